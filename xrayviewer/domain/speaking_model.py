"""Which model of findings speaks about a film: that for children, that for adults, or none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xrayviewer.domain.input_gate import AgeEstimate, AgeGroup, GateVerdict

YOUNGEST_CHILD_YEARS: Final = 1.0
OLDEST_CHILD_YEARS: Final = 6.0
ADULT_YEARS: Final = 18.0
MODELLED: Final = frozenset({AgeGroup.CHILD, AgeGroup.ADULT})
NAMES: Final = {AgeGroup.CHILD: "children of 1 to 5 years", AgeGroup.ADULT: "adults"}


class AgeBasis(StrEnum):
    """What the choice of a model rests on."""

    READER = "reader"
    HEADER = "header"
    ESTIMATE = "estimate"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SpeakingModel:
    """Which model speaks, and why.

    Attributes
    ----------
    group
        CHILD or ADULT; None when no model speaks until the reader chooses one.
    sentence
        For the user; shown with every score.
    """

    group: AgeGroup | None
    basis: AgeBasis
    verdict: GateVerdict
    sentence: str


def age_group(age_years: float) -> AgeGroup:
    """Return the group of an age in years; a child is 5 until its sixth birthday.

    Raises
    ------
    ValueError
        If the age is negative or no number.
    """
    if not age_years >= 0:
        raise ValueError(f"{age_years} years are no age")
    if age_years < YOUNGEST_CHILD_YEARS:
        return AgeGroup.INFANT
    if age_years < OLDEST_CHILD_YEARS:
        return AgeGroup.CHILD
    return AgeGroup.MINOR if age_years < ADULT_YEARS else AgeGroup.ADULT


def speaking_model(
    age_years: float | None,
    estimate: AgeEstimate | None = None,
    chosen: AgeGroup | None = None,
) -> SpeakingModel:
    """Decide which model speaks.

    The reader's choice goes before the header's age, and that before the estimate from pixels,
    which only proposes.

    Parameters
    ----------
    age_years
        As the header says, None when it does not.
    chosen
        CHILD or ADULT where the reader chose a model.
    """
    if chosen is not None:
        return _chosen(chosen, age_years)
    if age_years is not None:
        return _by_header(age_years)
    if estimate is None:
        return SpeakingModel(
            None,
            AgeBasis.NOTHING,
            GateVerdict.CAUTION,
            "The age is not known. Choose the model for children or the one for adults.",
        )
    return _by_estimate(estimate)


def _chosen(chosen: AgeGroup, age_years: float | None) -> SpeakingModel:
    if chosen not in MODELLED:
        raise ValueError(f"there is no model for {chosen}")
    text = f"You chose the model for {NAMES[chosen]}."
    if age_years is None or age_group(age_years) is chosen:
        return SpeakingModel(chosen, AgeBasis.READER, GateVerdict.OK, text)
    return SpeakingModel(
        chosen,
        AgeBasis.READER,
        GateVerdict.CAUTION,
        f"{text} The header says {age_text(age_years)}, which it was not trained for.",
    )


def _by_header(age_years: float) -> SpeakingModel:
    group = age_group(age_years)
    if group in MODELLED:
        return SpeakingModel(
            group,
            AgeBasis.HEADER,
            GateVerdict.OK,
            f"The header says {age_text(age_years)}: the model for {NAMES[group]} speaks.",
        )
    return SpeakingModel(
        None,
        AgeBasis.HEADER,
        GateVerdict.CAUTION,
        f"No model trained for this age ({age_text(age_years)}). There is one for children of 1 to "
        "5 years and one for adults.",
    )


def _by_estimate(estimate: AgeEstimate) -> SpeakingModel:
    if estimate.group is None:
        return SpeakingModel(
            None,
            AgeBasis.ESTIMATE,
            GateVerdict.CAUTION,
            "The header gives no age, and the film alone does not tell whether it shows a child or "
            "an adult. Choose the model for children of 1 to 5 years or the one for adults; for "
            "other ages no model was trained.",
        )
    name = NAMES[estimate.group]
    return SpeakingModel(
        estimate.group,
        AgeBasis.ESTIMATE,
        GateVerdict.OK,
        f"The header gives no age. The film looks like one of {name}, so that model is proposed; "
        "choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.",
    )


def age_text(age_years: float) -> str:
    """Return an age in words, as the sentences hold it."""
    if age_years < YOUNGEST_CHILD_YEARS:
        months = int(age_years * 12)
        return f"{months} month" if months == 1 else f"{months} months"
    years = int(age_years)
    return f"{years} year" if years == 1 else f"{years} years"
