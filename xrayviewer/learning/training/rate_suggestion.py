"""Which learning rate a range test suggests."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

MEMORY: Final = 0.98
"""Of the mean of losses that Lightning's range test keeps."""
SKIPPED: Final = 5
"""First steps, whose mean rests on too few batches."""
CLEAR_FALL: Final = 0.03
"""Of the first loss: less is taken for chance."""
NEIGHBOURS: Final = 3
"""Steps on each side whose losses are averaged before slopes are taken."""


def unbiased(losses: Sequence[float]) -> NDArray[np.float64]:
    """Correct the running means of Lightning's range test.

    They are divided by ``1 - memory ** (step + 1)`` where the mean of the first steps asks for
    ``1 - memory ** step``, so that the first loss comes out at half of what it was.

    Parameters
    ----------
    losses
        One a step, as the range test tells them.
    """
    step = np.arange(1, len(losses) + 1)
    told = np.asarray(losses, np.float64)
    return np.asarray(told * (1 - MEMORY ** (step + 1)) / (1 - MEMORY**step), np.float64)


def suggested_rate(rates: Sequence[float], losses: NDArray[np.float64]) -> float | None:
    """Return the rate at which the loss falls fastest for each tenfold of the rate.

    None where it hardly falls at all.

    Parameters
    ----------
    rates
        Rising.
    losses
        One for each, see `unbiased`.

    References
    ----------
    Smith 2017, arXiv:1506.01186.
    """
    is_known = np.isfinite(losses)
    known, where = losses[is_known], np.log10(np.asarray(rates, np.float64)[is_known])
    known, where = known[SKIPPED:], where[SKIPPED:]
    if len(known) <= 2 * NEIGHBOURS + 1:
        return None
    window = 2 * NEIGHBOURS + 1
    smooth = np.convolve(known, np.full(window, 1 / window), mode="valid")
    where = where[NEIGHBOURS:-NEIGHBOURS]
    lowest = int(np.argmin(smooth))
    if lowest < 2 or smooth[0] - smooth[lowest] < CLEAR_FALL * abs(smooth[0]):
        return None
    slopes = np.gradient(smooth[: lowest + 1], where[: lowest + 1])
    return float(10 ** where[int(np.argmin(slopes))])
