"""Every key and gesture on one page, from the command catalogue."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Menu, plain
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.gestures import gestures
from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.window.actions import translated

LETTERS_PER_COLUMN: Final = 52
"""Room that keys and titles of one column need."""


@dataclass(frozen=True, slots=True)
class _Line:
    keys: tuple[str, ...]
    title: str
    note: str

    def is_match(self, needle: str) -> bool:
        return needle in " ".join((*self.keys, self.title, self.note)).casefold()


_Group: TypeAlias = tuple[str, list[_Line]]


class ShortcutSheet(QWidget):
    """Keys by menu and gestures of the mouse, narrowed down by what is typed."""

    def __init__(self, desk: Desk, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keymap = keymap
        self.setAccessibleName(self.tr("Keyboard and mouse"))
        self._needle = QLineEdit(clearButtonEnabled=True)
        self._needle.setPlaceholderText(self.tr("Search keys and commands"))
        self._needle.setAccessibleName(self._needle.placeholderText())
        self._needle.textChanged.connect(self._rebuild)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setAccessibleName(self.tr("List of keys"))
        self._column_count = 2
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 14, 16, 8)
        page.setSpacing(10)
        page.addWidget(self._needle)
        page.addWidget(self._scroll, 1)
        keymap.changed.connect(self._rebuild)
        desk.preferences.changed.connect(self._rebuild)
        self._rebuild()

    @property
    def titles(self) -> tuple[str, ...]:
        """Titles of the lines shown."""
        return tuple(line.title for _, lines in self._groups() for line in lines)

    def take_focus(self) -> None:
        """Be ready for a search."""
        self._needle.setFocus()
        self._needle.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the groups in two columns where there is room."""
        super().resizeEvent(event)
        column_px = self.fontMetrics().averageCharWidth() * LETTERS_PER_COLUMN
        count = 2 if self.width() >= 2 * column_px else 1
        if count != self._column_count:
            self._column_count = count
            self._rebuild()

    def _rebuild(self, *_values: object) -> None:
        content = QWidget()
        content.setObjectName("page")
        content.setAccessibleName(self.tr("List of keys"))
        columns = QHBoxLayout(content)
        columns.setContentsMargins(2, 2, 12, 2)
        columns.setSpacing(32)
        groups = self._groups()
        if not groups:
            nothing = QLabel(self.tr("Nothing found"))
            columns.addWidget(nothing, 1, Qt.AlignmentFlag.AlignTop)
        for part in _balanced(groups, self._column_count) if groups else ():
            columns.addLayout(_column(part), 1)
        self._scroll.setWidget(content)

    def _groups(self) -> list[_Group]:
        groups = [(plain(translated(menu.value)), self._lines(menu)) for menu in Menu]
        moves = [
            _Line((translated(gesture.movement),), translated(gesture.effect), "")
            for gesture in gestures(self._desk.preferences)
        ]
        needle = self._needle.text().casefold()
        found = (
            (title, [line for line in lines if line.is_match(needle)])
            for title, lines in (*groups, (self.tr("Mouse and held keys"), moves))
        )
        return [(title, lines) for title, lines in found if lines]

    def _lines(self, menu: Menu) -> list[_Line]:
        return [
            _Line(keys, plain(translated(command.title)), translated(command.note))
            for command in COMMANDS
            if command.menu is menu and (keys := native_keys(self._keymap.keys(command.id)))
        ]


def native_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(key).toString(native) for key in keys)


def _balanced(groups: list[_Group], count: int) -> list[list[_Group]]:
    columns: list[list[_Group]] = [[] for _ in range(count)]
    room = sum(len(lines) + 2 for _, lines in groups) / count
    used, number = 0, 0
    for group in groups:
        if used >= room * (number + 1) and number < count - 1:
            number += 1
        columns[number].append(group)
        used += len(group[1]) + 2
    return columns


def _column(groups: list[_Group]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, lines in groups:
        heading = QLabel(title)
        heading.setObjectName("heading")
        heading.setContentsMargins(0, 10 if row else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        row += 1
        for line in lines:
            grid.addWidget(_key_caps(line.keys), row, 0, Qt.AlignmentFlag.AlignTop)
            effect = QLabel(line.title)
            effect.setTextFormat(Qt.TextFormat.PlainText)
            effect.setToolTip(line.note)
            effect.setWordWrap(True)
            grid.addWidget(effect, row, 1)
            row += 1
    grid.setRowStretch(row, 1)
    return grid


def _key_caps(keys: tuple[str, ...]) -> QWidget:
    caps = QWidget()
    caps.setAccessibleName(", ".join(keys))
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        cap = QLabel(key)
        cap.setTextFormat(Qt.TextFormat.PlainText)
        cap.setObjectName("key")
        row.addWidget(cap)
    row.addStretch()
    return caps
