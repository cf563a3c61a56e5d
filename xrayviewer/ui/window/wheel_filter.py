"""The wheel scrolls a page; it changes a control only where that was clicked first."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QSlider, QWidget

CONTROLS: Final = (QComboBox, QSlider, QAbstractSpinBox)


class WheelFilter(QObject):
    """Leaves the wheel to the scroll area around a control that has no focus.

    Otherwise scrolling a panel would stop at the first slider that comes under the pointer, and
    move it.
    """

    def watch(self, root: QWidget) -> None:
        """Take care of all controls in scroll areas below a widget."""
        areas = root.findChildren(QScrollArea)
        if isinstance(root, QScrollArea):
            areas.append(root)
        for area in areas:
            for kind in CONTROLS:
                for control in area.findChildren(kind):
                    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                    control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a wheel event on a control without focus to the scroll area that holds it."""
        if event.type() is not QEvent.Type.Wheel:
            return False
        if not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        area = watched.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return False
        QCoreApplication.sendEvent(area.viewport(), event)
        return True
