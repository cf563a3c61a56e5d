"""Tables for spreadsheets, in which no text can act as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
"""A spreadsheet may take text that starts so for a formula (OWASP ASVS 5.0, 1.2.10)."""


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str | float | None]]) -> str:
    """Return a table as CSV; see `csv_rows`."""
    return csv_rows([header, *rows])


def csv_rows(rows: Iterable[Sequence[str | float | None]]) -> str:
    """Return lines of CSV: text quoted, numbers bare, None empty.

    Text that a spreadsheet could take for a formula gets an apostrophe in front.
    """
    lines = io.StringIO()
    writer = csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    for row in rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return lines.getvalue()


def guarded(text: str) -> str:
    """Put an apostrophe before text that could be taken for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
