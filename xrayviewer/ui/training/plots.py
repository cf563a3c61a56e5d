"""Plots in the colours of the theme, drawn by pyqtgraph."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xrayviewer.ui.theme import Theme

GROUND, AXIS, TEXT = "histogram.ground", "border.strong", "histogram.text"
MOST_NUMBERS = 12
TRAINING, VALIDATION, BEST = "histogram.curve", "accent", "gate.passed"


class Plot(QWidget):
    """One plot with a title that also says what is under the pointer.

    Zoom with the wheel, move with the left button; “A” in the corner shows all again.

    Attributes
    ----------
    plot
        The plot of pyqtgraph.
    """

    def __init__(self, theme: Theme, title: str, across: str = "", up: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._styled: list[tuple[Any, str, float, Qt.PenStyle]] = []
        self.setAccessibleName(title)
        self.heading = QLabel(title)
        self.heading.setObjectName("heading")
        self.plot: Any = pyqtgraph.PlotItem(enableMenu=False)
        self.widget: Any = pyqtgraph.PlotWidget(plotItem=self.plot)
        self.plot.layout.setContentsMargins(2, 8, 8, 0)
        # Never shown; without an owner it would outlive the plot.
        menu = self.plot.ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.widget.setAccessibleName(title)
        self.widget.setMinimumSize(150, 96)
        if across:
            self.plot.setLabel("bottom", across)
        if up:
            self.plot.setLabel("left", up)
        # Losses and shares are read as they are, not in thousandths.
        for name in ("bottom", "left"):
            self.plot.getAxis(name).enableAutoSIPrefix(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.widget, 1)
        self.widget.scene().sigMouseMoved.connect(self._hover)
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def line(
        self,
        token: str,
        *,
        width: float = 2.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
        symbol: str | None = None,
    ) -> Any:
        """Add an empty curve in a colour of the theme."""
        curve = self.plot.plot([], [], symbol=symbol, symbolSize=6)
        self._styled.append((curve, token, width, style))
        self._dress(curve, token, width, style)
        return curve

    def level(self, token: str, *, angle: int = 90) -> Any:
        """Add a dashed straight line, hidden until it is placed."""
        line = pyqtgraph.InfiniteLine(angle=angle)
        line.hide()
        self.plot.addItem(line, ignoreBounds=True)
        self._styled.append((line, token, 1.0, Qt.PenStyle.DashLine))
        self._dress(line, token, 1.0, Qt.PenStyle.DashLine)
        return line

    def limit(self, *, lowest: float, highest: float) -> None:
        """Keep what is shown between two heights."""
        self.plot.vb.setLimits(yMin=lowest, yMax=highest)

    def stand_still(self) -> None:
        """Neither zoom nor move: the wheel scrolls the page that the plot is on."""
        self.plot.vb.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        # The axes would swallow the wheel.
        for part in (self.widget, self.widget.viewport()):
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what the plot is on."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True

    def count_epochs(self, count: int) -> None:
        """Give the axis below whole epochs as numbers."""
        step = max(1, -(-count // MOST_NUMBERS))
        self.plot.getAxis("bottom").setTickSpacing(levels=[(step, 0)])
        self.plot.vb.setLimits(xMin=0.5, xMax=max(2, count) + 0.5)

    def say(self, text: str) -> None:
        """Show text beside the title; empty: the title alone."""
        self.heading.setText(f"{self._title}   {text}" if text else self._title)

    def value_at(self, place: QPointF) -> str:
        """Words for a place of the plot; a subclass knows."""
        return ""

    def take_theme(self) -> None:
        """Take the colours of the theme."""
        self.widget.setBackground(self._theme.colour(GROUND))
        for name in ("bottom", "left"):
            axis = self.plot.getAxis(name)
            axis.setPen(self._theme.colour(AXIS))
            axis.setTextPen(self._theme.colour(TEXT))
            axis.setTickFont(self._theme.font("small"))
            axis.label.setFont(self._theme.font("small"))
        for item, token, width, style in self._styled:
            self._dress(item, token, width, style)

    def _dress(self, item: Any, token: str, width: float, style: Qt.PenStyle) -> None:
        colour = self._theme.colour(token)
        item.setPen(pen(colour, width, style))
        if hasattr(item, "setSymbolBrush"):
            item.setSymbolBrush(colour)
            item.setSymbolPen(colour)

    def _hover(self, place: QPointF) -> None:
        if not self.plot.sceneBoundingRect().contains(place):
            self.say("")
            return
        self.say(self.value_at(self.plot.vb.mapSceneToView(place)))


def pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Pen of a width on the screen, whatever the zoom."""
    made = QPen(colour)
    made.setWidthF(width)
    made.setCosmetic(True)
    made.setStyle(style)
    return made


def nearest(values: Sequence[float], wanted: float) -> int:
    """Place of the value that is nearest."""
    return min(range(len(values)), key=lambda place: abs(values[place] - wanted))
