"""``screen``: what is written and printed, how it ends, and how it goes on."""

import argparse
import csv
import signal
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Decoders, Learning
from xrayviewer.cli import screening as command
from xrayviewer.cli import screening_engines
from xrayviewer.cli.evaluation import OutputError
from xrayviewer.cli.progress import StoppedError
from xrayviewer.cli.screening import ScreeningOptionsError
from xrayviewer.domain.errors import (
    JobCancelledError,
    Refusal,
    RefusalCode,
    UnreadableImageError,
)
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph
from xrayviewer.domain.screening import RunState
from xrayviewer.domain.training import Device
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import analysis_engine
from xrayviewer.store.screening_store import ScreeningStore, UnknownRunError, screenings_path
from xrayviewer.workflows import screening as workflow
from xrayviewer.workflows import screening_files, screening_pictures
from xrayviewer.workflows.classification import NoFilmsError
from xrayviewer.workflows.screening_export import ExportFormatError

DISCLAIMER = "Research use only, not for diagnosis."


class ClosingDecoders(Decoders):
    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class ClosingLearning(Learning):
    is_closed = False

    def warm_up(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        self.is_closed = True


class Room:
    """The command with engines that do as the names of the films say."""

    def __init__(self, monkeypatch, tmp_path) -> None:
        self.decoders, self.learning = ClosingDecoders(), ClosingLearning()
        self.asked: list[object] = []
        self.sizes: list[int] = []
        self.output = tmp_path / "table.csv"
        monkeypatch.setattr(command, "EnginePool", self._pool)
        monkeypatch.setattr(screening_engines, "analysis_engine", lambda: self.learning)
        monkeypatch.setattr(workflow, "plan_analysis", self._plan)
        monkeypatch.setattr(workflow, "screening_setting", lambda _plan, shows_refused: SETTING)

    def _pool(self, _make, size):
        self.sizes.append(size)
        return self.decoders

    def _plan(self, model, group):
        self.asked.append((model, group))
        return PLAN

    def screen(self, *arguments, output: Path | None = None) -> int:
        parser = argparse.ArgumentParser()
        command.add_commands(parser.add_subparsers())
        options = parser.parse_args(
            ["screen", *map(str, arguments), "--output", str(output or self.output)]
        )
        return options.command(options)

    def rows(self) -> list[dict[str, str]]:
        with self.output.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture
def room(monkeypatch, tmp_path) -> Room:
    monkeypatch.chdir(tmp_path)
    return Room(monkeypatch, tmp_path)


def test_all_films_come_into_one_table_and_a_summary_is_printed(room, capsys) -> None:
    assert room.screen("film photo film.copy broken") == 1
    assert [row["status"] for row in room.rows()] == ["scored", "refused", "scored", "failed"]
    assert capsys.readouterr().out.splitlines() == [
        "Run 1: 4 films: 2 scored, 1 refused by the input check, 1 failed.",
        "Films with the same pixels as another one: 1.",
        f"Results written to {room.output}.",
        DISCLAIMER,
    ]
    assert room.decoders.is_closed
    assert room.learning.is_closed


def test_the_status_tells_whether_all_some_or_none_were_screened(room) -> None:
    assert room.screen("film photo") == 0
    assert room.screen("film broken") == 1
    assert room.screen("broken1 broken2") == 2


def test_no_films_are_a_sentence_and_leave_no_run(room) -> None:
    with pytest.raises(NoFilmsError, match="There are no films in"):
        room.screen("nothing")
    with ScreeningStore(screenings_path()) as store:
        assert store.runs() == ()
    assert not room.output.exists()


def test_a_run_that_is_stopped_says_how_it_goes_on(room, monkeypatch) -> None:
    with monkeypatch.context() as patch:

        def stop(*_given, **_named):
            raise JobCancelledError

        patch.setattr(command, "screen", stop)
        with pytest.raises(StoppedError, match="xrayviewer screen --resume 1 --output FILE"):
            room.screen("film")
    assert not room.output.exists()
    assert room.screen("--resume", 1) == 0
    assert len(room.rows()) == 1
    with ScreeningStore(screenings_path()) as store:
        assert store.run(1).state is RunState.FINISHED


def test_a_watch_writes_when_it_has_nothing_to_do_and_when_it_is_ended(
    room, monkeypatch, tmp_path, capsys
) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.0)
    (tmp_path / "film1").write_bytes(b"film")
    found, original = [], command.export_screening

    def export(store, number, path, context, **options):
        written = original(store, number, path, context, **options)
        found.append([row["path"] for row in room.rows()])
        if len(found) == 1:
            (tmp_path / "film2").write_bytes(b"film")
        elif len(found) == 2:
            signal.raise_signal(signal.SIGINT)
        return written

    monkeypatch.setattr(command, "export_screening", export)
    watched = f"{tmp_path / 'film1'} {tmp_path / 'film2'}"
    assert room.screen(watched, "--watch") == 0
    assert [len(rows) for rows in found] == [1, 2, 2]
    assert capsys.readouterr().out.startswith("Run 1: 2 films: 2 scored.")
    with ScreeningStore(screenings_path()) as store:
        run = store.run(1)
    assert (run.state, run.request.is_watching) == (RunState.STOPPED, True)


def test_failed_films_are_tried_again_where_that_is_asked_for(room) -> None:
    room.screen("film broken")
    room.decoders.read.clear()
    room.screen("--resume", 1)
    assert room.decoders.read == []
    room.screen("--resume", 1, "--retry-failed")
    assert room.decoders.read == ["broken"]


