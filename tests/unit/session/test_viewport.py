"""Zoom, position and tools of the view."""

import pytest

from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.session.viewport import CornerText, Scale, Tool, ViewportSession


@pytest.fixture
def viewport(case, preferences):
    viewport = ViewportSession(case, preferences)
    viewport.resize(300, 200)
    return viewport


def test_a_new_film_is_fitted(viewport, open_film):
    open_film("a.dcm")  # 40 rows, 30 columns
    assert viewport.transform.zoom == pytest.approx(200 / 40)
    assert viewport.scale is Scale.FIT


def test_a_fitted_film_follows_the_size_of_the_view(viewport, open_film):
    open_film("a.dcm")
    viewport.resize(300, 400)
    assert viewport.transform.zoom == pytest.approx(10)


def test_pixels_to_pixels(viewport, open_film):
    open_film("a.dcm")
    viewport.zoom_to_pixels()
    assert viewport.transform.zoom == 1.0
    viewport.resize(100, 100)
    assert viewport.transform.zoom == 1.0


def test_true_size_needs_a_calibrated_film_and_screen(viewport, open_film, case, preferences):
    film = open_film("a.dcm")
    viewport.zoom_to_true_size()
    assert viewport.true_size_zoom is None
    assert viewport.scale is Scale.FIT
    object.__setattr__(film.radiograph, "spacing", PixelSpacing(0.5, 0.5, SpacingKind.CALIBRATED))
    viewport.screen_pixel_mm = 0.25
    viewport.zoom_to_true_size()
    assert viewport.transform.zoom == pytest.approx(2.0)
    preferences.set("view.screen_pixel_mm", 0.1)
    viewport.zoom_to_true_size()
    viewport.resize(301, 200)
    assert viewport.transform.zoom == pytest.approx(5.0)


def test_zoom_keeps_the_point_under_the_mouse(viewport, open_film):
    open_film("a.dcm")
    anchor = (40.0, 30.0)
    before = viewport.transform.to_image(anchor)
    viewport.zoom_by(1.7, anchor)
    assert viewport.transform.to_image(anchor) == pytest.approx(before)
    assert viewport.scale is Scale.FREE


def test_a_free_zoom_survives_turning_and_resizing(viewport, open_film, case):
    open_film("a.dcm")
    viewport.zoom_by(2.0)
    zoom = viewport.transform.zoom
    case.turn(1)
    assert viewport.transform.orientation.quarter_turns == 1
    assert viewport.transform.zoom == pytest.approx(zoom)
    viewport.resize(310, 200)
    assert viewport.transform.zoom == pytest.approx(zoom)


def test_panning_moves_the_film_with_the_mouse(viewport, open_film):
    open_film("a.dcm")
    before = viewport.transform.to_view((10.0, 10.0))
    viewport.pan_by(7, -3)
    after = viewport.transform.to_view((10.0, 10.0))
    assert after == pytest.approx((before[0] + 7, before[1] - 3))


def test_the_same_size_of_film_keeps_zoom_and_position(viewport, open_film):
    open_film("a.dcm")
    viewport.zoom_by(3.0)
    kept = viewport.transform
    open_film("b.dcm")
    assert viewport.transform == kept


def test_without_a_film_nothing_moves(viewport, case):
    viewport.fit()
    viewport.zoom_by(2.0)
    viewport.pan_by(1, 1)
    viewport.zoom_to_true_size()
    assert viewport.transform is None


def test_closing_forgets_the_transform(viewport, open_film, case):
    open_film("a.dcm")
    case.close()
    assert viewport.transform is None


def test_escape_first_cancels_then_puts_the_tool_away_then_resets(viewport, open_film, case):
    film = open_film("a.dcm")
    cancelled, tools = [], []
    viewport.cancelled.connect(lambda: cancelled.append(True))
    viewport.tool_changed.connect(tools.append)
    viewport.choose_tool(Tool.RULER)
    case.toggle_inverted()
    viewport.zoom_by(2.0)
    viewport.is_drawing = True
    cancelled.clear()
    viewport.cancel_or_reset()
    assert cancelled == [True]
    assert viewport.tool is Tool.RULER
    viewport.cancel_or_reset()
    assert tools == [Tool.RULER, Tool.WINDOW]
    viewport.cancel_or_reset()
    assert case.view.presentation == film.presentation
    assert viewport.scale is Scale.FIT


def test_corner_text_cycles_and_is_remembered(viewport, preferences, case):
    seen = []
    viewport.corner_text_changed.connect(seen.append)
    for _ in range(3):
        viewport.cycle_corner_text()
    assert seen == [CornerText.NONE, CornerText.MINIMAL, CornerText.ALL]
    viewport.cycle_corner_text()
    assert ViewportSession(case, preferences).corner_text is CornerText.NONE


def test_lens_and_bare_film_are_announced_once(viewport):
    seen = []
    viewport.lens_changed.connect(seen.append)
    viewport.bareness_changed.connect(seen.append)
    for _ in range(2):
        viewport.set_lens(True)
        viewport.set_bare(True)
    viewport.set_lens(False)
    viewport.set_bare(False)
    assert seen == [True, True, False, False]


def test_the_usual_tool_is_what_the_reader_prefers(viewport, preferences, open_film):
    open_film("a.dcm")
    preferences.set("mouse.left", "pan")
    assert viewport.tool is Tool.PAN
    viewport.choose_tool(Tool.RULER)
    viewport.cancel_or_reset()
    assert viewport.tool is Tool.PAN


def test_the_preference_of_the_corner_text_holds_at_once(viewport, preferences):
    told = []
    viewport.corner_text_changed.connect(told.append)
    preferences.set("view.corner_text", "minimal")
    assert viewport.corner_text is CornerText.MINIMAL
    assert told == [CornerText.MINIMAL]


def test_another_film_drops_what_is_being_drawn(viewport, open_film):
    cancelled = []
    viewport.cancelled.connect(lambda: cancelled.append(True))
    open_film("a.dcm")
    viewport.set_drawing(True)
    open_film("b.dcm")
    assert cancelled == [True]
    assert not viewport.is_drawing
