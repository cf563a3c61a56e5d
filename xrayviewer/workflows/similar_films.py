"""Find the remembered films that are most like the open one."""

from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import SimilarFilm
from xrayviewer.store import similar_films
from xrayviewer.workflows.film_memory import patient_mark, remembered

COUNT: Final = 5
"""As many as are shown."""


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
    patients = {film.patient, patient_mark(identity.patient_key)} - {""}
    return similar_films.nearest(folder, film, frozenset(patients), COUNT)


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
