"""Writes what is in sight of a screening to a file."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.numbers import local
from xrayviewer.ui.screening.report_file import ReportFile
from xrayviewer.ui.theme import Theme

KINDS: Final = (
    ("CSV", ".csv"),
    ("Excel", ".xlsx"),
    ("JSON", ".json"),
)
REPORT: Final = ".pdf"


class ExportMenu(QMenu):
    """One entry for each kind of file; patients are left out until the reader wants them."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Export what is in sight"))
        self._desk = desk
        self._report = ReportFile(desk, theme, self)
        for name, ending in KINDS:
            self._offer(self.tr("{0}…").format(name), ending)
        self._offer(self.tr("Report as PDF…"), REPORT)
        self.actions()[-1].setToolTip(
            self.tr("Counts, how the scores are distributed, and a page for each positive film.")
        )
        self.addSeparator()
        copying = QAction(self.tr("Copy films in sight to train on…"), self)
        copying.setToolTip(
            self.tr("Into a new folder, all with one label that you give; they keep their pixels.")
        )
        copying.triggered.connect(self._ask_for_label)
        self.addAction(copying)
        self.addSeparator()
        self.with_identity = QAction(self.tr("With names of files and patients"), self)
        self.with_identity.setCheckable(True)
        self.with_identity.setToolTip(
            self.tr("Also study dates and notes. What is burnt into a picture stays either way.")
        )
        self.addAction(self.with_identity)
        self.setToolTipsVisible(True)

    def write(self, path: Path) -> None:
        """Write the rows in sight; the name of the file says the format."""
        if path.suffix.lower() == REPORT:
            self._report.write(path, with_identity=self.with_identity.isChecked())
            return
        self._desk.screening.exports.table(path, with_identity=self.with_identity.isChecked())

    def _offer(self, title: str, ending: str) -> None:
        action = QAction(title, self)
        action.triggered.connect(lambda *_values: self._ask(ending))
        self.addAction(action)

    def _ask_for_label(self) -> None:
        dialog = QInputDialog(self.parentWidget())
        dialog.setWindowTitle(self.tr("Copy films to train on"))
        count = len(self._desk.screening.rows_in_sight)
        dialog.setLabelText(
            self.tr("Label of the {0} films in sight, such as “normal”:").format(local(count, ","))
        )
        dialog.textValueSelected.connect(self._ask_for_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_folder(self, label: str) -> None:
        if not label.strip():
            return
        dialog = QFileDialog(self.parentWidget(), self.tr("New folder for the films"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("New folder (*)")])
        dialog.selectFile(self.tr("labelled films"))
        dialog.fileSelected.connect(
            lambda name: self._desk.screening.exports.copy_labelled(label.strip(), Path(name))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask(self, ending: str) -> None:
        dialog = QFileDialog(self.parentWidget(), self.tr("Export what is in sight"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending[1:])
        kind = self.tr("Reports (*{0})") if ending == REPORT else self.tr("Tables (*{0})")
        dialog.setNameFilters([kind.format(ending)])
        run = self._desk.screening.run
        dialog.selectFile(f"screening-{0 if run is None else run.number}{ending}")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
