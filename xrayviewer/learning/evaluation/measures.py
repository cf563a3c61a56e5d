"""Figures of a classifier on labelled films, each as it is and for many resamples at once.

A figure that has no value (sensitivity without positive films, say) is NaN inside arrays and None
everywhere else; it is never taken for 0.
"""

import math

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import ConfusionCounts, Interval
from xrayviewer.learning.evaluation.ranking import Ranking, divided

WILSON_Z = 1.959963984540054
"""Quantile 0.975 of the standard normal distribution."""


def defined(value: float | np.float64) -> float | None:
    """Return a float, or None for NaN."""
    return None if math.isnan(value) else float(value)


def confusion(truth: NDArray[np.bool_], verdict: NDArray[np.bool_]) -> ConfusionCounts:
    """Count films by truth and verdict; both arrays have shape (films,)."""
    return ConfusionCounts(
        true_negative=int(np.sum(~truth & ~verdict)),
        false_positive=int(np.sum(~truth & verdict)),
        false_negative=int(np.sum(truth & ~verdict)),
        true_positive=int(np.sum(truth & verdict)),
    )


def rates(
    positives: NDArray[np.float64],
    called: NDArray[np.float64],
    hits: NDArray[np.float64],
    total: NDArray[np.float64],
) -> dict[str, NDArray[np.float64]]:
    """Return what follows from counts at one threshold.

    Parameters
    ----------
    positives, called, hits, total
        Films with the label, films called positive, films that are both, all films. Any one shape.

    Returns
    -------
    dict[str, NDArray[np.float64]]
        ``accuracy``, ``sensitivity``, ``specificity``, ``precision``, ``recall``, ``f1``; NaN where
        undefined.
    """
    negatives = total - positives
    false_alarms = called - hits
    sensitivity = divided(hits, positives)
    return {
        "accuracy": divided(hits + negatives - false_alarms, total),
        "sensitivity": sensitivity,
        "specificity": divided(negatives - false_alarms, negatives),
        "precision": divided(hits, called),
        "recall": sensitivity,
        "f1": divided(2 * hits, positives + called),
    }


def rates_of(counts: ConfusionCounts) -> dict[str, float | None]:
    """Return the figures of `rates` for one table of counts; None where undefined."""
    hits = counts.true_positive
    called = hits + counts.false_positive
    positives = hits + counts.false_negative
    total = called + counts.true_negative + counts.false_negative
    arrays = [np.asarray(count, np.float64) for count in (positives, called, hits, total)]
    return {name: defined(float(value)) for name, value in rates(*arrays).items()}


def auroc(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> float | None:
    """Area under the ROC curve, ties counted half; None without films of both kinds.

    Both arrays have shape (films,).

    References
    ----------
    Hanley and McNeil 1982, doi:10.1148/radiology.143.1.7063747.
    """
    return defined(_ranked(truth, probability)["auroc"])


def auprc(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> float | None:
    """Area under the precision-recall curve as average precision; None without positive films.

    The sum of precision times the step in recall over the thresholds, without interpolation.
    """
    return defined(_ranked(truth, probability)["auprc"])


def ece(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> float | None:
    """Return the expected calibration error over ten bins of equal count; None without films.

    Mean over the bins, by count, of the distance between mean probability and frequency. Films of
    equal probability share a bin.

    References
    ----------
    Naeini 2015, doi:10.1609/aaai.v29i1.9602; equal counts: Nixon 2019, arXiv:1904.01685.
    """
    return defined(_ranked(truth, probability)["ece"])


def brier(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> float | None:
    """Mean squared distance between probability and truth; None without films.

    References
    ----------
    Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2.
    """
    return float(np.mean((probability - truth) ** 2)) if len(truth) else None


def wilson_interval(hits: int, count: int) -> Interval:
    """Return a fraction with its 95 % Wilson score interval.

    References
    ----------
    Wilson 1927, doi:10.1080/01621459.1927.10502953.
    """
    if count == 0:
        return Interval(None)
    share, z2 = hits / count, WILSON_Z**2
    centre = (share + z2 / (2 * count)) / (1 + z2 / count)
    reach = (
        WILSON_Z * math.sqrt(share * (1 - share) / count + z2 / (4 * count**2)) / (1 + z2 / count)
    )
    return Interval(
        share, max(0.0, min(share, centre - reach)), min(1.0, max(share, centre + reach))
    )


def _ranked(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> dict[str, np.float64]:
    figures = Ranking(truth, probability).figures(np.ones((1, len(truth))))
    return {name: values[0] for name, values in figures.items()}
