"""How often the reader agrees with the models, over the rows that carry a verdict."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.evaluation import ConfusionCounts
from xrayviewer.domain.screening import ReaderVerdict, ScreeningRow

NORMAL_95: Final = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Agreement:
    """Verdicts of a reader on the rows of a run that have scores.

    Attributes
    ----------
    scored
        Rows with scores; each film once, whatever the number of its duplicates.
    read
        Those of them that the reader marked as read or gave a verdict.
    agreed, disagreed, unsure
        Those with this verdict.
    counts
        The models against the reader, who is taken to be right: a row with a positive finding that
        the reader disagrees with is a false positive, one without any a false negative. Unsure
        verdicts do not count.
    """

    scored: int
    read: int
    agreed: int
    disagreed: int
    unsure: int
    counts: ConfusionCounts

    @property
    def rate(self) -> float | None:
        """Share of agreement among the clear verdicts, None without any."""
        clear = self.agreed + self.disagreed
        return self.agreed / clear if clear else None

    @property
    def rate_interval(self) -> tuple[float, float] | None:
        """95 % interval of `rate`, None without clear verdicts.

        References
        ----------
        Wilson, J Am Stat Assoc 1927;22:209, doi:10.1080/01621459.1927.10502953.
        """
        clear, rate = self.agreed + self.disagreed, self.rate
        if rate is None:
            return None
        square = NORMAL_95**2
        centre = (rate + square / (2 * clear)) / (1 + square / clear)
        spread = rate * (1 - rate) / clear + square / (4 * clear**2)
        half = NORMAL_95 * math.sqrt(spread) / (1 + square / clear)
        return max(0.0, centre - half), min(1.0, centre + half)

    @property
    def kappa(self) -> float | None:
        """Agreement beyond chance on "something positive"; None where chance explains all of it.

        References
        ----------
        Cohen, Educ Psychol Meas 1960;20:37, doi:10.1177/001316446002000104.
        """
        counts = self.counts
        clear = self.agreed + self.disagreed
        if not clear:
            return None
        model = (counts.true_positive + counts.false_positive) / clear
        reader = (counts.true_positive + counts.false_negative) / clear
        by_chance = model * reader + (1 - model) * (1 - reader)
        if by_chance >= 1:
            return None
        return (self.agreed / clear - by_chance) / (1 - by_chance)


def agreement(rows: Iterable[ScreeningRow]) -> Agreement:
    """Count a reader's verdicts."""
    scored = [row for row in rows if row.scores and row.duplicate_of is None]
    verdicts = Counter(row.judgement.verdict for row in scored)
    kinds = Counter(
        (bool(row.positive_labels), row.judgement.verdict is ReaderVerdict.AGREE)
        for row in scored
        if row.judgement.verdict in (ReaderVerdict.AGREE, ReaderVerdict.DISAGREE)
    )
    return Agreement(
        scored=len(scored),
        read=sum(row.judgement.is_read or row.judgement.verdict is not None for row in scored),
        agreed=verdicts[ReaderVerdict.AGREE],
        disagreed=verdicts[ReaderVerdict.DISAGREE],
        unsure=verdicts[ReaderVerdict.UNSURE],
        counts=ConfusionCounts(
            true_negative=kinds[False, True],
            false_positive=kinds[True, False],
            false_negative=kinds[False, False],
            true_positive=kinds[True, True],
        ),
    )
