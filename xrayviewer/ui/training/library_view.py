"""The models there are: their cards, and what can be done with them."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFileDialog,
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
from xrayviewer.session.model_library import model_text
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.ui.sentences import said
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, text_label


class LibraryView(QWidget):
    """A list of models and the card of the chosen one."""

    def __init__(self, desk: TrainingDesk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Models"))
        library = self._library = desk.library
        self._exchange = desk.exchange
        self._promotion = desk.promotion
        self._known: set[str] = set()
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentItemChanged.connect(self._show)
        self._doubts = text_label("", "warning")
        self.note = text_label("", "muted")
        self._card = QTextBrowser()
        self._card.setAccessibleName(self.tr("Model card"))
        self._card.setOpenLinks(False)
        self.use_button = button(self.tr("&Use this model"), self._use, "primary")
        self.rename_button = button(self.tr("Rename…"), self._rename)
        self.note_button = button(self.tr("&Note…"), self._annotate)
        self.export_button = button(self.tr("&Export…"), self._export)
        self.import_button = button(self.tr("&Import…"), self._import)
        self.import_button.setToolTip(
            self.tr("Takes an exported model: a ZIP archive, or card.json in a model folder.")
        )
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
        column.addWidget(self.import_button)
        right = QWidget()
        right.setAccessibleName(self.tr("Model"))
        inner = QVBoxLayout(right)
        inner.setContentsMargins(GAP_PX, 0, 0, 0)
        inner.addWidget(self._doubts)
        inner.addWidget(self.note)
        inner.addWidget(self._card, 1)
        row = QHBoxLayout()
        row.addWidget(self.rename_button)
        row.addWidget(self.note_button)
        row.addWidget(self.export_button)
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
        there = {entry.model_id for entry in self._library.entries}
        if self._known and len(there - self._known) == 1:
            # One that was trained, imported, renamed or put back is what the user looks for.
            kept = next(iter(there - self._known))
        self._known = there
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._library.entries:
                origin = self.tr("came with the program") if entry.is_bundled else self.tr("yours")
                if entry.card is None:
                    origin = self.tr("cannot be used")
                elif entry.model_id == self._library.current:
                    origin = self.tr("yours, in use")
                elif not entry.is_bundled and self._library.doubts(entry.model_id):
                    origin = self.tr("yours, with doubts")
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
        self._doubts.setText(" ".join(said(one) for one in doubts))
        self._doubts.setVisible(bool(doubts))
        note = "" if entry is None else entry.note
        self.note.setText(note)
        self.note.setVisible(bool(note))
        card = None if entry is None else entry.card
        self._card.setMarkdown("" if card is None else model_text(card))
        is_own = entry is not None and not entry.is_bundled
        is_in_use = self.current == self._library.current != ""
        self.use_button.setText(self.tr("In use") if is_in_use else self.tr("&Use this model"))
        is_usable = card is not None and card.task is Task.FINDINGS
        self.use_button.setEnabled(is_usable and not is_in_use)
        self.rename_button.setEnabled(is_own and card is not None)
        self.note_button.setEnabled(is_own)
        self.export_button.setEnabled(card is not None)
        self.delete_button.setEnabled(is_own)

    def _use(self) -> None:
        self._promotion.propose(self.current)

    def _annotate(self) -> None:
        entry = self._library.entry(self.current)
        if entry is None:
            return
        note, is_given = QInputDialog.getMultiLineText(
            self, self.tr("Note"), self.tr("Note on “{0}”:").format(entry.model_id), entry.note
        )
        if is_given:
            self._exchange.annotate(entry.model_id, note)

    def _export(self) -> None:
        kinds = self.tr("ZIP archives (*.zip)")
        proposed = f"{self.current}.zip"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export model"), proposed, kinds)
        if path:
            target = Path(path)
            is_archive = target.suffix.lower() == ".zip"
            named = target if is_archive else target.with_name(f"{target.name}.zip")
            self._exchange.export(self.current, named)

    def _import(self) -> None:
        kinds = self.tr("Exported models (*.zip card.json)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import model"), "", kinds)
        if path:
            self._exchange.bring_in(Path(path))

    def _rename(self) -> None:
        name, is_given = QInputDialog.getText(
            self, self.tr("Rename model"), self.tr("New name:"), text=self.current
        )
        if is_given and name and name != self.current:
            self._library.rename(self.current, name)

    def _delete(self) -> None:
        self._library.delete(self.current)
