"""``xrayviewer train``: train a model on labelled films, with a progress line or JSON lines."""

import argparse
import dataclasses
import json
import math
import textwrap
from collections.abc import Iterator
from pathlib import Path

import msgspec

from xrayviewer.cli.figures import DISCLAIMER, figure_text
from xrayviewer.cli.progress import JsonLines, ProgressLine, interruptible
from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.model_card import ModelCard
from xrayviewer.domain.training import (
    Device,
    LackingFileError,
    LackingModelError,
    LackingWeightsError,
    Recipe,
    Stage,
    StartWeights,
    Task,
    TrainingError,
    TrainingPlan,
)
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.learning.recipes import RECIPES, find_recipe
from xrayviewer.store.model_card_checks import is_model_id
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.evaluation_remarks import small_numbers
from xrayviewer.workflows.training import TrainingRequest, can_go_on, train

SIZES_PX = (32, 4096)
ADVICE: dict[type[XrayViewerError], str] = {
    LackingWeightsError: "The options are --pretrained FILE, --allow-download and --from-scratch.",
    LackingFileError: "The options are --pretrained FILE and --from-scratch.",
    LackingModelError: "The option is --start MODEL; “xrayviewer model list” lists models.",
}


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
            "patient), or a CSV table with path, label or labels, patient, split. " + DISCLAIMER
        ),
    )
    parser.add_argument("films", type=Path, metavar="DATA")
    parser.add_argument(
        "--recipe",
        default="fine-tune",
        choices=list(RECIPES),
        metavar="NAME",
        help="how to train; “xrayviewer recipes” lists them (default: %(default)s)",
    )
    parser.add_argument("--output", required=True, metavar="MODEL_ID", help="name of the new model")
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="where the model goes (default: your models)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    _add_start_weights(parser.add_argument_group("what it starts from"))
    _add_films(parser.add_argument_group("films"))
    _add_changes(parser.add_argument_group("changes of the recipe"))
    _add_computing(parser.add_argument_group("computing"))
    parser.set_defaults(command=_train)


def _add_start_weights(group: "argparse._ArgumentGroup") -> None:
    group.add_argument("--start", metavar="MODEL", help="model to adapt (recipe fine-tune)")
    group.add_argument(
        "--teacher",
        metavar="MODEL",
        help="model whose answers are learned beside the labels, such as an average of several",
    )
    group.add_argument(
        "--pretrained", type=Path, metavar="FILE", help="safetensors file of ImageNet weights"
    )
    group.add_argument(
        "--allow-download", action="store_true", help="torchvision may fetch ImageNet weights"
    )
    group.add_argument(
        "--from-scratch", action="store_true", help="train all layers where weights are lacking"
    )


def _add_films(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--split",
        choices=("patient", "random", "origin", "month"),
        default="patient",
        help="how films without a split are dealt out; random lets a network recognise patients, "
        "so its figures are too good and only for comparison; origin and month also keep films of "
        "other places, or the latest ones, to measure on (default: %(default)s)",
    )
    group.add_argument(
        "--patient-pattern",
        metavar="RE",
        help="regular expression for the patient in a film's path, with one group: (case[0-9]+)",
    )
    group.add_argument(
        "--fold",
        type=_fold,
        metavar="K/N",
        help="cross-validation: part K of N, dealt by patient, is the test; run all N with one "
        "seed and pool them with “xrayviewer runs --pool”",
    )
    group.add_argument(
        "--merge-validation", action="store_true", help="train on val/ too and draw a new one"
    )


def _add_changes(group: "argparse._ArgumentGroup") -> None:
    group.add_argument("--epochs", type=_positive, metavar="N", help="of each stage")
    group.add_argument(
        "--batch", type=_positive, metavar="N", help="films in a step, on each device"
    )
    group.add_argument(
        "--rate",
        type=_rate,
        help="learning rate of the first stage; those of further stages change in proportion",
    )
    group.add_argument(
        "--find-rate",
        action="store_true",
        help="run a range test before each stage and use the rate it suggests, unless --rate is "
        "given; its plot is kept",
    )
    group.add_argument("--size", type=_size, metavar="PX", help="side of the network's input")
    group.add_argument(
        "--seed", type=_seed, metavar="N", help="of split, start weights, order and augmentation"
    )
    group.add_argument(
        "--flip", action="store_true", help="mirror films at random; moves the heart"
    )


def _add_computing(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--device",
        type=Device,
        choices=list(Device),
        default=Device.AUTO,
        help="auto takes a graphics card where there is one",
    )
    group.add_argument("--devices", type=_positive, default=1, metavar="N", help="on this machine")
    group.add_argument(
        "--nodes",
        type=_positive,
        default=1,
        metavar="N",
        help="machines; start the same command on each by srun or torchrun",
    )
    group.add_argument(
        "--precision",
        choices=("auto", "32-true", "bf16-mixed", "16-mixed"),
        default="auto",
        help="auto: single on a processor, mixed on a graphics card",
    )
    begun = group.add_mutually_exclusive_group()
    begun.add_argument("--resume", action="store_true", help="go on with an unfinished run")
    begun.add_argument("--restart", action="store_true", help="throw an unfinished run away")


