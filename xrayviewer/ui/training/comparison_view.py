"""A training beside another one, figure by figure."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.evaluation import Interval
from xrayviewer.session.training_comparison import Comparison
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.training.figure_text import NO_FIGURE, interval_text
from xrayviewer.ui.training.parts import button, text_label


class ComparisonView(QWidget):
    """Choose another training; see both, and what limits comparing them."""

    def __init__(self, desk: TrainingDesk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Comparison"))
        self._runs = desk.runs
        self._result = desk.result
        self._comparison = desk.comparison
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Compare with"))
        self.choice.activated.connect(self._compare)
        self.random_button = button(
            self.tr("Train the same with films dealt at ra&ndom"), self._train_at_random
        )
        self.random_button.setToolTip(
            self.tr("Shows how much of a figure comes from patients on both sides of the split.")
        )
        self.origin_button = button(
            self.tr("…measured on other &places"), lambda: self._train_apart(Apart.ORIGIN)
        )
        self.origin_button.setToolTip(
            self.tr("Trains the same again and measures it on films of other sources or folders.")
        )
        self.month_button = button(
            self.tr("…measured on &later films"), lambda: self._train_apart(Apart.MONTH)
        )
        self.month_button.setToolTip(
            self.tr("Trains the same again and measures it on the films that were taken last.")
        )
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Figures of both"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.remarks = text_label("", "muted")
        head = QHBoxLayout()
        head.addWidget(QLabel(self.tr("Compare with")))
        head.addWidget(self.choice)
        head.addStretch(1)
        head.addWidget(self.random_button)
        head.addWidget(self.origin_button)
        head.addWidget(self.month_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self.remarks)
        desk.comparison.changed.connect(self._follow)
        desk.result.changed.connect(self._list)
        desk.runs.runs_changed.connect(self._list)
        self._list()

    def _list(self, _value: object = None) -> None:
        name = self._result.name
        others = [one for one in self._runs.finished if one != name]
        if self._comparison.names and self._comparison.names[0] != name:
            self._comparison.compare("", "")
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("no other training"), "")
            for other in others:
                self.choice.addItem(other, other)
            chosen = self._comparison.names[1] if self._comparison.names else ""
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setEnabled(bool(others))
        can_train = self._runs.can_train_at_random(name)
        parted = self._result.parted_by if can_train else ()
        self.random_button.setVisible(can_train)
        self.origin_button.setVisible(Apart.ORIGIN in parted)
        self.month_button.setVisible(Apart.MONTH in parted)
        self._follow()

    def _follow(self) -> None:
        comparison = self._comparison.comparison
        self.table.setVisible(comparison is not None)
        remarks = [self._comparison.message] if self._comparison.message else []
        if comparison is not None:
            remarks += comparison.remarks
            self._fill(comparison)
        self.remarks.setText("\n".join(f"• {said(one)}" for one in remarks))
        self.remarks.setVisible(bool(remarks))

    def _fill(self, comparison: Comparison) -> None:
        names = list(dict.fromkeys(name for run in comparison.runs for name in run.figures))
        words = self._words()
        rows = [
            [self.tr("Recipe"), *(run.recipe for run in comparison.runs)],
            [self.tr("Films measured"), *(local(run.n, ",") for run in comparison.runs)],
            [self.tr("Epochs"), *(str(run.epochs) for run in comparison.runs)],
        ]
        for name in names:
            figures = [run.figures.get(name, Interval(None)) for run in comparison.runs]
            rows.append([words.get(name, name), *(interval_text(one, 3) for one in figures)])
        self.table.setColumnCount(1 + len(comparison.runs))
        self.table.setHorizontalHeaderLabels(["", *(run.name for run in comparison.runs)])
        self.table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(text or NO_FIGURE))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        height = header.sizeHint().height() + sum(
            self.table.rowHeight(row) for row in range(len(rows))
        )
        self.table.setFixedHeight(height + 2 * self.table.frameWidth() + 2)

    def _words(self) -> dict[str, str]:
        return {
            "auroc": self.tr("AUROC"),
            "accuracy": self.tr("Accuracy"),
            "sensitivity": self.tr("Sensitivity"),
            "specificity": self.tr("Specificity"),
            "precision": self.tr("Precision"),
            "f1": self.tr("F1"),
            "ece": self.tr("Calibration error"),
            "calibration_slope": self.tr("Calibration slope"),
            "brier": self.tr("Brier score"),
        }

    def _compare(self, row: int) -> None:
        self._comparison.compare(self._result.name, str(self.choice.itemData(row)))

    def _train_apart(self, apart: Apart) -> None:
        self._runs.train_apart(self._result.name, apart)
        self._tell()

    def _train_at_random(self) -> None:
        self._runs.train_at_random(self._result.name)
        self._tell()

    def _tell(self) -> None:
        self._result.told.emit(
            self.tr("“{0}” is trained now; see “Run”. Compare with it once it has ended.").format(
                self._runs.selected
            )
        )
