"""Small pictures of screened films with the map of their top finding."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.screening_records import ScreeningRecords

MOST_KEPT: Final = 60
"""Pictures in memory; the oldest are dropped first."""
Key = tuple[int, int, str]
Picture = NDArray[np.uint8]


class ScreeningMaps:
    """Lays maps over thumbnails that are there already; the latest request goes first.

    Signals
    -------
    arrived(int)
        The picture of the row of this place is there.
    """

    arrived = Signal(int)

    def __init__(self, records: ScreeningRecords, thumbnails: FilmThumbnails) -> None:
        self._records = records
        self._thumbnails = thumbnails
        self._pictures: dict[Key, Picture] = {}

    def get(self, row: ScreeningRow) -> Picture | None:
        """RGB of a film with its map if it has arrived: uint8, shape (rows, columns, 3)."""
        return self._pictures.get(_key(row))

    def request(self, row: ScreeningRow) -> None:
        """Ask for the map of a row; nothing happens where there is none, or no thumbnail yet."""
        shown = self._thumbnails.get(row.location)
        if shown is None or row.top_finding is None or _key(row) in self._pictures:
            return
        self._records.heated(row, shown, lambda picture: self._take(row, picture))

    def _take(self, row: ScreeningRow, picture: Picture | None) -> None:
        if picture is None:
            return
        while len(self._pictures) >= MOST_KEPT:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[_key(row)] = picture
        self.arrived.emit(row.place)


def _key(row: ScreeningRow) -> Key:
    return row.run, row.place, row.digest
