"""Writes what is in sight of a screening to a file."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from xrayviewer.commands.desk import Desk

KINDS: Final = (
    ("CSV", ".csv"),
    ("Excel", ".xlsx"),
    ("JSON", ".json"),
)


class ExportMenu(QMenu):
    """One entry for each kind of file; patients are left out until the reader wants them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Export what is in sight"))
        self._desk = desk
        for name, ending in KINDS:
            action = QAction(self.tr("{0}…").format(name), self)
            action.triggered.connect(lambda *_values, ending=ending: self._ask(ending))
            self.addAction(action)
        self.addSeparator()
        self.with_identity = QAction(self.tr("With names of files and patients"), self)
        self.with_identity.setCheckable(True)
        self.with_identity.setToolTip(
            self.tr("Also study dates and notes. What is burnt into a picture stays either way.")
        )
        self.addAction(self.with_identity)
        self.setToolTipsVisible(True)

    def write(self, path: Path) -> None:
        """Write the rows in sight."""
        self._desk.screening.export(path, with_identity=self.with_identity.isChecked())

    def _ask(self, ending: str) -> None:
        dialog = QFileDialog(self.parentWidget(), self.tr("Export what is in sight"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending[1:])
        dialog.setNameFilters([self.tr("Tables (*{0})").format(ending)])
        run = self._desk.screening.run
        dialog.selectFile(f"screening-{0 if run is None else run.number}{ending}")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
