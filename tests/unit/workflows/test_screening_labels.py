"""Films that the reader labels become a folder to train on."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.store.screenings import pixels
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ScreeningError, ScreeningRow
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.films import film_stamp
from xrayviewer.workflows.screening_labels import copy_labelled_films


@pytest.fixture
def rows(tmp_path) -> tuple[ScreeningRow, ...]:
    found = []
    for place in (1, 2):
        path = tmp_path / str(place) / "same name.png"
        path.parent.mkdir()
        path.write_bytes(b"film %d" % place)
        location = FilmLocation(path)
        identity = pixels(patient_id=f"patient {place}", view_position="PA").identity
        found.append(
            ScreeningRow(1, place, location, stamp=film_stamp(location), identity=identity)
        )
    return tuple(found)


def copy(films, folder: Path) -> Path:
    return copy_labelled_films(films, folder, DirectContext())


def test_each_label_gets_a_folder_and_films_of_one_name_do_not_meet(rows, tmp_path) -> None:
    folder = tmp_path / "new"
    table = copy([(rows[0], "normal"), (rows[1], "effusion/both")], folder)
    assert (folder / "normal" / "000001-same name.png").read_bytes() == b"film 1"
    assert (folder / "effusion_both" / "000002-same name.png").read_bytes() == b"film 2"
    with table.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["label"], line["patient"], line["view"]) for line in lines] == [
        ("normal", "patient 1", "PA"), ("effusion/both", "patient 2", "PA"),
    ]  # fmt: skip


def test_a_film_that_is_not_the_one_that_was_screened_is_not_copied(rows, tmp_path) -> None:
    rows[0].location.path.write_bytes(b"another film")
    rows[1].location.path.unlink()
    for row in rows:
        with pytest.raises(ScreeningError, match="has changed since it was screened"):
            copy([(row, "normal")], tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_films_in_archives_and_no_films_are_sentences(rows, tmp_path) -> None:
    packed = replace(rows[0], location=FilmLocation(tmp_path / "a.zip", "film.png"))
    with pytest.raises(ScreeningError, match=r"“film\.png” lies in the archive “a\.zip”"):
        copy([(packed, "normal")], tmp_path / "new")
    with pytest.raises(ScreeningError, match="No films"):
        copy([], tmp_path / "new")
    with pytest.raises(DatasetError, match="No folder can be named"):
        copy([(rows[0], " . ")], tmp_path / "new")
