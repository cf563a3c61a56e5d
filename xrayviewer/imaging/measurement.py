"""Lengths, angles and statistics on a film. Points are (row, column) in image coordinates."""

from dataclasses import dataclass
from math import atan2, degrees, hypot

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.measurement import Point
from xrayviewer.domain.spacing import PixelSpacing


@dataclass(frozen=True, slots=True)
class Length:
    """A measured distance.

    Attributes
    ----------
    unit
        ``mm``, or ``px`` where the film has no spacing.
    kind
        What the millimetres mean, for example ``at detector``; empty for px.
    """

    value: float
    unit: str
    kind: str


@dataclass(frozen=True, slots=True)
class RegionStatistics:
    """Modality values of the pixels whose middle lies in a region.

    Attributes
    ----------
    count
        Number of pixels; where it is 0, the other values are nan.
    deviation
        Standard deviation of the population.
    """

    count: int
    mean: float
    deviation: float
    minimum: float
    maximum: float


def length(spacing: PixelSpacing | None, pixel_aspect: float, start: Point, end: Point) -> Length:
    """Distance between two points.

    Without spacing it is in pixels; where these are not square, in widths of a pixel.
    """
    down, across = end[0] - start[0], end[1] - start[1]
    if spacing is None:
        return Length(hypot(down * pixel_aspect, across), "px", "")
    millimetres = hypot(down * spacing.row_mm, across * spacing.column_mm)
    return Length(millimetres, "mm", spacing.kind.value)


def angle(first: Point, vertex: Point, second: Point, pixel_aspect: float = 1.0) -> float:
    """Angle at the vertex in degrees, 0 to 180; 0 if a leg has no length."""
    one = ((first[0] - vertex[0]) * pixel_aspect, first[1] - vertex[1])
    other = ((second[0] - vertex[0]) * pixel_aspect, second[1] - vertex[1])
    cross = one[0] * other[1] - one[1] * other[0]
    dot = one[0] * other[0] + one[1] * other[1]
    return degrees(atan2(abs(cross), dot))


def rectangle_statistics(
    values: NDArray[np.float32], corner: Point, opposite_corner: Point
) -> RegionStatistics:
    """Statistics of a rectangle with its sides along rows and columns, cut to the film.

    Parameters
    ----------
    values
        Modality values, shape (rows, columns).
    """
    rows, columns = _spans(values, corner, opposite_corner)
    return _statistics(values[rows, columns].ravel())


def ellipse_statistics(
    values: NDArray[np.float32], corner: Point, opposite_corner: Point
) -> RegionStatistics:
    """Statistics of the ellipse that fills a rectangle, cut to the film.

    Parameters
    ----------
    values
        Modality values, shape (rows, columns).
    """
    rows, columns = _spans(values, corner, opposite_corner)
    heights = np.arange(rows.start, rows.stop)[:, None] + 0.5 - (corner[0] + opposite_corner[0]) / 2
    widths = np.arange(columns.start, columns.stop) + 0.5 - (corner[1] + opposite_corner[1]) / 2
    half_height = abs(corner[0] - opposite_corner[0]) / 2 or 1.0
    half_width = abs(corner[1] - opposite_corner[1]) / 2 or 1.0
    inside = (heights / half_height) ** 2 + (widths / half_width) ** 2 <= 1.0
    return _statistics(values[rows, columns][inside])


def _spans(values: NDArray[np.float32], corner: Point, opposite: Point) -> tuple[slice, slice]:
    def span(one: float, other: float, size: int) -> slice:
        low, high = (min(max(int(np.ceil(edge - 0.5)), 0), size) for edge in sorted((one, other)))
        return slice(low, high)

    rows = span(corner[0], opposite[0], values.shape[0])
    return rows, span(corner[1], opposite[1], values.shape[1])


def _statistics(pixels: NDArray[np.float32]) -> RegionStatistics:
    if not pixels.size:
        return RegionStatistics(0, *[float("nan")] * 4)
    exact = pixels.astype(np.float64)
    return RegionStatistics(
        int(exact.size),
        float(exact.mean()),
        float(exact.std()),
        float(exact.min()),
        float(exact.max()),
    )
