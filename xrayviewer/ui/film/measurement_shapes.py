"""Measurements as points to draw, grasp and move. Qt-free; view points are (x, y)."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.measurement import Angle, Measurement, Point, Ruler
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.measurement import angle, length
from xrayviewer.ui.film.scale_bar import kind_text
from xrayviewer.ui.numbers import local

Place: TypeAlias = tuple[float, float]
HANDLE_REACH_PX: Final = 8.0
LINE_REACH_PX: Final = 5.0


@dataclass(frozen=True, slots=True)
class Grasp:
    """Part of a measurement under the mouse.

    Attributes
    ----------
    number
        0-based number of the measurement.
    handle
        0-based number of its point, None for a line of it.
    """

    number: int
    handle: int | None


def points_of(measurement: Measurement) -> tuple[Point, ...]:
    """Points in the order in which they are drawn."""
    if isinstance(measurement, Ruler):
        return measurement.start, measurement.end
    return measurement.first, measurement.vertex, measurement.second


def from_points(points: tuple[Point, ...]) -> Measurement:
    """Ruler of two points, angle of three."""
    if len(points) == 2:
        return Ruler(*points)
    return Angle(*points)


def with_handle_at(measurement: Measurement, handle: int, place: Point) -> Measurement:
    """Measurement with one of its points moved."""
    points = list(points_of(measurement))
    points[handle] = place
    return from_points(tuple(points))


def moved(measurement: Measurement, down: float, across: float) -> Measurement:
    """Measurement moved as a whole, in film pixels."""
    return from_points(
        tuple((row + down, column + across) for row, column in points_of(measurement))
    )


def view_points(points: tuple[Point, ...], transform: ViewTransform) -> list[Place]:
    """Where points of the film lie in the view."""
    return [(float(x), float(y)) for x, y in transform.to_view(points)]


def measurement_text(measurement: Measurement, radiograph: Radiograph) -> str:
    """Value with unit and what the unit means."""
    if isinstance(measurement, Angle):
        degrees = angle(
            measurement.first, measurement.vertex, measurement.second, radiograph.pixel_aspect
        )
        return f"{local(degrees, '.1f')}°"
    found = length(radiograph.spacing, radiograph.pixel_aspect, measurement.start, measurement.end)
    digits = 1 if found.unit == "mm" else 0
    return f"{found.value:.{digits}f} {found.unit} {kind_text(found.kind)}".rstrip()


def grasp_at(
    measurements: tuple[Measurement, ...],
    transform: ViewTransform,
    place: Place,
    unit: float = 1.0,
) -> Grasp | None:
    """Find what lies under a point of the view: points before lines, the last drawn first.

    Parameters
    ----------
    unit
        Physical pixels per logical pixel; how far the mouse reaches is in logical pixels.
    """
    laid = [view_points(points_of(one), transform) for one in measurements]
    newest_first = range(len(laid) - 1, -1, -1)
    for number in newest_first:
        for handle, point in enumerate(laid[number]):
            if _distance(place, point) <= HANDLE_REACH_PX * unit:
                return Grasp(number, handle)
    for number in newest_first:
        lines = pairwise(laid[number])
        if any(_to_line(place, *line) <= LINE_REACH_PX * unit for line in lines):
            return Grasp(number, None)
    return None


def _distance(one: Place, other: Place) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))


def _to_line(place: Place, start: Place, end: Place) -> float:
    along: NDArray[np.float64] = np.subtract(end, start)
    reach = float(along @ along)
    if reach == 0.0:
        return _distance(place, start)
    fraction = float(np.clip(np.subtract(place, start) @ along / reach, 0.0, 1.0))
    nearest = np.add(start, fraction * along)
    return _distance(place, (float(nearest[0]), float(nearest[1])))
