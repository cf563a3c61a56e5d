"""What a name tells before the file is opened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.readers.film_names import (
    is_archive_name,
    is_dicomdir_name,
    may_be_film,
    natural_key,
)


@pytest.mark.parametrize(
    "name", ["film.dcm", "IM000001", "1.2.840.113619.2.66", "scan.PNG", "a.gif", "film", "a.zip"]
)
def test_what_may_be_a_film(name):
    assert may_be_film(name)


@pytest.mark.parametrize(
    "name",
    [".DS_Store", "._film.dcm", "Thumbs.db", "AUTORUN.INF", "viewer.exe", "readme.TXT", "DICOMDIR"],
)
def test_what_lies_beside_films(name):
    assert not may_be_film(name)


def test_archives_are_known_by_their_ending():
    assert is_archive_name("Films.ZIP")
    assert not is_archive_name("zip")


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "DICOMDIR;1", "DICOMDIR."])
def test_dicomdir_as_discs_spell_it(name):
    assert is_dicomdir_name(name)


def test_numbers_sort_by_value_whatever_the_case():
    names = ["film10", "Film2", "film", "film02b", "film2a", "film1"]
    assert sorted(names, key=natural_key) == [
        "film", "film1", "Film2", "film2a", "film02b", "film10",
    ]  # fmt: skip


def test_numbers_of_any_length_sort():
    assert natural_key("f" + "9" * 5000) < natural_key("f1" + "0" * 5000)


def test_composed_and_decomposed_letters_sort_together():
    composed, decomposed = "Aufnahme \u00e4 2", "Aufnahme a\u0308 10"
    assert natural_key(composed) < natural_key(decomposed) < natural_key("Aufnahme \u00f6")


@given(st.lists(st.text(max_size=20)))
def test_any_names_sort_the_same_way_in_any_order(names):
    set_aside = names[::-1]
    assert sorted(names, key=natural_key) == sorted(set_aside, key=natural_key)
