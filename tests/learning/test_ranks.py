"""Several processes that train together: one writes, and none outlives the first."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.learning.conftest import Listener, short
from xrayviewer.domain.training import (
    BatchProgress,
    Device,
    StartWeights,
    TrainingError,
    TrainingPlan,
)
from xrayviewer.learning.training import ranks
from xrayviewer.learning.training.ranks import joined_ranks
from xrayviewer.learning.training.running import train
from xrayviewer.store.training_runs import RunFolder

MakeRun = Callable[..., RunFolder]
SMALL = short("five-block-cnn", (2,), size_px=32)
PATIENCE_S = 60.0


def test_processes_go_through_several_stages_together(made_up_run: MakeRun) -> None:
    recipe = short(
        "fine-tune", (1, 1, 1), size_px=32, network="mobilenet-v2",
        start_weights=StartWeights.RANDOM,
    )  # fmt: skip
    run = made_up_run(recipe, devices=2, device=Device.CPU)
    listener = Listener()
    outcome = train(str(run.folder), str(run.folder / "models"), listener)
    assert [one.stage for one in listener.epochs] == [1, 2, 3]
    assert outcome.card.model_id == "made-up"
    assert {path.name for path in run.folder.iterdir()} >= {"settings.json", "record", "models"}
    assert list(run.folder.glob("stage-*")) == []


def test_one_process_can_train_with_others_twice(made_up_run: MakeRun) -> None:
    for name in ("first", "second"):
        run = made_up_run(SMALL, name=name, devices=2, device=Device.CPU)
        listener = Listener()
        train(str(run.folder), str(run.folder / "models"), listener)
        assert len(listener.epochs) == 2


def test_a_process_that_fails_ends_the_training_with_a_sentence(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL, devices=2, device=Device.CPU)
    monkeypatch.setattr(ranks, "_join", _fail)

    def wait_for_the_other() -> None:
        with joined_ranks(str(run.folder), run.settings().plan):
            (other,) = multiprocessing.active_children()
            other.join(PATIENCE_S)
            raise RuntimeError("Connection closed by peer")

    with pytest.raises(TrainingError, match="One of the processes that train together has failed"):
        wait_for_the_other()


def _fail(_run_folder: str, _environment: dict[str, str]) -> None:
    raise SystemExit(3)


def test_an_error_of_its_own_is_not_blamed_on_others() -> None:
    plan = TrainingPlan(SMALL, "x")
    with pytest.raises(RuntimeError, match="mine"), joined_ranks("nowhere", plan):
        raise RuntimeError("mine")


class _Telling(Listener):
    """Tells the processes it trains with as soon as they train."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection
        self._has_told = False

    def publish(self, partial: object) -> None:
        if isinstance(partial, BatchProgress) and not self._has_told:
            self._has_told = True
            self._connection.send([one.pid for one in multiprocessing.active_children()])


def _train(run_folder: str, connection: Connection) -> None:
    train(run_folder, str(Path(run_folder) / "models"), _Telling(connection))


def test_no_process_outlives_the_first_when_that_is_killed(made_up_run: MakeRun) -> None:
    run = made_up_run(short("five-block-cnn", (50,), size_px=32), devices=2, device=Device.CPU)
    ours, theirs = multiprocessing.Pipe()
    first = multiprocessing.get_context("spawn").Process(
        target=_train, args=(str(run.folder), theirs)
    )
    first.start()
    theirs.close()
    (other,) = ours.recv()
    assert first.pid is not None
    os.kill(first.pid, signal.SIGKILL)
    first.join()
    ours.close()
    end_s = time.monotonic() + PATIENCE_S
    while _runs(other) and time.monotonic() < end_s:
        os.sched_yield()
    assert not _runs(other)


def _runs(process_id: int) -> bool:
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
