"""A small live histogram with handles for the window."""

from PySide6.QtWidgets import QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.theme import Theme


class HistogramView(QWidget):
    """Log counts of the film's values; low, high and middle of the window can be dragged."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
