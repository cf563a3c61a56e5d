"""Past runs: which one was left without a word, what differs, how the reader agrees."""

from pathlib import Path

import pytest

from tests.unit.store.screenings import SETTING, begin, pixels, scored
from xrayviewer.domain.screening import (
    ReaderJudgement,
    ReaderVerdict,
    RunState,
    ScreeningError,
)
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.folder_lock import claimed
from xrayviewer.store.screening_store import ScreeningStore, UnknownRunError
from xrayviewer.workflows import screening_runs
from xrayviewer.workflows.screening import claim_path
from xrayviewer.workflows.screening_runs import (
    compare_runs,
    delete_run,
    list_runs,
    run_agreement,
)


@pytest.fixture
def store(tmp_path: Path):
    with ScreeningStore(tmp_path / "s.sqlite") as opened:
        yield opened


def test_a_run_that_says_it_is_going_on_without_a_program_was_interrupted(store) -> None:
    left, _ = begin(store, "a")
    ended, _ = begin(store, "a")
    store.set_state(ended, RunState.FINISHED)
    going, _ = begin(store, "a")
    with claimed(claim_path(store.path, going), DirectContext()):
        found = {run.number: run.is_interrupted for run in list_runs(store)}
    assert found == {left: True, ended: False, going: False}


def test_a_run_that_is_going_on_is_not_deleted(store, monkeypatch) -> None:
    monkeypatch.setattr(screening_runs, "CLAIM_S", 0.0)
    number, _ = begin(store, "a")
    claim = claimed(claim_path(store.path, number), DirectContext())
    with claim, pytest.raises(ScreeningError, match=r"is going on\. Stop it"):
        delete_run(store, number)
    delete_run(store, number)
    assert list_runs(store) == ()
    assert not [file.name for file in store.path.parent.iterdir() if "run-" in file.name]


def test_two_runs_are_laid_side_by_side(store) -> None:
    first, (a, _) = begin(store, "a", "b")
    store.save_result(a, pixels(), SETTING, scored(0.9, 0.1))
    second, (again,) = begin(store, "a")
    store.save_result(again, pixels("e" * 64), SETTING, scored(0.1, 0.1))
    pairs = compare_runs(store, first, second)
    assert [one.is_changed for one in pairs] == [True, False]
    assert pairs[1].second is None
    with pytest.raises(UnknownRunError):
        compare_runs(store, first, 99)


def test_agreement_is_that_of_the_stored_verdicts(store) -> None:
    number, rows = begin(store, "a", "b")
    for row, digest in zip(rows, "de", strict=True):
        store.save_result(row, pixels(digest), SETTING, scored())
    store.judge(number, 1, ReaderJudgement(True, ReaderVerdict.AGREE))
    found = run_agreement(store, number)
    assert (found.scored, found.agreed, found.rate) == (2, 1, 1.0)
