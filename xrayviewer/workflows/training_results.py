"""The record of one training, read back as values."""

import csv
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from xrayviewer.domain.dataset import ExaminedFilm, Split
from xrayviewer.domain.dataset_probes import DatasetProbes
from xrayviewer.domain.evaluation import Evaluation, Interval, LabelEvaluation, Predictions
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.training import EpochRecord, Task, TrainingError, TrainingSettings
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.store.dataset_probes import kept_probes
from xrayviewer.store.evaluation_files import EVALUATION, MEASURES, PREDICTIONS
from xrayviewer.store.recorded_predictions import read_predictions, read_thresholds
from xrayviewer.workflows.group_figures import FilmGroup, film_groups, group_aurocs
from xrayviewer.workflows.operating_figures import scored_columns
from xrayviewer.workflows.runs import finished_run

OWN_COLUMNS: Final = ("stage", "epoch", "train_loss", "rate", "seconds", "is_best")


@dataclass(frozen=True, slots=True, eq=False)
class TrainingResult:
    """What a training reached.

    Attributes
    ----------
    split
        Which films it was measured on: those for the test, else those for validation.
    predictions
        Of these films.
    evaluation
        At the default thresholds of the model, with the intervals of the record.
    locations
        The files of these films, by name.
    films
        That it was measured on, in the order of the predictions.
    groups
        Parts of these films by what is known of them.
    group_aurocs
        For each scored label and each of these parts.
    probes
        What quick heads said of all films; None where nobody asked them.
    """

    name: str
    settings: TrainingSettings
    epochs: tuple[EpochRecord, ...]
    split: Split
    predictions: Predictions
    evaluation: Evaluation
    locations: dict[str, FilmLocation]
    films: tuple[ExaminedFilm, ...] = ()
    groups: tuple[FilmGroup, ...] = ()
    group_aurocs: tuple[tuple[Interval, ...], ...] = ()
    probes: DatasetProbes | None = None


def read_result(name: str, context: JobContext) -> TrainingResult:
    """Read the record of a training that has ended.

    Raises
    ------
    TrainingError
        If there is none, its model gives no findings, or its record was changed.
    EvaluationFileError
        If its predictions cannot be read or were changed.
    """
    run = finished_run(name)
    settings = run.settings()
    if settings.plan.recipe.task is not Task.FINDINGS:
        raise TrainingError(
            f"The training “{name}” made a model that gives no findings. Its figures are in its "
            "card, in the list of models."
        )
    splits = (Split.TEST, Split.VALIDATION)
    split = next((one for one in splits if (run.record / one.value / EVALUATION).exists()), None)
    if split is None:
        raise _incomplete(name, run.record)
    folder = run.record / split.value
    films, is_multi_label = settings.films, settings.films.is_multi_label
    measured = [films.films[place] for place in films.indices(split)]
    predictions = read_predictions(
        folder / PREDICTIONS, measured, films.labels, is_multi_label=is_multi_label
    )
    thresholds = read_thresholds(folder / EVALUATION, films.labels, is_multi_label=is_multi_label)
    evaluation = evaluate(predictions, thresholds, context, resamples=0)
    groups = film_groups(measured)
    try:
        described = json.loads((folder / EVALUATION).read_bytes())
        evaluation = _with_intervals(evaluation, described)
        epochs = read_epochs(run.record / "epochs.csv")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _incomplete(name, run.record) from error
    return TrainingResult(
        name=name,
        settings=settings,
        epochs=epochs,
        split=split,
        predictions=predictions,
        evaluation=evaluation,
        locations={one.film.name: one.film.location for one in measured},
        films=tuple(measured),
        groups=groups,
        group_aurocs=tuple(
            group_aurocs(groups, predictions, column, context)
            for column in scored_columns(predictions)
        ),
        probes=kept_probes(settings.fingerprint),
    )


def read_epochs(path: Path) -> tuple[EpochRecord, ...]:
    """Read the epoch table of a record.

    Raises
    ------
    OSError, ValueError, KeyError
        If it cannot be read or is no such table.
    """
    with path.open(encoding="utf-8", newline="") as table:
        return tuple(_epoch(row) for row in csv.DictReader(table))


def _epoch(row: dict[str, str]) -> EpochRecord:
    metrics = {name: float(text) for name, text in row.items() if name not in OWN_COLUMNS and text}
    return EpochRecord(
        stage=int(row["stage"]),
        epoch=int(row["epoch"]),
        train_loss=float(row["train_loss"]),
        val_loss=metrics["val_loss"],
        metrics=metrics,
        rate=float(row["rate"]),
        seconds=float(row["seconds"]),
        is_best=row["is_best"] == "yes",
    )


def _with_intervals(evaluation: Evaluation, described: dict[str, Any]) -> Evaluation:
    """Take the intervals that were computed when the training ended."""
    bounds = described["ci95"]
    return replace(
        evaluation,
        accuracy=_interval(evaluation.accuracy, bounds["accuracy"]),
        labels=tuple(
            _label(label, described["labels"][label.label]["ci95"]) for label in evaluation.labels
        ),
    )


def _label(label: LabelEvaluation, bounds: dict[str, list[float] | None]) -> LabelEvaluation:
    intervals = {name: _interval(getattr(label, name), bounds.get(name)) for name in MEASURES}
    return replace(label, **intervals)  # type: ignore[arg-type]


def _interval(interval: Interval, bounds: list[float] | None) -> Interval:
    return (
        interval if bounds is None else Interval(interval.value, float(bounds[0]), float(bounds[1]))
    )


def _incomplete(name: str, record: Path) -> TrainingError:
    return TrainingError(
        f"The record of the training “{name}” in “{record}” is incomplete or was changed. Train "
        "again to make a new one."
    )
