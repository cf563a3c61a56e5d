"""Train a model on labelled films: look at them first, then hand them to the trainer."""

import contextlib
import shutil
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from xrayviewer import __version__
from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.corrections import Corrections, corrected
from xrayviewer.dataset.mask_folders import LAYOUT
from xrayviewer.dataset.splits import deal
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetExamination,
    FilmSample,
    Severity,
    SplitRule,
)
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.model_card import require_findings
from xrayviewer.domain.training import (
    Device,
    LackingModelError,
    Recipe,
    StartWeights,
    Task,
    TrainingError,
    TrainingNotice,
    TrainingPlan,
    TrainingSettings,
    UnfinishedTrainingError,
)
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.training.ranks import own_rank
from xrayviewer.store.model_card_checks import is_model_id
from xrayviewer.store.model_folder import read_card, require_room, user_models_folder
from xrayviewer.store.model_library import require_new_model
from xrayviewer.store.prepared_films import PreparedFilms
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.datasets import find_dataset, read_dataset
from xrayviewer.workflows.familiar_films import familiar_remarks
from xrayviewer.workflows.trainer import train_run, training_failure

SPARE_BYTES = 1 << 30
"""Left free on the disk beside what a training writes."""
BETWEEN_LOOKS_S = 1.0
SOFTWARE = ("torch", "torchvision", "pytorch-lightning", "numpy")


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """What the user asks for.

    Attributes
    ----------
    films
        Folder or table of labelled films.
    split
        None: as the recipe says.
    patient_pattern
        Regular expression that finds the patient in a film's name; None: the known patterns.
    merges_validation
        The folder's validation films are used for training and new ones are drawn.
    resumes
        Go on with an unfinished run of this name, if there is one, by its own settings.
    restarts
        Throw away an unfinished run of this name, if there is one.
    models_folder
        Where the model goes.
    corrections
        What the user changed about the films by hand.
    """

    films: Path
    plan: TrainingPlan
    models_folder: Path
    split: SplitRule | None = None
    patient_pattern: str | None = None
    merges_validation: bool = False
    resumes: bool = False
    restarts: bool = False
    corrections: Corrections = field(default_factory=Corrections)


def train(
    pool: Engine, trainer: Engine, request: TrainingRequest, context: JobContext
) -> TrainingOutcome | None:
    """Train as asked, or go on with an unfinished run.

    Publishes a `DatasetExamination`, then `TrainingNotice`, `BatchProgress` and `EpochRecord`.

    Parameters
    ----------
    pool
        Reads films (`engine.decoding`).
    trainer
        Has torch (`engine.learning`).

    Returns
    -------
    TrainingOutcome | None
        With figures on test films, where some were kept for it. None in the processes of a cluster
        that only train along.

    Raises
    ------
    DatasetError, TrainingError, ModelError
        If the training cannot start or go on; nothing was trained then, or all epochs are kept.
    """
    run = _run_folder(request.plan.model_id)
    if own_rank(request.plan):
        _train_along(trainer, run, context)
        return None
    with run.claim(context):
        _begin(pool, trainer, run, request, context)
    return train_run(trainer, run, str(request.models_folder), context)


def can_go_on(model_id: str) -> bool:
    """Whether there is a training of this name that was started and has not ended."""
    return _run_folder(model_id).can_go_on()


def _run_folder(model_id: str) -> RunFolder:
    if not is_model_id(model_id):
        raise TrainingError(
            f"“{model_id}” cannot be the name of a training. Use letters from A to Z, digits, "
            "dots, hyphens and underlines, and begin with a letter or digit."
        )
    return RunFolder(runs_folder() / model_id)


def _train_along(trainer: Engine, run: RunFolder, context: JobContext) -> None:
    """Wait until the first process of a cluster's training has prepared the films, and join it."""
    context.report(None, "Waiting for the first process to prepare the films")
    while not run.can_go_on():
        context.raise_if_cancelled()
        time.sleep(BETWEEN_LOOKS_S)
    try:
        trainer.call("training.running:train_beside", str(run.folder), context=context)
    except EngineError as error:
        raise training_failure(error) from error


