"""Controls on a page that scrolls: the wheel changes them only where they were clicked first.

Otherwise scrolling would stop at the first one that comes under the pointer, and change it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QWidget


class ScrolledComboBox(QComboBox):
    """A choice that leaves the wheel to the page until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it where the choice has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ScrolledSlider(QSlider):
    """A horizontal slider that leaves the wheel to the page until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it where the slider has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ScrolledNumber(QDoubleSpinBox):
    """A number that leaves the wheel to the page until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it where the number has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
