"""Text in the findings panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel


class FindingsLabel(QLabel):
    """Plain text that wraps.

    Parameters
    ----------
    style
        Name by which the style sheet dresses it: heading, banner, muted, small, alarm, warning.
    """

    def __init__(self, text: str = "", style: str = "") -> None:
        super().__init__(text, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(style)
        self.setFrameShape(QFrame.Shape.NoFrame)
