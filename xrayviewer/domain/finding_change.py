"""How the score of a finding changed, in one number and in one word."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_verdict import log_odds

UNCHANGED_LOGITS: Final = 0.1
"""Odds that differ by less than a factor of 1.1."""
SLIGHT_LOGITS: Final = 0.5
"""As wide as the band around an operating point reaches (`finding_verdict.BORDERLINE_LOGITS`)."""
MARKED_LOGITS: Final = 2.0
"""Odds that differ by a factor above 7."""


class ScoreChange(StrEnum):
    """A change of a score in words."""

    UNCHANGED = "unchanged"
    SLIGHTLY_HIGHER = "slightly higher"
    SLIGHTLY_LOWER = "slightly lower"
    HIGHER = "higher"
    LOWER = "lower"
    MUCH_HIGHER = "much higher"
    MUCH_LOWER = "much lower"


@dataclass(frozen=True, slots=True)
class FindingChange:
    """One finding before and after its film was altered."""

    before: Finding
    after: Finding

    def __post_init__(self) -> None:
        if self.before.label != self.after.label:
            raise ValueError(f"“{self.before.label}” is compared with “{self.after.label}”")

    @property
    def difference(self) -> float:
        """Log-odds after less log-odds before."""
        return log_odds(self.after.score) - log_odds(self.before.score)

    @property
    def kind(self) -> ScoreChange:
        """The difference in words."""
        size, is_up = abs(self.difference), self.difference > 0
        if size < UNCHANGED_LOGITS:
            return ScoreChange.UNCHANGED
        if size < SLIGHT_LOGITS:
            return ScoreChange.SLIGHTLY_HIGHER if is_up else ScoreChange.SLIGHTLY_LOWER
        if size < MARKED_LOGITS:
            return ScoreChange.HIGHER if is_up else ScoreChange.LOWER
        return ScoreChange.MUCH_HIGHER if is_up else ScoreChange.MUCH_LOWER


def changes(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[FindingChange, ...]:
    """Put findings of two pictures side by side, in the first one's order.

    Raises
    ------
    KeyError
        If the second lacks one of the first.
    """
    by_label = {finding.label: finding for finding in after}
    return tuple(FindingChange(finding, by_label[finding.label]) for finding in before)
