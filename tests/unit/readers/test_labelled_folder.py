"""Labels, splits and patients from folders."""

import errno
import os
import sys
from pathlib import Path

import pytest

from tests.unit.readers.labelled_films import write_film, write_films
from xrayviewer.domain.dataset import Dataset, DatasetError, Split
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.gathering import Gathering
from xrayviewer.readers.labelled import find_labelled_films


def find(path: Path, pattern: str | None = None, merge: bool = False) -> Dataset:
    return find_labelled_films(path, pattern, merge, DirectContext())


def table_of(dataset: Dataset) -> list[tuple]:
    return [(film.name, film.labels, film.split) for film in dataset.films]


def test_folders_of_labels(tmp_path) -> None:
    dataset = find(write_films(tmp_path, "sick/b.png", "NORMAL/a.png", "sick/deep/c.png"))
    assert dataset.labels == ("NORMAL", "sick")
    assert not dataset.is_multi_label
    assert table_of(dataset) == [
        ("NORMAL/a.png", ("NORMAL",), None),
        ("sick/b.png", ("sick",), None),
        ("sick/deep/c.png", ("sick",), None),
    ]


@pytest.mark.parametrize(
    "names",
    [("train", "val", "test"), ("Training", "validation", "TEST"), ("train", "valid", "test")],
)
def test_folders_of_splits(tmp_path, names) -> None:
    write_films(tmp_path, *(f"{split}/{label}/1.png" for split in names for label in "ab"))
    found = {(film.name, film.split) for film in find(tmp_path).films}
    assert found == {
        (f"{name}/{label}/1.png", split)
        for name, split in zip(names, Split, strict=True)
        for label in "ab"
    }


def test_validation_may_be_merged_into_training(tmp_path) -> None:
    write_films(tmp_path, "train/a/1.png", "val/a/2.png", "test/b/3.png")
    assert [film.split for film in find(tmp_path, merge=True).films] == [
        Split.TEST,
        Split.TRAIN,
        Split.TRAIN,
    ]


def test_splits_without_training_can_be_evaluated(tmp_path) -> None:
    write_films(tmp_path, "test/a/1.png", "test/b/1.png")
    assert {film.split for film in find(tmp_path).films} == {Split.TEST}


def test_patients_by_file_name_and_by_pattern(tmp_path) -> None:
    write_films(tmp_path, "a/person3_virus_7.jpeg", "b/x12/1.png")
    assert [film.patient for film in find(tmp_path).films] == ["person3", ""]
    assert [film.patient for film in find(tmp_path, "/(x[0-9]+)/").films] == ["", "x12"]


def test_an_empty_folder_is_a_label_without_films(tmp_path) -> None:
    write_films(tmp_path, "a/1.png")
    (tmp_path / "b").mkdir()
    assert find(tmp_path).labels == ("a", "b")


def test_what_is_hidden_or_no_film_is_left_out(tmp_path) -> None:
    write_films(
        tmp_path,
        *("a/1.png", "b/1.png", "a/.hidden.png", ".cache/1.png", "__MACOSX/a/1.png"),
    )
    (tmp_path / "a" / "notes.txt").write_text("x")
    (tmp_path / "readme.md").write_text("x")
    assert [film.name for film in find(tmp_path).films] == ["a/1.png", "b/1.png"]
    assert find(tmp_path).labels == ("a", "b")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_followed_to_files_inside_only_and_each_file_once(tmp_path) -> None:
    root = write_films(tmp_path / "root", "a/1.png", "b/1.png")
    outside = write_film(tmp_path / "outside.png", 9)
    (root / "a" / "loop").symlink_to(root, target_is_directory=True)
    (root / "a" / "out.png").symlink_to(outside)
    (root / "b" / "twice.png").symlink_to(root / "a" / "1.png")
    assert [film.name for film in find(root).films] == ["a/1.png", "b/1.png"]


def test_names_of_any_script_are_kept(tmp_path) -> None:
    write_films(tmp_path, "Pneumonie ä/Röntgen 1.png", "正常/胸部.png")
    dataset = find(tmp_path)
    assert dataset.labels == ("Pneumonie ä", "正常")
    assert {film.name for film in dataset.films} == {"Pneumonie ä/Röntgen 1.png", "正常/胸部.png"}


def test_labels_are_the_same_however_their_letters_are_composed(tmp_path) -> None:
    write_films(tmp_path, "train/\u00e4/1.png", "test/a\u0308/1.png", "train/b/1.png")
    assert find(tmp_path).labels == ("b", "\u00e4")


def test_a_folder_can_be_given_from_where_one_is(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(write_films(tmp_path, "a/1.png", "b/1.png"))
    assert find(Path()).root == Path(os.path.realpath(tmp_path))


class TestRefusals:
    def test_films_without_a_folder_for_their_label(self, tmp_path) -> None:
        write_films(tmp_path, "1.png", "2.png")
        with pytest.raises(DatasetError, match=r"2 films lie outside .* “1.png”"):
            find(tmp_path)

    def test_films_beside_the_labels_of_a_split(self, tmp_path) -> None:
        write_films(tmp_path, "train/a/1.png", "train/2.png")
        with pytest.raises(DatasetError, match=r"1 film lies outside .* “train/2.png”"):
            find(tmp_path)

    def test_nothing_at_all(self, tmp_path) -> None:
        with pytest.raises(DatasetError, match="There are no films with labels"):
            find(tmp_path)

    def test_a_folder_beside_training_that_is_no_split(self, tmp_path) -> None:
        write_films(tmp_path, "train/a/1.png", "train/b/1.png", "extra/a/1.png")
        with pytest.raises(DatasetError, match="“extra”, which is no split"):
            find(tmp_path)

    def test_labels_that_differ_in_spelling_alone(self, tmp_path) -> None:
        write_films(tmp_path, "train/Normal/1.png", "test/normal/1.png", "train/b/1.png")
        with pytest.raises(DatasetError, match="“Normal” and “normal” differ only in spelling"):
            find(tmp_path)

    def test_a_path_that_does_not_exist(self, tmp_path) -> None:
        with pytest.raises(DatasetError, match="“gone” does not exist"):
            find(tmp_path / "gone")

    def test_a_film_instead_of_a_folder(self, tmp_path) -> None:
        with pytest.raises(DatasetError, match="neither a folder nor a table"):
            find(write_film(tmp_path / "1.png"))

    def test_a_folder_that_may_not_be_read(self, tmp_path, monkeypatch) -> None:
        def refuse(_folder: Path) -> None:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr(os, "scandir", refuse)
        with pytest.raises(DatasetError, match="cannot be listed: Permission denied"):
            find(tmp_path)


def test_listing_can_be_cancelled(tmp_path) -> None:
    class Cancelling(DirectContext):
        """Cancels once films were found, and sees that it is asked."""

        def report(self, fraction: float | None, message: str = "") -> None:
            self.is_cancelled = True
            self.raise_if_cancelled()

    write_films(tmp_path, "a/1.png", "b/1.png")
    with pytest.raises(JobCancelledError):
        find_labelled_films(tmp_path, None, False, Cancelling())


def test_what_is_listed_is_kept_and_all_else_passed_on() -> None:
    context = DirectContext()
    gathering = Gathering(context)
    gathering.publish((FilmLocation(Path("a")),))
    gathering.report(0.5)
    gathering.allow_time(1.0)
    gathering.raise_if_cancelled()
    assert gathering.locations == [FilmLocation(Path("a"))]
    assert not gathering.is_cancelled
    context.is_cancelled = True
    assert gathering.is_cancelled
