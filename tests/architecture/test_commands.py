"""Rules about commands, colours and pictures that hold for the whole program."""

import re
from pathlib import Path

import pytest

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.session.shell import Request, ShellSession

CHECKOUT = Path(__file__).resolve().parents[2]
UI = sorted((CHECKOUT / "xrayviewer" / "ui").rglob("*.py"))
ICONS = CHECKOUT / "resources" / "icons"


class OnlyShell:
    """A desk that can do nothing but ask the window."""

    def __init__(self):
        self.shell = ShellSession()


def requests_of_commands():
    desk, asked = OnlyShell(), []
    desk.shell.requested.connect(asked.append)
    for command in COMMANDS:
        if command.call.__qualname__.startswith("asking"):
            command.call(desk)
    return asked


def test_every_request_is_made_by_one_command():
    assert sorted(requests_of_commands()) == sorted(Request)


@pytest.mark.parametrize("module", UI, ids=lambda path: path.stem)
def test_views_name_their_colours(module):
    text = module.read_text("utf-8")
    assert re.findall(r"#[0-9a-fA-F]{6}\b", text) == []
    named = set(re.findall(r"Qt\.GlobalColor\.(\w+)", text))
    assert named <= {"transparent"}


@pytest.mark.parametrize("module", UI, ids=lambda path: path.stem)
def test_views_use_no_shortcut_to_state_or_time(module):
    text = module.read_text("utf-8")
    for forbidden in (".instance()", "processEvents", "QThread", "time.sleep"):
        assert forbidden not in text


def test_every_icon_is_used_and_takes_its_colour_from_the_theme():
    sources = [*UI, *(CHECKOUT / "xrayviewer" / "commands").glob("*.py")]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    tools = {command.icon for command in COMMANDS}
    for icon in ICONS.glob("*.svg"):
        assert icon.stem in tools or f'"{icon.stem}"' in text, icon.stem
        assert 'stroke="currentColor"' in icon.read_text()
        assert re.findall(r"#[0-9a-fA-F]{3,6}\b", icon.read_text()) == []


@pytest.mark.parametrize("icon", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_icons_share_one_grid_and_one_stroke(icon):
    text = icon.read_text()
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.7"' in text
