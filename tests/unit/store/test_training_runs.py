"""Folders of training runs, their prepared films, and the claim on them."""

import dataclasses
import json
import multiprocessing
import os
import resource
import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dataset.examined import examined
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.training import (
    EpochRecord,
    RangeTest,
    StageRecord,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.store.folder_lock import FolderInUseError, claimed
from xrayviewer.store.prepared_films import PreparedFilms
from xrayviewer.store.training_runs import RunFolder

SETTINGS = TrainingSettings(
    plan=TrainingPlan(RECIPES["five-block-cnn"], "mine"),
    films=SplitDataset(
        ("normal", "sick"), False, (examined("a.png", "sick", age_years=4.0),), (Split.TRAIN,), True
    ),
    refused=("“b.png” cannot be shown.",),
    fingerprint="f" * 64,
    source="films",
    created="2026-01-02T03:04:05+00:00",
    software={"torch": "2"},
)


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    run = RunFolder(tmp_path / "mine")
    run.folder.mkdir()
    return run


class TestRunFolder:
    @pytest.mark.parametrize("name", list(RECIPES))
    def test_settings_are_read_as_they_were_written(self, run: RunFolder, name: str) -> None:
        settings = dataclasses.replace(SETTINGS, plan=TrainingPlan(RECIPES[name], "mine"))
        run.write_settings(settings)
        assert run.settings() == settings

    def test_what_a_stage_leaves_is_read_as_it_was_written(self, run: RunFolder) -> None:
        record = StageRecord(
            (EpochRecord(1, 2, 0.1, 0.2, {"val_loss": 0.2}, 1e-3, 5.0, True),),
            RangeTest((1e-7, 1e-3), (0.7, 0.5), None),
        )
        run.keep_stage_record(1, record)
        run.keep_range_test(1, record.range_test)
        run.keep_start("from scratch")
        assert run.stage_record(1) == record
        assert run.range_test(1) == record.range_test
        assert run.range_test(2) is None
        assert run.started_from() == "from scratch"

    @pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"plan": 1}'])
    def test_damaged_settings_are_refused_with_a_sentence(
        self, run: RunFolder, damage: bytes
    ) -> None:
        (run.folder / "settings.json").write_bytes(damage)
        with pytest.raises(TrainingError, match=r"settings\.json.*mine.*Start it over"):
            run.settings()

    def test_a_run_can_go_on_from_its_settings_until_its_films_are_dropped(
        self, run: RunFolder
    ) -> None:
        assert not run.can_go_on()
        run.films.write_bytes(b"films")
        assert not run.can_go_on()
        run.write_settings(SETTINGS)
        assert run.can_go_on()
        run.drop_working_files()
        assert not run.can_go_on()

    def test_settings_and_record_stay_when_working_files_go(self, run: RunFolder) -> None:
        run.write_settings(SETTINGS)
        run.films.write_bytes(b"films")
        run.features(1).write_bytes(b"features")
        run.keep_start("from scratch")
        run.stage_weights(0).write_bytes(b"weights")
        run.stage_folder(1).mkdir()
        (run.stage_folder(1) / "epoch-0001.ckpt").write_bytes(b"checkpoint")
        run.keep_range_test(1, RangeTest((), (), None))
        run.record.mkdir()
        run.drop_working_files()
        assert {path.name for path in run.folder.iterdir()} == {"settings.json", "record"}

    def test_an_ended_run_is_set_aside_by_its_time_with_its_record(self, run: RunFolder) -> None:
        run.write_settings(SETTINGS)
        run.record.mkdir()
        run.set_aside()
        assert not run.folder.exists()
        aside = run.folder.with_name("mine~20260102T0304050000")
        assert (aside / "record").is_dir()
        assert json.loads((aside / "settings.json").read_text())["source"] == "films"


class TestPreparedFilms:
    @given(
        st.integers(0, 12).flatmap(
            lambda count: st.tuples(
                st.permutations(range(count)), st.sets(st.integers(0, max(0, count - 1)))
            )
        )
    )
    def test_films_come_in_any_order_and_refused_ones_leave_no_gap(
        self, tmp_path_factory: pytest.TempPathFactory, films: tuple[list[int], set[int]]
    ) -> None:
        order, refused = films
        path = tmp_path_factory.mktemp("films") / "films.u8"
        with PreparedFilms(path, 3) as prepared:
            for position in order:
                if position not in refused:
                    prepared.write(position, np.full((3, 3), position, np.uint8))
            kept = [position for position in range(len(order)) if position not in refused]
            prepared.keep(kept)
        found = np.fromfile(path, np.uint8).reshape(-1, 9)
        assert [set(film) for film in found.tolist()] == [{position} for position in kept]

    def test_a_disk_that_runs_full_is_an_error_and_no_crash(self, tmp_path: Path) -> None:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
            with PreparedFilms(tmp_path / "films.u8", 30) as prepared:
                prepared.write(0, np.zeros((30, 30), np.uint8))
                with pytest.raises(OSError, match="File too large"):
                    prepared.write(1, np.zeros((30, 30), np.uint8))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, handler)


def _hold(folder: str, connection: Connection) -> None:
    with claimed(Path(folder), DirectContext()):
        connection.send("held")
        connection.recv()


@pytest.fixture
def other_process(tmp_path: Path) -> Iterator[multiprocessing.Process]:
    """A process that holds the claim on the folder `mine`."""
    ours, theirs = multiprocessing.Pipe()
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_hold, args=(str(tmp_path / "mine"), theirs))
    process.start()
    theirs.close()
    assert ours.recv() == "held"
    yield process
    if process.is_alive():
        process.kill()
    process.join()
    ours.close()


class TestClaim:
    def test_only_one_process_holds_it(
        self, tmp_path: Path, other_process: multiprocessing.Process
    ) -> None:
        with (
            pytest.raises(FolderInUseError),
            claimed(tmp_path / "mine", DirectContext(), patience_s=0.0),
        ):
            pass
        assert other_process.is_alive()

    def test_it_ends_with_its_process_however_that_ends(
        self, tmp_path: Path, other_process: multiprocessing.Process
    ) -> None:
        assert other_process.pid is not None
        os.kill(other_process.pid, signal.SIGKILL)
        with claimed(tmp_path / "mine", DirectContext()):
            pass

    def test_waiting_for_it_can_be_cancelled(
        self, tmp_path: Path, other_process: multiprocessing.Process
    ) -> None:
        context = DirectContext()
        context.is_cancelled = True
        with pytest.raises(JobCancelledError), claimed(tmp_path / "mine", context):
            pass

    def test_a_second_training_of_this_name_is_refused_with_a_sentence(
        self,
        run: RunFolder,
        other_process: multiprocessing.Process,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("xrayviewer.store.folder_lock.PATIENCE_S", 0.0)
        with (
            pytest.raises(TrainingError, match="“mine” is running already"),
            run.claim(DirectContext()),
        ):
            pass
