"""Figures of lung and heart fields on disk: JSON for programs, a table of films for people."""

import json
import math
from pathlib import Path

from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.fields_evaluation import FieldsEvaluation, FieldsMeasured
from xrayviewer.store.csv_file import csv_text
from xrayviewer.store.safe_write import write_safely

EVALUATION, FILMS = "evaluation.json", "fields.csv"
DIGITS = 4


def write_fields(folder: Path, films: FieldsMeasured, evaluation: FieldsEvaluation) -> None:
    """Write both files into a folder, which is made.

    Raises
    ------
    OSError
        If the disk is full or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_safely(folder / FILMS, _table(films).encode())
    written = json.dumps(fields_json(evaluation), indent=1, ensure_ascii=False)
    write_safely(folder / EVALUATION, written.encode())


def fields_json(evaluation: FieldsEvaluation) -> dict[str, object]:
    """Return figures as JSON values; what is undefined is None."""
    overall = evaluation.overall()
    return {
        "n": evaluation.n,
        "patients": evaluation.patients,
        "label": "",
        **{name: one.value for name, one in overall.items()},
        "ci95": {name: _bounds(one) for name, one in overall.items()},
        "labels": [
            {"label": label, "dice": one.value, "ci95": {"dice": _bounds(one)}}
            for label, one in zip(FIELD_LABELS, evaluation.dice, strict=True)
        ],
    }


def _bounds(interval: Interval) -> list[float] | None:
    if interval.low is None or interval.high is None:
        return None
    return [interval.low, interval.high]


def _table(films: FieldsMeasured) -> str:
    header = ("film", "patient", *(f"dice {label}" for label in FIELD_LABELS), "ctr", "true_ctr")
    columns = (films.names, films.patients, films.dice, films.ratio, films.true_ratio)
    rows = (
        (name, patient, *(_rounded(one) for one in (*dice, ratio, true_ratio)))
        for name, patient, dice, ratio, true_ratio in zip(*columns, strict=True)
    )
    return csv_text(header, rows)


def _rounded(number: float) -> float | None:
    return None if math.isnan(number) else round(float(number), DIGITS)
