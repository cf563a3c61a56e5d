"""Where the points of a film lie in a network's square."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.film_alteration import AlteredRegion, BrushRegion, RectangleRegion
from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.model_input import size_in_square


@dataclass(frozen=True, slots=True)
class SquarePlacement:
    """The film as it is in the square that `model_input.squared` makes of it.

    Attributes
    ----------
    rows, columns, pixel_aspect
        Of the film; the aspect is a pixel's height divided by its width.
    """

    rows: int
    columns: int
    pixel_aspect: float
    preparation: Preparation

    @property
    def area(self) -> tuple[int, int, int, int]:
        """Top, left, height and width of the film in the square, in its pixels."""
        shape = self.rows, self.columns
        height, width = size_in_square(shape, self.pixel_aspect, self.preparation)
        side = self.preparation.size_px
        return (side - height) // 2, (side - width) // 2, height, width

    def film_mask(self) -> NDArray[np.bool_]:
        """Pixels of the square that show the film, shape (size_px, size_px)."""
        top, left, height, width = self.area
        mask = np.zeros((self.preparation.size_px,) * 2, np.bool_)
        mask[top : top + height, left : left + width] = True
        return mask

    def laid(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Lay a mask of any grid over the whole film on the square, shape (size_px, size_px)."""
        top, left, height, width = self.area
        found = np.zeros((self.preparation.size_px,) * 2, np.bool_)
        resized = cv2.resize(mask.astype(np.uint8), (width, height), interpolation=cv2.INTER_AREA)
        found[top : top + height, left : left + width] = resized > 0
        return found

    def covered(self, region: AlteredRegion) -> NDArray[np.bool_]:
        """Pixels of the square whose middle lies in a region of the film, same shape."""
        down, across = self._film_points()
        if isinstance(region, RectangleRegion):
            (row1, column1), (row2, column2) = region.first, region.second
            in_rows = (down >= min(row1, row2)) & (down <= max(row1, row2))
            in_columns = (across >= min(column1, column2)) & (across <= max(column1, column2))
            found = in_rows[:, None] & in_columns[None, :]
        else:
            found = _reached(region, down, across, self.pixel_aspect)
        return np.asarray(found & self.film_mask())

    def _film_points(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Row and column of the film in the middle of each row and column of the square."""
        top, left, height, width = self.area
        middles = np.arange(self.preparation.size_px) + 0.5
        return (middles - top) * self.rows / height, (middles - left) * self.columns / width


def _reached(
    brush: BrushRegion, down: NDArray[np.float64], across: NDArray[np.float64], aspect: float
) -> NDArray[np.bool_]:
    found = np.zeros((len(down), len(across)), np.bool_)
    radius = brush.radius
    # A single point is a segment of no length.
    for start, end in zip(brush.path, brush.path[1:] or brush.path, strict=False):
        rows = _span(down * aspect, start[0] * aspect, end[0] * aspect, radius)
        columns = _span(across, start[1], end[1], radius)
        y = (down[rows] * aspect)[:, None] - start[0] * aspect
        x = across[columns][None, :] - start[1]
        along_y, along_x = (end[0] - start[0]) * aspect, end[1] - start[1]
        length = along_y**2 + along_x**2
        part = np.clip((y * along_y + x * along_x) / length, 0.0, 1.0) if length else 0.0
        found[rows, columns] |= (y - part * along_y) ** 2 + (x - part * along_x) ** 2 <= radius**2
    return found


def _span(places: NDArray[np.float64], start: float, end: float, radius: float) -> slice:
    """Places, in growing order, that lie within a radius of a stretch."""
    low, high = min(start, end) - radius, max(start, end) + radius
    return slice(int(np.searchsorted(places, low)), int(np.searchsorted(places, high, "right")))
