import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from xrayviewer.session.shell import Workspace
from xrayviewer.ui.window.main_window import MainWindow
from xrayviewer.ui.window.window_geometry import WindowMemory
from xrayviewer.ui.window.workspaces import WorkspaceSwitch


@pytest.fixture
def window(qtbot, desk, tmp_path):
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    return window


@pytest.fixture
def screening(window):
    page = QLabel("screening")
    window.add_workspace(Workspace.SCREEN, page)
    return page


def offered(window):
    switch = window.findChild(WorkspaceSwitch)
    buttons = switch.findChildren(QToolButton)
    return [b.text() for b in buttons if not b.isHidden()] if switch.isVisible() else []


def test_there_is_no_switch_while_films_can_only_be_read(window):
    assert offered(window) == []
    assert not window._actions["go.screen"].isEnabled()


def test_a_workspace_that_was_added_is_offered(window, screening):
    assert offered(window) == ["Read", "Screen"]
    assert not screening.isVisible()


def test_a_workspace_fills_the_window_and_reading_comes_back_as_it_was(
    window, desk, screening, open_film, qtbot
):
    open_film()
    qtbot.waitUntil(lambda: window._splitter.sizes()[0] > 0)
    sizes = window._splitter.sizes()
    window._actions["go.screen"].trigger()
    assert screening.isVisible()
    assert not window._toolbar.isVisible()
    assert window._actions["go.screen"].isChecked()
    window._actions["go.read"].trigger()
    assert window._image_view.isVisible()
    assert window._toolbar.isVisible()
    assert window._splitter.sizes() == sizes
    assert window._image_view.hasFocus()


def test_a_notice_is_seen_in_every_workspace(window, desk, screening, qtbot):
    desk.shell.notify("While reading.")
    qtbot.waitUntil(window._cards.notice.isVisible)
    window._actions["go.screen"].trigger()
    desk.shell.notify("While screening.")
    qtbot.waitUntil(window._notices.notice.isVisible)
    assert not window._cards.notice.isVisible()


def test_keys_for_films_rest_while_no_film_is_on_screen(window, desk, screening, open_film):
    open_film()
    window._actions.refresh()
    assert window._actions["image.invert"].isEnabled()
    desk.shell.go_to(Workspace.SCREEN)
    window._actions.refresh()
    assert not window._actions["image.invert"].isEnabled()
    assert window._actions["file.open"].isEnabled()


def test_the_widths_of_the_panes_are_kept_when_the_window_closes_elsewhere(
    window, desk, screening, open_film, qtbot, tmp_path
):
    open_film()
    qtbot.waitUntil(lambda: window._splitter.sizes()[0] > 0)
    desk.shell.go_to(Workspace.SCREEN)
    window.close()
    assert WindowMemory(tmp_path / "window.ini").pane_widths == tuple(window._splitter.sizes())


def test_a_workspace_that_is_not_there_is_not_gone_to(desk):
    desk.shell.go_to(Workspace.TRAIN)
    assert desk.shell.workspace is Workspace.READ
