"""Labels from a table: one row a film."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import (
    in_order,
    means_nothing_found,
    month_of,
    patient_from_name,
    sex_named,
    split_named,
)
from xrayviewer.domain.dataset import Dataset, DatasetError, LabelledFilm, Split
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.gathering import FilesByName, relative_name
from xrayviewer.readers.table import (
    AGE_NAMES,
    DATE_NAMES,
    LABEL_NAMES,
    PATH_NAMES,
    PATIENT_NAMES,
    SEX_NAMES,
    SOURCE_NAMES,
    SPLIT_NAMES,
    VIEW_NAMES,
    Row,
    Table,
    read_table,
)

OLDEST_YEARS: Final = 120
_AGE = re.compile(r"^0*(\d+(?:\.\d+)?)\s*([YMWD]?)$", re.IGNORECASE)
_IN_YEARS: Final = {"": 1.0, "Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}


def read_labelled_table(
    path: Path, pattern: re.Pattern[str] | None, context: JobContext
) -> Dataset:
    """List the films of a table with their labels, patients and splits.

    A film that is not there stays in the list: reading it gives the reason.

    Raises
    ------
    DatasetError
        If the table lacks a column, a row says no label, or none of its films is there.
    """
    table = read_table(path)
    columns = _Columns.of(table)
    files = FilesByName(path.parent, context)
    entries = [_entry(table, row, columns, files, pattern) for row in table.rows]
    if not any(entry.is_there for entry in entries):
        raise DatasetError(
            f"None of the {len(entries)} films that “{path.name}” names was found below "
            f"“{path.parent.name}”; the first is “{table.rows[0].cell(columns.path)}”. Put the "
            "table beside the films, or write full paths into it."
        )
    _refuse_repeated(table, entries)
    _refuse_some_splits(table, entries)
    return _dataset(table, entries)


def cell_labels(cell: str) -> tuple[str, ...]:
    """Labels in a cell, divided by ``|`` or ``;``, each once."""
    parts = (unicodedata.normalize("NFC", part.strip()) for part in re.split(r"[|;]", cell))
    return tuple(dict.fromkeys(part for part in parts if part))


def age_years(text: str) -> float | None:
    """Age in years of ``61``, ``061Y`` or ``018M``; None for anything else."""
    found = _AGE.match(text)
    if not found:
        return None
    years = float(found.group(1)) * _IN_YEARS[found.group(2).upper()]
    return years if years <= OLDEST_YEARS else None


@dataclass(frozen=True, slots=True)
class _Columns:
    path: int
    label: int
    patient: int | None
    split: int | None
    age: int | None
    view: int | None
    source: int | None
    sex: int | None
    date: int | None

    @classmethod
    def of(cls, table: Table) -> "_Columns":
        return cls(
            table.need(PATH_NAMES, "the films"),
            table.need(LABEL_NAMES, "the labels"),
            table.find(PATIENT_NAMES),
            table.find(SPLIT_NAMES),
            table.find(AGE_NAMES),
            table.find(VIEW_NAMES),
            table.find(SOURCE_NAMES),
            table.find(SEX_NAMES),
            table.find(DATE_NAMES),
        )


@dataclass(frozen=True, slots=True)
class _Entry:
    """One row understood; the labels as it says them."""

    line: int
    film: LabelledFilm
    is_there: bool


def _entry(
    table: Table, row: Row, columns: _Columns, files: FilesByName, pattern: re.Pattern[str] | None
) -> _Entry:
    written = row.cell(columns.path)
    if not written:
        raise DatasetError(
            f"Line {row.line} of “{table.path.name}” names no film. Write its path, or remove the "
            "line."
        )
    labels = cell_labels(row.cell(columns.label))
    if not labels:
        raise DatasetError(
            f"Line {row.line} of “{table.path.name}” has no label. Write “No Finding” where "
            "nothing was found, or remove the line."
        )
    found = files.find(written)
    location = FilmLocation(found or table.path.parent / written)
    name = relative_name(location, table.path.parent)
    film = LabelledFilm(
        location=location,
        name=name,
        labels=labels,
        patient=row.cell(columns.patient) or patient_from_name(name, pattern),
        split=_split(table, row, columns.split),
        age_years=age_years(row.cell(columns.age)),
        view_position=row.cell(columns.view).upper(),
        source=row.cell(columns.source),
        sex=sex_named(row.cell(columns.sex)),
        month=month_of(row.cell(columns.date)),
    )
    return _Entry(row.line, film, found is not None)


def _split(table: Table, row: Row, column: int | None) -> Split | None:
    text = row.cell(column)
    split = split_named(text)
    if text and split is None:
        raise DatasetError(
            f"Line {row.line} of “{table.path.name}” says split “{text}”. Write train, val or test."
        )
    return split


def _refuse_repeated(table: Table, entries: Iterable[_Entry]) -> None:
    lines: dict[str, int] = {}
    for entry in entries:
        first = lines.setdefault(entry.film.name, entry.line)
        if first != entry.line:
            raise DatasetError(
                f"Lines {first} and {entry.line} of “{table.path.name}” are about the same film, "
                f"“{entry.film.name}”. Put all labels of a film into one line, divided by “|”."
            )


def _refuse_some_splits(table: Table, entries: list[_Entry]) -> None:
    without = [entry.line for entry in entries if entry.film.split is None]
    if 0 < len(without) < len(entries):
        raise DatasetError(
            f"{len(without)} of {len(entries)} lines of “{table.path.name}” say no split, the "
            f"first is line {without[0]}. Fill the column in, or remove it to have the split made."
        )


def _dataset(table: Table, entries: list[_Entry]) -> Dataset:
    is_multi_label = any(len(entry.film.labels) != 1 for entry in entries)
    if is_multi_label:
        films = [_with_findings(table, entry) for entry in entries]
    else:
        films = [entry.film for entry in entries]
    films.sort(key=lambda film: film.name)
    labels = in_order(label for film in films for label in film.labels)
    return Dataset(table.path.parent, labels, is_multi_label, tuple(films))


def _with_findings(table: Table, entry: _Entry) -> LabelledFilm:
    """Film of a table with any number of labels, where "nothing found" is the lack of any."""
    film = entry.film
    labels = tuple(label for label in film.labels if not means_nothing_found(label))
    if labels and len(labels) < len(film.labels):
        raise DatasetError(
            f"Line {entry.line} of “{table.path.name}” says both that nothing was found and "
            f"“{labels[0]}”. Correct the line."
        )
    return dataclasses.replace(film, labels=labels)
