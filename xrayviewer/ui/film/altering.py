"""Painting over a region of the film with the mouse, to see what becomes of the scores."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt

from xrayviewer.domain.film_alteration import (
    AlterationShape,
    AlteredRegion,
    BrushRegion,
    RectangleRegion,
)
from xrayviewer.domain.measurement import Point
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.session.what_if import WhatIfSession
from xrayviewer.ui.film.measurement_shapes import Place
from xrayviewer.ui.film.measuring import on_film

LEAST_SIDE_PX: Final = 4.0
"""A smaller rectangle was not meant."""
STEPS_PER_RADIUS: Final = 4
"""A brush's path needs no points closer together."""


@dataclass(slots=True)
class AlterDrag:
    """One stroke, kept in the film's coordinates; see `drags.Drag`."""

    what_if: WhatIfSession
    viewport: ViewportSession
    start: Place
    unit: float
    cursor: Qt.CursorShape = Qt.CursorShape.CrossCursor
    _path: list[Point] = field(init=False)

    def __post_init__(self) -> None:
        self._path = [self._point(self.start)]
        self.viewport.set_drawing(True)

    @property
    def region(self) -> AlteredRegion:
        """What is covered so far."""
        if self.what_if.shape is AlterationShape.BRUSH:
            return BrushRegion(tuple(self._path), self.what_if.brush_radius)
        return RectangleRegion(self._path[0], self._path[-1])

    def move(self, place: Place, _step: Place, _modifiers: Qt.KeyboardModifier) -> None:
        """Paint to here."""
        point = self._point(place)
        if self.what_if.shape is AlterationShape.RECTANGLE:
            self._path[1:] = [point]
        elif _distance(point, self._path[-1]) * STEPS_PER_RADIUS >= self.what_if.brush_radius:
            self._path.append(point)

    def finish(self, place: Place) -> None:
        """Have the region altered and scored."""
        self._path.append(self._point(place))
        self.viewport.set_drawing(False)
        if self.what_if.shape is AlterationShape.BRUSH or self._is_meant(place):
            self.what_if.paint(self.region)

    def cancel(self) -> None:
        """Forget the stroke."""
        self.viewport.set_drawing(False)

    def _is_meant(self, place: Place) -> bool:
        sides = (abs(end - start) for start, end in zip(self.start, place, strict=True))
        return min(sides) >= LEAST_SIDE_PX * self.unit

    def _point(self, place: Place) -> Point:
        transform = self.viewport.transform
        assert transform is not None
        return on_film(transform, place)


def _distance(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
