"""What the input gate finds out about a film before any score is given."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class GateVerdict(StrEnum):
    """Whether the models of findings may speak about a film."""

    OK = "ok"
    CAUTION = "caution"
    """They may, with a notice beside every score."""
    REFUSED = "refused"


_SEVERITY = (GateVerdict.OK, GateVerdict.CAUTION, GateVerdict.REFUSED)


def worst(*verdicts: GateVerdict) -> GateVerdict:
    """Return the most severe of some verdicts, OK for none."""
    return max(verdicts, key=_SEVERITY.index, default=GateVerdict.OK)


class GateCheck(StrEnum):
    """What is checked, by the name that the reader sees."""

    MODALITY = "modality"
    BODY_PART = "body part"
    VIEW = "view"
    IMAGE_KIND = "image kind"
    ORIENTATION = "orientation"
    POLARITY = "polarity"
    AGE_GROUP = "age group"
    DOMAIN = "domain"


class AgeGroup(StrEnum):
    """Patients by age, as the models of findings divide them."""

    INFANT = "below 1 year"
    CHILD = "1 to 5 years"
    MINOR = "6 to 17 years"
    ADULT = "18 years and above"


@dataclass(frozen=True, slots=True)
class AgeEstimate:
    """What the pixels say about the age; it only proposes.

    Attributes
    ----------
    child_score
        0 (adult) to 1 (not grown up), as learned within one collection that holds both; no
        probability.
    group
        CHILD or ADULT where that is clear and the film also resembles the films of that group,
        else None.
    """

    child_score: float
    group: AgeGroup | None


@dataclass(frozen=True, slots=True)
class Correction:
    """What makes a film upright and bright where the beam was absorbed.

    Attributes
    ----------
    quarter_turns
        Against the clock, 0 to 3, to be applied to the film as it is.
    is_inverted
        Black and white have to change places.
    """

    quarter_turns: int = 0
    is_inverted: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.quarter_turns <= 3:
            raise ValueError(f"{self.quarter_turns} quarter turns are not from 0 to 3")

    @property
    def is_needed(self) -> bool:
        """Whether anything has to be done."""
        return bool(self.quarter_turns) or self.is_inverted


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What one check found.

    Attributes
    ----------
    sentence
        For the user; also where nothing is wrong.
    percentile
        Of held-out chest films, 0 to 100, how many are less unusual in this respect; None for
        checks of the header, and where nothing was measured.
    is_checked
        False where the check could not be made; the sentence says so.
    """

    check: GateCheck
    verdict: GateVerdict
    sentence: str
    percentile: float | None = None
    is_checked: bool = True


@dataclass(frozen=True, slots=True)
class GateReport:
    """All that the gate says about one film.

    Attributes
    ----------
    results
        One for each check, in the order of `GateCheck`.
    correction
        What the models' input got before anything else was computed from it; their maps have to be
        turned back (`imaging.correction`).
    age
        None where the picture was refused before it was estimated.
    """

    results: tuple[CheckResult, ...]
    correction: Correction = Correction()
    age: AgeEstimate | None = None

    @property
    def verdict(self) -> GateVerdict:
        """The most severe of all checks."""
        return worst(*(result.verdict for result in self.results))

    @property
    def objections(self) -> tuple[CheckResult, ...]:
        """Checks that are not OK, the most severe first."""
        found = [result for result in self.results if result.verdict is not GateVerdict.OK]
        return tuple(sorted(found, key=lambda one: -_SEVERITY.index(one.verdict)))

    @property
    def unchecked(self) -> tuple[CheckResult, ...]:
        """Checks that could not be made."""
        return tuple(result for result in self.results if not result.is_checked)

    def result(self, check: GateCheck) -> CheckResult | None:
        """Return what a check found, None where it was not made."""
        return next((one for one in self.results if one.check is check), None)


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """What the gate takes from a file's header; the default is a picture without one.

    Attributes
    ----------
    modality, body_part, view_position, photometric_interpretation
        As DICOM writes them, empty when absent.
    age_years
        None when unknown.
    """

    modality: str = ""
    body_part: str = ""
    view_position: str = ""
    photometric_interpretation: str = ""
    age_years: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class GateInput:
    """What the gate is given of one film.

    Attributes
    ----------
    square
        NDArray[np.uint8], shape (size_px, size_px), as the gate's card wants it; read-only.
    """

    square: NDArray[np.uint8]
    header: HeaderFacts

    def __post_init__(self) -> None:
        self.square.flags.writeable = False
