"""The models there are: their cards, and what can be done with them."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.training import Task
from xrayviewer.session.model_library import ModelLibrary, model_text
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, text_label


class LibraryView(QWidget):
    """A list of models and the card of the chosen one."""

    def __init__(self, library: ModelLibrary) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Models"))
        self._library = library
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentItemChanged.connect(self._show)
        self._doubts = text_label("", "warning")
        self._card = QTextBrowser()
        self._card.setAccessibleName(self.tr("Model card"))
        self._card.setOpenLinks(False)
        self.use_button = button(self.tr("&Use this model"), self._use, "primary")
        self.rename_button = button(self.tr("Rename…"), self._rename)
        self.delete_button = button(self.tr("&Delete"), self._delete)
        self.undo_button = button(self.tr("&Undo"), library.undo_delete)
        self._arrange()
        library.changed.connect(self._follow)
        library.used.connect(self._follow)
        self._follow()

    @property
    def current(self) -> str:
        """Name of the chosen model."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _arrange(self) -> None:
        left = QWidget()
        left.setAccessibleName(self.tr("Models"))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP_PX, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo_button)
        right = QWidget()
        right.setAccessibleName(self.tr("Model"))
        inner = QVBoxLayout(right)
        inner.setContentsMargins(GAP_PX, 0, 0, 0)
        inner.addWidget(self._doubts)
        inner.addWidget(self._card, 1)
        row = QHBoxLayout()
        row.addWidget(self.rename_button)
        row.addWidget(self.delete_button)
        row.addStretch()
        row.addWidget(self.use_button)
        inner.addLayout(row)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setAccessibleName(self.tr("Models"))
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([300, 700])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        outer.addWidget(both)

    def _follow(self, _value: object = None) -> None:
        kept = self.current
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._library.entries:
                origin = self.tr("came with the program") if entry.is_bundled else self.tr("yours")
                if entry.card is None:
                    origin = self.tr("cannot be used")
                elif entry.model_id == self._library.current:
                    origin = self.tr("yours, in use")
                item = QListWidgetItem(f"{entry.model_id}\n{origin}")
                item.setData(Qt.ItemDataRole.UserRole, entry.model_id)
                self.list.addItem(item)
                if entry.model_id == kept:
                    self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        deleted = self._library.deleted
        self.undo_button.setVisible(bool(deleted))
        self.undo_button.setText(self.tr("&Undo: delete “{0}”").format(deleted))
        self._show()

    def _show(self, *_items: object) -> None:
        entry = self._library.entry(self.current)
        doubts = self._library.doubts(self.current)
        self._doubts.setText(" ".join(doubts))
        self._doubts.setVisible(bool(doubts))
        card = None if entry is None else entry.card
        self._card.setMarkdown("" if card is None else model_text(card))
        is_own = entry is not None and not entry.is_bundled
        self.use_button.setEnabled(card is not None and card.task is Task.FINDINGS)
        self.rename_button.setEnabled(is_own and card is not None)
        self.delete_button.setEnabled(is_own)

    def _use(self) -> None:
        self._library.use(self.current)

    def _rename(self) -> None:
        name, is_given = QInputDialog.getText(
            self, self.tr("Rename model"), self.tr("New name:"), text=self.current
        )
        if is_given and name and name != self.current:
            self._library.rename(self.current, name)

    def _delete(self) -> None:
        self._library.delete(self.current)
