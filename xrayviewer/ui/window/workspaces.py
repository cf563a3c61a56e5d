"""What fills the window: reading, screening or training, and the switch between them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.session.shell import Workspace
from xrayviewer.ui.window.actions import CommandActions

COMMANDS: Final = {workspace: f"go.{workspace.value}" for workspace in Workspace}


class WorkspaceSwitch(QWidget):
    """Read, Screen, Train: a button for each workspace there is, while there are several."""

    def __init__(self, desk: Desk, actions: CommandActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspaces")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Workspaces"))
        self._desk = desk
        self._buttons = {
            workspace: self._make(actions, name) for workspace, name in COMMANDS.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 10, 2)
        row.setSpacing(2)
        for button in self._buttons.values():
            row.addWidget(button)
        desk.shell.workspaces_changed.connect(self._show_available)
        self._show_available(desk.shell.workspaces)

    def _make(self, actions: CommandActions, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("workspace")
        button.setDefaultAction(actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[name].iconText())
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        return button

    def _show_available(self, available: frozenset[Workspace]) -> None:
        for workspace, button in self._buttons.items():
            button.setVisible(workspace in available)
        self.setVisible(len(available) > 1)


class Workspaces(QStackedWidget):
    """The widget of each workspace; the session says which one is seen."""

    def __init__(self, desk: Desk, reading: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Workspace"))
        self._desk = desk
        self._widgets: dict[Workspace, QWidget] = {Workspace.READ: reading}
        self.addWidget(reading)
        desk.shell.workspace_changed.connect(self._show)

    def add(self, workspace: Workspace, widget: QWidget) -> None:
        """Take the widget of a workspace; the switch offers it from now on."""
        self._widgets[workspace] = widget
        self.addWidget(widget)
        self._desk.shell.report_workspace(workspace)

    def show_current(self) -> None:
        """Show the one that the session says, in a window made meanwhile."""
        self._show(self._desk.shell.workspace)

    def _show(self, workspace: Workspace) -> None:
        widget = self._widgets[workspace]
        self.setCurrentWidget(widget)
        if workspace is not Workspace.READ:
            widget.setFocus()


def place_switch(switch: WorkspaceSwitch, window: QMainWindow) -> None:
    """Put the switch at the top left of a window, before its tool bars are added."""
    if not window.menuBar().isNativeMenuBar():
        window.menuBar().setCornerWidget(switch, Qt.Corner.TopLeftCorner)
        return
    # The menus stand outside the window there.
    bar = QToolBar(switch.accessibleName(), window)
    bar.setObjectName("workspace bar")
    bar.setAccessibleName(switch.accessibleName())
    bar.setMovable(False)
    bar.addWidget(switch)
    window.addToolBar(bar)
