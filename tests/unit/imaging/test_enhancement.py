import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.imaging.films import chest
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.imaging.enhancement import enhanced, equalise, sharpen

GREY = (chest() * 200 + 20).astype(np.uint8)


@pytest.mark.parametrize("sigma_px", [1.0, 1.5, 3.0, 7.3, 24.0])
def test_sharpening_steepens_edges_and_keeps_the_mean(sigma_px):
    sharp = sharpen(GREY, sigma_px)
    assert sharp.shape == GREY.shape
    assert sharp.dtype == np.uint8
    assert abs(float(sharp.mean()) - float(GREY.mean())) < 4  # by cutting at black and white
    assert sharp.std() > GREY.std()


def test_clahe_spreads_contrast_and_keeps_the_mean_roughly():
    spread = equalise((GREY // 4 + 90).astype(np.uint8))
    assert spread.shape == GREY.shape
    assert spread.std() > GREY.std() / 4
    assert abs(float(spread.mean()) - float((GREY // 4 + 90).mean())) < 25


@given(st.integers(0, 255), st.integers(1, 70), st.integers(1, 70))
def test_a_uniform_film_is_not_changed_by_sharpening(level, rows, columns):
    flat = np.full((rows, columns), level, np.uint8)
    for sigma_px in (1.5, 6.0):
        assert np.array_equal(sharpen(flat, sigma_px), flat)


def test_filters_are_applied_clahe_first():
    both = enhanced(GREY, frozenset(Enhancement))
    assert np.array_equal(both, sharpen(equalise(GREY)))
    assert enhanced(GREY, frozenset()) is GREY


@pytest.mark.parametrize("change", [sharpen, equalise])
def test_nothing_stays_nothing(change):
    assert change(np.empty((0, 7), np.uint8)).size == 0


def test_colour_is_not_equalised():
    colour = np.zeros((4, 4, 3), np.uint8)
    assert equalise(colour) is colour
