"""The rows of the film strip: patients, studies, series, films."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.errors import Refusal
from xrayviewer.domain.location import FilmSummary
from xrayviewer.ui.sentences import said


class RowKind(Enum):
    """What a row of the strip stands for."""

    PATIENT = "patient"
    STUDY = "study"
    SERIES = "series"
    FILM = "film"


class StripRow(NamedTuple):
    """One row, still without words: a list of ten thousand is made in a moment.

    Attributes
    ----------
    film
        The film, or the first one below a heading.
    number
        From 1: of the patient for the heading of a patient, else of the film.
    """

    kind: RowKind
    film: FilmSummary
    number: int


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says: its first line, and those below it."""

    title: str
    details: tuple[str, ...] = ()


def strip_rows(films: Sequence[FilmSummary]) -> list[StripRow]:
    """Rows for films in reading order, with a heading where patient, study or series changes."""
    rows: list[StripRow] = []
    patients: dict[str, int] = {}
    patient: str | None = None
    study = series = ""
    has_study = has_series = False
    for number, film in enumerate(films, start=1):
        is_other = film.patient_key != patient
        if is_other:
            known = patients.setdefault(film.patient_key, len(patients) + 1)
            if film.patient_key or patient is not None:
                rows.append(StripRow(RowKind.PATIENT, film, known))
            patient = film.patient_key
            has_study = False
        is_other = is_other or film.study_uid != study
        if is_other:
            study = film.study_uid
            has_series = False
            # Without a heading of their own films would seem to belong to the study before.
            if study or has_study:
                rows.append(StripRow(RowKind.STUDY, film, number))
                has_study = True
        if is_other or film.series_uid != series:
            series = film.series_uid
            if film.series_description or film.series_number or has_series:
                rows.append(StripRow(RowKind.SERIES, film, number))
                has_series = True
        rows.append(StripRow(RowKind.FILM, film, number))
    return rows


def row_text(row: StripRow, *, hides_identity: bool) -> RowText:
    """Words of a row; a hidden identity leaves out names, numbers and files."""
    film = row.film
    if row.kind is RowKind.PATIENT:
        return _patient_text(row, hides_identity=hides_identity)
    if row.kind is RowKind.STUDY:
        parts = (film.study_date, film.study_description)
        return RowText(" · ".join(part for part in parts if part) or _tr("Study without a date"))
    if row.kind is RowKind.SERIES:
        numbered = _tr("Series {0}").format(film.series_number)
        unnamed = numbered if film.series_number else _tr("Series without a number")
        return RowText(film.series_description or unnamed)
    return _film_text(row, hides_identity=hides_identity)


def refusal_text(refusal: Refusal, *, hides_identity: bool) -> str:
    """Why a film cannot be shown; a file's name may be a patient's."""
    if hides_identity:
        return _tr("A film cannot be shown: {0}. {1}").format(refusal.cause, refusal.advice)
    return said(refusal.sentence)


def _patient_text(row: StripRow, *, hides_identity: bool) -> RowText:
    film = row.film
    if not film.patient_key:
        return RowText(_tr("Without patient"))
    if hides_identity:
        return RowText(_tr("Patient {0}").format(row.number))
    name = film.patient_name or film.patient_id
    return RowText(name, (film.patient_id,) if film.patient_name else ())


def _film_text(row: StripRow, *, hides_identity: bool) -> RowText:
    film = row.film
    named = " · ".join(part for part in (film.view_position, film.modality) if part)
    details = [] if hides_identity else [film.location.name]
    if film.refusal is not None:
        details.append(_tr("Cannot be shown"))
    elif film.frame_count > 1:
        details.append(QCoreApplication.translate("film_rows", "%Ln frames", "", film.frame_count))
    elif film.rows:
        details.append(f"{film.columns} \N{MULTIPLICATION SIGN} {film.rows}")
    return RowText(named or _tr("Film {0}").format(row.number), tuple(details))


def _tr(text: str) -> str:
    return QCoreApplication.translate("film_rows", text)
