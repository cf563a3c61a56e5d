"""Which model speaks: the reader's choice, the header's age, then the estimate from pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.input_gate import AgeEstimate, AgeGroup, GateVerdict
from xrayviewer.domain.speaking_model import AgeBasis, age_group, speaking_model

AGES = st.floats(0, 120, allow_nan=False)
ESTIMATES = st.builds(
    AgeEstimate, st.floats(0, 1), st.sampled_from([None, AgeGroup.CHILD, AgeGroup.ADULT])
)
CLEARLY_CHILD = AgeEstimate(0.99, AgeGroup.CHILD)
UNCLEAR = AgeEstimate(0.5, None)


@pytest.mark.parametrize(
    ("years", "group"),
    [
        (0.0, AgeGroup.INFANT),
        (0.99, AgeGroup.INFANT),
        (1.0, AgeGroup.CHILD),
        (5.99, AgeGroup.CHILD),
        (6.0, AgeGroup.MINOR),
        (17.9, AgeGroup.MINOR),
        (18.0, AgeGroup.ADULT),
        (103.0, AgeGroup.ADULT),
    ],
)
def test_ages_are_grouped_by_birthdays(years: float, group: AgeGroup) -> None:
    assert age_group(years) is group


@pytest.mark.parametrize("years", [-1.0, float("nan")])
def test_what_is_no_age_is_refused(years: float) -> None:
    with pytest.raises(ValueError, match="no age"):
        age_group(years)


@given(AGES, ESTIMATES)
def test_an_age_in_the_header_decides_whatever_the_pixels_look_like(
    years: float, estimate: AgeEstimate
) -> None:
    found = speaking_model(years, estimate)
    assert found == speaking_model(years)
    assert found.basis is AgeBasis.HEADER
    speaks = age_group(years) in (AgeGroup.CHILD, AgeGroup.ADULT)
    assert found.group is (age_group(years) if speaks else None)
    assert found.verdict is (GateVerdict.OK if speaks else GateVerdict.CAUTION)


@given(st.one_of(st.floats(0, 0.999), st.floats(6, 17.99)))
def test_ages_between_have_no_model(years: float) -> None:
    found = speaking_model(years, CLEARLY_CHILD)
    assert found.group is None
    assert found.sentence.startswith("No model trained for this age")


@given(st.floats(0, 1))
def test_an_estimate_only_proposes(score: float) -> None:
    found = speaking_model(None, AgeEstimate(score, AgeGroup.ADULT))
    assert (found.group, found.basis) == (AgeGroup.ADULT, AgeBasis.ESTIMATE)
    assert "proposed" in found.sentence


def test_nobody_speaks_where_the_estimate_is_unclear_or_lacking() -> None:
    for estimate in (UNCLEAR, None):
        found = speaking_model(None, estimate)
        assert found.group is None
        assert found.verdict is GateVerdict.CAUTION
        assert "Choose the model" in found.sentence


@given(st.one_of(st.none(), AGES), ESTIMATES, st.sampled_from([AgeGroup.CHILD, AgeGroup.ADULT]))
def test_the_reader_may_always_choose(
    years: float | None, estimate: AgeEstimate, chosen: AgeGroup
) -> None:
    found = speaking_model(years, estimate, chosen)
    assert (found.group, found.basis) == (chosen, AgeBasis.READER)
    contradicts = years is not None and age_group(years) is not chosen
    assert found.verdict is (GateVerdict.CAUTION if contradicts else GateVerdict.OK)


def test_there_is_no_model_to_choose_for_other_ages() -> None:
    with pytest.raises(ValueError, match="no model"):
        speaking_model(12.0, None, AgeGroup.MINOR)


@pytest.mark.parametrize(
    ("years", "words"), [(0.1, "1 month"), (0.5, "6 months"), (7.5, "7 years")]
)
def test_ages_are_written_as_people_say_them(years: float, words: str) -> None:
    assert f"({words})" in speaking_model(years).sentence
