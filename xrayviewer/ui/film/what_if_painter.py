"""Paints what was altered over the film, as the model gets it, and the regions around it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform

from xrayviewer.domain.film_alteration import AlteredRegion, AlteredSquare, RectangleRegion
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.renderer import ViewRequest
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.session.what_if import WhatIfSession
from xrayviewer.ui.film.overlay_text import TextPictures
from xrayviewer.ui.theme import Theme

LINE_WIDTH: Final = 1.4
OPAQUE: Final = 255


class WhatIfPainter:
    """Paints with painters that count in physical pixels; the last picture is kept."""

    def __init__(self, theme: Theme, texts: TextPictures) -> None:
        self._theme = theme
        self._texts = texts
        self._picture: AlteredSquare | None = None
        self._is_inverted = False
        self._image = QImage()

    def paint(
        self, painter: QPainter, digest: str, request: ViewRequest, what_if: WhatIfSession
    ) -> None:
        """Paint all that was altered of the film with these pixels; of another one nothing."""
        film, picture = what_if.film, what_if.picture
        if film is None or picture is None or what_if.digest != digest:
            return
        image = self._image_of(picture, is_inverted=request.presentation.is_inverted)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(_to_view(request.transform), combine=True)
        painter.drawImage(_square_on_film(film.placement), image)
        painter.restore()
        for alteration in what_if.alterations:
            self._outline(painter, region_path(request.transform, alteration.region))

    def paint_stroke(
        self, painter: QPainter, transform: ViewTransform, region: AlteredRegion
    ) -> None:
        """Paint a region that is being drawn."""
        path = region_path(transform, region)
        painter.fillPath(path, self._theme.colour("region.fill"))
        self._outline(painter, path)

    def _outline(self, painter: QPainter, path: QPainterPath) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = LINE_WIDTH * self._texts.unit
        painter.setPen(QPen(self._theme.colour("overlay.shadow"), 2 * width))
        painter.drawPath(path)
        painter.setPen(QPen(self._theme.colour("region"), width, Qt.PenStyle.DashLine))
        painter.drawPath(path)

    def _image_of(self, picture: AlteredSquare, *, is_inverted: bool) -> QImage:
        if picture is not self._picture or is_inverted != self._is_inverted:
            self._picture, self._is_inverted = picture, is_inverted
            self._image = _image(picture, is_inverted=is_inverted)
        return self._image


def region_path(transform: ViewTransform, region: AlteredRegion) -> QPainterPath:
    """Outline of a region in the view."""
    if isinstance(region, RectangleRegion):
        corners = _in_view(transform, (region.first, region.second))
        path = QPainterPath()
        path.addRect(QRectF(corners[0], corners[1]).normalized())
        return path
    points = _in_view(transform, region.path)
    reach = region.radius * transform.zoom
    if all(point == points[0] for point in points):
        path = QPainterPath()
        path.addEllipse(points[0], reach, reach)
        return path
    line = QPainterPath(points[0])
    for point in points[1:]:
        line.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * reach)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(line).simplified()


def _in_view(transform: ViewTransform, points: tuple[tuple[float, float], ...]) -> list[QPointF]:
    return [QPointF(x, y) for x, y in transform.to_view(np.array(points))]


def _to_view(transform: ViewTransform) -> QTransform:
    """From (column, row) of the film to the view."""
    (a, c, x), (b, d, y) = transform.matrix.tolist()
    return QTransform(a, b, c, d, x, y)


def _square_on_film(placement: SquarePlacement) -> QRectF:
    """Where the whole square lies, in columns and rows of the film."""
    top, left, height, width = placement.area
    side = placement.preparation.size_px
    across, down = placement.columns / width, placement.rows / height
    return QRectF(-left * across, -top * down, side * across, side * down)


def _image(picture: AlteredSquare, *, is_inverted: bool) -> QImage:
    grey = OPAQUE - picture.on_film if is_inverted else picture.on_film
    pixels: NDArray[np.uint8] = np.zeros((*grey.shape, 4), np.uint8)
    pixels[picture.covered, :3] = grey[picture.covered, None]
    pixels[picture.covered, 3] = OPAQUE
    rows, columns = grey.shape
    kind = QImage.Format.Format_RGBA8888_Premultiplied
    # A copy, for the array ends here.
    return QImage(pixels.data, columns, rows, 4 * columns, kind).copy()
