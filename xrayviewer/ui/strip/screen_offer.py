"""One click from reading films to screening them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from xrayviewer.commands.desk import Desk

FRAME_PX: Final = 16
"""What border and padding take from the text, left and right."""


class ScreenOffer(QPushButton):
    """Offers to screen all films of the strip, while there are several to be read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = ""
        self.setObjectName("link")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("All of them in one list, with what the models find on each."))
        self.clicked.connect(desk.intake.screen_instead)
        self.follow()

    @property
    def is_made(self) -> bool:
        """Whether there is something to offer."""
        desk = self._desk
        is_many = len(desk.film_list.films) > 1
        return is_many and desk.intake.can_screen_instead and not desk.screening.is_reading_row

    def follow(self) -> None:
        """Say how many films there are."""
        self._text = self.tr("Screen these %Ln films", "", len(self._desk.film_list.films))
        self.setAccessibleName(self._text)
        self._fit()
        self.setVisible(self.is_made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - FRAME_PX
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))
