"""How good a model is on parts of the films, as a table."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from xrayviewer.session.training_result import GroupFigures, GroupKind
from xrayviewer.ui.numbers import local
from xrayviewer.ui.training.figure_text import interval_text

FEWEST: Final = 10
"""Films with and without the finding below which a row is grey: its figures say little."""


class GroupTable(QTableWidget):
    """One row a group: view, sex, age and origin, as far as they are known."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setAccessibleName(self.tr("Figures by view, sex, age and origin"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Films"),
                self.tr("with / without"),
                self.tr("AUROC"),
                self.tr("Sensitivity"),
                self.tr("Specificity"),
            ]
        )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_groups(self, groups: Sequence[GroupFigures]) -> None:
        """Show other figures; hidden where films are not parted by anything."""
        self.setVisible(bool(groups))
        self.setRowCount(len(groups))
        for row, one in enumerate(groups):
            negatives = one.films - one.positives
            cells = (
                f"{self._word(one.kind)}: {one.name or self.tr('not known')}",
                f"{local(one.positives, ',')} / {local(negatives, ',')}",
                *(
                    interval_text(figure)
                    for figure in (one.auroc, one.sensitivity, one.specificity)
                ),
            )
            is_small = min(one.positives, negatives) < FEWEST
            tip = self.tr("Too few films to say much.") if is_small else ""
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tip or text)
                if is_small:
                    item.setForeground(self.palette().placeholderText())
                self.setItem(row, column, item)
        height = self.horizontalHeader().sizeHint().height() + sum(
            self.rowHeight(row) for row in range(len(groups))
        )
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)

    def _word(self, kind: GroupKind) -> str:
        words = {
            GroupKind.VIEW: self.tr("View"),
            GroupKind.SEX: self.tr("Sex"),
            GroupKind.AGE: self.tr("Age"),
            GroupKind.ORIGIN: self.tr("From"),
        }
        return words[kind]
