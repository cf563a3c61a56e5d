"""Curves over all thresholds, and the reliability of probabilities."""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import ReliabilityBin
from xrayviewer.learning.evaluation.measures import wilson_interval
from xrayviewer.learning.evaluation.ranking import BINS, equal_count_bins, group_starts

Points = tuple[tuple[float, float], ...]


def roc_points(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> Points:
    """Return (false positive rate, sensitivity) from (0, 0) to (1, 1), without points on a line.

    Empty without films of both kinds. Both arrays have shape (films,).
    """
    hits, false_alarms = _cumulated(truth, probability)
    if not len(hits) or not hits[-1] or not false_alarms[-1]:
        return ()
    hits, false_alarms = np.append(0, hits), np.append(0, false_alarms)
    corner = np.ones(len(hits), np.bool_)
    across, up = np.diff(false_alarms), np.diff(hits)
    corner[1:-1] = across[:-1] * up[1:] != across[1:] * up[:-1]
    return _pairs(false_alarms[corner] / false_alarms[-1], hits[corner] / hits[-1])


def precision_recall_points(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> Points:
    """Return (recall, precision) from the highest threshold down, after a first point (0, 1).

    Thresholds that only add films without the label are left out once the recall is 1, and between
    two others where the recall stands still. Empty without films with the label. Both arrays have
    shape (films,).
    """
    hits, false_alarms = _cumulated(truth, probability)
    if not len(hits) or not hits[-1]:
        return ()
    # Of equal recalls the first has the best precision; the last is where the next step starts.
    rises = np.diff(np.append(0, hits)) > 0
    starts_rise = np.append(rises[1:], False)
    kept = rises | (starts_rise & (hits > 0))
    hits, false_alarms = hits[kept], false_alarms[kept]
    recall, precision = hits / hits[-1], hits / (hits + false_alarms)
    return ((0.0, 1.0), *_pairs(recall, precision))


def reliability_bins(
    truth: NDArray[np.bool_], probability: NDArray[np.float64]
) -> tuple[ReliabilityBin, ...]:
    """Return mean probability and frequency of the label in ten bins of equal count.

    The bins are those of `measures.ece`; empty ones are left out. Both arrays have shape (films,).
    """
    bins = equal_count_bins(probability)
    chosen = [bins == place for place in range(BINS)]
    return tuple(
        ReliabilityBin(
            int(inside.sum()),
            float(probability[inside].mean()),
            wilson_interval(int(truth[inside].sum()), int(inside.sum())),
        )
        for inside in chosen
        if inside.any()
    )


def _cumulated(
    truth: NDArray[np.bool_], probability: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Count films with and without the label at or above each threshold, highest first."""
    order = np.argsort(-probability, kind="stable")
    ends = np.append(group_starts(probability[order])[1:], len(order))[: len(order)] - 1
    hits = np.cumsum(truth[order], dtype=np.int64)[ends]
    return hits, ends + 1 - hits


def _pairs(across: NDArray[np.float64], up: NDArray[np.float64]) -> Points:
    return tuple(zip(across.tolist(), up.tolist(), strict=True))
