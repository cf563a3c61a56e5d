import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.commands.catalog import BY_ID, COMMANDS
from xrayviewer.commands.key_presets import PRESET_TITLES, PRESETS, RESERVED
from xrayviewer.commands.keymap import Keymap, resolve
from xrayviewer.session.preferences import Preferences

PORTABLE = re.compile(
    r"(Meta\+)?(Ctrl\+)?(Alt\+)?(Shift\+)?"
    r"([A-Z0-9]|F\d{1,2}|[-+=,?~\[\]]|Up|Down|Left|Right|PgUp|PgDown|Home|End|Esc|Space|Return"
    r"|Del|Backspace|Tab)"
)
# The other viewers' columns of the side-by-side table, for the commands that exist here.
WEASIS = {
    "tool.window": "W",
    "tool.pan": "T",
    "tool.zoom": "Z",
    "view.zoom_in": "Ctrl++",
    "view.zoom_out": "Ctrl+-",
    "view.fit": "Ctrl+Return",
    "window.auto": "0",
    "window.file_1": "1",
    "window.file_2": "2",
    "window.lung": "3",
    "window.mediastinum": "4",
    "window.bone": "5",
    "window.lines": "6",
    "window.wide": "7",
    "image.rotate_right": "Alt+R",
    "image.rotate_left": "Alt+L",
    "image.flip_horizontally": "Alt+F",
    "tool.ruler": "D",
    "tool.angle": "A",
    "edit.delete": "Del",
    "view.cancel_or_reset": "Esc",
    "view.corner_text": "Space I",
    "go.previous_frame": "Up",
    "go.next_frame": "Down",
    "go.previous_film": "Left",
    "go.next_film": "Right",
    "go.previous_study": "Ctrl+Left",
    "go.next_study": "Ctrl+Right",
    "go.first_film": "Home",
    "go.last_film": "End",
    "view.full_screen": "F11",
    "go.cine": "C",
    "file.print": "P",
    "file.close": "Ctrl+W",
    "file.settings": "Alt+P",
}
OHIF = {
    "tool.zoom": "Z",
    "view.zoom_in": "+",
    "view.zoom_out": "-",
    "view.fit": "=",
    "window.lung": "1",
    "window.mediastinum": "2",
    "window.bone": "3",
    "window.lines": "4",
    "image.invert": "I",
    "image.rotate_right": "R",
    "image.rotate_left": "L",
    "image.flip_horizontally": "H",
    "image.flip_vertically": "V",
    "edit.delete": "Backspace",
    "edit.undo": "Ctrl+Z",
    "edit.redo": "Ctrl+Y",
    "view.cancel_or_reset": "Esc",
    "view.reset": "Space",
    "go.previous_frame": "Up",
    "go.next_frame": "Down",
    "go.previous_study": "PgUp",
    "go.next_study": "PgDown",
    "go.first_film": "Home",
    "go.last_film": "End",
    "go.cine": "C",
}
HOROS = {
    "tool.window": "W",
    "tool.pan": "M",
    "tool.zoom": "Z",
    "window.auto": "0",
    "window.file_1": "~",
    "window.lung": "1",
    "window.mediastinum": "2",
    "window.bone": "3",
    "window.lines": "4",
    "window.wide": "5",
    "image.flip_horizontally": "H",
    "image.flip_vertically": "V",
    "tool.ruler": "L",
    "tool.angle": "A",
}
key_texts = st.sampled_from(["W", "I", "Ctrl+O", "E", "F5", "Space", "Ctrl+Shift+K"])
ids = st.sampled_from([command.id for command in COMMANDS])
changes = st.dictionaries(ids, st.lists(key_texts, max_size=3), max_size=6)


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.json", print)


@pytest.fixture
def keymap(preferences):
    return Keymap(preferences)


@pytest.mark.parametrize(
    ("preset", "column"), [("weasis", WEASIS), ("ohif", OHIF), ("horos", HOROS)]
)
def test_a_preset_gives_the_keys_of_its_viewer(preset, column):
    keys = resolve(preset, {})
    assert {name: " ".join(keys[name]) for name in column} == column
    assert set(PRESETS[preset]) == set(column)


def test_without_a_preset_commands_have_their_own_keys():
    assert resolve("xrayviewer", {}) == {c.id: c.shortcuts for c in COMMANDS}


@pytest.mark.parametrize("preset", PRESETS)
def test_other_commands_keep_their_own_keys_as_far_as_the_preset_leaves_them(preset):
    named = PRESETS[preset]
    given_away = {key for keys in named.values() for key in keys}
    keys = resolve(preset, {})
    for command in COMMANDS:
        if command.id not in named:
            assert keys[command.id] == tuple(k for k in command.shortcuts if k not in given_away)


@given(preset=st.sampled_from(list(PRESETS)), changed=changes)
def test_no_key_is_ever_given_twice(preset, changed):
    keys = [key for held in resolve(preset, changed).values() for key in held]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("preset", PRESETS)
def test_keys_kept_for_later_are_given_to_nothing(preset):
    assert {key for held in resolve(preset, {}).values() for key in held} & set(RESERVED) == set()


@pytest.mark.parametrize("preset", PRESETS)
def test_every_key_is_portable_text(preset):
    keys = [*RESERVED, *(key for held in resolve(preset, {}).values() for key in held)]
    assert [key for key in keys if not PORTABLE.fullmatch(key)] == []


def test_presets_name_commands_that_exist():
    assert set(PRESET_TITLES) == set(PRESETS)
    assert all(set(named) <= set(BY_ID) for named in PRESETS.values())


def test_unknown_commands_in_the_settings_are_ignored():
    assert "gone.command" not in resolve("xrayviewer", {"gone.command": ["W"]})


def test_a_key_tells_its_command(keymap):
    assert keymap.owner("Ctrl+O").id == "file.open"
    assert keymap.owner("E") is None


def test_assigning_a_key_takes_it_from_its_owner(keymap):
    keymap.assign("image.invert", ("W",))
    assert keymap.keys("image.invert") == ("W",)
    assert keymap.keys("tool.window") == ()
    assert keymap.is_changed("tool.window")


def test_taking_one_of_two_keys_leaves_the_other(keymap):
    keymap.assign("image.invert", ("I", "Ctrl+Y"))
    assert keymap.keys("edit.redo") == ("Ctrl+Shift+Z",)


def test_a_reset_command_has_its_own_keys_again(keymap):
    keymap.assign("image.invert", ("F5",))
    keymap.reset("image.invert")
    assert keymap.keys("image.invert") == ("I",)
    assert not keymap.is_changed("image.invert")


def test_resetting_all_keeps_the_preset(keymap, preferences):
    preferences.set("keys.preset", "ohif")
    keymap.assign("image.invert", ("F5",))
    keymap.reset_all()
    assert keymap.keys("view.fit") == ("=",)
    assert keymap.keys("image.invert") == ("I",)


def test_changes_are_remembered(keymap, preferences, tmp_path):
    keymap.assign("image.invert", ("F5",))
    again = Keymap(Preferences(tmp_path / "preferences.json", print))
    assert again.keys("image.invert") == ("F5",)


def test_a_change_is_announced_once_and_only_when_a_key_is_another(keymap, preferences):
    told = []
    keymap.changed.connect(lambda: told.append(1))
    keymap.assign("image.invert", ("F5",))
    keymap.reset("image.rotate_left")
    preferences.set("look.theme", "light")
    assert told == [1]
