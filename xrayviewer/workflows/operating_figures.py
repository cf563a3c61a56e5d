"""What one threshold means: verdicts, their rates, and what a clinician would see of them."""

from dataclasses import dataclass

import numpy as np

from xrayviewer.domain.evaluation import ConfusionCounts, Interval, Predictions
from xrayviewer.learning.evaluation.measures import confusion, wilson_interval
from xrayviewer.learning.evaluation.operating_points import scored_labels

PER = 100
"""Patients that false alarms and misses are counted on."""


@dataclass(frozen=True, slots=True)
class OperatingFigures:
    """One label at one threshold.

    Attributes
    ----------
    sensitivity, specificity
        With 95 % Wilson intervals, which count each film as a patient of its own.
    false_alarms, misses
        Of 100 patients at the prevalence asked for; None without films of that kind.
    right_alarms
        Share of the positive verdicts that would be right at that prevalence.
    """

    label: str
    threshold: float
    prevalence: float
    counts: ConfusionCounts
    sensitivity: Interval
    specificity: Interval
    false_alarms: float | None
    misses: float | None
    right_alarms: float | None


def scored_columns(predictions: Predictions) -> tuple[int, ...]:
    """Columns of the labels that have figures; of two that exclude each other only the second."""
    return tuple(scored_labels(predictions))


def operating_figures(
    predictions: Predictions, column: int, threshold: float, prevalence: float
) -> OperatingFigures:
    """Judge all films at one threshold.

    Parameters
    ----------
    column
        Of the label.
    prevalence
        Share of patients with the label where the model would be used, 0 to 1.
    """
    truth = predictions.truth[:, column]
    counts = confusion(truth, predictions.probabilities[:, column] >= threshold)
    sensitivity = wilson_interval(
        counts.true_positive, counts.true_positive + counts.false_negative
    )
    specificity = wilson_interval(
        counts.true_negative, counts.true_negative + counts.false_positive
    )
    alarms = hits = misses = None
    if sensitivity.value is not None:
        hits = sensitivity.value * prevalence
        misses = (1 - sensitivity.value) * prevalence
    if specificity.value is not None:
        alarms = (1 - specificity.value) * (1 - prevalence)
    return OperatingFigures(
        label=predictions.labels[column],
        threshold=threshold,
        prevalence=prevalence,
        counts=counts,
        sensitivity=sensitivity,
        specificity=specificity,
        false_alarms=None if alarms is None else alarms * PER,
        misses=None if misses is None else misses * PER,
        right_alarms=None
        if hits is None or alarms is None or not hits + alarms
        else hits / (hits + alarms),
    )


def films_of_cell(
    predictions: Predictions, column: int, threshold: float, *, is_true: bool, is_called: bool
) -> tuple[str, ...]:
    """Names of the films of one cell of the table, the surest verdicts first."""
    probability = predictions.probabilities[:, column]
    called = probability >= threshold
    chosen = np.flatnonzero((predictions.truth[:, column] == is_true) & (called == is_called))
    sureness = -probability[chosen] if is_called else probability[chosen]
    return tuple(predictions.names[place] for place in chosen[np.argsort(sureness, kind="stable")])


def reachable_thresholds(predictions: Predictions, column: int) -> tuple[float, ...]:
    """Thresholds halfway between probabilities that occur, and both ends; rising.

    Every verdict that any threshold can give is given by one of these.
    """
    values = np.unique(predictions.probabilities[:, column])
    halfway = (values[1:] + values[:-1]) / 2
    return (0.0, *halfway.tolist(), 1.0)


def precision_recall_path(
    predictions: Predictions, column: int
) -> tuple[tuple[float, float, float], ...]:
    """Return (threshold, recall, precision) for each of `reachable_thresholds` that calls a film.

    Empty without films of both kinds.
    """
    truth = predictions.truth[:, column]
    probability = predictions.probabilities[:, column]
    sick, well = np.sort(probability[truth]), np.sort(probability[~truth])
    if not len(sick) or not len(well):
        return ()
    thresholds = np.array(reachable_thresholds(predictions, column))
    hits = len(sick) - np.searchsorted(sick, thresholds, side="left")
    called = hits + len(well) - np.searchsorted(well, thresholds, side="left")
    is_called = called > 0
    recall, precision = hits[is_called] / len(sick), hits[is_called] / called[is_called]
    return tuple(
        zip(thresholds[is_called].tolist(), recall.tolist(), precision.tolist(), strict=True)
    )


def roc_path(predictions: Predictions, column: int) -> tuple[tuple[float, float, float], ...]:
    """Return (threshold, false positive rate, sensitivity) for each of `reachable_thresholds`.

    Empty without films of both kinds.
    """
    truth = predictions.truth[:, column]
    probability = predictions.probabilities[:, column]
    sick, well = np.sort(probability[truth]), np.sort(probability[~truth])
    if not len(sick) or not len(well):
        return ()
    thresholds = np.array(reachable_thresholds(predictions, column))
    # The highest end calls a film of probability 1 as well, so nothing lies above it.
    sensitivity = 1 - np.searchsorted(sick, thresholds, side="left") / len(sick)
    false_alarms = 1 - np.searchsorted(well, thresholds, side="left") / len(well)
    return tuple(zip(thresholds.tolist(), false_alarms.tolist(), sensitivity.tolist(), strict=True))
