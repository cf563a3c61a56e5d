"""Classified films as rows for spreadsheets: one line a film, one column a finding."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.location import FilmLocation
from xrayviewer.store.evaluation_files import BETWEEN_LABELS
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.classification import ClassifiedFilm, gate_reason

FIRST_COLUMNS: Final = (
    *("path", "digest", "status", "reason", "gate", "gate_reason"),
    *("model", "model_version", "model_digest", "age_basis"),
)
LAST_COLUMNS: Final = ("positive", "calibrated", "cardiothoracic_ratio")
SCORE: Final = "score: "
"""Before the label of a finding, so that no label can be taken for another column."""

Row = Sequence[str | float | None]


def table_labels(plan: AnalysisPlan) -> tuple[str, ...]:
    """Labels of all models that may speak, each once, in their order."""
    models = plan.models
    folders = [models.chosen] if models.chosen else list(models.findings.values())
    return tuple(
        dict.fromkeys(
            label for folder in folders for label in read_card_file(Path(folder)).card.labels
        )
    )


def table_header(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns."""
    return (*FIRST_COLUMNS, *(f"{SCORE}{label}" for label in labels), *LAST_COLUMNS)


def table_row(film: ClassifiedFilm, labels: Sequence[str]) -> Row:
    """Return one film; what is not known is None, which leaves its cell empty."""
    start = (film_path(film.location), _digest(film), film.status.value, film.reason or None)
    if film.analysis is None:
        return (
            *start,
            *[None] * (len(FIRST_COLUMNS) - len(start) + len(labels) + len(LAST_COLUMNS)),
        )
    analysis = film.analysis
    scores = {finding.label: finding.score for finding in analysis.findings}
    return (
        *start,
        analysis.gate.verdict.value,
        gate_reason(analysis) or None,
        *_model(analysis),
        analysis.speaking.basis.value,
        *(scores.get(label) for label in labels),
        *_last(analysis),
    )


def film_path(location: FilmLocation) -> str:
    """Path of a film; inside an archive, with the name it has there."""
    if location.member is None:
        return str(location.path)
    return f"{location.path}/{location.member}"


def _digest(film: ClassifiedFilm) -> str | None:
    return None if film.analysis is None else film.analysis.digest


def _model(analysis: Analysis) -> tuple[str | None, int | None, str | None]:
    model = analysis.model
    return (None, None, None) if model is None else (model.model_id, model.version, model.digest)


def _last(analysis: Analysis) -> tuple[str | None, str | None, float | None]:
    ratio = analysis.cardiothoracic_ratio
    if not analysis.findings:
        return None, None, ratio
    positive = BETWEEN_LABELS.join(one.label for one in analysis.findings if one.is_positive)
    is_calibrated = all(one.is_calibrated for one in analysis.findings)
    return positive, "yes" if is_calibrated else "no", ratio
