"""Pages of a report on paper: what stands on every one of them, and lines of text from the top."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.ui.tokens import read_tokens

DOTS_PER_INCH: Final = 144
MARGIN_MM: Final = 15.0
GAP: Final = 8.0
WRAPPED: Final = Qt.TextFlag.TextWordWrap
LEFT: Final = Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignRight
SIZES: Final = {"title": 18.0, "heading": 12.0, "normal": 9.5, "small": 8.0}
"""Of letters, in points."""


class ReportPaper:
    """A PDF in A4 that grows page by page; the file is there when all of it is.

    Paper is white in every theme, so the colours are those of the light one.

    Parameters
    ----------
    family
        Of the letters.
    footing
        What stands at the foot of every page, before its number.

    Attributes
    ----------
    top
        Where the next thing is drawn on this page.
    """

    def __init__(self, path: Path, title: str, family: str, footing: str) -> None:
        self._tokens = read_tokens("light")
        self._family = family
        self._footing = footing
        self._file = QSaveFile(str(path))
        self._painter = QPainter()
        self._page = 0
        self.top = 0.0
        self._room = QRectF()
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            return
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(DOTS_PER_INCH)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("xrayviewer")
        if self._painter.begin(self._writer):
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            viewport = self._painter.viewport()
            self._room = QRectF(0, 0, viewport.width(), viewport.height())
            self._begin_page()

    @property
    def is_open(self) -> bool:
        """Whether it can be drawn on."""
        return self._painter.isActive()

    @property
    def painter(self) -> QPainter:
        """Draws on the page."""
        return self._painter

    @property
    def width(self) -> float:
        """Of the page without its margins."""
        return self._room.width()

    @property
    def room(self) -> float:
        """Height that is left on this page."""
        return self._room.bottom() - self._foot_height() - GAP - self.top

    def colour(self, token: str) -> QColor:
        """Colour for paper."""
        return QColor(self._tokens[token])

    def font(self, size: str) -> QFont:
        """Letters of a size in `SIZES`."""
        font = QFont(self._family)
        font.setPointSizeF(SIZES[size])
        if size in ("title", "heading"):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def line_height(self, size: str) -> float:
        """Height of a line of letters."""
        return QFontMetricsF(self.font(size), self._writer).height()

    def new_page(self) -> None:
        """Go on on a new page."""
        self._writer.newPage()
        self._begin_page()

    def write(self, text: str, size: str = "normal", ink: str = "text") -> None:
        """Write text over the whole width, in as many lines as it takes."""
        font = self.font(size)
        metrics = QFontMetricsF(font, self._writer)
        area = QRectF(0, self.top, self.width, self._room.height())
        height = metrics.boundingRect(area, int(LEFT | WRAPPED), text).height()
        if height > self.room and self.top > 0:
            self.new_page()
            area.moveTop(self.top)
        self._draw(area, text, size, ink, LEFT | WRAPPED)
        self.top += height + GAP / 2

    def write_cells(
        self,
        cells: tuple[str, ...],
        widths: tuple[float, ...],
        ink: str = "text",
    ) -> None:
        """Write one line of a table; widths are shares of the page's."""
        height = self.line_height("normal") + GAP / 2
        if height > self.room:
            self.new_page()
        left = 0.0
        metrics = QFontMetricsF(self.font("normal"), self._writer)
        for text, share in zip(cells, widths, strict=True):
            area = QRectF(left, self.top, share * self.width - GAP, height)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            self._draw(area, shown, "normal", ink, LEFT)
            left += share * self.width
        self.top += height

    def write_in(
        self,
        area: QRectF,
        text: str,
        size: str = "small",
        ink: str = "text",
    ) -> None:
        """Write one line into an area."""
        metrics = QFontMetricsF(self.font(size), self._writer)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._draw(area, shown, size, ink, LEFT)

    def end(self) -> str:
        """Put the file into its place.

        Returns
        -------
        str
            Why that failed; empty where it did not. An older file stays as it was then.
        """
        if not self.is_open:
            return self._file.errorString()
        has_ended = self._painter.end()
        if has_ended and self._file.commit():
            return ""
        self._file.cancelWriting()
        return self._file.errorString()

    def drop(self) -> None:
        """Leave the file's place as it was."""
        if self.is_open:
            self._painter.end()
        self._file.cancelWriting()

    def _begin_page(self) -> None:
        self._page += 1
        self.top = 0.0
        foot = QRectF(0, self._room.bottom() - self._foot_height(), self.width, 0)
        foot.setBottom(self._room.bottom())
        self._painter.setPen(QPen(self.colour("border.strong"), 1))
        self._painter.drawLine(foot.topLeft(), foot.topRight())
        line = foot.adjusted(0, GAP / 2, 0, 0)
        self._draw(line, INTENDED_USE, "heading", "research", LEFT)
        self._draw(line, f"{self._footing}  ·  {self._page}", "small", "text.muted", RIGHT)

    def _foot_height(self) -> float:
        return self.line_height("heading") + GAP

    def _draw(
        self, area: QRectF, text: str, size: str, ink: str, how: Qt.AlignmentFlag | Qt.TextFlag
    ) -> None:
        self._painter.setFont(self.font(size))
        self._painter.setPen(self.colour(ink))
        self._painter.drawText(area, int(how), text)
