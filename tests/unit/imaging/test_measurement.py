import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.imaging.measurement import (
    Length,
    angle,
    length,
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
