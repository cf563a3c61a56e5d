"""Smaller copies of a film's stored pixels, so that a view never reads more than it shows."""

import cv2
import numpy as np

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.pixels import Pixels, stored_pixels

SMALLEST_SIDE = 256


class Pyramid:
    """A film at 1, 1/2, 1/4, 1/8 and so on of its size, in stored values.

    Each pixel of a level is the mean of 2 x 2 of the level below, rounded. Pixel (r, c) of level k
    covers image rows [r * 2**k, (r + 1) * 2**k) and columns likewise; where a size is odd, the
    last row or column counts double. Padding is averaged like any value, so that where it meets the
    image, one pixel of a level lies between both.

    Attributes
    ----------
    radiograph
        The film; its pixels are level 0.
    levels
        NDArrays of the film's dtype, shape (rows, columns) or (rows, columns, 3), largest first.
    """

    def __init__(self, radiograph: Radiograph) -> None:
        self.radiograph = radiograph
        self.levels = halved_levels(stored_pixels(radiograph))

    @property
    def nbytes(self) -> int:
        """Memory held beside the film's own pixels."""
        return sum(level.nbytes for level in self.levels[1:])


def halved_levels(pixels: Pixels) -> tuple[Pixels, ...]:
    """Halve an array (rows, columns, ...) until it is small; the array itself comes first."""
    levels = [pixels]
    while max(levels[-1].shape[:2]) > SMALLEST_SIDE:
        levels.append(_halved(levels[-1]))
    return tuple(levels)


def level_number(count: int, zoom: float, enlargement: float = 1.0) -> int:
    """Find the smallest of so many levels that need not be enlarged by more than a factor."""
    number = 0
    while number + 1 < count and zoom * 2 ** (number + 1) <= enlargement:
        number += 1
    return number


def _halved(level: Pixels) -> Pixels:
    rows, columns = level.shape[:2]
    half = np.empty(((rows + 1) // 2, (columns + 1) // 2, *level.shape[2:]), level.dtype)
    even_rows, even_columns = rows & ~1, columns & ~1
    parts = (
        (level[:even_rows, :even_columns], half[: rows // 2, : columns // 2]),
        (level[even_rows:, :even_columns], half[rows // 2 :, : columns // 2]),
        (level[:even_rows, even_columns:], half[: rows // 2, columns // 2 :]),
        (level[even_rows:, even_columns:], half[rows // 2 :, columns // 2 :]),
    )
    for source, target in parts:
        if source.size:
            size = (target.shape[1], target.shape[0])
            target[...] = cv2.resize(source, size, interpolation=cv2.INTER_AREA).reshape(
                target.shape
            )
    return half
