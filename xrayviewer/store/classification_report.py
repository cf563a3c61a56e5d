"""Precision, recall, F1 and support of each label with their averages, as a text table."""

from collections.abc import Sequence
from dataclasses import dataclass

from xrayviewer.domain.evaluation import ConfusionCounts, Evaluation

UNDEFINED = "-"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line; a figure is None where it is undefined."""

    name: str
    precision: float | None
    recall: float | None
    f1: float | None
    support: int


def report_rows(evaluation: Evaluation) -> tuple[ReportRow, ...]:
    """Return a line for each label, then the averages.

    The definitions are those of scikit-learn's ``classification_report`` with
    ``zero_division=nan``: an undefined figure is left out of its averages, and a weighted average
    over labels without films is the plain one. Labels that exclude each other end with
    ``accuracy`` (all three figures), several labels a film with ``micro avg``.
    """
    counts = _counts_of_labels(evaluation)
    rows = [_row(name, count) for name, count in counts]
    total = sum(row.support for row in rows)
    if evaluation.is_multi_label:
        together = _row("micro avg", _summed([count for _, count in counts]))
    else:
        value = evaluation.accuracy.value
        together = ReportRow("accuracy", value, value, value, total)
    macro = _average("macro avg", rows, [1] * len(rows), total)
    weighted = _average("weighted avg", rows, [row.support for row in rows], total)
    return (*rows, together, macro, weighted)


def classification_report(evaluation: Evaluation) -> str:
    """Return the rows of `report_rows` as aligned text."""
    rows = report_rows(evaluation)
    width = max(len(row.name) for row in rows)
    lines = [f"{'':{width}}  precision    recall        f1   support", ""]
    for row in rows:
        if row.name in {"accuracy", "micro avg"}:
            lines.append("")
        figures = "".join(_cell(value) for value in (row.precision, row.recall, row.f1))
        lines.append(f"{row.name:{width}} {figures}{row.support:>10}")
    lines += ["", f"{UNDEFINED} means undefined: no film to count; left out of the averages."]
    return "\n".join(lines) + "\n"


def _counts_of_labels(evaluation: Evaluation) -> list[tuple[str, ConfusionCounts]]:
    if evaluation.is_multi_label:
        return [(label.label, label.confusion) for label in evaluation.labels]
    matrix = evaluation.confusion_matrix
    everyone = sum(map(sum, matrix))
    counts = []
    for place, name in enumerate(evaluation.label_names):
        hits, support = matrix[place][place], sum(matrix[place])
        given = sum(row[place] for row in matrix)
        counts.append(
            (
                name,
                ConfusionCounts(
                    everyone - support - given + hits, given - hits, support - hits, hits
                ),
            )
        )
    return counts


def _summed(counts: Sequence[ConfusionCounts]) -> ConfusionCounts:
    return ConfusionCounts(
        sum(one.true_negative for one in counts),
        sum(one.false_positive for one in counts),
        sum(one.false_negative for one in counts),
        sum(one.true_positive for one in counts),
    )


def _row(name: str, counts: ConfusionCounts) -> ReportRow:
    hits = counts.true_positive
    given, support = hits + counts.false_positive, hits + counts.false_negative
    return ReportRow(
        name, _share(hits, given), _share(hits, support), _share(2 * hits, given + support), support
    )


def _average(
    name: str, rows: Sequence[ReportRow], weights: Sequence[int], support: int
) -> ReportRow:
    def mean(values: Sequence[float | None]) -> float | None:
        known = [
            (value, weight)
            for value, weight in zip(values, weights, strict=True)
            if value is not None
        ]
        if not any(weight for _, weight in known):
            known = [(value, 1) for value, _ in known]
        return _share(
            sum(value * weight for value, weight in known), sum(weight for _, weight in known)
        )

    return ReportRow(
        name,
        mean([row.precision for row in rows]),
        mean([row.recall for row in rows]),
        mean([row.f1 for row in rows]),
        support,
    )


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _cell(value: float | None) -> str:
    return f"{UNDEFINED:>10}" if value is None else f"{value:>10.4f}"
