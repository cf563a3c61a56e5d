"""Every user action in menu order: menus, toolbar, shortcut page and help follow from it."""

from typing import Final

from xrayviewer.commands.command import Command
from xrayviewer.commands.files import EDIT_COMMANDS, FILE_COMMANDS
from xrayviewer.commands.findings import FINDING_COMMANDS
from xrayviewer.commands.helping import HELP_COMMANDS
from xrayviewer.commands.navigation import NAVIGATION_COMMANDS
from xrayviewer.commands.picturing import IMAGE_COMMANDS, WINDOW_COMMANDS
from xrayviewer.commands.screening import SCREENING_COMMANDS
from xrayviewer.commands.similar_films import SIMILAR_COMMANDS
from xrayviewer.commands.tooling import TOOL_COMMANDS
from xrayviewer.commands.viewing import VIEW_COMMANDS
from xrayviewer.commands.what_if import WHAT_IF_COMMANDS
from xrayviewer.commands.workspaces import WORKSPACE_COMMANDS

COMMANDS: Final[tuple[Command, ...]] = (
    *FILE_COMMANDS,
    *EDIT_COMMANDS,
    *VIEW_COMMANDS,
    *WINDOW_COMMANDS,
    *IMAGE_COMMANDS,
    *FINDING_COMMANDS,
    *WHAT_IF_COMMANDS,
    *SCREENING_COMMANDS,
    *SIMILAR_COMMANDS,
    *TOOL_COMMANDS,
    *NAVIGATION_COMMANDS,
    *WORKSPACE_COMMANDS,
    *HELP_COMMANDS,
)
BY_ID: Final = {command.id: command for command in COMMANDS}
