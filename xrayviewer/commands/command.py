"""What a user action is."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.translation import mark

Call: TypeAlias = Callable[[Desk], None]
Question: TypeAlias = Callable[[Desk], bool]


class Menu(StrEnum):
    """Menus in their order; ``&`` stands before the mnemonic."""

    FILE = mark("commands", "F&ile")
    EDIT = mark("commands", "&Edit")
    VIEW = mark("commands", "&View")
    WINDOW = mark("commands", "&Window")
    IMAGE = mark("commands", "I&mage")
    FINDINGS = mark("commands", "Fin&dings")
    SCREENING = mark("commands", "&Screening")
    TOOLS = mark("commands", "&Tools")
    NAVIGATE = mark("commands", "&Go")
    HELP = mark("commands", "&Help")


def plain(title: str) -> str:
    """Title without mnemonic and dots, for lists and tooltips; Chinese adds it as (&F)."""
    title = re.sub(r"\(&\w\)", "", title)
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def always(_desk: Desk) -> bool:
    """Answer for commands that can be given at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One user action.

    Attributes
    ----------
    id
        Stable name, ``part.action``; preferences and key presets hold it.
    title
        In menus and lists; ``&`` stands before the mnemonic.
    menu
        Menu that reaches it.
    call
        Does it, on the GUI thread.
    shortcuts
        Keys as portable text (``Ctrl+Shift+O``), the first one shown in menus.
    is_enabled
        Whether it can be given now.
    is_checked
        Whether what it switches is on; None for what is no switch.
    note
        One sentence for tooltip and shortcut sheet, empty where the title says it all.
    icon
        Name of a picture in `resources/icons`, empty for none.
    starts_group
        Whether a line stands before it in its menu.
    """

    id: str
    title: str
    menu: Menu
    call: Call
    shortcuts: tuple[str, ...] = ()
    is_enabled: Question = always
    is_checked: Question | None = None
    note: str = ""
    icon: str = ""
    starts_group: bool = False
