"""Files of a screening: found bit by bit, waited for while they are written, read ahead."""

from pathlib import Path

import pytest

from tests.unit.workflows.screened_films import Decoders
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows import screening_files
from xrayviewer.workflows.screening_files import (
    MOST_FOUND,
    MOST_TAKEN,
    FileSearch,
    ReadAhead,
    arriving_films,
    pause_between_looks,
)


class Days:
    """What happens in a folder between two looks at it."""

    def __init__(self, *happenings) -> None:
        self._happenings = iter(happenings)

    def __call__(self, context) -> None:
        happening = next(self._happenings, None)
        if happening is None:
            context.is_cancelled = True
        else:
            happening()
        context.raise_if_cancelled()


def watched(folder: Path, *happenings) -> list[list[str]]:
    """What a watch finds at each look at which it finds anything."""
    found = []
    films = arriving_films(
        LocalEngine("xrayviewer.readers"), (folder,), DirectContext(), pause=Days(*happenings)
    )
    with pytest.raises(JobCancelledError):
        found.extend([one.name for one in settled] for settled in films if settled)
    return found


def test_a_file_is_taken_once_it_is_the_same_at_two_looks(tmp_path) -> None:
    film = tmp_path / "a.png"

    def grow() -> None:
        with film.open("ab") as file:
            file.write(b"more")

    def nothing() -> None:
        """Time passes."""

    assert watched(tmp_path, grow, grow, grow, nothing, nothing) == [["a.png"]]


def test_new_files_are_taken_as_they_arrive_and_each_once(tmp_path) -> None:
    def add(name):
        return lambda: (tmp_path / name).write_bytes(b"film")

    add("a.png")()
    found = watched(tmp_path, add("b.png"), add("c.png"), lambda: None, lambda: None)
    assert found == [["a.png"], ["b.png"], ["c.png"]]


def test_a_file_that_is_written_to_later_is_taken_again(tmp_path) -> None:
    film = tmp_path / "a.png"
    film.write_bytes(b"film")

    def overwrite() -> None:
        film.write_bytes(b"another film")

    def nothing() -> None:
        """Time passes."""

    found = watched(tmp_path, nothing, overwrite, nothing, nothing, nothing)
    assert found == [["a.png"], ["a.png"]]


def test_a_file_that_is_gone_again_is_not_taken(tmp_path) -> None:
    film = tmp_path / "a.png"
    film.write_bytes(b"film")
    assert watched(tmp_path, film.unlink, lambda: None) == []


def test_the_watch_waits_between_looks_and_ends_when_it_is_cancelled(monkeypatch) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.0)
    pause_between_looks(DirectContext())
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 60.0)
    cancelled = DirectContext()
    cancelled.is_cancelled = True
    with pytest.raises(JobCancelledError):
        pause_between_looks(cancelled)


def test_a_watch_ends_with_the_run(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(screening_files, "LOOK_INTERVAL_S", 0.01)
    (tmp_path / "a.png").write_bytes(b"film")
    taken = []
    with FileSearch(
        LocalEngine("xrayviewer.readers"), (tmp_path,), DirectContext(), is_watching=True
    ) as search:
        while not taken:
            assert not search.has_failed
            taken.extend(search.take())
        assert not search.is_over
    assert [one.name for one in taken] == ["a.png"]
    assert search.is_over


def test_a_large_folder_is_listed_no_faster_than_its_files_are_taken() -> None:
    class Listing(Decoders):
        def call(self, operation, *given, context, deadline_s=None):
            for number in range(3 * MOST_FOUND):
                context.publish((FilmLocation(Path(str(number))),))
                self.listings += 1

    decoders = Listing()
    taken = []
    with FileSearch(decoders, (Path("films"),), DirectContext(), is_watching=False) as search:
        while not search.is_over:
            found = search.take()
            taken.extend(found)
            assert len(found) <= MOST_TAKEN
            assert decoders.listings <= len(taken) + MOST_FOUND
    assert [int(one.name) for one in taken] == list(range(3 * MOST_FOUND))


def test_a_search_that_is_ended_does_not_wait_to_be_taken_from() -> None:
    class Listing(Decoders):
        def call(self, operation, *given, context, deadline_s=None):
            for _more in range(3 * MOST_FOUND):
                context.publish((FilmLocation(Path("film")),))

    with FileSearch(Listing(), (Path("films"),), DirectContext(), is_watching=False) as search:
        assert not search.has_failed


def read(decoders: Decoders, location: FilmLocation):
    with ReadAhead(decoders, (), DirectContext(), 1) as ahead:
        ahead.read(ScreeningRow(1, 1, location))
        assert ahead.places == {1}
        (reading,) = ahead.finished(60.0)
        assert ahead.places == frozenset()
        assert ahead.finished(60.0) == ()
    return reading


def test_a_file_that_was_written_to_while_it_was_read_is_read_again(tmp_path) -> None:
    film = tmp_path / "film.png"
    film.write_bytes(b"old")
    decoders = Decoders(lambda location: location.path.write_bytes(b"new film"))
    reading = read(decoders, FilmLocation(film))
    assert decoders.read == ["film.png", "film.png"]
    assert reading.stamp[1] == len(b"new film")
    assert reading.film.inputs.digest == "film"


def test_a_file_that_stays_as_it_is_is_read_once(tmp_path) -> None:
    film = tmp_path / "film.png"
    film.write_bytes(b"old")
    decoders = Decoders()
    reading = read(decoders, FilmLocation(film))
    assert decoders.read == ["film.png"]
    assert reading.stamp == (film.stat().st_mtime_ns, 3)


def test_a_file_that_vanished_has_no_stamp(tmp_path) -> None:
    assert read(Decoders(), FilmLocation(tmp_path / "film.png")).stamp is None


def test_what_is_left_is_dropped_at_the_end() -> None:
    context = DirectContext()
    with ReadAhead(Decoders(), (), context, 1) as ahead:
        for place in range(20):
            ahead.read(ScreeningRow(1, place, FilmLocation(Path(f"film{place}"))))
    assert not context.is_cancelled
