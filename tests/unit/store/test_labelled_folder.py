"""Copies of films by label: all of them, or nothing."""

import csv
import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.film_selection import SelectedFilm
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.labelled_folder import write_labelled_folder


@pytest.fixture
def films(tmp_path) -> list[SelectedFilm]:
    found = []
    for name, label in (("a.png", "normal"), ("b.png", "sick")):
        path = tmp_path / "source" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode())
        target = f"{label}/{name}"
        found.append(SelectedFilm(FilmLocation(path), label, f"p-{name}", target, 5, "61", "PA"))
    return found


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path.name != "source")


def test_films_are_copied_and_listed(tmp_path, films) -> None:
    manifest = write_labelled_folder(tmp_path / "deep" / "out", films, DirectContext())
    assert (tmp_path / "deep" / "out" / "normal" / "a.png").read_bytes() == b"a.png"
    with manifest.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["path", "label", "patient", "age", "view", "source"],
        ["normal/a.png", "normal", "p-a.png", "61", "PA", str(films[0].location.path)],
        ["sick/b.png", "sick", "p-b.png", "61", "PA", str(films[1].location.path)],
    ]
    assert left_behind(tmp_path / "deep" / "out") == ["out"]


def test_what_exists_is_never_touched(tmp_path, films) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(DatasetError, match="“out” exists already"):
        write_labelled_folder(tmp_path / "out", films, DirectContext())
    assert list((tmp_path / "out").iterdir()) == []


def test_a_disk_with_too_little_room_is_refused_before_anything_is_copied(tmp_path, films) -> None:
    free = shutil.disk_usage(tmp_path).free
    huge = SelectedFilm(films[0].location, "normal", "", "normal/huge.png", free)
    with pytest.raises(DatasetError, match=r"has [\d,]+ MB free"):
        write_labelled_folder(tmp_path / "out", [huge], DirectContext())
    assert left_behind(tmp_path / "out") == []


@pytest.mark.parametrize("target", ["../escape.png", "/escape.png", "a/../../escape.png"])
def test_nothing_is_written_outside(tmp_path, films, target) -> None:
    escaping = SelectedFilm(films[0].location, "normal", "", target, 5)
    with pytest.raises(DatasetError, match="outside of the new folder"):
        write_labelled_folder(tmp_path / "out", [escaping], DirectContext())
    assert left_behind(tmp_path / "out") == []


def test_a_film_that_vanished_leaves_nothing_behind(tmp_path, films) -> None:
    films[1].location.path.unlink()
    with pytest.raises(DatasetError, match=r"“b.png”.*Nothing was left behind"):
        write_labelled_folder(tmp_path / "out", films, DirectContext())
    assert left_behind(tmp_path / "out") == []


def test_a_disk_that_runs_full_leaves_nothing_behind(tmp_path, films, monkeypatch) -> None:
    def fail(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", fail)
    with pytest.raises(DatasetError, match="the disk is full"):
        write_labelled_folder(tmp_path / "out", films, DirectContext())
    assert left_behind(tmp_path / "out") == []


def test_cancelling_leaves_nothing_behind(tmp_path, films) -> None:
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        write_labelled_folder(tmp_path / "out", films, context)
    assert left_behind(tmp_path / "out") == []


def test_no_cell_of_the_table_acts_as_a_formula(tmp_path, films) -> None:
    film = replace(films[0], label="=1+1", target="=1+1/a.png", patient="@p")
    manifest = write_labelled_folder(tmp_path / "out", [film], DirectContext())
    with manifest.open(encoding="utf-8", newline="") as file:
        row = list(csv.reader(file))[1]
    assert row[:3] == ["'=1+1/a.png", "'=1+1", "'@p"]
    assert (tmp_path / "out" / "=1+1" / "a.png").exists()
