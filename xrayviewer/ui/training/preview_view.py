"""Films as the network will see them, side by side."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from xrayviewer.session.training_preview import SeenFilm, TrainingPreview
from xrayviewer.ui.sentences import said
from xrayviewer.ui.training.parts import button, text_label

PICTURE_PX = 88
ROWS = 2


class PreviewView(QWidget):
    """A button that draws a batch, and the batch."""

    def __init__(self, preview: TrainingPreview) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Films as the network sees them"))
        self._preview = preview
        self._hides_names = False
        self.draw_button = button(self.tr("Show films as the &network sees them"), preview.draw)
        self._note = text_label("", "small")
        self.grid = QListWidget()
        self.grid.setAccessibleName(self.tr("Films as the network sees them"))
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.grid.setUniformItemSizes(True)
        cell = PICTURE_PX + self.fontMetrics().height() + 10
        self.grid.setGridSize(QSize(PICTURE_PX + 14, cell))
        self.grid.setMinimumHeight(ROWS * cell + 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.draw_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addWidget(self.grid)
        preview.changed.connect(self._follow)
        self._follow()

    def hide_names(self, *, hides: bool) -> None:
        """Say whether films are not named."""
        self._hides_names = hides
        self._follow()

    def _follow(self) -> None:
        preview = self._preview
        self.draw_button.setEnabled(preview.can_draw and not preview.is_drawing)
        self.draw_button.setText(
            self.tr("Draw &others")
            if preview.films
            else self.tr("Show films as the &network sees them")
        )
        self._note.setText(said(preview.message) or self._words())
        self._note.setVisible(bool(self._note.text()))
        self.grid.setVisible(bool(preview.films))
        self.grid.clear()
        for film in preview.films:
            item = QListWidgetItem(QIcon(_picture(film)), ", ".join(film.film.labels))
            if not self._hides_names:
                item.setToolTip(film.film.name)
            self.grid.addItem(item)

    def _words(self) -> str:
        if self._preview.is_drawing:
            return self.tr("The films are being changed. The first time takes a while.")
        if self._preview.films:
            return self.tr("Each film is changed anew at random in every epoch.")
        return ""


def _picture(film: SeenFilm) -> QPixmap:
    grey = np.ascontiguousarray(film.pixels)
    rows, columns = grey.shape
    image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    side = 2 * PICTURE_PX
    pixmap = QPixmap.fromImage(image).scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap.setDevicePixelRatio(2.0)
    return pixmap
