"""Every data element of the open film, beside those of another one if wanted."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.tags import TagRow
from xrayviewer.session.tag_lines import tag_lines
from xrayviewer.ui.dialogs.tag_table_model import Column, TagTableModel
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme

WIDTHS_PX = {
    Column.TAG: 150,
    Column.KEYWORD: 210,
    Column.VR: 44,
    Column.DIFFERENCE: 28,
}
STRETCHED = (Column.VALUE, Column.OTHER)
FIRST, SECOND = "first", "second"


class TagBrowser(QDialog):
    """Follows the open film while it is on screen; a second film can be set beside it."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._film: FilmLocation | None = None
        self._rows: tuple[TagRow, ...] = ()
        self._other_rows: tuple[TagRow, ...] | None = None
        self._choices: tuple[FilmLocation, ...] = ()
        self.setAccessibleName(self.tr("DICOM tags"))
        self.resize(960, 620)
        self._build()
        desk.case.film_changed.connect(self._follow)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def browse(self) -> None:
        """Read the open film's elements and list the films it can be compared with."""
        self._list_others()
        self._follow(self._desk.case.film)

    @property
    def message(self) -> str:
        """What is said instead of the table, empty while it is shown."""
        return self._message.text() if self._pages.currentWidget() is self._message else ""

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._build_tools())
        column.addWidget(self._build_pages(), 1)
        self._count = QLabel()
        self._count.setObjectName("small")
        column.addWidget(self._count)
        self._copy_rows = self._make_action(self.tr("&Copy rows"), QKeySequence.StandardKey.Copy)
        self._copy_rows.triggered.connect(self._copy_selected)
        self._copy_value = self._make_action(self.tr("Copy &value"), None)
        self._copy_value.triggered.connect(self._copy_cell)
        self._menu = QMenu(self)
        self._menu.addActions([self._copy_value, self._copy_rows])

    def _build_tools(self) -> QHBoxLayout:
        self._needle = QLineEdit(clearButtonEnabled=True)
        self._needle.setPlaceholderText(
            self.tr("Search tag, name, value; “private” or “nested” finds those")
        )
        self._needle.setAccessibleName(self.tr("Search"))
        self._needle.textChanged.connect(self._narrow)
        self._others = QComboBox()
        self._others.setAccessibleName(self.tr("Compare with"))
        self._others.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._others.setMinimumContentsLength(22)
        self._others.activated.connect(self._compare)
        self._only_differences = QCheckBox(self.tr("Only &differences"))
        self._only_differences.setAccessibleName(self.tr("Only differences"))
        self._only_differences.setEnabled(False)
        self._only_differences.toggled.connect(self._narrow)
        caption = QLabel(self.tr("&Compare with"))
        caption.setBuddy(self._others)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        tools.addWidget(self._needle, 1)
        tools.addWidget(caption)
        tools.addWidget(self._others)
        tools.addWidget(self._only_differences)
        return tools

    def _build_pages(self) -> QStackedWidget:
        self._lines = TagTableModel(self._theme, self)
        self._table = QTableView()
        self._table.setModel(self._lines)
        self._table.setAccessibleName(self.tr("Data elements"))
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._message = QLabel(wordWrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setObjectName("muted")
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(self.tr("Data elements"))
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._message)
        return self._pages

    def _make_action(self, title: str, key: QKeySequence.StandardKey | None) -> QAction:
        action = QAction(title, self._table)
        if key is not None:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action

    def _follow(self, _film: object) -> None:
        film = self._desk.case.film
        place = film.radiograph.provenance.location if film is not None else None
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        name = place.name if place is not None and not is_hidden else self.tr("DICOM tags")
        self.setWindowTitle(
            name if is_hidden or place is None else self.tr("Tags of {0}").format(name)
        )
        if place is None:
            self._film = None
            self._say(self.tr("No film is open."))
        elif self.isVisible() and place != self._film:
            self._film = place
            self._say(self.tr("Reading…"))
            self._desk.tags.read(place, FIRST, self._take_rows, self._fail)

    def _list_others(self) -> None:
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        self._choices = tuple(film.location for film in self._desk.film_list.films)
        names = [
            self.tr("Film {0}").format(number) + ("" if is_hidden else f"  {place.name}")
            for number, place in enumerate(self._choices, start=1)
        ]
        chosen = self._others.currentIndex()
        self._others.clear()
        self._others.addItems([self.tr("No other film"), *names])
        self._others.setCurrentIndex(max(0, min(chosen, len(names))))

    def _compare(self, choice: int) -> None:
        self._only_differences.setEnabled(choice > 0)
        if choice == 0:
            self._only_differences.setChecked(False)
            self._other_rows = None
            self._show_lines()
        else:
            self._say(self.tr("Reading…"))
            self._desk.tags.read(self._choices[choice - 1], SECOND, self._take_others, self._fail)

    def _take_rows(self, rows: tuple[TagRow, ...]) -> None:
        self._rows = rows
        self._show_lines()

    def _take_others(self, rows: tuple[TagRow, ...]) -> None:
        self._other_rows = rows
        self._show_lines()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, XrayViewerError):
            raise error
        self._say(said(str(error)))

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)
        self._pages.setCurrentWidget(self._message)
        self._count.clear()

    def _show_lines(self) -> None:
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        lines = tag_lines(self._rows, self._other_rows, hides_identity=is_hidden)
        columns = self._lines.columnCount()
        self._lines.show_lines(lines, is_comparison=self._other_rows is not None)
        if self._lines.columnCount() != columns:
            self._size_columns()
        self._narrow()
        self._pages.setCurrentWidget(self._table)

    def _size_columns(self) -> None:
        scale = self.fontMetrics().horizontalAdvance("0") / 8
        header = self._table.horizontalHeader()
        for column in range(self._lines.columnCount()):
            if column in STRETCHED:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, round(WIDTHS_PX[Column(column)] * scale))

    def _narrow(self, *_values: object) -> None:
        only = self._only_differences.isChecked()
        self._lines.show_matching(self._needle.text(), only_differences=only)
        self._count.setText(self.tr("{0} elements").format(self._lines.rowCount()))

    def _show_menu(self, place: QPoint) -> None:
        self._menu.popup(self._table.viewport().mapToGlobal(place))

    def _copy_selected(self) -> None:
        rows = sorted({index.row() for index in self._table.selectionModel().selectedIndexes()})
        QGuiApplication.clipboard().setText(self._lines.as_text(rows))

    def _copy_cell(self) -> None:
        text = self._table.currentIndex().data()
        QGuiApplication.clipboard().setText(str(text or "").strip())

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity" and self.isVisible():
            self._list_others()
            self._film = None
            self._follow(self._desk.case.film)

    def _take_theme(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._size_columns()
        self._table.viewport().update()
