"""Screening on the workers of a Dask cluster: several processes, one of them killed meanwhile."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from xrayviewer.domain.errors import EngineOperationError, JobCancelledError
from xrayviewer.jobs.context import DirectContext

distributed = pytest.importorskip("distributed", reason="needs the extra “cluster”")
cluster = pytest.importorskip("xrayviewer.engine.cluster")

CHECKOUT = Path(__file__).resolve().parents[3]
WORKERS = 3
SOUND = [f"film{number:03}" for number in range(120)]


def test_a_worker_that_is_killed_costs_no_film(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    for name in (*SOUND, "broken", "deadly"):
        (folder / f"{name}.png").write_text(name)
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.engine.cluster_run", folder, tmp_path / "s.sqlite"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["state"], told["counts"]) == ("finished", {"scored": 120, "failed": 2})
    assert told["places"] == list(range(1, 123))
    assert told["codes"] == {"broken": "empty", "deadly": "decoder-crashed"}
    assert told["digests"] == {name: name for name in SOUND}
    assert told["error"] == "the process ended unexpectedly (code -9)"
    logs = [log.read_text().split() for log in folder.glob(".read-*")]
    assert len(logs) >= WORKERS
    repeated = sum(map(len, logs)) - len({name for log in logs for name in log})
    assert repeated <= 1 + 2 * WORKERS  # the film asked for twice, and what the worker held


class Future:
    """Is done at once, or never."""

    def __init__(self, error=None, *, is_done=True):
        self._error = error
        self._is_done = is_done
        self.is_cancelled = self.is_released = False

    def add_done_callback(self, act):
        if self._is_done:
            act(self)

    def result(self):
        if self._error is not None:
            raise self._error
        return "answer"

    def cancel(self):
        self.is_cancelled = True

    def release(self):
        self.is_released = True


@pytest.fixture
def engine():
    """An engine on a cluster that gives the future it is told to."""
    client = SimpleNamespace(
        status="running", scheduler_info=lambda **_options: {"address": "tcp://there:8786"}
    )

    def make(future):
        client.submit = lambda *_given, **_options: future
        return cluster.ClusterEngine(client, "maker:of_engines"), client

    return make


def test_an_answer_comes_back_and_is_let_go_of_on_the_cluster(engine):
    future = Future()
    asked, _client = engine(future)
    assert asked.call("a:b", context=DirectContext()) == "answer"
    assert future.is_released


@pytest.mark.parametrize(
    ("error", "raised", "said"),
    [
        (
            distributed.KilledWorker("task", None, 3),
            EngineOperationError,
            "the work ended several workers",
        ),
        (
            distributed.client.FutureCancelledError("task", "scheduler lost"),
            cluster.ClusterError,
            "“tcp://there:8786” does not answer any more",
        ),
    ],
)
def test_failures_of_the_cluster_are_told_apart_from_those_of_a_film(engine, error, raised, said):
    asked, _client = engine(Future(error))
    with pytest.raises(raised, match=said):
        asked.call("a:b", context=DirectContext())


def test_a_cluster_that_is_lost_while_it_works_is_told(engine):
    asked, client = engine(Future(is_done=False))
    client.status = "closed"
    with pytest.raises(cluster.ClusterError, match="resume the run"):
        asked.call("a:b", context=DirectContext())


def test_a_call_that_is_cancelled_ends_on_the_cluster_too(engine):
    class Later(DirectContext):
        looks = 0

        @property
        def is_cancelled(self):
            self.looks += 1
            return self.looks > 1

    future = Future(is_done=False)
    asked, _client = engine(future)
    with pytest.raises(JobCancelledError):
        asked.call("a:b", context=Later())
    assert future.is_cancelled


def test_operations_that_publish_stay_here(engine):
    _asked, client = engine(Future())

    class Here:
        def call(self, operation, *given, context, deadline_s=None):
            return operation, given

    mixed = cluster.ClusterEngine(
        client, "maker:of_engines", here=Here(), operations_here=frozenset({"folder:list"})
    )
    assert mixed.call("folder:list", 1, context=DirectContext()) == ("folder:list", (1,))
    assert mixed.call("a:b", context=DirectContext()) == "answer"


def test_a_cluster_that_is_not_there_is_a_sentence(monkeypatch):
    def refuse(_address, **_options):
        raise OSError("timed out")

    monkeypatch.setattr(cluster, "Client", refuse)
    with pytest.raises(cluster.ClusterError, match=r"no Dask cluster at “tcp://there:9”"):
        cluster.connected("tcp://there:9")


def test_workers_that_may_have_no_processes_say_how_to_start_them(monkeypatch):
    here = SimpleNamespace(current_process=lambda: SimpleNamespace(daemon=True))
    monkeypatch.setattr(cluster, "multiprocessing", here)
    with pytest.raises(cluster.ClusterError, match="--no-nanny"):
        cluster.carry_out("maker:of_engines", "x:y", (), None)
