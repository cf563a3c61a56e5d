"""Measure a model on labelled films."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.label_mapping import map_labels, stated_mapping
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetError,
    ExaminedFilm,
    FilmSample,
    RefusedFilm,
    Split,
)
from xrayviewer.domain.evaluation import EvaluatedModel, Evaluation, Predictions
from xrayviewer.domain.input_gate import GateReport
from xrayviewer.domain.model_card import ModelCard, ModelError, require_findings
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.workflows.analysis import MissingModelError, find_gate
from xrayviewer.workflows.datasets import find_dataset, read_dataset
from xrayviewer.workflows.evaluation_remarks import (
    dataset_remarks,
    evaluation_remarks,
    familiar_remarks,
    gate_remarks,
    model_remarks,
)
from xrayviewer.workflows.film_scores import FilmScores, GateOutcomes

RESAMPLES: Final = 2000
GIVEN: Final = "given"
"""Name of the operating point where the user gave the threshold."""
EVEN: Final = 0.5
"""Threshold of a label without an operating point."""


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """What to measure.

    Attributes
    ----------
    data
        A folder ``train/val/test/<label>/…`` or ``<label>/…``, or a table.
    model
        Folder of the model.
    mapping
        From the films' labels to the model's; see `dataset.label_mapping`.
    stated_mappings
        More of these as ``LABEL=LABEL``, where labels may hold equals signs of their own.
    threshold
        For all labels, or the name of an operating point of the card; None: the card's default.
    split
        Only films of this split; None: all.
    resamples
        Of the bootstrap; 0: no intervals.
    """

    data: Path
    model: Path
    mapping: Mapping[str, str] = field(default_factory=dict)
    stated_mappings: tuple[str, ...] = ()
    threshold: float | str | None = None
    split: Split | None = None
    patient_pattern: str | None = None
    resamples: int = RESAMPLES
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ModelEvaluation:
    """A model's figures, with what they rest on.

    Attributes
    ----------
    remarks
        What the reader of the figures should know, as sentences.
    gate
        What the input gate says about each film of `predictions`; empty where it was not asked.
    """

    card: ModelCard
    model: EvaluatedModel
    evaluation: Evaluation
    predictions: Predictions
    refused: tuple[RefusedFilm, ...]
    remarks: tuple[str, ...]
    gate: tuple[GateReport, ...] = ()


def evaluate_model(
    decoders: Engine, learning: Engine, request: EvaluationRequest, context: JobContext
) -> ModelEvaluation:
    """Read labelled films, have the model score them, and compare.

    The input gate looks at every film, but none is left out or corrected for what it says.

    Parameters
    ----------
    decoders
        Engines of `readers`.
    learning
        Engine of `learning`.

    Raises
    ------
    ModelError
        If the model is refused or the threshold is none of its.
    DatasetError
        If the films have no labels, none that the model knows, or none can be read.
    JobCancelledError
        If the context was cancelled.
    """
    card = read_card(request.model)
    require_findings(card)
    thresholds, operating_point = choose_thresholds(card, request.threshold)
    found = find_dataset(decoders, request.data, context, patient_pattern=request.patient_pattern)
    chosen = _of_split(found, request.split)
    mapping = {
        **request.mapping,
        **stated_mapping(request.stated_mappings, chosen.labels, card.labels),
    }
    mapped = map_labels(chosen, card.labels, mapping, is_multi_label=card.is_multi_label)
    scores = FilmScores(learning, request.model, card, len(mapped.dataset.films), context)
    gate = _gate_outcomes(learning, context)
    examined, refused = _read(decoders, mapped.dataset, scores, gate, context)
    reports = () if gate is None else gate.in_order
    _refuse_changed(card, request.model)
    predictions = _predictions(mapped.dataset, card, examined, scores.probabilities)
    evaluation: Evaluation = learning.call(
        "evaluation.report:evaluate_resampled",
        predictions,
        tuple(thresholds[label] for label in predictions.labels),
        request.resamples,
        request.seed,
        context=context,
    )
    model = EvaluatedModel(
        card.model_id,
        card.version,
        card.weights_sha256,
        card.calibration.method != "none",
        operating_point,
    )
    remarks = (
        *model_remarks(model),
        *dataset_remarks(chosen, request.split),
        *familiar_remarks(card, request.data, request.split),
        *mapped.remarks,
        *gate_remarks(reports),
        *evaluation_remarks(evaluation, predictions),
    )
    return ModelEvaluation(card, model, evaluation, predictions, refused, remarks, reports)


def draw_figures(
    learning: Engine, evaluation: Evaluation, folder: Path, context: JobContext
) -> None:
    """Write the plots of an evaluation into a folder."""
    learning.call("evaluation.figures:draw_evaluation", evaluation, folder, context=context)


def choose_thresholds(
    card: ModelCard, threshold: float | str | None
) -> tuple[dict[str, float], str]:
    """Return a threshold for each label of a model, and the name of the operating point.

    Of two labels that exclude each other the first gets what the second leaves.

    Parameters
    ----------
    threshold
        A number for all labels, the name of an operating point, or None for the default.

    Raises
    ------
    ModelError
        If the number is not from 0 to 1, or the card has no such point for each label.
    """
    if threshold is not None and not isinstance(threshold, str):
        if not 0 <= threshold <= 1:
            raise ModelError(f"A threshold of {threshold:g} is not from 0 to 1.")
        chosen, name = dict.fromkeys(card.labels, threshold), GIVEN
    else:
        points = [
            point
            for point in card.operating_points
            if (point.is_default if threshold is None else _is_named(point.name, threshold))
        ]
        chosen = {point.label: point.threshold for point in points}
        name = ", ".join(dict.fromkeys(point.name for point in points)) or f"{EVEN} (no other)"
    if len(card.labels) == 2 and not card.is_multi_label and card.labels[1] in chosen:
        chosen[card.labels[0]] = 1.0 - chosen[card.labels[1]]
    if isinstance(threshold, str):
        _refuse_missing(card, chosen, threshold)
    return {label: chosen.get(label, EVEN) for label in card.labels}, name


def _read(
    decoders: Engine,
    dataset: Dataset,
    scores: FilmScores,
    gate: GateOutcomes | None,
    context: JobContext,
) -> tuple[tuple[ExaminedFilm, ...], tuple[RefusedFilm, ...]]:
    """Read all films, and hand each to the model and to the gate."""

    def take(place: int, sample: FilmSample) -> None:
        scores.take(place, sample)
        if gate is not None:
            gate.take(place, sample)

    found = read_dataset(
        decoders,
        dataset,
        scores.preparation,
        context,
        take,
        gate=None if gate is None else gate.preparation,
    )
    scores.finish()
    if gate is not None:
        gate.finish()
    return found


def _gate_outcomes(learning: Engine, context: JobContext) -> GateOutcomes | None:
    """Return None where the gate is not installed; `gate_remarks` says so."""
    try:
        folder = find_gate()
    except MissingModelError:
        return None
    return GateOutcomes(learning, folder, read_card(folder), context)


def _of_split(dataset: Dataset, split: Split | None) -> Dataset:
    if split is None:
        return dataset
    films = tuple(film for film in dataset.films if film.split is split)
    if not films:
        known = sorted({film.split.value for film in dataset.films if film.split is not None})
        raise DatasetError(
            f"No film is marked for “{split.value}”. "
            + (f"There are {', '.join(known)}." if known else "The films have no splits at all.")
        )
    return dataclasses.replace(dataset, films=films)


def _predictions(
    dataset: Dataset,
    card: ModelCard,
    examined: tuple[ExaminedFilm, ...],
    probabilities: NDArray[np.float64],
) -> Predictions:
    place = {film.name: row for row, film in enumerate(dataset.films)}
    rows = [place[one.film.name] for one in examined]
    columns = [card.labels.index(label) for label in dataset.labels]
    truth = [[label in one.film.labels for label in dataset.labels] for one in examined]
    return Predictions(
        names=tuple(one.film.name for one in examined),
        patients=tuple(one.patient for one in examined),
        labels=dataset.labels,
        probabilities=probabilities[rows][:, columns],
        truth=np.asarray(truth, np.bool_).reshape(len(rows), len(columns)),
        is_multi_label=card.is_multi_label,
    )


def _refuse_changed(card: ModelCard, folder: Path) -> None:
    if read_card(folder).weights_sha256 != card.weights_sha256:
        raise ModelError(
            f"The model “{card.model_id}” was replaced while it was measured. Start again."
        )


def _refuse_missing(card: ModelCard, chosen: Mapping[str, float], name: str) -> None:
    missing = [label for label in card.labels if label not in chosen]
    if missing:
        known = ", ".join(sorted({point.name for point in card.operating_points}))
        raise ModelError(
            f"The model “{card.model_id}” has no operating point “{name}” for “{missing[-1]}”. "
            f"Give a number from 0 to 1{f', or one of: {known}' if known else ''}."
        )


def _is_named(name: str, wanted: str) -> bool:
    return name.casefold() == wanted.strip().casefold()
