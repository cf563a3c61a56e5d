"""The rows of the film strip: patients, studies, series, films."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.location import FilmSummary


class RowKind(Enum):
    """What a row of the strip stands for."""

    PATIENT = "patient"
    STUDY = "study"
    SERIES = "series"
    FILM = "film"


@dataclass(frozen=True, slots=True)
class StripRow:
    """One row.

    Attributes
    ----------
    title, details
        First line, and the lines below it.
    film
        None for the heading of a group.
    """

    kind: RowKind
    title: str
    details: tuple[str, ...] = ()
    film: FilmSummary | None = None


def strip_rows(films: Sequence[FilmSummary], *, hides_identity: bool) -> tuple[StripRow, ...]:
    """Rows for films in reading order, with a heading where patient, study or series changes."""
    rows: list[StripRow] = []
    patients: dict[str, int] = {}
    before: FilmSummary | None = None
    for number, film in enumerate(films, start=1):
        patient_number = patients.setdefault(film.patient_key, len(patients) + 1)
        rows.extend(_headings(before, film, patient_number, hides_identity=hides_identity))
        rows.append(_film_row(film, number, hides_identity=hides_identity))
        before = film
    return tuple(rows)


def _headings(
    before: FilmSummary | None, film: FilmSummary, patient_number: int, *, hides_identity: bool
) -> list[StripRow]:
    is_new_patient = before is None or before.patient_key != film.patient_key
    is_new_study = is_new_patient or before is None or before.study_uid != film.study_uid
    is_new_series = is_new_study or before is None or before.series_uid != film.series_uid
    headings = []
    if is_new_patient and (film.patient_key or before is not None):
        headings.append(_patient_row(film, patient_number, hides_identity=hides_identity))
    if is_new_study and film.study_uid:
        parts = (film.study_date, film.study_description)
        title = " · ".join(part for part in parts if part) or _tr("Study without a date")
        headings.append(StripRow(RowKind.STUDY, title))
    if is_new_series and (film.series_description or film.series_number):
        title = film.series_description or _tr("Series {0}").format(film.series_number)
        headings.append(StripRow(RowKind.SERIES, title))
    return headings


def _patient_row(film: FilmSummary, number: int, *, hides_identity: bool) -> StripRow:
    if not film.patient_key:
        return StripRow(RowKind.PATIENT, _tr("Without patient"))
    if hides_identity:
        return StripRow(RowKind.PATIENT, _tr("Patient {0}").format(number))
    name = film.patient_name or film.patient_id
    return StripRow(RowKind.PATIENT, name, (film.patient_id,) if film.patient_name else ())


def _film_row(film: FilmSummary, number: int, *, hides_identity: bool) -> StripRow:
    named = " · ".join(part for part in (film.view_position, film.modality) if part)
    title = named or _tr("Film {0}").format(number)
    details = [] if hides_identity else [film.location.name]
    if film.refusal is not None:
        details.append(_tr("Cannot be shown"))
    elif film.frame_count > 1:
        details.append(_tr("{0} frames").format(film.frame_count))
    elif film.rows:
        details.append(f"{film.columns} \N{MULTIPLICATION SIGN} {film.rows}")
    return StripRow(RowKind.FILM, title, tuple(details), film)


def _tr(text: str) -> str:
    return QCoreApplication.translate("film_rows", text)
