"""A screening in numbers."""

from tests.unit.domain.test_screening import row
from xrayviewer.domain.finding_verdict import FindingVerdict
from xrayviewer.domain.screening import ScreeningStatus
from xrayviewer.domain.screening_summary import BINS, screening_summary


def test_rows_are_counted_by_status_reason_and_verdict() -> None:
    found = screening_summary([
        row(1, 0.9), row(2, 0.52), row(3, 0.1), row(4, 0.9, duplicate_of=1),
        row(5, status=ScreeningStatus.FAILED, code="empty"), row(6),
    ])  # fmt: skip
    assert found.statuses == {
        ScreeningStatus.SCORED: 4, ScreeningStatus.FAILED: 1, ScreeningStatus.WAITING: 1,
    }  # fmt: skip
    assert found.codes == {"empty": 1}
    assert (found.duplicates, found.positive, found.borderline) == (1, 1, 1)


def test_scores_of_each_label_are_distributed_over_bins() -> None:
    effusion, nodule = screening_summary([row(1, 1.0), row(2, 0.0), row(3, 0.524)]).labels
    assert (effusion.label, effusion.model, effusion.threshold) == (
        "effusion", "adults, version 1", 0.5,
    )  # fmt: skip
    assert [place for place, count in enumerate(effusion.distribution) if count] == [
        0, 10, BINS - 1,
    ]  # fmt: skip
    assert effusion.verdicts[FindingVerdict.BORDERLINE] == 1
    assert (nodule.threshold, nodule.verdicts) == (None, {FindingVerdict.UNJUDGED: 3})


def test_no_rows_are_no_numbers() -> None:
    found = screening_summary([])
    assert (found.statuses, found.labels, found.positive) == ({}, (), 0)
