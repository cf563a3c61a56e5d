"""Choosing films by what a table says of them."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.unit.readers.labelled_films import write_film, write_films, write_table
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.film_selection import Condition, FilmSelection, SelectionRule
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.film_selection import select_films

METADATA = (
    "patientid,finding,view,filename",
    "2,COVID-19,PA,a.png",
    "2,COVID-19,PA,b.png",
    "3,COVID-19,AP Supine,c.png",
    "4,Pneumonia/Viral/SARS,PA,d.png",
    "5,No Finding,PA,e.png",
    '6,"COVID-19, ARDS",PA,f.png',
    "7,COVID-19,PA,scan.nii.gz",
    "8,Effusion|Mass,L,g.png",
)


@pytest.fixture
def images(tmp_path) -> Path:
    return write_films(tmp_path / "images", *(f"{letter}.png" for letter in "abcdefg"))


def select(images: Path, *conditions: str, **rule) -> FilmSelection:
    table = write_table(images.parent / "metadata.csv", *METADATA)
    asked = tuple(Condition(*text.split("=")) for text in conditions)
    return select_films(table, images, SelectionRule(asked, **rule), DirectContext())


def targets(selection: FilmSelection) -> list[str]:
    return [film.target for film in selection.films]


def test_conditions_on_one_column_are_alternatives_and_columns_have_to_agree(images) -> None:
    chosen = select(images, "finding=covid-19", "finding=No Finding", "View=pa")
    assert targets(chosen) == ["COVID-19/a.png", "COVID-19/b.png", "No Finding/e.png"]
    assert [film.patient for film in chosen.films] == ["2", "2", "5"]
    assert [film.view for film in chosen.films] == ["PA", "PA", "PA"]
    assert chosen.rows == 4
    assert chosen.missing == ("scan.nii.gz",)


def test_a_star_stands_for_any_text(images) -> None:
    chosen = select(images, "finding=*covid*", "finding=*SARS")
    assert targets(chosen) == [
        *("COVID-19, ARDS/f.png", "COVID-19/a.png", "COVID-19/b.png", "COVID-19/c.png"),
        "Pneumonia_Viral_SARS/d.png",
    ]


def test_one_of_several_labels_can_be_asked_for(images) -> None:
    assert targets(select(images, "finding=mass", "finding=No Finding")) == [
        "Mass/g.png",
        "No Finding/e.png",
    ]


def test_films_of_several_labels_have_none_for_a_folder(images) -> None:
    chosen = select(images, "view=L")
    assert chosen.films == ()
    assert chosen.ambiguous == ("g.png",)


def test_a_column_of_labels_can_be_named(images) -> None:
    chosen = select(images, "view=PA", label_column="View")
    assert {film.label for film in chosen.films} == {"PA"}


def test_films_anywhere_below_the_folder_are_found(images) -> None:
    (images / "deep").mkdir()
    (images / "a.png").rename(images / "deep" / "a.png")
    assert "COVID-19/deep/a.png" in targets(select(images, "finding=COVID-19"))


def test_another_folder_adds_a_label(images, tmp_path) -> None:
    others = write_films(tmp_path / "others", "x/IM-0115-0001.jpeg", "y.png", "notes.txt")
    chosen = select(images, "finding=COVID-19", other_folders=(("normal", others),))
    added = [film for film in chosen.films if film.label == "normal"]
    assert [(film.target, film.patient) for film in added] == [
        ("normal/x/IM-0115-0001.jpeg", "IM-0115"),
        ("normal/y.png", ""),
    ]


class TestSampling:
    def test_draws_so_many_in_all(self, images) -> None:
        assert len(select(images, sample=3).films) == 3

    def test_draws_so_many_of_each_label(self, images) -> None:
        chosen = select(images, sample=1, is_per_label=True)
        assert set(Counter(film.label for film in chosen.films).values()) == {1}

    def test_is_repeated_by_its_seed(self, images) -> None:
        first, again = (select(images, sample=3, seed=4) for _ in range(2))
        assert targets(first) == targets(again)
        others = {tuple(targets(select(images, sample=3, seed=seed))) for seed in range(8)}
        assert len(others) > 1

    def test_takes_all_where_there_are_fewer(self, images) -> None:
        assert len(select(images, sample=99).films) == 6


class TestRefusals:
    def test_a_column_that_is_not_there(self, images) -> None:
        with pytest.raises(DatasetError, match=r"has no column “colour”.*“patientid”"):
            select(images, "colour=red")

    @pytest.mark.parametrize("name", ["../outside.png", "{root}/outside.png"])
    def test_a_file_outside_of_the_folder(self, images, name) -> None:
        outside = write_film(images.parent / "outside.png")
        table = write_table(
            images.parent / "m.csv",
            "path,label",
            f"{name.format(root=outside.parent)},a",
        )
        with pytest.raises(DatasetError, match=r"Line 2 .* lies outside of “images”"):
            select_films(table, images, SelectionRule(), DirectContext())

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
    def test_a_link_to_outside(self, images) -> None:
        outside = write_film(images.parent / "outside.png")
        (images / "link.png").symlink_to(outside)
        table = write_table(images.parent / "m.csv", "path,label", "link.png,a")
        with pytest.raises(DatasetError, match="lies outside"):
            select_films(table, images, SelectionRule(), DirectContext())

    def test_two_labels_for_one_film(self, images) -> None:
        table = write_table(images.parent / "m.csv", "path,label", "a.png,x", "a.png,y")
        with pytest.raises(DatasetError, match=r"both “x” and “y” of “a.png”"):
            select_films(table, images, SelectionRule(), DirectContext())

    def test_a_label_that_no_folder_can_have(self, images) -> None:
        table = write_table(images.parent / "m.csv", "path,label", "a.png,..", "b.png,b")
        with pytest.raises(DatasetError, match="No folder can be named after"):
            select_films(table, images, SelectionRule(), DirectContext())

    def test_two_films_of_one_name(self, images, tmp_path) -> None:
        others = write_films(tmp_path / "others", "A.png")
        with pytest.raises(DatasetError, match="would both become"):
            select(images, "finding=COVID-19", other_folders=(("covid-19", others),))

    def test_another_folder_that_is_not_there(self, images, tmp_path) -> None:
        with pytest.raises(DatasetError, match="There is no folder"):
            select(images, other_folders=(("normal", tmp_path / "gone"),))
