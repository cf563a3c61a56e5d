"""Thresholds that turn a probability into a verdict, and what they gave where they were chosen."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import Interval, Predictions
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.bootstrap import (
    RESAMPLES,
    patient_numbers,
    percentile_interval,
    resampled_weights,
)
from xrayviewer.learning.evaluation.ranking import divided

YOUDEN = "youden"
EVEN = "probability 0.5"
"""Name of the point of a label that the films cannot give a threshold for."""
SENSITIVITIES = (0.90, 0.95, 0.98)
SPECIFICITY = 0.95


def default_thresholds(points: Sequence[OperatingPoint], labels: Sequence[str]) -> list[float]:
    """Return the default threshold of each label.

    Of two labels that exclude each other the first gets what the second leaves.
    """
    chosen = {point.label: point.threshold for point in points if point.is_default}
    if len(labels) == 2 and labels[1] in chosen:
        chosen.setdefault(labels[0], 1.0 - chosen[labels[1]])
    return [chosen.get(label, 0.5) for label in labels]


def choose_operating_points(
    predictions: Predictions, measured_on: str, *, resamples: int = RESAMPLES
) -> tuple[OperatingPoint, ...]:
    """Choose thresholds for each label; for two labels that exclude each other only the second.

    The default is Youden's (highest sensitivity + specificity - 1). The others are the highest
    threshold that reaches a sensitivity and the lowest that reaches a specificity, which none does
    where films without the label have the probability 1. Thresholds lie
    halfway between two probabilities that occur, so that rounding changes no verdict. Intervals are
    a bootstrap by patient at the threshold chosen; they do not know of the choosing.

    Parameters
    ----------
    predictions
        On films that the weights were not fitted on.
    measured_on
        Which films these are, for the card.

    References
    ----------
    Youden 1950, doi:10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3.
    """
    chosen = [
        (place, name, threshold)
        for place in scored_labels(predictions)
        for name, threshold in _thresholds(
            predictions.truth[:, place], predictions.probabilities[:, place]
        )
    ]
    rates = _rates(predictions, [(place, at) for place, _, at in chosen], resamples)
    return tuple(
        OperatingPoint(
            predictions.labels[place], name, at, *both, measured_on, name in {YOUDEN, EVEN}
        )
        for (place, name, at), both in zip(chosen, rates, strict=True)
    )


def scored_labels(predictions: Predictions) -> Sequence[int]:
    """Return which labels have figures: all, or the second of two that exclude each other."""
    count = len(predictions.labels)
    return (1,) if count == 2 and not predictions.is_multi_label else range(count)


def _thresholds(
    truth: NDArray[np.bool_], probability: NDArray[np.float64]
) -> list[tuple[str, float]]:
    positives, negatives = int(truth.sum()), int((~truth).sum())
    if not positives or not negatives:
        return [(EVEN, 0.5)]
    candidates = _candidates(probability)
    # At least this threshold: counted from the sorted probabilities of each kind.
    found = positives - np.searchsorted(np.sort(probability[truth]), candidates)
    spared = np.searchsorted(np.sort(probability[~truth]), candidates)
    sensitivity, specificity = found / positives, spared / negatives
    best = int(np.argmax(sensitivity + specificity))
    chosen = [(YOUDEN, candidates[best])]
    chosen += [
        (f"sensitivity {goal:.2f}", candidates[sensitivity >= goal][-1]) for goal in SENSITIVITIES
    ]
    spares = candidates[specificity >= SPECIFICITY]
    if len(spares):
        chosen.append((f"specificity {SPECIFICITY:.2f}", spares[0]))
    return [(name, float(threshold)) for name, threshold in chosen]


def _candidates(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return thresholds between all neighbours, below the lowest, and above the highest below 1."""
    known = np.unique(probability).tolist()
    ends = [known[0] / 2], [_between(known[-1], 1.0)] if known[-1] < 1 else []
    return np.array([*ends[0], *(_between(*pair) for pair in pairwise(known)), *ends[1]])


def _between(low: float, high: float) -> float:
    middle = (low + high) / 2
    return middle if low < middle else high


def _rates(
    predictions: Predictions, points: Sequence[tuple[int, float]], resamples: int
) -> list[tuple[Interval, Interval]]:
    places = [place for place, _ in points]
    truth = predictions.truth[:, places]
    verdict = predictions.probabilities[:, places] >= [at for _, at in points]
    kinds = [truth & verdict, truth, ~truth & ~verdict, ~truth]
    indicators = np.concatenate(kinds, axis=1).astype(np.float32)
    patient = patient_numbers(predictions.names, predictions.patients)
    everyone = np.ones((1, len(patient)))
    drawn = np.concatenate(
        [
            weights.astype(np.float32) @ indicators
            for weights in (
                everyone,
                *resampled_weights(patient, resamples, 0, DirectContext()),
            )
        ]
    )
    hits, positives, spared, negatives = np.split(drawn.astype(np.float64), 4, axis=1)
    sensitivity, specificity = divided(hits, positives), divided(spared, negatives)
    patients = int(patient.max(initial=-1)) + 1
    return [
        (_interval(sensitivity[:, at], patients), _interval(specificity[:, at], patients))
        for at in range(len(points))
    ]


def _interval(values: NDArray[np.float64], patients: int) -> Interval:
    value = None if np.isnan(values[0]) else float(values[0])
    return percentile_interval(value, values[1:], patients)
