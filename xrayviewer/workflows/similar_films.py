"""Remember films as models saw them, and find those most like the open one."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import patient_from_name
from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import RememberedFilm, SimilarFilm
from xrayviewer.store import preferences, similar_films
from xrayviewer.store.folders import data_folder, settings_folder

PREFERENCE: Final = "privacy.similar_films"
COUNT: Final = 5
"""As many as are shown."""
WRITTEN_AT_ONCE: Final = 32


def remembered(
    location: FilmLocation, analysis: Analysis, label: str = "", patient: str = ""
) -> RememberedFilm | None:
    """Make of an analysis what is remembered of its film; None where no model spoke.

    Parameters
    ----------
    patient
        As a table names it; otherwise what the file's name tells, if anything.
    """
    if analysis.model is None or analysis.features is None:
        return None
    return RememberedFilm(
        analysis.model.digest,
        analysis.model.preparation_version,
        analysis.digest,
        analysis.features,
        FilmLocation(location.path.absolute(), location.member),
        label,
        {finding.label: finding.score for finding in analysis.findings},
        _mark(patient or patient_from_name(location.name)),
    )


def remember_films(folder: Path, films: Sequence[RememberedFilm]) -> None:
    """Add films to those that are remembered in a folder.

    Raises
    ------
    SimilarFilmsError
        If they cannot be written.
    """
    similar_films.remember(folder, films)


class FilmMemory:
    """Remembers films while others are analysed; that it cannot stops nothing.

    Attributes
    ----------
    notice
        Why films were not remembered, as a sentence; empty while all were.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[RememberedFilm] = []
        self.notice = ""

    def add(self, location: FilmLocation, analysis: Analysis) -> None:
        """Remember a film that a model spoke about."""
        film = remembered(location, analysis)
        if film is not None and not self.notice:
            self._waiting.append(film)
            if len(self._waiting) >= WRITTEN_AT_ONCE:
                self.flush()

    def flush(self) -> None:
        """Write what waits."""
        films, self._waiting = self._waiting, []
        try:
            remember_films(self._folder, films)
        except similar_films.SimilarFilmsError as error:
            self.notice = str(error)


def film_memory() -> FilmMemory | None:
    """Where films are remembered, for a command; None where the user wants none to be."""
    values, _ = preferences.load(settings_folder() / "preferences.json")
    return FilmMemory(data_folder()) if values[PREFERENCE] else None


def find_similar(
    folder: Path, location: FilmLocation, identity: Identity, analysis: Analysis
) -> tuple[SimilarFilm, ...]:
    """Find the films that the model that spoke sees as most like the open one.

    Raises
    ------
    SimilarFilmsError
        If the remembered films cannot be read.
    """
    film = remembered(location, analysis)
    if film is None:
        return ()
    patients = {film.patient, _mark(identity.patient_key)} - {""}
    return similar_films.nearest(folder, film, frozenset(patients), COUNT)


def _mark(patient: str) -> str:
    """Hash of what names a patient; empty where nothing does."""
    return hashlib.sha256(patient.encode()).hexdigest()[:16] if patient else ""


def forget_films(folder: Path) -> int:
    """Remove all remembered films and return how many there were; 0 where nobody can tell.

    Raises
    ------
    SimilarFilmsError
        If they cannot be removed.
    """
    try:
        count = similar_films.count_films(folder)
    except similar_films.SimilarFilmsError:
        count = 0
    similar_films.forget(folder)
    return count
