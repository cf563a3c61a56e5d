"""Films kept ready, the least recently used dropped first."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeAlias

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.measurement import Measurement
from xrayviewer.imaging.prepared import PreparedFilm

FilmKey: TypeAlias = tuple[FilmLocation, int]
"""Location and frame index."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadFilm:
    """A film from its file, and what the reader drew on it when it was read.

    Attributes
    ----------
    stamp
        Of the file as it was read, see `film_stamp`.
    """

    film: PreparedFilm
    measurements: tuple[Measurement, ...] = ()
    stamp: tuple[int, int] | None = None


class FilmCache:
    """Films by location and frame, within a budget of bytes."""

    def __init__(self, budget_bytes: int) -> None:
        self._budget_bytes = budget_bytes
        self._films: OrderedDict[FilmKey, ReadFilm] = OrderedDict()

    def __contains__(self, key: FilmKey) -> bool:
        return key in self._films

    @property
    def nbytes(self) -> int:
        """Memory held by all films, in bytes."""
        return sum(read.film.nbytes for read in self._films.values())

    def get(self, key: FilmKey) -> ReadFilm | None:
        """Return a film and count it as used just now."""
        if key in self._films:
            self._films.move_to_end(key)
        return self._films.get(key)

    def put(self, key: FilmKey, film: ReadFilm) -> None:
        """Keep a film; older ones go until the budget holds. The newest always stays."""
        self._films[key] = film
        self._films.move_to_end(key)
        self._shrink()

    def forget(self, location: FilmLocation) -> None:
        """Drop every frame of a file that changed."""
        for key in [key for key in self._films if key[0] == location]:
            del self._films[key]

    def set_budget(self, budget_bytes: int) -> None:
        """Change the budget."""
        self._budget_bytes = budget_bytes
        self._shrink()

    def _shrink(self) -> None:
        while len(self._films) > 1 and self.nbytes > self._budget_bytes:
            self._films.popitem(last=False)
