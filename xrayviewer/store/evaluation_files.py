"""An evaluation on disk: JSON for programs, tables for spreadsheets, a report for people."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from xrayviewer.domain.dataset import RefusedFilm
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import (
    ConfusionCounts,
    EvaluatedModel,
    Evaluation,
    Interval,
    LabelEvaluation,
    Predictions,
)
from xrayviewer.store.classification_report import classification_report
from xrayviewer.store.csv_file import csv_text
from xrayviewer.store.safe_write import write_safely

EVALUATION, PREDICTIONS, MISTAKES = "evaluation.json", "predictions.csv", "mistakes.csv"
ROC, PRECISION_RECALL, RELIABILITY = "roc.csv", "precision_recall.csv", "reliability.csv"
REPORT = "classification_report.txt"
MEASURES = (
    "accuracy",
    "sensitivity",
    "specificity",
    "precision",
    "recall",
    "f1",
    "auroc",
    "auprc",
    "ece",
    "calibration_slope",
    "brier",
    "prevalence_brier",
)
NOT_CHECKED = "not checked"
"""Gate outcome of a film that no input gate has seen."""
BETWEEN_LABELS = "|"


class EvaluationFileError(XrayViewerError):
    """A file of an evaluation could not be written."""


def evaluation_json(
    evaluation: Evaluation,
    *,
    model: EvaluatedModel | None = None,
    refused: Sequence[RefusedFilm] = (),
    remarks: Sequence[str] = (),
    gate: Sequence[str] | None = None,
) -> dict[str, object]:
    """Return an evaluation as JSON values; what is undefined is None.

    The figures of two labels that exclude each other stand at the top, and again under ``labels``,
    where those of several labels are.

    Parameters
    ----------
    gate
        Outcome of the input gate for each film; None: no gate has seen them.
    """
    outcomes = gate or [NOT_CHECKED] * evaluation.n
    described: dict[str, object] = {
        "research_use_only": True,
        "n": evaluation.n,
        "patients": evaluation.patients,
        "label_names": list(evaluation.label_names),
        "is_multi_label": evaluation.is_multi_label,
        **_overall(evaluation),
        "labels": {label.label: _label(label) for label in evaluation.labels},
        "gate": dict(sorted(Counter(outcomes).items())),
        "refused": [
            {"path": one.film.name, "code": one.refusal.code.value, "reason": one.refusal.sentence}
            for one in refused
        ],
        "remarks": list(remarks),
    }
    if model is not None:
        described["model"] = {
            "id": model.model_id,
            "version": model.version,
            "weights_sha256": model.weights_sha256,
            "is_calibrated": model.is_calibrated,
            "operating_point": model.operating_point,
        }
    return described


def write_evaluation(
    folder: Path,
    evaluation: Evaluation,
    predictions: Predictions,
    description: Mapping[str, object] | None = None,
) -> None:
    """Write all files of an evaluation into a folder.

    Parameters
    ----------
    description
        As `evaluation_json` returns it; None: without a model.

    Raises
    ------
    EvaluationFileError
        If a file cannot be written.
    """
    write_json(folder / EVALUATION, description or evaluation_json(evaluation))
    write_predictions(folder / PREDICTIONS, predictions)
    for name, text in {
        MISTAKES: _mistakes(evaluation),
        ROC: _curves(evaluation, ("false_positive_rate", "sensitivity"), "roc"),
        PRECISION_RECALL: _curves(evaluation, ("recall", "precision"), "precision_recall"),
        RELIABILITY: _reliability(evaluation),
        REPORT: classification_report(evaluation),
    }.items():
        _write(folder / name, text)


def write_json(path: Path, description: Mapping[str, object]) -> None:
    """Write what `evaluation_json` returned.

    Raises
    ------
    EvaluationFileError
        If the file cannot be written.
    """
    _write(path, json.dumps(description, indent=2, allow_nan=False) + "\n")


def write_predictions(
    path: Path, predictions: Predictions, gate: Sequence[str] | None = None
) -> None:
    """Write a table: path, true label, probability of each label, gate outcome.

    Raises
    ------
    EvaluationFileError
        If the file cannot be written.
    """
    outcomes = gate or [NOT_CHECKED] * len(predictions.names)
    rows = zip(
        predictions.names,
        predictions.truth,
        predictions.probabilities.tolist(),
        outcomes,
        strict=True,
    )
    table = csv_text(
        ("path", "label", *predictions.labels, "gate"),
        (
            (name, joined_labels(predictions.labels, carries.tolist()), *probabilities, outcome)
            for name, carries, probabilities, outcome in rows
        ),
    )
    _write(path, table)


def _overall(evaluation: Evaluation) -> dict[str, object]:
    if len(evaluation.labels) == 1:
        return {"label": evaluation.labels[0].label, **_label(evaluation.labels[0])}
    matrix = None if evaluation.is_multi_label else evaluation.confusion_matrix
    return {
        "accuracy": evaluation.accuracy.value,
        "macro_auroc": evaluation.macro_auroc.value,
        "confusion_matrix": None if matrix is None else [list(row) for row in matrix],
        "ci95": {
            "accuracy": interval_bounds(evaluation.accuracy),
            "macro_auroc": interval_bounds(evaluation.macro_auroc),
        },
    }


def _label(label: LabelEvaluation) -> dict[str, object]:
    intervals: dict[str, Interval] = {name: getattr(label, name) for name in MEASURES}
    return {
        "n": label.n,
        "positives": label.positives,
        "threshold": label.threshold,
        **{name: interval.value for name, interval in intervals.items()},
        "confusion_matrix": _matrix(label.confusion),
        "ci95": {name: interval_bounds(interval) for name, interval in intervals.items()},
    }


def _matrix(counts: ConfusionCounts) -> list[list[int]]:
    """Rows are the truth, columns the verdict; without the label first."""
    return [
        [counts.true_negative, counts.false_positive],
        [counts.false_negative, counts.true_positive],
    ]


def interval_bounds(interval: Interval) -> list[float] | None:
    """Return both ends of an interval as JSON values, None where there is none."""
    if interval.low is None or interval.high is None:
        return None
    return [interval.low, interval.high]


def _curves(evaluation: Evaluation, axes: tuple[str, str], curve: str) -> str:
    return csv_text(
        ("label", *axes),
        ((label.label, *point) for label in evaluation.labels for point in getattr(label, curve)),
    )


def _reliability(evaluation: Evaluation) -> str:
    return csv_text(
        ("label", "count", "probability", "frequency", "low", "high"),
        (
            (
                label.label,
                one.count,
                one.probability,
                one.frequency.value,
                one.frequency.low,
                one.frequency.high,
            )
            for label in evaluation.labels
            for one in label.reliability
        ),
    )


def _mistakes(evaluation: Evaluation) -> str:
    return csv_text(
        ("path", "label", "predicted", "probability"),
        (
            (one.name, BETWEEN_LABELS.join(one.truth), one.predicted, one.probability)
            for one in evaluation.mistakes
        ),
    )


def joined_labels(labels: Sequence[str], carries: Sequence[bool]) -> str:
    """Return the labels that hold as one cell of a table."""
    return BETWEEN_LABELS.join(label for label, holds in zip(labels, carries, strict=True) if holds)


def written_text(text: str) -> str:
    """Return text as files hold it: a name that is no valid text must not cost the whole table."""
    return text.encode("utf-8", "backslashreplace").decode()


def _write(path: Path, text: str) -> None:
    try:
        write_safely(path, written_text(text).encode())
    except OSError as error:
        raise EvaluationFileError(
            f"“{path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        ) from error
