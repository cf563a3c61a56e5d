"""Verdicts of the input gate: which one counts, and what a header alone says."""

import pytest

from xrayviewer.domain.header_checks import LATERAL_UNCHECKED, header_checks
from xrayviewer.domain.input_gate import (
    CheckResult,
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
    worst,
)


def result(check: GateCheck, verdict: GateVerdict) -> CheckResult:
    return CheckResult(check, verdict, f"{check}: {verdict}")


def verdict_of(header: HeaderFacts, check: GateCheck) -> GateVerdict | None:
    found = [one for one in header_checks(header) if one.check is check]
    return found[0].verdict if found else None


class TestReport:
    def test_has_the_verdict_of_its_most_severe_check(self) -> None:
        report = GateReport(
            (
                result(GateCheck.IMAGE_KIND, GateVerdict.OK),
                result(GateCheck.POLARITY, GateVerdict.REFUSED),
                result(GateCheck.DOMAIN, GateVerdict.CAUTION),
            )
        )
        assert report.verdict is GateVerdict.REFUSED
        assert [one.check for one in report.objections] == [GateCheck.POLARITY, GateCheck.DOMAIN]

    def test_without_checks_is_ok(self) -> None:
        assert GateReport(()).verdict is GateVerdict.OK
        assert worst() is GateVerdict.OK

    def test_finds_a_check_by_its_name(self) -> None:
        view = result(GateCheck.VIEW, GateVerdict.OK)
        assert GateReport((view,)).result(GateCheck.VIEW) is view
        assert GateReport((view,)).result(GateCheck.DOMAIN) is None

    def test_lists_what_could_not_be_checked(self) -> None:
        report = GateReport(header_checks(HeaderFacts()))
        assert [one.sentence for one in report.unchecked] == [LATERAL_UNCHECKED]


class TestCorrection:
    @pytest.mark.parametrize("turns", [-1, 4])
    def test_has_at_most_three_quarter_turns(self, turns: int) -> None:
        with pytest.raises(ValueError, match="quarter turns"):
            Correction(turns)

    def test_is_needed_where_anything_has_to_be_done(self) -> None:
        assert not Correction().is_needed
        assert Correction(2).is_needed
        assert Correction(0, is_inverted=True).is_needed


class TestHeader:
    @pytest.mark.parametrize(
        ("modality", "verdict"),
        [
            ("", None),
            ("DX", GateVerdict.OK),
            ("cr", GateVerdict.OK),
            ("OT", GateVerdict.CAUTION),
            ("CT", GateVerdict.REFUSED),
            ("MG", GateVerdict.REFUSED),
        ],
    )
    def test_modality(self, modality: str, verdict: GateVerdict | None) -> None:
        assert verdict_of(HeaderFacts(modality=modality), GateCheck.MODALITY) is verdict

    @pytest.mark.parametrize(
        ("body_part", "verdict"),
        [
            ("", None),
            ("CHEST", GateVerdict.OK),
            ("THORAX_2", GateVerdict.OK),
            ("HIP", GateVerdict.CAUTION),
        ],
    )
    def test_body_part(self, body_part: str, verdict: GateVerdict | None) -> None:
        assert verdict_of(HeaderFacts(body_part=body_part), GateCheck.BODY_PART) is verdict

    @pytest.mark.parametrize("view", ["LL", "RL", "LATERAL", "L LAT", "lat", "RAO"])
    def test_a_view_from_the_side_is_refused(self, view: str) -> None:
        assert verdict_of(HeaderFacts(view_position=view), GateCheck.VIEW) is GateVerdict.REFUSED

    @pytest.mark.parametrize("view", ["", "ANTEGRADE", "YES"])
    def test_lateral_view_is_said_to_be_unchecked_until_a_header_tells(self, view: str) -> None:
        (found,) = header_checks(HeaderFacts(view_position=view))
        assert found.sentence.startswith("Lateral view not checked from pixels")
        assert not found.is_checked

    @pytest.mark.parametrize("view", ["PA", "AP", "pa"])
    def test_a_frontal_view_is_taken_from_the_header(self, view: str) -> None:
        (found,) = header_checks(HeaderFacts(view_position=view))
        assert found.is_checked
        assert found.verdict is GateVerdict.OK
