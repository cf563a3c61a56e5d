"""The workspace of screenings."""

from PySide6.QtWidgets import QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.window.main_window import MainWindow


class ScreeningView(QWidget):
    """Fills the window with a screening."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
