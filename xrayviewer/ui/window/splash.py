"""What stands on the screen while the rest of the program is being loaded."""

from typing import Final

from PySide6.QtCore import QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.ui.tokens import read_tokens

WIDTH, HEIGHT = 420, 240
ICON_SIDE: Final = 64
LONGEST_WAIT_MS: Final = 300


class Splash(QWidget):
    """The program's name and the research notice. Needs nothing but Qt, so it is there at once.

    Not Qt's own splash screen, which waits a second for a window system that never answers.

    Parameters
    ----------
    theme
        ``dark`` or ``light``.
    """

    def __init__(self, theme: str) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self._colours = {name: QColor(value) for name, value in read_tokens(theme).items()}
        self._painted = QEventLoop(self)
        self.setAccessibleName(self.tr("xrayviewer is starting"))
        self.setFixedSize(WIDTH, HEIGHT)
        self.move(self.screen().availableGeometry().center() - self.rect().center())

    def show_at_once(self) -> None:
        """Show the splash and wait, for a moment at most, until it is painted."""
        self.show()
        QTimer.singleShot(LONGEST_WAIT_MS, self._painted.quit)
        self._painted.exec()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, name and notice."""
        painter = QPainter(self)
        self._draw(painter)
        painter.end()
        QTimer.singleShot(0, self._painted.quit)

    def _draw(self, painter: QPainter) -> None:
        colours = self._colours
        painter.fillRect(self.rect(), colours["surface.ground"])
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
