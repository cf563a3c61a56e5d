"""Screenings are kept: what was shown as done is on the disk, once for the same pixels."""

import dataclasses
import multiprocessing
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.screenings import (
    MAPS,
    REFUSED,
    REQUEST,
    SETTING,
    begin,
    model,
    pixels,
    scored,
    setting,
)
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    ReaderJudgement,
    ReaderVerdict,
    RunState,
    ScreeningRequest,
    ScreeningStatus,
)
from xrayviewer.store.screening_database import DamagedStoreError, ScreeningStoreError
from xrayviewer.store.screening_store import PAGE, ScreeningStore, UnknownRunError, screenings_path


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "deep" / "screenings.sqlite"


@pytest.fixture
def store(path):
    with ScreeningStore(path) as opened:
        yield opened


def test_a_new_run_knows_what_was_asked_for(store) -> None:
    request = ScreeningRequest(
        (Path("a"), Path("\udcff.zip")),
        "mine",
        AgeGroup.CHILD,
        shows_refused=True,
        is_watching=True,
    )
    run = store.start_run(request, SETTING)
    assert (run.number, run.request, run.setting) == (1, request, SETTING)
    assert (run.state, run.is_listed, run.total) == (RunState.RUNNING, False, 0)
    assert store.runs() == (run,)


def test_files_get_places_in_the_order_they_are_found_and_each_once(store) -> None:
    number, rows = begin(store, "a", "b")
    assert [row.place for row in rows] == [1, 2]
    more = store.add_files(number, [FilmLocation(Path("b")), FilmLocation(Path("z.zip"), "c")])
    assert [(row.place, row.location.member) for row in more] == [(3, "c")]
    assert store.rows(number) == (*rows, *more)
    assert store.waiting(number, 2) == rows


@given(st.text(st.characters(min_codepoint=1), min_size=1), st.none() | st.text(min_size=1))
def test_every_name_of_a_file_comes_back(tmp_path_factory, name, member) -> None:
    location = FilmLocation(Path(name), member)
    with ScreeningStore(tmp_path_factory.mktemp("s") / "s.sqlite") as store:
        number = store.start_run(REQUEST, SETTING).number
        store.add_files(number, [location])
        assert store.row(number, 1).location == location


def test_a_result_comes_back_as_it_was_saved(path) -> None:
    with ScreeningStore(path) as store:
        number, (row,) = begin(store, "a")
        saved = store.save_result(
            row, pixels(patient_id="7", view_position="PA"), SETTING, scored(0.1 + 0.2, 1 / 3)
        )
        maps = store.maps(number, 1)
    with ScreeningStore(path) as store:
        assert store.row(number, 1) == saved
        assert store.run(number).counts == {ScreeningStatus.SCORED: 1}
    assert saved.scores == (0.1 + 0.2, 1 / 3)
    assert saved.model == model()
    assert (saved.gate, saved.age_basis, saved.cardiothoracic_ratio) == (
        GateVerdict.OK, "header", 0.48,
    )  # fmt: skip
    assert saved.stamp == (17, 4)
    assert saved.identity.patient_id == "7"
    assert maps.method is MAPS.method
    np.testing.assert_array_equal(maps.found, MAPS.found)


def test_a_refused_film_has_a_reason_and_no_scores(store) -> None:
    number, (row,) = begin(store, "a")
    saved = store.save_result(row, pixels(), SETTING, REFUSED)
    assert (saved.status, saved.code) == (ScreeningStatus.REFUSED, "image kind")
    assert saved.reason == "This is no chest film."
    assert saved.model is None
    assert store.maps(number, 1) is None


