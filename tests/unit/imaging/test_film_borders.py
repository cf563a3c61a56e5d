"""Borders: collimation, the air around the body, and writing in either."""

import numpy as np
import pytest

from tests.unit.imaging.films import chest
from xrayviewer.imaging.film_borders import film_borders

SIDE = 128
WHOLE = np.ones((SIDE, SIDE), np.bool_)


@pytest.fixture
def square():
    """A chest with air at both sides, 4 % of the film each, and an even abdomen."""
    return np.rint(chest(SIDE, SIDE) * 255).astype(np.uint8)


def test_the_air_beside_the_body_is_found_and_nothing_of_the_body(square):
    found = film_borders(square, WHOLE)
    assert found[:, :3].all()
    assert found[:, -3:].all()
    assert not found[:, 8:-8].any()


def test_lungs_are_no_air_even_where_they_are_black(square):
    square[20:100, 20:50] = 0
    assert not film_borders(square, WHOLE)[20:100, 20:50].any()


@pytest.mark.parametrize("level", [0, 255])
@pytest.mark.parametrize("turns", range(4))
def test_a_collimated_border_is_found_at_every_edge_black_or_white(square, turns, level):
    turned = np.rot90(square, turns).copy()
    turned[:10] = level
    found = film_borders(turned, WHOLE)
    assert found[:10].all()
    assert found[14:-8, 14:-8].sum() == 0


def test_writing_in_the_air_belongs_to_it(square):
    square[:, :16] = 0
    square[60:66, 4:10] = 255
    assert film_borders(square, WHOLE)[60:66, 4:10].all()


def test_a_film_without_borders_has_none():
    rows, columns = np.mgrid[:SIDE, :SIDE]
    lungs_only = (100 + 50 * np.sin(rows / 9.0) + 50 * np.cos(columns / 7.0)).astype(np.uint8)
    assert not film_borders(lungs_only, WHOLE).any()


def test_nothing_beside_the_film_is_a_border_of_it(square):
    film = np.zeros_like(WHOLE)
    film[:, 30:98] = True
    square[:12, 30:98] = 255
    found = film_borders(np.where(film, square, np.uint8(0)), film)
    assert not found[~film].any()
    assert found[:12, 30:98].all()
    assert not found[16:, 34:94].any()
