"""Findings before and after an alteration as rows: the old bar as a ghost behind the new one."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayviewer.domain.finding_change import FindingChange
from xrayviewer.domain.finding_verdict import finding_verdict
from xrayviewer.ui.film.overlay_text import fill_round
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.panel.findings_list import Index, bar_share
from xrayviewer.ui.panel.findings_text import VERDICT_ICONS
from xrayviewer.ui.panel.what_if_text import change_text, scores_text, spoken_change
from xrayviewer.ui.theme import Theme

CHANGE_ROLE: Final = Qt.ItemDataRole.UserRole
ICON_PX: Final = 16
GAP_PX: Final = 6
PADDING_PX: Final = 4
GHOST_PX: Final = 12
BAR_PX: Final = 6
GHOST_OPACITY: Final = 0.35


class ChangesModel(QAbstractListModel):
    """Changes in the order given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.changes: tuple[FindingChange, ...] = ()

    def show_changes(self, changes: tuple[FindingChange, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.changes = changes
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.changes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give name, tooltip, text for a screen reader, or the change itself."""
        change = self.changes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return finding_name(change.before.label)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken_change(change)
        return change if role == CHANGE_ROLE else None


class ChangeDelegate(QStyledItemDelegate):
    """Paints a change in two lines of text and one of bars."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text, the bars and some room."""
        return QSize(120, sum(self._lines()) + GHOST_PX + 2 * PADDING_PX + GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        change: FindingChange = index.data(CHANGE_ROLE)
        area = QRect(option.rect).adjusted(PADDING_PX, PADDING_PX, -PADDING_PX, -PADDING_PX)
        first, second = self._lines()
        painter.save()
        top = QRect(area.left(), area.top(), area.width(), first)
        self._paint_name(painter, top, change)
        words = QRect(area.left(), top.bottom() + 1, area.width(), second)
        _, token = VERDICT_ICONS[finding_verdict(change.after)]
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour(token))
        _draw_cut(painter, words.adjusted(ICON_PX + GAP_PX, 0, 0, 0), change_text(change))
        bars = QRectF(area.left(), words.bottom() + GAP_PX / 2, area.width(), GHOST_PX)
        self._paint_bars(painter, bars.adjusted(ICON_PX + GAP_PX, 0, 0, 0), change)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRect, change: FindingChange) -> None:
        icon, token = VERDICT_ICONS[finding_verdict(change.after)]
        picture = self._theme.pixmap(icon, ICON_PX, token)
        painter.drawPixmap(area.left(), area.top() + (area.height() - ICON_PX) // 2, picture)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._bold())
        scores = scores_text(change)
        width = painter.fontMetrics().horizontalAdvance(scores)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, scores)
        painter.setFont(self._theme.font())
        name = area.adjusted(ICON_PX + GAP_PX, 0, -width - GAP_PX, 0)
        _draw_cut(painter, name, finding_name(change.before.label))

    def _paint_bars(self, painter: QPainter, area: QRectF, change: FindingChange) -> None:
        _, old_token = VERDICT_ICONS[finding_verdict(change.before)]
        _, new_token = VERDICT_ICONS[finding_verdict(change.after)]
        middle = area.center().y()
        ghost = QRectF(area.left(), middle - GHOST_PX / 2, area.width(), GHOST_PX)
        track = QRectF(area.left(), middle - BAR_PX / 2, area.width(), BAR_PX)
        fill_round(painter, track, BAR_PX / 2, self._theme.colour("finding.bar"))
        painter.setOpacity(GHOST_OPACITY)
        ghost.setWidth(max(area.width() * bar_share(change.before), GHOST_PX))
        fill_round(painter, ghost, GHOST_PX / 2, self._theme.colour(old_token))
        painter.setOpacity(1.0)
        track.setWidth(max(area.width() * bar_share(change.after), BAR_PX))
        fill_round(painter, track, BAR_PX / 2, self._theme.colour(new_token))
        if change.after.operating_point is not None:
            tick = QRectF(area.center().x() - 1, ghost.top(), 2, GHOST_PX)
            painter.fillRect(tick, self._theme.colour("finding.tick"))

    def _lines(self) -> tuple[int, int]:
        small = self._theme.font("small")
        return QFontMetrics(self._bold()).height(), QFontMetrics(small).height()

    def _bold(self) -> QFont:
        font = self._theme.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font


class ChangesView(QListView):
    """Rows of changes, as high as they are many; there is nothing to choose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Scores before and after"))
        self._delegate = ChangeDelegate(theme, self)
        self._rows = ChangesModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    @property
    def changes(self) -> tuple[FindingChange, ...]:
        """What the rows show."""
        return self._rows.changes

    def show_changes(self, changes: tuple[FindingChange, ...]) -> None:
        """Show these rows."""
        if changes != self._rows.changes:
            self._rows.show_changes(changes)
            self._fit()

    def _fit(self) -> None:
        row = self.sizeHintForRow(0)
        self.setFixedHeight(row * self._rows.rowCount() + 2 * self.frameWidth() + 2)
        self.doItemsLayout()


def _draw_cut(painter: QPainter, area: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)
