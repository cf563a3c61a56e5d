import numpy as np

from tests.unit.imaging.films import film
from xrayviewer.domain.graphics import CircularShutter, PolygonalShutter, RectangularShutter
from xrayviewer.imaging.shutter import visible_area


def area(*shutters, rows=9, columns=11, **meaning):
    return visible_area(film(np.zeros((rows, columns)), "uint8", shutters=shutters, **meaning))


def test_without_shutters_there_is_no_mask():
    assert area() is None


def test_a_rectangle_includes_its_edges():
    visible = area(RectangularShutter(top=2, bottom=4, left=1, right=1))
    assert np.argwhere(visible).tolist() == [[2, 1], [3, 1], [4, 1]]


def test_a_circle_reaches_its_radius():
    visible = area(CircularShutter(centre=(4, 5), radius=2))
    assert visible[4].nonzero()[0].tolist() == [3, 4, 5, 6, 7]
    assert visible[:, 5].nonzero()[0].tolist() == [2, 3, 4, 5, 6]
    assert not visible[2, 3]


def test_a_circle_is_round_on_screen_where_pixels_are_tall():
    visible = area(CircularShutter(centre=(4, 5), radius=4), pixel_aspect=2.0)
    assert visible[4].sum() == 9
    assert visible[:, 5].sum() == 5


def test_a_polygon_is_filled():
    visible = area(PolygonalShutter(((1, 1), (1, 6), (5, 1))))
    assert visible[1, 1:7].all()
    assert visible[3, 2]
    assert not visible[5, 5]


def test_shutters_close_together():
    visible = area(RectangularShutter(0, 8, 0, 5), RectangularShutter(0, 8, 5, 10))
    assert visible.sum(axis=0).tolist() == [0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0]


def test_a_shutter_may_lie_outside_the_film():
    assert not area(RectangularShutter(50, 60, 50, 60)).any()
    assert area(RectangularShutter(-5, 100, -5, 100)).all()
