"""Prepared films with a part made black, to see what a network knows without it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

BORDER_FRACTION: Final = 10
"""A tenth of the side on each side is border."""
MARGIN_FRACTION: Final = 32
"""The lungs are blacked out with a thirty-second of the side around them."""
MIDDLE: Final = (0.15, 0.85, 0.10, 0.90)
"""First and last row and column, as fractions, of what is black where no lungs were found."""


def without_lungs(film: NDArray[np.uint8], lungs: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Make the smallest rectangle around both lungs black.

    A rectangle, because the outline of the lungs alone would still show an effusion or the size of
    the heart.

    Parameters
    ----------
    film
        Shape (size, size).
    lungs
        Pixels of either lung, shape (any size, same size); none of them where they were not found.

    References
    ----------
    Maguolo and Nanni 2021, doi:10.1016/j.inffus.2021.04.008 (films with a black rectangle in place
    of the lungs).
    """
    side = len(film)
    first_row, last_row, first_column, last_column = _rectangle(lungs)
    hidden = film.copy()
    hidden[
        round(first_row * side) : round(last_row * side),
        round(first_column * side) : round(last_column * side),
    ] = 0
    return hidden


def border_only(film: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Make all but the border black; shape (size, size)."""
    width = max(1, len(film) // BORDER_FRACTION)
    hidden = film.copy()
    hidden[width:-width, width:-width] = 0
    return hidden


def _rectangle(lungs: NDArray[np.bool_]) -> tuple[float, float, float, float]:
    """First and last row and column of the lungs with their margin, as fractions of the side."""
    if not lungs.any():
        return MIDDLE
    side = len(lungs)
    margin = 1 / MARGIN_FRACTION
    rows, columns = (np.flatnonzero(lungs.any(axis=axis)) for axis in (1, 0))
    return (
        max(0.0, float(rows[0]) / side - margin),
        min(1.0, float(rows[-1] + 1) / side + margin),
        max(0.0, float(columns[0]) / side - margin),
        min(1.0, float(columns[-1] + 1) / side + margin),
    )
