"""Rows of a screening as rows of a table, with or without what tells who the patient is."""

from collections.abc import Sequence
from typing import Final

from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.store.evaluation_files import BETWEEN_LABELS
from xrayviewer.workflows.classification_table import SCORE, film_path

FIRST_COLUMNS: Final = (
    *("path", "row", "digest", "status", "code", "reason", "gate", "gate_reason", "view"),
    *("patient_id", "patient_name", "study_date"),
    *("model", "model_version", "model_digest", "age_basis"),
)
LAST_COLUMNS: Final = (
    *("verdict", "positive", "threshold_shift_log_odds"),
    *("calibrated", "cardiothoracic_ratio", "duplicate_of"),
    *("read", "reader_verdict", "reader_note", "notice"),
)

Cells = Sequence[str | float | None]


def screening_header(labels: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns, one for each label among them."""
    return (*FIRST_COLUMNS, *(f"{SCORE}{label}" for label in labels), *LAST_COLUMNS)


def screening_cells(
    row: ScreeningRow, labels: Sequence[str], *, with_identity: bool, shift: float = 0.0
) -> Cells:
    """Return one row; what is not known is None.

    Parameters
    ----------
    row
        With the thresholds in force.
    shift
        By how much these are raised above those of the models, in log-odds.
    with_identity
        False leaves out patient, study date and the reader's note, and puts a number in the place
        of the path, because names of files and folders often name patients.
    """
    scores = {finding.label: finding.score for finding in row.findings}
    return (
        film_path(row.location) if with_identity else f"film {row.place}",
        row.place,
        row.digest or None,
        row.status.value,
        row.code or None,
        row.reason or None,
        None if row.gate is None else row.gate.value,
        row.gate_reason or None,
        row.identity.view_position or None,
        *_patient(row, with_identity=with_identity),
        *_model(row),
        row.age_basis or None,
        *(scores.get(label) for label in labels),
        *_verdict(row, shift),
        row.cardiothoracic_ratio,
        row.duplicate_of,
        "yes" if row.judgement.is_read else "no",
        None if row.judgement.verdict is None else row.judgement.verdict.value,
        (row.judgement.note or None) if with_identity else None,
        INTENDED_USE,
    )


def _patient(row: ScreeningRow, *, with_identity: bool) -> Cells:
    if not with_identity:
        return None, None, None
    identity = row.identity
    return identity.patient_id or None, identity.patient_name or None, identity.study_date or None


def _model(row: ScreeningRow) -> Cells:
    if row.model is None:
        return None, None, None
    reference = row.model.reference
    return reference.model_id, reference.version, reference.digest


def _verdict(row: ScreeningRow, shift: float) -> Cells:
    if row.model is None:
        return None, None, shift, None
    verdict = None if row.verdict is None else row.verdict.value
    positive = BETWEEN_LABELS.join(row.positive_labels)
    return verdict, positive, shift, "yes" if row.model.is_calibrated else "no"
