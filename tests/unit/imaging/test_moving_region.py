"""Moving a film takes other parts of what was resampled before."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.imaging.films import chest
from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging import moving_region as module
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.moving_region import MARGIN_PX, MovingRegion
from xrayviewer.imaging.pyramid import halved_levels
from xrayviewer.imaging.rendering import Interpolation, render_levels

ROWS, COLUMNS = 300, 240
LEVELS = halved_levels((chest(ROWS, COLUMNS) * 4095).astype(np.uint16))
VIEW = (200, 160)
centres = st.floats(-300, 500)
transforms = st.builds(
    lambda zoom, centre, turns, is_flipped: ViewTransform(
        ROWS, COLUMNS, 1.0, Orientation(turns, is_flipped), zoom, centre
    ),
    st.floats(0.3, 6),
    st.tuples(centres, centres),
    st.integers(0, 3),
    st.booleans(),
)
steps = st.tuples(st.integers(-400, 400), st.integers(-400, 400))


def counted(monkeypatch):
    calls = []

    def count(*arguments, **options):
        calls.append(arguments)
        return render_levels(*arguments, **options)

    monkeypatch.setattr(module, "render_levels", count)
    return calls


@settings(max_examples=60, deadline=None)
@given(transforms, st.lists(steps, min_size=1, max_size=4))
def test_a_moved_film_is_the_film_rendered_there(transform, moves):
    moving = MovingRegion(LEVELS)
    moving.region(transform, *VIEW, Interpolation.PIXELS)
    for dx, dy in moves:
        transform = transform.panned(dx, dy)
        found = moving.region(transform, *VIEW, Interpolation.PIXELS)
        expected = render_levels(LEVELS, transform, *VIEW, Interpolation.PIXELS)
        assert found.pixels.shape == expected.pixels.shape
        if not expected.pixels.size:
            continue
        assert (found.left, found.top) == (expected.left, expected.top)
        if transform.zoom >= 1:
            # An edge of a square in the very middle of a view pixel may be rounded either way.
            assert (found.pixels == expected.pixels).mean() > 0.9


def test_small_movements_resample_once(monkeypatch):
    calls = counted(monkeypatch)
    moving = MovingRegion(LEVELS)
    transform = ViewTransform(ROWS, COLUMNS, 1.0, Orientation(), 2.0, (100.3, 80.7))
    moving.region(transform, *VIEW, Interpolation.SMOOTH)
    assert len(calls) == 1
    for step in range(1, 20):
        moving.region(transform.panned(step, -step), *VIEW, Interpolation.SMOOTH)
    assert len(calls) == 2
    moving.region(transform.panned(MARGIN_PX + 2, 0), *VIEW, Interpolation.SMOOTH)
    assert len(calls) == 3


def test_an_unmoved_film_is_resampled_without_margin(monkeypatch):
    calls = counted(monkeypatch)
    moving = MovingRegion(LEVELS)
    transform = ViewTransform(ROWS, COLUMNS, 1.0, Orientation(), 2.0, (100, 80))
    for zoomed in (transform, transform.zoomed(1.2, (0, 0))):
        moving.region(zoomed, *VIEW, Interpolation.SMOOTH)
        assert calls[-1][2:4] == VIEW


def test_parts_of_pixels_are_not_rounded_away(monkeypatch):
    calls = counted(monkeypatch)
    moving = MovingRegion(LEVELS)
    transform = ViewTransform(ROWS, COLUMNS, 1.0, Orientation(), 2.0, (100, 80))
    for step in range(4):
        moving.region(transform.panned(step * 0.3, 0), *VIEW, Interpolation.SMOOTH)
    assert len(calls) == 4
