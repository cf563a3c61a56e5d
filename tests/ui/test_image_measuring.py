"""Drawing, moving and deleting measurements."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.conftest import draw_film
from tests.ui.golden import pixels
from tests.ui.hand import Hand, Key
from xrayviewer.domain.measurement import Angle, Ruler
from xrayviewer.domain.presentation import Orientation
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.session.viewport import Tool
from xrayviewer.ui.film.measurement_shapes import (
    Grasp,
    grasp_at,
    measurement_text,
    points_of,
    view_points,
)


@pytest.fixture
def hand(image_view, open_film):
    open_film()
    return Hand(image_view)


@pytest.fixture
def drawn(desk):
    """Measurements on the film now."""
    return lambda: desk.case.view.measurements


def on_film(desk, place):
    return tuple(desk.viewport.transform.to_image(place))


def test_a_ruler_is_drawn_by_a_drag(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    hand.drag((100, 150), (150, 170), (250, 200))
    assert [points_of(one) for one in drawn()] == [
        (pytest.approx(on_film(desk, (100, 150))), pytest.approx(on_film(desk, (250, 200))))
    ]
    assert desk.case.undo_title == "Measure"
    assert desk.viewport.tool is Tool.RULER


def test_a_ruler_is_drawn_by_two_clicks(hand, image_view, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    hand.click((100, 150))
    hand.move((200, 180))
    assert image_view._measuring.draft[1] == pytest.approx(on_film(desk, (200, 180)))
    hand.click((250, 200))
    assert points_of(drawn()[0])[1] == pytest.approx(on_film(desk, (250, 200)))
    assert image_view._measuring.draft == ()


def test_an_angle_is_drawn_by_three_clicks(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.ANGLE)
    for place in ((100, 200), (200, 200), (200, 100)):
        hand.move(place)
        hand.click(place)
    assert isinstance(drawn()[0], Angle)
    assert measurement_text(drawn()[0], desk.case.film.radiograph) == "90.0°"


def test_an_angle_is_drawn_by_a_drag_and_a_click(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.ANGLE)
    hand.drag((100, 200), (200, 200))
    assert drawn() == ()
    hand.move((200, 100))
    hand.click((200, 100))
    assert isinstance(drawn()[0], Angle)


def test_a_double_click_does_not_draw_a_ruler_of_no_length(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    hand.double_click((150, 150))
    assert drawn() == ()
    hand.click((220, 150))
    assert len(drawn()) == 1


def test_cancel_drops_the_draft_first_and_then_the_tool(hand, image_view, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    hand.click((100, 150))
    hand.move((200, 180))
    desk.viewport.cancel_or_reset()
    assert image_view._measuring.draft == ()
    assert desk.viewport.tool is Tool.RULER
    desk.viewport.cancel_or_reset()
    assert desk.viewport.tool is Tool.WINDOW
    assert drawn() == ()


def test_shift_drag_pans_while_measuring(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    before = desk.viewport.transform.centre
    hand.drag((100, 150), (150, 150), keys=Key.ShiftModifier)
    assert desk.viewport.transform.centre != before
    assert drawn() == ()


def test_the_wheel_zooms_while_drawing(hand, image_view, desk):
    desk.viewport.choose_tool(Tool.RULER)
    hand.click((100, 150))
    start = image_view._measuring.draft[0]
    hand.wheel((200, 200))
    assert image_view._measuring.draft[0] == start


def test_another_film_drops_the_draft(hand, image_view, desk, open_film):
    desk.viewport.choose_tool(Tool.RULER)
    hand.click((100, 150))
    open_film("another.dcm")
    assert image_view._measuring.draft == ()
    assert not desk.viewport.is_drawing


def test_nothing_is_measured_on_a_preview(image_view, desk, decoders, open_film, place):
    film = draw_film(place("one.dcm"))
    decoders.changes = {"provenance": replace(film.provenance, reduction=8)}
    open_film()
    desk.viewport.choose_tool(Tool.RULER)
    Hand(image_view).drag((100, 150), (250, 200))
    assert desk.case.view.measurements == ()


@pytest.fixture
def ruler(hand, desk):
    """A ruler from (40, 20) to (40, 80), and where its points lie in the view."""
    desk.case.add_measurement(Ruler((40.0, 20.0), (40.0, 80.0)))
    return [
        tuple(place) for place in view_points(((40.0, 20.0), (40.0, 80.0)), desk.viewport.transform)
    ]


def test_a_handle_is_dragged_with_any_tool_and_undone_as_one_step(hand, ruler, desk, drawn):
    end = ruler[1]
    x, y = end
    hand.press((x + 2, y))
    hand.move((x + 2, y + 30))
    assert drawn()[0].end == (40.0, 80.0)  # the session learns of it when it is done
    hand.move((x + 2, y + 60))
    hand.release((x + 2, y + 60))
    moved = drawn()[0]
    assert moved.start == (40.0, 20.0)
    assert moved.end == pytest.approx((40 + 60 / desk.viewport.transform.zoom, 80))
    assert desk.viewport.selected == 0
    desk.case.undo()
    assert drawn()[0].end == (40.0, 80.0)


def test_a_line_is_dragged_as_a_whole(hand, ruler, desk, drawn):
    (x1, y1), (x2, _) = ruler
    middle = (x1 + x2) / 2
    hand.drag((middle, y1), (middle + 10, y1 + 20), (middle + 20, y1 + 40))
    zoom = desk.viewport.transform.zoom
    assert drawn()[0].start == pytest.approx((40 + 40 / zoom, 20 + 20 / zoom))
    assert drawn()[0].end == pytest.approx((40 + 40 / zoom, 80 + 20 / zoom))


def test_cancel_puts_a_moved_measurement_back(hand, ruler, desk, drawn):
    x, y = ruler[1]
    hand.press((x, y))
    hand.move((x, y + 60))
    desk.viewport.cancel_or_reset()
    hand.release((x, y + 60))
    assert drawn()[0] == Ruler((40.0, 20.0), (40.0, 80.0))


def test_clicking_selects_and_clicking_beside_deselects(hand, ruler, desk):
    hand.click(ruler[0])
    assert desk.viewport.selected == 0
    hand.click((ruler[0][0], ruler[0][1] + 100))
    assert desk.viewport.selected is None


def test_the_selected_measurement_is_deleted_and_comes_back(hand, ruler, desk, drawn):
    desk.case.add_measurement(Ruler((90.0, 20.0), (90.0, 80.0)))
    hand.click(ruler[0])
    desk.viewport.delete_selected()
    assert [one.start for one in drawn()] == [(90.0, 20.0)]
    desk.case.undo()
    assert len(drawn()) == 2


def test_the_mouse_shows_what_it_would_take_hold_of(hand, image_view, ruler):
    hand.move(ruler[0])
    assert image_view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    hand.move((ruler[0][0], ruler[0][1] + 100))
    assert image_view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_points_are_taken_before_lines_and_the_newest_first():
    transform = ViewTransform(100, 100, 1.0, Orientation(), 1.0, (50.0, 50.0))
    measurements = (
        Ruler((50.0, 10.0), (50.0, 90.0)),
        Angle((10.0, 50.0), (50.0, 50.0), (50.0, 12.0)),
    )
    assert grasp_at(measurements, transform, (50.0, 50.0)) == Grasp(1, 1)
    assert grasp_at(measurements, transform, (30.0, 50.0)) == Grasp(1, None)
    assert grasp_at(measurements, transform, (70.0, 52.0)) == Grasp(0, None)
    assert grasp_at(measurements, transform, (11.0, 50.0)) == Grasp(1, 2)
    assert grasp_at(measurements, transform, (70.0, 60.0)) is None
    assert grasp_at(measurements, transform, (70.0, 60.0), unit=2.0) == Grasp(0, None)


@pytest.mark.parametrize(
    ("spacing", "text"),
    [
        (None, "60 px"),
        (PixelSpacing(0.5, 0.25, SpacingKind.CALIBRATED), "15.0 mm calibrated"),
        (PixelSpacing(0.5, 0.25, SpacingKind.AT_DETECTOR), "15.0 mm at detector"),
        (PixelSpacing(0.5, 0.25, SpacingKind.ESTIMATED), "15.0 mm estimated"),
    ],
)
def test_a_length_says_what_its_millimetres_mean(place, spacing, text):
    film = draw_film(place("one.dcm"), spacing=spacing)
    assert measurement_text(Ruler((40.0, 20.0), (40.0, 80.0)), film) == text


orientations = st.builds(Orientation, st.integers(0, 3), st.booleans())


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(orientations, st.floats(2.0, 9.0), st.integers(35, 85), st.integers(35, 65))
def test_measurements_stay_on_their_pixels(
    image_view, desk, decoders, open_film, orientation, zoom, row, column
):
    """One white pixel is where a measurement of it is drawn, however the film is laid."""
    white = np.zeros((120, 100), np.uint16)
    white[row, column] = 4095
    decoders.changes = {"pixels": white}
    open_film(f"{row} {column} {orientation} {zoom}.dcm")
    desk.case.set_window(Window(2047.5, 4096.0))
    if orientation.is_flipped:
        desk.case.flip_horizontally()
    desk.case.turn(orientation.quarter_turns)
    desk.viewport.zoom_by(zoom / desk.viewport.transform.zoom)
    transform = desk.viewport.transform
    ((x, y),) = view_points(((row + 0.5, column + 0.5),), transform)
    if not (10 < x < 390 and 10 < y < 390):
        return
    image = image_view.grab_film(with_annotations=False)
    shown = pixels(image.convertToFormat(QImage.Format.Format_RGB888))[..., 0].astype(float)
    ys, xs = np.mgrid[: shown.shape[0], : shown.shape[1]] + 0.5
    found = (xs * shown).sum() / shown.sum(), (ys * shown).sum() / shown.sum()
    assert found == pytest.approx((x, y), abs=0.75)


def test_deleting_what_the_mouse_holds_moves_no_other_in_its_place(hand, desk, drawn):
    desk.viewport.choose_tool(Tool.RULER)
    hand.drag((100, 150), (250, 200))
    hand.drag((100, 250), (250, 280))
    other = drawn()[1]
    hand.press((100, 150))
    hand.move((120, 160))
    desk.viewport.delete_selected()
    hand.move((140, 170))
    hand.release((140, 170))
    assert drawn() == (other,)
