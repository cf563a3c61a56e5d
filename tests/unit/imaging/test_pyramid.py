from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.imaging.films import film
from xrayviewer.imaging.pyramid import Pyramid, halved_levels, level_number


def halved_by_hand(level):
    """Means of 2 x 2 pixels; where a size is odd, the last row or column counts double."""
    rows, columns = level.shape[:2]
    edge = ((0, rows % 2), (0, columns % 2), *[(0, 0)] * (level.ndim - 2))
    even = np.pad(level.astype(np.float64), edge, mode="edge")
    return (even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) / 4


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("shape", [(600, 512), (301, 700), (257, 257), (1, 999), (999, 1)])
def test_each_level_is_the_mean_of_the_one_below(dtype, shape):
    random = np.random.default_rng(1)
    low = -30_000 if dtype in ("int16", "float32") else 0
    pixels = random.integers(low, 250 if dtype == "uint8" else 30_000, shape).astype(dtype)
    levels = Pyramid(film(pixels)).levels
    assert levels[0].shape == shape
    assert max(levels[-1].shape) <= 256
    for below, level in pairwise(levels):
        assert level.dtype == dtype
        assert np.abs(level.astype(np.float64) - halved_by_hand(below)).max() <= 0.5


def test_colour_is_halved_channel_by_channel():
    colour = np.random.default_rng(0).integers(0, 255, (301, 300, 3)).astype(np.uint8)
    levels = Pyramid(film(colour)).levels
    assert levels[1].shape == (151, 150, 3)
    assert np.abs(levels[1].astype(float) - halved_by_hand(colour)).max() <= 0.5


def test_level_0_is_the_film_itself():
    radiograph = film(np.zeros((300, 300)), "uint16")
    pyramid = Pyramid(radiograph)
    assert np.shares_memory(pyramid.levels[0], radiograph.pixels)
    assert pyramid.nbytes == 150 * 150 * 2
    assert pyramid.radiograph is radiograph


@given(st.floats(0.001, 50), st.integers(1, 6))
def test_a_level_never_has_fewer_pixels_than_the_view(zoom, count):
    number = level_number(count, zoom)
    assert number == 0 or zoom * 2**number <= 1
    assert number == count - 1 or zoom * 2 ** (number + 1) > 1


@settings(max_examples=20)
@given(st.integers(1, 40), st.integers(1, 40))
def test_a_small_film_has_one_level(rows, columns):
    assert len(halved_levels(np.zeros((rows, columns), np.uint8))) == 1


def test_a_smaller_level_may_be_enlarged_if_asked():
    assert level_number(5, 0.7) == 0
    assert level_number(5, 0.7, enlargement=1.4) == 1
    assert level_number(5, 0.71, enlargement=1.4) == 0
