"""A run over many films: a row for each, stored before it is shown, and nothing done twice."""

import threading
from pathlib import Path

import pytest

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Decoders, Learning, Watcher
from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.errors import EngineError, JobCancelledError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.screening import (
    RunState,
    ScreeningError,
    ScreeningRequest,
    ScreeningStatus,
)
from xrayviewer.jobs.context import DirectContext
from xrayviewer.jobs.pausing import PauseSwitch, TurnSwitch
from xrayviewer.store.folder_lock import claimed
from xrayviewer.store.refusal_log import log_path
from xrayviewer.store.screening_database import FullDiskError
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows import screening, screening_files
from xrayviewer.workflows.screening import ScreeningEngines, claim_path, screen, start_run
from xrayviewer.workflows.screening_batch import BATCH, CALL


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "screenings.sqlite"


@pytest.fixture(autouse=True)
def _models(monkeypatch):
    """The plan's setting is there already; cards are read elsewhere."""
    monkeypatch.setattr(screening, "plan_analysis", lambda _model, _group: PLAN)
    monkeypatch.setattr(screening, "screening_setting", lambda _plan, shows_refused: SETTING)


class Room:
    """One store, and engines that do as the names of the films say."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.decoders, self.learning = Decoders(), Learning()

    def begin(self, names: str, **options) -> int:
        with ScreeningStore(self.path) as store:
            return start_run(store, ScreeningRequest((Path(names),), **options)).number

    def screen(self, number: int, context=None, **options):
        # One reader, so that films come in the order of their names.
        engines = ScreeningEngines(self.decoders, self.learning, readers=1)
        return screen(engines, self.path, number, PLAN, context or Watcher(), **options)

    def rows(self, number: int):
        with ScreeningStore(self.path) as store:
            return tuple(store.all_rows(number))

    def run(self, number: int):
        with ScreeningStore(self.path) as store:
            return store.run(number)


@pytest.fixture
def room(path) -> Room:
    return Room(path)


MANY = [f"film{number}" for number in range(3 * BATCH)]


def test_every_file_has_a_row_with_what_became_of_it(room) -> None:
    number = room.begin("film broken photo minor wrong")
    run = room.screen(number)
    assert [(row.status, row.code) for row in room.rows(number)] == [
        (ScreeningStatus.SCORED, ""),
        (ScreeningStatus.FAILED, "empty"),
        (ScreeningStatus.REFUSED, "image kind"),
        (ScreeningStatus.NO_MODEL, "no-model"),
        (ScreeningStatus.FAILED, "no-score"),
    ]
    assert (run.state, run.is_listed, run.total, run.done) == (RunState.FINISHED, True, 5, 5)
    film, broken, photo, minor, wrong = room.rows(number)
    assert (film.scores, film.identity.patient_id) == ((0.7, 0.2), "film")
    assert broken.reason == "It is empty. Ask for another."
    assert photo.reason == "This is no chest film."
    assert "No model trained for this age" in minor.reason
    assert wrong.reason == "The scores are no numbers."


def test_rows_are_published_after_they_are_stored(room) -> None:
    number = room.begin(" ".join(MANY))

    class Looking(Watcher):
        def publish(self, partial):
            super().publish(partial)
            if isinstance(partial, tuple):
                stored = {row.place: row for row in room.rows(number)}
                assert all(stored[row.place] == row for row in partial)

    watcher = Looking()
    room.screen(number, watcher)
    assert [row.location.name for row in watcher.added] == MANY
    assert sorted(row.place for row in watcher.done) == list(range(1, len(MANY) + 1))
    last = watcher.progress[-1]
    assert (last.done, last.total, last.fraction) == (len(MANY), len(MANY), 1.0)
    assert watcher.sentences[-1].startswith("24 of 24 films")


def test_films_are_analysed_in_batches_and_copies_not_again(room) -> None:
    number = room.begin(" ".join([*MANY, "film3.copy", "film3.again", "broken"]))
    room.screen(number)
    analysed = [name for batch in room.learning.batches for name in batch]
    assert sorted(analysed) == sorted(MANY)
    assert max(map(len, room.learning.batches)) <= BATCH
    copies = [row for row in room.rows(number) if row.duplicate_of is not None]
    assert len(copies) == 2
    assert room.run(number).duplicates == 2
    assert {row.scores for row in room.rows(number) if row.scores} == {(0.7, 0.2)}


def test_an_engine_of_many_processes_gets_several_batches_at_once(room) -> None:
    number = room.begin(" ".join([*MANY, "wrong"]))
    engines = ScreeningEngines(room.decoders, room.learning, analysers=3)
    run = screen(engines, room.path, number, PLAN, Watcher())
    assert run.counts == {ScreeningStatus.SCORED: len(MANY), ScreeningStatus.FAILED: 1}
    assert max(map(len, room.learning.batches)) <= BATCH
    with ScreeningStore(room.path) as store:
        assert all(row.digest == row.location.name for row in store.all_rows(number))


def test_a_twin_of_a_film_that_gets_no_score_is_tried_by_itself(room) -> None:
    number = room.begin("film wrong wrong.copy")
    room.screen(number)
    assert [row.status for row in room.rows(number)] == [
        ScreeningStatus.SCORED, ScreeningStatus.FAILED, ScreeningStatus.FAILED,
    ]  # fmt: skip


def test_a_second_run_over_the_same_films_asks_the_models_nothing(room) -> None:
    room.screen(room.begin("film photo"))
    room.learning.batches.clear()
    again = room.screen(room.begin("film photo"))
    assert room.learning.batches == []
    assert again.counts == {ScreeningStatus.SCORED: 1, ScreeningStatus.REFUSED: 1}


def test_a_run_that_was_cancelled_goes_on_where_it_was(room) -> None:
    number = room.begin(" ".join(MANY))
    watcher = Watcher(ends_after=BATCH)
    with pytest.raises(JobCancelledError):
        room.screen(number, watcher)
    assert room.run(number).state is RunState.STOPPED
    before = [name for batch in room.learning.batches for name in batch]
    assert room.screen(number).counts == {ScreeningStatus.SCORED: len(MANY)}
    after = [name for batch in room.learning.batches for name in batch][len(before) :]
    stored = {row.digest for row in watcher.done}
    assert not stored & set(after)
    assert len(set(before) & set(after)) <= BATCH


def test_failed_films_are_retried_alone(room) -> None:
    number = room.begin("film broken1 broken2")
    room.screen(number)
    with ScreeningStore(room.path) as store:
        store.retry(number, [2])
    room.decoders.read.clear()
    run = room.screen(number)
    assert room.decoders.read == ["broken1"]
    assert room.decoders.listings == 1
    assert run.counts == {ScreeningStatus.SCORED: 1, ScreeningStatus.FAILED: 2}


def test_a_watched_file_that_is_overwritten_is_screened_again(room, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.01)
    film = tmp_path / "film"
    film.write_bytes(b"one")

    class Overwriting(Watcher):
        def publish(self, partial):
            super().publish(partial)
            if len(self.done) == 1 and film.read_bytes() == b"one":
                film.write_bytes(b"the other")
            if len(self.done) == 2:
                self.is_cancelled = True

    watcher = Overwriting()
    number = room.begin(str(film), is_watching=True)
    with pytest.raises(JobCancelledError):
        room.screen(number, watcher)
    (row,) = room.rows(number)
    assert [one.stamp[1] for one in watcher.done] == [3, 9]
    assert (row.status, row.stamp[1]) == (ScreeningStatus.SCORED, 9)
    assert room.run(number).total == 1


def test_a_watched_file_that_is_overwritten_while_it_is_analysed_is_screened_again(
    room, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.01)
    film = tmp_path / "film"
    film.write_bytes(b"one")
    listed_again = threading.Event()

    class Slow(Learning):
        def call(self, *given, **options):
            if film.read_bytes() == b"one":
                film.write_bytes(b"the other")
                seen = room.decoders.listings
                while room.decoders.listings < seen + 4:
                    listed_again.wait(0.01)
            return super().call(*given, **options)

    room.learning = Slow()
    watcher = Watcher(ends_after=2)
    with pytest.raises(JobCancelledError):
        room.screen(room.begin(str(film), is_watching=True), watcher)
    assert [one.stamp[1] for one in watcher.done] == [3, 9]


def test_a_watch_gives_way_once_it_finds_nothing_new(room, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.0)
    turns = TurnSwitch()
    turns.set_waited_for(is_waited_for=True)
    (tmp_path / "film").write_bytes(b"film")
    watcher = Watcher()
    number = room.begin(str(tmp_path / "film"), is_watching=True)
    run = room.screen(number, watcher, turns=turns)
    assert (run.state, run.counts) == (RunState.STOPPED, {ScreeningStatus.SCORED: 1})
    assert watcher.progress[-1].is_waiting
    assert room.screen(number, turns=turns).total == 1


def test_a_run_with_an_end_goes_to_its_end_although_another_waits(room) -> None:
    turns = TurnSwitch()
    turns.set_waited_for(is_waited_for=True)
    assert room.screen(room.begin("film"), turns=turns).state is RunState.FINISHED
    turns.set_waited_for(is_waited_for=False)
    assert not turns.is_waited_for


def test_no_more_films_are_analysed_and_not_stored_than_may_be_done_again(room) -> None:
    watcher, unstored = Watcher(), []

    class Counting(Learning):
        def call(self, *given, **options):
            found = super().call(*given, **options)
            unstored.append(sum(map(len, self.batches)) - len(watcher.done))
            return found

    room.learning = Counting()
    room.screen(room.begin(" ".join(MANY)), watcher)
    assert max(unstored) <= BATCH
    assert max(map(len, room.learning.batches)) <= CALL


def test_a_pause_holds_the_models_and_the_run_goes_on_afterwards(room) -> None:
    pause = PauseSwitch()
    pause.pause()
    number = room.begin("film")
    states = []

    class Resuming(Watcher):
        def publish(self, partial):
            super().publish(partial)
            if getattr(partial, "is_paused", False):
                states.append(room.run(number).state)
                assert room.learning.batches == []
                assert partial.sentence.endswith("paused")
                threading.Timer(0.0, pause.resume).start()

    assert room.screen(number, Resuming(), pause=pause).state is RunState.FINISHED
    assert states == [RunState.PAUSED]


def test_a_paused_run_can_be_cancelled(room) -> None:
    pause = PauseSwitch()
    pause.pause()

    class Cancelling(Watcher):
        def publish(self, partial):
            self.is_cancelled = getattr(partial, "is_paused", False)

    number = room.begin("film")
    with pytest.raises(JobCancelledError):
        room.screen(number, Cancelling(), pause=pause)
    assert room.run(number).state is RunState.STOPPED


def test_a_run_is_carried_out_once_at_a_time(room, monkeypatch) -> None:
    monkeypatch.setattr(screening, "CLAIM_S", 0.0)
    number = room.begin("film")
    claim = claimed(claim_path(room.path, number), DirectContext())
    with claim, pytest.raises(ScreeningError, match="going on in another window"):
        room.screen(number)
    assert room.screen(number).done == 1


def test_a_search_that_breaks_off_is_told_and_made_good(room) -> None:
    number = room.begin("film other")
    room.decoders.is_search_broken = True
    with pytest.raises(ScreeningError, match=r"search for films broke off.*resume the run"):
        room.screen(number)
    assert (room.run(number).state, room.run(number).done) == (RunState.STOPPED, 2)
    room.decoders.is_search_broken = False
    run = room.screen(number)
    assert (run.state, run.total, run.is_listed) == (RunState.FINISHED, 2, True)


def test_models_that_fail_on_everything_end_the_run_and_films_stay_waiting(room) -> None:
    number = room.begin("wrong1 wrong2")
    with pytest.raises(ModelError, match="no numbers"):
        room.screen(number)
    run = room.run(number)
    assert (run.state, set(run.counts)) == (RunState.STOPPED, {ScreeningStatus.WAITING})


def test_a_process_that_fails_on_one_film_costs_no_other(room) -> None:
    room.learning = Learning(EngineError("the process ended"))
    number = room.begin("film wrong")
    room.screen(number)
    wrong = room.rows(number)[1]
    assert wrong.code == "analysis-failed"
    assert wrong.reason.startswith("The film gets no score: the process ended. Try it again")
    assert wrong.digest == "wrong"


def test_a_model_that_was_replaced_meanwhile_stops_the_run(room) -> None:
    room.learning.spoken = ModelReference("adults", "Adults", 2, "ef" * 32, 1)
    number = room.begin("film")
    with pytest.raises(ScreeningError, match="“adults” was replaced"):
        room.screen(number)
    assert room.run(number).counts == {ScreeningStatus.WAITING: 1}


def test_a_full_disk_stops_the_run_with_a_sentence_and_it_can_be_resumed(room, monkeypatch) -> None:
    number = room.begin("film1 film2 film3")
    with monkeypatch.context() as patch:

        def fail(*_given, **_named):
            raise FullDiskError("The disk is full.")

        patch.setattr(ScreeningStore, "save_result", fail)
        with pytest.raises(FullDiskError):
            room.screen(number)
    assert room.screen(number).counts == {ScreeningStatus.SCORED: 3}


def test_only_a_few_films_are_read_ahead(room) -> None:
    names = [f"film{number}" for number in range(10 * BATCH)]
    number = room.begin(" ".join(names))
    most = 0

    class Counting(Watcher):
        def publish(self, partial):
            nonlocal most
            super().publish(partial)
            most = max(most, len(room.decoders.read) - len(self.done))

    room.screen(number, Counting())
    assert most <= 3 * BATCH


def test_a_run_without_films_ends_with_none(room) -> None:
    run = room.screen(room.begin(" "))
    assert (run.total, run.state) == (0, RunState.FINISHED)


def test_refused_pictures_are_scored_where_that_is_asked_for(room) -> None:
    number = room.begin("photo", shows_refused=True)
    room.screen(number)
    (row,) = room.rows(number)
    assert row.status is ScreeningStatus.SCORED_ALTHOUGH_REFUSED
    assert (row.code, row.scores) == ("image kind", (0.7, 0.2))
    assert '"checks": ["image kind"]' in log_path().read_text("utf-8")


def test_without_a_log_there_are_no_scores_of_refused_pictures(room) -> None:
    log_path().mkdir(parents=True)
    number = room.begin("photo", shows_refused=True)
    with pytest.raises(ScreeningError, match="only where that can be logged"):
        room.screen(number)
    assert room.run(number).counts == {ScreeningStatus.WAITING: 1}


def test_films_retried_while_a_run_goes_on_are_counted_once(room) -> None:
    number = room.begin("broken film1 film2")

    class Retrying(Watcher):
        has_retried = False

        def publish(self, partial):
            super().publish(partial)
            if not self.has_retried and any(row.code == "empty" for row in self.done):
                self.has_retried = True
                with ScreeningStore(room.path) as store:
                    store.retry(number)

    watcher = Retrying()
    run = room.screen(number, watcher)
    assert room.decoders.read.count("broken") == 2
    assert run.counts == {ScreeningStatus.SCORED: 2, ScreeningStatus.FAILED: 1}
    last = watcher.progress[-1]
    assert (last.done, last.failed, last.total) == (3, 1, 3)


def test_films_that_were_too_slow_are_tried_once_more_after_all_others(room) -> None:
    number = room.begin("slow1 hangs film1 slow2 film2")
    run = room.screen(number)
    assert run.counts == {ScreeningStatus.SCORED: 4, ScreeningStatus.FAILED: 1}
    assert room.rows(number)[1].code == "too-slow"
    assert room.decoders.read[5:] == ["slow1", "hangs", "slow2"]


def test_another_device_than_asked_for_is_told(room) -> None:
    room.learning.device_notice = "There is no graphics card, so the CPU computes."
    watcher = Watcher()
    room.screen(room.begin(" ".join(MANY)), watcher)
    assert watcher.progress[0].notice == ""
    assert watcher.progress[-1].notice == room.learning.device_notice
