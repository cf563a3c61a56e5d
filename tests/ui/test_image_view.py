"""The view paints what the session says."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.golden import pixels
from tests.ui.hand import Hand
from xrayviewer.domain.graphics import OverlayPlane, RectangularShutter
from xrayviewer.domain.identity import Acquisition
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.imaging.display import presented
from xrayviewer.session.viewport import CornerText


def seen(view, with_annotations=False):
    """Picture of the view, shape (height, width, 3)."""
    image = view.grab_film(with_annotations=with_annotations)
    return pixels(image.convertToFormat(QImage.Format.Format_RGB888))


def on_screen(view):
    """What a person sees, shape (height, width, 3)."""
    return pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888))


def middle(picture, rows=120, columns=100):
    top, left = (picture.shape[0] - rows) // 2, (picture.shape[1] - columns) // 2
    return picture[top : top + rows, left : left + columns, 0]


def test_without_a_film_the_view_is_black(image_view):
    assert not seen(image_view).any()
    assert image_view.accessibleDescription() == "No film is open."


@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_one_to_one_shows_exact_grey_levels_on_black(image_view, desk, open_film, theme_name):
    desk.preferences.set("look.theme", theme_name)
    film = open_film()
    desk.viewport.zoom_to_pixels()
    picture = seen(image_view)
    expected = presented(film.radiograph, desk.case.view.presentation)
    assert np.array_equal(middle(picture), expected)
    outside = picture.copy()
    middle(outside)[:] = 0
    assert not outside[..., 0].any()


def test_a_film_that_stays_after_a_refusal_is_told_from_the_chosen_one(
    image_view, desk, list_films, settle, summary, place
):
    list_films(summary("one.dcm"), summary("bad.dcm"))
    chosen = seen(image_view, with_annotations=True)
    desk.film_list.go_to(place("bad.dcm"))
    settle()
    assert not np.array_equal(seen(image_view, with_annotations=True), chosen)
    desk.film_list.go_to(place("one.dcm"))
    settle()
    assert np.array_equal(seen(image_view, with_annotations=True), chosen)


def test_changes_of_the_film_are_shown(image_view, desk, open_film):
    film = open_film()
    desk.viewport.zoom_to_pixels()
    desk.case.toggle_inverted()
    desk.case.turn(2)
    desk.case.toggle_enhancement(Enhancement.SHARPEN)
    expected = presented(film.radiograph, desk.case.view.presentation)
    assert np.array_equal(middle(seen(image_view)), expected)


def test_colour_is_shown_in_colour(image_view, desk, decoders, open_film):
    colours = np.zeros((120, 100, 3), np.uint8)
    colours[:60] = (200, 40, 90)
    decoders.changes = {"pixels": colours}
    open_film("photo.png")
    desk.viewport.zoom_to_pixels()
    assert tuple(seen(image_view)[200 - 30, 200]) == (200, 40, 90)


def test_overlays_are_white_and_can_be_hidden_shutters_black(image_view, desk, decoders, open_film):
    mask = np.zeros((20, 20), bool)
    mask[5:10] = True
    decoders.changes = {
        "overlays": (OverlayPlane(mask, (40, 40)),),
        "shutters": (RectangularShutter(30, 90, 20, 80),),
    }
    open_film()
    desk.viewport.zoom_to_pixels()
    picture = middle(seen(image_view))
    assert (picture[45:50, 40:60] == 255).all()
    assert not picture[:30].any()
    desk.preferences.set("view.overlays", False)
    assert (middle(seen(image_view))[45:50, 40:60] != 255).any()


def test_enlarged_pixels_are_squares_if_the_reader_prefers(image_view, desk, open_film):
    open_film()
    desk.viewport.zoom_by(10 / desk.viewport.transform.zoom)
    smooth = seen(image_view)
    desk.preferences.set("view.interpolation", "squares")
    assert not np.array_equal(seen(image_view), smooth)


def test_the_session_learns_the_size_in_physical_pixels(image_view, desk, open_film):
    open_film()
    image_view.resize(300, 360)
    QApplication.sendPostedEvents()
    assert desk.viewport.transform.zoom == pytest.approx(3.0)
    assert image_view.grab_film().width() == 300


def test_a_passing_view_settles_into_the_best_one(image_view, desk, open_film, qtbot):
    open_film()
    desk.viewport.zoom_by(0.65 / desk.viewport.transform.zoom)
    best = seen(image_view)
    passing = on_screen(image_view)
    assert image_view._settle.isActive()
    qtbot.waitUntil(lambda: not image_view._settle.isActive())
    settled = on_screen(image_view)
    inner = slice(180, 220)
    assert np.array_equal(settled[inner, inner], best[inner, inner])
    assert passing.shape == best.shape


# Annotations


def test_text_stands_in_the_corners_as_far_as_it_is_wanted(image_view, desk, open_film):
    open_film()

    def written():
        return (seen(image_view, with_annotations=True) != seen(image_view)).any(axis=2).sum()

    everything = written()
    desk.viewport.cycle_corner_text()
    assert desk.viewport.corner_text is CornerText.NONE
    only_badges = written()
    desk.viewport.cycle_corner_text()
    assert only_badges < written() < everything
    desk.viewport.set_bare(True)
    assert written() == 0


@pytest.mark.parametrize("change", ["flip_horizontally", "flip_vertically", "turn"])
def test_letters_stay_on_a_film_that_is_not_upright(image_view, desk, decoders, open_film, change):
    decoders.changes = {"acquisition": Acquisition(row_direction="L", column_direction="F")}
    open_film()
    desk.preferences.set("view.corner_text", CornerText.NONE.value)

    def has_letters():
        difference = (seen(image_view, with_annotations=True) != seen(image_view)).any(axis=2)
        return bool(difference[180:220, :30].any() and difference[180:220, -30:].any())

    assert not has_letters()
    getattr(desk.case, change)(*([1] if change == "turn" else []))
    assert has_letters()
    desk.viewport.set_bare(True)
    assert not has_letters()


def test_a_badge_explains_itself(image_view, open_film):
    open_film()
    image_view.grab()
    area, badge = image_view._painter._annotations._badges[0]
    explained = [area.center(), QPoint(2, 200)]
    texts = []
    for place in explained:
        event = QHelpEvent(QEvent.Type.ToolTip, place, image_view.mapToGlobal(place))
        QApplication.sendEvent(image_view, event)
        texts.append(QToolTip.text() if event.isAccepted() else "")
    assert texts == [badge.explanation, ""]
    assert badge.explanation == "The spacing could not be trusted."


def test_larger_text_is_drawn_anew(image_view, desk, open_film):
    open_film()
    before = seen(image_view, with_annotations=True)
    desk.preferences.set("look.text_scale", 150)
    assert not np.array_equal(seen(image_view, with_annotations=True), before)


@pytest.mark.parametrize(("width", "height"), [(160, 160), (60, 300), (300, 60), (20, 20)])
def test_small_views_leave_text_out(image_view, desk, open_film, width, height):
    open_film()
    image_view.setMinimumSize(1, 1)
    image_view.resize(width, height)
    QApplication.sendPostedEvents()
    assert image_view.grab_film().size().width() == width


# Probe


def test_the_probe_follows_the_mouse_and_the_film(image_view, desk, open_film, qtbot):
    told = []
    image_view.probe_changed.connect(told.append)
    open_film()
    desk.viewport.zoom_to_pixels()
    hand = Hand(image_view)
    hand.move((150 + 20, 140 + 30))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].startswith("row 30, column 20 · stored 607 ")
    desk.viewport.pan_by(0, -1)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].startswith("row 31, column 20")
    desk.case.toggle_inverted()
    qtbot.waitUntil(lambda: len(told) == 3)
    hand.move((5, 5))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told[3] == ""


def test_leaving_the_view_empties_the_probe(image_view, open_film, qtbot):
    told = []
    image_view.probe_changed.connect(told.append)
    open_film()
    Hand(image_view).move((200, 200))
    qtbot.waitUntil(lambda: len(told) == 1)
    QApplication.sendEvent(image_view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: told[-1] == "")


# Lens


def test_the_lens_enlarges_what_is_under_the_mouse(image_view, desk, open_film):
    open_film()
    desk.viewport.zoom_to_pixels()
    plain = on_screen(image_view)
    Hand(image_view).move((200, 200))
    desk.viewport.set_lens(True)
    with_lens = on_screen(image_view)
    assert tuple(with_lens[200, 200]) == pytest.approx(tuple(plain[200, 200]), abs=12)
    assert not np.array_equal(with_lens[150:250, 150:250], plain[150:250, 150:250])
    assert np.array_equal(with_lens[:50, :50], plain[:50, :50])


# Reading


@pytest.fixture
def slow(decoders, monkeypatch):
    """Reading waits until the returned event is set."""
    gate, read = threading.Event(), decoders.read_radiograph

    def wait_and_read(location, frame, context):
        assert gate.wait(20)
        return read(location, frame, context)

    monkeypatch.setattr(decoders, "read_radiograph", wait_and_read)
    yield gate
    gate.set()


def test_slow_reading_dims_the_old_film_and_names_both(
    image_view, desk, open_film, place, settle, slow, qtbot
):
    slow.set()
    open_film("old.dcm")
    slow.clear()
    before = on_screen(image_view)
    desk.case.open(place("new.dcm"))
    assert not image_view._reading.is_shown
    qtbot.waitUntil(lambda: image_view._reading.is_shown)
    assert image_view._reading.lines == ("Reading new.dcm…", "old.dcm is still shown")
    waiting = on_screen(image_view)
    assert waiting[300, 200].astype(int).sum() < 0.6 * before[300, 200].sum()
    slow.set()
    settle()
    assert not image_view._reading.is_shown


def test_reading_does_not_tell_a_hidden_identity(image_view, desk, open_film, place, slow, settle):
    slow.set()
    open_film("Doe_Jane.dcm")
    slow.clear()
    desk.preferences.set("privacy.hide_identity", True)
    desk.case.open(place("Doe_John.dcm"))
    assert "Doe" not in " ".join(image_view._reading.lines)
    slow.set()
    settle()


# For those who do not use a mouse


def test_the_film_is_described(image_view, desk, open_film):
    open_film()
    assert image_view.accessibleName() == "Film"
    assert image_view.accessibleDescription() == ("PA, 100 by 120 pixels, C 2048  W 4096  NORMAL")
    desk.case.flip_horizontally()
    assert image_view.accessibleDescription().endswith("flipped")


def test_the_focus_is_seen_by_those_who_came_by_keyboard(image_view, open_film):
    open_film()
    image_view.activateWindow()

    def ring():
        return on_screen(image_view)[1, 200].any()

    image_view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring()
    image_view.clearFocus()
    image_view.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring()
