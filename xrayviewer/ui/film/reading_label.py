"""Says that another film is being read while the last one is still shown."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter

from xrayviewer.commands.desk import Desk
from xrayviewer.session.case import Reading
from xrayviewer.ui.film.overlay_text import TextPictures, TextStyle, fill_round
from xrayviewer.ui.theme import Theme

PATIENCE_MS: Final = 150
"""Reading that is over sooner is not announced."""
PADDING: Final = 10.0
translate = QCoreApplication.translate


class ReadingLabel(QObject):
    """A label that appears when reading takes noticeable time.

    Parameters
    ----------
    on_change
        Called when the label appears or goes.
    """

    def __init__(self, desk: Desk, on_change: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._on_change = on_change
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._show)
        self.is_shown = False
        desk.case.reading_changed.connect(self._follow)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is being read, and that the film on screen is another."""
        case = self._desk.case
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        if case.asked_for is None or is_hidden:
            reading = translate("ReadingLabel", "Reading film…")
        else:
            reading = translate("ReadingLabel", "Reading {0}…").format(case.asked_for.name)
        if case.film is None:
            return (reading,)
        if is_hidden:
            return reading, translate("ReadingLabel", "The last film is still shown")
        name = case.film.radiograph.provenance.location.name
        return reading, translate("ReadingLabel", "{0} is still shown").format(name)

    def paint(self, painter: QPainter, texts: TextPictures, theme: Theme, size: QSize) -> None:
        """Draw the label above the middle of a view of this size."""
        padding, width = PADDING * texts.unit, size.width()
        room = width - 4 * padding
        pictures = [
            texts.text(texts.elided(line, style, room), style)
            for line, style in zip(self.lines, _STYLES, strict=False)
        ]
        inner_width = max(picture.width() for picture in pictures)
        inner_height = sum(picture.height() for picture in pictures)
        left, y = (width - inner_width) / 2, size.height() / 3
        area = QRectF(left, y, inner_width, inner_height)
        ground = area.adjusted(-padding, -padding / 2, padding, padding / 2)
        fill_round(painter, ground, padding / 2, theme.colour("badge.info"))
        for picture in pictures:
            painter.drawImage(round((width - picture.width()) / 2), round(y), picture)
            y += picture.height()

    def _follow(self, reading: Reading) -> None:
        if reading is Reading.READING:
            self._timer.start()
            return
        self._timer.stop()
        if self.is_shown:
            self.is_shown = False
            self._on_change()

    def _show(self) -> None:
        self.is_shown = True
        self._on_change()


_STYLES: Final = (
    TextStyle("normal", "badge.info.text", is_bold=True, is_on_ground=True),
    TextStyle("normal", "badge.info.text", is_on_ground=True),
)
