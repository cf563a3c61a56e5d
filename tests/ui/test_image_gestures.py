"""Mouse and wheel over the film."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from tests.ui.hand import Button, Hand, Key
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.domain.transforms import Window
from xrayviewer.session.shell import Request
from xrayviewer.session.viewport import Tool


@pytest.fixture
def hand(image_view, open_film):
    open_film()
    return Hand(image_view)


@pytest.fixture
def shown(desk):
    """How the film is shown now."""
    return lambda: desk.case.view.presentation


def centre(desk):
    return desk.viewport.transform.centre


# Window and level


def test_left_drag_to_the_right_widens_the_window(hand, shown):
    before = shown().voi
    hand.drag((100, 100), (140, 100), (180, 100))
    assert shown().voi.width > before.width
    assert shown().voi.centre == before.centre
    assert shown().voi_name == "Manual"


def test_left_drag_down_brightens_unless_the_reader_wants_it_up(hand, shown, desk):
    before = shown().voi.centre
    hand.drag((100, 100), (100, 180))
    assert shown().voi.centre < before
    desk.preferences.set("mouse.drag_up_brightens", True)
    hand.drag((100, 100), (100, 180))
    assert shown().voi.centre == pytest.approx(before)


@pytest.mark.parametrize(
    ("keys", "speed"),
    [(Key.ControlModifier, 2.5), (Key.ControlModifier | Key.ShiftModifier, 5.0)],
)
def test_control_makes_the_window_drag_faster(hand, shown, desk, keys, speed):
    width = shown().voi.width
    hand.drag((100, 100), (140, 100))
    slow = shown().voi.width - width
    desk.case.undo()
    hand.drag((100, 100), (140, 100), keys=keys)
    assert shown().voi.width - width == pytest.approx(speed * slow)


def test_a_drag_is_undone_as_one_step(hand, shown, desk):
    before = shown()
    hand.drag((100, 100), (140, 120), (180, 140), (200, 90))
    desk.case.undo()
    assert shown() == before
    assert not desk.case.undo_title


def test_a_click_that_trembles_changes_nothing(hand, shown):
    before = shown()
    hand.drag((100, 100), (101, 101), (100, 102))
    assert shown() == before


def test_a_release_seen_by_nobody_ends_the_drag(hand, shown, desk):
    hand.press((100, 100))
    hand.move((150, 100))
    hand.lose()
    hand.move((300, 300))
    after = shown()
    hand.move((350, 350))
    assert shown() == after
    assert desk.case.undo_title == "Window"


def test_other_buttons_are_ignored_during_a_drag(hand, desk, shown):
    hand.press((100, 100))
    hand.move((150, 100))
    before = desk.viewport.transform
    hand.press((150, 100), Button.MiddleButton)
    hand.move((180, 100))
    hand.release((180, 100), Button.MiddleButton)
    assert desk.viewport.transform == before
    wide = shown().voi.width
    hand.move((220, 100))
    assert shown().voi.width > wide


# Pan and zoom


@pytest.mark.parametrize(
    ("button", "keys"),
    [(Button.MiddleButton, Key.NoModifier), (Button.LeftButton, Key.ShiftModifier)],
)
def test_panning_follows_the_mouse(hand, desk, shown, button, keys):
    x, y = centre(desk)
    window = shown().voi
    hand.drag((100, 100), (130, 90), (160, 80), button=button, keys=keys)
    assert centre(desk) == pytest.approx((x + 60, y - 20))
    assert shown().voi == window


def test_space_and_left_drag_pans_and_does_not_count_as_a_tap(hand, desk, qtbot):
    text = desk.viewport.corner_text
    x, y = centre(desk)
    hand.key_down(Qt.Key.Key_Space)
    hand.press((100, 100))
    hand.move((150, 130))
    assert desk.viewport.is_bare
    hand.release((150, 130))
    hand.key_up(Qt.Key.Key_Space)
    assert centre(desk) == pytest.approx((x + 50, y + 30))
    assert desk.viewport.corner_text is text
    qtbot.waitUntil(lambda: not desk.viewport.is_bare)


def test_right_drag_up_enlarges_around_the_press(hand, desk):
    before = desk.viewport.transform
    under = before.to_image((120, 150))
    hand.drag((120, 150), (120, 100), (130, 60), button=Button.RightButton)
    after = desk.viewport.transform
    assert after.zoom > before.zoom
    assert after.to_image((120, 150)) == pytest.approx(under)


def test_buttons_do_what_the_reader_prefers(hand, desk, shown):
    desk.preferences.set("mouse.middle", "window")
    before, transform = shown().voi.width, desk.viewport.transform
    hand.drag((100, 100), (150, 100), button=Button.MiddleButton)
    assert shown().voi.width > before
    assert desk.viewport.transform == transform
    desk.preferences.set("mouse.left", "pan")
    x, y = centre(desk)
    hand.drag((100, 100), (150, 100))
    assert centre(desk) == pytest.approx((x + 50, y))


@pytest.mark.parametrize(("tool", "is_moved"), [(Tool.PAN, True), (Tool.ZOOM, False)])
def test_left_drag_uses_the_tool_in_hand(hand, desk, shown, tool, is_moved):
    desk.viewport.choose_tool(tool)
    before, window = desk.viewport.transform, shown().voi
    hand.drag((100, 100), (100, 60))
    assert shown().voi == window
    assert (desk.viewport.transform.zoom == before.zoom) is is_moved


def test_wheel_zooms_at_the_mouse(hand, desk):
    before = desk.viewport.transform
    under = before.to_image((50, 320))
    hand.wheel((50, 320))
    after = desk.viewport.transform
    assert after.zoom > before.zoom
    assert after.to_image((50, 320)) == pytest.approx(under)
    hand.wheel((50, 320), turned=-120)
    assert desk.viewport.transform.zoom == pytest.approx(before.zoom)


def test_fine_steps_of_a_touchpad_add_up(hand, desk):
    hand.wheel((200, 200), turned=120)
    coarse = desk.viewport.transform.zoom
    desk.viewport.fit()
    for _ in range(12):
        hand.wheel((200, 200), turned=10)
    assert desk.viewport.transform.zoom == pytest.approx(coarse)


def test_a_pinch_of_the_touchpad_zooms(image_view, hand, desk):
    before = desk.viewport.transform.zoom
    place = QPointF(200, 200)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        place,
        0.1,
        QPointF(),
    )
    QApplication.sendEvent(image_view, event)
    assert desk.viewport.transform.zoom == pytest.approx(1.1 * before)


# Frames


@pytest.fixture
def frames(image_view, decoders, open_film, settle, desk):
    decoders.frame_counts["cine.dcm"] = 9
    open_film("cine.dcm")

    def current():
        settle()
        return desk.case.film.radiograph.provenance.frame_index

    return current


def test_wheel_turns_frames_and_control_wheel_zooms(image_view, frames, desk):
    hand, zoom = Hand(image_view), desk.viewport.transform.zoom
    hand.wheel((200, 200), turned=-120)
    assert frames() == 1
    assert desk.viewport.transform.zoom == zoom
    hand.wheel((200, 200), keys=Key.ControlModifier)
    assert frames() == 1
    assert desk.viewport.transform.zoom > zoom


def test_quick_notches_count_from_the_frame_asked_for(image_view, frames):
    hand = Hand(image_view)
    for _ in range(4):
        hand.wheel((200, 200), turned=-120)
    assert frames() == 4
    hand.wheel((200, 200), turned=120)
    assert frames() == 3


def test_small_steps_add_up_to_a_frame(image_view, frames):
    hand = Hand(image_view)
    for _ in range(3):
        hand.wheel((200, 200), turned=-30)
    assert frames() == 0
    hand.wheel((200, 200), turned=-30)
    assert frames() == 1


# Region, menu, double-click


def test_control_right_drag_takes_the_window_of_a_region(hand, image_view, desk, shown):
    keys = Key.ControlModifier
    hand.press((180, 180), Button.RightButton, keys)
    hand.move((230, 240), keys)
    assert image_view._gestures.region.getRect() == (180, 180, 50, 60)
    hand.release((230, 240), Button.RightButton, keys)
    assert shown().voi_name == "Region"
    assert isinstance(shown().voi, Window)
    assert image_view._gestures.region is None


def test_cancel_drops_the_region(hand, image_view, desk, shown):
    before = shown()
    desk.viewport.choose_tool(Tool.REGION)
    hand.press((180, 180))
    hand.move((230, 240))
    desk.viewport.cancel_or_reset()
    assert image_view._gestures.region is None
    hand.release((230, 240))
    assert shown() == before
    assert desk.viewport.tool is Tool.REGION


def test_a_right_click_asks_for_the_menu_and_a_right_drag_does_not(hand, image_view, qtbot):
    asked = []
    image_view.context_menu_requested.connect(asked.append)
    hand.drag((100, 100), (100, 140), button=Button.RightButton)
    assert asked == []
    hand.click((100, 120), Button.RightButton)
    assert asked == [image_view.mapToGlobal(QPointF(100, 120)).toPoint()]


def test_the_menu_key_asks_for_the_menu(hand, image_view):
    asked = []
    image_view.context_menu_requested.connect(asked.append)
    middle = image_view.rect().center()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, middle, image_view.mapToGlobal(middle))
        QApplication.sendEvent(image_view, event)
    assert asked == [image_view.mapToGlobal(middle)]


def test_double_click_maximises_but_not_while_measuring(hand, desk):
    asked = []
    desk.shell.requested.connect(asked.append)
    hand.double_click((100, 100))
    assert asked == [Request.MAXIMISE_VIEW]
    desk.viewport.choose_tool(Tool.RULER)
    hand.double_click((100, 100))
    assert len(asked) == 1


# The cursor, and no film


@pytest.mark.parametrize(
    ("tool", "shape"),
    [
        (Tool.WINDOW, Qt.CursorShape.ArrowCursor),
        (Tool.PAN, Qt.CursorShape.OpenHandCursor),
        (Tool.ZOOM, Qt.CursorShape.SizeVerCursor),
        (Tool.RULER, Qt.CursorShape.CrossCursor),
    ],
)
def test_the_cursor_shows_the_tool(hand, image_view, desk, tool, shape):
    desk.viewport.choose_tool(tool)
    assert image_view.cursor().shape() is shape


def test_the_cursor_shows_what_a_drag_does(hand, image_view):
    hand.press((100, 100), Button.MiddleButton)
    hand.move((140, 100))
    assert image_view.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    hand.release((140, 100), Button.MiddleButton)
    assert image_view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_without_a_film_gestures_do_nothing(image_view, desk):
    hand = Hand(image_view)
    hand.drag((100, 100), (150, 150))
    hand.wheel((100, 100))
    hand.click((100, 100), Button.RightButton)
    hand.move((10, 10))
    assert desk.viewport.transform is None
    assert desk.case.view is None


def test_a_window_drag_on_an_equalised_film_settles(hand, image_view, desk, qtbot):
    desk.case.toggle_enhancement(Enhancement.CLAHE)
    hand.press((100, 100))
    hand.move((150, 100))
    hand.move((160, 100))
    assert image_view._settle.isActive()
    hand.release((160, 100))
    qtbot.waitUntil(lambda: not image_view._settle.isActive())
