"""The films of a screening as pictures."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.finding_verdict import finding_verdict
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.ui.film.overlay_text import fill_round
from xrayviewer.ui.panel.findings_text import VERDICT_ICONS, score_text, verdict_word
from xrayviewer.ui.screening.row_navigation import RowNavigation
from xrayviewer.ui.screening.screening_delegate import paint_picture
from xrayviewer.ui.screening.screening_table_model import (
    PICTURE_ROLE,
    ROW_ROLE,
    Column,
    Index,
    ScreeningTableModel,
    shifted,
    to_pixmap,
)
from xrayviewer.ui.screening.screening_text import (
    ELIDE_MIDDLE,
    ELIDE_RIGHT,
    READER_ICONS,
    STATUS_ICONS,
    film_name,
    status_word,
)
from xrayviewer.ui.theme import Theme

SIDE_PX: Final = 150
GAP_PX: Final = 7
ICON_PX: Final = 15


class TileDelegate(QStyledItemDelegate):
    """Paints a film with its name and what the models say in one line.

    Attributes
    ----------
    hovered
        Place of the row whose film is shown with its map, None without one.
    """

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.hovered: int | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All tiles are of one size."""
        lines = QFontMetrics(self._theme.font()).height()
        lines += QFontMetrics(self._theme.font("small")).height()
        return QSize(SIDE_PX + 2 * GAP_PX, SIDE_PX + lines + 4 * GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one tile."""
        row: ScreeningRow = index.data(ROW_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state)
        frame = QRect(area.left() + GAP_PX, area.top() + GAP_PX, SIDE_PX, SIDE_PX)
        paint_picture(painter, frame, self._picture(index, row), row, self._theme)
        self._paint_reader(painter, frame, row)
        hides = self._desk.preferences.flag("privacy.hide_identity")
        name = film_name(row, hides_identity=hides)
        font = self._theme.font("small")
        below = QRect(frame.left(), frame.bottom() + GAP_PX, SIDE_PX, QFontMetrics(font).height())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text.muted"))
        painter.drawText(below, 0, QFontMetrics(font).elidedText(name, ELIDE_MIDDLE, SIDE_PX))
        below.translate(0, below.height() + 3)
        below.setHeight(QFontMetrics(self._theme.font()).height())
        self._paint_verdict(painter, below, row)
        painter.restore()

    def _picture(self, index: Index, row: ScreeningRow) -> QPixmap | None:
        heated = self._desk.screening.maps.get(row) if row.place == self.hovered else None
        plain: QPixmap | None = index.data(PICTURE_ROLE)
        return plain if heated is None else to_pixmap(heated)

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        tile = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(self._theme.colour("surface.checked"))
            painter.drawRoundedRect(tile, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, tile, 6, self._theme.colour("surface.hover"))

    def _paint_reader(self, painter: QPainter, frame: QRect, row: ScreeningRow) -> None:
        verdict = row.judgement.verdict
        if verdict is None:
            return
        icon, _token = READER_ICONS[verdict]
        badge = QRectF(frame.right() - 25, frame.top() + 5, 21, 21)
        fill_round(painter, badge, 5, self._theme.colour("badge.info"))
        place = QPoint(round(badge.left()) + 3, round(badge.top()) + 3)
        painter.drawPixmap(place, self._theme.pixmap(icon, ICON_PX, "badge.info.text"))

    def _paint_verdict(self, painter: QPainter, area: QRect, row: ScreeningRow) -> None:
        finding = row.top_finding
        if finding is None:
            text, (icon, token) = (
                status_word(row.status),
                STATUS_ICONS.get(row.status, ("unjudged", "text.muted")),
            )
        else:
            seen = shifted(finding, self._desk.screening.view.shift)
            icon, token = VERDICT_ICONS[finding_verdict(seen)]
            text = f"{verdict_word(seen)}, {score_text(seen)}"
        top = area.center().y() - ICON_PX // 2
        painter.drawPixmap(QPoint(area.left(), top), self._theme.pixmap(icon, ICON_PX, token))
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        room = area.adjusted(ICON_PX + 5, 0, 0, 0)
        painter.drawText(
            room,
            int(Qt.AlignmentFlag.AlignVCenter),
            QFontMetrics(font).elidedText(text, ELIDE_RIGHT, room.width()),
        )


class ScreeningGallery(QListView):
    """The rows in sight as pictures; Enter or a double click opens one, the mouse shows its map."""

    def __init__(
        self, desk: Desk, theme: Theme, rows: ScreeningTableModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setAccessibleName(self.tr("Films of the screening as pictures"))
        self._desk = desk
        self._rows = rows
        self.setModel(rows)
        self.setModelColumn(Column.FILE.value)
        self._tiles = TileDelegate(desk, theme, self)
        self.setItemDelegate(self._tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._navigation = RowNavigation(desk, self, rows, self._rows_in_sight)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(lambda: self._hover(QModelIndex()))
        desk.screening.maps.arrived.connect(self._take_map)
        theme.changed.connect(self.doItemsLayout)

    def leaveEvent(self, event: QEvent) -> None:
        """Show the film that the mouse left as it is."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row()) if index.isValid() else None
        self._tiles.hovered = None if row is None else row.place
        if row is not None:
            self._desk.screening.maps.request(row)
        self.viewport().update()

    def _take_map(self, place: int) -> None:
        if place == self._tiles.hovered:
            self.viewport().update()

    def _rows_in_sight(self) -> range:
        area = self.viewport().rect()
        tile = self.sizeHintForIndex(self._rows.index(0, Column.FILE.value))
        first = self.indexAt(QPoint(tile.width() // 2, tile.height() // 2)).row()
        lines = area.height() // tile.height() + 2
        columns = max(area.width() // tile.width(), 1)
        start = max(first - columns, 0)
        return range(start, min(start + columns * (lines + 1), self._rows.rowCount()))
