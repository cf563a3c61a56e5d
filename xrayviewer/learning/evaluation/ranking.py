"""Films in the order of one label's probability, and the figures that need this order.

Everything is computed for many sets of weights at once, which is what a bootstrap needs: a weight
says how often a film was drawn.
"""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.learning.evaluation.calibration_slope import CalibrationSlope

BINS = 10
"""Of the calibration error and the reliability diagram."""


def divided(
    numerator: NDArray[np.float64], denominator: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Divide element by element; NaN where the denominator is 0."""
    quotient = np.full(np.shape(numerator), np.nan)
    np.divide(numerator, denominator, out=quotient, where=denominator != 0)
    return quotient


class Ranking:
    """Films sorted by probability, those of equal probability grouped.

    Parameters
    ----------
    truth
        NDArray[np.bool_], shape (films,): which films carry the label.
    probability
        NDArray[np.float64], shape (films,), finite.
    """

    def __init__(self, truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> None:
        self._order = np.argsort(probability, kind="stable")
        ranked, carries = probability[self._order], truth[self._order]
        self._starts = group_starts(ranked)
        self._has_ties = len(self._starts) < len(ranked)
        self._residual = ranked - carries
        self._positives = np.flatnonzero(carries)
        group = np.searchsorted(self._starts, self._positives, side="right") - 1
        self._positive_groups, self._positive_starts = np.unique(group, return_index=True)

    @property
    def has_both_kinds(self) -> bool:
        """Whether there are films with the label and films without it."""
        return 0 < len(self._positives) < len(self._order)

    def figures(self, weights: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """Return ``auroc``, ``auprc`` and ``ece`` of each resample; NaN where undefined.

        Parameters
        ----------
        weights
            Whole numbers from 0, shape (resamples, films), films in the order given at first.

        Returns
        -------
        dict[str, NDArray[np.float64]]
            Shape (resamples,) each.
        """
        if not len(self._order):
            return dict.fromkeys(("auroc", "auprc", "ece"), np.full(len(weights), np.nan))
        # Taking along the films is the dearest step; "clip" spares a check of each index.
        return self._figures(np.take(weights, self._order, axis=1, mode="clip"))

    def _figures(self, ranked: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        groups = self._grouped(ranked)
        upto = np.cumsum(groups, axis=1)
        roc, precision_recall = self._areas(ranked, groups, upto)
        return {
            "auroc": roc,
            "auprc": precision_recall,
            "ece": self._calibration_error(ranked, groups, upto),
        }

    def _grouped(self, ranked: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.add.reduceat(ranked, self._starts, axis=1) if self._has_ties else ranked

    def _areas(
        self, ranked: NDArray[np.float64], groups: NDArray[np.float64], upto: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Mann-Whitney statistic and average precision, at the groups that hold positive films."""
        if not len(self._positives):
            undefined = np.full(len(ranked), np.nan)
            return undefined, undefined
        positive = np.take(ranked, self._positives, axis=1, mode="clip")
        if self._has_ties:
            positive = np.add.reduceat(positive, self._positive_starts, axis=1)
        positive_upto = np.cumsum(positive, axis=1)
        here, all_upto = groups[:, self._positive_groups], upto[:, self._positive_groups]
        total, positives = upto[:, -1], positive_upto[:, -1]
        negative_here = here - positive
        negative_below = all_upto - positive_upto - negative_here
        won = np.einsum("ij,ij->i", positive, negative_below + negative_here / 2)
        at_least = total[:, None] - all_upto + here
        hits = positives[:, None] - positive_upto + positive
        precision = np.divide(hits, at_least, out=np.zeros_like(hits), where=at_least > 0)
        return (
            divided(won, positives * (total - positives)),
            divided(np.einsum("ij,ij->i", positive, precision), positives),
        )

    def _calibration_error(
        self, ranked: NDArray[np.float64], groups: NDArray[np.float64], upto: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        resamples, count = groups.shape
        total = upto[:, -1]
        # Whole numbers, so that no film changes its bin by rounding; the rows are laid end to end
        # for one search.
        middles = BINS * (2 * upto - groups)
        row = np.arange(resamples)[:, None] * (2.0 * BINS * total.max() + 1)
        edges = 2.0 * np.arange(1, BINS) * total[:, None]
        found = np.searchsorted((middles + row).ravel(), (edges + row).ravel())
        first = np.zeros((resamples, BINS + 1), np.intp)
        first[:, 1:-1] = found.reshape(resamples, -1) - np.arange(resamples)[:, None] * count
        first[:, -1] = count
        surplus = np.zeros((resamples, count + 1))
        np.cumsum(self._grouped(ranked * self._residual), axis=1, out=surplus[:, 1:])
        per_bin = np.diff(np.take_along_axis(surplus, first, axis=1), axis=1)
        return divided(np.abs(per_bin).sum(axis=1), total)


class ProbabilityRanking(Ranking):
    """A ranking by probabilities that are taken at their word; any scores will do for a `Ranking`.

    Parameters
    ----------
    truth
        NDArray[np.bool_], shape (films,): which films carry the label; at least one film.
    probability
        NDArray[np.float64], shape (films,), 0 to 1.

    Attributes
    ----------
    slope
        Of calibration. `figures` has it for each resample as ``calibration_slope``.
    """

    def __init__(self, truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> None:
        super().__init__(truth, probability)
        self.slope = CalibrationSlope(truth[self._order], probability[self._order])

    def _figures(self, ranked: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        slopes = self.slope.resampled(ranked)
        return {**super()._figures(ranked), "calibration_slope": slopes}


def group_starts(ranked: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return where each run of equal values starts in a sorted array."""
    return np.flatnonzero(np.concatenate(([len(ranked) > 0], ranked[1:] != ranked[:-1])))


def equal_count_bins(probability: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return each film's bin, 0 to 9: ten bins of equal count by probability.

    Films of equal probability share the bin in which the middle of their run falls, so bins can be
    uneven or empty.

    Parameters
    ----------
    probability
        Shape (films,).
    """
    order = np.argsort(probability, kind="stable")
    starts = group_starts(probability[order])
    sizes = np.diff(np.append(starts, len(order)))
    bins = np.empty(len(order), np.intp)
    bins[order] = np.repeat(BINS * (2 * starts + sizes) // (2 * max(1, len(order))), sizes)
    return bins
