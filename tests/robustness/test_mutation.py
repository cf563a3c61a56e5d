"""Thousands of films damaged at random: each gets its verdict in time.

The full counts are run by ``python -m tests.robustness.mutation --count 200000``.
"""

import pytest

from tests.robustness.decoding import (
    MEMORY_LIMIT_BYTES,
    SHOWN,
    DecodingPool,
    problems,
    statistics,
)
from tests.robustness.mutation import DEFAULT_SEED, KINDS, mutant, open_mutants, seeds
from xrayviewer.domain.location import FilmLocation
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.films import read_film

COUNTS = {"dicom": 5000, "raster": 2000}


@pytest.fixture(scope="module")
def pool():
    with DecodingPool() as pool:
        yield pool


@pytest.mark.parametrize("kind", KINDS)
def test_each_damaged_film_gets_a_verdict_in_time(pool, kind, tmp_path):
    verdicts = open_mutants(pool, kind, range(COUNTS[kind]), tmp_path)
    print(statistics(verdicts))
    assert len(verdicts) == COUNTS[kind]
    assert problems(verdicts) == []
    assert pool.peak_bytes < MEMORY_LIMIT_BYTES
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_damage_reaches_every_stage_of_the_reader(pool, kind, tmp_path):
    """Damage that is always seen in the first bytes would test little."""
    outcomes = {verdict.outcome for verdict in open_mutants(pool, kind, range(600), tmp_path)}
    assert outcomes >= {SHOWN, "truncated", "damaged-header", "damaged-pixels", "not-an-image"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_film_is_the_same_each_time(kind):
    films = [mutant(kind, DEFAULT_SEED, index) for index in range(200)]
    assert films == [mutant(kind, DEFAULT_SEED, index) for index in range(200)]
    assert films[0] != mutant(kind, DEFAULT_SEED + 1, 0)
    assert len(set(films)) > 190


def test_the_films_that_are_damaged_are_sound(tmp_path):
    """At least those written here; some of pydicom's own are meant to be refused."""
    for index, content in enumerate((*seeds("raster"), *seeds("dicom")[-18:])):
        path = tmp_path / str(index)
        path.write_bytes(content)
        film = read_film(LocalEngine("xrayviewer.readers"), FilmLocation(path), 0, DirectContext())
        assert film.pixels.shape[:2] == (24, 17)


@pytest.mark.parametrize("kind", KINDS)
def test_a_naive_reader_fails_on_the_same_films(kind, tmp_path):
    """Negative control: the damage does harm where nothing guards against it."""
    with DecodingPool(package="tests.robustness.naive") as pool:
        verdicts = open_mutants(pool, kind, range(300), tmp_path)
    assert len(problems(verdicts)) > 30
