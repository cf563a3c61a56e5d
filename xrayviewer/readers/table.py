"""Tables of films: comma-separated text with a header."""

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import folded
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.regular_file import read_file

ENDINGS: Final = frozenset({".csv", ".tsv"})
DELIMITERS: Final = ",;\t"

PATH_NAMES: Final = (
    *("path", "file path", "image path", "filename", "file name", "file", "image index"),
    *("image", "image name", "film"),
)
LABEL_NAMES: Final = (
    *("label", "labels", "finding labels", "finding", "findings", "class", "diagnosis"),
)
PATIENT_NAMES: Final = ("patient", "patient id", "patientid", "subject", "subject id")
SPLIT_NAMES: Final = ("split", "set", "subset")
AGE_NAMES: Final = ("age", "patient age", "age years")
VIEW_NAMES: Final = ("view", "view position", "viewposition", "projection")
SOURCE_NAMES: Final = ("source", "collection", "dataset", "data set", "site", "hospital")
SEX_NAMES: Final = ("sex", "patient sex", "patient gender", "gender")
DATE_NAMES: Final = ("date", "study date", "studydate", "acquisition date", "examination date")

_GUARD = re.compile(r"^'(?=[=+@\t\r-])")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the number of its last line in the file, and its cells without outer blanks."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int | None) -> str:
        """Text in a column; empty for no column and past the end of the row."""
        return self.cells[column] if column is not None and column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its rows, without empty ones."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def find(self, names: tuple[str, ...]) -> int | None:
        """Column of the first of several names, None without any."""
        spelled = [folded(column) for column in self.columns]
        return next((spelled.index(name) for name in names if name in spelled), None)

    def column(self, name: str) -> int:
        """Column of a name that the user gave.

        Raises
        ------
        DatasetError
            If there is none.
        """
        found = self.find((folded(name),))
        if found is None:
            raise DatasetError(
                f"“{self.path.name}” has no column “{name}”. Its columns are {self._listing()}."
            )
        return found

    def need(self, names: tuple[str, ...], meaning: str) -> int:
        """Column that the table must have.

        Raises
        ------
        DatasetError
            If it has none of these names.
        """
        found = self.find(names)
        if found is None:
            raise DatasetError(
                f"“{self.path.name}” has no column for {meaning}. Name one “{names[0]}”. "
                f"Its columns are {self._listing()}."
            )
        return found

    def _listing(self) -> str:
        return ", ".join(f"“{column}”" for column in self.columns if column)


def read_table(path: Path) -> Table:
    """Read a table; its cells are divided by commas, semicolons or tabs, as its header shows.

    An apostrophe that keeps a spreadsheet from taking a cell for a formula is no part of its text.

    Raises
    ------
    DatasetError
        If it cannot be read, is no text, or has no rows.
    """
    text = _text(path)
    header = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    try:
        for cells in reader:
            stripped = tuple(_GUARD.sub("", cell.strip()) for cell in cells)
            if any(stripped):
                rows.append(Row(reader.line_num, stripped))
    except csv.Error as error:
        raise DatasetError(
            f"Line {reader.line_num} of “{path.name}” cannot be read as a table ({error}). "
            "Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”."
        ) from error
    if len(rows) < 2:
        raise DatasetError(f"“{path.name}” has no rows below its header.")
    return Table(path, rows[0].cells, tuple(rows[1:]))


def _text(path: Path) -> str:
    try:
        content = read_file(FilmLocation(path))
    except UnreadableImageError as error:
        refusal = error.refusal
        raise DatasetError(
            f"The table “{path.name}” cannot be read: {refusal.cause}. {refusal.advice}"
        ) from error
    is_utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DatasetError(
            f"“{path.name}” is not a table in Unicode text. Save it as “CSV UTF-8”."
        ) from error
    if "\0" in text:
        raise DatasetError(f"“{path.name}” is not a table. Choose a file with the ending .csv.")
    return text
