import pytest
from PySide6.QtWidgets import QMainWindow

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Menu
from xrayviewer.session.viewport import Tool
from xrayviewer.ui.window.actions import CommandActions, plain
from xrayviewer.ui.window.toolbar import CommandToolbar


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(desk, keymap, theme, window):
    return CommandActions(desk, keymap, theme, window)


def keys(action):
    return [key.toString() for key in action.shortcuts()]


def test_every_command_is_reached_from_its_menu(actions, window):
    menus = actions.fill(window.menuBar())
    for command in COMMANDS:
        assert actions[command.id] in menus[command.menu].actions()


def test_menus_stand_in_their_order(actions, window):
    actions.fill(window.menuBar())
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [menu.value for menu in Menu]


def test_keys_come_from_the_keymap_and_follow_it(actions, keymap):
    assert keys(actions["view.fit"]) == ["F", "=", "Ctrl+Return", "Ctrl+0"]
    keymap.assign("view.fit", ("F7",))
    assert keys(actions["view.fit"]) == ["F7"]
    assert "F7" in actions["view.fit"].toolTip()


def test_without_a_film_only_what_makes_sense_can_be_done(actions):
    assert actions["file.open"].isEnabled()
    assert actions["help.shortcuts"].isEnabled()
    assert not actions["image.invert"].isEnabled()
    assert not actions["go.next_film"].isEnabled()
    assert not actions["edit.undo"].isEnabled()


def test_a_film_makes_commands_possible(actions, open_film, qtbot):
    open_film()
    qtbot.waitUntil(actions["image.invert"].isEnabled)
    assert actions["window.file_1"].isEnabled()
    assert not actions["window.file_2"].isEnabled()
    assert not actions["go.cine"].isEnabled()


def test_switches_show_what_is_on(actions, desk, open_film, qtbot):
    open_film()
    desk.viewport.choose_tool(Tool.RULER)
    desk.case.toggle_inverted()
    qtbot.waitUntil(actions["tool.ruler"].isChecked)
    assert not actions["tool.window"].isChecked()
    assert actions["image.invert"].isChecked()
    assert actions["view.dark"].isChecked()
    assert actions["window.file_1"].isChecked()


def test_a_switch_that_stays_on_keeps_its_mark(actions, desk, open_film, qtbot):
    open_film()
    qtbot.waitUntil(actions["tool.window"].isEnabled)
    actions["tool.window"].trigger()
    assert actions["tool.window"].isChecked()


@pytest.mark.parametrize(
    ("identifier", "changed"),
    [
        ("image.rotate_right", lambda desk: desk.case.orientation.quarter_turns == 1),
        ("image.rotate_left", lambda desk: desk.case.orientation.quarter_turns == 3),
        ("image.flip_horizontally", lambda desk: desk.case.orientation.is_flipped),
        ("image.flip_vertically", lambda desk: desk.case.orientation.quarter_turns == 2),
        ("image.sharpen", lambda desk: len(desk.case.view.presentation.enhancements) == 1),
        ("image.clahe", lambda desk: len(desk.case.view.presentation.enhancements) == 1),
        ("image.invert", lambda desk: desk.case.view.presentation.is_inverted),
        ("window.auto", lambda desk: desk.case.view.presentation.voi_name == "Auto"),
        ("window.lung", lambda desk: desk.case.view.presentation.voi_name == "Lung"),
        ("window.lines", lambda desk: desk.case.view.presentation.voi_name == "Lines and tubes"),
        ("tool.pan", lambda desk: desk.viewport.tool is Tool.PAN),
        ("tool.lens", lambda desk: desk.viewport.is_lens_on),
        ("view.hide_identity", lambda desk: desk.preferences.flag("privacy.hide_identity")),
        ("view.overlays", lambda desk: not desk.preferences.flag("view.overlays")),
        ("view.light", lambda desk: desk.preferences.text("look.theme") == "light"),
        ("view.corner_text", lambda desk: desk.preferences.text("view.corner_text") == "none"),
        ("file.close", lambda desk: desk.case.film is None),
    ],
)
def test_actions_do_what_they_say(actions, desk, open_film, qtbot, identifier, changed):
    open_film()
    qtbot.waitUntil(actions[identifier].isEnabled)
    actions[identifier].trigger()
    assert changed(desk)


def test_reset_takes_back_window_and_orientation(actions, desk, open_film, qtbot):
    open_film()
    first = desk.case.view.presentation
    desk.case.turn(1)
    desk.case.choose_auto()
    qtbot.waitUntil(actions["view.reset"].isEnabled)
    actions["view.reset"].trigger()
    assert desk.case.view.presentation == first


def test_undo_and_redo(actions, desk, open_film, qtbot):
    open_film()
    desk.case.toggle_inverted()
    qtbot.waitUntil(actions["edit.undo"].isEnabled)
    actions["edit.undo"].trigger()
    assert not desk.case.view.presentation.is_inverted
    actions["edit.redo"].trigger()
    assert desk.case.view.presentation.is_inverted


def test_up_and_down_walk_through_frames(actions, desk, decoders, open_film, settle, qtbot):
    decoders.frame_counts["cine.dcm"] = 3
    open_film("cine.dcm")
    qtbot.waitUntil(actions["go.next_frame"].isEnabled)
    actions["go.next_frame"].trigger()
    settle()
    assert desk.case.film.radiograph.provenance.frame_index == 1
    actions["go.previous_frame"].trigger()
    settle()
    assert desk.case.film.radiograph.provenance.frame_index == 0


def test_up_and_down_walk_through_films_of_one_frame(
    actions, desk, list_films, summary, place, settle, qtbot
):
    list_films(summary("a.dcm"), summary("b.dcm"))
    qtbot.waitUntil(actions["go.next_frame"].isEnabled)
    actions["go.next_frame"].trigger()
    settle()
    assert desk.film_list.current == place("b.dcm")
    actions["go.first_film"].trigger()
    settle()
    assert desk.film_list.current == place("a.dcm")


def test_toolbar_shows_the_window_in_force(actions, desk, theme, window, open_film):
    toolbar = CommandToolbar(desk, actions, theme, window)
    window.addToolBar(toolbar)
    assert not toolbar._presets.isEnabled()
    open_film()
    assert toolbar._presets.text() == "NORMAL"
    desk.case.choose_auto()
    assert toolbar._presets.text() == "Auto"


def test_titles_lose_mnemonic_and_dots():
    assert plain("Lines && &tubes…") == "Lines & tubes"
