"""Films that were read, gathered into batches for the models."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.screening import ScreenedPixels, ScreeningRow
from xrayviewer.domain.screening_film import ScreeningFilm

BATCH: Final = 8
"""Most films that were read and are not stored yet: what a program that is killed does again."""
CALL: Final = BATCH // 2
"""Most films analysed in one call, while those of the call before are stored."""
GATHER_S: Final = 1.0
"""How long the first film of a batch waits for others, but for the very first batch."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadyFilm:
    """A film that was read and has no result yet."""

    row: ScreeningRow
    pixels: ScreenedPixels
    film: ScreeningFilm


class BatchGathering:
    """Holds films until a batch of them is due.

    Parameters
    ----------
    limit_s
        Longest time that a batch may take; None for none. Until the speed of the models is known,
        a batch is one film.
    most
        Films in a batch without a limit.

    Attributes
    ----------
    most
        As given.
    """

    def __init__(self, limit_s: float | None = None, most: int = BATCH) -> None:
        self._limit_s = limit_s
        self.most = most
        self._seconds_a_film: float | None = None
        self._films: list[ReadyFilm] = []
        self._since_s = 0.0
        self._is_first = True

    @property
    def places(self) -> frozenset[int]:
        """Rows of the films that wait here."""
        return frozenset(one.row.place for one in self._films)

    @property
    def size(self) -> int:
        """How many films a batch may have."""
        if self._limit_s is None:
            return self.most
        if self._seconds_a_film is None:
            return 1
        return max(1, min(self.most, int(self._limit_s / self._seconds_a_film)))

    def add(self, film: ReadyFilm, now_s: float) -> None:
        """Take a film."""
        if not self._films:
            self._since_s = now_s
        self._films.append(film)

    def is_due(self, now_s: float, *, are_more_coming: bool) -> bool:
        """Whether it is time for a batch; the very first one waits for nothing."""
        if not self._films:
            return False
        return (
            self._is_first
            or not are_more_coming
            or len(self._films) >= self.size
            or now_s - self._since_s > GATHER_S
        )

    def take(self, unstored: Iterable[ReadyFilm] = ()) -> tuple[ReadyFilm, ...]:
        """Return a batch of different films; one with the pixels of another stays for later.

        Parameters
        ----------
        unstored
            Films that were analysed and have no row yet: others with their pixels stay, too.
        """
        known = {_key(one) for one in unstored}
        batch: dict[tuple[str, str], ReadyFilm] = {}
        rest = []
        for one in self._films:
            if _key(one) in known or _key(one) in batch or len(batch) == self.size:
                rest.append(one)
            else:
                batch[_key(one)] = one
        self._films = rest
        return tuple(batch.values())

    def note_speed(self, seconds_a_film: float) -> None:
        """Take note of how long a batch took; that of the first one includes loading the models."""
        if not self._is_first:
            before = seconds_a_film if self._seconds_a_film is None else self._seconds_a_film
            self._seconds_a_film = (before + seconds_a_film) / 2
        self._is_first = False

    def drop(self, is_finished: Callable[[ReadyFilm], bool], now_s: float) -> None:
        """Let go of films that got their result from another one."""
        self._films = [one for one in self._films if not is_finished(one)]
        self._since_s = now_s


def _key(film: ReadyFilm) -> tuple[str, str]:
    return film.pixels.digest, film.pixels.header
