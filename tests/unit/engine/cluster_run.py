"""Screens a folder on a cluster of worker processes and kills one; prints what came of it.

python -m tests.unit.engine.cluster_run FOLDER STORE
"""

import json
import os
import signal
import sys
import threading
from contextlib import ExitStack
from multiprocessing.connection import Listener
from pathlib import Path

import dask
from distributed import LocalCluster

from tests.unit.engine.cluster_engines import BEGINNING
from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Watcher
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ScreeningRequest
from xrayviewer.engine.cluster import ClusterEngine, connected, worker_threads
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows import screening
from xrayviewer.workflows.screening import ScreeningEngines, screen, start_run

WORKERS = 3
ENGINES = "tests.unit.engine.cluster_engines"
KILLED_AFTER = 20


class Killing(Watcher):
    """Kills a worker once some rows are done."""

    def __init__(self, pid):
        super().__init__()
        self._pid = pid

    def publish(self, partial):
        super().publish(partial)
        if self._pid is not None and len(self.done) >= KILLED_AFTER:
            os.kill(self._pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
            self._pid = None


def let_begin_together(folder):
    """Hold each worker up at its first film until all have one."""
    listener = Listener()
    (folder / BEGINNING).write_text(listener.address)

    def let_begin():
        with listener, ExitStack() as lines:
            for line in [lines.enter_context(listener.accept()) for _ in range(WORKERS)]:
                line.send("begin")

    threading.Thread(target=let_begin, daemon=True).start()


def carry_out(client, folder, path):
    """Screen the folder; return what is told of it."""
    decoders = ClusterEngine(
        client,
        f"{ENGINES}:reader",
        here=LocalEngine("xrayviewer.readers"),
        operations_here=frozenset({"folder:list_films", "folder:list_films_at_once"}),
    )
    learning = ClusterEngine(client, f"{ENGINES}:speaker")
    engines = ScreeningEngines(decoders, learning, readers=6, analysers=worker_threads(client))
    screening.plan_analysis = lambda _model, _group: PLAN
    screening.screening_setting = lambda _plan, shows_refused: SETTING
    with ScreeningStore(path) as store:
        number = start_run(store, ScreeningRequest((folder,))).number
    let_begin_together(folder)
    watcher = Killing(next(iter(client.run(os.getpid).values())))
    run = screen(engines, path, number, PLAN, watcher)
    with ScreeningStore(path) as store:
        rows = {row.location.path.stem: row for row in store.all_rows(number)}
    try:
        deadly = FilmLocation(folder / "deadly.png")
        decoders.call("read", deadly, (), context=DirectContext())
        error = ""
    except EngineDiedError as died:
        error = str(died)
    return {
        "state": run.state,
        "counts": run.counts,
        "places": sorted(row.place for row in watcher.done),
        "codes": {name: row.code for name, row in rows.items() if row.code},
        "digests": {name: row.digest for name, row in rows.items() if row.scores},
        "error": error,
    }


def main():
    settings = {"distributed.worker.daemon": False, "distributed.comm.timeouts.connect": "60s"}
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=WORKERS, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        connected(cluster.scheduler_address) as client,
    ):
        client.wait_for_workers(WORKERS, timeout=300)
        print(json.dumps(carry_out(client, Path(sys.argv[1]), Path(sys.argv[2]))))


if __name__ == "__main__":
    main()
