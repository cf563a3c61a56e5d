"""Scores beside their operating points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.finding_verdict import FindingVerdict, by_margin, finding_verdict, margin
from xrayviewer.domain.model_card import OperatingPoint


def finding(score: float, threshold: float | None = 0.5, label: str = "opacity") -> Finding:
    figure = Interval(0.9)
    point = threshold is not None and OperatingPoint(label, "youden", threshold, figure, figure, "")
    return Finding(label, score, True, point or None)


@pytest.mark.parametrize(
    ("score", "threshold", "verdict"),
    [
        (0.9, 0.5, FindingVerdict.POSITIVE),
        (0.1, 0.5, FindingVerdict.NEGATIVE),
        (0.55, 0.5, FindingVerdict.BORDERLINE),
        (0.45, 0.5, FindingVerdict.BORDERLINE),
        (0.1, 0.03, FindingVerdict.POSITIVE),
        (0.9, None, FindingVerdict.UNJUDGED),
    ],
)
def test_a_score_is_judged_by_its_own_operating_point(score, threshold, verdict) -> None:
    assert finding_verdict(finding(score, threshold)) is verdict


def test_rare_and_frequent_findings_are_compared_by_their_odds() -> None:
    """Twice the odds of the threshold are the same margin, whatever the threshold."""
    rare = margin(finding(0.02 / 1.02, 0.01 / 1.01))
    frequent = margin(finding(2 / 3, 1 / 2))
    assert rare == pytest.approx(frequent)


def test_findings_are_sorted_by_margin_and_unjudged_ones_come_last() -> None:
    given_ = [
        finding(0.99, None, "a"), finding(0.4, 0.5, "b"), finding(0.3, 0.02, "c"),
        finding(0.6, 0.5, "d"), finding(0.2, None, "e"),
    ]  # fmt: skip
    assert [one.label for one in by_margin(given_)] == ["c", "d", "b", "a", "e"]


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_margin_is_finite_and_has_the_sign_of_the_difference(score, threshold) -> None:
    above = margin(finding(score, threshold))
    assert abs(above) < 30
    assert not (above > 0 and score < threshold)
    assert not (above < 0 and score > threshold)
