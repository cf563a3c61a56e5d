"""Whether the map of a finding is worth looking at: three measurements, their limits, a verdict."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.explanation import PAINTED, Explanation, ExplanationMethod
from xrayviewer.domain.finding_verdict import log_odds
from xrayviewer.domain.input_gate import AgeGroup

HIDDEN_SHARE: Final = 0.2
"""Of the square's area that is hidden at a time."""
RANDOM_REGIONS: Final = 8
LEAST_EXCESS: Final = 0.1
"""Log-odds, as many as count as an unchanged score (`finding_change.UNCHANGED_LOGITS`)."""
LEAST_CORRELATION: Final = 0.95
"""Together these two limits are met by 57 % of 208 maps that the children's model would show for
130 films of its source (bacterial pneumonia 65 %, pneumonia 64 %, viral pneumonia, which it tells
apart worst, 16 %), and by 9 % and 5 % of the maps of two heads with random weights. The medians of
their mean correlations are 0.99 (trained), 0.89 and 0.86 (random); at 0.93 up to 17 % of the
random maps would pass, at 0.97 up to 4 %, but only 51 % of the trained ones. Excess alone does not
tell them apart: a hot place lies on the lungs more often than a random one, whatever the head.
Nor does the stability of Grad-CAM++, whose weights are all positive, so that the evidence has to be
stable whatever is painted: then 57 % of 72 maps pass, and of random heads 1 %.
`packaging/explanation_limits.py` measures all of this for any model."""
MOST_OUTSIDE: Final = 0.5
"""More than half of the evidence beside the body points at no anatomy. Of 64 maps of that model for
30 films the median was 0.09 and the largest 0.32."""
MOST_MARKERS: Final = 1.0
"""Log-odds that a score may lose with its markers, a factor of 2.7 in the odds. On the 23 of those
films that have markers it lost at most 0.18."""
SURE_FIELDS: Final = 0.9
"""Expected overlap below which lungs and heart are not told apart."""


class Zone(StrEnum):
    """Where on a film evidence lies."""

    LUNGS = "lungs"
    HEART = "heart"
    BODY = "elsewhere on the body"
    MARKERS = "markers and metal"
    OUTSIDE = "border and air"


class FieldsDoubt(StrEnum):
    """Why lungs and heart are not told apart from the rest of the body."""

    CHILD = "child"
    """The model of lungs and heart knows adults only."""
    MISSING = "missing"
    UNCERTAIN = "uncertain"


class CheckFailure(StrEnum):
    """What is wrong with a map."""

    UNFAITHFUL = "unfaithful"
    """Hiding what it shows changes the score no more than hiding any other place."""
    UNSTABLE = "unstable"
    """It shows other places when the film is moved, turned or brightened a little."""
    OUTSIDE = "outside"
    """Most of what it shows lies beside the body."""
    MARKERS = "markers"
    """The score rests on what is burned into the film."""


class MapVerdict(StrEnum):
    """What the measurements say about a map."""

    PASSED = "passed"
    UNRELIABLE = "no reliable location"


@dataclass(frozen=True, slots=True)
class Faithfulness:
    """What becomes of a score when a fifth of the network's square is blurred.

    Attributes
    ----------
    score
        Of the whole film.
    without_hottest
        With the part blurred where the map is highest.
    without_random
        With one of several connected regions of the same size blurred, which lie anywhere.
    """

    score: float
    without_hottest: float
    without_random: tuple[float, ...]

    @property
    def drop(self) -> float:
        """Log-odds lost without the hottest part."""
        return log_odds(self.score) - log_odds(self.without_hottest)

    @property
    def random_drop(self) -> float:
        """Log-odds lost without a random region, in the mean."""
        lost = [log_odds(self.score) - log_odds(one) for one in self.without_random]
        return sum(lost) / len(lost)

    @property
    def mean_without_random(self) -> float:
        """Score that the mean loss of the random regions leaves."""
        return 1 / (1 + math.exp(self.random_drop - log_odds(self.score)))

    @property
    def excess(self) -> float:
        """By how much more, in log-odds, the hottest part lowers the score."""
        return self.drop - self.random_drop


