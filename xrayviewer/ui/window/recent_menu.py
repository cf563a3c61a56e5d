"""The films opened lately, as a menu."""

from PySide6.QtWidgets import QMenu, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.location import FilmLocation

LONGEST_NAME = 60


class RecentMenu(QMenu):
    """Lists recent films when it opens; cannot be opened while none are remembered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setTitle(self.tr("Recen&t films"))
        self.setAccessibleName(self.tr("Recent films"))
        self.aboutToShow.connect(self._fill)
        desk.recent.changed.connect(self._show_state)
        self._show_state(desk.recent.films)

    def _show_state(self, films: tuple[FilmLocation, ...]) -> None:
        self.menuAction().setEnabled(bool(films))

    def _fill(self) -> None:
        self.clear()
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        for number, film in enumerate(self._desk.recent.films, start=1):
            name = self.tr("Film {0}").format(number) if is_hidden else film.name[-LONGEST_NAME:]
            action = self.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, place=film: self._open(place))

    def _open(self, film: FilmLocation) -> None:
        self._desk.film_list.show_beside(film)
