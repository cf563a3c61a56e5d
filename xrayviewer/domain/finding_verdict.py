"""How a finding's score stands to its operating point, in one word and in one number."""

import math
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Final

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.model_card import OperatingPoint

BORDERLINE_LOGITS: Final = 0.5
"""Half the width of the band around an operating point, in log-odds: odds that differ from those of
the threshold by less than a factor of 1.65."""
LEAST_PROBABILITY: Final = 1e-6
"""Scores nearer to 0 or 1 count as this far away, so that their odds stay finite."""


class FindingVerdict(StrEnum):
    """What a score says about its label."""

    POSITIVE = "positive"
    BORDERLINE = "borderline"
    """So near the operating point, on either side, that it should not decide anything."""
    NEGATIVE = "negative"
    UNJUDGED = "no operating point"


def margin(finding: Finding) -> float | None:
    """Log-odds of a score above those of its threshold; None without an operating point."""
    if finding.operating_point is None:
        return None
    return log_odds(finding.score) - log_odds(finding.operating_point.threshold)


def finding_verdict(finding: Finding) -> FindingVerdict:
    """Put a score's place beside its operating point in one word."""
    above = margin(finding)
    if above is None:
        return FindingVerdict.UNJUDGED
    if abs(above) < BORDERLINE_LOGITS:
        return FindingVerdict.BORDERLINE
    return FindingVerdict.POSITIVE if above > 0 else FindingVerdict.NEGATIVE


def by_margin(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings, those furthest above their operating points first, unjudged ones last."""

    def place(finding: Finding) -> tuple[bool, float]:
        above = margin(finding)
        return above is None, -finding.score if above is None else -above

    return tuple(sorted(findings, key=place))


def log_odds(probability: float) -> float:
    """Log-odds of a probability that is kept away from 0 and 1 (`LEAST_PROBABILITY`)."""
    kept = min(max(probability, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY)
    return math.log(kept / (1 - kept))


def raised_point(point: OperatingPoint, shift: float) -> OperatingPoint:
    """Return an operating point whose threshold is raised by so much, in log-odds."""
    return replace(point, threshold=1 / (1 + math.exp(-log_odds(point.threshold) - shift)))
