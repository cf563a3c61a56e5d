import re
from pathlib import Path

import pytest

from xrayviewer.commands.catalog import BY_ID, COMMANDS
from xrayviewer.commands.command import Menu, plain
from xrayviewer.commands.key_presets import RESERVED

CHECKOUT = Path(__file__).resolve().parents[3]
ADOPTED = {
    "tool.window": ("W",),
    "tool.pan": ("T",),
    "tool.zoom": ("Z",),
    "tool.ruler": ("D",),
    "tool.angle": ("A",),
    "view.zoom_in": ("Ctrl++", "+"),
    "view.zoom_out": ("Ctrl+-", "-"),
    "view.fit": ("F", "=", "Ctrl+Return", "Ctrl+0"),
    "view.pixels": ("Ctrl+1",),
    "view.true_size": ("Ctrl+2",),
    "window.auto": ("0",),
    "window.file_1": ("1",),
    "window.file_2": ("2",),
    "window.lung": ("3",),
    "window.mediastinum": ("4",),
    "window.bone": ("5",),
    "window.lines": ("6",),
    "window.wide": ("7",),
    "image.invert": ("I",),
    "image.rotate_right": ("R", "Alt+R"),
    "image.rotate_left": ("L", "Alt+L"),
    "image.flip_horizontally": ("H", "Alt+F"),
    "image.flip_vertically": ("V",),
    "edit.delete": ("Del", "Backspace"),
    "edit.undo": ("Ctrl+Z",),
    "edit.redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "edit.copy": ("Ctrl+C",),
    "view.cancel_or_reset": ("Esc",),
    "view.corner_text": ("Space",),
    "go.previous_frame": ("Up",),
    "go.next_frame": ("Down",),
    "go.previous_film": ("Left",),
    "go.next_film": ("Right",),
    "go.previous_study": ("PgUp",),
    "go.next_study": ("PgDown",),
    "go.first_film": ("Home",),
    "go.last_film": ("End",),
    "go.cine": ("C",),
    "view.full_screen": ("F11",),
    "file.open": ("Ctrl+O",),
    "file.open_folder": ("Ctrl+Shift+O",),
    "file.close": ("Ctrl+W",),
    "file.settings": ("Ctrl+,", "Alt+P"),
    "file.print": ("Ctrl+P", "P"),
    "file.export": ("Ctrl+Shift+S",),
    "findings.map": ("G",),
    "findings.next": ("N",),
    "findings.previous": ("Shift+N",),
    "findings.weaker": ("[",),
    "findings.stronger": ("]",),
    "tool.tags": ("Ctrl+I",),
    "help.manual": ("F1",),
    "help.shortcuts": ("?",),
}
OWN = {
    "file.screen_folder": ("Ctrl+Shift+N",),
    "screening.agree": ("F2",),
    "screening.disagree": ("F3",),
    "screening.unsure": ("F4",),
    "screening.read": ("F9",),
    "go.read": ("F6",),
    "go.screen": ("F7",),
    "go.train": ("F8",),
    "view.hide_identity": ("Ctrl+Shift+H",),
    "file.quit": ("Ctrl+Q",),
    "findings.reveal": ("Shift+G",),
    "findings.what_if": ("U",),
    "findings.hide_borders": ("Shift+U",),
}


def test_the_default_keys_are_the_agreed_ones_and_no_others():
    assert {c.id: c.shortcuts for c in COMMANDS if c.shortcuts} == ADOPTED | OWN


def test_ids_are_unique_and_name_a_part_and_an_action():
    assert len(BY_ID) == len(COMMANDS)
    assert all(re.fullmatch(r"[a-z]+\.[a-z_0-9]+", command.id) for command in COMMANDS)


def test_every_command_has_a_title_with_one_mnemonic():
    for command in COMMANDS:
        assert command.title.replace("&&", "").count("&") == 1, command.id


@pytest.mark.parametrize("menu", Menu)
def test_mnemonics_are_unique_within_a_menu(menu):
    titles = [c.title.replace("&&", "") for c in COMMANDS if c.menu is menu]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(letters) == len(set(letters)), sorted(letters)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("&Open films…", "Open films"),
        ("打开胸片(&O)…", "打开胸片"),
        ("Lines && &tubes", "Lines & tubes"),
    ],
)
def test_a_plain_title_has_neither_mnemonic_nor_dots(title, said):
    assert plain(title) == said


def test_every_menu_leads_somewhere():
    assert {command.menu for command in COMMANDS} == set(Menu)


def test_menu_mnemonics_leave_the_alt_keys_of_commands_and_layouts_alone():
    mnemonics = {f"Alt+{menu.value[menu.value.index('&') + 1].upper()}" for menu in Menu}
    taken = {key for command in COMMANDS for key in command.shortcuts} | set(RESERVED)
    assert len(mnemonics) == len(Menu)
    assert mnemonics & taken == set()


def test_notes_are_sentences():
    notes = [command.note for command in COMMANDS if command.note]
    assert all(note[0].isupper() and note.endswith(".") for note in notes)


def test_icons_exist():
    icons = CHECKOUT / "resources" / "icons"
    assert all((icons / f"{c.icon}.svg").is_file() for c in COMMANDS if c.icon)
