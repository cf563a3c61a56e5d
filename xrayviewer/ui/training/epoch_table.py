"""The epochs of a training as a table, the best ones marked."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from xrayviewer.domain.training import EpochRecord
from xrayviewer.ui.numbers import local
from xrayviewer.ui.training.figure_text import NO_FIGURE

Index = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EpochTableModel(QAbstractTableModel):
    """One row an epoch."""

    def __init__(self) -> None:
        super().__init__()
        self._epochs: tuple[EpochRecord, ...] = ()

    def show_epochs(self, epochs: tuple[EpochRecord, ...]) -> None:
        """Show other epochs; those that come after known ones are added."""
        known = len(self._epochs)
        if epochs[:known] == self._epochs and len(epochs) > known:
            self.beginInsertRows(QModelIndex(), known, len(epochs) - 1)
            self._epochs = epochs
            self.endInsertRows()
        elif epochs != self._epochs:
            self.beginResetModel()
            self._epochs = epochs
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """One row an epoch."""
        return 0 if parent.isValid() else len(self._epochs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Figures."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(LEFT if index.column() == self.columnCount() - 1 else RIGHT)
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(self._epochs[index.row()], self.tr("best"))[index.column()]
        return None

    def _headings(self) -> list[str]:
        return [
            self.tr("Stage"),
            self.tr("Epoch"),
            self.tr("Loss, learning"),
            self.tr("Loss, choosing"),
            self.tr("AUROC"),
            self.tr("Accuracy"),
            self.tr("Rate"),
            self.tr("Seconds"),
            "",
        ]


class EpochTable(QTableView):
    """The table; the newest epoch stays in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Epochs"))
        self._epochs = EpochTableModel()
        self.setModel(self._epochs)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)

    def show_epochs(self, epochs: tuple[EpochRecord, ...]) -> None:
        """Show the epochs of a training."""
        self._epochs.show_epochs(epochs)
        # Rows that are added do not widen columns by themselves.
        for column in range(self._epochs.columnCount() - 1):
            self.resizeColumnToContents(column)
        self.scrollToBottom()


def _cells(epoch: EpochRecord, best: str) -> list[str]:
    measured = [epoch.metrics.get(name) for name in ("val_auroc", "val_accuracy")]
    return [
        str(epoch.stage),
        str(epoch.epoch),
        local(epoch.train_loss, ".4f"),
        local(epoch.val_loss, ".4f"),
        *(NO_FIGURE if value is None else local(value, ".3f") for value in measured),
        local(epoch.rate, ".2g"),
        local(epoch.seconds, ".1f"),
        best if epoch.is_best else "",
    ]
