"""Films of a table that meet conditions, chosen to be copied into folders by label."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from xrayviewer.dataset.names import patient_from_name
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.film_selection import (
    FilmSelection,
    SelectedFilm,
    SelectionRule,
    label_folder,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.gathering import FilesByName, gather_films, relative_name
from xrayviewer.readers.labelled_table import cell_labels
from xrayviewer.readers.regular_file import is_inside
from xrayviewer.readers.table import (
    AGE_NAMES,
    LABEL_NAMES,
    PATH_NAMES,
    PATIENT_NAMES,
    VIEW_NAMES,
    Row,
    Table,
    read_table,
)


def select_films(
    table_path: Path, images: Path, rule: SelectionRule, context: JobContext
) -> FilmSelection:
    """Choose films by what a table says of them.

    Parameters
    ----------
    images
        Folder that holds the table's films, at the paths it names or anywhere below.

    Raises
    ------
    DatasetError
        If the table lacks a column, or names a file outside of the folder.
    """
    table = read_table(table_path)
    chooser = _Chooser(table, images.absolute(), rule, context)
    films = chooser.from_table()
    for label, folder in rule.other_folders:
        films += _from_folder(label, folder.absolute(), context)
    sampled = _sampled(sorted(films, key=lambda film: film.target), rule)
    _refuse_same_targets(sampled)
    return FilmSelection(
        tuple(sampled), chooser.rows, tuple(chooser.missing), tuple(chooser.ambiguous)
    )


@dataclass(frozen=True, slots=True)
class _Matcher:
    """What cells of a column are compared with."""

    column: int
    patterns: tuple[re.Pattern[str], ...]

    def holds(self, text: str) -> bool:
        return any(pattern.fullmatch(text.casefold()) for pattern in self.patterns)

    def accepts(self, row: Row) -> bool:
        cell = row.cell(self.column)
        return self.holds(cell) or any(self.holds(part) for part in cell_labels(cell))


class _Chooser:
    """Goes through the rows of a table once."""

    def __init__(
        self, table: Table, images: Path, rule: SelectionRule, context: JobContext
    ) -> None:
        self._table = table
        self._images = images
        self._real_images = os.path.realpath(images)
        self._context = context
        self._files = FilesByName(images, context)
        self._matchers = _matchers(table, rule)
        self._path_column = table.need(PATH_NAMES, "the films")
        self._patient_column = table.find(PATIENT_NAMES)
        self._age_column = table.find(AGE_NAMES)
        self._view_column = table.find(VIEW_NAMES)
        self._label_column = (
            table.column(rule.label_column)
            if rule.label_column
            else table.need(LABEL_NAMES, "the labels")
        )
        self.rows = 0
        self.missing: list[str] = []
        self.ambiguous: list[str] = []

    def from_table(self) -> list[SelectedFilm]:
        """Films of rows that meet the conditions, each once."""
        chosen: dict[Path, SelectedFilm] = {}
        for row in self._table.rows:
            self._context.raise_if_cancelled()
            if not all(matcher.accepts(row) for matcher in self._matchers):
                continue
            self.rows += 1
            film = self._film(row)
            if film is None:
                continue
            first = chosen.setdefault(film.location.path, film)
            if first.label != film.label:
                raise DatasetError(
                    f"“{self._table.path.name}” says both “{first.label}” and “{film.label}” of "
                    f"“{film.location.name}”. Correct the table, or ask for one of them."
                )
        return list(chosen.values())

    def _film(self, row: Row) -> SelectedFilm | None:
        written = row.cell(self._path_column)
        path = self._files.find(written) if written else None
        if path is None:
            self.missing.append(written)
            return None
        if not is_inside(path, self._real_images):
            raise DatasetError(
                f"Line {row.line} of “{self._table.path.name}” names “{written}”, which lies "
                f"outside of “{self._images.name}”. Correct the line, or give the folder that "
                "holds all films."
            )
        label = self._label(row)
        if label is None:
            self.ambiguous.append(written)
            return None
        name = relative_name(FilmLocation(path), self._images)
        patient = row.cell(self._patient_column) or patient_from_name(name)
        return replace(
            _selected(path, label, patient, name),
            age=row.cell(self._age_column),
            view=row.cell(self._view_column),
        )

    def _label(self, row: Row) -> str | None:
        """Find the one label that was asked for, or the only one there is."""
        labels: Sequence[str] = cell_labels(row.cell(self._label_column))
        for matcher in self._matchers:
            if matcher.column == self._label_column:
                labels = [label for label in labels if matcher.holds(label)]
        return labels[0] if len(labels) == 1 else None


def _matchers(table: Table, rule: SelectionRule) -> tuple[_Matcher, ...]:
    patterns: dict[int, list[re.Pattern[str]]] = defaultdict(list)
    for condition in rule.conditions:
        parts = condition.value.strip().casefold().split("*")
        pattern = re.compile(".*".join(re.escape(part) for part in parts))
        patterns[table.column(condition.column)].append(pattern)
    return tuple(_Matcher(column, tuple(found)) for column, found in patterns.items())


def _from_folder(label: str, folder: Path, context: JobContext) -> list[SelectedFilm]:
    if not folder.is_dir():
        raise DatasetError(f"There is no folder “{folder}” to take films of “{label}” from.")
    films = []
    for location in gather_films(folder, context):
        if location.member is None and location.path.is_file():
            name = relative_name(location, folder)
            films.append(_selected(location.path, label, patient_from_name(name), name))
    return films


def _selected(path: Path, label: str, patient: str, name: str) -> SelectedFilm:
    return SelectedFilm(
        FilmLocation(path), label, patient, f"{label_folder(label)}/{name}", path.stat().st_size
    )


def _sampled(films: Sequence[SelectedFilm], rule: SelectionRule) -> list[SelectedFilm]:
    if rule.sample is None:
        return list(films)
    if not rule.is_per_label:
        return _drawn(films, rule.sample, np.random.default_rng(rule.seed))
    random = np.random.default_rng(rule.seed)
    by_label: dict[str, list[SelectedFilm]] = defaultdict(list)
    for film in films:
        by_label[film.label].append(film)
    return [
        film for label in sorted(by_label) for film in _drawn(by_label[label], rule.sample, random)
    ]


def _drawn(
    films: Sequence[SelectedFilm], count: int, random: np.random.Generator
) -> list[SelectedFilm]:
    return [films[place] for place in sorted(random.permutation(len(films))[:count])]


def _refuse_same_targets(films: Iterable[SelectedFilm]) -> None:
    sources: dict[str, Path] = {}
    for film in films:
        first = sources.setdefault(film.target.casefold(), film.location.path)
        if first != film.location.path:
            raise DatasetError(
                f"“{first}” and “{film.location.path}” would both become “{film.target}”. Rename "
                "one of them, or give its label another name."
            )
