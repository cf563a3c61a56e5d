"""A table as one JSON object, written row by row."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from xrayviewer.store.growing_table import TableFileError


class GrowingJson:
    """Writes ``{..., "films": [{...}, ...]}`` by way of ``<name>.part``.

    Parameters
    ----------
    header
        Keys of each film.
    about
        What stands before the films.

    Raises
    ------
    TableFileError
        Here and in all methods, if the file cannot be written.
    """

    def __init__(self, path: Path, header: Sequence[str], about: Mapping[str, Any]) -> None:
        self._path = path
        self._header = tuple(header)
        self._is_first = True
        self.part = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.part.open("w", encoding="utf-8")
            start = json.dumps({**about, "films": []}, indent=1, allow_nan=False)
            self._file.write(start.removesuffix("]\n}"))
        except OSError as error:
            raise self._explained(error) from error

    def add(self, rows: Iterable[Sequence[str | float | None]]) -> None:
        """Write rows; what is None becomes null."""
        try:
            for cells in rows:
                film = dict(zip(self._header, cells, strict=True))
                self._file.write("\n" if self._is_first else ",\n")
                # Names that are no valid text keep their bytes as escapes.
                self._file.write(json.dumps(film, allow_nan=False))
                self._is_first = False
            self._file.flush()
        except OSError as error:
            raise self._explained(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """Close the part, and give it its name if the work ended well."""
        try:
            if kind is None:
                self._file.write("\n ]\n}\n")
            self._file.close()
            if kind is None:
                self.part.replace(self._path)
        except OSError as error:
            raise self._explained(error) from error

    def _explained(self, error: OSError) -> TableFileError:
        return TableFileError(
            f"“{self._path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        )
