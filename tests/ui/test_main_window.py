from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from xrayviewer.session.shell import Pane, Request
from xrayviewer.ui.window.main_window import MainWindow
from xrayviewer.ui.window.status_line import ResearchLine


@pytest.fixture
def memory_path(tmp_path):
    return tmp_path / "window.ini"


@pytest.fixture
def window(qtbot, desk, memory_path):
    window = MainWindow(desk, memory_path)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    return window


def panes_seen(window):
    parts = {
        "strip": window._film_strip,
        "panel": window._panel,
        "findings": window._findings,
        "toolbar": window._toolbar,
        "menus": window.menuBar(),
        "status": window._status,
    }
    return {name for name, part in parts.items() if part.isVisible()}


def drag(paths):
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return content


def enter(window, content):
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window, content):
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)


def research_line_is_whole(window):
    line = window.findChild(ResearchLine)
    seen = line.visibleRegion().boundingRect()
    needed = line.fontMetrics().boundingRect(line.text())
    return (
        line.isVisible()
        and seen == line.rect()
        and seen.width() >= needed.width()
        and seen.height() >= needed.height()
    )


def test_the_start_page_comes_first(window):
    assert window._stack.currentWidget() is window._start_page
    assert panes_seen(window) == {"toolbar", "menus", "status"}
    assert window._start_page.open_button.hasFocus()


def test_a_film_takes_its_place_and_goes_again(window, desk, open_film, qtbot):
    open_film()
    assert window._stack.currentWidget() is window._image_view
    qtbot.waitUntil(
        lambda: panes_seen(window) == {"toolbar", "menus", "status", "strip", "panel", "findings"}
    )
    assert window._image_view.hasFocus()
    desk.case.close()
    assert window._stack.currentWidget() is window._start_page


@pytest.mark.parametrize("scale", [75, 200])
@pytest.mark.parametrize("state", ["start", "film", "maximised view", "full screen", "small"])
def test_the_research_line_is_seen_in_full_in_every_state(
    window, desk, open_film, qtbot, state, scale
):
    desk.preferences.set("look.text_scale", scale)
    if state != "start":
        open_film()
    if state == "maximised view":
        desk.shell.ask(Request.MAXIMISE_VIEW)
    if state == "full screen":
        desk.shell.ask(Request.TOGGLE_FULL_SCREEN)
        qtbot.waitUntil(window.isFullScreen)
    if state == "small":
        window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: research_line_is_whole(window))


def test_nothing_can_be_clicked_on_the_research_line(window):
    line = window.findChild(ResearchLine)
    assert line.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert line.findChildren(QWidget) == []


def test_a_maximised_view_leaves_the_film_alone(window, desk, open_film, qtbot):
    open_film()
    desk.shell.ask(Request.MAXIMISE_VIEW)
    qtbot.waitUntil(lambda: panes_seen(window) == set())
    assert Pane.MAXIMISED_VIEW in desk.shell.panes
    desk.shell.ask(Request.MAXIMISE_VIEW)
    qtbot.waitUntil(lambda: "strip" in panes_seen(window))


def test_closing_the_film_ends_the_maximised_view(window, desk, open_film, qtbot):
    open_film()
    desk.shell.ask(Request.MAXIMISE_VIEW)
    desk.case.close()
    qtbot.waitUntil(
        lambda: panes_seen(window) == {"toolbar", "menus", "status", "strip", "panel", "findings"}
    )


def test_full_screen_hides_the_menus_and_comes_back(window, desk, qtbot):
    desk.shell.ask(Request.TOGGLE_FULL_SCREEN)
    qtbot.waitUntil(lambda: Pane.FULL_SCREEN in desk.shell.panes)
    assert "menus" not in panes_seen(window)
    desk.shell.ask(Request.TOGGLE_FULL_SCREEN)
    qtbot.waitUntil(lambda: "menus" in panes_seen(window))


@pytest.mark.parametrize(
    ("request_", "part"),
    [
        (Request.TOGGLE_FILM_STRIP, "strip"),
        (Request.TOGGLE_HISTOGRAM, "panel"),
        (Request.TOGGLE_FINDINGS, "findings"),
        (Request.TOGGLE_TOOLBAR, "toolbar"),
    ],
)
def test_parts_can_be_put_away_and_stay_away(
    window, desk, open_film, qtbot, memory_path, request_, part
):
    open_film()
    desk.shell.ask(request_)
    assert part not in panes_seen(window)
    window.close()
    again = MainWindow(desk, memory_path)
    qtbot.addWidget(again)
    again.show()
    assert part not in panes_seen(again)


def test_the_window_comes_back_where_it_was(window, desk, memory_path, qtbot):
    window.setGeometry(QRect(40, 50, 700, 500))
    window.close()
    again = MainWindow(desk, memory_path)
    qtbot.addWidget(again)
    assert again.geometry() == QRect(40, 50, 700, 500)


def test_a_place_off_the_screens_is_repaired(window, desk, memory_path, qtbot):
    window._memory.save(QRect(90_000, 90_000, 700, 500), False, (), set())
    again = MainWindow(desk, memory_path)
    qtbot.addWidget(again)
    assert again.screen().availableGeometry().contains(again.geometry())


def test_every_request_is_answered(window):
    assert set(window._requests) == set(Request)


def test_a_drag_with_files_is_shown_and_its_drop_opened(window, desk, settle, place, tmp_path):
    path = tmp_path / "one.dcm"
    assert enter(window, drag([path]))
    assert window._drop_highlight.isVisible()
    assert research_line_is_whole(window)
    accent = window._theme.colour("drop")
    assert window._drop_highlight.grab().toImage().pixelColor(400, 8).blue() >= accent.blue() - 40
    drop(window, drag([path]))
    assert not window._drop_highlight.isVisible()
    settle()
    assert desk.case.film.radiograph.provenance.location.path == path


