"""Fingers on the film: one does what the left button does, two zoom and pan."""

from math import hypot
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from xrayviewer.ui.film.image_gestures import ImageGestures

LEFT: Final = Qt.MouseButton.LeftButton
NONE: Final = Qt.MouseButton.NoButton


class ImageTouch:
    """Follows fingers from the first touch until the last is lifted.

    Touch is taken as it comes and not as Qt's pinch gesture, which counts a movement twice where
    the touch is also turned into mouse events.
    """

    def __init__(self, gestures: ImageGestures) -> None:
        self._gestures = gestures
        self._pair: tuple[QPointF, float] | None = None
        self._is_mouse = False

    def take(self, event: QTouchEvent) -> None:
        """Follow the fingers of one event."""
        down = [
            point for point in event.points() if point.state() is not QEventPoint.State.Released
        ]
        if event.type() is QEvent.Type.TouchCancel:
            self._gestures.cancel()
            self._pair, self._is_mouse = None, False
        elif event.type() is QEvent.Type.TouchBegin and len(down) == 1:
            self._is_mouse = True
            self._gestures.press(_mouse(QEvent.Type.MouseButtonPress, down[0], LEFT, LEFT))
        elif len(down) >= 2:
            self._follow_pair(down[0].position(), down[1].position())
        elif self._is_mouse:
            self._follow_one(event.points()[0], is_down=bool(down))
        else:
            self._pair = None

    def _follow_one(self, point: QEventPoint, *, is_down: bool) -> None:
        if is_down:
            self._gestures.move(_mouse(QEvent.Type.MouseMove, point, NONE, LEFT))
        else:
            self._is_mouse = False
            self._gestures.release(_mouse(QEvent.Type.MouseButtonRelease, point, LEFT, NONE))

    def _follow_pair(self, one: QPointF, other: QPointF) -> None:
        if self._is_mouse:
            self._is_mouse = False
            self._gestures.cancel()
        centre, apart = (one + other) / 2, max(hypot(*(one - other).toTuple()), 1.0)
        if self._pair is not None:
            last_centre, last_apart = self._pair
            self._gestures.pinch(apart / last_apart, centre, last_centre)
        self._pair = centre, apart


def _mouse(
    kind: QEvent.Type, point: QEventPoint, button: Qt.MouseButton, buttons: Qt.MouseButton
) -> QMouseEvent:
    return QMouseEvent(
        kind,
        point.position(),
        point.globalPosition(),
        button,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
