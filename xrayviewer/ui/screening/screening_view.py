"""The workspace of screenings."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening_comparison import ComparedRow
from xrayviewer.session.worklist_view import RowOrder, WorklistView
from xrayviewer.ui.screening.comparison_dialog import ComparisonDialog
from xrayviewer.ui.screening.filter_bar import FilterBar
from xrayviewer.ui.screening.gallery import ScreeningGallery
from xrayviewer.ui.screening.judgement_bar import JudgementBar
from xrayviewer.ui.screening.run_bar import RunBar
from xrayviewer.ui.screening.run_list import RunList
from xrayviewer.ui.screening.screening_table import ScreeningTable
from xrayviewer.ui.screening.screening_table_model import ScreeningTableModel
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.actions import CommandActions

SMALLEST = QSize(320, 240)


class ScreeningView(QStackedWidget):
    """Past screenings, or one of them: its state, what is in sight, table or pictures, verdict."""

    def __init__(
        self, desk: Desk, theme: Theme, actions: CommandActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Screening"))
        self._desk = desk
        self._theme = theme
        self.run_list = RunList(desk, theme)
        self.rows = ScreeningTableModel(desk.screening, self)
        self.run_bar = RunBar(desk, theme)
        self.filter_bar = FilterBar(desk, theme)
        self.table = ScreeningTable(desk, theme, self.rows)
        self.gallery = ScreeningGallery(desk, theme, self.rows)
        self.judgement_bar = JudgementBar(desk, theme, actions)
        self._order_note = QLabel(wordWrap=True)
        self._order_note.setObjectName("banner")
        self._order_note.setAccessibleName(self.tr("Order of the films"))
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setObjectName("muted")
        self._nothing.setAccessibleName(self.tr("No films in sight"))
        self._is_new_page = False
        self._films = QStackedWidget()
        self._films.setAccessibleName(self.tr("Films"))
        for widget in (self.table, self.gallery, self._nothing):
            self._films.addWidget(widget)
        self._page = self._make_page()
        self.addWidget(self.run_list)
        self.addWidget(self._page)
        self.run_bar.gallery_asked.connect(self._show_films)
        for signal in (self.rows.modelReset, self.rows.rowsInserted):
            signal.connect(self._show_films)
        desk.screening.run_changed.connect(self._show_page)
        desk.screening.view_changed.connect(self._show_order)
        desk.screening.compared.connect(self._show_comparison)
        self._show_page()
        self._show_order(desk.screening.view)
        self._show_films()

    def showEvent(self, event: QShowEvent) -> None:
        """Look the past runs up."""
        super().showEvent(event)
        self._desk.screening.look_for_runs()

    def minimumSizeHint(self) -> QSize:
        """Leave it to the window how small it may become."""
        return SMALLEST

    def focusInEvent(self, event: object) -> None:
        """Hand the keys to what they are meant for."""
        is_open = self._desk.screening.run is not None
        target = self._films.currentWidget() if is_open else self.run_list.choose
        if target is not None:
            target.setFocus()

    def _make_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        page.setAccessibleName(self.tr("Screening"))
        notes = QVBoxLayout()
        notes.setContentsMargins(12, 0, 12, 6)
        notes.addWidget(self._order_note)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.run_bar)
        column.addWidget(self.filter_bar)
        column.addLayout(notes)
        column.addWidget(self._films, 1)
        column.addWidget(self.judgement_bar)
        return page

    def _show_page(self, _run: object = None) -> None:
        is_open = self._desk.screening.run is not None
        page = self._page if is_open else self.run_list
        if page is not self.currentWidget():
            self._is_new_page = is_open and self.isVisible()
            self.setCurrentWidget(page)
            if not is_open and self.isVisible():
                self.run_list.choose.setFocus()
        self._show_films()

    def _show_films(self, *_values: object) -> None:
        screening = self._desk.screening
        if not self.rows.rowCount() and screening.run is not None:
            is_empty = not len(screening.worklist)
            self._nothing.setText(
                self.tr("Looking for films…")
                if is_empty
                else self.tr("No film is like that. Choose “All” or clear the search.")
            )
            self._films.setCurrentWidget(self._nothing)
            return
        shown = self.gallery if self.run_bar.as_pictures.isChecked() else self.table
        self._films.setCurrentWidget(shown)
        if self._is_new_page:
            self._is_new_page = False
            shown.setFocus()  # keys act on the films, not on a link above

    def _show_order(self, view: WorklistView) -> None:
        is_by_models = view.order in (RowOrder.MODELS, RowOrder.SCORE)
        self._order_note.setVisible(is_by_models)
        self._order_note.setText(
            self.tr(
                "Sorted by what the models say, which can be wrong. Films without a score come "
                "last; none is left out."
            )
        )

    def _show_comparison(self, first: int, second: int, rows: tuple[ComparedRow, ...]) -> None:
        dialog = ComparisonDialog(self._desk, self._theme, (first, second), rows, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