def test_a_drag_that_leaves_takes_the_highlight_along(window, tmp_path):
    enter(window, drag([tmp_path]))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window._drop_highlight.isVisible()


def test_a_drag_without_files_is_not_for_us(window):
    content = QMimeData()
    content.setText("text")
    content.setUrls([QUrl("https://example.org/film.dcm")])
    assert not enter(window, content)
    assert not window._drop_highlight.isVisible()


def test_the_title_names_the_file_unless_the_identity_is_hidden(window, desk, open_film):
    open_film("DOE_JANE.dcm")
    assert window.windowTitle() == "DOE_JANE.dcm — xrayviewer"
    desk.preferences.set("privacy.hide_identity", True)
    assert window.windowTitle() == "Film 1 — xrayviewer"
    desk.case.close()
    assert window.windowTitle() == "xrayviewer"


def test_a_refused_film_is_told_over_the_view_and_the_old_one_stays(
    window, desk, open_film, settle, place
):
    film = open_film("one.dcm")
    desk.film_list.go_to(place("bad.dcm"))
    settle()
    assert window._cards.refusals.text.startswith("“bad.dcm” cannot be shown")
    assert desk.case.film is film
    assert window._stack.currentWidget() is window._image_view


def test_a_hidden_title_numbers_the_film_on_screen(
    window, desk, list_films, settle, summary, place
):
    list_films(summary("one.dcm"), summary("bad.dcm"))
    desk.film_list.go_to(place("bad.dcm"))
    settle()
    desk.preferences.set("privacy.hide_identity", True)
    assert window.windowTitle() == "Film 1 — xrayviewer"


def test_notices_are_shown(window, desk):
    desk.shell.notify("The settings could not be saved.")
    assert window._cards.notice.text == "The settings could not be saved."


def test_the_right_button_gets_a_menu(window, open_film, qtbot):
    open_film()
    window._image_view.context_menu_requested.emit(QPoint(10, 10))
    assert window._context_menu.isVisible()
    window._context_menu.close()
    count = len(window._context_menu.actions())
    window._image_view.context_menu_requested.emit(QPoint(10, 10))
    assert len(window._context_menu.actions()) == count
    window._context_menu.close()


def test_keys_give_commands_anywhere_in_the_window(window, desk, open_film, qtbot):
    open_film()
    qtbot.waitUntil(window._actions["image.invert"].isEnabled)
    window.activateWindow()
    qtbot.keyClick(window._image_view, Qt.Key.Key_I)
    assert desk.case.view.presentation.is_inverted
    qtbot.keyClick(window._film_strip, Qt.Key.Key_R)
    assert desk.case.orientation.quarter_turns == 1
    desk.shell.ask(Request.MAXIMISE_VIEW)
    qtbot.keyClick(window._image_view, Qt.Key.Key_I)
    assert not desk.case.view.presentation.is_inverted


def test_typing_a_number_gives_no_command(window, desk, open_film, qtbot):
    open_film()
    window.activateWindow()
    window._panel.centre.setFocus()
    window._panel.centre.selectAll()
    qtbot.keyClicks(window._panel.centre, "100")
    assert desk.case.view.presentation.voi_name != "Auto"
    assert window._panel.centre.text() == "100"


def test_tab_walks_from_the_films_to_the_view_to_the_panel(window, desk, open_film, qtbot):
    desk.shell.report_pane(Pane.FINDINGS, is_shown=False)
    open_film()
    qtbot.waitUntil(window._film_strip.isVisible)
    walked = []
    widget = window._film_strip
    for _ in range(3):
        widget = widget.nextInFocusChain()
        while not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isVisible():
            widget = widget.nextInFocusChain()
        walked.append(widget)
    assert walked[0] is window._image_view
    assert window._panel.isAncestorOf(walked[1])
    assert window._panel.isAncestorOf(walked[2])


def test_the_theme_changes_while_the_window_is_open(window, desk):
    before = window.styleSheet()
    icon = window._actions["file.open"].icon().cacheKey()
    desk.preferences.set("look.theme", "light")
    assert window.styleSheet() != before
    assert window._actions["file.open"].icon().cacheKey() != icon


def test_toolbar_buttons_add_no_keys_of_their_own(window):
    buttons = window._toolbar.findChildren(QToolButton)
    assert [b.text() for b in buttons if b.text().replace("&&", "").count("&")] == []


def test_opening_the_window_makes_no_dialog(window):
    assert window._dialogs._made == {}


def test_the_sample_film_is_opened(window, desk, monkeypatch):
    taken = []
    monkeypatch.setattr("xrayviewer.ui.dialogs.opening.resource", Path)
    monkeypatch.setattr(type(desk.intake), "take", lambda _self, paths: taken.append(paths))
    desk.shell.ask(Request.OPEN_SAMPLE)
    assert [path.name for path in taken[0]] == ["normal-chest.dcm"]


def test_quitting_closes_the_window(window, desk):
    desk.shell.ask(Request.QUIT)
    assert not window.isVisible()


def test_a_playing_film_goes_on_by_itself(window, desk, decoders, open_film, settle, qtbot):
    decoders.frame_counts["cine.dcm"] = 3
    open_film("cine.dcm")
    desk.viewport.cine.toggle()

    def frame():
        settle()
        return desk.case.film.radiograph.provenance.frame_index

    qtbot.waitUntil(lambda: frame() == 2)
    desk.viewport.cine.toggle()
    assert not window._cine_clock.isActive()
