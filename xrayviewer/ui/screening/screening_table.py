"""The table of a screening."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.session.worklist_view import RowOrder, WorklistView
from xrayviewer.ui.screening.row_navigation import RowNavigation
from xrayviewer.ui.screening.screening_delegate import ScreeningDelegate
from xrayviewer.ui.screening.screening_table_model import IDENTIFYING, Column, ScreeningTableModel
from xrayviewer.ui.theme import Theme

WIDTHS: Final = {
    Column.PICTURE: 64,
    Column.FILE: 176,
    Column.PATIENT: 104,
    Column.DATE: 92,
    Column.VIEW: 60,
    Column.GATE: 108,
    Column.TOP: 226,
    Column.STATUS: 104,
    Column.READER: 98,
}
SCORE_PX: Final = (116, 200)
"""Least and greatest width of a column of scores, which else is that of its name."""
WIDEST_FILE_PX: Final = 420
DOWN_FIRST: Final = (RowOrder.MODELS, RowOrder.SCORE, RowOrder.DATE)


def asked_order(view: WorklistView, order: RowOrder, label: str) -> tuple[RowOrder, str, bool]:
    """Return the order after a click on a column: one way, the other way, as found.

    Returns
    -------
    tuple[RowOrder, str, bool]
        Order, label, and whether it is descending.
    """
    first = order in DOWN_FIRST
    if (view.order, view.label) != (order, label):
        return order, label, first
    if view.is_descending == first:
        return order, label, not first
    return RowOrder.FOUND, "", False


class ScreeningTable(QTableView):
    """One line a film; Enter or a double click opens it for reading."""

    def __init__(
        self, desk: Desk, theme: Theme, rows: ScreeningTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("screening")
        self.setAccessibleName(self.tr("Films of the screening"))
        self._desk = desk
        self._rows = rows
        self._delegate = ScreeningDelegate(theme, desk.preferences, rows, self)
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._header = self.horizontalHeader()
        self._header.setAccessibleName(self.tr("Columns"))
        self._header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._header.setHighlightSections(False)
        self._header.setSectionsClickable(True)
        self._header.setSectionsMovable(True)
        self._header.setStretchLastSection(True)
        self._scale = 0.0
        self._file_px = 0
        self._header.setSortIndicatorShown(True)
        self._header.sectionClicked.connect(self._sort)
        self._navigation = RowNavigation(desk, self, rows, self._rows_in_sight)
        rows.modelReset.connect(self._take_columns)
        desk.screening.view_changed.connect(self._show_order)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._take_columns()
        self._apply_preference("privacy.hide_identity", None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first film, so that keys have something to act on."""
        super().focusInEvent(event)
        if self._desk.screening.current is None and self._rows.rowCount():
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._widen()

    def _sort(self, section: int) -> None:
        view = self._desk.screening.view
        order, label, is_descending = asked_order(view, *self._rows.order_of(section))
        self._desk.screening.sort(order, label, is_descending=is_descending)

    def _show_order(self, view: WorklistView) -> None:
        section = -1 if view.order is RowOrder.FOUND else self._rows.section_of(view)
        way = Qt.SortOrder.DescendingOrder if view.is_descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(section, way)

    def _take_columns(self) -> None:
        least, greatest = (round(width * self._scale) for width in SCORE_PX)
        for section in range(len(Column), self._rows.columnCount()):
            wanted = self._header.sectionSizeHint(section)
            self.setColumnWidth(section, min(max(wanted, least), greatest))
        self._widen()
        self._show_order(self._desk.screening.view)

    def _widen(self) -> None:
        """Give names of files the room that is left, unless the reader chose their width."""
        file = Column.FILE.value
        if self.columnWidth(file) != self._file_px:
            return
        shown = (n for n in range(self._header.count()) if not self.isColumnHidden(n) and n != file)
        last = self._header.count() - 1
        score_px, least, greatest = (
            round(width * self._scale)
            for width in (SCORE_PX[0], WIDTHS[Column.FILE], WIDEST_FILE_PX)
        )
        others = sum(score_px if n == last else self.columnWidth(n) for n in shown)
        self._file_px = min(max(self.viewport().width() - others, least), greatest)
        self.setColumnWidth(file, self._file_px)

    def _rows_in_sight(self) -> range:
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(self.rowAt(0), 0), self._rows.rowCount() if last < 0 else last + 1)

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            hides = self._desk.preferences.flag(key)
            self._rows.hide_identity(hides=hides)
            for column in IDENTIFYING:
                self.setColumnHidden(column.value, hides)

    def _take_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        scale = max(self._desk.preferences.number("look.text_scale") / 100, 1.0)
        if scale != self._scale:
            self._scale = scale
            for column, width in WIDTHS.items():
                # Other languages need more room than the widths that were chosen by eye.
                title_px = self._header.sectionSizeHint(column.value)
                self.setColumnWidth(column.value, max(round(width * scale), title_px))
            self._file_px = self.columnWidth(Column.FILE.value)
            self._take_columns()
        self.viewport().update()

    def sizeHintForRow(self, _row: int) -> int:  # noqa: N802  Qt's own name
        """All rows are of one height; a hundred thousand are not asked one by one."""
        return self._delegate.row_height()
