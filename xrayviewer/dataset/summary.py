"""A dataset in figures: films and patients of each label, sizes, formats, ages, views."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xrayviewer.domain.dataset import DatasetExamination, ExaminedFilm, Split

WITHOUT_SPLIT = ""


@dataclass(frozen=True, slots=True)
class LabelSummary:
    """One label.

    Attributes
    ----------
    patients
        A film whose patient is unknown counts as a patient of its own.
    splits
        Films by the name of the split, "" where the dataset says none.
    """

    label: str
    films: int
    patients: int
    splits: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class DatasetSummary:
    """All of it.

    Attributes
    ----------
    without_label
        Films that carry none, where films may carry any number.
    patients
        Known ones.
    films_without_patient
        Films whose patient neither table, name nor header says.
    smallest, largest
        Rows and columns of the films with the fewest and the most pixels; None without films.
    formats
        Films by format, depth and colour.
    age_years
        Youngest, median and oldest; None when no age is known.
    views
        Films by view position, known ones.
    """

    films: int
    refused: int
    labels: tuple[LabelSummary, ...]
    without_label: int
    patients: int
    films_without_patient: int
    splits: Mapping[str, int]
    smallest: tuple[int, int] | None
    largest: tuple[int, int] | None
    formats: Mapping[str, int]
    films_with_age: int
    age_years: tuple[float, float, float] | None
    views: Mapping[str, int]


def summarise(examination: DatasetExamination) -> DatasetSummary:
    """Count what was found."""
    films = examination.films
    shapes = {(one.facts.rows, one.facts.columns) for one in films}
    sizes = sorted(shapes, key=lambda shape: (shape[0] * shape[1], shape))
    ages = [one.age_years for one in films if one.age_years is not None]
    return DatasetSummary(
        films=len(films),
        refused=len(examination.refused),
        labels=tuple(_label(label, films) for label in examination.dataset.labels),
        without_label=sum(not one.film.labels for one in films),
        patients=len({one.patient for one in films if one.patient}),
        films_without_patient=sum(not one.patient for one in films),
        splits=_by_split(films),
        smallest=sizes[0] if sizes else None,
        largest=sizes[-1] if sizes else None,
        formats=_by_count(Counter(format_name(one) for one in films)),
        films_with_age=len(ages),
        age_years=(min(ages), float(np.median(ages)), max(ages)) if ages else None,
        views=_by_count(Counter(one.view_position for one in films if one.view_position)),
    )


def patient_count(films: Sequence[ExaminedFilm]) -> int:
    """How many patients films show, each film of an unknown one counted as one more."""
    known = {one.patient for one in films if one.patient}
    return len(known) + sum(not one.patient for one in films)


def format_name(one: ExaminedFilm) -> str:
    """Format of the file, depth and colour in words."""
    facts = one.facts
    return f"{facts.file_format}, {facts.bits_stored} bits{', colour' if facts.is_colour else ''}"


def _label(label: str, films: Sequence[ExaminedFilm]) -> LabelSummary:
    carrying = [one for one in films if label in one.film.labels]
    return LabelSummary(label, len(carrying), patient_count(carrying), _by_split(carrying))


def _by_split(films: Sequence[ExaminedFilm]) -> Mapping[str, int]:
    counts = Counter(one.film.split.value if one.film.split else WITHOUT_SPLIT for one in films)
    order = [*(split.value for split in Split), WITHOUT_SPLIT]
    return {name: counts[name] for name in order if counts[name]}


def _by_count(counts: Counter[str]) -> Mapping[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
