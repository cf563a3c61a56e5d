import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.imaging.measurement import (
    Length,
    angle,
    ellipse_statistics,
    length,
    rectangle_statistics,
)

OBLONG = PixelSpacing(0.5954, 0.5454, SpacingKind.AT_DETECTOR)
coordinates = st.floats(-5000, 5000)
points = st.tuples(coordinates, coordinates)


def test_rows_and_columns_have_their_own_spacing():
    assert length(OBLONG, 1.0, (0, 0), (100, 0)).value == pytest.approx(59.54)
    assert length(OBLONG, 1.0, (0, 0), (0, 100)).value == pytest.approx(54.54)


def test_millimetres_carry_their_meaning():
    measured = length(OBLONG, 1.0, (0, 0), (3, 4))
    assert (measured.unit, measured.kind) == ("mm", "at detector")


def test_without_spacing_it_is_never_millimetres():
    assert length(None, 1.0, (1, 1), (4, 5)) == Length(5.0, "px", "")


def test_pixels_that_are_not_square_count_in_widths():
    assert length(None, 2.0, (0, 0), (10, 0)).value == 20


@given(points, points, st.sampled_from([None, OBLONG]), st.floats(0.3, 3))
def test_length_is_symmetric_and_positive(start, end, spacing, aspect):
    there = length(spacing, aspect, start, end)
    assert there == length(spacing, aspect, end, start)
    assert there.value >= 0


@given(points, points, points)
def test_a_detour_is_never_shorter(start, middle, end):
    direct = length(OBLONG, 1.0, start, end).value
    detour = length(OBLONG, 1.0, start, middle).value + length(OBLONG, 1.0, middle, end).value
    assert direct <= detour + 1e-6


@pytest.mark.parametrize(
    ("second", "expected"), [((0, 5), 90), ((5, 0), 180), ((-5, 0), 0), ((-5, 5), 45)]
)
def test_angle_at_a_vertex(second, expected):
    assert angle((-9, 0), (0, 0), second) == pytest.approx(expected)


def test_angle_is_that_of_the_screen_where_pixels_are_tall():
    assert angle((0, 1), (0, 0), (1, 1), pixel_aspect=2.0) == pytest.approx(
        math.degrees(math.atan(2))
    )


def test_an_angle_without_a_leg_is_0():
    assert angle((3, 3), (3, 3), (5, 9)) == 0


@given(points, points, points)
def test_angle_is_symmetric_and_at_most_180(first, vertex, second):
    found = angle(first, vertex, second)
    assert 0 <= found <= 180
    assert found == pytest.approx(angle(second, vertex, first))


VALUES = np.random.default_rng(0).normal(100, 20, (40, 30)).astype(np.float32)


@given(
    st.tuples(st.floats(-10, 50), st.floats(-10, 40)),
    st.tuples(st.floats(-10, 50), st.floats(-10, 40)),
)
def test_rectangle_takes_pixels_whose_middle_lies_in_it(corner, opposite):
    rows, columns = np.mgrid[:40, :30] + 0.5
    top, bottom = sorted((corner[0], opposite[0]))
    left, right = sorted((corner[1], opposite[1]))
    inside = (rows >= top) & (rows < bottom) & (columns >= left) & (columns < right)
    found = rectangle_statistics(VALUES, corner, opposite)
    assert found.count == inside.sum()
    if found.count:
        assert found == rectangle_statistics(VALUES, opposite, corner)
        expected = VALUES[inside].astype(np.float64)
        assert found.mean == pytest.approx(expected.mean())
        assert found.deviation == pytest.approx(expected.std(), abs=1e-6)
        assert (found.minimum, found.maximum) == (expected.min(), expected.max())


def test_ellipse_is_inscribed_in_its_rectangle():
    found = ellipse_statistics(np.ones((200, 100), np.float32), (0, 0), (200, 100))
    assert found.count == pytest.approx(math.pi * 100 * 50, rel=0.002)
    assert (found.mean, found.deviation) == (1, 0)


@given(
    st.tuples(st.floats(-10, 50), st.floats(-10, 40)),
    st.tuples(st.floats(-10, 50), st.floats(-10, 40)),
)
def test_ellipse_lies_within_its_rectangle(corner, opposite):
    ellipse = ellipse_statistics(VALUES, corner, opposite)
    rectangle = rectangle_statistics(VALUES, corner, opposite)
    assert ellipse.count <= rectangle.count
    if ellipse.count:
        assert rectangle.minimum <= ellipse.minimum <= ellipse.mean <= ellipse.maximum
        assert ellipse.maximum <= rectangle.maximum


def test_an_empty_region_has_no_mean():
    found = ellipse_statistics(VALUES, (5, 5), (5, 5))
    assert found.count == 0
    assert math.isnan(found.mean)
