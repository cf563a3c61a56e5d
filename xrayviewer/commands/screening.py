"""Commands for screenings: many films at once, and what the reader says of each."""

from typing import Final

from xrayviewer.commands.command import Call, Command, Menu
from xrayviewer.commands.conditions import asking, is_reading
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening import ReaderVerdict
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Request, Workspace

SAID: Final = {
    ReaderVerdict.AGREE: mark("commands", "Your verdict on this film: agree."),
    ReaderVerdict.DISAGREE: mark("commands", "Your verdict on this film: disagree."),
    ReaderVerdict.UNSURE: mark("commands", "Your verdict on this film: unsure."),
    None: mark("commands", "You have no verdict on this film any more."),
}


def has_row(desk: Desk) -> bool:
    """Whether the reader is at a film of a screening, in its list or while reading."""
    if desk.screening.current_row is None:
        return False
    is_listed = desk.shell.workspace is Workspace.SCREEN
    return is_listed or (is_reading(desk) and desk.screening.is_reading_row)


def _say(verdict: ReaderVerdict) -> Call:
    def say(desk: Desk) -> None:
        desk.screening.say(verdict)
        row = desk.screening.current_row
        if row is not None and is_reading(desk):
            desk.shell.notify(SAID[row.judgement.verdict])

    return say


def _is_said(verdict: ReaderVerdict, desk: Desk) -> bool:
    row = desk.screening.current_row
    return row is not None and row.judgement.verdict is verdict


def _toggle_read(desk: Desk) -> None:
    row = desk.screening.current_row
    if row is not None:
        desk.screening.set_read(not row.judgement.is_read)


def _verdict(
    verdict: ReaderVerdict, title: str, key: str, note: str, *, starts_group: bool = False
) -> Command:
    return Command(
        f"screening.{verdict.value}",
        title,
        Menu.SCREENING,
        _say(verdict),
        (key,),
        has_row,
        lambda desk: _is_said(verdict, desk),
        note=note,
        icon=verdict.value,
        starts_group=starts_group,
    )


SCREENING_COMMANDS: Final = (
    Command(
        "file.screen_folder",
        mark("commands", "Screen fo&lder…"),
        Menu.SCREENING,
        asking(Request.SCREEN_FOLDER),
        ("Ctrl+Shift+N",),
        lambda desk: Workspace.SCREEN in desk.shell.workspaces,
        note=mark("commands", "All its films in one list, with what the models find."),
        icon="screen",
    ),
    Command(
        "file.screen_open",
        mark("commands", "Screen &what is open"),
        Menu.SCREENING,
        lambda desk: desk.intake.screen_instead(),
        is_enabled=lambda desk: desk.intake.can_screen_instead,
        note=mark("commands", "What was opened for reading and all beside it, in one list."),
    ),
    _verdict(
        ReaderVerdict.AGREE,
        mark("commands", "&Agree"),
        "F2",
        mark("commands", "In a screening: what the models say of this film is right."),
        starts_group=True,
    ),
    _verdict(
        ReaderVerdict.DISAGREE,
        mark("commands", "&Disagree"),
        "F3",
        mark("commands", "In a screening: what the models say of this film is wrong."),
    ),
    _verdict(
        ReaderVerdict.UNSURE,
        mark("commands", "&Unsure"),
        "F4",
        mark("commands", "In a screening: neither right nor wrong."),
    ),
    Command(
        "screening.read",
        mark("commands", "Mark as &read"),
        Menu.SCREENING,
        _toggle_read,
        ("F9",),
        has_row,
        lambda desk: (
            desk.screening.current_row is not None and desk.screening.current_row.judgement.is_read
        ),
        note=mark("commands", "In a screening; a film that was opened counts as read."),
    ),
)
