"""Labels with the films and patients of each, by what the films are used for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from xrayviewer.domain.dataset import Split
from xrayviewer.session.training_data import JudgedFilms
from xrayviewer.ui.numbers import local
from xrayviewer.ui.training.data_words import split_word
from xrayviewer.ui.training.figure_text import NO_FIGURE


class LabelTable(QTableWidget):
    """One row a label; choosing one shows its films.

    Signals
    -------
    chosen(str)
        The films of this label are wanted.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(0, 6)
        self.setAccessibleName(self.tr("Labels"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Label"),
                self.tr("Films"),
                self.tr("Patients"),
                *(split_word(split) for split in Split),
            ]
        )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.itemSelectionChanged.connect(self._tell)

    @property
    def current(self) -> str:
        """Label of the chosen row."""
        item = self.item(self.currentRow(), 0)
        return "" if item is None else item.text()

    def show_labels(self, judged: JudgedFilms) -> None:
        """Show other labels; the chosen one stays where it is."""
        kept = self.currentRow()
        blocked = self.blockSignals(True)
        self.setRowCount(len(judged.summary.labels))
        for row, label in enumerate(judged.summary.labels):
            cells = [label.label, local(label.films, ","), local(label.patients, ",")]
            cells += [
                local(count, ",") if count else NO_FIGURE for count in _uses(judged, label.label)
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text if not column else "")
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.setItem(row, column, item)
        self.blockSignals(blocked)
        if kept >= 0:
            self.selectRow(min(kept, self.rowCount() - 1))

    def choose_first(self) -> None:
        """Choose the first label."""
        self.selectRow(0)

    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)


def _uses(judged: JudgedFilms, label: str) -> list[int]:
    dealt = judged.dealt
    if dealt is None:
        return [0] * len(Split)
    return [
        sum(label in dealt.films[place].film.labels for place in dealt.indices(split))
        for split in Split
    ]
