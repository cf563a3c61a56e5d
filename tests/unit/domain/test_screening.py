"""Rows of a screening, two runs side by side, and how often the reader agrees."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.store.screenings import REQUEST, SETTING, model, setting
from xrayviewer.domain.evaluation import ConfusionCounts
from xrayviewer.domain.finding_verdict import FindingVerdict
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.screening import (
    ReaderJudgement,
    ReaderVerdict,
    ScreeningRow,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.domain.screening_agreement import agreement
from xrayviewer.domain.screening_comparison import compared_rows


def row(place: int, *scores: float, name: str = "", **parts) -> ScreeningRow:
    parts = {"digest": f"d{place}", **parts}
    found = ScreeningRow(1, place, FilmLocation(Path(name or f"film{place}")), **parts)
    if not scores:
        return found
    return replace(
        found,
        status=ScreeningStatus.SCORED,
        gate=GateVerdict.OK,
        model=model(),
        scores=(scores[0], 0.2),
    )


def judged(place: int, score: float, verdict: ReaderVerdict | None, **parts) -> ScreeningRow:
    return row(place, score, judgement=ReaderJudgement(verdict is not None, verdict), **parts)


def test_a_row_tells_its_findings_by_the_model_that_spoke() -> None:
    found = row(1, 0.9)
    assert [(one.label, one.score) for one in found.findings] == [
        ("effusion", 0.9),
        ("nodule", 0.2),
    ]
    assert (found.top_finding.label, found.positive_labels) == ("effusion", ("effusion",))
    assert found.verdict is FindingVerdict.POSITIVE
    assert row(1, 0.5).verdict is FindingVerdict.BORDERLINE
    assert row(1, 0.1).verdict is FindingVerdict.NEGATIVE


def test_a_row_without_scores_has_no_findings_and_no_verdict() -> None:
    waiting = row(1)
    assert (waiting.findings, waiting.top_finding, waiting.verdict) == ((), None, None)


@pytest.mark.parametrize(
    "other",
    [
        replace(SETTING, gate="another"),
        replace(SETTING, fields="another"),
        replace(SETTING, group=AgeGroup.CHILD),
        replace(SETTING, is_chosen=True),
        replace(SETTING, shows_refused=True),
        replace(SETTING, preparation_version=2),
        setting(model(digest="cd" * 32)),
        setting(replace(model(), preparation=Preparation(32, version=2))),
        setting(model(), model()),
    ],
)
def test_whatever_could_change_a_result_changes_the_key(other) -> None:
    assert other.key != SETTING.key
    assert replace(SETTING).key == SETTING.key


def test_labels_of_several_models_come_once() -> None:
    assert setting(model(), model("children")).labels == ("effusion", "nodule")


def test_a_run_counts_what_is_done() -> None:
    counts = {ScreeningStatus.WAITING: 3, ScreeningStatus.SCORED: 2, ScreeningStatus.FAILED: 1}
    run = ScreeningRun(1, "", REQUEST, SETTING, counts=counts)
    assert (run.total, run.done) == (6, 3)


def test_two_runs_meet_by_file_and_else_by_pixels() -> None:
    before = [row(1, 0.9), row(2, 0.9), row(3, digest=""), row(4, 0.1)]
    after = [
        row(1, 0.8, name="film1"),
        row(2, 0.1, name="moved", digest="d2"),
        row(3, 0.1, name="film3"),
        row(4, 0.1, name="new", digest="d9"),
    ]
    pairs = compared_rows(before, after)
    assert [(one.first and one.first.place, one.second and one.second.place) for one in pairs] == [
        (1, 1), (2, 2), (3, 3), (4, None), (None, 4),
    ]  # fmt: skip
    assert [one.is_changed for one in pairs] == [False, True, True, False, False]


def test_agreement_counts_clear_verdicts_against_the_reader() -> None:
    agree, disagree = ReaderVerdict.AGREE, ReaderVerdict.DISAGREE
    found = agreement([
        judged(1, 0.9, agree), judged(2, 0.9, agree), judged(3, 0.9, disagree),
        judged(4, 0.1, agree), judged(5, 0.1, disagree), judged(6, 0.1, ReaderVerdict.UNSURE),
        judged(7, 0.1, None), row(8), judged(9, 0.9, agree, duplicate_of=1),
    ])  # fmt: skip
    assert (found.scored, found.read) == (7, 6)
    assert (found.agreed, found.disagreed, found.unsure) == (3, 2, 1)
    assert found.counts == ConfusionCounts(
        true_negative=1, false_positive=1, false_negative=1, true_positive=2
    )
    assert found.rate == pytest.approx(0.6)
    assert found.kappa == pytest.approx((0.6 - 0.52) / 0.48)


def test_the_interval_of_agreement_is_wilsons() -> None:
    # 9 of 10, worked out by hand from the formula.
    rows = [judged(number, 0.9, ReaderVerdict.AGREE) for number in range(1, 10)]
    found = agreement([*rows, judged(10, 0.9, ReaderVerdict.DISAGREE)])
    assert found.rate_interval == pytest.approx((0.5958, 0.9821), abs=1e-4)


def test_without_verdicts_there_is_no_rate() -> None:
    found = agreement([row(1, 0.9)])
    assert (found.rate, found.rate_interval, found.kappa) == (None, None, None)


def test_where_all_is_of_one_kind_chance_explains_it_and_there_is_no_kappa() -> None:
    assert agreement([judged(1, 0.9, ReaderVerdict.AGREE)]).kappa is None
