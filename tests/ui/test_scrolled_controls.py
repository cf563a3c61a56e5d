"""Scrolling a page passes over its controls without changing them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox, ScrolledNumber, ScrolledSlider


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.slider, page.choice = ScrolledSlider(), ScrolledComboBox()
    page.slider.setValue(50)
    page.choice.addItems(["first", "second", "third"])
    page.choice.setCurrentIndex(1)
    column = QVBoxLayout(page)
    column.addWidget(page.slider)
    column.addWidget(page.choice)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.setFocus()
    return page


def turn(widget):
    """Turn the wheel over a widget; say whether it took the turn."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("name", ["slider", "choice"])
def test_a_control_that_was_not_clicked_leaves_the_wheel_to_the_page(page, name):
    assert not turn(getattr(page, name))
    assert (page.slider.value(), page.choice.currentIndex()) == (50, 1)


def test_a_control_with_the_focus_takes_the_wheel(page, qtbot):
    page.choice.setFocus()
    qtbot.waitUntil(page.choice.hasFocus)
    turn(page.choice)
    assert page.choice.currentIndex() == 2
    page.slider.setFocus()
    qtbot.waitUntil(page.slider.hasFocus)
    turn(page.slider)
    assert page.slider.value() < 50


def test_a_number_is_passed_over_until_it_has_the_focus(qtbot):
    number = ScrolledNumber()
    number.setValue(10.0)
    qtbot.addWidget(number)
    number.show()
    assert not turn(number)
    assert number.value() == 10.0
