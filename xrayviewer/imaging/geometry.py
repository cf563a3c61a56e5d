"""Where each point of the film lies in the view.

Image points are (row, column), continuous: pixel (r, c) covers [r, r + 1) x [c, c + 1). View
points are (x, y) in physical pixels of the screen, with y downwards.
"""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from xrayviewer.domain.presentation import Orientation

SMALLEST_ZOOM = 0.005
LARGEST_ZOOM = 64.0


@dataclass(frozen=True, slots=True)
class ViewTransform:
    """How a film lies in the view.

    Attributes
    ----------
    rows, columns, pixel_aspect, orientation
        Of the film; the aspect is a pixel's height divided by its width.
    zoom
        Physical screen pixels per film pixel, along a row of the film.
    centre
        Where the middle of the film lies in the view, (x, y).
    """

    rows: int
    columns: int
    pixel_aspect: float
    orientation: Orientation
    zoom: float
    centre: tuple[float, float]

    @classmethod
    def fit(  # noqa: PLR0917  the film, then the view
        cls,
        rows: int,
        columns: int,
        aspect: float,
        orientation: Orientation,
        view_width: float,
        view_height: float,
    ) -> Self:
        """Show the whole film in the middle of a view, as large as it goes."""
        height, width = rows * aspect, float(columns)
        if orientation.quarter_turns % 2:
            height, width = width, height
        zoom = min(view_width / width, view_height / height)
        middle = (view_width / 2, view_height / 2)
        return cls(rows, columns, aspect, orientation, _limited(zoom), middle)

    @property
    def matrix(self) -> NDArray[np.float64]:
        """Affine map from (column, row, 1) to (x, y), shape (2, 3)."""
        mirror = -1.0 if self.orientation.is_flipped else 1.0
        along_row = np.array([mirror * self.zoom, 0.0])
        along_column = np.array([0.0, self.zoom * self.pixel_aspect])
        for _ in range(self.orientation.quarter_turns % 4):
            along_row, along_column = _turned_clockwise(along_row), _turned_clockwise(along_column)
        linear = np.column_stack([along_row, along_column])
        middle = linear @ (self.columns / 2, self.rows / 2)
        return np.column_stack([linear, np.asarray(self.centre) - middle])

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole film on the screen."""
        height, width = self.rows * self.zoom * self.pixel_aspect, self.columns * self.zoom
        return (height, width) if self.orientation.quarter_turns % 2 else (width, height)

    def to_view(self, points: ArrayLike) -> NDArray[np.float64]:
        """View points (..., 2) as (x, y) of image points (..., 2) as (row, column)."""
        matrix = self.matrix
        swapped = np.asarray(points, np.float64)[..., ::-1]
        return np.asarray(swapped @ matrix[:, :2].T + matrix[:, 2])

    def to_image(self, points: ArrayLike) -> NDArray[np.float64]:
        """Image points (..., 2) as (row, column) of view points (..., 2) as (x, y)."""
        matrix = self.matrix
        inverse = np.linalg.inv(matrix[:, :2])
        image = (np.asarray(points, np.float64) - matrix[:, 2]) @ inverse.T
        return image[..., ::-1]

    def zoomed(self, factor: float, anchor_xy: tuple[float, float]) -> Self:
        """Enlarge by a factor; what lies at the anchor stays there. Limits cut the factor."""
        zoom = _limited(self.zoom * factor)
        ratio = zoom / self.zoom
        x, y = (
            anchor + (centre - anchor) * ratio
            for anchor, centre in zip(anchor_xy, self.centre, strict=True)
        )
        return replace(self, zoom=zoom, centre=(x, y))

    def panned(self, dx: float, dy: float) -> Self:
        """Move the film by physical pixels of the screen."""
        return replace(self, centre=(self.centre[0] + dx, self.centre[1] + dy))


def _limited(zoom: float) -> float:
    return min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)


def _turned_clockwise(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.array([-vector[1], vector[0]])
