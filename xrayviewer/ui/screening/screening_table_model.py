"""The rows of a screening as a table model: what is in sight, in the order chosen."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_verdict import raised_point
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.session.screening import ScreeningSession
from xrayviewer.session.worklist import Numbers
from xrayviewer.session.worklist_view import RowOrder, WorklistView
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.panel.findings_list import FINDING_ROLE
from xrayviewer.ui.panel.findings_text import row_tip, score_text, spoken_text
from xrayviewer.ui.screening.screening_text import (
    film_name,
    film_remark,
    gate_word,
    patient_text,
    plain_tip,
    reader_word,
    status_word,
    why_text,
)

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
PICTURE_ROLE: Final = ROW_ROLE + 1
SOON_MS: Final = 100
"""New rows are taken together: a table that changes fifty times a second cannot be read."""
MOST_PIXMAPS: Final = 400
Index = QModelIndex | QPersistentModelIndex


class Column(Enum):
    """Columns that every run has; behind them comes one for each label."""

    PICTURE = 0
    FILE = auto()
    PATIENT = auto()
    DATE = auto()
    VIEW = auto()
    GATE = auto()
    TOP = auto()
    STATUS = auto()
    READER = auto()


ORDERS: Final = {
    Column.PICTURE: RowOrder.FOUND,
    Column.FILE: RowOrder.FILE,
    Column.PATIENT: RowOrder.PATIENT,
    Column.DATE: RowOrder.DATE,
    Column.VIEW: RowOrder.VIEW,
    Column.GATE: RowOrder.GATE,
    Column.TOP: RowOrder.MODELS,
    Column.STATUS: RowOrder.STATUS,
    Column.READER: RowOrder.READER,
}

IDENTIFYING: Final = (Column.PATIENT, Column.DATE)
"""Columns that are left out while the identity of patients is hidden."""
TEXTS: Final[dict[int, Callable[[ScreeningRow], str]]] = {
    Column.PICTURE.value: lambda _row: "",
    Column.PATIENT.value: patient_text,
    Column.DATE.value: lambda row: row.identity.study_date,
    Column.VIEW.value: lambda row: row.identity.view_position,
    Column.GATE.value: lambda row: gate_word(row.gate),
    Column.STATUS.value: lambda row: status_word(row.status),
    Column.READER.value: lambda row: reader_word(row.judgement.verdict),
}


def shifted(finding: Finding, shift: float) -> Finding:
    """Return a finding whose threshold is raised by so much, in log-odds."""
    point = finding.operating_point
    if not shift or point is None:
        return finding
    return replace(finding, operating_point=raised_point(point, shift))


class ScreeningTableModel(QAbstractTableModel):
    """Words and pictures are made when a cell is looked at.

    Signals
    -------
    reordered()
        Rows are at other places than before; what was selected has to be found again.
    """

    reordered = Signal()

    def __init__(self, screening: ScreeningSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screening = screening
        self._order: Numbers = np.zeros(0, np.intp)
        self._labels: tuple[str, ...] = ()
        self._changed: list[Numbers] = []
        self._pixmaps: OrderedDict[FilmLocation, QPixmap] = OrderedDict()
        self._hides_identity = False
        self._answers: dict[int, Callable[[ScreeningRow, int], Any]] = {
            ROW_ROLE: lambda row, _section: row,
            FINDING_ROLE: self._finding,
            PICTURE_ROLE: lambda row, _section: self._pixmap(row.location),
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._text,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        screening.rows_reset.connect(self._reset)
        screening.rows_changed.connect(self._take_changed)
        screening.view_changed.connect(self._take_view)
        screening.thumbnails.arrived.connect(self._take_picture)
        self._reset()

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of the columns behind those that every run has."""
        return self._labels

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the rows in sight."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(Column) + len(self._labels)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Give the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.PICTURE: "",
            Column.FILE: self.tr("File"),
            Column.PATIENT: self.tr("Patient"),
            Column.DATE: self.tr("Date"),
            Column.VIEW: self.tr("View"),
            Column.GATE: self.tr("Input check"),
            Column.TOP: self.tr("Top finding"),
            Column.STATUS: self.tr("Status"),
            Column.READER: self.tr("You"),
        }
        if section < len(Column):
            return titles[Column(section)]
        return finding_name(self._labels[section - len(Column)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give words, tooltip, the `ScreeningRow`, its finding of a column, and its picture."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        answer = self._answers.get(role)
        return None if answer is None else answer(self.row(index.row()), index.column())

    def row(self, number: int) -> ScreeningRow:
        """Return a row in sight, counted from 0."""
        return self._screening.worklist.rows[int(self._order[number])]

    def number_of(self, place: int | None) -> int:
        """Return where the row of a place is in sight, -1 where it is not."""
        if place is None:
            return -1
        (found,) = (self._order == place - 1).nonzero()
        return int(found[0]) if len(found) else -1

    def order_of(self, section: int) -> tuple[RowOrder, str]:
        """Return what a column sorts by."""
        if section < len(Column):
            return ORDERS[Column(section)], ""
        return RowOrder.SCORE, self._labels[section - len(Column)]

    def section_of(self, view: WorklistView) -> int:
        """Return the column that rows are sorted by."""
        if view.order is RowOrder.SCORE:
            return len(Column) + self._labels.index(view.label)
        return next(column.value for column, order in ORDERS.items() if order is view.order)

    def hide_identity(self, *, hides: bool) -> None:
        """Show names of patients and files, or not."""
        if hides != self._hides_identity:
            self._hides_identity = hides
            self._repaint()

    def refresh(self) -> None:
        """Take over what has changed in the run."""
        changed, self._changed = self._changed, []
        if self._labels != tuple(self._screening.worklist.labels):
            self._reset()
            self.reordered.emit()
            return
        order = self._screening.worklist.order(self._screening.view)
        before = len(self._order)
        if len(order) < before or not np.array_equal(order[:before], self._order):
            self.beginResetModel()
            self._order = order
            self.endResetModel()
            self.reordered.emit()
            return
        if len(order) > before:
            self.beginInsertRows(QModelIndex(), before, len(order) - 1)
            self._order = order
            self.endInsertRows()
        if changed and before:
            self._repaint()

    def _repaint(self) -> None:
        if len(self._order):
            last = self.index(len(self._order) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _reset(self) -> None:
        self._soon.stop()
        self.beginResetModel()
        self._changed.clear()
        worklist = self._screening.worklist
        self._labels = tuple(worklist.labels)
        self._order = worklist.order(self._screening.view)
        self.endResetModel()

    def _take_changed(self, numbers: Numbers) -> None:
        self._changed.append(numbers)
        if not len(self._order):
            self.refresh()
        elif not self._soon.isActive():
            self._soon.start()

    def _take_view(self, _view: WorklistView) -> None:
        self._changed.append(np.zeros(0, np.intp))
        self.refresh()

    def _take_picture(self, location: FilmLocation) -> None:
        self._pixmaps.pop(location, None)
        self._changed.append(np.zeros(0, np.intp))
        if not self._soon.isActive():
            self._soon.start()

    def _pixmap(self, location: FilmLocation) -> QPixmap | None:
        if location in self._pixmaps:
            self._pixmaps.move_to_end(location)
            return self._pixmaps[location]
        pixels = self._screening.thumbnails.get(location)
        if pixels is None:
            return None
        self._pixmaps[location] = to_pixmap(pixels)
        if len(self._pixmaps) > MOST_PIXMAPS:
            self._pixmaps.popitem(last=False)
        return self._pixmaps[location]

    def _finding(self, row: ScreeningRow, section: int) -> Finding | None:
        if section == Column.TOP.value:
            finding = row.top_finding
        elif section >= len(Column):
            label = self._labels[section - len(Column)]
            finding = next((one for one in row.findings if one.label == label), None)
        else:
            return None
        return None if finding is None else shifted(finding, self._screening.view.shift)

    def _text(self, row: ScreeningRow, section: int) -> str:
        if section >= len(Column) or section == Column.TOP.value:
            finding = self._finding(row, section)
            if finding is None:
                return why_text(row) if section == Column.TOP.value else ""
            is_top = section == Column.TOP.value
            return spoken_text(finding, is_refused=False) if is_top else score_text(finding)
        if section == Column.FILE.value:
            return film_name(row, hides_identity=self._hides_identity)
        if self._hides_identity and Column(section) in IDENTIFYING:
            return ""
        return TEXTS[section](row)

    def _tip(self, row: ScreeningRow, section: int) -> str:
        finding = self._finding(row, section)
        if finding is not None:
            return plain_tip(*row_tip(finding).split("\n"))
        if section in (Column.PICTURE.value, Column.FILE.value):
            name = film_name(row, hides_identity=self._hides_identity)
            where = "" if self._hides_identity else str(row.location.path.parent)
            top = self._finding(row, Column.TOP.value)
            found = "" if top is None else spoken_text(top, is_refused=False)
            remark = film_remark(row, hides_identity=True)
            return plain_tip(name, where, found, remark, row.judgement.note)
        if section == Column.PATIENT.value and not self._hides_identity:
            return plain_tip(row.identity.patient_name, row.identity.patient_id)
        if section == Column.GATE.value:
            return plain_tip(row.gate_reason)
        if section == Column.READER.value:
            return plain_tip(row.judgement.note)
        return plain_tip(why_text(row))


def to_pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    """Return grey levels or RGB as a picture."""
    content = np.ascontiguousarray(pixels)
    height, width = content.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if content.ndim == 2 else QImage.Format.Format_RGB888
    return QPixmap.fromImage(QImage(content.data, width, height, content.strides[0], kind))
