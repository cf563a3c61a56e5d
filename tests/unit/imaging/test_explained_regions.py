"""Regions that are hidden: the hottest part of a map, and random ones of the same size."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from xrayviewer.imaging.explained_regions import (
    CELLS,
    hottest_region,
    in_square,
    over_cells,
    random_regions,
)

MAPS = arrays(
    np.float32,
    st.tuples(st.integers(1, 12), st.integers(1, 12)),
    elements=st.floats(-9, 9, width=32),
)


@given(found=MAPS, share=st.floats(0.01, 0.9))
def test_the_hottest_region_has_the_share_asked_for_and_nothing_hotter_beside_it(found, share):
    region = hottest_region(found, share)
    assert region.sum() == round(share * CELLS**2)
    cells = over_cells(found)
    assert cells[region].min() >= cells[~region].max()


def test_the_hottest_region_lies_on_the_hottest_cell():
    found = np.zeros((7, 7), np.float32)
    found[5, 1] = 3.0
    rows, columns = np.nonzero(hottest_region(found, 0.02))
    assert (rows.mean() + 0.5) / CELLS == pytest.approx(5.5 / 7, abs=1 / CELLS)
    assert (columns.mean() + 0.5) / CELLS == pytest.approx(1.5 / 7, abs=1 / CELLS)


@settings(max_examples=20)
@given(seed=st.integers(0, 2**64), share=st.floats(0.01, 0.6))
def test_random_regions_are_in_one_piece_of_the_same_size(seed, share):
    regions = random_regions(3, share, seed)
    assert regions.shape == (3, CELLS, CELLS)
    for region in regions:
        count, _ = cv2.connectedComponents(region.astype(np.uint8), connectivity=4)
        assert (region.sum(), count) == (round(share * CELLS**2), 2)


def test_a_seed_decides_them():
    first, again = random_regions(4, 0.2, 5), random_regions(4, 0.2, 5)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, random_regions(4, 0.2, 6))
    assert len({region.tobytes() for region in first}) == 4


def test_together_they_reach_every_part_of_the_square():
    covered = random_regions(200, 0.2, 1).mean(axis=0)
    assert covered.min() > 0.02
    assert covered.mean() == pytest.approx(0.2, abs=0.001)


def test_in_the_square_a_region_covers_the_same_share():
    region = random_regions(1, 0.2, 3)[0]
    large = in_square(region, 7 * CELLS)
    assert large.mean() == region.mean()
    assert np.array_equal(large[3::7, 3::7], region)
