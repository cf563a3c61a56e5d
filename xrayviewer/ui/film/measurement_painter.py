"""Draws rulers and angles on the film."""

from math import atan2, degrees
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xrayviewer.domain.measurement import Measurement, Point, Ruler
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.ui.film.film_annotations import Scene
from xrayviewer.ui.film.measurement_shapes import (
    from_points,
    measurement_text,
    points_of,
    view_points,
)
from xrayviewer.ui.film.overlay_text import MEASURE, TextPictures, fill_round
from xrayviewer.ui.theme import Theme

LINE: Final = 1.6
CASING: Final = 4.0
END_MARK: Final = 6.0
HANDLE: Final = 4.0
ARC: Final = 22.0
LABEL_DISTANCE: Final = 12.0
LABEL_PADDING: Final = 4.0
SIXTEENTHS: Final = 16


class MeasurementPainter:
    """Draws with painters that count in physical pixels."""

    def __init__(self, theme: Theme, texts: TextPictures) -> None:
        self._theme = theme
        self._texts = texts

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        measurement: Measurement,
        *,
        is_active: bool,
        has_label: bool = True,
    ) -> None:
        """Draw a measurement with its value; an active one has another colour and handles."""
        places = self._places(points_of(measurement), scene.transform)
        view = QRectF(0, 0, scene.width, scene.height)
        if not QPolygonF(places).boundingRect().adjusted(-1, -1, 1, 1).intersects(view):
            return
        self._paint_lines(painter, places, is_active=is_active)
        if isinstance(measurement, Ruler):
            self._paint_end_marks(painter, places, is_active=is_active)
        else:
            self._paint_arc(painter, places, is_active=is_active)
        if is_active:
            self._paint_handles(painter, places)
        if not has_label:
            return
        text = measurement_text(measurement, scene.radiograph)
        if isinstance(measurement, Ruler):
            self._paint_label(painter, scene, text, places[1], away_from=places[0])
        else:
            middle = (places[0] + places[2]) / 2
            self._paint_label(painter, scene, text, places[1], away_from=middle)

    def paint_draft(
        self,
        painter: QPainter,
        scene: Scene,
        points: tuple[Point, ...],
        *,
        is_angle: bool,
        has_label: bool = True,
    ) -> None:
        """Draw what is being drawn; the first leg of an angle as a line."""
        if len(points) == (3 if is_angle else 2):
            drawn = from_points(points)
            self.paint(painter, scene, drawn, is_active=True, has_label=has_label)
        elif len(points) >= 2:
            places = self._places(points, scene.transform)
            self._paint_lines(painter, places, is_active=True)
            self._paint_handles(painter, places)

    def _places(self, points: tuple[Point, ...], transform: ViewTransform) -> list[QPointF]:
        return [QPointF(x, y) for x, y in view_points(points, transform)]

    def _pens(self, *, is_active: bool) -> tuple[QPen, QPen]:
        token = "measurement.active" if is_active else "measurement"
        casing = QPen(self._theme.colour("overlay.shadow"), CASING * self._texts.unit)
        line = QPen(self._theme.colour(token), LINE * self._texts.unit)
        for pen in (casing, line):
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return casing, line

    def _paint_lines(self, painter: QPainter, places: list[QPointF], *, is_active: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in self._pens(is_active=is_active):
            painter.setPen(pen)
            painter.drawPolyline(places)

    def _paint_end_marks(
        self, painter: QPainter, places: list[QPointF], *, is_active: bool
    ) -> None:
        """Draw short strokes across the ends, so that it is clear where they are."""
        along = places[1] - places[0]
        length = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
        across = QPointF(-along.y(), along.x()) * (END_MARK * self._texts.unit / length)
        for pen in self._pens(is_active=is_active):
            painter.setPen(pen)
            for place in places:
                painter.drawLine(place - across, place + across)

    def _paint_arc(self, painter: QPainter, places: list[QPointF], *, is_active: bool) -> None:
        first, vertex, second = places
        radius = ARC * self._texts.unit
        area = QRectF(vertex - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius))
        start, end = (
            degrees(atan2(vertex.y() - point.y(), point.x() - vertex.x()))
            for point in (first, second)
        )
        span = (end - start + 180.0) % 360.0 - 180.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in self._pens(is_active=is_active):
            painter.setPen(pen)
            painter.drawArc(area, round(start * SIXTEENTHS), round(span * SIXTEENTHS))

    def _paint_handles(self, painter: QPainter, places: list[QPointF]) -> None:
        radius = HANDLE * self._texts.unit
        painter.setPen(QPen(self._theme.colour("overlay.shadow"), self._texts.unit))
        painter.setBrush(self._theme.colour("measurement.handle"))
        for place in places:
            painter.drawEllipse(place, radius, radius)

    def _paint_label(
        self, painter: QPainter, scene: Scene, text: str, near: QPointF, *, away_from: QPointF
    ) -> None:
        """Write beside a point, on the side away from another, inside the view."""
        picture = self._texts.text(text, MEASURE)
        padding, distance = (size * self._texts.unit for size in (LABEL_PADDING, LABEL_DISTANCE))
        away = near - away_from
        x = near.x() + distance if away.x() >= 0 else near.x() - distance - picture.width()
        y = near.y() + (distance / 2 if away.y() >= 0 else -distance / 2 - picture.height())
        x = max(min(x, scene.width - picture.width() - padding), padding)
        y = max(min(y, float(scene.height - picture.height())), 0.0)
        area = QRectF(x, y, picture.width(), picture.height()).adjusted(-padding, 0, padding, 0)
        fill_round(painter, area, padding, self._theme.colour("measurement.text.ground"))
        painter.drawImage(round(x), round(y), picture)
