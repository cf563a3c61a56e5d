"""What dragging the mouse does, one class for each effect."""

from dataclasses import dataclass, field
from math import exp
from typing import Final, Protocol

from PySide6.QtCore import QRectF, Qt

from xrayviewer.session.case import CaseSession
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.ui.film.measurement_shapes import Place
from xrayviewer.ui.film.measuring import Measuring, on_film

FAST: Final = 2.5
FASTEST: Final = 5.0
ZOOM_PER_PX: Final = 0.006
LEAST_REGION_PX: Final = 4.0

Modifiers = Qt.KeyboardModifier


class Drag(Protocol):
    """One drag from press to release. Places and steps are in physical pixels of the view."""

    cursor: Qt.CursorShape

    def move(self, place: Place, step: Place, modifiers: Modifiers) -> None:
        """Follow the mouse to a place, one step from where it was."""

    def finish(self, place: Place) -> None:
        """Let go."""

    def cancel(self) -> None:
        """Leave off without effect, as far as there is none yet."""


@dataclass(slots=True)
class WindowDrag:
    """Right is wider, down is brighter; one step of undo."""

    case: CaseSession
    unit: float
    cursor: Qt.CursorShape = Qt.CursorShape.SizeAllCursor

    def __post_init__(self) -> None:
        self.case.begin_drag()

    def move(self, _place: Place, step: Place, modifiers: Modifiers) -> None:
        """Change the window; Ctrl and Ctrl+Shift do it faster."""
        speed = 1.0
        if modifiers & Modifiers.ControlModifier:
            speed = FASTEST if modifiers & Modifiers.ShiftModifier else FAST
        self.case.drag_window(step[0] / self.unit, step[1] / self.unit, speed)

    def finish(self, _place: Place) -> None:
        """Close the step of undo."""
        self.case.end_drag("Window")

    def cancel(self) -> None:
        """Close the step of undo; what was changed can be undone."""
        self.case.end_drag("Window")


@dataclass(slots=True)
class PanDrag:
    """The film follows the mouse."""

    viewport: ViewportSession
    cursor: Qt.CursorShape = Qt.CursorShape.ClosedHandCursor

    def move(self, _place: Place, step: Place, _modifiers: Modifiers) -> None:
        """Move the film."""
        self.viewport.pan_by(*step)

    def finish(self, _place: Place) -> None:
        """Nothing is left to do."""

    def cancel(self) -> None:
        """Nothing is left to do."""


@dataclass(slots=True)
class ZoomDrag:
    """Up enlarges, around the place of the press."""

    viewport: ViewportSession
    anchor: Place
    unit: float
    cursor: Qt.CursorShape = Qt.CursorShape.SizeVerCursor

    def move(self, _place: Place, step: Place, _modifiers: Modifiers) -> None:
        """Zoom by the height of the step."""
        self.viewport.zoom_by(exp(-step[1] / self.unit * ZOOM_PER_PX), self.anchor)

    def finish(self, _place: Place) -> None:
        """Nothing is left to do."""

    def cancel(self) -> None:
        """Nothing is left to do."""


@dataclass(slots=True)
class RegionDrag:
    """A rectangle whose content decides the window."""

    case: CaseSession
    viewport: ViewportSession
    start: Place
    unit: float
    end: Place = field(init=False)
    cursor: Qt.CursorShape = Qt.CursorShape.CrossCursor

    def __post_init__(self) -> None:
        self.end = self.start
        self.viewport.set_drawing(True)

    @property
    def rectangle(self) -> QRectF:
        """The rectangle in the view."""
        (x1, y1), (x2, y2) = self.start, self.end
        return QRectF(min(x1, x2), min(y1, y2), abs(x1 - x2), abs(y1 - y2))

    def move(self, place: Place, _step: Place, _modifiers: Modifiers) -> None:
        """Draw the rectangle to here."""
        self.end = place

    def finish(self, place: Place) -> None:
        """Take the window of the rectangle, unless it is too small to be meant."""
        self.end = place
        self.viewport.set_drawing(False)
        area, transform = self.rectangle, self.viewport.transform
        least = LEAST_REGION_PX * self.unit
        if transform is not None and area.width() >= least and area.height() >= least:
            top, left = on_film(transform, self.start)
            bottom, right = on_film(transform, self.end)
            self.case.choose_region(top, left, bottom, right)

    def cancel(self) -> None:
        """Forget the rectangle."""
        self.viewport.set_drawing(False)


@dataclass(slots=True)
class MeasureDrag:
    """Draws with the ruler or angle, or moves what is drawn."""

    measuring: Measuring
    unit: float
    cursor: Qt.CursorShape = Qt.CursorShape.CrossCursor

    def move(self, place: Place, _step: Place, _modifiers: Modifiers) -> None:
        """Draw to here."""
        self.measuring.move(place)

    def finish(self, place: Place) -> None:
        """Set a point."""
        self.measuring.release(place, self.unit)

    def cancel(self) -> None:
        """Forget what is being drawn."""
        self.measuring.drop()
