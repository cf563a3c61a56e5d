"""Commands that explain the program."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import asking
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Request

HELP_COMMANDS: Final = (
    Command(
        "help.manual",
        mark("commands", "&Manual"),
        Menu.HELP,
        asking(Request.SHOW_HELP),
        ("F1",),
        icon="help",
    ),
    Command(
        "help.shortcuts",
        mark("commands", "&Keyboard and mouse"),
        Menu.HELP,
        asking(Request.SHOW_SHORTCUTS),
        ("?",),
    ),
    Command(
        "help.edit_shortcuts",
        mark("commands", "&Change shortcuts…"),
        Menu.HELP,
        asking(Request.EDIT_SHORTCUTS),
    ),
    Command(
        "help.tour",
        mark("commands", "&Tour"),
        Menu.HELP,
        asking(Request.SHOW_TOUR),
        note=mark("commands", "Five steps through the window."),
        starts_group=True,
    ),
    Command("help.news", mark("commands", "&What's new"), Menu.HELP, asking(Request.SHOW_NEWS)),
    Command(
        "help.updates",
        mark("commands", "Check for &updates…"),
        Menu.HELP,
        asking(Request.SHOW_UPDATES),
        note=mark("commands", "Nothing is looked up before you say so."),
    ),
    Command(
        "help.about",
        mark("commands", "&About xrayviewer"),
        Menu.HELP,
        asking(Request.SHOW_ABOUT),
        starts_group=True,
    ),
)
