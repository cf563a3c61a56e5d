"""Findings as rows: icon, name, probability, word, and a bar with its operating point."""

import math
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict, margin
from xrayviewer.ui.film.overlay_text import fill_round
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.panel.findings_text import (
    VERDICT_ICONS,
    row_tip,
    score_text,
    spoken_text,
    verdict_word,
    verdict_words,
)
from xrayviewer.ui.theme import Theme

FINDING_ROLE: Final = Qt.ItemDataRole.UserRole
ICON_PX: Final = 16
GAP_PX: Final = 6
PADDING_PX: Final = 5
BAR_PX: Final = 6
TICK_PX: Final = 12
JUDGED: Final = frozenset(FindingVerdict) - {FindingVerdict.UNJUDGED}
Index = QModelIndex | QPersistentModelIndex


class FindingsListModel(QAbstractListModel):
    """Findings in the order given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._is_refused = False

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rows show."""
        return self._findings

    def show_findings(self, findings: tuple[Finding, ...], *, is_refused: bool) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._findings, self._is_refused = findings, is_refused
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give name, tooltip, text for a screen reader, or the finding itself."""
        finding = self._findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return finding_name(finding.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_tip(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(finding, is_refused=self._is_refused)
        return finding if role == FINDING_ROLE else None


def bar_share(finding: Finding) -> float:
    """How much of the bar is filled: half at the operating point, more with greater odds."""
    above = margin(finding)
    return finding.score if above is None else 1 / (1 + math.exp(-above / 2))


class FindingsDelegate(QStyledItemDelegate):
    """Paints a finding in two lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_refused = False
        self.has_unjudged = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text and some room."""
        lines = QFontMetrics(self._bold()).height() + QFontMetrics(self._small()).height()
        return QSize(120, lines + 2 * PADDING_PX + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; the chosen one stands out by its ground and a mark at its edge."""
        finding: Finding = index.data(FINDING_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state)
        inside = area.adjusted(PADDING_PX + 3, PADDING_PX, -PADDING_PX, -PADDING_PX)
        top = QRect(inside.topLeft(), QSize(inside.width(), QFontMetrics(self._bold()).height()))
        self._paint_name(painter, top, finding)
        below = QRect(inside.left(), top.bottom() + 3, inside.width(), 0)
        below.setBottom(inside.bottom())
        self._paint_verdict(painter, below, finding)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QRectF(area.adjusted(0, 1, 0, -1))
        if state & QStyle.StateFlag.State_Selected:
            fill_round(painter, ground, 4, self._theme.colour("surface.checked"))
            painter.fillRect(QRectF(area.left(), area.top() + 4, 3, area.height() - 8),
                             self._theme.colour("accent"))  # fmt: skip
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, ground, 4, self._theme.colour("surface.hover"))

    def _paint_name(self, painter: QPainter, area: QRect, finding: Finding) -> None:
        icon, token = VERDICT_ICONS[finding_verdict(finding)]
        picture = self._theme.pixmap(icon, ICON_PX, token)
        painter.drawPixmap(area.left(), area.top() + (area.height() - ICON_PX) // 2, picture)
        painter.setFont(self._bold())
        painter.setPen(self._theme.colour("text"))
        metrics, score = painter.fontMetrics(), score_text(finding)
        score_px = metrics.horizontalAdvance(score)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, score)
        painter.setFont(self._theme.font())
        name = area.adjusted(ICON_PX + GAP_PX, 0, -score_px - GAP_PX, 0)
        cut = painter.fontMetrics().elidedText(
            finding_name(finding.label), Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_verdict(self, painter: QPainter, area: QRect, finding: Finding) -> None:
        _, token = VERDICT_ICONS[finding_verdict(finding)]
        painter.setFont(self._small())
        painter.setPen(self._theme.colour(token))
        word = verdict_word(finding)
        if self.is_refused:
            word = self.tr("{0}, refused").format(word)
        indent = ICON_PX + GAP_PX
        word_area = area.adjusted(indent, 0, 0, 0)
        painter.drawText(word_area, Qt.AlignmentFlag.AlignVCenter, word)
        widest = max(painter.fontMetrics().horizontalAdvance(text) for text in self._words())
        bar = area.adjusted(indent + widest + 2 * GAP_PX, 0, 0, 0)
        if bar.width() > 2 * TICK_PX:
            self._paint_bar(painter, QRectF(bar), finding)

    def _paint_bar(self, painter: QPainter, area: QRectF, finding: Finding) -> None:
        _, token = VERDICT_ICONS[finding_verdict(finding)]
        y = area.center().y() - BAR_PX / 2
        whole = QRectF(area.left(), y, area.width(), BAR_PX)
        fill_round(painter, whole, BAR_PX / 2, self._theme.colour("finding.bar"))
        filled = QRectF(whole)
        filled.setWidth(max(whole.width() * bar_share(finding), BAR_PX))
        fill_round(painter, filled, BAR_PX / 2, self._theme.colour(token))
        if finding.operating_point is not None:
            tick = QRectF(whole.center().x() - 1, area.center().y() - TICK_PX / 2, 2, TICK_PX)
            painter.fillRect(tick, self._theme.colour("finding.tick"))

    def _words(self) -> tuple[str, ...]:
        said = verdict_words()
        words = tuple(said[one] for one in said if one in JUDGED or self.has_unjudged)
        if not self.is_refused:
            return words
        refused = self.tr("{0}, refused")
        return tuple(refused.format(word) for word in words)

    def _bold(self) -> QFont:
        font = self._theme.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        return self._theme.font("small")


class FindingsListView(QListView):
    """Rows of findings, as high as they are many; one can be chosen.

    Signals
    -------
    chosen(str)
        The reader chose the finding of this label.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self._delegate = FindingsDelegate(theme, self)
        self._rows = FindingsListModel(self)
        self._is_following = False
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._announce)
        theme.changed.connect(self._fit)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rows show."""
        return self._rows.findings

    def show_findings(
        self, findings: tuple[Finding, ...], chosen: str, *, is_refused: bool
    ) -> None:
        """Show these rows, with the chosen one marked."""
        self._is_following = True
        if findings != self._rows.findings or is_refused != self._delegate.is_refused:
            self._delegate.is_refused = is_refused
            self._delegate.has_unjudged = any(
                finding_verdict(one) not in JUDGED for one in findings
            )
            self._rows.show_findings(findings, is_refused=is_refused)
            self._fit()
        labels = [one.label for one in findings]
        row = labels.index(chosen) if chosen in labels else -1
        self.setCurrentIndex(self._rows.index(row, 0))
        if row < 0:
            self.clearSelection()
        self._is_following = False

    def _announce(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self.chosen.emit(self._rows.findings[current.row()].label)

    def _fit(self) -> None:
        row = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(row * self._rows.rowCount() + 2 * self.frameWidth() + 2)
        self.doItemsLayout()
