"""Keys that are held work wherever the focus is, and only where nothing else wants them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xrayviewer.session.viewport import CornerText
from xrayviewer.ui.film.held_keys import HOLD_MS
from xrayviewer.ui.window.main_window import MainWindow

SPACE = Qt.Key.Key_Space
A_MINUTE_MS = 60_000


@pytest.fixture
def window(qtbot, desk, open_film, tmp_path):
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    open_film("one.dcm")
    return window


def focus_on(qtbot, window, widget):
    widget.setFocus()
    qtbot.waitUntil(lambda: window.focusWidget() is widget)


@pytest.fixture(params=["film", "list", "strip", "nothing"])
def focused(request, qtbot, window):
    """Something that has no use for the space bar."""
    widget = {
        "film": window._image_view,
        "list": window._findings.rows.findings,
        "strip": window._film_strip,
        "nothing": None,
    }[request.param]
    if widget is None:
        if window.focusWidget() is not None:
            window.focusWidget().clearFocus()
    else:
        widget.show()
        widget.setFocus()
    return widget


def test_space_held_shows_the_bare_film_and_changes_nothing_else(qtbot, window, desk, focused):
    text = desk.viewport.corner_text
    QTest.keyPress(window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: desk.viewport.is_bare, timeout=HOLD_MS + 5000)
    QTest.keyRelease(window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: not desk.viewport.is_bare)
    assert desk.viewport.corner_text is text


def test_a_key_that_is_repeated_without_being_called_so_stays_held(qtbot, window, desk, focused):
    text, changes = desk.viewport.corner_text, []
    QTest.keyPress(window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: desk.viewport.is_bare, timeout=HOLD_MS + 5000)
    desk.viewport.bareness_changed.connect(changes.append)
    last = window._image_view._keys._last_timer
    last.setInterval(A_MINUTE_MS)  # whatever the machine does meanwhile
    for _ in range(5):
        QTest.keyRelease(window.windowHandle(), SPACE)
        QTest.keyPress(window.windowHandle(), SPACE)
    assert changes == []
    last.setInterval(0)
    QTest.keyRelease(window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: not desk.viewport.is_bare)
    assert changes == [False]
    assert desk.viewport.corner_text is text


def test_space_tapped_gives_its_command_once(window, desk, focused):
    assert desk.viewport.corner_text is CornerText.ALL
    window._image_view._keys._timer.setInterval(A_MINUTE_MS)  # whatever the machine does meanwhile
    QTest.keyClick(window.windowHandle(), SPACE)
    assert desk.viewport.corner_text is not CornerText.ALL


def test_a_button_that_has_the_focus_is_pressed_by_space(qtbot, window, desk):
    button = window._findings.gate.fold
    window._findings.gate.show()
    focus_on(qtbot, window, button)
    was_open = button.isChecked()
    QTest.keyClick(window.windowHandle(), SPACE)
    assert button.isChecked() is not was_open
    assert desk.viewport.corner_text is CornerText.ALL


def test_a_window_that_is_left_lets_the_key_go(qtbot, window, desk):
    focus_on(qtbot, window, window._film_strip)
    QTest.keyPress(window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: desk.viewport.is_bare, timeout=HOLD_MS + 5000)
    window._image_view.let_keys_go()
    assert not desk.viewport.is_bare
