"""What stands on the screen while the rest of the program is being loaded."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSplashScreen

from xrayviewer.assets.locations import resource
from xrayviewer.ui.tokens import read_tokens

WIDTH, HEIGHT = 420, 240
ICON_SIDE: Final = 64


class Splash(QSplashScreen):
    """The program's name and the research notice. Needs nothing but Qt, so it is there at once.

    Parameters
    ----------
    theme
        ``dark`` or ``light``.
    """

    def __init__(self, theme: str) -> None:
        super().__init__()
        self._colours = {name: QColor(value) for name, value in read_tokens(theme).items()}
        self.setAccessibleName(self.tr("xrayviewer is starting"))
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        self._draw(picture)
        self.setPixmap(picture)

    def _draw(self, picture: QPixmap) -> None:
        colours = self._colours
        picture.fill(colours["surface.ground"])
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours["border"])
        painter.drawRect(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT - 1))
        icon = resource("icons/film.svg").read_text("utf-8")
        icon = icon.replace("currentColor", colours["accent"].name())
        QSvgRenderer(icon.encode()).render(
            painter, QRectF((WIDTH - ICON_SIDE) / 2, 40, ICON_SIDE, ICON_SIDE)
        )
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colours["text"])
        painter.drawText(QRectF(0, 118, WIDTH, 40), Qt.AlignmentFlag.AlignCenter, "xrayviewer")
        painter.setFont(self.font())
        painter.setPen(colours["research"])
        painter.drawText(
            QRectF(0, HEIGHT - 60, WIDTH, 30),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("Research use only. Not for diagnosis."),
        )
        painter.end()
