"""Data elements as a table."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xrayviewer.session.tag_lines import TagLine
from xrayviewer.ui.theme import Theme

INDENT = "\N{EM SPACE}\N{EM SPACE}"
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Columns of the table; the last two only when films are compared."""

    TAG = 0
    KEYWORD = 1
    VR = 2
    VALUE = 3
    DIFFERENCE = 4
    OTHER = 5


COMPARED = frozenset({Column.VALUE, Column.DIFFERENCE, Column.OTHER})


class TagTableModel(QAbstractTableModel):
    """Lines that match what was typed."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[TagLine, ...] = ()
        self._shown: tuple[TagLine, ...] = ()
        self._is_comparison = False
        self._titles = {
            Column.TAG: self.tr("Tag"),
            Column.KEYWORD: self.tr("Name"),
            Column.VR: self.tr("VR"),
            Column.VALUE: self.tr("Value"),
            Column.OTHER: self.tr("Value in the other film"),
            Column.DIFFERENCE: "\N{NOT EQUAL TO}",
        }
        self._texts: dict[Column, Callable[[TagLine], str]] = {
            Column.TAG: lambda line: INDENT * line.depth + line.path[-1],
            Column.KEYWORD: lambda line: line.keyword,
            Column.VR: lambda line: line.vr,
            Column.VALUE: lambda line: line.value or "",
            Column.OTHER: lambda line: line.other or "",
            Column.DIFFERENCE: lambda line: "\N{NOT EQUAL TO}" if line.is_different else "",
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the lines that match."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the columns."""
        if parent.isValid():
            return 0
        return len(Column) if self._is_comparison else len(Column) - 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, and the ground of a difference."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._texts[Column(index.column())](line)
        if role == Qt.ItemDataRole.BackgroundRole and line.is_different:
            return self._theme.colour("difference") if index.column() in COMPARED else None
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in {Column.TAG, Column.VR}:
            return self._theme.colour("text.muted")
        return None

    def show_lines(self, lines: tuple[TagLine, ...], *, is_comparison: bool) -> None:
        """Take other lines; `show_matching` says which of them are shown."""
        self.beginResetModel()
        self._lines, self._shown = lines, lines
        self._is_comparison = is_comparison
        self.endResetModel()

    def show_matching(self, text: str, *, only_differences: bool) -> None:
        """Show the lines in which every word of a text occurs."""
        needle = text.casefold()
        self.beginResetModel()
        self._shown = tuple(
            line
            for line in self._lines
            if line.is_match(needle) and (line.is_different or not only_differences)
        )
        self.endResetModel()

    def as_text(self, rows: list[int]) -> str:
        """Rows as lines with tabs between the cells, as they are shown."""
        columns = [Column(number) for number in range(self.columnCount())]
        return "\n".join(
            "\t".join(self._texts[column](self._shown[row]).strip() for column in columns)
            for row in rows
        )
