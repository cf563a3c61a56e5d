"""Held keys wherever the focus is: Space shows the bare film although a list has the focus."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from xrayviewer.ui.film.image_view import ImageView

TYPED_INTO: Final = (QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit)
PRESSED_BY_SPACE: Final = (QAbstractButton, QComboBox)
KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class HeldKeyFilter(QObject):
    """Sees keys before the widget that has the focus, and gives held ones to the film.

    Widgets that are pressed by Space or typed into keep their keys. Without this a key that is held
    counts as its shortcut again and again.

    Parameters
    ----------
    window
        Whose keys these are.
    """

    def __init__(self, window: QWidget, view: ImageView) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take held keys; see to it that no shortcut takes them before."""
        # Events also come while the window is being taken down, so nothing else of it is asked for.
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._window:
            self._window.windowHandle().installEventFilter(self)
        elif kind is QEvent.Type.WindowDeactivate and watched is self._window:
            self._view.let_keys_go()
        elif kind in KEYS and isinstance(event, QKeyEvent) and self._is_for_film(event):
            return self._take(watched, event)
        return False

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if watched is self._window or self._is_kept(event):
            return False
        return self._view.take_held_key(event)

    def _is_for_film(self, event: QKeyEvent) -> bool:
        focus = self._window.focusWidget()
        return (
            focus is not self._view
            and self._view.isVisible()
            and not isinstance(focus, TYPED_INTO)
            and self._view.claims_key(event)
        )

    def _is_kept(self, event: QKeyEvent) -> bool:
        """Whether the widget with the focus is pressed by this key."""
        focus = self._window.focusWidget()
        return event.key() == Qt.Key.Key_Space and isinstance(focus, PRESSED_BY_SPACE)
