"""Tables as Excel workbooks, in which no text can act as a formula or a link."""

import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from xrayviewer.store.csv_file import guarded
from xrayviewer.store.growing_table import TableFileError

MOST_ROWS: Final = 1_048_576
"""Of a sheet, its header included (Excel's own limit)."""
MOST_CHARACTERS: Final = 32_767
"""Of a cell."""
WIDTH: Final = 18
OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class GrowingSpreadsheet:
    """Writes a workbook row by row with little memory; the file appears when all are there.

    Parameters
    ----------
    about
        Lines of two cells for a sheet of their own, such as the notice of research use.

    Raises
    ------
    TableFileError
        Here and in all methods, if the file cannot be written or has too many rows.
    """

    def __init__(
        self, path: Path, header: Sequence[str], about: Iterable[tuple[str, str]] = ()
    ) -> None:
        self._path = path
        self._stack = ExitStack()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Rows on their way name patients, so they lie where the file will, and nowhere else.
            self._folder = Path(
                self._stack.enter_context(
                    tempfile.TemporaryDirectory(
                        dir=path.parent, prefix=f".{path.name}.", ignore_cleanup_errors=True
                    )
                )
            )
        except OSError as error:
            raise self._explained(error) from error
        self._book = xlsxwriter.Workbook(
            self._folder / "book.xlsx", {**OPTIONS, "tmpdir": str(self._folder)}
        )
        self._films = self._book.add_worksheet("Films")
        self._films.freeze_panes(1, 1)
        self._films.set_column(0, len(header) - 1, WIDTH)
        self._columns = len(header)
        self._count = 0
        self._about = tuple(about)
        self.add([header])

    def add(self, rows: Iterable[Sequence[str | float | None]]) -> None:
        """Write rows."""
        for cells in rows:
            if self._count == MOST_ROWS:
                raise TableFileError(
                    f"“{self._path.name}” would have more than {MOST_ROWS:,} rows, which no "
                    "workbook can hold. Export fewer rows, or choose CSV."
                )
            try:
                for column, cell in enumerate(cells):
                    self._write(column, cell)
            except OSError as error:
                raise self._explained(error) from error
            self._count += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """Put the workbook in its place if the work ended well; else nothing is left."""
        with self._stack:
            try:
                self._films.autofilter(0, 0, max(0, self._count - 1), self._columns - 1)
                self._films.set_footer("&L" + " ".join(text for _, text in self._about[:1]))
                self._write_about()
                self._book.close()
                if kind is None:
                    (self._folder / "book.xlsx").replace(self._path)
            except OSError as error:
                raise self._explained(error) from error
            except XlsxWriterException as error:
                raise TableFileError(
                    f"“{self._path.name}” could not be written ({error}). Choose another folder or "
                    "free some space."
                ) from error

    def _write(self, column: int, cell: str | float | None) -> None:
        if cell is None:
            return
        if isinstance(cell, str):
            self._films.write_string(self._count, column, _text(cell))
        else:
            self._films.write_number(self._count, column, cell)

    def _write_about(self) -> None:
        sheet = self._book.add_worksheet("About")
        sheet.set_column(0, 0, WIDTH)
        sheet.set_column(1, 1, 4 * WIDTH)
        for number, line in enumerate(self._about):
            for column, text in enumerate(line):
                sheet.write_string(number, column, _text(text))

    def _explained(self, error: OSError) -> TableFileError:
        return TableFileError(
            f"“{self._path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        )


def _text(text: str) -> str:
    valid = text.encode("utf-8", "backslashreplace").decode()
    return guarded(valid)[:MOST_CHARACTERS]
