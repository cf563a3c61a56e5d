"""A change of a score is judged by its odds."""

import math

import pytest

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_change import FindingChange, ScoreChange, changes


def at(logits: float, label: str = "effusion") -> Finding:
    return Finding(label, 1 / (1 + math.exp(-logits)), True)


@pytest.mark.parametrize(
    ("difference", "kind"),
    [
        (0.0, ScoreChange.UNCHANGED),
        (0.09, ScoreChange.UNCHANGED),
        (0.2, ScoreChange.SLIGHTLY_HIGHER),
        (-0.2, ScoreChange.SLIGHTLY_LOWER),
        (1.0, ScoreChange.HIGHER),
        (-1.0, ScoreChange.LOWER),
        (2.5, ScoreChange.MUCH_HIGHER),
        (-2.5, ScoreChange.MUCH_LOWER),
    ],
)
@pytest.mark.parametrize("start", [-4.0, 0.0, 3.0])
def test_the_same_factor_of_odds_is_the_same_word_wherever_it_starts(start, difference, kind):
    change = FindingChange(at(start), at(start + difference))
    assert change.kind is kind
    assert change.difference == pytest.approx(difference)


def test_findings_are_put_side_by_side_by_name():
    before = (at(1, "a"), at(2, "b"))
    after = (at(0, "b"), at(3, "a"))
    assert [(one.before.label, one.after.label) for one in changes(before, after)] == [
        ("a", "a"), ("b", "b"),
    ]  # fmt: skip
    with pytest.raises(KeyError):
        changes(before, after[:1])
    with pytest.raises(ValueError, match="is compared with"):
        FindingChange(before[0], after[0])
