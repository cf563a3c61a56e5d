import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from tests.unit.imaging.films import chest
from xrayviewer.imaging.exposure import exposed_mask, without_margin

RANDOM = np.random.default_rng(1)
CHEST = (chest() * 3000 + 200).astype(np.uint16)
FRAME = np.ones(CHEST.shape, bool)
FRAME[50:-60, 40:-70] = False


def with_frame(level, noise):
    image = CHEST.astype(np.float64)
    image[FRAME] = level + RANDOM.normal(0, noise, int(FRAME.sum()))
    return image.clip(0, 65535).astype(np.uint16)


@pytest.mark.parametrize(("level", "noise"), [(3600, 0), (3600, 25), (0, 0), (100, 20)])
def test_a_collimator_or_frame_is_left_out_and_the_chest_kept(level, noise):
    mask = exposed_mask(with_frame(level, noise))
    assert mask[FRAME].mean() < 0.02
    lungs_and_heart = np.zeros(CHEST.shape, bool)
    lungs_and_heart[80:-80, 100:-100] = True
    assert mask[lungs_and_heart].mean() > 0.98


def test_a_tilted_collimator_is_left_out():
    rows, columns = np.mgrid[:400, :400]
    tilted = rows + 0.1 * columns < 90
    image = np.where(tilted, 4000, CHEST).astype(np.uint16)
    assert not exposed_mask(image)[tilted].any()


def test_a_burned_in_marker_is_left_out():
    image = CHEST.copy()
    image[100:120, 180:200] = 60_000
    mask = exposed_mask(image)
    assert not mask[100:120, 180:200].any()


def test_padding_is_left_out():
    padding = np.zeros(CHEST.shape, bool)
    padding[:100] = True
    assert not exposed_mask(CHEST, padding)[:100].any()


@pytest.mark.parametrize("value", [0, 7, 65535])
def test_a_constant_film_is_kept_whole(value):
    assert exposed_mask(np.full((30, 40), value, np.uint16)).all()


def test_nothing_but_padding_is_kept_whole():
    assert exposed_mask(np.zeros((3, 4), np.uint8), np.ones((3, 4), bool)).all()


@given(
    arrays.arrays(
        st.sampled_from([np.uint8, np.int16, np.uint16]),
        arrays.array_shapes(min_dims=2, max_dims=2, max_side=30),
    )
)
def test_something_is_always_left(image):
    mask = exposed_mask(image)
    assert mask.shape == image.shape
    assert mask.any()


def test_margin_is_taken_from_the_bounding_box():
    mask = np.zeros((20, 30), bool)
    mask[5:15, 10:30] = True
    kept = without_margin(mask, 0.25)
    rows, columns = np.nonzero(kept)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (7, 12, 15, 24)
