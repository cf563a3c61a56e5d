"""A table as one JSON object, written row by row."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from xrayviewer.store.growing_table import GrowingFile


class GrowingJson(GrowingFile):
    """``{..., "films": [{...}, ...]}``.

    Parameters
    ----------
    header
        Keys of each film.
    about
        What stands before the films.
    """

    def __init__(self, path: Path, header: Sequence[str], about: Mapping[str, Any]) -> None:
        super().__init__(path)
        self._header = tuple(header)
        self._is_first = True
        start = json.dumps({**about, "films": []}, indent=1, allow_nan=False)
        self._write(start.removesuffix("]\n}"))

    def add(self, rows: Iterable[Sequence[str | float | None]]) -> None:
        """Write rows; what is None becomes null."""
        for cells in rows:
            film = dict(zip(self._header, cells, strict=True))
            # Names that are no valid text keep their bytes as escapes.
            self._write(("\n" if self._is_first else ",\n") + json.dumps(film, allow_nan=False))
            self._is_first = False

    def _end(self) -> str:
        return "\n ]\n}\n"
