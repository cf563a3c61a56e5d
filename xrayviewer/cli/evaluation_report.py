"""An evaluation as text for people."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from xrayviewer.dataset.wording import counted
from xrayviewer.domain.evaluation import Evaluation, Interval, LabelEvaluation
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.store.classification_report import classification_report
from xrayviewer.store.evaluation_files import MEASURES, NOT_CHECKED
from xrayviewer.workflows.evaluation import ModelEvaluation

WIDTH: Final = 96
MOST_LISTED: Final = 10
LONGEST_LABEL: Final = 24
FIRST_COLUMN: Final = 21
COLUMN: Final = 28
PROBABILITIES: Final = ("ece", "calibration_slope", "brier", "prevalence_brier")
"""Whether probabilities mean what they say."""
NAMES: Final = {
    "f1": "F1",
    "auroc": "AUROC",
    "auprc": "AUPRC",
    "ece": "ECE",
    "calibration_slope": "calibration slope",
    "brier": "Brier score",
    "prevalence_brier": "Brier of prevalence",
}


def report_lines(outcome: ModelEvaluation) -> Iterator[str]:
    """Write the report line by line."""
    evaluation = outcome.evaluation
    yield from _headline(outcome)
    yield ""
    if len(evaluation.labels) == 1:
        yield from _one_label(evaluation.labels[0])
    else:
        yield from _several_labels(evaluation)
    yield from explained()
    if not evaluation.is_multi_label:
        yield ""
        yield from _confusion(evaluation)
    yield ""
    yield from classification_report(evaluation).splitlines()
    yield from _mistakes(evaluation)
    yield from _refused(outcome)
    yield from remark_lines(outcome.remarks)
    yield ""
    yield INTENDED_USE


def remark_lines(remarks: Sequence[str]) -> Iterator[str]:
    """Write remarks as a list, after an empty line; nothing where there are none."""
    if remarks:
        yield ""
        yield "Remarks"
        for remark in remarks:
            yield textwrap.fill(
                remark,
                WIDTH,
                initial_indent="  - ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )


def explained() -> Iterator[str]:
    """Say how the figures on probabilities are read, after an empty line."""
    yield ""
    yield "Calibration slope: 1 is perfect, below it probabilities are too extreme, above it timid."
    yield "Brier of prevalence: of giving every film the label's frequency; lower is better."


def _headline(outcome: ModelEvaluation) -> Iterator[str]:
    model, evaluation = outcome.model, outcome.evaluation
    calibrated = "calibrated" if model.is_calibrated else "not calibrated"
    yield (
        f"Model       {model.model_id}, version {model.version}, {calibrated}; "
        f"weights {model.weights_sha256[:12]}"
    )
    patients = counted(evaluation.patients, "patient")
    yield (
        f"Films       {counted(evaluation.n, 'film')} of {patients}, "
        f"{len(outcome.refused):,} refused"
    )
    thresholds = {f"{label.threshold:.4g}" for label in evaluation.labels}
    at = thresholds.pop() if len(thresholds) == 1 else "one for each label"
    yield f"Threshold   {at} ({model.operating_point})"
    yield f"Input gate  {_gate(outcome)}"


def _gate(outcome: ModelEvaluation) -> str:
    counts = Counter(one.verdict for one in outcome.gate)
    return (
        ", ".join(f"{counts[one]:,} {one.value}" for one in GateVerdict) if counts else NOT_CHECKED
    )


def _one_label(label: LabelEvaluation) -> Iterator[str]:
    share = f" ({label.positives / label.n:.1%})" if label.n else ""
    yield f"{label.label}: {label.positives:,} of {counted(label.n, 'film')}{share}"
    yield ""
    yield f"{'':{FIRST_COLUMN}}{'value':>7}   95 % interval"
    for name in MEASURES:
        yield f"{NAMES.get(name, name):{FIRST_COLUMN}}{_interval(getattr(label, name))}"


def _several_labels(evaluation: Evaluation) -> Iterator[str]:
    yield from overall_lines(evaluation)
    yield from label_table(evaluation, "", ("auroc", "auprc"))
    yield from label_table(evaluation, "probabilities", PROBABILITIES)
    names = ("sensitivity", "specificity", "precision", "f1")
    yield from label_table(evaluation, "at the threshold", names)


def overall_lines(evaluation: Evaluation) -> Iterator[str]:
    """Write what is not of one label."""
    yield f"{'accuracy':{FIRST_COLUMN}}{_interval(evaluation.accuracy)}"
    if len(evaluation.labels) > 1:
        yield f"{'macro AUROC':{FIRST_COLUMN}}{_interval(evaluation.macro_auroc)}"


def label_table(evaluation: Evaluation, title: str, names: Sequence[str]) -> Iterator[str]:
    """Write some figures of all labels, a line each, after an empty line."""
    yield ""
    heads = "".join(f"{NAMES.get(name, name):<{COLUMN}}" for name in names)
    yield f"{title:<{LONGEST_LABEL}}  positives  {heads}".rstrip()
    for label in evaluation.labels:
        cells = "".join(f"{_interval(getattr(label, name)).strip():<{COLUMN}}" for name in names)
        name = label.label[:LONGEST_LABEL]
        yield f"{name:<{LONGEST_LABEL}}  {label.positives:>9,}  {cells}".rstrip()


def _confusion(evaluation: Evaluation) -> Iterator[str]:
    names = [label[:LONGEST_LABEL] for label in evaluation.label_names]
    width = max(8, *map(len, names))
    heads = "  ".join(f"{name:>{width}}" for name in names)
    yield f"{'truth':<{width}}  {heads}   verdict"
    for name, row in zip(names, evaluation.confusion_matrix, strict=True):
        yield f"{name:<{width}}  " + "  ".join(f"{count:>{width},}" for count in row)


def _mistakes(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.mistakes:
        yield ""
        yield "Most wrong"
        for one in evaluation.mistakes[:MOST_LISTED]:
            truth = _listed(one.truth) or "none of the labels"
            yield f"  {one.name}: {truth}, called {one.predicted} ({one.probability:.3f})"


def _refused(outcome: ModelEvaluation) -> Iterator[str]:
    if outcome.refused:
        yield ""
        yield "Refused"
        for one in outcome.refused[:MOST_LISTED]:
            yield f"  {one.film.name}: {one.refusal.cause}."
        if len(outcome.refused) > MOST_LISTED:
            yield f"  and {len(outcome.refused) - MOST_LISTED:,} more; --json lists all."


def _interval(interval: Interval) -> str:
    if interval.value is None:
        return f"{'-':>7}   undefined"
    if interval.low is None or interval.high is None:
        return f"{interval.value:7.4f}   -"
    return f"{interval.value:7.4f}   {interval.low:.4f} to {interval.high:.4f}"


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(labels)
