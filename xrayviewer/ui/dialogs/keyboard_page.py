"""The page of the settings dialog where keys are changed."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Command, plain
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.key_presets import PRESET_TITLES, RESERVED
from xrayviewer.commands.keymap import PRESET, Keymap
from xrayviewer.ui.dialogs.shortcut_sheet import native_keys
from xrayviewer.ui.window.actions import translated

COMMAND, MENU, KEYS = range(3)
CHANGED_MARK: Final = "\N{BULLET} "


class KeyboardPage(QWidget):
    """Presets, a table of all commands, and an editor for the chosen one's keys."""

    def __init__(self, desk: Desk, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keymap = keymap
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Keyboard"))
        heading = QLabel(self.tr("Keyboard"))
        heading.setObjectName("large")
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(10)
        page.addWidget(heading)
        page.addLayout(self._make_presets())
        self._table = self._make_table()
        page.addWidget(self._table, 1)
        page.addLayout(self._make_editor())
        self._answer = QLabel()
        self._answer.setObjectName("small")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._answer.setMinimumHeight(self.fontMetrics().height() * 2)
        page.addWidget(self._answer)
        keymap.changed.connect(self._fill)
        desk.preferences.changed.connect(self._apply_preference)
        self._fill()
        self._table.setCurrentCell(0, COMMAND)

    @property
    def answer(self) -> str:
        """What is said about the key that was pressed."""
        return self._answer.text()

    def narrow(self, needle: str) -> bool:
        """Show the commands in whose title, menu or keys a casefolded text occurs."""
        found = False
        for row in range(self._table.rowCount()):
            cells = (self._table.item(row, column) for column in (COMMAND, MENU, KEYS))
            is_match = needle in " ".join(cell.text() for cell in cells if cell).casefold()
            self._table.setRowHidden(row, not is_match)
            found = found or is_match
        return found

    def choose(self, identifier: str) -> None:
        """Choose a command to change."""
        ids = [command.id for command in COMMANDS]
        self._table.setCurrentCell(ids.index(identifier), COMMAND)

    def press(self, key: str) -> None:
        """Take a key as if it had been pressed in the editor."""
        self._key.setKeySequence(QKeySequence(key))

    def _make_presets(self) -> QHBoxLayout:
        self._preset = QComboBox()
        self._preset.setAccessibleName(self.tr("Keys as in"))
        for name, title in PRESET_TITLES.items():
            self._preset.addItem(title, name)
        self._preset.setCurrentIndex(self._preset.findData(self._desk.preferences.text(PRESET)))
        self._preset.activated.connect(
            lambda number: self._desk.preferences.set(PRESET, self._preset.itemData(number))
        )
        caption = QLabel(self.tr("Keys &as in"))
        caption.setBuddy(self._preset)
        reset = QPushButton(self.tr("Undo all &changes"))
        reset.setAccessibleName(self.tr("Undo all changes"))
        reset.clicked.connect(self._keymap.reset_all)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self._preset)
        row.addStretch()
        row.addWidget(reset)
        return row

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(COMMANDS), 3)
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        table.setAccessibleName(self.tr("Commands and keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COMMAND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(MENU, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.Stretch)
        table.currentCellChanged.connect(self._show_chosen)
        return table

    def _make_editor(self) -> QGridLayout:
        self._key = QKeySequenceEdit()
        self._key.setMaximumSequenceLength(1)
        self._key.setClearButtonEnabled(True)
        self._key.setAccessibleName(self.tr("New key"))
        self._key.keySequenceChanged.connect(self._judge)
        self._assign = QPushButton(self.tr("A&ssign"))
        self._add = QPushButton(self.tr("Add as a&nother"))
        self._remove = QPushButton(self.tr("Re&move keys"))
        self._reset = QPushButton(self.tr("R&eset"))
        caption = QLabel(self.tr("&Press a key"))
        caption.setBuddy(self._key)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self._key, 0, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        grid.addLayout(row, 1, 1)
        for button, act in (
            (self._assign, lambda: self._change(keeps=False)),
            (self._add, lambda: self._change(keeps=True)),
            (self._remove, lambda: self._keymap.assign(self._chosen.id, ())),
            (self._reset, lambda: self._keymap.reset(self._chosen.id)),
        ):
            button.setAccessibleName(button.text().replace("&", ""))
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        return grid

    @property
    def _chosen(self) -> Command:
        return COMMANDS[max(self._table.currentRow(), 0)]

    @property
    def _pressed(self) -> str:
        return self._key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _change(self, *, keeps: bool) -> None:
        kept = self._keymap.keys(self._chosen.id) if keeps else ()
        self._keymap.assign(self._chosen.id, (*kept, self._pressed))
        self._key.clear()

    def _judge(self, *_values: object) -> None:
        key, chosen = self._pressed, self._chosen
        owner = self._keymap.owner(key) if key else None
        is_new = bool(key) and owner is not chosen
        self._assign.setEnabled(is_new)
        self._add.setEnabled(is_new)
        self._remove.setEnabled(bool(self._keymap.keys(chosen.id)))
        self._reset.setEnabled(self._keymap.is_changed(chosen.id))
        self._answer.setText(self._verdict(key, owner))

    def _verdict(self, key: str, owner: Command | None) -> str:
        if not key:
            return ""
        if owner is self._chosen:
            return self.tr("The command has this key already.")
        if owner is not None:
            return self.tr("The key belongs to “{0}”, which will lose it.").format(_title(owner))
        if key in RESERVED:
            return self.tr("The key is kept for “{0}”, which other viewers have there.").format(
                translated(RESERVED[key])
            )
        return self.tr("The key is free.")

    def _fill(self) -> None:
        for row, command in enumerate(COMMANDS):
            mark = CHANGED_MARK if self._keymap.is_changed(command.id) else ""
            texts = (
                _title(command),
                plain(translated(command.menu.value)),
                mark + ", ".join(native_keys(self._keymap.keys(command.id))),
            )
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._judge()

    def _show_chosen(self, *_cells: int) -> None:
        self._key.clear()
        self._judge()

    def _apply_preference(self, key: str, value: object) -> None:
        if key == PRESET:
            self._preset.setCurrentIndex(self._preset.findData(value))
            self._fill()


def _title(command: Command) -> str:
    return plain(translated(command.title))
