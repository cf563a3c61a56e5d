"""What of a film the evidence lies on: a stacked bar and its legend."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.domain.explanation_checks import EvidenceLedger, Zone
from xrayviewer.ui.panel.check_text import share_text, zone_name
from xrayviewer.ui.theme import Theme

BAR_PX: Final = 12
SWATCH_PX: Final = 10
GAP_PX: Final = 1.5
TOKENS: Final[Mapping[Zone, str]] = {
    Zone.LUNGS: "ledger.lungs",
    Zone.HEART: "ledger.heart",
    Zone.BODY: "ledger.body",
    Zone.MARKERS: "ledger.markers",
    Zone.OUTSIDE: "ledger.outside",
}
HATCHED: Final = {
    Zone.MARKERS: Qt.BrushStyle.DiagCrossPattern,
    Zone.OUTSIDE: Qt.BrushStyle.BDiagPattern,
}
"""Told apart from the others without colour, too."""


class LedgerView(QWidget):
    """Shares in the order of `Zone`, as parts of a bar and as numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ledger: EvidenceLedger | None = None
        self._bar = _Patch(theme, BAR_PX)
        for widget in (self, self._bar):
            widget.setAccessibleName(self.tr("Where the evidence lies"))
        self._legend = QGridLayout()
        self._legend.setHorizontalSpacing(7)
        self._legend.setVerticalSpacing(2)
        self._legend.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._bar)
        column.addLayout(self._legend)
        theme.changed.connect(self.update)

    def show_ledger(self, ledger: EvidenceLedger) -> None:
        """Show other shares."""
        if ledger is self._ledger:
            return
        self._ledger = ledger
        spoken = [f"{zone_name(zone)} {share_text(one)}" for zone, one in _parts(ledger)]
        self.setAccessibleName(self.tr("Where the evidence lies: {0}").format(", ".join(spoken)))
        self._bar.setAccessibleName(self.accessibleName())
        self._bar.show_parts(_parts(ledger))
        while (item := self._legend.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (zone, share) in enumerate(_parts(ledger)):
            self._add(row, zone, share)

    def _add(self, row: int, zone: Zone, share: float) -> None:
        swatch = _Patch(self._theme, SWATCH_PX, SWATCH_PX)
        swatch.show_parts([(zone, 1.0)])
        name, number = QLabel(zone_name(zone)), QLabel(share_text(share))
        swatch.setAccessibleName(zone_name(zone))
        for column, widget in enumerate((swatch, name, number)):
            if isinstance(widget, QLabel):
                widget.setObjectName("small")
            self._legend.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)


class _Patch(QWidget):
    """Parts side by side in the colours and hatches of their zones."""

    def __init__(self, theme: Theme, height_px: int, width_px: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[tuple[Zone, float]] = []
        self._size = QSize(width_px or 10 * height_px, height_px)
        across = QSizePolicy.Policy.Fixed if width_px else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as asked for."""
        return self._size

    def show_parts(self, parts: list[tuple[Zone, float]]) -> None:
        """Show zones by their shares."""
        self._parts = parts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts from left to right, a gap between them."""
        painter = QPainter(self)
        left, width = 0.0, float(self.width())
        for zone, share in self._parts:
            length = share * width
            area = QRectF(left, 0, max(length - GAP_PX, 0.0), self.height())
            left += length
            if area.width() <= 0:
                continue
            colour = self._theme.colour(TOKENS[zone])
            if zone not in HATCHED:
                painter.fillRect(area, colour)
                continue
            painter.fillRect(area, QBrush(colour, HATCHED[zone]))
            painter.setPen(colour)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _parts(ledger: EvidenceLedger) -> list[tuple[Zone, float]]:
    return [(zone, ledger.shares[zone]) for zone in Zone if zone in ledger.shares]