def test_the_same_pixels_models_and_header_have_one_result(store) -> None:
    number, (first, second, third) = begin(store, "a", "b", "c")
    assert store.save_known(first, pixels(), SETTING) is None
    store.save_result(first, pixels(), SETTING, scored(0.7, 0.1))
    twin = store.save_known(second, pixels(), SETTING)
    assert (twin.scores, twin.duplicate_of) == ((0.7, 0.1), 1)
    assert store.save_known(third, pixels(header="another age"), SETTING) is None
    assert store.save_known(third, pixels(), setting(shows_refused=True)) is None
    assert store.save_known(third, pixels("e" * 64), SETTING) is None
    assert store.run(number).duplicates == 1


def test_a_result_that_another_program_stored_first_stays(store) -> None:
    _, (first, second) = begin(store, "a", "b")
    store.save_result(first, pixels(), SETTING, scored(0.7, 0.1))
    assert store.save_result(second, pixels(), SETTING, scored(0.2, 0.2)).scores == (0.7, 0.1)


def test_results_serve_later_runs_too(store) -> None:
    _, (row,) = begin(store, "a")
    store.save_result(row, pixels(), SETTING, scored())
    _, (again,) = begin(store, "elsewhere")
    assert store.save_known(again, pixels(), SETTING).status is ScreeningStatus.SCORED


def test_failures_keep_their_reason_and_can_be_retried_alone(store) -> None:
    number, rows = begin(store, "a", "b", "c")
    for row in rows[:2]:
        store.save_failure(row, "empty", "The file is empty.", stamp=(1, 0))
    store.save_result(rows[2], pixels(), SETTING, scored())
    failed = store.row(number, 1)
    assert (failed.status, failed.code) == (ScreeningStatus.FAILED, "empty")
    assert (failed.reason, failed.stamp, failed.gate) == ("The file is empty.", (1, 0), None)
    assert [row.place for row in store.retry(number, [2, 3])] == [2]
    assert store.waiting(number, 9) == (rows[1],)
    store.judge(number, 1, ReaderJudgement(True, ReaderVerdict.UNSURE, "seen"))
    assert store.retry(number) == (rows[0],)
    assert store.run(number).counts[ScreeningStatus.SCORED] == 1


def test_a_file_that_was_written_to_waits_again_and_its_copies_follow_another(store) -> None:
    number, rows = begin(store, "a", "b", "c", "d")
    for row in rows[:3]:
        store.save_result(row, pixels(), SETTING, scored())
    store.judge(number, 1, ReaderJudgement(True, ReaderVerdict.AGREE, "look again"))
    as_it_was, changed = (17, 4), (18, 9)
    assert store.let_changed_wait(number, {rows[1].location: as_it_was}) == ()
    again = store.let_changed_wait(number, {rows[0].location: changed, rows[3].location: changed})
    assert [(row.place, row.status, row.duplicate_of) for row in again] == [
        (1, ScreeningStatus.WAITING, None),
        (2, ScreeningStatus.SCORED, None),
        (3, ScreeningStatus.SCORED, 2),
    ]
    assert again[0].judgement == ReaderJudgement(note="look again")
    assert (again[0].digest, again[0].scores, again[0].stamp) == ("", (), None)


def test_a_film_that_was_read_but_not_analysed_keeps_its_digest(store) -> None:
    _, (row,) = begin(store, "a")
    failed = store.save_failure(row, "no-score", "The model failed.", pixels=pixels())
    assert (failed.digest, failed.code) == ("d" * 64, "no-score")


def test_the_readers_verdict_is_kept(path) -> None:
    judgement = ReaderJudgement(True, ReaderVerdict.DISAGREE, "rib, no nodule \udcff")
    with ScreeningStore(path) as store:
        number, _ = begin(store, "a", "b")
        assert store.judge(number, 2, judgement).judgement.verdict is ReaderVerdict.DISAGREE
    with ScreeningStore(path) as store:
        assert store.row(number, 2).judgement == dataclasses.replace(
            judgement, note="rib, no nodule ?"
        )
        assert store.row(number, 1).judgement == ReaderJudgement()


def test_rows_are_read_page_by_page(store, monkeypatch) -> None:
    number, rows = begin(store, *map(str, range(PAGE + 5)))
    assert tuple(store.all_rows(number)) == rows
    assert store.rows(number, after=2, limit=3) == rows[2:5]


