"""A table that is written row by row, however long it gets."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.store.csv_file import csv_rows


class TableFileError(XrayViewerError):
    """A table could not be written."""


class GrowingFile:
    """A text file written by way of ``<name>.part``, which holds all rows so far.

    When the work ends, the file takes its name. When it does not, an older file of that name stays
    as it was, and what was done lies in the part.

    Raises
    ------
    TableFileError
        Here and in all methods, if the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.part = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # A name that is no valid text on this machine must not cost the whole table.
            self._file = self.part.open("w", encoding="utf-8", errors="backslashreplace")
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
                self._file.write(self._end())
            self._file.close()
            if kind is None:
                self.part.replace(self._path)
        except OSError as error:
            raise self._explained(error) from error

    def _end(self) -> str:
        """Return what follows the last row."""
        return ""

    def _write(self, text: str) -> None:
        """Write text; it is in the part when this returns."""
        try:
            self._file.write(text)
            self._file.flush()
        except OSError as error:
            raise self._explained(error) from error

    def _explained(self, error: OSError) -> TableFileError:
        return TableFileError(
            f"“{self._path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        )


class GrowingTable(GrowingFile):
    """A CSV file."""

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        super().__init__(path)
        self.add([header])

    def add(self, rows: Iterable[Sequence[str | float | None]]) -> None:
        """Write rows; they are in the part when this returns."""
        self._write(csv_rows(rows))
