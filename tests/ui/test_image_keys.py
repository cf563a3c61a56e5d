"""Keys that are held over the film."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from tests.ui.hand import Hand, Key
from xrayviewer.session.viewport import CornerText


@pytest.fixture
def hand(image_view, open_film):
    open_film()
    return Hand(image_view)


def test_a_tap_of_space_turns_the_corner_text(hand, desk):
    levels = [desk.viewport.corner_text]
    for _ in range(2):
        hand.tap(Qt.Key.Key_Space)
        levels.append(desk.viewport.corner_text)
    assert levels == [CornerText.ALL, CornerText.NONE, CornerText.MINIMAL]


def test_space_held_shows_the_bare_film(hand, desk, qtbot):
    text = desk.viewport.corner_text
    assert hand.key_down(Qt.Key.Key_Space)
    hand.key_down(Qt.Key.Key_Space, is_repeat=True)
    qtbot.waitUntil(lambda: desk.viewport.is_bare)
    hand.key_up(Qt.Key.Key_Space, is_repeat=True)
    assert desk.viewport.is_bare
    hand.key_up(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.viewport.is_bare)
    assert desk.viewport.corner_text is text


def test_a_tap_gives_the_command_that_has_the_key(hand, desk):
    desk.preferences.set("keys.preset", "ohif")  # there Space resets the film
    text, first = desk.viewport.corner_text, desk.case.view.presentation
    desk.case.toggle_inverted()
    hand.tap(Qt.Key.Key_Space)
    assert desk.case.view.presentation == first
    assert desk.viewport.corner_text is text


def test_other_keys_stay_shortcuts(hand):
    assert not hand.key_down(Qt.Key.Key_I)
    assert not hand.key_down(Qt.Key.Key_Space, Key.ControlModifier)


def test_m_held_is_the_lens_and_the_wheel_makes_it_stronger(hand, image_view, desk, qtbot):
    zoom = desk.viewport.transform.zoom
    hand.move((200, 200))
    hand.key_down(Qt.Key.Key_M)
    assert desk.viewport.is_lens_on
    assert image_view._lens.power == 2.0
    hand.wheel((200, 200))
    assert image_view._lens.power > 2.0
    assert desk.viewport.transform.zoom == zoom
    hand.wheel((200, 200), turned=-12000)
    assert image_view._lens.power == 1.25
    hand.key_up(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not desk.viewport.is_lens_on)


def test_losing_the_focus_lets_held_keys_go(hand, image_view, desk):
    hand.key_down(Qt.Key.Key_M)
    QApplication.sendEvent(image_view, QFocusEvent(QEvent.Type.FocusOut))
    assert not desk.viewport.is_lens_on