def test_the_state_of_a_run_is_kept_and_models_of_another_day_are_told(store) -> None:
    number, (first, second) = begin(store, "a", "b")
    store.save_result(first, pixels(), SETTING, scored())
    store.set_listed(number)
    store.set_state(number, RunState.STOPPED)
    assert (store.run(number).is_listed, store.run(number).state) == (True, RunState.STOPPED)
    newer = model(version=2, digest="cd" * 32)
    run = store.continue_run(number, setting(newer))
    assert (run.state, run.setting, run.settings_used) == (RunState.RUNNING, setting(newer), 1)
    store.save_result(second, pixels("e" * 64), setting(newer), scored(used=newer))
    assert store.run(number).settings_used == 2
    assert [row.model.reference.version for row in store.all_rows(number)] == [1, 2]


def test_a_deleted_run_leaves_nothing_that_no_other_run_shows(path) -> None:
    with ScreeningStore(path) as store:
        first, rows = begin(store, "a", "b")
        store.save_result(rows[0], pixels(patient_name="Canary^Ada"), SETTING, scored())
        store.save_result(rows[1], pixels("e" * 64), SETTING, scored())
        second, (row,) = begin(store, "c")
        store.save_known(row, pixels(), SETTING)
        store.delete_run(first)
        assert [run.number for run in store.runs()] == [second]
        assert store.row(second, 1).status is ScreeningStatus.SCORED
        with pytest.raises(UnknownRunError, match=f"no screening with the number {first}"):
            store.delete_run(first)
        with pytest.raises(UnknownRunError, match="no row 1"):
            store.judge(first, 1, ReaderJudgement())
    with sqlite3.connect(path) as raw:
        counts = [
            raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("run", "file", "result", "evidence", "setting")
        ]
    raw.close()
    assert counts == [1, 1, 1, 1, 1]
    assert b"Canary" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    with ScreeningStore(path) as store:
        assert store.start_run(REQUEST, SETTING).number == second + 1


def test_numbers_that_mean_nothing_are_damage_and_no_crash(path) -> None:
    with ScreeningStore(path) as store:
        number, (row,) = begin(store, "a")
        store.save_result(row, pixels(), SETTING, scored())
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE result SET model = 7")
        raw.execute("UPDATE evidence SET rows = 5")
    raw.close()
    with ScreeningStore(path) as store:
        with pytest.raises(DamagedStoreError, match="values that mean nothing"):
            store.row(number, 1)
        with pytest.raises(DamagedStoreError, match="values that mean nothing"):
            store.maps(number, 1)


def screen_some(path: str, name: str, count: int) -> None:
    """Store results as one of two windows; run in a process of its own."""
    with ScreeningStore(Path(path)) as store:
        _, rows = begin(store, *(f"{name}{number}" for number in range(count)))
        for number, row in enumerate(rows):
            known = store.save_known(row, pixels(str(number)), SETTING)
            if known is None:
                store.save_result(row, pixels(str(number)), SETTING, scored())


def test_two_windows_share_one_store(path) -> None:
    spawn = multiprocessing.get_context("spawn")
    windows = [
        spawn.Process(target=screen_some, args=(str(path), name, 40)) for name in ("left", "right")
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert [window.exitcode for window in windows] == [0, 0]
    with ScreeningStore(path) as store:
        assert [run.counts for run in store.runs()] == [{ScreeningStatus.SCORED: 40}] * 2
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM result").fetchone() == (40,)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


def test_the_users_store_lies_among_the_users_files(preferences_dir) -> None:
    assert screenings_path() == preferences_dir / "data" / "screenings" / "screenings.sqlite"


def test_a_store_that_cannot_be_made_is_a_sentence(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ScreeningStoreError, match=r"“s\.sqlite” cannot be used"):
        ScreeningStore(tmp_path / "file" / "s.sqlite")
