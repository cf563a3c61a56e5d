"""Small pictures of films that are not in the film strip."""

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.workflows import films

SIDE_PX: Final = 160
MOST_KEPT: Final = 600


class FilmThumbnails:
    """Reads thumbnails behind everything else.

    Parameters
    ----------
    key
        Of its jobs: a later request replaces what an earlier one has not read yet.
    side_px
        Longest side of a picture.
    most_kept
        Pictures in memory; the oldest are dropped first.

    Signals
    -------
    arrived(FilmLocation)
        The picture of a film is there.
    """

    arrived = Signal(object)

    def __init__(
        self,
        jobs: JobQueue,
        decoders: Engine,
        key: str,
        *,
        side_px: int = SIDE_PX,
        most_kept: int = MOST_KEPT,
    ) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._key = key
        self._side_px = side_px
        self._most_kept = most_kept
        self._pictures: dict[FilmLocation, NDArray[np.uint8]] = {}
        self._refused: set[FilmLocation] = set()
        self._wanted: tuple[FilmLocation, ...] = ()

    def get(self, location: FilmLocation) -> NDArray[np.uint8] | None:
        """Picture of a film if it has arrived: uint8, (rows, columns) or (rows, columns, 3)."""
        return self._pictures.get(location)

    def request(self, locations: Iterable[FilmLocation]) -> None:
        """Ask for the pictures of these films, before those that were asked for earlier."""
        asked = dict.fromkeys((*locations, *self._wanted))
        wanted = tuple(
            place for place in asked if place not in self._pictures and place not in self._refused
        )[: self._most_kept]
        self._wanted = wanted
        if not wanted:
            return
        decoders, side_px = self._decoders, self._side_px

        def read_all(context: JobContext) -> None:
            for place in wanted:
                context.raise_if_cancelled()
                try:
                    picture = films.read_thumbnail(decoders, place, side_px, context)
                except UnreadableImageError:
                    context.publish((place, None))
                else:
                    context.publish((place, picture))

        self._jobs.submit(
            read_all,
            title="Thumbnails",
            lane="background",
            key=self._key,
            on_partial=self._take,
        )

    def _take(self, read: tuple[FilmLocation, NDArray[np.uint8] | None]) -> None:
        place, picture = read
        if picture is None:
            self._refused.add(place)
            return
        while len(self._pictures) >= self._most_kept:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[place] = picture
        self.arrived.emit(place)
