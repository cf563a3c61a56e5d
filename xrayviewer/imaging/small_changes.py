"""Changes of a film too small to matter to a reader, and their undoing on a map."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.explained_regions import CELLS, over_cells

WHITE: Final = 255.0


@dataclass(frozen=True, slots=True)
class SmallChange:
    """One change.

    Attributes
    ----------
    down, across
        Shift, as parts of the square's side.
    degrees
        Turn about the middle, against the clock.
    exponent
        Of the grey levels from 0 to 1: below 1 the film becomes brighter.
    """

    down: float = 0.0
    across: float = 0.0
    degrees: float = 0.0
    exponent: float = 1.0


SMALL_CHANGES: Final = (
    SmallChange(down=0.02),
    SmallChange(down=-0.02),
    SmallChange(across=0.02),
    SmallChange(across=-0.02),
    SmallChange(degrees=2.0),
    SmallChange(degrees=-2.0),
    SmallChange(exponent=0.95),
    SmallChange(exponent=1.05),
)


def slightly_changed(square: NDArray[np.uint8], change: SmallChange) -> NDArray[np.float32]:
    """Change a prepared film; what enters at its edges repeats them.

    Parameters
    ----------
    square
        Shape (size, size).

    Returns
    -------
    NDArray[np.float32], shape (size, size)
        Grey levels from 0 to 255, between whole numbers.
    """
    grey = square.astype(np.float32)
    if change.down or change.across or change.degrees:
        grey = _warped(grey, _matrix(change, len(square)), cv2.INTER_LINEAR)
    if change.exponent != 1.0:
        grey = WHITE * (grey / WHITE) ** np.float32(change.exponent)
    return np.asarray(grey, np.float32)


def map_changed_back(found: NDArray[np.float32], change: SmallChange) -> NDArray[np.float32]:
    """Move the map of a changed film to where it lies on the film as it was.

    Parameters
    ----------
    found
        Over the changed square, shape (rows, columns).

    Returns
    -------
    NDArray[np.float32], shape (CELLS, CELLS)
        See `explained_regions.over_cells`.
    """
    matrix = _matrix(change, CELLS)
    return _warped(over_cells(found), matrix, cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)


def map_correlation(found: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Pearson's correlation of what two maps show: their parts above 0.

    Returns
    -------
    float
        -1 to 1; 0 where one of them shows nothing, or the same everywhere.
    """
    first, second = (np.maximum(one, 0.0).astype(np.float64).ravel() for one in (found, other))
    first, second = first - first.mean(), second - second.mean()
    size = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / size if size > 0 else 0.0


def _matrix(change: SmallChange, side: int) -> NDArray[np.float64]:
    middle = (side - 1) / 2
    matrix = np.asarray(cv2.getRotationMatrix2D((middle, middle), change.degrees, 1.0), np.float64)
    matrix[:, 2] += np.array([change.across * side, change.down * side])
    return matrix


def _warped(
    grey: NDArray[np.float32], matrix: NDArray[np.float64], sampling: int
) -> NDArray[np.float32]:
    size = grey.shape[1], grey.shape[0]
    moved = cv2.warpAffine(grey, matrix, size, flags=sampling, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)
