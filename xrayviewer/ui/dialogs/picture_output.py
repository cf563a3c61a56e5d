"""Clipboard, picture files and paper; each says what it must not be used for."""

from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.session.pictures import DISCLAIMER, Picture
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.panel.findings_text import findings_remark
from xrayviewer.ui.theme import Theme

ENDING: Final = ".png"
FOOT_FRACTION: Final = 0.03
"""Height of the printed line as a part of the page."""


class PictureOutput(QObject):
    """Gives away what is seen.

    Parameters
    ----------
    view
        The widget that shows the film.
    """

    def __init__(self, desk: Desk, theme: Theme, view: ImageView, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._view = view
        self._window = window
        self._printer: QPrinter | None = None

    def copy(self) -> None:
        """Put the view as it is on screen on the clipboard."""
        QGuiApplication.clipboard().setImage(self._view_picture())
        self._desk.shell.notify(self.tr("The view is on the clipboard."))

    def ask_for_export(self) -> None:
        """Save the film at its own resolution or the view, as the reader chooses."""
        dialog = QFileDialog(self._window, self.tr("Export image"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        film = self.tr("Film at its own resolution (*.png)")
        dialog.setNameFilters([film, self.tr("View as on screen (*.png)")])
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(self._suggested_name())
        dialog.fileSelected.connect(
            lambda name: self._export(Path(name), is_film=dialog.selectedNameFilter() == film)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_print(self) -> None:
        """Print the film, fitted on a page."""
        # Kept here, because the dialog holds no reference that Python knows of.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.finished.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _export(self, path: Path, *, is_film: bool) -> None:
        if is_film:
            self._desk.pictures.save_film(path, self._remark())
        else:
            self._desk.pictures.save(path, to_pixels(self._view_picture()), self._remark())

    def _remark(self) -> str:
        return findings_remark(self._desk.analysis.analysis)

    def _print(self, answer: int) -> None:
        printer = self._printer
        if answer == QDialog.DialogCode.Accepted and printer is not None:
            self._desk.pictures.make(lambda picture: self._print_picture(picture, printer))

    def _print_picture(self, picture: Picture, printer: QPrinter) -> None:
        if not print_film(picture, printer, self._caption()):
            name = printer.printerName() or self.tr("no name")
            self._desk.shell.notify(
                self.tr(
                    "The printer ({0}) took no page. Choose another, or print to a file."
                ).format(name)
            )

    def _caption(self) -> str:
        film = self._desk.case.film
        if film is None or self._desk.preferences.flag("privacy.hide_identity"):
            return ""
        identity = film.radiograph.identity
        parts = (identity.patient_name, identity.patient_id, identity.study_date)
        return ", ".join(part for part in parts if part)

    def _suggested_name(self) -> str:
        film = self._desk.case.film
        if film is None or self._desk.preferences.flag("privacy.hide_identity"):
            location = None if film is None else film.radiograph.provenance.location
            number = None if location is None else self._desk.film_list.number_of(location)
            return self.tr("film-{0}").format((number or 0) + 1) + ENDING
        return Path(film.radiograph.provenance.location.name).stem + ENDING

    def _view_picture(self) -> QImage:
        picture = self._view.grab_film()
        picture.setDevicePixelRatio(self._view.devicePixelRatioF())
        return with_disclaimer(picture, self._theme, self._remark())


def with_disclaimer(picture: QImage, theme: Theme, remark: str = "") -> QImage:
    """Copy of a picture with what is to be said of its use below it, and a remark."""
    ratio = picture.devicePixelRatio()
    font = theme.font("small")
    size = picture.deviceIndependentSize().toSize()
    text = f"{_disclaimer()} {remark}".rstrip()
    wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    measure = QPainter(picture)
    measure.setFont(font)
    room = QRect(0, 0, size.width(), picture.height())
    foot = measure.boundingRect(room, wrapped, text).height() + 8
    measure.end()
    whole = QImage(
        QSize(picture.width(), picture.height() + round(foot * ratio)), QImage.Format.Format_RGB32
    )
    whole.setDevicePixelRatio(ratio)
    whole.fill(theme.colour("image.background"))
    painter = QPainter(whole)
    painter.drawImage(QPoint(0, 0), picture)
    painter.setFont(font)
    painter.setPen(theme.colour("overlay.text"))
    line = QRect(0, size.height(), size.width(), foot)
    painter.drawText(line, wrapped, text)
    painter.end()
    return whole


def to_pixels(picture: QImage) -> Picture:
    """Colours of a picture: uint8, (rows, columns, 3)."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return lines[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def to_image(picture: Picture) -> QImage:
    """Image that owns its pixels, from grey levels or RGB."""
    content = np.ascontiguousarray(picture)
    height, width = content.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if content.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(content.data, width, height, content.strides[0], kind).copy()


def print_film(picture: Picture, printer: QPrinter, caption: str) -> bool:
    """Print a film as large as a page allows, with a caption and the line about its use.

    Returns
    -------
    bool
        Whether the printer began a page.
    """
    height, width = picture.shape[:2]
    is_wide = width > height
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    )
    painter = QPainter()
    if not painter.begin(printer):
        return False
    page = QRectF(painter.viewport())
    foot = page.height() * FOOT_FRACTION
    room = page.adjusted(0, 0, 0, -foot)
    size = QSize(width, height).scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, to_image(picture))
    line = QRectF(page.left(), page.bottom() - foot, page.width(), foot)
    font = painter.font()
    font.setPixelSize(max(1, round(foot * 0.5)))
    painter.setFont(font)
    painter.drawText(
        line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _disclaimer()
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, caption)
    return painter.end()


def _disclaimer() -> str:
    return QCoreApplication.translate("pictures", DISCLAIMER)
