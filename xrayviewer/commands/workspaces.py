"""Commands that fill the window with another workspace."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Workspace


def _workspace(
    workspace: Workspace, title: str, key: str, note: str, *, starts_group: bool = False
) -> Command:
    return Command(
        f"go.{workspace.value}",
        title,
        Menu.NAVIGATE,
        lambda desk: desk.shell.go_to(workspace),
        (key,),
        lambda desk: workspace in desk.shell.workspaces,
        lambda desk: desk.shell.workspace is workspace,
        note=note,
        icon=workspace.value,
        starts_group=starts_group,
    )


WORKSPACE_COMMANDS: Final = (
    _workspace(
        Workspace.READ,
        mark("commands", "Rea&d"),
        "F6",
        mark("commands", "One film, with what the models say about it."),
        starts_group=True,
    ),
    _workspace(
        Workspace.SCREEN,
        mark("commands", "&Screen"),
        "F7",
        mark("commands", "Many films in one list."),
    ),
    _workspace(
        Workspace.TRAIN,
        mark("commands", "&Train"),
        "F8",
        mark("commands", "Models of your own."),
    ),
)