def _train(options: argparse.Namespace) -> None:
    recipe = _recipe(options)
    request = TrainingRequest(
        films=options.films,
        plan=_plan(options, recipe),
        models_folder=options.models or user_models_folder(),
        split=dataclasses.replace(
            recipe.split,
            by_patient=options.split != "random",
            apart=Apart(options.split) if options.split in set(Apart) else None,
            seed=recipe.seed,
            fold=options.fold,
        ),
        patient_pattern=options.patient_pattern,
        merges_validation=options.merge_validation,
        resumes=options.resume,
        restarts=options.restart,
    )
    progress = JsonLines() if options.json else ProgressLine()
    pool, trainer = decoding_pool(), learning_engine()
    try:
        with interruptible(progress, f"The training “{options.output}” was stopped."):
            outcome = train(pool, trainer, request, progress)
    except XrayViewerError as error:
        raise TrainingError(" ".join([str(error), *_advice(error, options.output)])) from error
    finally:
        pool.close()
        trainer.close()
    if outcome is None:
        return
    if options.json:
        folders = {"model": outcome.model_folder, "record": outcome.record_folder}
        print(json.dumps({"event": "done", **folders}))
    else:
        _print_outcome(outcome)


def _advice(error: XrayViewerError, model_id: str) -> Iterator[str]:
    """Name the options that do what an error recommends."""
    yield from (advice for kind, advice in ADVICE.items() if isinstance(error, kind))
    if is_model_id(model_id) and can_go_on(model_id):
        yield (
            "The same command with --resume goes on with the training, with --restart starts it "
            "over."
        )


def _recipe(options: argparse.Namespace) -> Recipe:
    recipe = find_recipe(options.recipe)
    if recipe.task is Task.GATE:
        _refuse_what_a_fit_has_not(options)
    changes = {
        "batch": options.batch,
        "seed": options.seed,
        "stages": tuple(_stage(stage, recipe.stages[0], options) for stage in recipe.stages),
        "preparation": None
        if options.size is None
        else dataclasses.replace(recipe.preparation, size_px=options.size),
        "augmentation": dataclasses.replace(recipe.augmentation, flip=True)
        if options.flip
        else None,
    }
    return dataclasses.replace(
        recipe, **{name: value for name, value in changes.items() if value is not None}
    )


def _refuse_what_a_fit_has_not(options: argparse.Namespace) -> None:
    """Refuse options that would have no effect: heads are fitted to features in one step."""
    asked = [name for name in ("rate", "find_rate", "batch", "flip") if getattr(options, name)]
    if asked:
        named = ", ".join(f"--{name.replace('_', '-')}" for name in asked)
        raise TrainingError(
            f"The recipe “{options.recipe}” has no learning rate, batches or flips. Leave out "
            f"{named}."
        )


def _stage(stage: Stage, first: Stage, options: argparse.Namespace) -> Stage:
    """Return a stage of the recipe with what the user changes."""
    changes: dict[str, object] = {}
    if options.epochs:
        changes["epochs"] = options.epochs
    if options.find_rate:
        changes |= {"finds_rate": True, "rate": None}
    if options.rate and stage.rate and first.rate:
        share = options.rate / first.rate
        changes["rate"] = stage.rate * share
        changes["lowest_rate"] = stage.lowest_rate and stage.lowest_rate * share
    return dataclasses.replace(stage, **changes)  # type: ignore[arg-type]


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
        teacher=str(find_model(options.teacher)) if options.teacher else "",
    )


def _print_outcome(outcome: TrainingOutcome) -> None:
    evaluation = outcome.test or outcome.validation
    if evaluation is None:
        _print_metrics(outcome.card)
    else:
        _print_evaluation(evaluation, is_test=outcome.test is not None)
    print(f"Model: {outcome.model_folder}\nRecord: {outcome.record_folder}\n{DISCLAIMER}")


def _print_metrics(card: ModelCard) -> None:
    for metric in card.metrics:
        about = f"{metric.name} of {metric.label}" if metric.label else metric.name
        print(f"  {about}: {figure_text(metric.value)}, {metric.n} {metric.measured_on}")


def _print_evaluation(evaluation: Evaluation, *, is_test: bool) -> None:
    which = "test" if is_test else "validation"
    print(f"Measured on {evaluation.n} {which} films of {evaluation.patients} patients:")
    for label in evaluation.labels:
        print(
            f"  {label.label}: AUROC {figure_text(label.auroc)}, "
            f"at threshold {label.threshold:.3f} sensitivity {figure_text(label.sensitivity)}, "
            f"specificity {figure_text(label.specificity)}, "
            f"precision {figure_text(label.precision)}, F1 {figure_text(label.f1)}"
        )
    print(f"  accuracy {figure_text(evaluation.accuracy)}")
    for label in evaluation.labels:
        for remark in small_numbers(label):
            print(f"  {remark}")


def _recipes(options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps([msgspec.to_builtins(recipe) for recipe in RECIPES.values()], indent=2))
        return
    for recipe in RECIPES.values():
        print(f"{recipe.name}: {recipe.title}.")
        print(textwrap.indent(textwrap.fill(recipe.description, 90), "    "))
        for figure in recipe.published:
            print(f"    published {figure.metric} {figure.value} ({figure.protocol})")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number above 0")
    return int(text)


def _fold(text: str) -> tuple[int, int]:
    number, _, folds = text.partition("/")
    if not (number.isdecimal() and folds.isdecimal() and 1 <= int(number) <= int(folds) >= 2):
        raise argparse.ArgumentTypeError(f"“{text}” is not a part of several, such as 1/5")
    return int(number), int(folds)


def _size(text: str) -> int:
    smallest, largest = SIZES_PX
    if not text.isdecimal() or not smallest <= int(text) <= largest:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from {smallest} to {largest}")
    return int(text)


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0 on")
    return int(text)


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = math.nan
    if not 0 < rate < math.inf:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above 0")
    return rate
