"""Lengths and angles on a film. Points are (row, column) in image coordinates."""

from dataclasses import dataclass
from math import atan2, degrees, hypot

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
