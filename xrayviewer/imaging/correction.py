"""Corrected films for the models, and their maps turned back to the film as it is."""

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.input_gate import Correction

WHITE = 255
Number = TypeVar("Number", bound=np.generic)


def corrected(square: NDArray[np.uint8], correction: Correction) -> NDArray[np.uint8]:
    """Turn a prepared film upright and give it the right polarity.

    Parameters
    ----------
    square
        Shape (size, size), or (n, size, size) for several films.

    Returns
    -------
    NDArray[np.uint8]
        Same shape, contiguous.
    """
    turned = _turned(square, correction.quarter_turns)
    return np.ascontiguousarray(WHITE - turned if correction.is_inverted else turned, np.uint8)


def map_on_film(found: NDArray[Number], correction: Correction) -> NDArray[Number]:
    """Turn a map that was computed from a corrected film back, so that it lies on the film.

    Parameters
    ----------
    found
        Shape (rows, columns) or (n, rows, columns): heatmap or mask on the model's grid. Its values
        stay, whatever the polarity.
    """
    return np.ascontiguousarray(_turned(found, -correction.quarter_turns))


def map_on_corrected(found: NDArray[Number], correction: Correction) -> NDArray[Number]:
    """Turn a map that lies on the film as it is, so that it lies on the corrected film.

    Parameters
    ----------
    found
        As `map_on_film` returns it.
    """
    return np.ascontiguousarray(_turned(found, correction.quarter_turns))


def point_on_film(point: tuple[float, float], correction: Correction) -> tuple[float, float]:
    """Where a point of a corrected film lies on the film as it is.

    Parameters
    ----------
    point
        Row and column as fractions of height and width, 0 to 1.
    """
    row, column = point
    for _ in range(correction.quarter_turns):
        row, column = column, 1.0 - row
    return row, column


def _turned(square: NDArray[Any], quarter_turns: int) -> NDArray[Any]:
    return np.rot90(square, quarter_turns, axes=(-2, -1))
