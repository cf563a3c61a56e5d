"""A screening in numbers: how many films of each kind, and how the scores are distributed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict
from xrayviewer.domain.screening import ScreeningRow, ScreeningStatus

BINS: Final = 20
"""Of equal width, over scores from 0 to 1."""


@dataclass(frozen=True, slots=True)
class LabelSummary:
    """Scores of one label by one model.

    Attributes
    ----------
    model
        Name and version.
    verdicts
        Films by verdict.
    distribution
        Films by score, in `BINS` bins.
    threshold
        None where the model has no operating point for the label.
    """

    label: str
    model: str
    verdicts: Mapping[FindingVerdict, int]
    distribution: tuple[int, ...]
    threshold: float | None


@dataclass(frozen=True, slots=True)
class ScreeningSummary:
    """Rows in numbers.

    Attributes
    ----------
    statuses
        All rows by status.
    codes
        Rows without scores by the stable reason.
    positive, borderline
        Films by the verdict on their top finding; duplicates count once.
    labels
        In the order in which models and labels were met; duplicates count once.
    """

    statuses: Mapping[ScreeningStatus, int]
    codes: Mapping[str, int]
    duplicates: int
    positive: int
    borderline: int
    labels: tuple[LabelSummary, ...]


def screening_summary(rows: Iterable[ScreeningRow]) -> ScreeningSummary:
    """Count rows."""
    statuses: Counter[ScreeningStatus] = Counter()
    codes: Counter[str] = Counter()
    tops: Counter[FindingVerdict] = Counter()
    duplicates = 0
    counts: dict[tuple[str, str], _LabelCount] = {}
    for row in rows:
        statuses[row.status] += 1
        if row.code:
            codes[row.code] += 1
        if row.duplicate_of is not None:
            duplicates += 1
            continue
        if row.model is None:
            continue
        if row.verdict is not None:
            tops[row.verdict] += 1
        model = f"{row.model.reference.model_id}, version {row.model.reference.version}"
        for finding in row.findings:
            point = finding.operating_point
            count = counts.setdefault(
                (finding.label, model), _LabelCount(None if point is None else point.threshold)
            )
            count.verdicts[finding_verdict(finding)] += 1
            count.bins[min(BINS - 1, int(finding.score * BINS))] += 1
    return ScreeningSummary(
        statuses,
        codes,
        duplicates,
        tops[FindingVerdict.POSITIVE],
        tops[FindingVerdict.BORDERLINE],
        tuple(
            LabelSummary(label, model, count.verdicts, tuple(count.bins), count.threshold)
            for (label, model), count in counts.items()
        ),
    )


class _LabelCount:
    """Scores of a label while they are counted."""

    def __init__(self, threshold: float | None) -> None:
        self.threshold = threshold
        self.verdicts: Counter[FindingVerdict] = Counter()
        self.bins = [0] * BINS
