"""A small live histogram with handles for the window."""

from dataclasses import replace
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.transforms import LookupTable, VoiFunction, Window
from xrayviewer.imaging.display import WHITE
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.windowing import window_from_lut
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.histogram_plot import ValueAxis, bar_heights, count_near, grey_strip
from xrayviewer.ui.theme import Theme

MARGIN: Final = 6
STRIP: Final = 7
GRIP: Final = 5.0
CURVE_STEP: Final = 2
LATER_MS: Final = 25
"""The film is painted first; the histogram follows a change so much later."""
REACH: Final = 7.0
KEY_STEP: Final = 0.01
FAST_KEYS: Final = 5.0
FEW_DIGITS_BELOW: Final = 20.0
NARROWEST_SHARE: Final = 1e-5
KEYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""What the arrow keys do to level and width."""


class Handle(Enum):
    """What of the window can be taken hold of."""

    LOW = "low"
    HIGH = "high"
    MIDDLE = "middle"


class HistogramView(QWidget):
    """Log counts of the film's values; low, high and middle of the window can be dragged.

    The arrow keys move level (left, right) and width (up, down), with Shift five times as far.
    """

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._axis: ValueAxis | None = None
        self._heights: NDArray[np.float64] = np.empty(0)
        self._bars: tuple[QPixmap, QPixmap] | None = None
        self._held: Handle | None = None
        self._hover: QPointF | None = None
        self._from: tuple[float, Window] | None = None
        self._is_key_down = False
        self.setAccessibleName(self.tr("Histogram"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        desk.case.film_changed.connect(self._take_film)
        self._soon = QTimer(self, singleShot=True, interval=LATER_MS)
        self._soon.timeout.connect(self._show_view)
        desk.case.view_changed.connect(self._take_view)
        theme.changed.connect(self._lay_out)
        self._take_film(desk.case.film)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(240, 130)

    def minimumSizeHint(self) -> QSize:
        """Enough to hit a handle."""
        return QSize(120, 80)

    @property
    def shown_window(self) -> Window | None:
        """Window whose handles are shown: of a VOI LUT its ramp, none for colour."""
        film, view = self._desk.case.film, self._desk.case.view
        if film is None or view is None or film.radiograph.is_colour:
            return None
        voi = view.presentation.voi
        return window_from_lut(voi) if isinstance(voi, LookupTable) else voi

    def handle_at(self, place: QPointF) -> Handle | None:
        """Handle that a press at a place takes hold of."""
        window, axis = self.shown_window, self._axis
        if window is None or axis is None:
            return None
        x = place.x() - MARGIN
        low, high = (self._inside(axis.x(value)) for value in (window.low, window.high))
        if min(abs(x - low), abs(x - high)) <= REACH:
            return Handle.LOW if abs(x - low) < abs(x - high) else Handle.HIGH
        return Handle.MIDDLE if low < x < high else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bars, window, grey levels and values."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("histogram.ground"))
        film, axis, plot = self._desk.case.film, self._axis, self._plot()
        if film is not None and axis is not None and not plot.isEmpty():
            self._paint_bars(painter, plot, axis)
            self._paint_greys(painter, film, plot, axis)
            self._paint_window(painter, plot, axis)
            self._paint_text(painter, film, axis)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the bars out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing to be done for later."""
        super().hideEvent(event)
        self._soon.stop()
        self._show_view()

    def event(self, event: QEvent) -> bool:
        """Keep arrow keys from being shortcuts; follow to a screen of other density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        event.setAccepted(event.key() in KEYS and self.shown_window is not None)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle."""
        self._held = None
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = self.handle_at(event.position())
        if self._held is not None and self.shown_window is not None:
            self._from = event.position().x(), self.shown_window
            self._desk.case.begin_drag()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the handle held; else show the value here."""
        self._hover = event.position()
        if self._held is not None and self._from is not None and self._axis is not None:
            by = (event.position().x() - self._from[0]) * self._axis.value_per_px
            self._desk.case.set_window(self._moved(self._from[1], self._held, by))
        else:
            is_handle = self.handle_at(self._hover) in {Handle.LOW, Handle.HIGH}
            self.setCursor(
                Qt.CursorShape.SizeHorCursor if is_handle else Qt.CursorShape.ArrowCursor
            )
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the handle go."""
        if self._held is not None:
            self._held = self._from = None
            self._desk.case.end_drag("Window")
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no value any more."""
        super().leaveEvent(event)
        self._hover = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move level or width; a key held down is one step of undo."""
        window, axis = self.shown_window, self._axis
        if event.key() not in KEYS or window is None or axis is None:
            super().keyPressEvent(event)
            return
        if not self._is_key_down:
            self._is_key_down = True
            self._desk.case.begin_drag()
        step = KEY_STEP * (axis.high - axis.low)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= FAST_KEYS
        level, width = KEYS[Qt.Key(event.key())]
        self._desk.case.set_window(
            self._between(
                window,
                window.low + (level - width / 2) * step,
                window.high + (level + width / 2) * step,
            )
        )

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Close the step of undo."""
        if self._is_key_down and not event.isAutoRepeat():
            self._end_keys()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the step of undo: the key's release will be seen by another."""
        super().focusOutEvent(event)
        self._end_keys()
        self.update()

    def _end_keys(self) -> None:
        if self._is_key_down:
            self._is_key_down = False
            self._desk.case.end_drag("Window")

    def _take_film(self, _film: object) -> None:
        self._held = self._from = None
        self._lay_out()
        self._show_view()

    def _take_view(self, _view: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show_view(self) -> None:
        window = self.shown_window
        if window is None:
            description = self.tr("No film is open.")
        else:
            ends = self._number(window.low), self._number(window.high)
            description = self.tr("Window from {0} to {1}").format(*ends)
        self.setAccessibleDescription(description)
        self.update()

    def _lay_out(self) -> None:
        film, plot = self._desk.case.film, self._plot()
        self._axis, self._heights, self._bars = None, np.empty(0), None
        if film is not None and plot.width() >= 1:
            self._axis = ValueAxis.of(film.histogram, plot.width())
            self._heights = bar_heights(film.histogram, self._axis)
        self.update()

    def _plot(self) -> QRectF:
        foot = STRIP + self.fontMetrics().height() + 2 * MARGIN
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -foot)

    def _inside(self, x: float) -> float:
        """Place of a handle: one that is out of sight waits at the edge."""
        return min(max(x, 0.0), self._plot().width())

    def _moved(self, window: Window, handle: Handle, by: float) -> Window:
        low, high = window.low, window.high
        if handle is Handle.MIDDLE:
            return replace(window, centre=window.centre + by, explanation="")
        least = self._narrowest(window)
        if handle is Handle.LOW:
            return self._between(window, min(low + by, high - least), high)
        return self._between(window, low, max(high + by, low + least))

    def _between(self, window: Window, low: float, high: float) -> Window:
        width = max(high - low, self._narrowest(window))
        return replace(window, centre=(low + high) / 2, width=width, explanation="")

    def _narrowest(self, window: Window) -> float:
        if window.function is VoiFunction.LINEAR or self._axis is None:
            return 1.0
        return (self._axis.high - self._axis.low) * NARROWEST_SHARE

    def _paint_bars(self, painter: QPainter, plot: QRectF, axis: ValueAxis) -> None:
        if self._bars is None:
            self._bars = (
                self._draw_bars(plot, "histogram.bar.outside"),
                self._draw_bars(plot, "histogram.bar"),
            )
        outside, inside = self._bars
        painter.drawPixmap(QPointF(), outside)
        window = self.shown_window
        if window is not None:
            painter.setClipRect(self._band(plot, axis, window))
            painter.drawPixmap(QPointF(), inside)
            painter.setClipping(False)

    def _draw_bars(self, plot: QRectF, token: str) -> QPixmap:
        """Draw the bars once; the window changes far more often than they do."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        points = [plot.bottomLeft()]
        for column, height in enumerate(self._heights.tolist()):
            y = plot.bottom() - height * plot.height()
            points.append(QPointF(plot.left() + column + 0.5, y))
        points.append(QPointF(points[-1].x(), plot.bottom()))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        painter.drawPolygon(QPolygonF(points))
        painter.end()
        return picture

    def _band(self, plot: QRectF, axis: ValueAxis, window: Window) -> QRectF:
        low, high = self._inside(axis.x(window.low)), self._inside(axis.x(window.high))
        return QRectF(plot.left() + low, plot.top(), high - low, plot.height())

    def _paint_greys(
        self, painter: QPainter, film: PreparedFilm, plot: QRectF, axis: ValueAxis
    ) -> None:
        """Paint which value is shown how dark, as a strip and as a curve."""
        view = self._desk.case.view
        if view is None or film.radiograph.is_colour:
            return
        is_inverted = film.radiograph.is_inverted != view.presentation.is_inverted
        greys = grey_strip(axis, view.presentation.voi, is_inverted=is_inverted)
        kind = QImage.Format.Format_Grayscale8
        strip = QImage(greys.data, len(greys), 1, len(greys), kind)
        area = QRectF(plot.left(), plot.bottom() + 2, len(greys), STRIP)
        painter.drawImage(area, strip)
        painter.setPen(QPen(self._theme.colour("histogram.axis"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        curve = [
            QPointF(plot.left() + column, plot.bottom() - grey / WHITE * plot.height())
            for column, grey in enumerate(greys.tolist())
            if column % CURVE_STEP == 0
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("histogram.curve"), 1.2))
        painter.drawPolyline(curve)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_window(self, painter: QPainter, plot: QRectF, axis: ValueAxis) -> None:
        window = self.shown_window
        if window is None:
            return
        band = self._band(plot, axis, window)
        painter.fillRect(band, self._theme.colour("histogram.window"))
        active = self._held or (self.handle_at(self._hover) if self._hover is not None else None)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle, x in ((Handle.LOW, band.left()), (Handle.HIGH, band.right())):
            is_active = handle is active
            colour = self._theme.colour(
                "histogram.handle.active" if is_active else "histogram.handle"
            )
            painter.setPen(QPen(colour, 2 if is_active else 1.4))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            middle = QPointF(x, plot.center().y())
            size = QPointF(GRIP / 2, GRIP * 1.6)
            painter.drawRoundedRect(QRectF(middle - size, middle + size), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_text(self, painter: QPainter, film: PreparedFilm, axis: ValueAxis) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("histogram.text"))
        area = QRectF(self.rect()).adjusted(MARGIN, 0, -MARGIN, -MARGIN / 2)
        bottom = Qt.AlignmentFlag.AlignBottom
        if self._hover is not None and self._held is None:
            x = self._inside(self._hover.x() - MARGIN)
            text = self.tr("{0}: {1} pixels").format(
                self._number(axis.value(x)), local(count_near(film.histogram, axis, x), ",")
            )
            painter.drawText(area, bottom | Qt.AlignmentFlag.AlignHCenter, text)
            return
        window = self.shown_window
        if window is not None:
            painter.drawText(area, bottom | Qt.AlignmentFlag.AlignLeft, self._number(window.low))
            painter.drawText(area, bottom | Qt.AlignmentFlag.AlignRight, self._number(window.high))

    def _number(self, value: float) -> str:
        span = self._axis.high - self._axis.low if self._axis is not None else 0.0
        return local(value, ".3f") if span < FEW_DIGITS_BELOW else local(value, ".0f")
