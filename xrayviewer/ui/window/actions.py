"""The command catalogue as Qt actions: for menus, toolbar, context menu and keys."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Command, Menu, plain
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.theme import Theme

CONTEXT: Final = "commands"
"""Translation context of titles and notes."""


class CommandActions(QObject):
    """One action per command, enabled and checked as the session says.

    Parameters
    ----------
    window
        Owns the actions, so that their keys work anywhere in it, with the menu bar hidden too.
    """

    def __init__(self, desk: Desk, keymap: Keymap, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._keymap = keymap
        self._theme = theme
        self._actions = {command.id: self._make(command) for command in COMMANDS}
        window.addActions(list(self._actions.values()))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._set_keys()
        self.refresh()
        self._listen()

    def __getitem__(self, identifier: str) -> QAction:
        return self._actions[identifier]

    def fill(self, menu_bar: QMenuBar) -> dict[Menu, QMenu]:
        """Build every menu."""
        menus = {menu: menu_bar.addMenu(translated(menu.value)) for menu in Menu}
        for command in COMMANDS:
            if command.starts_group:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self._actions[command.id])
        return menus

    def refresh(self) -> None:
        """Take over from the session what can be done and what is on."""
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setEnabled(command.is_enabled(self._desk))
            if command.is_checked is not None:
                action.setChecked(command.is_checked(self._desk))

    def refresh_icons(self) -> None:
        """Take the icons of the theme again."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.id].setIcon(self._theme.icon(command.icon))

    def _make(self, command: Command) -> QAction:
        action = QAction(translated(command.title), self)
        action.setObjectName(command.id)
        # A button would take the title's mnemonic as a key of its own.
        action.setIconText(plain(action.text()).replace("&", "&&"))
        action.setCheckable(command.is_checked is not None)
        action.setIconVisibleInMenu(False)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))
        action.triggered.connect(lambda: self._give(command))
        return action

    def _give(self, command: Command) -> None:
        command.call(self._desk)
        self.refresh()

    def _set_keys(self) -> None:
        for command in COMMANDS:
            action = self._actions[command.id]
            keys = [QKeySequence(key) for key in self._keymap.keys(command.id)]
            action.setShortcuts(keys)
            lines = [plain(action.text())]
            if keys:
                lines[0] += f"  ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})"
            if command.note:
                lines.append(translated(command.note))
            action.setToolTip("\n".join(lines))

    def _listen(self) -> None:
        desk = self._desk
        for signal in (
            desk.case.film_changed,
            desk.case.view_changed,
            desk.viewport.tool_changed,
            desk.viewport.lens_changed,
            desk.viewport.transform_changed,
            desk.viewport.cine.playing_changed,
            desk.film_list.films_changed,
            desk.recent.changed,
            desk.preferences.changed,
            desk.shell.panes_changed,
            desk.shell.workspaces_changed,
            desk.shell.workspace_changed,
            desk.analysis.stage_changed,
            desk.evidence.changed,
            desk.what_if.changed,
            desk.screening.current_changed,
            desk.screening.judged,
        ):
            signal.connect(self._refresh_soon)
        self._keymap.changed.connect(self._set_keys)
        self._theme.changed.connect(self.refresh_icons)

    def _refresh_soon(self, *_values: object) -> None:
        self._soon.start()


def translated(text: str) -> str:
    """Words of the catalogue in the reader's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""
