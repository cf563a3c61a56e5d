"""One click from reading films to screening them."""

from PySide6.QtWidgets import QPushButton, QWidget

from xrayviewer.commands.desk import Desk


class ScreenOffer(QPushButton):
    """Offers to screen all films of the strip, while there are several to be read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("link")
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
        text = self.tr("Screen these %Ln films", "", len(self._desk.film_list.films))
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(self.is_made)
