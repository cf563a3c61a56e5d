"""Scrolling a panel passes over its controls without changing them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QSlider, QVBoxLayout, QWidget

from xrayviewer.ui.window.wheel_filter import WheelFilter


@pytest.fixture
def page(qtbot):
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    area.slider = QSlider(Qt.Orientation.Horizontal)
    area.slider.setValue(50)
    area.choice = QComboBox()
    area.choice.addItems(["first", "second", "third"])
    area.choice.setCurrentIndex(1)
    for control in (area.slider, area.choice):
        column.addWidget(control)
    inner.setMinimumHeight(2000)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    area.filter = WheelFilter(area)
    area.filter.watch(area)
    qtbot.addWidget(area)
    area.show()
    area.setFocus()
    return area


def turn(widget):
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


@pytest.mark.parametrize("name", ["slider", "choice"])
def test_the_wheel_scrolls_over_a_control_that_was_not_clicked(page, name):
    turn(getattr(page, name))
    assert page.verticalScrollBar().value() > 0
    assert (page.slider.value(), page.choice.currentIndex()) == (50, 1)


def test_the_wheel_changes_a_control_that_has_the_focus(page, qtbot):
    page.activateWindow()
    page.choice.setFocus()
    qtbot.waitUntil(page.choice.hasFocus)
    turn(page.choice)
    assert page.choice.currentIndex() == 2
