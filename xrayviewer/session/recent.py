"""Films opened lately, for as long as the reader wants them remembered."""

from collections.abc import Callable
from pathlib import Path

from psygnal import Signal

from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.session.case import CaseSession
from xrayviewer.session.preferences import Preferences
from xrayviewer.store import recent_films


class RecentFilms:
    """The newest ten films, newest first; off until the reader turns it on.

    Signals
    -------
    changed(tuple[FilmLocation, ...])
        The list is another.
    """

    changed = Signal(tuple)

    def __init__(
        self, path: Path, case: CaseSession, preferences: Preferences, notify: Callable[[str], None]
    ) -> None:
        self._path = path
        self._preferences = preferences
        self._notify = notify
        self.films = recent_films.load(path) if self._is_on else ()
        case.film_changed.connect(self._add)
        preferences.changed.connect(self._apply_preference)

    def clear(self) -> None:
        """Forget every film."""
        self._set(())

    @property
    def _is_on(self) -> bool:
        return self._preferences.flag("privacy.recent_films")

    def _add(self, film: PreparedFilm | None) -> None:
        if film is None or film.radiograph.is_preview or not self._is_on:
            return
        location = film.radiograph.provenance.location
        others = tuple(known for known in self.films if known != location)
        self._set((location, *others)[: recent_films.LONGEST])

    def _set(self, films: tuple[FilmLocation, ...]) -> None:
        if films == self.films:
            return
        self.films = films
        try:
            recent_films.save(self._path, films)
        except OSError as error:
            self._notify(f"The list of recent films could not be saved ({error.strerror}).")
        self.changed.emit(films)

    def _apply_preference(self, key: str, value: object) -> None:
        if key == "privacy.recent_films" and not value:
            self.clear()
