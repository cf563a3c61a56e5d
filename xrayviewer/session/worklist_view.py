"""How a screening is looked at: order, filters, words and threshold, as one value."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class RowFilter(StrEnum):
    """A part of the rows.

    Each row belongs to one of those that say what the models found; `OF_THE_READER` say more.
    """

    POSITIVE = "positive"
    BORDERLINE = "borderline"
    NEGATIVE = "negative"
    UNJUDGED = "unjudged"
    """There are scores, but the model has no operating points."""
    REFUSED = "refused"
    NO_MODEL = "no model"
    FAILED = "failed"
    WAITING = "waiting"
    UNREAD = "unread"
    DISAGREED = "disagreed"
    """The reader says that the models are wrong."""


OF_THE_READER: Final = frozenset({RowFilter.UNREAD, RowFilter.DISAGREED})


class RowOrder(StrEnum):
    """What rows are sorted by; ties stay as they were found."""

    FOUND = "found"
    MODELS = "models"
    """Margin of the top finding over the threshold."""
    FILE = "file"
    PATIENT = "patient"
    DATE = "date"
    VIEW = "view"
    GATE = "gate"
    STATUS = "status"
    READER = "reader"
    SCORE = "score"
    """Score of one label."""


@dataclass(frozen=True, slots=True)
class WorklistView:
    """What of a run is in sight, and in which order.

    Attributes
    ----------
    filters
        Rows of any of these are in sight; those of `OF_THE_READER` narrow them down. All rows where
        there is none.
    words
        Text that a row has to hold, whatever its case.
    label
        Of `RowOrder.SCORE`.
    is_descending
        Rows without a value come last either way.
    shift
        By how much every threshold is raised, in log-odds.
    """

    filters: frozenset[RowFilter] = frozenset()
    words: str = ""
    order: RowOrder = RowOrder.FOUND
    label: str = ""
    is_descending: bool = False
    shift: float = 0.0
