"""Blurred, filled and mirrored regions of a model's square."""

import numpy as np
import pytest

from tests.unit.imaging.films import chest
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.film_alteration import (
    AlterationWay,
    BrushRegion,
    FilmAlteration,
    RectangleRegion,
)
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.imaging.altered_square import SOFT_PX, altered, altered_square, filled, midline_of
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.imaging.square_placement import SquarePlacement

SIDE = 96
WHOLE = np.ones((SIDE, SIDE), np.bool_)
PLACEMENT = SquarePlacement(SIDE, SIDE, 1.0, Preparation(SIDE))
UPRIGHT = Correction()


@pytest.fixture
def square():
    return np.rint(chest(SIDE, SIDE) * 255).astype(np.uint8)


def inside_of(covered):
    """Pixels so far inside that they are not blended with what was there."""
    inner = covered.copy()
    for _ in range(int(SOFT_PX)):
        inner[1:-1, 1:-1] &= inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
    return inner


@pytest.mark.parametrize("way", AlterationWay)
def test_only_what_is_covered_changes(square, way):
    covered = np.zeros_like(WHOLE)
    covered[10:40, 60:90] = True
    before = square.copy()
    found = altered(square, covered, WHOLE, way)
    assert np.array_equal(square, before)
    assert np.array_equal(found[~covered], square[~covered])
    assert (found[covered] != square[covered]).any()


def test_blur_takes_detail_and_leaves_the_coarse_grey(square):
    stripes = square.copy()
    stripes[20:70, 15:40] = np.where(np.arange(25) % 4 < 2, 40, 160).astype(np.uint8)
    covered = np.zeros_like(WHOLE)
    covered[20:70, 15:40] = True
    found = altered(stripes, covered, WHOLE, AlterationWay.BLUR)
    inner = inside_of(covered)
    assert found[inner].std() < stripes[inner].std() / 3
    assert found[inner].mean() == pytest.approx(stripes[inner].mean(), abs=30)


def test_fill_gives_each_piece_the_grey_around_it():
    square = np.full((SIDE, SIDE), 60, np.uint8)
    square[:, SIDE // 2 :] = 200
    covered = np.zeros_like(WHOLE)
    covered[40:50, 10:20] = covered[40:50, 70:80] = True
    square[covered] = 255
    found = filled(square, covered, WHOLE)
    assert (found[40:50, 10:20] == 60).all()
    assert (found[40:50, 70:80] == 200).all()


def test_fill_of_the_whole_film_is_its_middle_grey(square):
    found = filled(square, WHOLE, WHOLE)
    assert np.unique(found) == pytest.approx([np.median(square)], abs=1)


def test_mirror_takes_the_other_side_of_the_body(square):
    square[30:40, 12:22] = 255
    covered = np.zeros_like(WHOLE)
    covered[20:50, 5:30] = True
    found = altered(square, covered, WHOLE, AlterationWay.MIRROR)
    inner = inside_of(covered)
    assert np.array_equal(found[inner], square[:, ::-1][inner])
    # About another midline the other side lies elsewhere.
    moved = altered(square, covered, WHOLE, AlterationWay.MIRROR, midline=0.5 + 4 / SIDE)
    expected = square[:, (SIDE + 7 - np.arange(SIDE)).clip(0, SIDE - 1)]
    assert np.array_equal(moved[inner], expected[inner])


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("is_inverted", [False, True])
@pytest.mark.parametrize("way", AlterationWay)
def test_a_turned_or_inverted_film_is_altered_as_the_upright_one(square, turns, is_inverted, way):
    """The same region of the body gives the same input, however the film lies."""
    region = np.zeros_like(WHOLE)
    region[15:45, 55:80] = True
    expected = altered(square, region, WHOLE, way)
    correction = Correction(turns, is_inverted=is_inverted)
    film = map_on_film(255 - square if is_inverted else square, correction)
    assert np.array_equal(corrected(film, correction), square)
    rows, columns = np.nonzero(map_on_film(region, correction))
    drawn = RectangleRegion(
        (float(rows.min()), float(columns.min())), (rows.max() + 1.0, columns.max() + 1.0)
    )
    found = altered_square(film, PLACEMENT, correction, [FilmAlteration(drawn, way)])
    assert np.array_equal(found.upright, expected)
    assert np.array_equal(found.covered, map_on_film(region, correction))
    assert np.array_equal(found.on_film[~found.covered], film[~found.covered])
    assert np.array_equal(corrected(found.on_film, correction), found.upright)


def test_strokes_follow_one_another(square):
    fill = FilmAlteration(RectangleRegion((10.0, 10.0), (40.0, 40.0)), AlterationWay.FILL)
    mirror = FilmAlteration(BrushRegion(((25.0, 70.0),), 12.0), AlterationWay.MIRROR)
    both = altered_square(square, PLACEMENT, UPRIGHT, [fill, mirror])
    first = altered_square(square, PLACEMENT, UPRIGHT, [fill])
    second = altered(first.upright, PLACEMENT.covered(mirror.region), WHOLE, AlterationWay.MIRROR)
    assert np.array_equal(both.upright, second)
    assert np.array_equal(both.covered, first.covered | PLACEMENT.covered(mirror.region))


def test_without_an_alteration_the_model_gets_what_it_got(square):
    found = altered_square(square, PLACEMENT, UPRIGHT, [])
    assert np.array_equal(found.upright, square)
    assert not found.covered.any()


def test_markers_get_the_grey_around_them_and_borders_become_black(square):
    markers, borders = np.zeros_like(WHOLE), np.zeros_like(WHOLE)
    markers[10:16, 20:26], borders[:, :4] = True, True
    square[10:16, 20:26], square[:, 4:40] = 255, 90
    found = altered_square(square, PLACEMENT, UPRIGHT, [], markers=markers, borders=borders)
    assert (found.upright[markers] == 90).all()
    assert (found.upright[borders] == 0).all()
    assert np.array_equal(found.covered, markers | borders)


def test_the_padding_of_a_narrow_film_stays_black(square):
    placement = SquarePlacement(100, 50, 1.0, Preparation(SIDE, Shape.PAD))
    padded = np.where(placement.film_mask(), square, np.uint8(0))
    everything = RectangleRegion((0.0, 0.0), (100.0, 50.0))
    for way in AlterationWay:
        found = altered_square(padded, placement, UPRIGHT, [FilmAlteration(everything, way)])
        assert not found.upright[~placement.film_mask()].any()


def test_the_midline_is_that_of_the_lungs_where_they_are_sure():
    masks = np.zeros((3, 64, 64), np.bool_)
    masks[0, 10:50, 8:24], masks[1, 10:50, 40:50] = True, True
    sure = ChestFields(masks, (0.95, 0.95, 0.5), (0,) * 3, (0.0,) * 3, None)
    assert midline_of(sure, UPRIGHT, 0.9) == pytest.approx((8 + 50) / 2 / 64)
    assert midline_of(None, UPRIGHT, 0.9) == 0.5
    unsure = ChestFields(masks, (0.95, 0.6, 0.9), (0,) * 3, (0.0,) * 3, None)
    assert midline_of(unsure, UPRIGHT, 0.9) == 0.5
    turned = ChestFields(
        np.rot90(masks, -1, axes=(1, 2)).copy(), (0.95,) * 3, (0,) * 3, (0.0,) * 3, None
    )
    assert midline_of(turned, Correction(1), 0.9) == midline_of(sure, UPRIGHT, 0.9)
