"""Paints the rows of the film strip."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xrayviewer.ui.strip.film_rows import RowKind, RowText, StripRow
from xrayviewer.ui.strip.film_strip_model import PICTURE_ROLE, ROW_ROLE, TEXT_ROLE
from xrayviewer.ui.theme import Theme

PICTURE_PX: Final = 64
GAP_PX: Final = 10
ICON_PX: Final = 24
LEAST_LETTERS: Final = 16
INDENT_PX: Final = {RowKind.PATIENT: 12, RowKind.STUDY: 12, RowKind.SERIES: 12, RowKind.FILM: 8}
TEXT_SIZES: Final = {
    RowKind.PATIENT: "normal",
    RowKind.STUDY: "small",
    RowKind.SERIES: "small",
    RowKind.FILM: "normal",
}


class FilmStripDelegate(QStyledItemDelegate):
    """Films with picture and text, groups as headings; the current film stands out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def least_width(self) -> int:
        """Width at which a film's text can still be told from another's."""
        text = QFontMetrics(self._theme.font("small")).averageCharWidth() * LEAST_LETTERS
        return INDENT_PX[RowKind.FILM] + PICTURE_PX + 2 * GAP_PX + text

    def row_sizes(self) -> dict[RowKind, QSize]:
        """Height of each kind of row at the present text size."""
        line = QFontMetrics(self._theme.font()).height()
        small = QFontMetrics(self._theme.font("small")).height()
        film = max(PICTURE_PX, line + 2 * small) + 12
        return {
            RowKind.PATIENT: QSize(0, line + 18),
            RowKind.STUDY: QSize(0, small + 8),
            RowKind.SERIES: QSize(0, small + 8),
            RowKind.FILM: QSize(0, film),
        }

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row: StripRow = index.data(ROW_ROLE)
        text: RowText = index.data(TEXT_ROLE)
        area = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.FILM:
            self._paint_film(painter, area, (row, text), index.data(PICTURE_ROLE), state)
        else:
            self._paint_heading(painter, area, row.kind, text)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, kind: RowKind, text: RowText) -> None:
        inside = area.adjusted(INDENT_PX[kind], 0, -GAP_PX, 0)
        font = self._theme.font(TEXT_SIZES[kind])
        if kind is RowKind.PATIENT:
            painter.fillRect(area, self._theme.colour("surface.raised"))
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        is_bright = kind is not RowKind.SERIES
        painter.setPen(self._theme.colour("text" if is_bright else "text.muted"))
        used = _draw_line(painter, inside, text.title)
        if text.details:
            rest = inside.adjusted(used + GAP_PX, 0, 0, 0)
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.colour("text.muted"))
            _draw_line(painter, rest, text.details[0], Qt.AlignmentFlag.AlignRight)

    def _paint_film(
        self,
        painter: QPainter,
        area: QRect,
        content: tuple[StripRow, RowText],
        picture: QPixmap | None,
        state: QStyle.StateFlag,
    ) -> None:
        row, text = content
        is_refused = row.film.refusal is not None
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, area, state)
        top = area.top() + (area.height() - PICTURE_PX) // 2
        frame = QRect(area.left() + INDENT_PX[RowKind.FILM], top, PICTURE_PX, PICTURE_PX)
        painter.fillRect(frame, self._theme.colour("image.background"))
        if is_refused:
            self._paint_icon(painter, frame, "warning", "badge.warning")
        elif picture is None:
            self._paint_icon(painter, frame, "film", "icon.disabled")
        else:
            _draw_picture(painter, frame, picture)
        beside = area.adjusted(INDENT_PX[RowKind.FILM] + PICTURE_PX + GAP_PX, 0, -GAP_PX, 0)
        self._paint_text(painter, beside, text, is_refused=is_refused, is_current=is_current)

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        tile = QRectF(area).adjusted(3, 1.5, -3, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(self._theme.colour("surface.checked"))
            painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("surface.hover"))
            painter.drawRoundedRect(tile, 6, 6)

    def _paint_text(
        self, painter: QPainter, area: QRect, text: RowText, *, is_refused: bool, is_current: bool
    ) -> None:
        title_font, small_font = self._theme.font(), self._theme.font("small")
        if is_current:
            title_font.setWeight(title_font.Weight.DemiBold)
        line = QFontMetrics(title_font).height()
        small = QFontMetrics(small_font).height()
        top = area.top() + (area.height() - line - small * len(text.details)) // 2
        painter.setFont(title_font)
        painter.setPen(self._theme.colour("text.muted" if is_refused else "text"))
        _draw_line(painter, QRect(area.left(), top, area.width(), line), text.title)
        painter.setFont(small_font)
        painter.setPen(self._theme.colour("text" if is_current else "text.muted"))
        for number, detail in enumerate(text.details):
            place = QRect(area.left(), top + line + number * small, area.width(), small)
            # File names differ at their ends more often than in the middle.
            _draw_line(painter, place, detail, elision=Qt.TextElideMode.ElideMiddle)

    def _paint_icon(self, painter: QPainter, frame: QRect, name: str, token: str) -> None:
        corner = frame.center() - QPoint(ICON_PX // 2 - 1, ICON_PX // 2 - 1)
        painter.drawPixmap(corner, self._theme.pixmap(name, ICON_PX, token))


def _draw_line(
    painter: QPainter,
    area: QRect,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elision: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, elision, max(area.width(), 0))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | alignment), shown)
    return metrics.horizontalAdvance(shown)


def _draw_picture(painter: QPainter, frame: QRect, picture: QPixmap) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(frame.center())
    painter.drawPixmap(place, picture)
