"""Films remembered as models saw them, and those nearest to another one."""

import dataclasses
import sqlite3
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import RememberedFilm
from xrayviewer.store.similar_films import (
    FILE,
    SimilarFilmsError,
    count_films,
    forget,
    nearest,
    remember,
)

WIDTH = 24
NOBODY: frozenset[str] = frozenset()


def film(seed: int, **changes: object) -> RememberedFilm:
    features = np.random.default_rng(seed).random(WIDTH)
    made = RememberedFilm(
        "model",
        1,
        f"digest {seed}",
        (features / np.linalg.norm(features)).astype(np.float16),
        FilmLocation(Path(f"/films/{seed}.png")),
        scores={"pneumonia": seed / 100},
    )
    return dataclasses.replace(made, **changes)


def digests(found) -> list[str]:
    return [one.film.digest for one in found]


@settings(max_examples=15)
@given(st.integers(0, 40), st.integers(1, 8))
def test_the_nearest_films_are_those_of_the_largest_cosine(count, wanted):
    with tempfile.TemporaryDirectory() as folder:
        films = [film(seed) for seed in range(count)]
        remember(Path(folder), films)
        asked = film(100)
        found = nearest(Path(folder), asked, NOBODY, wanted)
        cosine = {
            one.digest: float(one.features.astype(np.float32) @ asked.features.astype(np.float32))
            for one in films
        }
        expected = sorted(cosine, key=lambda digest: -cosine[digest])[:wanted]
        assert digests(found) == expected
        assert [one.similarity for one in found] == pytest.approx(
            [cosine[digest] for digest in expected], abs=1e-5
        )


def test_all_that_is_known_of_a_film_comes_back(tmp_path):
    location = FilmLocation(tmp_path / "films.zip", "a/b.dcm")
    known = film(1, location=location, label="pneumonia", patient="p1")
    remember(tmp_path, [known])
    (found,) = nearest(tmp_path, film(2), NOBODY, 5)
    assert found.film.location == location
    assert (found.film.label, found.film.scores) == ("pneumonia", {"pneumonia": 0.01})
    assert np.array_equal(found.film.features, known.features)
    assert not found.is_same_patient
    (found,) = nearest(tmp_path, film(2), frozenset({"p1"}), 5)
    assert found.is_same_patient


def test_the_film_itself_is_never_among_them_whatever_its_name(tmp_path):
    elsewhere = FilmLocation(tmp_path / "copy.png")
    remember(tmp_path, [film(1), film(2)])
    assert digests(nearest(tmp_path, film(1, location=elsewhere), NOBODY, 5)) == ["digest 2"]


def test_films_seen_by_another_model_or_preparation_are_not_compared(tmp_path):
    remember(tmp_path, [film(1), film(2, model="other"), film(3, preparation_version=2)])
    assert digests(nearest(tmp_path, film(9), NOBODY, 5)) == ["digest 1"]
    assert digests(nearest(tmp_path, film(9, model="other"), NOBODY, 5)) == ["digest 2"]
    assert count_films(tmp_path) == 3


def test_a_film_remembered_again_keeps_the_label_of_a_training(tmp_path):
    remember(tmp_path, [film(1, label="pneumonia", patient="p1")])
    moved = FilmLocation(Path("/moved/1.png"))
    remember(tmp_path, [film(1, location=moved, scores={"pneumonia": 0.7})])
    (found,) = nearest(tmp_path, film(2), NOBODY, 5)
    assert found.film.location == moved
    assert (found.film.label, found.film.patient) == ("pneumonia", "p1")
    assert found.film.scores == {"pneumonia": 0.7}
    assert count_films(tmp_path) == 1


def test_an_empty_store_has_no_films_and_asking_makes_no_file(tmp_path):
    assert nearest(tmp_path, film(1), NOBODY, 5) == ()
    assert count_films(tmp_path) == 0
    remember(tmp_path, [])
    assert list(tmp_path.iterdir()) == []


def test_forgetting_removes_all_even_from_a_damaged_file(tmp_path):
    remember(tmp_path, [film(1)])
    forget(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    with pytest.raises(SimilarFilmsError, match="cannot be used"):
        nearest(tmp_path, film(1), NOBODY, 5)
    forget(tmp_path)
    assert nearest(tmp_path, film(1), NOBODY, 5) == ()


@pytest.mark.parametrize("change", ["features = x'0000'", "scores = '[1]'", "scores = '{'"])
def test_rows_that_were_tampered_with_are_told(tmp_path, change):
    remember(tmp_path, [film(1)])
    database = sqlite3.connect(tmp_path / FILE)
    with database:
        database.execute(f"UPDATE films SET {change}")
    database.close()
    with pytest.raises(SimilarFilmsError, match="cannot be used"):
        nearest(tmp_path, film(2), NOBODY, 5)


def test_a_file_of_a_newer_version_is_left_alone(tmp_path):
    remember(tmp_path, [film(1)])
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA user_version = 99")
    database.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(SimilarFilmsError, match="newer version"):
        remember(tmp_path, [film(2)])
    assert (tmp_path / FILE).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SimilarFilmsError, match="cannot be used"):
        remember(tmp_path / "file", [film(1)])
