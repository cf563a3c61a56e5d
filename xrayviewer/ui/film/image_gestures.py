"""Turns mouse, wheel and touch over the film into calls of the session."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.film_alteration import AlteredRegion
from xrayviewer.session.shell import Request
from xrayviewer.session.viewport import Tool
from xrayviewer.ui.film.altering import AlterDrag
from xrayviewer.ui.film.drags import (
    Drag,
    MeasureDrag,
    Modifiers,
    PanDrag,
    RegionDrag,
    WindowDrag,
    ZoomDrag,
)
from xrayviewer.ui.film.held_keys import HeldKeys
from xrayviewer.ui.film.lens import Lens
from xrayviewer.ui.film.measurement_shapes import Place
from xrayviewer.ui.film.measuring import Measuring

Button = Qt.MouseButton
CLICK_REACH_PX: Final = 3.0
NOTCH: Final = 120
ZOOM_PER_NOTCH: Final = 1.2
LENS_PER_NOTCH: Final = 1.15
MEASURE_TOOLS: Final = {Tool.RULER, Tool.ANGLE}
PRESS_TOOLS: Final = {*MEASURE_TOOLS, Tool.WHAT_IF}
"""Tools with which a press says something, so that a double click is two of them."""
SIDE_BUTTONS: Final = {Button.MiddleButton: "mouse.middle", Button.RightButton: "mouse.right"}
CURSORS: Final = {
    Tool.WINDOW: Qt.CursorShape.ArrowCursor,
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.ZOOM: Qt.CursorShape.SizeVerCursor,
    Tool.REGION: Qt.CursorShape.CrossCursor,
    Tool.RULER: Qt.CursorShape.CrossCursor,
    Tool.ANGLE: Qt.CursorShape.CrossCursor,
    Tool.WHAT_IF: Qt.CursorShape.CrossCursor,
}


class ImageGestures:
    """What the mouse is doing. Lives on the GUI thread.

    Attributes
    ----------
    place
        Where the mouse is in the view, in physical pixels; None outside.
    is_over_measurement
        Whether a press would take hold of a measurement.
    """

    def __init__(self, desk: Desk, measuring: Measuring, keys: HeldKeys, lens: Lens) -> None:
        self._desk = desk
        self._measuring = measuring
        self._keys = keys
        self._lens = lens
        self._button: Qt.MouseButton | None = None
        self._pressed_at: Place = (0.0, 0.0)
        self._drag: Drag | None = None
        self._wheel_rest = 0
        self.unit = 1.0
        self.place: Place | None = None
        self.is_over_measurement = False
        desk.viewport.cancelled.connect(self.cancel)

    @property
    def region(self) -> QRectF | None:
        """Rectangle being drawn, None for none."""
        return self._drag.rectangle if isinstance(self._drag, RegionDrag) else None

    @property
    def altered_region(self) -> AlteredRegion | None:
        """Region being painted over, None for none."""
        return self._drag.region if isinstance(self._drag, AlterDrag) else None

    @property
    def is_followed(self) -> bool:
        """Whether something painted follows the mouse."""
        viewport = self._desk.viewport
        return self.is_dragging or self._measuring.is_drawing or viewport.is_lens_on

    @property
    def is_dragging(self) -> bool:
        """Whether a button is down and has moved."""
        return self._drag is not None

    @property
    def cursor(self) -> Qt.CursorShape:
        """Shape of the mouse cursor now."""
        if self._drag is not None and self._button is not None:
            return self._drag.cursor
        if self._keys.is_space_held:
            return Qt.CursorShape.OpenHandCursor
        if self.is_over_measurement:
            return Qt.CursorShape.PointingHandCursor
        return CURSORS[self._desk.viewport.tool]

    def press(self, event: QMouseEvent) -> None:
        """Begin with a button; others are ignored until it is let go."""
        if self._button is not None or self._desk.case.film is None:
            return
        self.place = self._pressed_at = self._place_of(event.position())
        self._button = event.button()
        if event.button() is Button.LeftButton and self._is_measuring(event.modifiers()):
            self._begin_measuring(self.place)
        elif event.button() is Button.LeftButton and self._is_altering(event.modifiers()):
            viewport = self._desk.viewport
            self._drag = AlterDrag(self._desk.what_if, viewport, self.place, self.unit)

    def move(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        last, self.place = self.place, self._place_of(event.position())
        if self._button is not None and not event.buttons() & self._button:
            self._let_go(self.place)  # the release went elsewhere, to a dialog for example
        if self._button is None:
            self._hover(self.place)
            return
        if self._drag is None:
            if not self._has_left(self._pressed_at, self.place):
                return
            self._drag = self._drag_for(self._button, event.modifiers())
            last = self._pressed_at
        if self._drag is not None:
            before = last or self.place
            step = self.place[0] - before[0], self.place[1] - before[1]
            self._drag.move(self.place, step, event.modifiers())

    def release(self, event: QMouseEvent) -> bool:
        """Let a button go; says whether the right one was clicked without a movement."""
        if event.button() is not self._button:
            return False
        is_click = self._drag is None
        if is_click and event.button() is Button.LeftButton:
            self._desk.viewport.select(None)
        self._let_go(self._place_of(event.position()))
        return is_click and event.button() is Button.RightButton

    def double_click(self, event: QMouseEvent) -> None:
        """Maximise the view; while measuring it is one more press."""
        is_plain = event.button() is Button.LeftButton and not event.modifiers()
        if is_plain and self._desk.viewport.tool not in PRESS_TOOLS:
            self._desk.shell.ask(Request.MAXIMISE_VIEW)
        else:
            self.press(event)

    def leave(self) -> None:
        """Forget where the mouse is: not over the view."""
        self.place = None
        self.is_over_measurement = False

    def cancel(self) -> None:
        """Drop what is under way; the button counts as let go."""
        drag, self._drag, self._button = self._drag, None, None
        if drag is not None:
            drag.cancel()

    def wheel(self, event: QWheelEvent) -> None:
        """Change lens, frame or zoom; fine steps of a touchpad add up."""
        film = self._desk.case.film
        turned = event.angleDelta().y() or event.angleDelta().x()
        if film is None or not turned:
            return
        place = self._place_of(event.position())
        has_frames = film.radiograph.provenance.frame_count > 1
        if self._keys.is_lens_held:
            self._keys.use()
            self._lens.change(LENS_PER_NOTCH ** (turned / NOTCH))
        elif has_frames and not event.modifiers() & Modifiers.ControlModifier:
            self._turn_frames(turned)
        else:
            self._desk.viewport.zoom_by(ZOOM_PER_NOTCH ** (turned / NOTCH), place)

    def native_gesture(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a pinch on a touchpad; says whether it was one."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        place = self._place_of(event.position())
        self._desk.viewport.zoom_by(max(1.0 + event.value(), 0.1), place)
        return True

    def pinch(self, factor: float, centre: QPointF, last_centre: QPointF) -> None:
        """Zoom and pan with two fingers.

        Parameters
        ----------
        factor
            How much further the fingers are apart.
        centre, last_centre
            Between the fingers, now and before, in the view's logical pixels.
        """
        (x, y), (last_x, last_y) = self._place_of(centre), self._place_of(last_centre)
        self._desk.viewport.pan_by(x - last_x, y - last_y)
        self._desk.viewport.zoom_by(factor, (x, y))

    def _place_of(self, position: QPointF) -> Place:
        return position.x() * self.unit, position.y() * self.unit

    def _has_left(self, start: Place, place: Place) -> bool:
        reach = CLICK_REACH_PX * self.unit
        return max(abs(start[0] - place[0]), abs(start[1] - place[1])) >= reach

    def _is_measuring(self, modifiers: Modifiers) -> bool:
        is_panning = self._keys.is_space_held or _is_shift_alone(modifiers)
        return not is_panning and (
            self._desk.viewport.tool in MEASURE_TOOLS
            or self._measuring.grasp(self._pressed_at, self.unit) is not None
        )

    def _is_altering(self, modifiers: Modifiers) -> bool:
        is_panning = self._keys.is_space_held or _is_shift_alone(modifiers)
        desk = self._desk
        return not is_panning and desk.viewport.tool is Tool.WHAT_IF and desk.what_if.is_on

    def _begin_measuring(self, place: Place) -> None:
        grasp = None if self._measuring.is_drawing else self._measuring.grasp(place, self.unit)
        if grasp is not None:
            self._measuring.begin_moving(grasp, place)
        else:
            self._measuring.press(place)
        self._drag = MeasureDrag(self._measuring, self.unit)

    def _drag_for(self, button: Qt.MouseButton, modifiers: Modifiers) -> Drag | None:
        is_control = bool(modifiers & Modifiers.ControlModifier)
        if button is Button.LeftButton:
            if self._keys.is_space_held:
                self._keys.use()
                return PanDrag(self._desk.viewport)
            if _is_shift_alone(modifiers):
                return PanDrag(self._desk.viewport)
            return self._drag_of(self._desk.viewport.tool)
        if button is Button.RightButton and is_control:
            return self._drag_of(Tool.REGION)
        if button in SIDE_BUTTONS:
            return self._drag_of(Tool(self._desk.preferences.text(SIDE_BUTTONS[button])))
        return None

    def _drag_of(self, tool: Tool) -> Drag | None:
        case, viewport = self._desk.case, self._desk.viewport
        if tool is Tool.PAN:
            return PanDrag(viewport)
        if tool is Tool.ZOOM:
            return ZoomDrag(viewport, self._pressed_at, self.unit)
        if tool is Tool.REGION:
            return RegionDrag(case, viewport, self._pressed_at, self.unit)
        if tool is Tool.WINDOW:
            return WindowDrag(case, self.unit)
        return None

    def _let_go(self, place: Place) -> None:
        drag, self._drag, self._button = self._drag, None, None
        if drag is not None:
            drag.finish(place)

    def _hover(self, place: Place) -> None:
        self._measuring.move(place)
        self.is_over_measurement = (
            not self._measuring.is_drawing and self._measuring.grasp(place, self.unit) is not None
        )

    def _turn_frames(self, turned: int) -> None:
        self._wheel_rest += turned
        frames = int(self._wheel_rest / NOTCH)
        if frames:
            self._wheel_rest -= frames * NOTCH
            self._desk.case.step_frame(-frames)


def _is_shift_alone(modifiers: Modifiers) -> bool:
    both = Modifiers.ShiftModifier | Modifiers.ControlModifier
    return modifiers & both == Modifiers.ShiftModifier
