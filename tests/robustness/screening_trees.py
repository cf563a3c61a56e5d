"""Screen folders whose files vanish, change, lock or rot meanwhile: N files in, N rows out.

    python -m tests.robustness.screening_trees --count 1000 [--seed 1]

Before a film is read, with a chance from the seed, something happens to a file of the folder.
Afterwards every row that has a digest is read again wherever its file is as it was when the row was
made, and has to give that digest.
"""

import argparse
import random
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from tests.unit.imaging.films import chest
from tests.unit.readers.dicom_files import dicom_bytes
from tests.unit.store.screenings import SETTING
from tests.unit.workflows.screened_films import PLAN, Learning, Watcher
from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.screening import ScreeningRequest, ScreeningRow, ScreeningStatus
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows import screening
from xrayviewer.workflows.films import film_stamp
from xrayviewer.workflows.screening import ScreeningEngines, screen

FILMS = 12
HAPPENS = 0.5
"""Chance that something happens before a film is read."""
CODES = frozenset(RefusalCode)


class Outcome(NamedTuple):
    """How a run over a restless folder ended."""

    files: int
    rows: int
    unexplained: int
    """Rows that are neither screened nor refused with a reason."""
    checked: int
    """Rows whose file is as it was when it was read, and that have a digest."""
    wrong: int
    """Those of them whose file gives another digest."""
    statuses: Counter[str]


def film_bytes(kind: str, seed: int) -> bytes:
    """Make a film of 48 x 40 pixels that differs from those of other seeds."""
    noise = np.random.default_rng(seed).normal(0.0, 0.02, (48, 40))
    levels = np.clip(chest(48, 40) + noise, 0.0, 1.0)
    if kind == "dcm":
        header = {"Modality": "DX", "PatientID": str(seed), "ViewPosition": "PA"}
        pixels = np.rint(levels * 4095).astype(np.uint16)
        return dicom_bytes(pixels, bits_stored=12, elements=header)
    return cv2.imencode(f".{kind}", np.rint(levels * 255).astype(np.uint8))[1].tobytes()


class RestlessDecoders:
    """Reads films for real, and does harm to the folder before each."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._engine = LocalEngine("xrayviewer.readers")
        self._folder, self._chance = folder, chance
        self._one_at_a_time = threading.Lock()
        self._is_listed = False
        self._happenings = (
            self._vanish, self._cut, self._rot, self._replace, self._become_folder, self._lock,
            self._empty,
        )  # fmt: skip

    def call(self, operation, *given, context, deadline_s=None):
        # What is no file any more before it was looked at is no file of the run.
        if self._is_listed and operation == "screening_film:read_screening_film":
            with self._one_at_a_time:
                self._happen()
        found = self._engine.call(operation, *given, context=context, deadline_s=deadline_s)
        self._is_listed |= operation.startswith("folder:list_films")
        return found

    def warm_up(self) -> None:
        """There is no process to start."""

    def _happen(self) -> None:
        files = sorted(path for path in self._folder.iterdir() if _can_be_harmed(path))
        if files and self._chance.random() < HAPPENS:
            self._chance.choice(self._happenings)(self._chance.choice(files))

    def _vanish(self, path: Path) -> None:
        path.unlink()

    def _cut(self, path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[: self._chance.randint(1, max(1, len(content) - 1))])

    def _rot(self, path: Path) -> None:
        content = bytearray(path.read_bytes())
        for _ in range(5):
            content[self._chance.randrange(len(content))] ^= 1 << self._chance.randrange(8)
        path.write_bytes(content)

    def _replace(self, path: Path) -> None:
        kind = path.suffix.removeprefix(".")
        path.write_bytes(film_bytes(kind, self._chance.randrange(100, 10_000)))

    def _become_folder(self, path: Path) -> None:
        path.unlink()
        path.mkdir()

    def _lock(self, path: Path) -> None:
        path.chmod(0)

    def _empty(self, path: Path) -> None:
        path.write_bytes(b"")


def _can_be_harmed(path: Path) -> bool:
    status = path.stat()
    return path.is_file() and status.st_size > 0 and bool(status.st_mode & 0o400)


class DigestLearning(Learning):
    """Gives scores to all; digests are no names here."""

    def _analysis(self, name, _shows_refused):
        return super()._analysis(name, True)


def run_one(place: Path, seed: int) -> Outcome:
    """Screen one folder in which things happen."""
    chance = random.Random(seed)
    folder = place / "films"
    folder.mkdir()
    for number in range(FILMS):
        kind = chance.choice(("dcm", "png", "jpg"))
        # Every third film is a copy of the one before.
        content = film_bytes(kind, number - (number % 3 == 2))
        (folder / f"{number:02}.{kind}").write_bytes(content)
    path = place / "s.sqlite"
    with ScreeningStore(path) as store:
        store.start_run(ScreeningRequest((folder,)), SETTING)
    engines = ScreeningEngines(RestlessDecoders(folder, chance), DigestLearning())
    screen(engines, path, 1, PLAN, Watcher())
    with ScreeningStore(path) as store:
        rows = tuple(store.all_rows(1))
    as_they_were = [row for row in rows if row.digest and film_stamp(row.location) == row.stamp]
    return Outcome(
        FILMS,
        len({row.location for row in rows}),
        sum(not is_explained(row) for row in rows),
        len(as_they_were),
        sum(read_radiograph(row.location, 0, DirectContext()).digest != row.digest
            for row in as_they_were),
        Counter(row.status.value for row in rows),
    )  # fmt: skip


def is_explained(row: ScreeningRow) -> bool:
    """Whether a row is screened, or says why it is not."""
    if row.status is ScreeningStatus.FAILED:
        return row.code in CODES and row.reason.endswith(".")
    return row.status is ScreeningStatus.SCORED and bool(row.scores) and bool(row.digest)


def run_many(place: Path, count: int, seed: int) -> list[Outcome]:
    """Screen so many folders."""
    before = screening.screening_setting
    screening.screening_setting = lambda _plan, shows_refused: SETTING
    try:
        outcomes = []
        for number in range(count):
            (place / str(number)).mkdir()
            outcomes.append(run_one(place / str(number), seed + number))
        return outcomes
    finally:
        screening.screening_setting = before


def main() -> int:
    """Screen as many folders as asked; the exit status is 0 if every file has its row."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        outcomes = run_many(Path(name), options.count, options.seed)
    total: Counter[str] = sum((one.statuses for one in outcomes), Counter())
    whole = sum(one.rows == one.files for one in outcomes)
    unexplained, wrong = (
        sum(one.unexplained for one in outcomes),
        sum(one.wrong for one in outcomes),
    )
    print(
        f"{len(outcomes)} runs, {whole} with a row for each file; {dict(total)}; "
        f"{unexplained} rows without a reason; {sum(one.checked for one in outcomes)} digests "
        f"checked again, {wrong} wrong"
    )
    return 0 if whole == len(outcomes) and unexplained == wrong == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
