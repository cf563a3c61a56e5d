"""A folder of a hundred thousand files: the first row soon, and memory that stays flat.

The first test screens real files with the program's models. The second has films that are only
names, because screening so many takes hours: store, session and window are the real ones. How many
files is set by ``XRAYVIEWER_BENCH_FILES``.
"""

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from tests.bench.conftest import wait_until
from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Decoders, Learning
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import RunState, ScreeningStatus
from xrayviewer.readers.folder import BATCH_SIZE
from xrayviewer.store.screening_database import ScreeningDatabase
from xrayviewer.workflows import screening as workflow
from xrayviewer.workflows.screening import ScreeningEngines

FILES = int(os.environ.get("XRAYVIEWER_BENCH_FILES", "100000"))
LIMIT_S = 2.0
MOST_MB = 700
GROWTH_MB = 50
SIDE_PX = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """So many small pictures, each with pixels of its own."""
    import cv2

    path = tmp_path_factory.mktemp("many")
    random = np.random.default_rng(0)
    noise = random.integers(0, 255, (SIDE_PX, SIDE_PX), np.uint8)
    for number in range(FILES):
        noise[0, :4] = list(number.to_bytes(4, "little"))
        (path / f"film-{number:06}.png").write_bytes(cv2.imencode(".png", noise)[1].tobytes())
    yield path
    shutil.rmtree(path)


def resident_mb():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def screened(session):
    return sum(row.status is not ScreeningStatus.WAITING for row in session.worklist.rows[:50])


def test_the_first_row_is_there_soon_after_the_drop(application, folder, tmp_path):
    from xrayviewer.ui.screening.screening_view import ScreeningView

    session = application.desk.screening
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(folder.iterdir())[-2:]:
        shutil.copy(path, few)
    application.desk.intake.drop((few,))
    wait_until(lambda: session.run is not None and session.run.state is RunState.FINISHED)
    view = application.window.findChild(ScreeningView)
    start_s = time.perf_counter()
    application.desk.intake.drop((folder,))
    wait_until(lambda: session.run is not None and len(session.worklist) > 2)
    found_s = time.perf_counter() - start_s
    wait_until(lambda: screened(session) and view.rows.rowCount())
    taken_s = time.perf_counter() - start_s
    wait_until(lambda: len(session.worklist) == FILES)
    listed_s = time.perf_counter() - start_s
    session.stop()
    print(
        f"first file {found_s:.2f} s, first result {taken_s:.2f} s, all listed {listed_s:.1f} s "
        "after the drop"
    )
    assert taken_s < LIMIT_S


class ManyNames(Decoders):
    """Lists names as a real search does, many at a time."""

    def call(self, operation, *given, context, deadline_s=None):
        if not operation.startswith("folder:list_films"):
            return super().call(operation, *given, context=context, deadline_s=deadline_s)
        for start in range(0, FILES, BATCH_SIZE):
            numbers = range(start, min(start + BATCH_SIZE, FILES))
            context.publish(tuple(FilmLocation(Path(f"film{number}")) for number in numbers))
        return FILES


@pytest.fixture
def _unsynchronised(monkeypatch):
    """Have no transaction wait for the disk: that takes an hour here, and memory none."""
    set_up = ScreeningDatabase._set_up

    def without_waiting(self, connection):
        set_up(self, connection)
        connection.execute("PRAGMA synchronous = OFF")

    monkeypatch.setattr(ScreeningDatabase, "_set_up", without_waiting)


@pytest.mark.usefixtures("_unsynchronised")
@pytest.mark.timeout(0)
def test_memory_stays_flat_over_a_hundred_thousand_rows(application, monkeypatch, tmp_path):
    monkeypatch.setattr(workflow, "plan_analysis", lambda _model, _group: PLAN)
    monkeypatch.setattr(workflow, "screening_setting", lambda _plan, shows_refused: SETTING)
    session = application.desk.screening
    runner = session.runner
    monkeypatch.setattr(runner, "_engines", ScreeningEngines(ManyNames(), Learning()))
    before_mb = resident_mb()
    session.start((Path("films"),))
    wait_until(lambda: len(session.worklist) >= FILES, timeout_s=600)
    listed_mb = resident_mb()
    seen = []

    def is_over():
        progress = runner.progress
        if progress is not None and progress.done >= (len(seen) + 1) * FILES // 10:
            seen.append(resident_mb())
        return session.run.state is RunState.FINISHED

    wait_until(is_over, timeout_s=7200)
    print(
        f"{before_mb:.0f} MB before, {listed_mb:.0f} MB listed, then "
        f"{', '.join(f'{one:.0f}' for one in seen)} MB, at the end {resident_mb():.0f} MB"
    )
    assert resident_mb() < MOST_MB
    assert resident_mb() - seen[0] < GROWTH_MB