def _begin(
    pool: Engine, trainer: Engine, run: RunFolder, request: TrainingRequest, context: JobContext
) -> None:
    """Leave a run that can be trained: the unfinished one, or a new one."""
    name = request.plan.model_id
    if run.can_go_on() and request.resumes:
        _take_up(run, request, context)
        return
    if run.can_go_on() and not request.restarts:
        raise UnfinishedTrainingError(
            f"There is an unfinished training called “{name}”. Go on with it, start it over, or "
            "choose another name."
        )
    if request.resumes:
        context.publish(
            TrainingNotice(
                f"There is no unfinished training called “{name}”, so it starts from the beginning."
            )
        )
    _prepare(pool, trainer, run, request, context)


def _take_up(run: RunFolder, request: TrainingRequest, context: JobContext) -> None:
    """Tell where an unfinished run differs from what is asked for now; only its device may change.

    The device does not belong to what is trained, and the one it was started on may be gone.
    """
    settings, plan = run.settings(), request.plan
    if (plan.recipe.name, request.films.resolve().name) != (
        settings.plan.recipe.name,
        settings.source,
    ):
        context.publish(
            TrainingNotice(
                f"The training “{plan.model_id}” goes on as it was started: recipe "
                f"“{settings.plan.recipe.name}”, films of “{settings.source}”."
            )
        )
    if plan.device not in (Device.AUTO, settings.plan.device):
        changed = replace(settings.plan, device=plan.device)
        run.write_settings(replace(settings, plan=changed))


def complete_plan(plan: TrainingPlan) -> TrainingPlan:
    """Take network and preparation from the model to start from, where the recipe leaves them open.

    Raises
    ------
    TrainingError
        If the recipe adapts a model and the plan names none.
    ModelError
        If that model cannot be used.
    """
    recipe = plan.recipe
    if recipe.start_weights is not StartWeights.MODEL:
        return plan
    if not plan.start_model:
        raise LackingModelError(
            f"The recipe “{recipe.name}” adapts a model. Choose the one to start from."
        )
    card = read_card(Path(plan.start_model))
    require_findings(card)
    network = recipe.network or card.network.name
    return replace(plan, recipe=replace(recipe, network=network, preparation=card.preparation))


def _prepare(
    pool: Engine, trainer: Engine, run: RunFolder, request: TrainingRequest, context: JobContext
) -> None:
    plan = complete_plan(request.plan)
    context.report(None, "Looking for films")
    dataset = find_dataset(
        pool,
        request.films,
        context,
        patient_pattern=request.patient_pattern,
        merge_validation=request.merges_validation,
    )
    dataset = corrected(dataset, request.corrections)
    _refuse_one_label(dataset)
    _refuse_other_task(dataset, plan.recipe)
    if request.models_folder == user_models_folder():
        require_new_model(plan.model_id, dataset.labels)
    else:
        require_room(request.models_folder, plan.model_id, dataset.labels, replace=False)
    context.report(None, "Looking for what the recipe needs")
    checkpoint_bytes = _check_plan(trainer, plan, dataset, context)
    if run.can_go_on() or not run.has_settings():
        run.discard()
    else:
        run.set_aside()
    run.folder.mkdir(parents=True)
    try:
        _require_disk(run, plan, dataset, checkpoint_bytes)
        examination = _read_films(pool, run, plan, dataset, context)
        run.write_settings(_settings(examination, plan, request, context))
    except OSError as error:
        raise TrainingError(
            f"The prepared films could not be written to “{run.folder}” "
            f"({error.strerror or error}). Free some space and start again."
        ) from error
    finally:
        if not run.has_settings():
            run.discard()


