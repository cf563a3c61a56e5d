"""What table and pictures of a screening have in common: going to rows, and opening them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.screening.screening_table_model import Column, ScreeningTableModel

SETTLE_MS: Final = 80
OPENING: Final = ("\r", "\n")
"""What Return and Enter type."""


class RowNavigation(QObject):
    """Opens rows by Enter or a double click, and keeps the view's current row that of the session.

    Parameters
    ----------
    in_sight
        Gives the first row of the view that is in sight, and the one behind the last.
    """

    def __init__(
        self,
        desk: Desk,
        view: QAbstractItemView,
        rows: ScreeningTableModel,
        in_sight: Callable[[], range],
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._rows = rows
        self._in_sight = in_sight
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._ask_for_pictures)
        view.installEventFilter(self)
        view.doubleClicked.connect(self._open)
        view.verticalScrollBar().valueChanged.connect(self.settle)
        view.selectionModel().currentChanged.connect(self._take_current)
        rows.modelReset.connect(self.settle)
        rows.rowsInserted.connect(self.settle)
        rows.reordered.connect(self.show_current)
        desk.screening.current_changed.connect(self.show_current)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Open the current row with Enter; ask for pictures when others come into sight."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text() in OPENING:
                self._open(self._view.currentIndex())
                return True
        elif event.type() == QEvent.Type.Show:
            self.show_current()
            self.settle()
        elif event.type() == QEvent.Type.Resize:
            self.settle()
        return False

    def settle(self, *_values: object) -> None:
        """Ask for the pictures in sight once the view rests."""
        self._settled.start()

    def show_current(self, _place: int | None = None) -> None:
        """Go to the row that the reader is at."""
        if not self._view.isVisible():
            return
        number = self._rows.number_of(self._desk.screening.current)
        has_selection = self._view.selectionModel().hasSelection()
        if number < 0:
            self._view.clearSelection()
        elif number != self._view.currentIndex().row() or not has_selection:
            index = self._rows.index(number, Column.FILE.value)
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self._desk.screening.open_row(self._rows.row(index.row()).place)

    def _take_current(self, current: QModelIndex) -> None:
        if current.isValid() and self._view.isVisible():
            self._desk.screening.go_to(self._rows.row(current.row()).place)

    def _ask_for_pictures(self) -> None:
        if self._rows.rowCount() and self._view.isVisible():
            self._desk.screening.request_thumbnails(
                self._rows.row(number).place for number in self._in_sight()
            )
