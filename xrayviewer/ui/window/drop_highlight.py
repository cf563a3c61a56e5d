"""Shows that films can be let go here."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xrayviewer.ui.theme import Theme


def dropped_paths(content: QMimeData) -> tuple[Path, ...]:
    """Local files and folders among what is dragged."""
    return local_paths(content.urls())


def local_paths(urls: Iterable[QUrl]) -> tuple[Path, ...]:
    """Paths of the addresses that name local files."""
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


class DropHighlight(QWidget):
    """A frame with a word over its parent while films are dragged there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Drop to open"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, area: QRect) -> None:
        """Appear over a part of the parent."""
        self.setGeometry(area)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        painter.setPen(QPen(self._theme.colour("drop"), 2))
        painter.setBrush(self._theme.colour("drop.fill"))
        painter.drawRoundedRect(inside, 10, 10)
        font = self._theme.font("title")
        painter.setFont(font)
        text = self.tr("Drop to open")
        label = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-28, -14, 28, 14)
        label.moveCenter(inside.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface.raised"))
        painter.drawRoundedRect(label, 10, 10)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
