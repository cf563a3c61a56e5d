"""Paints the cells of a screening: film, input check, top finding, scores, status."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_verdict import finding_verdict
from xrayviewer.domain.screening import ScreeningRow, ScreeningStatus
from xrayviewer.session.preferences import Preferences
from xrayviewer.ui.panel.findings_list import FINDING_ROLE, FindingsDelegate
from xrayviewer.ui.panel.findings_text import VERDICT_ICONS, score_text
from xrayviewer.ui.screening.screening_table_model import (
    PICTURE_ROLE,
    Column,
    Index,
    ScreeningTableModel,
)
from xrayviewer.ui.screening.screening_text import (
    ELIDE_MIDDLE,
    ELIDE_RIGHT,
    GATE_ICONS,
    READER_ICONS,
    STATUS_ICONS,
    film_remark,
    why_text,
)
from xrayviewer.ui.theme import Theme

PICTURE_PX: Final = 44
ICON_PX: Final = 15
PAD_PX: Final = 8
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SEEN: Final = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class ScreeningDelegate(QStyledItemDelegate):
    """Paints every cell of the table; the top finding as the findings panel does."""

    def __init__(
        self, theme: Theme, preferences: Preferences, rows: ScreeningTableModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self._preferences = preferences
        self._finding = FindingsDelegate(theme, parent)

    def row_height(self) -> int:
        """Height of all rows at the present text size."""
        lines = QFontMetrics(self._theme.font()).height()
        lines += QFontMetrics(self._theme.font("small")).height()
        return max(PICTURE_PX + 8, lines + 14)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows are of one height; widths are the reader's."""
        return QSize(60, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = self._rows.row(index.row())
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state)
        inside = area.adjusted(PAD_PX, 2, -PAD_PX, -3)
        section = index.column()
        if section == Column.TOP.value:
            self._paint_top(painter, option, index, row)
        elif section >= len(Column):
            self._paint_score(painter, inside, index.data(FINDING_ROLE))
        elif section == Column.PICTURE.value:
            self._paint_picture(painter, area, index.data(PICTURE_ROLE), row)
        elif section == Column.FILE.value:
            self._paint_film(painter, inside, index.data(), row)
        else:
            self._paint_word(painter, inside, index.data(), _icon(Column(section), row))
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("surface.checked"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("surface.hover"))
        painter.fillRect(
            QRect(area.left(), area.bottom(), area.width(), 1), self._theme.colour("border")
        )

    def _paint_top(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: ScreeningRow
    ) -> None:
        if index.data(FINDING_ROLE) is None:
            inside = QRect(option.rect).adjusted(PAD_PX, 2, -PAD_PX, -3)
            if row.status is not ScreeningStatus.WAITING:
                self._paint_reason(painter, inside, why_text(row))
            return
        plain = QStyleOptionViewItem(option)
        plain.state &= ~SEEN
        room = self.row_height() - self._finding.sizeHint(plain, index).height()
        plain.rect = QRect(option.rect).adjusted(0, max(room // 2, 0), 0, -max(room // 2, 0))
        self._finding.is_refused = row.status is ScreeningStatus.SCORED_ALTHOUGH_REFUSED
        self._finding.paint(painter, plain, index)

    def _paint_reason(self, painter: QPainter, area: QRect, text: str) -> None:
        font = self._theme.font("small")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text.muted"))
        flags = LEFT | Qt.TextFlag.TextWordWrap
        painter.setClipRect(area)
        metrics = QFontMetrics(font)
        if metrics.boundingRect(area, flags, text).height() > area.height():
            text = metrics.elidedText(text, ELIDE_RIGHT, 2 * area.width() - 30)
        painter.drawText(area, flags, text)
        painter.setClipping(False)

    def _paint_score(self, painter: QPainter, area: QRect, finding: Finding | None) -> None:
        if finding is None:
            return
        self._paint_word(
            painter, area, score_text(finding), VERDICT_ICONS[finding_verdict(finding)]
        )

    def _paint_picture(
        self, painter: QPainter, area: QRect, picture: QPixmap | None, row: ScreeningRow
    ) -> None:
        frame = QRect(0, 0, PICTURE_PX, PICTURE_PX)
        frame.moveCenter(area.center())
        paint_picture(painter, frame, picture, row, self._theme)
        if not _is_read(row):
            dot = QRect(area.left() + 3, area.center().y() - 3, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(dot)

    def _paint_film(self, painter: QPainter, area: QRect, name: str, row: ScreeningRow) -> None:
        hides = self._preferences.flag("privacy.hide_identity")
        font = self._theme.font()
        if not _is_read(row):
            font.setWeight(QFont.Weight.DemiBold)
        remark = film_remark(row, hides_identity=hides)
        height = QFontMetrics(font).height()
        below = QFontMetrics(self._theme.font("small")).height() if remark else 0
        top = area.top() + (area.height() - height - below) // 2
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        line = QRect(area.left(), top, area.width(), height)
        painter.drawText(
            line, LEFT, QFontMetrics(font).elidedText(name, ELIDE_MIDDLE, area.width())
        )
        if remark:
            self._paint_small(painter, line.translated(0, height), remark)

    def _paint_small(self, painter: QPainter, area: QRect, text: str) -> None:
        font = self._theme.font("small")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text.muted"))
        painter.drawText(area, LEFT, QFontMetrics(font).elidedText(text, ELIDE_RIGHT, area.width()))

    def _paint_word(
        self, painter: QPainter, area: QRect, text: str, icon: tuple[str, str] | None
    ) -> None:
        if icon is not None:
            name, token = icon
            place = QPoint(area.left(), area.center().y() - ICON_PX // 2)
            painter.drawPixmap(place, self._theme.pixmap(name, ICON_PX, token))
            area = area.adjusted(ICON_PX + 6, 0, 0, 0)
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, LEFT, QFontMetrics(font).elidedText(text, ELIDE_RIGHT, area.width()))


def paint_picture(
    painter: QPainter, frame: QRect, picture: QPixmap | None, row: ScreeningRow, theme: Theme
) -> None:
    """Paint a film, or what stands for it while there is no picture."""
    painter.fillRect(frame, theme.colour("image.background"))
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(frame.center())
        painter.drawPixmap(place, picture)
        return
    is_failed = row.status is ScreeningStatus.FAILED
    name, token = ("warning", "badge.warning") if is_failed else ("film", "badge.info")
    side = max(frame.width() // 2, ICON_PX)
    corner = frame.center() - QPoint(side // 2 - 1, side // 2 - 1)
    painter.drawPixmap(corner, theme.pixmap(name, side, token))


def _is_read(row: ScreeningRow) -> bool:
    return row.judgement.is_read or row.judgement.verdict is not None


def _icon(column: Column, row: ScreeningRow) -> tuple[str, str] | None:
    if column is Column.GATE:
        return None if row.gate is None else GATE_ICONS[row.gate]
    if column is Column.STATUS:
        return STATUS_ICONS.get(row.status)
    if column is Column.READER:
        verdict = row.judgement.verdict
        return None if verdict is None else READER_ICONS[verdict]
    return None
