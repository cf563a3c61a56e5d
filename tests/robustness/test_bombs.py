"""Small files that ask for much are refused at once and cost nothing."""

import pytest

from tests.robustness.bombs import Bomb, bombs, deflated_film, oddities
from tests.robustness.decoding import SHOWN, DecodingPool, problems

MOST_CPU_S = 0.5
LARGEST_BYTES = 300 << 20
REASONS = {
    "too-large",
    "expands-too-much",
    "truncated",
    "inconsistent",
    "damaged-header",
    "damaged-pixels",
    "unsupported-format",
}


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bombs")
    with DecodingPool(1) as pool:
        verdicts = list(pool.verdicts(bomb.lay(folder) for bomb in bombs()))
    return verdicts, pool.peak_bytes


def test_there_are_enough_of_them(judged):
    verdicts, _ = judged
    assert len(verdicts) > 50


def test_each_is_refused_for_what_it_is(judged):
    verdicts, _ = judged
    assert {verdict.outcome for verdict in verdicts} <= REASONS
    assert problems(verdicts) == []


def test_each_is_refused_at_once(judged):
    verdicts, _ = judged
    assert [verdict for verdict in verdicts if verdict.cpu_seconds > MOST_CPU_S] == []


def test_none_costs_memory(judged):
    _, peak_bytes = judged
    assert 0 < peak_bytes < LARGEST_BYTES


def test_films_that_only_look_dangerous_are_shown(tmp_path):
    with DecodingPool(1) as pool:
        verdicts = list(pool.verdicts(film.lay(tmp_path) for film in oddities()))
    assert {verdict.outcome for verdict in verdicts} == {SHOWN}
    assert max(verdict.cpu_seconds for verdict in verdicts) < MOST_CPU_S
    assert pool.peak_bytes < LARGEST_BYTES


def test_a_naive_reader_takes_memory_and_time(tmp_path):
    """Negative control: the limits are passed where nothing guards them."""
    bomb = Bomb("deflated", deflated_film(400))
    with DecodingPool(1, package="tests.robustness.naive") as pool:
        (verdict,) = pool.verdicts([bomb.lay(tmp_path)])
    assert pool.peak_bytes > LARGEST_BYTES
    assert verdict.cpu_seconds > MOST_CPU_S
