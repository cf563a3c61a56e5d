"""What table and pictures of a screening have in common: going to rows, and opening them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from xrayviewer.commands.desk import Desk
from xrayviewer.session.worklist_view import RowOrder, WorklistView
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
        self._order = _order_of(desk.screening.view)
        self._current_top: int | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._ask_for_pictures)
        view.installEventFilter(self)
        view.doubleClicked.connect(self._open)
        view.verticalScrollBar().valueChanged.connect(self.settle)
        view.selectionModel().currentChanged.connect(self._take_current)
        rows.modelAboutToBeReset.connect(self._note_place)
        rows.modelReset.connect(self.settle)
        rows.rowsInserted.connect(self.settle)
        rows.reordered.connect(self._keep_place)
        desk.screening.current_changed.connect(self.show_current)
        desk.screening.view_changed.connect(self._take_view)

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

    def _note_place(self) -> None:
        """Before rows move: note where the current one is, if it is in sight."""
        area = self._view.visualRect(self._view.currentIndex())
        is_seen = area.isValid() and self._view.viewport().rect().intersects(area)
        self._current_top = area.top() if is_seen else None

    def _keep_place(self) -> None:
        """After rows moved: what the reader looks at stays where it was.

        Rows move several times a second while films are screened and sorted; a view that went back
        to the current row each time could not be scrolled.
        """
        number = self._rows.number_of(self._desk.screening.current)
        if number < 0 or not self._view.isVisible():
            return
        index = self._rows.index(number, Column.FILE.value)
        self._view.setAutoScroll(False)
        self._view.setCurrentIndex(index)
        self._view.setAutoScroll(True)
        if self._current_top is not None:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + self._view.visualRect(index).top() - self._current_top)

    def _take_view(self, view: WorklistView) -> None:
        """Begin at the top of another order, however far down the current row is."""
        order = _order_of(view)
        if order != self._order:
            self._order = order
            self._view.scrollToTop()

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


def _order_of(view: WorklistView) -> tuple[RowOrder, str, bool]:
    return view.order, view.label, view.is_descending