def _check_plan(trainer: Engine, plan: TrainingPlan, dataset: Dataset, context: JobContext) -> int:
    try:
        needed: int = trainer.call(
            "training.running:check",
            plan,
            len(dataset.labels),
            dataset.is_multi_label,
            context=context,
        )
    except EngineError as error:
        raise training_failure(error) from error
    return needed


def _settings(
    examination: DatasetExamination,
    plan: TrainingPlan,
    request: TrainingRequest,
    context: JobContext,
) -> TrainingSettings:
    """Deal the films that were read."""
    context.publish(examination)
    errors = [one.sentence for one in examination.remarks if one.severity is Severity.ERROR]
    if errors:
        raise TrainingError(" ".join(errors))
    films = deal(examination, request.split or plan.recipe.split)
    source = request.films.resolve().name
    familiar = tuple(familiar_remarks(plan, films, source))
    films = replace(films, remarks=(*films.remarks, *familiar))
    for remark in films.remarks:
        context.publish(TrainingNotice(remark.sentence))
    if not films.is_by_patient:
        context.publish(
            TrainingNotice(
                "Patients have films on both sides of the split, so the figures will be too good."
            )
        )
    return TrainingSettings(
        plan=plan,
        films=films,
        refused=tuple(one.refusal.sentence for one in examination.refused),
        fingerprint=examination.fingerprint,
        source=source,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        software={"xrayviewer": __version__, **{name: version(name) for name in SOFTWARE}},
    )


def _refuse_one_label(dataset: Dataset) -> None:
    """Do not read thousands of films for what their list shows already."""
    if len(dataset.labels) < 2 and not dataset.is_multi_label:
        raise TrainingError(
            f"All films have the label “{dataset.labels[0]}”. A network needs films with and "
            "without a finding: add a folder or rows with another label."
        )


def _refuse_other_task(dataset: Dataset, recipe: Recipe) -> None:
    needs_masks = recipe.task is Task.FIELDS
    if needs_masks and not dataset.has_masks:
        raise TrainingError(
            f"The recipe “{recipe.name}” learns from masks, and “{dataset.root.name}” has none. "
            f"{LAYOUT}"
        )
    if dataset.has_masks and not needs_masks:
        raise TrainingError(
            f"“{dataset.root.name}” holds films with masks of lungs and heart, from which the "
            f"recipe “{recipe.name}” learns nothing. Choose a recipe that does."
        )


def _require_disk(
    run: RunFolder, plan: TrainingPlan, dataset: Dataset, checkpoint_bytes: int
) -> None:
    planes = 1 + (len(dataset.labels) if dataset.has_masks else 0)
    films_bytes = planes * len(dataset.films) * plan.recipe.preparation.size_px**2
    needed = films_bytes + checkpoint_bytes + SPARE_BYTES
    free = shutil.disk_usage(run.folder).free
    if free < needed:
        raise TrainingError(
            f"The training needs {needed / 1e9:.1f} GB on the disk of “{run.folder}”, which has "
            f"{free / 1e9:.1f} GB free. Free some space and start again."
        )


def _read_films(
    pool: Engine, run: RunFolder, plan: TrainingPlan, dataset: Dataset, context: JobContext
) -> DatasetExamination:
    """Prepare every film once, into the run's files; those refused leave no gap there."""
    place = {film.name: position for position, film in enumerate(dataset.films)}
    side = plan.recipe.preparation.size_px
    with contextlib.ExitStack() as files:
        prepared = files.enter_context(PreparedFilms(run.films, side))
        masks = None
        if dataset.has_masks:
            masks = files.enter_context(PreparedFilms(run.masks, side, len(dataset.labels)))

        def write(position: int, sample: FilmSample) -> None:
            prepared.write(position, sample.pixels)
            if masks is not None and sample.masks is not None:
                masks.write(position, sample.masks)

        films, refused = read_dataset(
            pool, dataset, plan.recipe.preparation, context, on_sample=write
        )
        kept = [place[one.film.name] for one in films]
        prepared.keep(kept)
        if masks is not None:
            masks.keep(kept)
    return examine(dataset, films, refused)
