"""Commands that open, close, save and print."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import asking, has_film
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Request

FILE_COMMANDS: Final = (
    Command(
        "file.open",
        mark("commands", "&Open films…"),
        Menu.FILE,
        asking(Request.OPEN_FILES),
        ("Ctrl+O",),
        icon="open",
    ),
    Command(
        "file.open_folder",
        mark("commands", "Open &folder…"),
        Menu.FILE,
        asking(Request.OPEN_FOLDER),
        ("Ctrl+Shift+O",),
        icon="folder",
    ),
    Command(
        "file.open_sample",
        mark("commands", "Open s&ample film"),
        Menu.FILE,
        asking(Request.OPEN_SAMPLE),
        note=mark("commands", "A synthetic chest film that shows no patient."),
    ),
    Command(
        "file.clear_recent",
        mark("commands", "Clea&r recent films"),
        Menu.FILE,
        lambda desk: desk.recent.clear(),
        is_enabled=lambda desk: bool(desk.recent.films),
    ),
    Command(
        "file.close",
        mark("commands", "&Close film"),
        Menu.FILE,
        lambda desk: desk.case.close(),
        ("Ctrl+W",),
        has_film,
    ),
    Command(
        "file.export",
        mark("commands", "&Export image…"),
        Menu.FILE,
        asking(Request.EXPORT_IMAGE),
        ("Ctrl+Shift+S",),
        has_film,
        icon="export",
        starts_group=True,
    ),
    Command(
        "file.print",
        mark("commands", "&Print…"),
        Menu.FILE,
        asking(Request.PRINT),
        ("Ctrl+P", "P"),
        has_film,
    ),
    Command(
        "file.settings",
        mark("commands", "&Settings…"),
        Menu.FILE,
        asking(Request.SHOW_SETTINGS),
        ("Ctrl+,", "Alt+P"),
        icon="settings",
        starts_group=True,
    ),
    Command(
        "file.quit",
        mark("commands", "&Quit"),
        Menu.FILE,
        asking(Request.QUIT),
        ("Ctrl+Q",),
        starts_group=True,
    ),
)
EDIT_COMMANDS: Final = (
    Command(
        "edit.undo",
        mark("commands", "&Undo"),
        Menu.EDIT,
        lambda desk: desk.case.undo(),
        ("Ctrl+Z",),
        lambda desk: bool(desk.case.undo_title),
        icon="undo",
    ),
    Command(
        "edit.redo",
        mark("commands", "&Redo"),
        Menu.EDIT,
        lambda desk: desk.case.redo(),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        lambda desk: bool(desk.case.redo_title),
        icon="redo",
    ),
    Command(
        "edit.copy",
        mark("commands", "&Copy view"),
        Menu.EDIT,
        asking(Request.COPY_VIEW),
        ("Ctrl+C",),
        has_film,
        note=mark("commands", "The view as it is on screen goes to the clipboard."),
        starts_group=True,
    ),
)
