"""Films whose label is in doubt, and the votes of readers on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from xrayviewer.domain.errors import XrayViewerError


class LabelCourtError(XrayViewerError):
    """Labels cannot be put in doubt, or what was decided cannot be kept; the message says why."""


@dataclass(frozen=True, slots=True)
class LabelDoubt:
    """How far quick heads, fitted without a film, disagree with its label.

    Attributes
    ----------
    film
        Name in its dataset.
    question
        The label that is in doubt; empty where labels exclude each other, so that all are.
    proposed
        The label that the heads prefer; with a question the same label where they would add it,
        else empty.
    probability
        Of the label as it is given, 0 to 1.
    doubt
        0 to 1: how much likelier the heads find the likeliest other answer, 0.5 where none is.
    is_likely_wrong
        The other answer is as likely as for films that carry it.
    """

    film: str
    question: str
    proposed: str
    probability: float
    doubt: float
    is_likely_wrong: bool


class JournalAct(StrEnum):
    """What happened to labels. The values are stable: the journal carries them."""

    VOTE = "vote"
    """A reader's answer before seeing label and score; changes nothing."""
    RELABEL = "relabel"
    LEAVE_OUT = "leave-out"
    DEAL_ANEW = "deal-anew"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One act of the user's.

    Attributes
    ----------
    time
        ISO 8601, UTC.
    films
        Names of the films it is about.
    labels
        New labels, or those a reader voted for; empty for a reader who could not tell.
    before
        Labels of each film before it, by name.
    probability
        What the heads gave the label as it was; None where nobody asked them.
    """

    time: str
    act: JournalAct
    films: tuple[str, ...]
    labels: tuple[str, ...] = ()
    before: Mapping[str, tuple[str, ...]] | None = None
    probability: float | None = None
