"""What the gate tells the user for given outputs of its network."""

import numpy as np
import pytest

from xrayviewer.domain.input_gate import (
    AgeGroup,
    Correction,
    GateCheck,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.learning.gate.judging import GateTables, judged, measured, proposed_correction
from xrayviewer.learning.networks.gate import (
    CHEST,
    CHILD,
    INVERTED,
    LIMITS,
    MEASURES,
    MINOR,
    OUTPUTS,
    TRAINED,
    UPRIGHT,
)

LIMIT_VALUES = {
    "kind refused": 0.0,
    "kind doubtful": 3.0,
    "turn certain": 1.0,
    "upright doubtful": 2.0,
    "inversion certain": 1.0,
    "inversion doubtful": -2.0,
    "adult": -3.0,
    "minor": 3.0,
    "child": 0.0,
    "domain doubtful": 0.1,
    "domain refused": 0.5,
}
TABLES = GateTables.of(
    np.array([LIMIT_VALUES[name] for name in LIMITS]),
    np.tile(np.linspace(-10, 0, 101), (len(MEASURES), 1)),
)


def film(
    chest: float = 8.0,
    turns: int = 0,
    how_sure: float = 8.0,
    inverted: float = -8.0,
    minor: float = 0.0,
    child: float = 5.0,
    far: float = -0.3,
) -> np.ndarray:
    """Logits of a good film, but for what is said."""
    logits = np.empty(len(OUTPUTS))
    logits[CHEST], logits[INVERTED] = chest, inverted
    logits[MINOR], logits[CHILD] = minor, child
    logits[UPRIGHT:INVERTED] = -how_sure
    logits[UPRIGHT + turns] = how_sure
    logits[TRAINED:] = 2 * far
    return logits


def verdicts(logits: np.ndarray, correction: Correction = Correction()) -> dict[str, str]:  # noqa: B008
    report = judged(logits, correction, HeaderFacts(), TABLES)
    return {one.check.value: one.verdict.value for one in report.results}


def test_a_good_film_is_ok_in_every_respect() -> None:
    report = judged(film(minor=-9, child=-9), Correction(), HeaderFacts(view_position="PA"), TABLES)
    assert report.verdict is GateVerdict.OK
    assert report.objections == report.unchecked == ()
    assert report.age is not None
    assert report.age.group is AgeGroup.ADULT


@pytest.mark.parametrize(
    ("changes", "check", "verdict"),
    [
        ({"chest": -1.0}, GateCheck.IMAGE_KIND, "refused"),
        ({"chest": 1.0}, GateCheck.IMAGE_KIND, "caution"),
        ({"how_sure": 1.5}, GateCheck.ORIENTATION, "caution"),
        ({"turns": 2, "how_sure": 0.5}, GateCheck.ORIENTATION, "refused"),
        ({"inverted": -1.0}, GateCheck.POLARITY, "caution"),
        ({"inverted": 0.5}, GateCheck.POLARITY, "refused"),
        ({"far": 0.2}, GateCheck.DOMAIN, "caution"),
        ({"far": 0.6}, GateCheck.DOMAIN, "refused"),
        ({"minor": 1.0}, GateCheck.AGE_GROUP, "caution"),
        ({"child": -1.0}, GateCheck.AGE_GROUP, "caution"),
        ({"minor": -9.0}, GateCheck.AGE_GROUP, "caution"),
    ],
)
def test_the_check_that_failed_is_named(changes, check, verdict) -> None:
    found = verdicts(film(**{"minor": 9.0, **changes}))
    assert found.pop(check.value) == verdict
    assert set(found.values()) == {"ok"}


@pytest.mark.parametrize(
    ("logits", "header"),
    [
        (film(chest=1.0, far=0.2), HeaderFacts()),
        (film(chest=1.0), HeaderFacts(body_part="HIP")),
    ],
)
def test_two_doubts_about_the_kind_refuse_a_picture(logits, header) -> None:
    report = judged(logits, Correction(), header, TABLES)
    found = report.result(GateCheck.IMAGE_KIND)
    assert found is not None
    assert found.verdict is GateVerdict.REFUSED
    assert "other signs" in found.sentence


def test_a_picture_of_something_else_is_judged_no_further() -> None:
    report = judged(film(chest=-5), Correction(), HeaderFacts(), TABLES)
    assert [one.check for one in report.results] == [GateCheck.VIEW, GateCheck.IMAGE_KIND]
    assert report.age is None


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("inverted", [-8.0, 8.0])
def test_a_turned_or_inverted_film_is_turned_back(turns: int, inverted: float) -> None:
    found = proposed_correction(film(turns=turns, inverted=inverted), TABLES)
    assert found == Correction(4 - turns, is_inverted=inverted > 0)


def test_what_is_not_certain_is_not_corrected() -> None:
    assert not proposed_correction(film(turns=2, how_sure=0.5, inverted=0.5), TABLES).is_needed
    assert not proposed_correction(film(chest=-1, turns=2), TABLES).is_needed


def test_a_correction_gives_a_notice() -> None:
    report = judged(
        film(minor=9),
        Correction(2, is_inverted=True),
        HeaderFacts(modality="DX", photometric_interpretation="MONOCHROME2"),
        TABLES,
    )
    assert report.verdict is GateVerdict.CAUTION
    sentences = " ".join(one.sentence for one in report.objections)
    assert "stands upside down" in sentences
    assert "although the header says MONOCHROME2" in sentences


def test_the_headers_age_goes_before_the_pixels() -> None:
    report = judged(film(minor=9), Correction(), HeaderFacts(age_years=12.0), TABLES)
    found = report.result(GateCheck.AGE_GROUP)
    assert found is not None
    assert found.sentence.startswith("No model trained for this age")
    assert report.age is not None
    assert report.age.group is AgeGroup.CHILD


def test_percentiles_say_how_unusual_a_film_is() -> None:
    report = judged(film(far=-0.05, chest=5.0, minor=9), Correction(), HeaderFacts(), TABLES)
    kind, domain = (report.result(one) for one in (GateCheck.IMAGE_KIND, GateCheck.DOMAIN))
    assert kind is not None
    assert domain is not None
    assert kind.percentile == pytest.approx(50)
    assert domain.percentile == pytest.approx(99.5)


def test_the_mean_of_all_depths_counts_for_the_distance() -> None:
    logits = film(far=0.0)
    logits[TRAINED + 1] = 3.0
    assert measured(logits[None])[0, MEASURES.index("domain")] == pytest.approx(0.5)
