"""Folders made to trap a walk: it ends, finds each real file once, and stops when told to."""

import importlib
import os
import socket
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.robustness.decoding import DecodingPool, problems
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.engine.local import LocalEngine
from xrayviewer.engine.process import ProcessEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.films import list_films, summarise_films

FILE_COUNT = 20_000
FIRST_ROW_S = 2.0
CANCEL_S = 0.5
FILM = dicom_bytes(np.arange(64, dtype=np.uint16).reshape(8, 8))


class Listing(DirectContext):
    """What a listing published, and when."""

    def __init__(self) -> None:
        self.locations: list[FilmLocation] = []
        self.first_s: float | None = None
        self._start_s = time.monotonic()
        self._is_cancelled = threading.Event()
        self.cancelled_s = 0.0

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled.is_set()

    def cancel(self) -> None:
        self.cancelled_s = time.monotonic()
        self._is_cancelled.set()

    def publish(self, partial):
        if self.first_s is None:
            self.first_s = time.monotonic() - self._start_s
        self.locations += partial


@pytest.fixture(scope="module")
def engine():
    engine = ProcessEngine("xrayviewer.readers", preload=("folder", "summary"))
    engine.warm_up()
    yield engine
    engine.close()


def listed(engine: ProcessEngine, root: Path) -> Listing:
    listing = Listing()
    assert list_films(engine, (root,), listing) == len(listing.locations)
    return listing


def each_once(listing: Listing) -> set[str]:
    counted = Counter(str(location.path) for location in listing.locations)
    assert set(counted.values()) <= {1}
    return set(counted)


