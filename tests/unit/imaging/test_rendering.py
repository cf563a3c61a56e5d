"""What a view shows lies where the transform says, within half a view pixel."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.imaging.films import film
from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.orientation import orient
from xrayviewer.imaging.pyramid import Pyramid, level_number
from xrayviewer.imaging.rendering import Interpolation, render_region

EIGHT = [Orientation(turns, flip) for flip in (False, True) for turns in range(4)]
ROWS, COLUMNS, STEP = 700, 530, 90
# Linear films: interpolation is exact, so a grey level tells the position it was taken from.
DOWNWARDS = Pyramid(film(np.arange(ROWS)[:, None] * STEP + np.zeros(COLUMNS), "uint16"))
ACROSS = Pyramid(film(np.zeros((ROWS, 1)) + np.arange(COLUMNS) * STEP, "uint16"))
NOISE = Pyramid(film(np.random.default_rng(5).integers(0, 65535, (ROWS, COLUMNS)), "uint16"))

transforms = st.builds(
    ViewTransform,
    rows=st.just(ROWS),
    columns=st.just(COLUMNS),
    pixel_aspect=st.sampled_from([1.0, 1.0, 0.6, 1.7]),
    orientation=st.sampled_from(EIGHT),
    zoom=st.one_of(st.floats(0.1, 1.2), st.floats(0.5, 30)),
    centre=st.tuples(st.floats(-400, 700), st.floats(-400, 700)),
)
views = st.tuples(st.integers(1, 320), st.integers(1, 320))


def positions(transform, region):
    """Image points of the middles of a region's pixels, shape (height, width, 2)."""
    y, x = np.mgrid[: region.height, : region.width]
    middles = np.stack([x + region.left + 0.5, y + region.top + 0.5], axis=-1)
    return transform.to_image(middles)


def largest_error(pyramid, axis, transform, region):
    """Distance in view pixels between where pixels are and where they should be, off the edges."""
    scale = transform.zoom * (transform.pixel_aspect if axis == 0 else 1.0)
    largest_scale = transform.zoom * max(transform.pixel_aspect, 1.0)
    level_pixel = 2 ** level_number(len(pyramid.levels), largest_scale)
    expected = positions(transform, region)[..., axis]
    length = (ROWS, COLUMNS)[axis]
    inner = (expected > level_pixel) & (expected < length - 2 * level_pixel)
    found = region.pixels.astype(np.float64) / STEP + 0.5
    rounding = 2.0 / STEP * scale
    errors = np.abs(found - expected)[inner] * scale - rounding
    return errors.max(initial=0.0)


@settings(max_examples=150, deadline=None)
@given(transforms, views)
def test_film_lies_within_half_a_view_pixel_of_its_transform(transform, view):
    for axis, pyramid in enumerate((DOWNWARDS, ACROSS)):
        region = render_region(pyramid, transform, *view)
        if region.pixels.size:
            assert largest_error(pyramid, axis, transform, region) <= 0.51


@settings(max_examples=80, deadline=None)
@given(transforms, views)
def test_region_is_every_view_pixel_on_the_film(transform, view):
    width, height = view
    region = render_region(NOISE, transform, width, height)
    y, x = np.mgrid[:height, :width]
    points = transform.to_image(np.stack([x + 0.5, y + 0.5], axis=-1))
    margin = 1e-6  # a pixel whose middle lies on the film's very edge may count or not
    on_film = ((points > margin) & (points < np.array([ROWS, COLUMNS]) - margin)).all(axis=-1)
    shown = np.zeros((height, width), bool)
    shown[region.top : region.top + region.height, region.left : region.left + region.width] = True
    assert shown[on_film].all()
    near = ((points > -margin) & (points < np.array([ROWS, COLUMNS]) + margin)).all(axis=-1)
    assert not shown[~near].any()


@pytest.mark.parametrize("orientation", EIGHT)
def test_pixel_for_pixel_nothing_is_resampled(orientation):
    laid = orient(NOISE.levels[0], orientation)
    height, width = laid.shape
    transform = ViewTransform(ROWS, COLUMNS, 1.0, orientation, 1.0, (width / 2, height / 2))
    region = render_region(NOISE, transform, width, height)
    assert (region.left, region.top) == (0, 0)
    assert np.array_equal(region.pixels, laid)
    part = render_region(NOISE, transform.panned(-100, 40), 200, 150)
    assert (part.left, part.top) == (0, 40)
    assert np.array_equal(part.pixels, laid[:110, 100:300])


def test_at_an_odd_width_one_to_one_stays_sharp():
    transform = ViewTransform(ROWS, COLUMNS, 1.0, Orientation(), 1.0, (COLUMNS / 2 + 0.5, ROWS / 2))
    region = render_region(NOISE, transform, COLUMNS + 1, ROWS)
    assert np.isin(region.pixels[0], NOISE.levels[0][0]).all()


@settings(max_examples=60, deadline=None)
@given(transforms, views)
def test_enlarged_pixels_are_sharp_where_asked(transform, view):
    region = render_region(NOISE, transform, *view, Interpolation.PIXELS)
    largest_scale = transform.zoom * max(transform.pixel_aspect, 1.0)
    if level_number(len(NOISE.levels), largest_scale) == 0 and region.pixels.size:
        points = positions(transform, region)
        rows, columns = np.clip(
            np.floor(points + 1e-9).astype(int), 0, (ROWS - 1, COLUMNS - 1)
        ).transpose(2, 0, 1)
        off_boundary = (np.abs(points - np.rint(points)) > 1e-6).all(axis=-1)
        expected = NOISE.levels[0][rows, columns]
        assert np.array_equal(region.pixels[off_boundary], expected[off_boundary])


def test_a_film_out_of_view_gives_an_empty_region():
    transform = ViewTransform(ROWS, COLUMNS, 1.0, Orientation(1), 1.0, (-5000.0, 10.0))
    region = render_region(NOISE, transform, 100, 80)
    assert region.pixels.size == 0
    assert region.pixels.dtype == np.uint16
    colour = Pyramid(film(np.zeros((ROWS, COLUMNS, 3)), "uint8"))
    assert render_region(colour, transform, 100, 80).pixels.shape[2] == 3


@pytest.mark.parametrize("orientation", EIGHT)
def test_colour_is_laid_with_its_channels(orientation):
    pixels = np.random.default_rng(2).integers(0, 255, (30, 20, 3)).astype(np.uint8)
    laid = orient(pixels, orientation)
    height, width = laid.shape[:2]
    transform = ViewTransform(30, 20, 1.0, orientation, 1.0, (width / 2, height / 2))
    region = render_region(Pyramid(film(pixels)), transform, width, height)
    assert np.array_equal(region.pixels, laid)


def test_a_film_of_one_pixel_fills_its_square():
    one = Pyramid(film([[1234]], "uint16"))
    transform = ViewTransform.fit(1, 1, 1.0, Orientation(), 40, 30)
    region = render_region(one, transform, 40, 30)
    assert (region.width, region.height) == (30, 30)
    assert (region.pixels == 1234).all()
