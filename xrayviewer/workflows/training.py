"""Train a model on labelled films: look at them first, then hand them to the trainer."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from xrayviewer import __version__
from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.splits import deal
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetExamination,
    ExaminedFilm,
    FilmSample,
    Severity,
    SplitRule,
)
from xrayviewer.domain.training import (
    StartWeights,
    TrainingError,
    TrainingNotice,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card, require_room, user_models_folder
from xrayviewer.store.model_library import require_new_model
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.datasets import find_dataset, read_dataset

SPARE_BYTES = 1 << 30
"""Left free on the disk beside what a training writes."""
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
        Go on with an unfinished run of this name, if there is one.
    models_folder
        Where the model goes.
    """

    films: Path
    plan: TrainingPlan
    models_folder: Path
    split: SplitRule | None = None
    patient_pattern: str | None = None
    merges_validation: bool = False
    resumes: bool = False


def train(
    pool: Engine, trainer: Engine, request: TrainingRequest, context: JobContext
) -> TrainingOutcome:
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
    TrainingOutcome
        With figures on test films, where some were kept for it.

    Raises
    ------
    DatasetError, TrainingError, ModelError
        If the training cannot start or go on; nothing was trained then, or all epochs are kept.
    """
    run = RunFolder(runs_folder() / request.plan.model_id)
    if not run.has_settings():
        _prepare(pool, run, request, context)
    elif not request.resumes:
        raise TrainingError(
            f"There is an unfinished training called “{request.plan.model_id}”. Go on with "
            "--resume, or choose another name."
        )
    outcome: TrainingOutcome = trainer.call(
        "training.running:train", str(run.folder), str(request.models_folder), context=context
    )
    return outcome


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
        raise TrainingError(
            f"The recipe “{recipe.name}” adapts a model. Name it with --start MODEL; "
            "“xrayviewer model list” shows those there are."
        )
    card = read_card(Path(plan.start_model))
    network = recipe.network or card.network.name
    return replace(plan, recipe=replace(recipe, network=network, preparation=card.preparation))


def _prepare(pool: Engine, run: RunFolder, request: TrainingRequest, context: JobContext) -> None:
    plan = complete_plan(request.plan)
    context.report(None, "Looking for films")
    dataset = find_dataset(
        pool,
        request.films,
        context,
        patient_pattern=request.patient_pattern,
        merge_validation=request.merges_validation,
    )
    if request.models_folder == user_models_folder():
        require_new_model(plan.model_id, dataset.labels)
    else:
        require_room(request.models_folder, plan.model_id, dataset.labels, replace=False)
    run.folder.mkdir(parents=True, exist_ok=True)
    _require_disk(run, plan, dataset)
    examination = _read_films(pool, run, plan, dataset, context)
    context.publish(examination)
    errors = [one.sentence for one in examination.remarks if one.severity is Severity.ERROR]
    if errors:
        raise TrainingError(" ".join(errors))
    films = deal(examination, request.split or plan.recipe.split)
    if not films.is_by_patient:
        context.publish(
            TrainingNotice(
                "Patients have films on both sides of the split, so the figures will be too good."
            )
        )
    run.write_settings(
        TrainingSettings(
            plan=plan,
            films=films,
            refused=tuple(one.refusal.sentence for one in examination.refused),
            fingerprint=examination.fingerprint,
            source=request.films.resolve().name,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            software={"xrayviewer": __version__, **{name: version(name) for name in SOFTWARE}},
        )
    )


def _require_disk(run: RunFolder, plan: TrainingPlan, dataset: Dataset) -> None:
    needed = len(dataset.films) * plan.recipe.preparation.size_px**2 + SPARE_BYTES
    free = shutil.disk_usage(run.folder).free
    if free < needed:
        raise TrainingError(
            f"The training needs {needed / 1e9:.1f} GB on the disk of “{run.folder}”, which has "
            f"{free / 1e9:.1f} GB free. Free some space and start again."
        )


def _read_films(
    pool: Engine, run: RunFolder, plan: TrainingPlan, dataset: Dataset, context: JobContext
) -> DatasetExamination:
    """Prepare every film once, into the run's file; those refused leave no gap there."""
    side = plan.recipe.preparation.size_px
    shape = (max(1, len(dataset.films)), side, side)
    prepared = np.memmap(run.films, np.uint8, mode="w+", shape=shape)

    def keep(position: int, sample: FilmSample) -> None:
        prepared[position] = sample.pixels

    films, refused = read_dataset(pool, dataset, plan.recipe.preparation, context, on_sample=keep)
    _close_gaps(prepared, _positions(dataset, films))
    return examine(dataset, films, refused)


def _positions(dataset: Dataset, films: Sequence[ExaminedFilm]) -> list[int]:
    place = {film.name: position for position, film in enumerate(dataset.films)}
    return [place[one.film.name] for one in films]


def _close_gaps(prepared: "np.memmap[Any, np.dtype[np.uint8]]", kept: Sequence[int]) -> None:
    for new, old in enumerate(kept):
        if new != old:
            prepared[new] = prepared[old]
    prepared.flush()
