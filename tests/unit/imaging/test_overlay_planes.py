import numpy as np
import pytest

from tests.unit.imaging.films import film
from xrayviewer.domain.graphics import OverlayPlane
from xrayviewer.imaging.overlay_planes import overlay_mask


@pytest.mark.parametrize(
    ("origin", "drawn"),
    [
        ((0, 0), {(0, 0), (1, 1)}),
        ((2, 3), {(2, 3), (3, 4)}),
        ((-1, -1), {(0, 0)}),
        ((3, 4), {(3, 4)}),
        ((-9, 0), set()),
        ((0, 99), set()),
    ],
)
def test_an_overlay_is_placed_at_its_origin_and_cut_to_the_film(origin, drawn):
    plane = OverlayPlane(np.eye(2, dtype=bool), origin)
    mask = overlay_mask(film(np.zeros((4, 5)), "uint8", overlays=(plane,)))
    assert set(zip(*(axis.tolist() for axis in np.nonzero(mask)), strict=True)) == drawn


def test_overlays_add_up():
    planes = tuple(OverlayPlane(np.array([[True]]), (0, column)) for column in (1, 3))
    mask = overlay_mask(film(np.zeros((1, 4)), "uint8", overlays=planes))
    assert mask.tolist() == [[False, True, False, True]]


def test_without_overlays_nothing_is_drawn():
    assert not overlay_mask(film(np.zeros((2, 2)), "uint8")).any()
