"""What an examination of films found, with what will be done about it and what else could be."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from xrayviewer.domain.dataset import DatasetRemark, RemarkCode, Severity
from xrayviewer.domain.translation import mark


class Remedy(Enum):
    """What the user may do about a problem with one click."""

    LEAVE_OUT_COPIES = "leave out copies"
    """Of each group the first film stays."""
    LEAVE_OUT = "leave out"
    DEAL_ANEW = "deal anew"


@dataclass(frozen=True, slots=True)
class Problem:
    """One remark of an examination.

    Attributes
    ----------
    consequence
        What the training will do about it, as a sentence; empty where the remark says it.
    remedy
        None where there is nothing to choose.
    """

    remark: DatasetRemark
    consequence: str
    remedy: Remedy | None = None

    @property
    def films(self) -> tuple[str, ...]:
        """Names of the films it concerns."""
        return tuple(name for group in self.remark.groups for name in group)

    @property
    def left_out_by_remedy(self) -> tuple[str, ...]:
        """Names of the films that its remedy leaves out."""
        if self.remedy is Remedy.LEAVE_OUT:
            return self.films
        if self.remedy is Remedy.LEAVE_OUT_COPIES:
            return tuple(name for group in self.remark.groups for name in group[1:])
        return ()


NOT_STARTED: Final = mark("training data", "The training does not start until this is changed.")
WATCH: Final = mark(
    "training data",
    "The training goes on. Compare the result with films where this difference does not exist.",
)
CONSEQUENCES: Final = {
    RemarkCode.EXACT_DUPLICATES: mark("training data", "All are used, copies on one side."),
    RemarkCode.NEAR_DUPLICATES: mark("training data", "All are used, copies on one side."),
    RemarkCode.CONFLICTING_LABELS: mark(
        "training data", "They are used as they are, and the model learns contradictions."
    ),
    RemarkCode.PATIENT_ON_BOTH_SIDES: mark(
        "training data", "The split of the folders is kept, and the result is marked as too good."
    ),
    RemarkCode.PATIENT_UNKNOWN: mark(
        "training data", "Each of these films counts as a patient of its own."
    ),
    RemarkCode.IMBALANCE: mark(
        "training data", "The recipe weighs the labels, or leaves it to the threshold."
    ),
    RemarkCode.MIXED_SIZES: mark("training data", "All are scaled to the size of the network."),
    RemarkCode.COLOUR: mark("training data", "They are used in grey."),
    RemarkCode.TOO_FEW_PATIENTS: mark(
        "training data", "The training goes on, and the result is marked as a trial."
    ),
    RemarkCode.EMPTY_LABEL: mark(
        "training data", "Figures of that label will be missing for these films."
    ),
}
REMEDIES: Final = {
    RemarkCode.EXACT_DUPLICATES: Remedy.LEAVE_OUT_COPIES,
    RemarkCode.NEAR_DUPLICATES: Remedy.LEAVE_OUT_COPIES,
    RemarkCode.CONFLICTING_LABELS: Remedy.LEAVE_OUT,
    RemarkCode.COLOUR: Remedy.LEAVE_OUT,
    RemarkCode.PATIENT_ON_BOTH_SIDES: Remedy.DEAL_ANEW,
}


def problem_of(remark: DatasetRemark) -> Problem:
    """Say what becomes of a remark."""
    if remark.severity is Severity.ERROR:
        return Problem(remark, NOT_STARTED)
    consequence = CONSEQUENCES.get(remark.code, "")
    if remark.code.value.startswith("label-from"):
        consequence = WATCH
    return Problem(remark, consequence, REMEDIES.get(remark.code) if remark.groups else None)
