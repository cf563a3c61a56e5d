"""A hand on mouse, wheel and keys of one widget."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

Button = Qt.MouseButton
Key = Qt.KeyboardModifier
NO_KEYS = Key.NoModifier


class Hand:
    """Sends what a person's hand would; places are (x, y) in the widget's logical pixels."""

    def __init__(self, widget):
        self._widget = widget
        self._held = Button.NoButton

    def press(self, place, button=Button.LeftButton, keys=NO_KEYS):
        self._held |= button
        self._mouse(QEvent.Type.MouseButtonPress, place, button, keys)

    def move(self, place, keys=NO_KEYS):
        self._mouse(QEvent.Type.MouseMove, place, Button.NoButton, keys)

    def release(self, place, button=Button.LeftButton, keys=NO_KEYS):
        self._held &= ~button
        self._mouse(QEvent.Type.MouseButtonRelease, place, button, keys)

    def lose(self):
        """Let every button go where the widget cannot see it."""
        self._held = Button.NoButton

    def click(self, place, button=Button.LeftButton, keys=NO_KEYS):
        self.press(place, button, keys)
        self.release(place, button, keys)

    def double_click(self, place, keys=NO_KEYS):
        self.click(place, keys=keys)
        self._mouse(QEvent.Type.MouseButtonDblClick, place, Button.LeftButton, keys)
        self.release(place, keys=keys)

    def drag(self, start, *places, button=Button.LeftButton, keys=NO_KEYS):
        self.press(start, button, keys)
        for place in places:
            self.move(place, keys)
        self.release(places[-1], button, keys)

    def wheel(self, place, turned=120, keys=NO_KEYS):
        self._send(
            QWheelEvent(
                QPointF(*place),
                self._widget.mapToGlobal(QPointF(*place)),
                QPoint(),
                QPoint(0, turned),
                self._held,
                keys,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
        )

    def key_down(self, key, keys=NO_KEYS, is_repeat=False):
        """Press a key; says whether the widget kept it from being a shortcut."""
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys, "", is_repeat)
        override.ignore()
        self._send(override)
        self._send(QKeyEvent(QEvent.Type.KeyPress, key, keys, "", is_repeat))
        return override.isAccepted()

    def key_up(self, key, keys=NO_KEYS, is_repeat=False):
        self._send(QKeyEvent(QEvent.Type.KeyRelease, key, keys, "", is_repeat))

    def tap(self, key, keys=NO_KEYS):
        self.key_down(key, keys)
        self.key_up(key, keys)

    def _mouse(self, kind, place, button, keys):
        point = QPointF(*place)
        globally = self._widget.mapToGlobal(point)
        self._send(QMouseEvent(kind, point, globally, button, self._held, keys))

    def _send(self, event):
        QApplication.sendEvent(self._widget, event)
