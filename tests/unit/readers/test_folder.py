"""Films in a folder: each real file once, in natural order, bit by bit."""

import os
import zipfile
from pathlib import Path

import pydicom
import pytest

from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import folder
from xrayviewer.readers.film_names import natural_key
from xrayviewer.readers.folder import list_films, list_films_at_once
from xrayviewer.readers.summary import summarise

PYDICOM_DISC = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"


class CollectingContext(DirectContext):
    def __init__(self) -> None:
        self.batches: list[tuple[FilmLocation, ...]] = []

    def publish(self, partial):
        self.batches.append(partial)


def found(path: Path) -> list[FilmLocation]:
    context = CollectingContext()
    count = list_films(path, context)
    locations = [location for batch in context.batches for location in batch]
    assert count == len(locations)
    return locations


def names(path: Path) -> list[str]:
    return [
        location.member or location.path.relative_to(path).as_posix() for location in found(path)
    ]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Where the folder that is opened lies, with something beside it."""
    root = tmp_path / "films"
    root.mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "film").write_bytes(b"x")
    return root


def put(root: Path, *files: str) -> None:
    for name in files:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"film")


def test_films_come_in_natural_order_files_before_folders(tree):
    put(tree, "b/2", "a10", "a9", "b/1", "B2/1", "b10/x")
    assert names(tree) == ["a9", "a10", "b/1", "b/2", "B2/1", "b10/x"]


def test_a_large_folder_begins_before_all_its_names_are_known(tree, monkeypatch):
    put(tree, *(f"film{number}" for number in range(20)), "a/film", "b/film")
    seen = []
    scan = os.scandir

    class Scan:
        def __init__(self, folder):
            self._entries = scan(folder)

        def __enter__(self):
            return self

        def __exit__(self, *_error):
            self._entries.close()

        def __iter__(self):
            return self

        def __next__(self):
            entry = next(self._entries)
            seen.append(entry.name)
            return entry

    class Watching(CollectingContext):
        def publish(self, partial):
            super().publish(partial)
            read.append(len(seen))

    monkeypatch.setattr(folder, "FIRST_ENTRIES", 5)
    monkeypatch.setattr(folder, "BATCH_INTERVAL_S", 0.0)
    monkeypatch.setattr(os, "scandir", Scan)
    context, read = Watching(), []
    list_films_at_once(tree, context)
    names = [location.path.name for batch in context.batches for location in batch]
    assert read[0] == 5
    assert len(names) == 22
    first = [name for name in seen[:5] if name.startswith("film")]
    rest = names[len(first) : 20]
    assert names[: len(first)] == sorted(first, key=natural_key)
    assert rest == sorted(rest, key=natural_key)


def test_what_systems_and_viewers_leave_is_passed_over(tree):
    put(tree, ".DS_Store", "Thumbs.db", "viewer.exe", ".git/film", "__MACOSX/film", "film")
    assert names(tree) == ["film"]


def test_a_folder_of_nothing(tree):
    assert found(tree) == []


def test_one_file_is_one_film_whatever_its_name(tree):
    put(tree, "notes.txt")
    assert found(tree / "notes.txt") == [FilmLocation(tree / "notes.txt")]


def test_a_path_to_nothing_is_listed_and_its_row_gives_the_reason(tree):
    locations = found(tree / "gone")
    assert locations == [FilmLocation(tree / "gone")]
    (row,) = summarise(tuple(locations), DirectContext())
    assert row.refusal.code == "not-found"


def test_an_archive_is_opened(tree):
    with zipfile.ZipFile(tree / "films", "w") as archive:
        archive.writestr("a/film2", b"x")
        archive.writestr("a/film1", b"x")
    assert found(tree / "films") == [
        FilmLocation(tree / "films", "a/film1"),
        FilmLocation(tree / "films", "a/film2"),
    ]


def test_archives_in_a_folder_are_opened_in_their_place(tree):
    put(tree, "a", "c")
    with zipfile.ZipFile(tree / "b.zip", "w") as archive:
        archive.writestr("film", b"x")
    assert names(tree) == ["a", "film", "c"]


def test_a_damaged_archive_is_listed_and_its_row_gives_the_reason(tree):
    put(tree, "a")
    (tree / "b.zip").write_bytes(b"PK\x03\x04")
    assert names(tree) == ["a", "b.zip"]
    row = summarise((FilmLocation(tree / "b.zip"),), DirectContext())[0]
    assert row.refusal.code == "damaged-header"


# Links, loops and what is no file


def test_links_out_of_the_folder_are_not_followed(tree):
    (tree / "file").symlink_to(tree.parent / "outside" / "film")
    (tree / "folder").symlink_to(tree.parent / "outside")
    assert found(tree) == []


def test_links_within_the_folder_give_each_file_once(tree):
    put(tree, "a/film")
    (tree / "b").symlink_to(tree / "a" / "film")
    (tree / "c").symlink_to(tree / "a")
    assert names(tree) == ["b"]


def test_files_behind_links_count_where_their_folder_is_hidden(tree):
    put(tree, ".store/1", ".store/2")
    (tree / "film2").symlink_to(tree / ".store" / "2")
    (tree / "film1").symlink_to(tree / ".store" / "1")
    assert names(tree) == ["film1", "film2"]


def test_loops_end(tree):
    put(tree, "a/film")
    (tree / "a" / "again").symlink_to(tree)
    (tree / "x").symlink_to(tree / "y")
    (tree / "y").symlink_to(tree / "x")
    assert names(tree) == ["a/film"]


def test_links_to_nothing_are_no_films(tree):
    (tree / "film").symlink_to(tree / "gone")
    assert found(tree) == []


def test_pipes_are_no_films(tree):
    put(tree, "film")
    os.mkfifo(tree / "pipe")
    assert names(tree) == ["film"]


def test_a_folder_that_is_a_link_may_be_opened(tree):
    put(tree, "film")
    (tree.parent / "link").symlink_to(tree)
    assert names(tree.parent / "link") == ["film"]


def test_the_same_folder_seen_twice_is_listed_once(tree, monkeypatch):
    """As a junction of Windows or a bind mount shows it."""
    put(tree, "a/film", "b/film")
    real = Path.stat
    monkeypatch.setattr(
        Path, "stat", lambda path, **_: real(Path(str(path).replace("films/b", "films/a")))
    )
    assert names(tree) == ["a/film"]


def test_a_file_that_vanishes_meanwhile_is_listed(tree, monkeypatch):
    put(tree, "a", "b")
    real = folder.may_be_film

    def take_away(name):
        (tree / "b").unlink(missing_ok=True)
        return real(name)

    monkeypatch.setattr(folder, "may_be_film", take_away)
    assert names(tree) == ["a", "b"]


def test_a_folder_that_vanishes_meanwhile_is_listed(tree, monkeypatch):
    put(tree, "a/film")
    real = folder._Walk._is_new_folder

    def take_away(walk, path):
        (tree / "a" / "film").unlink()
        (tree / "a").rmdir()
        return real(walk, path)

    monkeypatch.setattr(folder._Walk, "_is_new_folder", take_away)
    assert names(tree) == ["a"]


def test_a_folder_that_may_not_be_read_is_listed(tree, monkeypatch):
    put(tree, "a/film", "b/film")
    real = os.scandir

    def scan(path):
        if Path(path).name == "a":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scan)
    assert names(tree) == ["a", "b/film"]


# Discs


def test_a_disc_is_read_by_its_dicomdir():
    locations = found(PYDICOM_DISC)
    assert len(locations) == 31
    assert all(location.path.is_relative_to(PYDICOM_DISC) for location in locations)


def test_a_dicomdir_may_be_opened_itself():
    assert found(PYDICOM_DISC / "DICOMDIR") == found(PYDICOM_DISC)
    assert found(PYDICOM_DISC / "DICOMDIR-reordered") != [FilmLocation(PYDICOM_DISC / "DICOMDIR")]


def test_a_disc_whose_list_names_missing_files_is_walked(tree):
    put(tree, "film")
    (tree / "DICOMDIR").write_bytes((PYDICOM_DISC / "DICOMDIR").read_bytes())
    assert names(tree) == ["film"]


def test_a_damaged_dicomdir_is_listed_and_its_folder_walked(tree):
    put(tree, "film")
    (tree / "DICOMDIR").write_bytes(b"nothing")
    assert names(tree) == ["DICOMDIR", "film"]


def test_a_dicomdir_without_films_is_walked(tree):
    put(tree, "film")
    (tree / "dicomdir").write_bytes((PYDICOM_DISC / "DICOMDIR-empty.dcm").read_bytes())
    assert names(tree) == ["film"]


def test_a_link_is_no_dicomdir(tree):
    put(tree, "film")
    (tree / "DICOMDIR").symlink_to(PYDICOM_DISC / "DICOMDIR")
    assert names(tree) == ["film"]


# Bit by bit


def test_the_first_film_is_published_at_once_and_the_rest_in_batches(tree, monkeypatch):
    put(tree, *(f"{number}" for number in range(600)))
    monkeypatch.setattr(folder, "BATCH_INTERVAL_S", 1000.0)
    context = CollectingContext()
    list_films(tree, context)
    assert [len(batch) for batch in context.batches] == [1, 256, 256, 87]


def test_films_are_published_when_some_time_has_passed(tree, monkeypatch):
    put(tree, "a", "b", "c")
    monkeypatch.setattr(folder, "BATCH_INTERVAL_S", -1.0)
    context = CollectingContext()
    list_films(tree, context)
    assert [len(batch) for batch in context.batches] == [1, 1, 1]


@pytest.mark.parametrize("stage", ["while a folder is scanned", "between films"])
def test_listing_stops_when_it_is_no_longer_wanted(tree, monkeypatch, stage):
    put(tree, "a", "b")
    monkeypatch.setattr(folder, "CANCEL_INTERVAL_S", -1.0)

    class Cancelled(CollectingContext):
        @property
        def is_cancelled(self):
            return stage == "while a folder is scanned" or bool(self.batches)

    context = Cancelled()
    with pytest.raises(JobCancelledError):
        list_films(tree, context)
    assert len(context.batches) == (0 if stage == "while a folder is scanned" else 1)


# Names


def test_names_of_any_bytes(tree):
    name = os.fsdecode(b"film-\xff\xfe")
    put(tree, name)
    (location,) = found(tree)
    assert location.path.name == name
    assert location.path.read_bytes() == b"film"


def test_composed_and_decomposed_names_are_two_files(tree):
    put(tree, "\u00e4", "a\u0308")
    assert sorted(names(tree)) == sorted(["\u00e4", "a\u0308"])
