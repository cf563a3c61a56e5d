"""Asks the reader for files and folders."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.window.drop_highlight import local_paths


class OpenDialogs(QObject):
    """The system's dialogs for files and folders; they start where the last one ended."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = QUrl.fromLocalFile(str(Path.home()))

    def ask_for_files(self) -> None:
        """Open the films that are chosen."""
        dialog = QFileDialog(self._window, self.tr("Open films"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        # DICOM files often have no extension, so every file is offered first.
        dialog.setNameFilters(
            [
                self.tr("All files (*)"),
                self.tr("DICOM (*.dcm *.dicom *.ima DICOMDIR)"),
                self.tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)"),
                self.tr("Archives (*.zip)"),
            ]
        )
        self._ask(dialog)

    def ask_for_folder(self) -> None:
        """Open the films in the folder that is chosen."""
        dialog = QFileDialog(self._window, self.tr("Open folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def ask_for_folder_to_screen(self) -> None:
        """Screen the folder that is chosen."""
        dialog = QFileDialog(self._window, self.tr("Screen folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, self._desk.intake.drop)

    def _ask(
        self, dialog: QFileDialog, take: Callable[[tuple[Path, ...]], None] | None = None
    ) -> None:
        dialog.setDirectoryUrl(self._folder)
        then = take or self._desk.intake.take
        if dialog.fileMode() is QFileDialog.FileMode.Directory:
            # Of a folder, Qt's own dialog tells the name alone, and no address.
            dialog.accepted.connect(lambda: self._take(dialog.selectedUrls(), then))
        else:
            dialog.urlsSelected.connect(lambda urls: self._take(urls, then))
        dialog.directoryUrlEntered.connect(self._remember)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, urls: list[QUrl], take: Callable[[tuple[Path, ...]], None]) -> None:
        paths = local_paths(urls)
        if paths:
            self._folder = QUrl.fromLocalFile(str(paths[0].parent))
        take(paths)

    def _remember(self, folder: QUrl) -> None:
        self._folder = folder