@dataclass(frozen=True, slots=True)
class EvidenceLedger:
    """Shares of what speaks for a finding.

    Attributes
    ----------
    shares
        0 to 1, in sum 1. Without lungs and heart where these are not to be trusted; the body is
        then all of it.
    """

    shares: Mapping[Zone, float]

    @property
    def knows_lungs(self) -> bool:
        """Whether lungs and heart were told apart."""
        return Zone.LUNGS in self.shares

    @property
    def off_body(self) -> float:
        """Share on markers and beside the body."""
        return self.shares[Zone.MARKERS] + self.shares[Zone.OUTSIDE]


@dataclass(frozen=True, slots=True)
class MapKey:
    """Which map: of which film, by which model, of which finding, and how it was computed.

    Attributes
    ----------
    digest
        Of the film's pixels.
    model
        Digest of the model, which covers its preparation.
    layer
        Empty for the last one.
    """

    digest: str
    model: str
    label: str
    method: ExplanationMethod = PAINTED
    layer: str = ""


@dataclass(frozen=True, slots=True)
class ExplanationCheck:
    """What was measured about one map.

    Attributes
    ----------
    correlations
        Of the map with those of the film moved, turned, brightened or darkened a little; empty
        where this was not measured.
    ledger
        Of the evidence, whatever the method; None where nothing speaks for the finding.
    off_body
        Share of the map on markers and beside the body.
    evidence_correlations
        As `correlations`, of the evidence; the same where that is the map.
    without_markers
        Score with markers filled by what surrounds them; None where the film has none.
    doubt
        Why the ledger knows no lungs; None where it does.
    """

    key: MapKey
    faithfulness: Faithfulness
    correlations: tuple[float, ...]
    ledger: EvidenceLedger | None
    off_body: float = 0.0
    evidence_correlations: tuple[float, ...] = ()
    without_markers: float | None = None
    doubt: FieldsDoubt | None = None

    @property
    def correlation(self) -> float | None:
        """Mean of the correlations."""
        return sum(self.correlations) / len(self.correlations) if self.correlations else None

    @property
    def marker_drop(self) -> float:
        """Log-odds lost without markers; 0 where there are none."""
        if self.without_markers is None:
            return 0.0
        return log_odds(self.faithfulness.score) - log_odds(self.without_markers)

    @property
    def failures(self) -> tuple[CheckFailure, ...]:
        """All that is wrong, in the order of `CheckFailure`."""
        off_body = 0.0 if self.ledger is None else self.ledger.off_body
        # Only the evidence tells a trained head from a random one by being stable.
        measured = [one for one in (self.correlations, self.evidence_correlations) if one]
        is_wrong = {
            CheckFailure.UNFAITHFUL: self.faithfulness.excess < LEAST_EXCESS,
            CheckFailure.UNSTABLE: any(sum(one) / len(one) < LEAST_CORRELATION for one in measured),
            CheckFailure.OUTSIDE: max(off_body, self.off_body) > MOST_OUTSIDE,
            CheckFailure.MARKERS: self.marker_drop > MOST_MARKERS,
        }
        return tuple(failure for failure, is_so in is_wrong.items() if is_so)

    @property
    def verdict(self) -> MapVerdict:
        """Whether anything is wrong."""
        return MapVerdict.UNRELIABLE if self.failures else MapVerdict.PASSED


def key_of(explanation: Explanation) -> MapKey:
    """Which map an explanation holds."""
    model = explanation.analysis.model
    assert model is not None, "somebody gave the score that was explained"
    return MapKey(
        explanation.analysis.digest,
        model.digest,
        explanation.finding.label,
        explanation.method,
        explanation.layer,
    )


def fields_doubt(analysis: Analysis) -> FieldsDoubt | None:
    """Say why an analysis' lungs and heart are not to be trusted; None where they are."""
    age = analysis.gate.age
    looks_young = age is not None and age.group is AgeGroup.CHILD
    if looks_young or analysis.speaking.group is AgeGroup.CHILD:
        return FieldsDoubt.CHILD
    fields = analysis.fields
    if fields is None or fields.missing:
        return FieldsDoubt.MISSING
    return FieldsDoubt.UNCERTAIN if min(fields.certainty) < SURE_FIELDS else None


def trusted_fields(analysis: Analysis) -> ChestFields | None:
    """Lungs and heart where they are to be trusted."""
    return analysis.fields if fields_doubt(analysis) is None else None