def test_options_choose_who_speaks_and_where(room, monkeypatch) -> None:
    plans = []
    original = command.screen

    def watched(engines, path, number, plan, context, memory):
        plans.append((plan.models.device, engines.readers))
        return original(engines, path, number, plan, context, memory=memory)

    monkeypatch.setattr(command, "screen", watched)
    room.screen("film", "--model", "mine", "--device", "cpu", "--workers", 3)
    assert room.asked[0] == ("mine", None)
    assert plans == [(Device.CPU, 3)]
    assert room.sizes == [4]
    room.screen("film", "--age-group", "child")
    assert room.asked[-1] == ("", AgeGroup.CHILD)


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("film", "--resume", "1"),
        ("film", "--retry-failed"),
        ("--resume", "1", "--model", "mine"),
        ("--resume", "1", "--show-refused"),
        ("--resume", "1", "--watch"),
    ],
)
def test_options_that_do_not_go_together_are_refused(room, wrong) -> None:
    with pytest.raises(ScreeningOptionsError):
        room.screen(*wrong)


def test_why_the_cpu_computes_is_said_beside_the_results(room, capsys) -> None:
    room.learning.device_notice = "There is no graphics card, so the CPU computes."
    room.screen("film1 film2")
    assert capsys.readouterr().err == "There is no graphics card, so the CPU computes.\n"


def test_a_number_of_workers_is_at_least_one(room, capsys) -> None:
    with pytest.raises(SystemExit):
        room.screen("film", "--workers", "0")
    assert "less than 1" in capsys.readouterr().err


def test_places_that_cannot_be_written_are_refused_before_the_work(room, tmp_path) -> None:
    with pytest.raises(ExportFormatError):
        room.screen("film", output=tmp_path / "t.txt")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        room.screen("film", output=tmp_path / "file" / "t.csv")
    with pytest.raises(OutputError):
        room.screen("film", "--heatmaps", tmp_path / "file")
    assert room.decoders.listings == 0


def test_a_run_that_is_not_there_is_a_sentence(room) -> None:
    with pytest.raises(UnknownRunError, match="number 7"):
        room.screen("--resume", 7)


def test_a_cluster_reads_and_analyses_while_files_are_found_here(room, monkeypatch) -> None:
    made = []

    class Client:
        is_closed = False

        def __enter__(self):
            return self

        def __exit__(self, *_error):
            self.is_closed = True

    class Engine:
        def __init__(self, client, maker, here=None, operations_here=frozenset()):
            self.maker, self.here, self.operations_here = maker, here, operations_here
            made.append(self)

        def call(self, operation, *given, **options):
            if operation in self.operations_here:
                return self.here.call(operation, *given, **options)
            kept = room.learning if "learning" in self.maker else room.decoders
            return kept.call(operation, *given, **options)

        def warm_up(self):
            """Nothing to start."""

        def close(self):
            """Nothing to end."""

    client = Client()
    addresses = []

    def connected(address):
        addresses.append(address)
        return client

    cluster = SimpleNamespace(
        connected=connected, worker_threads=lambda _client: 2, ClusterEngine=Engine
    )
    monkeypatch.setattr(screening_engines, "_cluster_support", lambda: cluster)
    assert room.screen("film broken", "--dask", "tcp://there:8786") == 1
    assert (addresses, client.is_closed) == (["tcp://there:8786"], True)
    assert [row["status"] for row in room.rows()] == ["scored", "failed"]
    reading, speaking = made
    assert reading.operations_here == {"folder:list_films", "folder:list_films_at_once"}
    assert (reading.maker, speaking.maker) == (
        "xrayviewer.engine.decoding:decoding_pool", "xrayviewer.engine.learning:analysis_engine",
    )  # fmt: skip
    assert callable(decoding_pool)
    assert callable(analysis_engine)


def test_without_the_extra_a_cluster_is_a_sentence(room, monkeypatch) -> None:
    monkeypatch.setattr(screening_engines, "CLUSTER", "xrayviewer.engine.nothing_of_this_name")
    with pytest.raises(screening_engines.ClusterSupportError, match=r"xrayviewer\[cluster\]"):
        room.screen("film", "--dask", "tcp://there:8786")


def test_names_are_left_out_where_that_is_asked_for(room) -> None:
    room.screen("film", "--anonymous")
    (row,) = room.rows()
    assert (row["path"], row["patient_id"], row["patient_name"]) == ("film 1", "", "")


def test_positive_films_get_a_picture_named_by_their_row(
    room, monkeypatch, tmp_path, capsys
) -> None:
    read = []

    def read_film(_decoders, location, _frame, _context):
        read.append(location.name)
        if location.name == "gone":
            raise UnreadableImageError(Refusal(RefusalCode.NOT_FOUND, "gone", "it is gone", ""))
        digest = "other pixels" if location.name == "changed" else location.name
        pixels = np.arange(6400, dtype=np.uint8).reshape(80, 80)
        return Radiograph(pixels, digest, Provenance(FilmLocation(Path("film")), "PNG"))

    monkeypatch.setattr(screening_pictures, "read_film", read_film)
    maps = tmp_path / "maps"
    room.screen("film photo changed gone", "--heatmaps", maps)
    assert [path.name for path in maps.iterdir()] == ["film-000001.png"]
    assert DISCLAIMER.encode() in (maps / "film-000001.png").read_bytes()
    out = capsys.readouterr().out
    assert f"Heat maps written to {maps}: 1." in out
    assert "Not drawn, because the film has changed or is gone: 2." in out
    read.clear()
    room.screen("--resume", 1, "--heatmaps", maps)
    assert read == ["changed", "gone"]
