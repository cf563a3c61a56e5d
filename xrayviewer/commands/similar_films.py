"""Commands for films that resemble the open one."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.domain.translation import mark

SIMILAR_COMMANDS: Final = (
    Command(
        "findings.forget_similar",
        mark("commands", "For&get similar films"),
        Menu.FINDINGS,
        lambda desk: desk.similar.forget(),
        note=mark("commands", "Removes all that was remembered of classified films."),
    ),
)
