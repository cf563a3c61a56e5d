"""Commands for altering a part of the film to see what becomes of its scores."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.translation import mark


def _toggle(desk: Desk) -> None:
    if desk.what_if.is_on:
        desk.what_if.end()
    else:
        desk.what_if.begin()


def _can_be_asked(desk: Desk) -> bool:
    return desk.what_if.can_begin


WHAT_IF_COMMANDS: Final = (
    Command(
        "findings.what_if",
        mark("commands", "What &if…"),
        Menu.FINDINGS,
        _toggle,
        ("U",),
        _can_be_asked,
        lambda desk: desk.what_if.is_on,
        note=mark("commands", "Paint over a part of the film and see the scores change."),
        icon="what-if",
        starts_group=True,
    ),
    Command(
        "findings.hide_borders",
        mark("commands", "Hi&de markers and borders and score again"),
        Menu.FINDINGS,
        lambda desk: desk.what_if.hide_borders(),
        ("Shift+U",),
        _can_be_asked,
        note=mark("commands", "Writing, collimated borders and the air around the body."),
    ),
    Command(
        "findings.take_back",
        mark("commands", "&Take the last change back"),
        Menu.FINDINGS,
        lambda desk: desk.what_if.take_back(),
        is_enabled=lambda desk: desk.what_if.is_altered,
    ),
    Command(
        "findings.reset_what_if",
        mark("commands", "&Reset what if"),
        Menu.FINDINGS,
        lambda desk: desk.what_if.reset(),
        is_enabled=lambda desk: desk.what_if.is_altered,
    ),
)
