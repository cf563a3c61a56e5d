"""What the parts of the findings panel have in common."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

GAP_PX = 8


class FindingsPart(QWidget):
    """A part of the findings panel: follows the session by itself and hides while it is empty.

    Attributes
    ----------
    column
        Where a part puts its widgets, one below the other.
    """

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_PX)
