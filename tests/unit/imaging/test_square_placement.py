"""A region painted on the film covers the same place of the model's square."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from xrayviewer.domain.film_alteration import BrushRegion, RectangleRegion
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.model_input import squared
from xrayviewer.imaging.square_placement import SquarePlacement

SIDE = 128
sides = st.integers(60, 500)
fractions = st.floats(0.1, 0.9)


@settings(max_examples=60)
@given(
    shape=st.sampled_from(Shape),
    size=st.tuples(sides, sides),
    aspect=st.sampled_from([0.7, 1.0, 1.4]),
    orientation=st.builds(Orientation, st.integers(0, 3), st.booleans()),
    zoom=st.floats(0.05, 20.0),
    shift=st.tuples(st.floats(-300, 300), st.floats(-300, 300)),
    corners=st.tuples(fractions, fractions, fractions, fractions),
)
def test_what_is_painted_on_screen_is_covered_in_the_square(
    shape, size, aspect, orientation, zoom, shift, corners
):
    """The film itself, white where the reader paints, is the witness for where that lies."""
    rows, columns = size
    transform = ViewTransform.fit(rows, columns, aspect, orientation, 640, 480)
    transform = transform.zoomed(zoom, (320, 240)).panned(*shift)
    placement = SquarePlacement(rows, columns, aspect, Preparation(SIDE, shape))
    top, bottom = sorted((round(corners[0] * rows), round(corners[2] * rows)))
    left, right = sorted((round(corners[1] * columns), round(corners[3] * columns)))
    _, _, height, width = placement.area
    assume((bottom - top) * height >= 4 * rows)
    assume((right - left) * width >= 4 * columns)
    # The mouse goes from one corner in the view to the other.
    first, second = (
        tuple(transform.to_image(transform.to_view(corner)))
        for corner in ((top, left), (bottom, right))
    )
    covered = placement.covered(RectangleRegion(first, second))
    film = np.zeros(size, np.float32)
    film[top:bottom, left:right] = 255
    seen = squared(film, aspect, placement.preparation)
    # Pixels that lie wholly inside or outside the rectangle leave no doubt.
    assert covered[seen == 255].all()
    assert not covered[seen == 0].any()
    assert covered.any()


@given(
    shape=st.sampled_from(Shape),
    size=st.tuples(sides, sides),
    aspect=st.sampled_from([0.7, 1.0, 1.4]),
    path=st.lists(st.tuples(fractions, fractions), min_size=1, max_size=5),
    reach=st.floats(0.04, 0.2),
)
@settings(max_examples=40)
def test_a_brush_covers_what_lies_within_its_radius(shape, size, aspect, path, reach):
    rows, columns = size
    placement = SquarePlacement(rows, columns, aspect, Preparation(SIDE, shape))
    points = tuple((row * rows, column * columns) for row, column in path)
    radius = reach * columns
    covered = placement.covered(BrushRegion(points, radius))
    top, left, height, width = placement.area
    for row, column in np.argwhere(placement.film_mask())[:: SIDE // 2 + 1]:
        y = (row + 0.5 - top) * rows / height * aspect
        x = (column + 0.5 - left) * columns / width
        distance = min(
            _distance(y, x, one, other, aspect)
            for one, other in zip(points, points[1:] or points, strict=False)
        )
        if abs(distance - radius) > 1e-6:
            assert covered[row, column] == (distance < radius)


def _distance(y, x, one, other, aspect):
    """From a point to a stretch, by looking at many points of it; at most the true one."""
    start, end = np.array([one[0] * aspect, one[1]]), np.array([other[0] * aspect, other[1]])
    along, here = end - start, np.array([y, x]) - start
    length = float(along @ along)
    part = 0.0 if not length else min(max(float(here @ along) / length, 0.0), 1.0)
    return float(np.hypot(*(here - part * along)))


def test_a_rectangle_may_be_drawn_from_any_corner():
    placement = SquarePlacement(100, 80, 1.0, Preparation(SIDE))
    (top, left), (bottom, right) = corners = (20.0, 10.0), (60.0, 70.0)
    expected = placement.covered(RectangleRegion(*corners))
    for first, second in (
        ((bottom, right), (top, left)),
        ((top, right), (bottom, left)),
        ((bottom, left), (top, right)),
    ):
        assert np.array_equal(placement.covered(RectangleRegion(first, second)), expected)


@pytest.mark.parametrize("shape", Shape)
def test_nothing_beside_the_film_is_covered(shape):
    placement = SquarePlacement(100, 50, 1.0, Preparation(SIDE, shape))
    covered = placement.covered(RectangleRegion((-500.0, -500.0), (500.0, 500.0)))
    assert np.array_equal(covered, placement.film_mask())
    assert covered.mean() == (1.0 if shape is Shape.SQUEEZE else 0.5)
    far = BrushRegion(((-900.0, -900.0), (-800.0, -900.0)), 10.0)
    assert not placement.covered(far).any()


@pytest.mark.parametrize("shape", Shape)
def test_a_mask_over_the_film_is_laid_where_the_film_lies(shape):
    placement = SquarePlacement(200, 100, 1.0, Preparation(SIDE, shape))
    mask = np.zeros((40, 20), np.bool_)
    mask[10:20, 5:10] = True
    laid = placement.laid(mask)
    drawn = placement.covered(RectangleRegion((50.0, 25.0), (100.0, 50.0)))
    assert np.array_equal(laid, drawn)
