"""Fingers on the film."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


class Fingers:
    """Touches of numbered fingers on one widget."""

    def __init__(self, widget):
        self._widget = widget
        self._device = QTest.createTouchDevice()

    def touch(self, **fingers):
        """Lay down, move or lift fingers: ``one=("press", (10, 20))``."""
        sequence = QTest.touchEvent(self._widget, self._device)
        for number, name in enumerate(("one", "two")):
            if name in fingers:
                act, place = fingers[name]
                getattr(sequence, act)(number, QPoint(*place), self._widget)
        sequence.commit()

    @property
    def device(self):
        return self._device


@pytest.fixture
def fingers(image_view, open_film):
    open_film()
    return Fingers(image_view)


def test_two_fingers_zoom_and_move(fingers, desk):
    before = desk.viewport.transform
    window = desk.case.view.presentation
    fingers.touch(one=("press", (150, 200)), two=("press", (250, 200)))
    for step in (10, 20, 30, 40, 50):
        fingers.touch(
            one=("move", (150 - step, 200 + step)), two=("move", (250 + step, 200 + step))
        )
    fingers.touch(one=("release", (100, 250)), two=("release", (300, 250)))
    after = desk.viewport.transform
    assert after.zoom == pytest.approx(2 * before.zoom)
    assert after.to_image((200, 250)) == pytest.approx(before.to_image((200, 200)))
    assert desk.case.view.presentation == window


def test_one_finger_is_the_left_button(fingers, desk):
    width = desk.case.view.presentation.voi.width
    fingers.touch(one=("press", (100, 200)))
    fingers.touch(one=("move", (150, 200)))
    fingers.touch(one=("release", (150, 200)))
    assert desk.case.view.presentation.voi.width > width
    assert desk.case.undo_title == "Window"


def test_a_second_finger_ends_what_the_first_began(fingers, desk, image_view):
    fingers.touch(one=("press", (100, 200)))
    fingers.touch(one=("move", (150, 200)))
    assert image_view._gestures.is_dragging
    fingers.touch(one=("move", (150, 200)), two=("press", (250, 200)))
    assert not image_view._gestures.is_dragging
    wide, zoom = desk.case.view.presentation, desk.viewport.transform.zoom
    fingers.touch(one=("move", (150, 200)), two=("move", (350, 200)))
    assert desk.viewport.transform.zoom == pytest.approx(2 * zoom)
    fingers.touch(one=("move", (150, 200)), two=("release", (350, 200)))
    fingers.touch(one=("move", (200, 200)))
    fingers.touch(one=("release", (200, 200)))
    assert desk.case.view.presentation == wide


def test_a_touch_taken_away_by_the_system_ends_the_drag(fingers, desk, image_view):
    fingers.touch(one=("press", (100, 200)))
    fingers.touch(one=("move", (150, 200)))
    QApplication.sendEvent(image_view, QTouchEvent(QEvent.Type.TouchCancel, fingers.device))
    assert not image_view._gestures.is_dragging
    fingers.touch(one=("release", (150, 200)))
