"""Whether probabilities are too extreme or too timid, as one number for many resamples at once."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

LEAST_PROBABILITY: Final = 2.0**-53
"""As near to 0 as a double comes to 1; the logit of 0 would be infinite."""
GROUPS: Final = 128
"""Logits that are told apart in resamples."""
NEWTON_STEPS: Final = 60
SMALLEST_GAIN: Final = 1e-12
"""Fraction of the loss below which the next step would change no digit that anybody prints."""


class CalibrationSlope:
    """Slope of a logistic regression of the truth on the logit of the probability.

    1 is perfect; below 1 the probabilities are too extreme, above 1 too timid, below 0 upside down.
    Undefined where one threshold parts all films with the label from all films without it.

    Parameters
    ----------
    truth
        NDArray[np.bool_], shape (films,): which films carry the label, least probable film first.
    probability
        NDArray[np.float64], shape (films,), 0 to 1, rising.

    Attributes
    ----------
    value
        Of all films, each counted once; NaN where undefined.

    References
    ----------
    Cox 1958, doi:10.1093/biomet/45.3-4.562.
    """

    def __init__(self, truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> None:
        self._truth = truth
        self.value = np.nan
        if not 0 < truth.sum() < len(truth):
            return
        likely = np.clip(probability, LEAST_PROBABILITY, 1 - LEAST_PROBABILITY)
        logit = np.log(likely) - np.log1p(-likely)
        # Near the middle the two columns of the regression are nearly independent.
        logit -= logit.mean()
        logits, starts = np.unique(logit, return_index=True)
        everyone = np.ones((1, len(truth)))
        self._line = _lines(logits, *_grouped(everyone, truth, starts), np.zeros(2))[0]
        self.value = float(self._line[1])
        if len(logits) > GROUPS:
            share = (logit - logits[0]) / (logits[-1] - logits[0])
            starts = np.unique((share * GROUPS).astype(np.intp), return_index=True)[1]
            logits = np.add.reduceat(logit, starts) / np.diff(np.append(starts, len(logit)))
        self._logits, self._starts = logits, starts
        self._shift = self.value - float(self._slopes(everyone)[0])

    def resampled(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the slope of each resample, NaN where undefined; shape (resamples,).

        Where there are more than `GROUPS` different logits, their range is cut into so many equal
        parts, and films of one part count as equal. What that does to the slope of all films is
        taken off; what is left moves the ends of an interval by less than a hundredth of its width.

        Parameters
        ----------
        weights
            Whole numbers from 0, shape (resamples, films), films in the order given at first.
        """
        if np.isnan(self.value):
            return np.full(len(weights), np.nan)
        return self._slopes(weights) + self._shift

    def _slopes(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        grouped = _grouped(weights, self._truth, self._starts)
        slopes: NDArray[np.float64] = _lines(self._logits, *grouped, self._line)[:, 1]
        return slopes


def _grouped(
    weights: NDArray[np.float64], truth: NDArray[np.bool_], starts: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Count all films, and those with the label, between starts; shape (resamples, groups)."""
    return (
        np.add.reduceat(weights, starts, axis=1),
        np.add.reduceat(weights * truth, starts, axis=1),
    )


def _lines(
    logits: NDArray[np.float64],
    films: NDArray[np.float64],
    hits: NDArray[np.float64],
    start: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Fit intercept and slope of each resample by Newton's method, its steps halved where needed.

    Parameters
    ----------
    logits
        Shape (groups,), rising.
    films, hits
        All films, and those with the label, shape (resamples, groups).
    start
        Intercept and slope to begin with.

    Returns
    -------
    NDArray[np.float64], shape (resamples, 2)
        NaN where no line is the most likely one.
    """
    lines = np.full((len(films), 2), np.nan)
    waiting = np.flatnonzero(_overlaps(films, hits))
    line = np.tile(start, (len(waiting), 1))
    step, loss = np.zeros_like(line), np.full(len(waiting), np.inf)
    for _ in range(NEWTON_STEPS):
        if not len(waiting):
            break
        trial = line + step
        found, newton = _likelihood(logits, films[waiting], hits[waiting], trial)
        smallest = SMALLEST_GAIN * found
        is_better = found <= loss + smallest
        has_ended = is_better & (loss - found <= smallest)
        lines[waiting[has_ended]] = trial[has_ended]
        line = np.where(is_better[:, None], trial, line)
        step = np.where(is_better[:, None], newton, step / 2)
        loss = np.where(is_better, found, loss)
        goes_on = ~has_ended
        waiting, line, step, loss = waiting[goes_on], line[goes_on], step[goes_on], loss[goes_on]
    return lines


def _overlaps(films: NDArray[np.float64], hits: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether no threshold parts the films with the label from those without, for each resample.

    Only then is there one most likely line (Albert and Anderson 1984, doi:10.1093/biomet/71.1.1).
    """
    last = films.shape[1] - 1
    carries, lacks = hits > 0, films > hits
    has_both = carries.any(axis=1) & lacks.any(axis=1)
    rises = np.argmax(lacks, axis=1) < last - np.argmax(carries[:, ::-1], axis=1)
    falls = np.argmax(carries, axis=1) < last - np.argmax(lacks[:, ::-1], axis=1)
    overlaps: NDArray[np.bool_] = has_both & rises & falls
    return overlaps


def _likelihood(
    logits: NDArray[np.float64],
    films: NDArray[np.float64],
    hits: NDArray[np.float64],
    line: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the negative log-likelihood of each line, and Newton's step from there."""
    score = line[:, :1] + line[:, 1:] * logits
    small = np.exp(-np.abs(score))
    loss = films * (np.maximum(score, 0.0) + np.log1p(small)) - hits * score
    share = np.where(score >= 0, 1.0, small) / (1.0 + small)
    surplus = films * share - hits
    spread = films * small / (1.0 + small) ** 2
    slope_0, slope_1 = surplus.sum(axis=1), surplus @ logits
    bend_00, bend_01, bend_11 = spread.sum(axis=1), spread @ logits, spread @ logits**2
    step = np.stack(
        [bend_01 * slope_1 - bend_11 * slope_0, bend_01 * slope_0 - bend_00 * slope_1], axis=1
    )
    bend = (bend_00 * bend_11 - bend_01**2)[:, None]
    # Where all shares have become 0 or 1 nothing bends, and no step leads back.
    return loss.sum(axis=1), np.divide(step, bend, out=np.full_like(step, np.nan), where=bend > 0)
