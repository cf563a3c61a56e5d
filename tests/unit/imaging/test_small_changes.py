"""Films changed a little, and maps moved back to where they were."""

import numpy as np
import pytest

from xrayviewer.imaging.explained_regions import CELLS, over_cells
from xrayviewer.imaging.small_changes import (
    SMALL_CHANGES,
    SmallChange,
    map_changed_back,
    map_correlation,
    slightly_changed,
)

MOVES = [change for change in SMALL_CHANGES if change.exponent == 1.0]


def hills(side: int) -> np.ndarray:
    """Two soft hills, one higher than the other."""
    down, across = np.mgrid[0:side, 0:side] / side
    first = np.exp(-((down - 0.3) ** 2 + (across - 0.6) ** 2) / 0.02)
    second = 0.5 * np.exp(-((down - 0.7) ** 2 + (across - 0.3) ** 2) / 0.03)
    return (first + second).astype(np.float32)


@pytest.mark.parametrize("change", SMALL_CHANGES)
def test_each_changes_the_film_and_stays_within_black_and_white(change):
    square = np.rint(255 * hills(96) / hills(96).max()).astype(np.uint8)
    changed = slightly_changed(square, change)
    assert changed.shape == square.shape
    assert not np.array_equal(changed, square)
    assert changed.min() >= 0
    assert changed.max() <= 255


def test_no_change_changes_nothing():
    square = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert np.array_equal(slightly_changed(square, SmallChange()), square)


@pytest.mark.parametrize("change", MOVES)
def test_a_map_moved_with_its_film_comes_back_to_where_it_was(change):
    """The film itself stands for a map that follows it perfectly."""
    square = np.rint(200 * hills(128)).astype(np.uint8)
    moved = slightly_changed(square, change)
    back = map_changed_back(moved, change)
    as_it_was = over_cells(square.astype(np.float32))
    assert back.shape == (CELLS, CELLS)
    assert map_correlation(back, as_it_was) > 0.998
    stronger = SmallChange(5 * change.down, 5 * change.across, 5 * change.degrees)
    wrong = map_changed_back(slightly_changed(square, stronger), change)
    assert map_correlation(wrong, as_it_was) < 0.98


def test_brighter_is_brighter_and_darker_darker():
    square = np.full((16, 16), 100, np.uint8)
    assert slightly_changed(square, SmallChange(exponent=0.95)).min() > 100
    assert slightly_changed(square, SmallChange(exponent=1.05)).max() < 100


def test_correlation_is_about_what_speaks_for_a_finding():
    found = hills(CELLS) - 0.2
    assert map_correlation(found, 3 * found) == pytest.approx(1.0)
    below = np.where(found < 0, -5.0, found).astype(np.float32)
    assert map_correlation(found, below) == pytest.approx(1.0)
    assert map_correlation(found, found[::-1, ::-1]) < 0.5
    assert map_correlation(found, -np.ones_like(found)) == 0.0
    assert map_correlation(np.ones_like(found), found) == 0.0
