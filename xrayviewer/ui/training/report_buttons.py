"""Take a training's report elsewhere: as PDF or HTML, or its plots and tables one by one."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from xrayviewer.session.training_result import TrainingResultSession
from xrayviewer.ui.training.parts import button


class ReportButtons(QWidget):
    """Two buttons, while there is a result."""

    def __init__(self, result: TrainingResultSession) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Report"))
        self._result = result
        self._path: Path | None = None
        self.save_button = button(self.tr("Save report…"), self._ask)
        self.folder_button = button(self.tr("Plots and tables"), self._open_folder)
        self.folder_button.setToolTip(self.tr("Opens the folder with curves as PNG and CSV."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.save_button)
        row.addWidget(self.folder_button)
        result.changed.connect(self._follow)
        result.report_made.connect(self._write)
        self._follow()

    def save_to(self, path: Path) -> None:
        """Save the report there: as PDF where the name says so, else as HTML."""
        self._path = path
        self._result.ask_for_report()

    def _follow(self) -> None:
        self.setVisible(self._result.result is not None)

    def _ask(self) -> None:
        kinds = self.tr("PDF (*.pdf);;HTML (*.html)")
        proposed = f"{self._result.name}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), proposed, kinds)
        if path:
            self.save_to(Path(path))

    def _write(self, html: str) -> None:
        path, self._path = self._path, None
        if path is None:
            return
        if path.suffix.lower() == ".pdf":
            self._print(path, html)
        else:
            self._result.write_report(path, html)

    def _print(self, path: Path, html: str) -> None:
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(self._result.name)
        document = QTextDocument()
        document.setHtml(html)
        document.print_(writer)
        if path.is_file() and path.stat().st_size:
            said = self.tr("The report was written to “{0}”.")
        else:
            said = self.tr("The report could not be written to “{0}”. Choose another folder.")
        self._result.told.emit(said.format(path.name))

    def _open_folder(self) -> None:
        folder = self._result.record_folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
