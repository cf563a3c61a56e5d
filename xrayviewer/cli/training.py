"""``xrayviewer train``: train a model on labelled films, with a progress line or JSON lines."""

import argparse
import dataclasses
import json
import signal
import textwrap
from pathlib import Path
from types import FrameType

import msgspec

from xrayviewer.cli.progress import JsonLines, ProgressLine
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.evaluation import Evaluation, Interval
from xrayviewer.domain.training import Device, Recipe, StartWeights, TrainingError, TrainingPlan
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.learning.recipes import RECIPES, find_recipe
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.training import TrainingRequest, train

NOT_FOR_DIAGNOSIS = "Research use only, not for diagnosis."


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``train`` and ``recipes``."""
    _add_train(commands)
    recipes = commands.add_parser("recipes", help="list the recipes of train")
    recipes.add_argument("--json", action="store_true", help="for programs, every setting")
    recipes.set_defaults(command=_recipes)


def _add_train(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "train",
        help="train a model on labelled films",
        description=(
            "DATA is a folder train/val/test/LABEL/..., a folder LABEL/... (it is split by "
            "patient), or a CSV table with path, label or labels, patient, split. "
            + NOT_FOR_DIAGNOSIS
        ),
    )
    parser.add_argument("films", type=Path, metavar="DATA")
    parser.add_argument("--recipe", default="fine-tune", choices=list(RECIPES))
    parser.add_argument("--output", required=True, metavar="MODEL_ID")
    parser.add_argument("--models", type=Path, metavar="FOLDER", help="where the model goes")
    parser.add_argument("--start", metavar="MODEL", help="model to adapt (recipe fine-tune)")
    parser.add_argument(
        "--pretrained", type=Path, metavar="FILE", help="safetensors file of ImageNet weights"
    )
    parser.add_argument(
        "--allow-download", action="store_true", help="torchvision may fetch ImageNet weights"
    )
    parser.add_argument(
        "--from-scratch", action="store_true", help="train all layers where weights are lacking"
    )
    parser.add_argument("--epochs", type=_positive, help="of each stage")
    parser.add_argument("--batch", type=_positive, help="films in a step")
    parser.add_argument("--rate", type=float, help="learning rate of the head")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--flip", action="store_true", help="mirror films at random")
    parser.add_argument("--split", choices=("patient", "random"), default="patient")
    parser.add_argument("--patient-pattern", metavar="RE", help="finds the patient in a name")
    parser.add_argument(
        "--merge-validation", action="store_true", help="train on val/ too and draw a new one"
    )
    parser.add_argument("--device", type=Device, choices=list(Device), default=Device.AUTO)
    parser.add_argument("--devices", type=_positive, default=1, help="on this machine")
    parser.add_argument("--nodes", type=_positive, default=1, help="machines")
    parser.add_argument(
        "--precision", choices=("auto", "32-true", "bf16-mixed", "16-mixed"), default="auto"
    )
    parser.add_argument("--resume", action="store_true", help="go on with an unfinished run")
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    parser.set_defaults(command=_train)


def _train(options: argparse.Namespace) -> None:
    recipe = _recipe(options)
    request = TrainingRequest(
        films=options.films,
        plan=_plan(options, recipe),
        models_folder=options.models or user_models_folder(),
        split=dataclasses.replace(
            recipe.split, by_patient=options.split == "patient", seed=recipe.seed
        ),
        patient_pattern=options.patient_pattern,
        merges_validation=options.merge_validation,
        resumes=options.resume,
    )
    context = JsonLines() if options.json else ProgressLine()
    pool, trainer = decoding_pool(), learning_engine()
    stop = _cancel_on_interrupt(context)
    try:
        outcome = train(pool, trainer, request, context)
    except JobCancelledError as error:
        raise TrainingError(
            f"The training “{options.output}” was stopped. Go on with the same command and "
            "--resume."
        ) from error
    finally:
        context.end()
        signal.signal(signal.SIGINT, stop)
        pool.close()
        trainer.close()
    if options.json:
        folders = {"model": outcome.model_folder, "record": outcome.record_folder}
        print(json.dumps({"event": "done", **folders}))
    else:
        _print_outcome(outcome.test or outcome.validation, outcome.test is not None, outcome)


def _recipe(options: argparse.Namespace) -> Recipe:
    recipe = find_recipe(options.recipe)
    changes = {
        "batch": options.batch,
        "seed": options.seed,
        "stages": tuple(
            dataclasses.replace(
                stage,
                epochs=options.epochs or stage.epochs,
                rate=options.rate or stage.rate,
            )
            for stage in recipe.stages
        ),
        "augmentation": dataclasses.replace(recipe.augmentation, flip=True)
        if options.flip
        else None,
    }
    return dataclasses.replace(
        recipe, **{name: value for name, value in changes.items() if value is not None}
    )


def _plan(options: argparse.Namespace, recipe: Recipe) -> TrainingPlan:
    start = ""
    if recipe.start_weights is StartWeights.MODEL and options.start:
        start = str(find_model(options.start))
    return TrainingPlan(
        recipe=recipe,
        model_id=options.output,
        device=options.device,
        devices=options.devices,
        nodes=options.nodes,
        precision=options.precision,
        start_model=start,
        pretrained_file="" if options.pretrained is None else str(options.pretrained),
        from_scratch=options.from_scratch,
        allows_download=options.allow_download,
    )


def _print_outcome(evaluation: Evaluation, is_test: bool, outcome: TrainingOutcome) -> None:
    which = "test" if is_test else "validation"
    print(f"Measured on {evaluation.n} {which} films of {evaluation.patients} patients:")
    for label in evaluation.labels:
        print(
            f"  {label.label}: AUROC {_figure(label.auroc)}, at threshold {label.threshold:.3f} "
            f"sensitivity {_figure(label.sensitivity)}, specificity {_figure(label.specificity)}, "
            f"precision {_figure(label.precision)}, F1 {_figure(label.f1)}"
        )
    print(f"  accuracy {_figure(evaluation.accuracy)}")
    print(f"Model: {outcome.model_folder}\nRecord: {outcome.record_folder}\n{NOT_FOR_DIAGNOSIS}")


def _figure(figure: Interval) -> str:
    if figure.value is None:
        return "undefined"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}"
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def _recipes(options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps([msgspec.to_builtins(recipe) for recipe in RECIPES.values()], indent=2))
        return
    for recipe in RECIPES.values():
        print(f"{recipe.name}: {recipe.title}.")
        print(textwrap.indent(textwrap.fill(recipe.description, 90), "    "))
        for figure in recipe.published:
            print(f"    published {figure.metric} {figure.value} ({figure.protocol})")


def _cancel_on_interrupt(context: JsonLines | ProgressLine) -> signal.Handlers:
    """Let the first Ctrl-C end the training in order, a second one at once."""
    before = signal.getsignal(signal.SIGINT)

    def cancel(_number: int, _frame: FrameType | None) -> None:
        context.cancel()
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    signal.signal(signal.SIGINT, cancel)
    return before  # type: ignore[return-value]


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return number
