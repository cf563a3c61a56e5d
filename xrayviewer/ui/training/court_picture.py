"""One film large, without a word about it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayviewer.ui.theme import Theme


class CourtPicture(QWidget):
    """Fits a film into its room, on black."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Film"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 240))
        self._image: QImage | None = None

    def show_film(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show another film: uint8, (rows, columns) or (rows, columns, 3); None: none yet."""
        self._image = None if pixels is None else _image(pixels)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the film."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("image.background"))
        if self._image is None:
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    content = np.ascontiguousarray(pixels)
    height, width = content.shape[:2]
    is_grey = content.ndim == 2
    kind = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB888
    # A copy: the picture must not outlive the array it is made of.
    return QImage(content.data, width, height, content.strides[0], kind).copy()
