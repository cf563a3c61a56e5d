"""How well a number tells films with a label from those without."""

from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray


def auroc(scores: NDArray[np.floating[Any]], is_positive: NDArray[np.bool_]) -> float | None:
    """Area under the ROC curve as a rank statistic; ties count half.

    Parameters
    ----------
    scores
        Shape (films,), finite.
    is_positive
        Same shape.

    Returns
    -------
    float | None
        0 to 1; None without both kinds of films.

    References
    ----------
    Mann and Whitney, Ann. Math. Stat. 18 (1947), doi:10.1214/aoms/1177730491.
    """
    positives = int(is_positive.sum())
    negatives = len(is_positive) - positives
    if not positives or not negatives:
        return None
    _, places, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    middle_ranks = last - (counts - 1) / 2
    rank_sum = float(middle_ranks[places][is_positive].sum())
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def standard_error(area: float, positives: int, negatives: int) -> float:
    """Of an AUROC from so many films.

    References
    ----------
    Hanley and McNeil, Radiology 143 (1982), doi:10.1148/radiology.143.1.7063747.
    """
    both_positive = area / (2 - area)
    both_negative = 2 * area**2 / (1 + area)
    variance = (
        area * (1 - area)
        + (positives - 1) * (both_positive - area**2)
        + (negatives - 1) * (both_negative - area**2)
    ) / (positives * negatives)
    return sqrt(max(variance, 0.0))


def category_scores(
    categories: NDArray[np.str_], is_positive: NDArray[np.bool_], fewest: int
) -> NDArray[np.float64]:
    """Score each film by how often films of its category carry the label.

    Parameters
    ----------
    fewest
        Categories of fewer films are taken together: their rates would be chance.
    """
    _, places, counts = np.unique(categories, return_inverse=True, return_counts=True)
    merged = np.where(counts[places] < fewest, len(counts), places)
    total = np.bincount(merged, minlength=len(counts) + 1)
    carrying = np.bincount(merged, weights=is_positive, minlength=len(counts) + 1)
    rates = carrying / np.maximum(total, 1)
    return np.asarray(rates[merged], np.float64)
