"""Kill a screening many times, for real, and let it go on: nothing lost, nothing done twice.

    python -m tests.robustness.screening_kills --count 100 [--seed 1]

Each kill falls on one statement that the store carries out, in the middle of a transaction as
often as between two. What was published by then has to be in the store as it was published.
"""

import argparse
import os
import random
import signal
import sqlite3
import sys
import tempfile
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Decoders, Learning, Watcher
from xrayviewer.domain.screening import RunState, ScreeningRequest, ScreeningStatus
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows import screening
from xrayviewer.workflows.screening import ScreeningEngines, screen
from xrayviewer.workflows.screening_batch import BATCH

FILMS = 24
EXIT_KILLED = -signal.SIGKILL
NAMES = (*(f"film{number}" for number in range(FILMS)), "broken", "photo", "film3.copy", "minor")
Known = tuple[int, str, str]
"""Place, status and digest of a row."""


class Outcome(NamedTuple):
    """What a kill cost."""

    was_killed: bool
    lost: int
    """Rows that were published and are not in the store as they were."""
    repeated: int
    """Films analysed again although their result was published."""
    redone: int
    """Films analysed again of which nothing was published."""
    is_whole: bool
    """The database is sound, and the run ends with one row for each file."""


class Log:
    """Lines in a file, each there as soon as it is written."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def add(self, *parts: object) -> None:
        os.write(self._file, ("\t".join(map(str, parts)) + "\n").encode())

    def close(self) -> None:
        os.close(self._file)


class LoggingWatcher(Watcher):
    """Writes down every row that is done, as a window would show it."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log

    def publish(self, partial):
        super().publish(partial)
        if isinstance(partial, tuple):
            for row in partial:
                if row.status is not ScreeningStatus.WAITING:
                    self._log.add(row.place, row.status, row.digest)


class LoggingLearning(Learning):
    """Writes down what is analysed."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log

    def call(self, operation, _models, films, shows_refused, *, context, deadline_s=None):
        found = super().call(operation, _models, films, shows_refused, context=context)
        for film in films:
            self._log.add(film.digest)
        return found


def carry_out(folder: str, name: str, last_statement: int) -> None:
    """Screen to the end, or kill this process at a statement; 0 for never.

    Leaves ``<name>.published`` and ``<name>.analysed`` in the folder, and how many statements there
    were in ``<name>.statements``.
    """
    place = Path(folder)
    published, analysed = Log(place / f"{name}.published"), Log(place / f"{name}.analysed")
    count = 0

    def step(_statement: str) -> None:
        nonlocal count
        count += 1
        if count == last_statement:
            os.kill(os.getpid(), signal.SIGKILL)

    connect = sqlite3.connect
    keys = screening.screening_setting

    def traced(*given, **named):
        connection = connect(*given, **named)
        connection.set_trace_callback(step)
        return connection

    sqlite3.connect = traced
    screening.screening_setting = lambda _plan, shows_refused: SETTING
    try:
        screen(
            ScreeningEngines(Decoders(), LoggingLearning(analysed)), place / "s.sqlite", 1, PLAN,
            LoggingWatcher(published),
        )  # fmt: skip
    finally:
        sqlite3.connect = connect
        screening.screening_setting = keys
        published.close()
        analysed.close()
    (place / f"{name}.statements").write_text(str(count))


def begin(folder: Path) -> None:
    """Make a store with a run over the names."""
    with ScreeningStore(folder / "s.sqlite") as store:
        store.start_run(ScreeningRequest((Path(" ".join(NAMES)),)), SETTING)


def lines(path: Path) -> list[list[str]]:
    """Read a log back."""
    return [line.split("\t") for line in path.read_text().splitlines()] if path.exists() else []


def lost_rows(folder: Path, published: list[list[str]]) -> int:
    """How many published rows the store does not hold as they were."""
    with ScreeningStore(folder / "s.sqlite") as store:
        stored = {(str(row.place), row.status.value, row.digest) for row in store.all_rows(1)}
    return sum(tuple(row) not in stored for row in published)


def is_whole(folder: Path) -> bool:
    """Whether the database is sound and the run is finished with one row for each file."""
    with ScreeningStore(folder / "s.sqlite") as store:
        run = store.run(1)
        names = Counter(row.location.name for row in store.all_rows(1))
    raw = sqlite3.connect(folder / "s.sqlite")
    found = raw.execute("PRAGMA integrity_check").fetchone()[0]
    results = raw.execute("SELECT count(*), count(DISTINCT digest) FROM result").fetchone()
    raw.close()
    return (
        found == "ok"
        and run.state is RunState.FINISHED
        and run.done == run.total == len(NAMES)
        and names == Counter(NAMES)
        and results[0] == results[1] == FILMS + 2
    )


def run_one(folder: Path, last_statement: int) -> Outcome:
    """Begin a run, kill it at a statement, let it go on, and compare."""
    begin(folder)
    process = get_context("spawn").Process(
        target=carry_out, args=(str(folder), "first", last_statement)
    )
    process.start()
    process.join()
    published = lines(folder / "first.published")
    lost = lost_rows(folder, published)
    carry_out(str(folder), "second", 0)
    shown = {digest for _, _, digest in published}
    again = {row[0] for row in lines(folder / "first.analysed")}
    again &= {row[0] for row in lines(folder / "second.analysed")}
    return Outcome(
        process.exitcode == EXIT_KILLED,
        lost + lost_rows(folder, published),
        len(again & shown),
        len(again - shown),
        is_whole(folder),
    )


def statements_of_a_whole_run(folder: Path) -> int:
    """Count what a run that is left alone asks of its store."""
    begin(folder)
    carry_out(str(folder), "whole", 0)
    return int((folder / "whole.statements").read_text())


def kill_often(folder: Path, count: int, seed: int) -> list[Outcome]:
    """Kill at seeded moments."""
    chance = random.Random(seed)
    (folder / "whole").mkdir()
    total = statements_of_a_whole_run(folder / "whole")
    outcomes = []
    for number in range(count):
        place = folder / f"run-{number}"
        place.mkdir()
        outcomes.append(run_one(place, chance.randint(1, total)))
    return outcomes


def main() -> int:
    """Kill as often as asked; the exit status is 0 if nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        outcomes = kill_often(Path(name), options.count, options.seed)
    killed = sum(one.was_killed for one in outcomes)
    lost, repeated = sum(one.lost for one in outcomes), sum(one.repeated for one in outcomes)
    most, whole = max(one.redone for one in outcomes), sum(one.is_whole for one in outcomes)
    print(
        f"{len(outcomes)} runs, {killed} killed: {lost} rows lost, {repeated} films repeated, "
        f"at most {most} redone after a kill, {whole} whole"
    )
    is_good = lost == repeated == 0 and most <= BATCH and whole == len(outcomes) and killed
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