@pytest.fixture(scope="module")
def large_tree(tmp_path_factory):
    """Twenty thousand films, half of them in one folder."""
    root = tmp_path_factory.mktemp("large")
    (root / "flat").mkdir()
    paths = [root / "flat" / f"film{number}" for number in range(FILE_COUNT // 2)]
    for number in range(FILE_COUNT // 200):
        folder = root / "deep" / str(number % 10) / str(number)
        folder.mkdir(parents=True)
        paths += [folder / f"film{index}" for index in range(100)]
    for path in paths:
        path.touch()
    return root, paths


def test_many_files_are_found_each_once_the_first_at_once(engine, large_tree):
    root, paths = large_tree
    listing = listed(engine, root)
    assert each_once(listing) == {str(path) for path in paths}
    assert listing.first_s is not None
    assert listing.first_s < FIRST_ROW_S


class CancelledAtFirst(Listing):
    """Wants no more as soon as something was found."""

    def publish(self, partial):
        super().publish(partial)
        if not self.is_cancelled:
            self.cancel()


def test_a_long_walk_stops_when_told_to(engine, large_tree):
    root, _ = large_tree
    stopped_s = []
    for _ in range(3):  # the best of three, for other work on the machine takes its time, too
        listing = CancelledAtFirst()
        with pytest.raises(JobCancelledError):
            list_films(engine, (root,), listing)
        stopped_s.append(time.monotonic() - listing.cancelled_s)
        assert len(listing.locations) < FILE_COUNT
    assert min(stopped_s) < CANCEL_S


@pytest.fixture
def traps(tmp_path):
    """Loops of links, pipes, sockets, and one film beside each of them."""
    root = tmp_path / "films"
    films = [root / name / "film" for name in ("a", "a/b", "c")]
    for film in films:
        film.parent.mkdir(parents=True, exist_ok=True)
        film.write_bytes(FILM)
    (root / "a" / "b" / "up").symlink_to("../..")
    (root / "a" / "self").symlink_to(".")
    (root / "c" / "round").symlink_to(root / "a")
    (root / "a" / "about").symlink_to(root / "c")
    (root / "twice").symlink_to("twice")
    (root / "out").symlink_to("/")
    (root / "copy").symlink_to(films[0])
    os.link(films[1], root / "hard")
    os.mkfifo(root / "pipe")
    os.mkfifo(root / "pipe.zip")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(root / "socket"))
    return root, films


def test_traps_are_left_alone_and_each_film_is_found_once(engine, traps):
    root, films = traps
    found = each_once(listed(engine, root))
    assert len(found) == len(films)
    assert {os.path.realpath(path) for path in found} <= {
        str(film) for film in (*films, root / "hard")
    }


def test_a_naive_walk_is_trapped(traps):
    """Negative control: following every link goes round and round."""
    root, films = traps
    (root / "out").unlink()  # or it would walk this machine
    seen = 0
    for folder, _, names in os.walk(root, followlinks=True):
        seen += sum(Path(folder, name).is_file() for name in names)
        if seen > 100 * len(films):
            break
    assert seen > 100 * len(films)


def test_paths_of_any_length_and_depth(engine, tmp_path):
    name = "f" * 150
    folder = tmp_path / name / name / name
    folder.mkdir(parents=True)
    (folder / name).write_bytes(FILM)
    assert len(str(folder / name)) > 600

    deepest = deepen(tmp_path / "deep", levels=300)
    listing = listed(engine, tmp_path)

    assert str(folder / name) in each_once(listing)
    assert any(len(str(location.path)) > 3000 for location in listing.locations)
    assert deepest > 4096
    rows = Rows()
    summarise_films(engine, tuple(listing.locations), rows)
    assert len(rows.rows) == len(listing.locations)


class Rows(DirectContext):
    def __init__(self) -> None:
        self.rows = []

    def publish(self, partial):
        self.rows.append(partial)


def deepen(root: Path, levels: int) -> int:
    """Make folders deeper than a path can be long, a film in each; tell how long it would be."""
    root.mkdir()
    place = os.open(root, os.O_RDONLY)
    for _ in range(levels):
        film = os.open("film", os.O_CREAT | os.O_WRONLY, dir_fd=place)
        os.write(film, FILM)
        os.close(film)
        os.mkdir("d" * 20, dir_fd=place)
        below = os.open("d" * 20, os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = below
    os.close(place)
    return len(str(root)) + 21 * levels


def test_names_in_any_normal_form_and_of_any_bytes(engine, tmp_path):
    names = ["\u00e4.dcm", "a\u0308.dcm", os.fsdecode(b"\xff\xfe.dcm"), "a\nb", "\u202egpj.exe.dcm"]
    for name in names:
        (tmp_path / name).write_bytes(FILM)
    listing = listed(engine, tmp_path)
    assert each_once(listing) == {str(tmp_path / name) for name in names}
    rows = Rows()
    summarise_films(engine, tuple(listing.locations), rows)
    assert [row.refusal for row in rows.rows] == [None] * len(names)


@pytest.fixture
def unprivileged():
    """The right to read everything is given up where the tests run as root.

    The code under test is imported beforehand: it may lie where only root can read.
    """
    for module in ("folder", "summary"):
        importlib.import_module(f"xrayviewer.readers.{module}")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_what_may_not_be_read_is_listed_with_its_reason(unprivileged):
    engine = LocalEngine("xrayviewer.readers")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("closed/film", "open/film", "film"):
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(FILM)
        (root / "closed").chmod(0)
        (root / "film").chmod(0)
        listing = listed(engine, root)
        rows = Rows()
        summarise_films(engine, tuple(listing.locations), rows)
        (root / "closed").chmod(0o700)
    assert {
        row.location.path.relative_to(root).as_posix(): row.refusal and str(row.refusal.code)
        for row in rows.rows
    } == {"closed": "no-permission", "film": "no-permission", "open/film": None}


def test_films_that_vanish_or_change_after_listing_get_their_verdict(engine, tmp_path):
    films = [tmp_path / f"film{number}" for number in range(40)]
    for film in films:
        film.write_bytes(FILM)
    listing = listed(engine, tmp_path)
    for number, film in enumerate(films):
        change(film, number % 4)

    with DecodingPool() as pool:
        verdicts = list(pool.verdicts(listing.locations))

    assert problems(verdicts) == []
    assert Counter(verdict.outcome for verdict in verdicts) == {
        "shown": 10,
        "not-found": 10,
        "empty": 10,
        "not-a-file": 10,
    }


def change(film: Path, how: int) -> None:
    if how:
        film.unlink()
    if how == 2:
        film.touch()
    if how == 3:
        os.mkfifo(film)
