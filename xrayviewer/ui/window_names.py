"""Names of windows in the reader's language; those that a file brings along stay as they are."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Menu, plain
from xrayviewer.session.case import MANUAL

TITLES: Final = {plain(one.title): one.title for one in COMMANDS if one.menu is Menu.WINDOW}


def window_name(name: str) -> str:
    """Name of a window; itself where it is not one of the program's."""
    if name == MANUAL:
        return QCoreApplication.translate("window_names", "Manual")
    title = TITLES.get(name)
    return name if title is None else plain(QCoreApplication.translate("commands", title))
