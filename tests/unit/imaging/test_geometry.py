import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.geometry import LARGEST_ZOOM, SMALLEST_ZOOM, ViewTransform
from xrayviewer.imaging.orientation import orient

EIGHT = [Orientation(turns, flip) for flip in (False, True) for turns in range(4)]

sizes = st.integers(1, 6000)
coordinates = st.floats(-8000, 8000)
transforms = st.builds(
    ViewTransform,
    rows=sizes,
    columns=sizes,
    pixel_aspect=st.floats(0.2, 5),
    orientation=st.sampled_from(EIGHT),
    zoom=st.floats(0.02, 40),
    centre=st.tuples(coordinates, coordinates),
)
points = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=5)


@given(transforms, points)
def test_to_image_takes_to_view_back(transform, image_points):
    there_and_back = transform.to_image(transform.to_view(image_points))
    assert there_and_back == pytest.approx(np.array(image_points), abs=1e-6)


@given(transforms, points)
def test_to_view_takes_to_image_back(transform, view_points):
    there_and_back = transform.to_view(transform.to_image(view_points))
    assert there_and_back == pytest.approx(np.array(view_points), abs=1e-6)


@given(transforms, st.tuples(coordinates, coordinates), st.floats(0.1, 10))
def test_zooming_keeps_what_lies_at_the_anchor(transform, anchor, factor):
    under_anchor = transform.to_image(anchor)
    zoomed = transform.zoomed(factor, anchor)
    assert zoomed.to_view(under_anchor) == pytest.approx(np.array(anchor), abs=1e-5)


@given(transforms, st.floats(1e-4, 1e4))
def test_zoom_stays_within_its_limits(transform, factor):
    zoomed = transform.zoomed(factor, (0.0, 0.0))
    assert SMALLEST_ZOOM <= zoomed.zoom <= LARGEST_ZOOM


@given(transforms, coordinates, coordinates)
def test_panning_moves_every_point_alike(transform, dx, dy):
    moved = transform.panned(dx, dy).to_view((0, 0)) - transform.to_view((0, 0))
    assert moved == pytest.approx(np.array([dx, dy]), abs=1e-6)


@pytest.mark.parametrize("orientation", EIGHT)
def test_pixels_lie_where_laying_the_array_puts_them(orientation):
    film = np.arange(12).reshape(3, 4)
    laid = orient(film, orientation)
    height, width = laid.shape
    transform = ViewTransform.fit(3, 4, 1.0, orientation, width, height)
    for (row, column), value in np.ndenumerate(film):
        x, y = transform.to_view((row + 0.5, column + 0.5))
        assert laid[int(y), int(x)] == value


@given(sizes, sizes, st.floats(0.2, 5), st.sampled_from(EIGHT), sizes, sizes)
def test_a_fitted_film_is_whole_and_touches_two_sides(
    rows, columns, aspect, orientation, view_width, view_height
):
    transform = ViewTransform.fit(rows, columns, aspect, orientation, view_width, view_height)
    width, height = transform.size
    if SMALLEST_ZOOM < transform.zoom < LARGEST_ZOOM:
        assert max(width / view_width, height / view_height) == pytest.approx(1)
    corners = transform.to_view([(0, 0), (rows, columns)])
    assert np.abs(np.ptp(corners, axis=0)) == pytest.approx(np.array([width, height]))
    assert corners.mean(axis=0) == pytest.approx(np.array([view_width / 2, view_height / 2]))


def test_tall_pixels_are_stretched_downwards():
    transform = ViewTransform.fit(100, 100, 2.0, Orientation(), 1000, 1000)
    assert transform.size == (500, 1000)
    assert transform.to_view((0, 0)).tolist() == [250, 0]


def test_matrix_maps_columns_to_x():
    transform = ViewTransform(10, 10, 1.0, Orientation(), 2.0, (10.0, 10.0))
    assert (transform.matrix @ (3, 0, 1)).tolist() == [6, 0]
