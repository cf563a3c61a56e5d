"""The screening on screen: run, pause, look, judge, open, delete."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Decoders, Learning
from xrayviewer.domain.explanation import PAINTED
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.radiograph import Provenance, Radiograph
from xrayviewer.domain.screening import (
    ReaderVerdict,
    RunState,
    ScreenedMaps,
    ScreeningRequest,
    ScreeningStatus,
)
from xrayviewer.domain.training import Device
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.screening import ScreeningSession
from xrayviewer.session.screening_records import ScreeningRecords
from xrayviewer.session.screening_runner import ScreeningRunner
from xrayviewer.session.worklist_view import RowFilter, RowOrder, WorklistView
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows import (
    screening,
    screening_files,
    screening_pictures,
    screening_work,
)
from xrayviewer.workflows.screening import INTERACTIVE_S, ScreeningEngines


class OneByOne(Learning):
    """Says nothing about a film before its gate is open."""

    def __init__(self):
        super().__init__()
        self.gates = {}

    def call(self, *given, **options):
        for film in given[2]:
            if film.digest in self.gates:
                assert self.gates[film.digest].wait(20)
        return super().call(*given, **options)


@pytest.fixture(autouse=True)
def _models(monkeypatch):
    monkeypatch.setattr(screening, "plan_analysis", lambda _model, _group: PLAN)
    monkeypatch.setattr(screening, "screening_setting", lambda _plan, shows_refused: SETTING)


@pytest.fixture
def learning():
    return OneByOne()


@pytest.fixture
def store_path(tmp_path):
    return tmp_path / "screenings.sqlite"


@pytest.fixture
def notices():
    return []


@pytest.fixture
def session(jobs, film_list, decoders, learning, store_path, notices):
    def fail(error):
        raise error

    # One reader, so that films come in the order of their names.
    engines = ScreeningEngines(Decoders(), learning, readers=1, batch_limit_s=INTERACTIVE_S)
    return ScreeningSession(
        ScreeningRunner(jobs, engines, store_path, lambda: Device.CPU),
        film_list,
        ScreeningRecords(jobs, decoders, store_path),
        FilmThumbnails(jobs, decoders, "screening thumbnails"),
        notify=notices.append,
        report=lambda error: notices.append(str(error)),
    )


@pytest.fixture
def run(session, settle):
    """Screen films with these names to the end."""

    def screen(names):
        session.start((Path(names),))
        settle()
        return session.run

    return screen


def statuses(session):
    return [row.status for row in session.worklist.rows]


def seen(session):
    return [int(number) + 1 for number in session.worklist.order(session.view)]


def test_a_run_comes_on_screen_row_by_row_and_ends(session, run):
    changes = []

    def note(numbers):
        changes.extend(numbers)

    session.rows_changed.connect(note)
    finished = run("film broken photo minor")
    assert statuses(session) == ["scored", "failed", "refused", "no-model"]
    assert sorted(set(changes)) == [0, 1, 2, 3]
    assert (finished.state, session.runner.is_running) == (RunState.FINISHED, False)
    assert session.worklist.labels == ["effusion", "nodule"]
    assert [one.number for one in session.runs] == [finished.number]


def test_a_run_without_films_leaves_nothing_but_a_sentence(session, run, notices):
    run("nothing")
    assert notices == ["There is no film in what was to be screened. Try another folder."]
    assert (session.run, session.runs) == (None, ())


def test_models_that_are_missing_end_the_run_with_a_reason(session, run, notices, monkeypatch):
    def lack(_model, _group):
        raise ModelError("The models are missing. Install them.")

    monkeypatch.setattr(screening, "plan_analysis", lack)
    run("film")
    assert notices == ["The models are missing. Install them."]
    assert session.message == notices[0]
    assert not session.runner.is_running


def test_a_run_that_is_stopped_keeps_what_is_done_and_goes_on_later(
    session, learning, inbox, settle
):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    assert session.is_going_on
    session.stop()
    assert (session.is_going_on, session.can_go_on) == (False, True)
    learning.gates["film2"].set()
    settle()
    assert session.run.state is RunState.STOPPED
    session.go_on()
    assert session.is_going_on
    settle()
    assert statuses(session) == ["scored", "scored"]
    assert not session.can_go_on


def test_a_paused_run_waits_and_goes_on(session, learning, inbox, settle):
    session.start((Path("film1 film2"),))
    session.runner.pause()
    assert session.runner.is_paused
    progress = session.runner
    inbox.pump_until(lambda: progress.progress is not None and progress.progress.is_paused)
    session.runner.unpause()
    settle()
    assert statuses(session) == ["scored", "scored"]


def test_a_run_that_makes_room_for_another_goes_on_afterwards(
    session, learning, inbox, settle, store_path
):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    first = session.run.number
    session.start((Path("film3"),))
    learning.gates["film2"].set()
    inbox.pump_until(lambda: session.run is not None and session.run.state is RunState.RUNNING)
    assert session.runner.held == (first,)
    settle()
    assert session.runner.held == ()
    assert session.run.number == first + 1  # what the reader looks at stays
    with ScreeningStore(store_path) as store:
        assert [run.state for run in store.runs()] == [RunState.FINISHED, RunState.FINISHED]
        assert [run.done for run in store.runs()] == [1, 2]


def test_a_paused_run_is_not_taken_up_unasked(session, learning, inbox, settle, store_path):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    session.runner.pause()
    session.start((Path("film3"),))
    learning.gates["film2"].set()
    settle()
    with ScreeningStore(store_path) as store:
        assert [run.state for run in store.runs()] == [RunState.FINISHED, RunState.STOPPED]


def test_a_run_that_waits_for_its_turn_can_be_left_as_it_is(session, learning, inbox, settle):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    first = session.run.number
    learning.gates["film3"] = threading.Event()
    session.start((Path("film3"),))
    learning.gates["film2"].set()
    inbox.pump_until(lambda: session.run is not None)
    session.open_run(first)
    inbox.pump_until(lambda: session.run is not None and not session.is_loading)
    assert session.is_held
    session.stop()
    assert (session.is_held, session.runner.is_running) == (False, True)
    learning.gates["film3"].set()
    settle()
    assert session.run.state is RunState.STOPPED
    assert session.can_go_on


@pytest.fixture
def _restless(monkeypatch):
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.0)


@pytest.mark.usefixtures("_restless")
def test_two_watches_take_turns(session, inbox, settle, tmp_path):
    def watch(name):
        (tmp_path / name).write_bytes(b"film")
        session.choice.watch(is_watching=True)
        session.start((tmp_path / name,))
        inbox.pump_until(lambda: statuses(session) == ["scored"])
        assert not session.choice.request.is_watching
        return session.run.number

    numbers = {watch("film1"), watch("film2")}
    seen = []
    session.runner.changed.connect(lambda: seen.append(session.runner.number), check_nargs=False)
    inbox.pump_until(lambda: numbers <= set(seen) and len(session.runner.held) == 1)
    inbox.pump_until(lambda: seen[-1] == min(numbers))
    session.runner.let_go(numbers)
    session.runner.stop()
    settle()
    assert not session.runner.is_running


def test_a_deleted_run_is_not_taken_up(session, learning, inbox, settle, notices):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    first = session.run.number
    learning.gates["film3"] = threading.Event()
    session.start((Path("film3"),))
    learning.gates["film2"].set()
    inbox.pump_until(lambda: session.run is not None)
    session.delete_runs((first,))
    learning.gates["film3"].set()
    settle()
    assert [run.number for run in session.runs] == [first + 1]
    assert notices == []


def test_past_runs_are_opened_with_rows_and_verdicts(session, run, settle):
    first = run("film broken")
    session.go_to(1)
    session.say(ReaderVerdict.DISAGREE)
    session.write_note("looks normal")
    second = run("film2")
    assert len(session.worklist) == 1
    session.open_run(first.number)
    assert session.is_loading
    settle()
    assert not session.is_loading
    assert statuses(session) == ["scored", "failed"]
    judged = session.worklist.rows[0].judgement
    assert (judged.verdict, judged.note, judged.is_read) == ("disagree", "looks normal", True)
    assert [one.number for one in session.runs] == [second.number, first.number]


def test_rows_that_arrive_while_a_run_is_opened_are_kept(session, learning, inbox, settle):
    learning.gates["film2"] = threading.Event()
    session.start((Path("film1 film2"),))
    inbox.pump_until(lambda: ScreeningStatus.SCORED in statuses(session))
    number = session.run.number
    session.close_run()
    assert session.run is None
    session.open_run(number)
    learning.gates["film2"].set()
    settle()
    assert statuses(session) == ["scored", "scored"]


def test_a_verdict_said_twice_is_taken_back_and_an_unread_film_has_none(session, run):
    run("film")
    session.go_to(1)
    session.say(ReaderVerdict.AGREE)
    session.say(ReaderVerdict.AGREE)
    assert session.current_row.judgement.verdict is None
    session.say(ReaderVerdict.UNSURE)
    session.set_read(False)
    assert session.current_row.judgement == replace(
        session.current_row.judgement, is_read=False, verdict=None
    )


def test_agreement_counts_the_verdicts_of_the_run(session, run):
    run("film1 film2 film3")
    for place, verdict in ((1, ReaderVerdict.AGREE), (2, ReaderVerdict.DISAGREE)):
        session.go_to(place)
        session.say(verdict)
    found = session.agreement()
    assert (found.agreed, found.disagreed, found.scored, found.rate) == (1, 1, 3, 0.5)


def test_looking_in_another_way_changes_what_is_in_sight_and_nothing_else(session, run):
    run("film broken photo")
    session.look(WorklistView(filters=frozenset({RowFilter.FAILED})))
    assert seen(session) == [2]
    session.sort(RowOrder.FILE)
    assert len(session.worklist) == 3


def test_a_film_that_goes_out_of_sight_is_not_judged_unseen(session, run):
    run("film broken photo")
    session.go_to(1)
    session.look(WorklistView(filters=frozenset({RowFilter.POSITIVE})))
    assert session.current == 1
    session.look(WorklistView(filters=frozenset({RowFilter.FAILED})))
    session.say(ReaderVerdict.AGREE)
    assert session.current is None
    assert not any(row.judgement.verdict for row in session.worklist.rows)


def test_an_opened_film_has_the_rows_in_sight_as_neighbours_and_counts_as_read(
    session, run, film_list, settle, case
):
    run("b broken a c")
    session.look(WorklistView(order=RowOrder.FILE, filters=frozenset({RowFilter.POSITIVE})))
    session.open_row(3)
    settle()
    names = [film.location.name for film in film_list.films]
    assert names == ["a", "b", "c"]
    assert case.film.radiograph.provenance.location.name == "a"
    assert (session.current, session.current_row.judgement.is_read) == (3, True)
    assert session.is_reading_row
    film_list.step(1)
    assert session.current == 1
    film_list.show_beside(FilmLocation(Path("/elsewhere/film.dcm")))
    assert not session.is_reading_row


def test_failed_films_are_tried_again_alone(session, run, settle):
    run("film slow")
    before = [row.status for row in session.worklist.rows]
    session.retry_failed()
    settle()
    assert session.run.state is RunState.FINISHED
    assert before[0] == "scored"
    assert statuses(session)[0] == "scored"


def test_a_deleted_run_is_gone_from_screen_list_and_disk(session, run, settle, store_path):
    number = run("film").number
    session.delete_runs((number,))
    settle()
    assert (session.run, session.runs) == (None, ())
    with ScreeningStore(store_path) as store:
        assert store.runs() == ()


def test_two_runs_are_compared(session, run, settle):
    found = []
    session.compared.connect(lambda *pair: found.append(pair))
    first, second = run("film").number, run("film photo").number
    session.compare(first, second)
    settle()
    ((one, other, rows),) = found
    assert (one, other, len(rows)) == (first, second, 2)


def test_what_is_in_sight_is_exported_in_its_order(session, run, settle, tmp_path, notices):
    run("b a broken")
    session.look(WorklistView(order=RowOrder.FILE, filters=frozenset({RowFilter.POSITIVE})))
    session.exports.table(tmp_path / "out.csv", with_identity=True)
    settle()
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0].strip('"') for line in lines[1:]] == ["a", "b"]
    assert notices == ["2 rows written to “out.csv”."]


def test_an_export_follows_the_threshold_in_force(session, run, settle, tmp_path):
    run("film")
    session.look(WorklistView(shift=2.0))
    session.exports.table(tmp_path / "out.json", with_identity=True)
    settle()
    found = json.loads((tmp_path / "out.json").read_bytes())
    assert found["threshold_shift_log_odds"] == 2.0
    assert found["films"][0]["verdict"] == "negative"


def test_a_file_that_cannot_be_written_is_a_sentence(session, run, settle, tmp_path, notices):
    run("film")
    session.exports.table(tmp_path / "no folder" / "out.csv", with_identity=False)
    settle()
    assert len(notices) == 1
    assert "out.csv" in notices[0]


def test_the_store_is_let_go_of_when_the_program_closes(session, run, settle, store_path):
    run("film")
    session.close()
    settle()
    store_path.unlink()


def test_films_in_sight_are_copied_to_train_on(session, run, settle, tmp_path, notices):
    film = tmp_path / "film.png"
    film.write_bytes(b"film")
    run(str(film))
    session.exports.copy_labelled("normal", tmp_path / "new")
    settle()
    assert notices == ["1 films copied into “new”."]
    assert [path.name for path in (tmp_path / "new" / "normal").iterdir()] == ["000001-film.png"]


def test_the_next_run_is_done_as_was_chosen(session, run):
    chosen = []

    def note(request):
        chosen.append(request)

    session.choice.changed.connect(note)
    session.choice.use_bundled(AgeGroup.CHILD)
    session.choice.use_bundled(AgeGroup.CHILD)
    assert run("film").request == ScreeningRequest((Path("film"),), group=AgeGroup.CHILD)
    session.choice.use_model("mine")
    session.choice.watch(is_watching=True)
    assert session.choice.about((Path("a"),)) == ScreeningRequest(
        (Path("a"),), "mine", is_watching=True
    )
    session.choice.use_bundled()
    assert [(one.model, one.group, one.is_watching) for one in chosen] == [
        ("", AgeGroup.CHILD, False), ("mine", None, False), ("mine", None, True), ("", None, True),
    ]  # fmt: skip


@pytest.fixture
def mapped(monkeypatch):
    """Keep a map with each result: all evidence of the first label lies at the upper left."""
    cells = np.zeros((2, 4, 4), np.float32)
    cells[0, 0, 0] = 3.0
    whole = screening_work.screening_result

    def result(film, setting):
        return replace(whole(film, setting), maps=ScreenedMaps(PAINTED, cells))

    monkeypatch.setattr(screening_work, "screening_result", result)


def test_a_map_is_laid_over_the_small_picture_of_a_film(session, run, settle, mapped):
    run("film broken")
    arrived = []

    def note(place):
        arrived.append(place)

    session.maps.arrived.connect(note)
    for row in session.worklist.rows:
        session.maps.request(row)
    settle()
    assert arrived == []  # there is no small picture yet
    session.request_thumbnails([1])
    settle()
    row = session.worklist.rows[0]
    for _again in range(2):
        session.maps.request(row)
        settle()
    assert arrived == [1]
    picture, plain = session.maps.get(row), session.thumbnails.get(row.location)
    assert picture.shape == (*plain.shape[:2], 3)
    is_changed = (picture != plain[:, :, None]).any(axis=2)
    assert is_changed[0, 0]
    assert not is_changed[-1, -1]


def test_a_report_gives_counts_and_then_each_positive_film(
    session, run, settle, mapped, monkeypatch
):
    def read_film(_decoders, location, _frame, _context):
        digest = "other pixels" if location.name == "changed" else location.name
        pixels = np.arange(6400, dtype=np.uint8).reshape(80, 80)
        return Radiograph(pixels, digest, Provenance(location, "DICOM", bits_stored=8))

    monkeypatch.setattr(screening_pictures, "read_film", read_film)
    run("film photo changed film.copy broken")
    parts, ends = [], []
    session.exports.report_arrived.connect(parts.append)
    session.exports.report_ended.connect(ends.append)
    session.exports.gather_report()
    assert session.exports.is_reporting
    settle()
    front, first, second = parts
    assert (front.film_pages, front.summary.positive, front.summary.duplicates) == (2, 2, 1)
    assert front.run.number == session.run.number
    assert (first.row.place, first.picture.shape, first.full_scale) == (1, (80, 80, 3), 3.0)
    assert (second.row.location.name, second.picture) == ("changed", None)
    assert (ends, session.exports.is_reporting) == ([True], False)


def test_a_report_shows_the_thresholds_in_force(session, run, settle):
    run("film")
    session.look(WorklistView(shift=3.0))
    parts = []
    session.exports.report_arrived.connect(parts.append)
    session.exports.gather_report()
    settle()
    (front,) = parts
    assert (front.film_pages, front.shift) == (0, 3.0)
    assert front.models[0].operating_points[0].threshold == pytest.approx(0.9526, abs=1e-4)


def test_a_report_that_fails_ends_and_says_why(session, run, settle, notices, store_path):
    run("film")
    session.close()
    settle()
    store_path.write_bytes(b"no database")
    ends = []
    session.exports.report_ended.connect(ends.append)
    session.exports.gather_report()
    settle()
    assert ends == [False]
    assert len(notices) == 1
    assert notices[0].endswith(".")
