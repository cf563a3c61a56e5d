"""Paints a view of the open film: the film, what is drawn on it, what stands around it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.film_alteration import AlteredRegion
from xrayviewer.imaging.display import DisplayTable
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.renderer import ViewRequest
from xrayviewer.imaging.rendering import Interpolation
from xrayviewer.session.viewport import Tool
from xrayviewer.ui.film.evidence_painter import EvidencePainter
from xrayviewer.ui.film.film_annotations import FilmAnnotations, Scene
from xrayviewer.ui.film.film_badges import Badge
from xrayviewer.ui.film.film_picture import FilmPicture
from xrayviewer.ui.film.lens import Lens
from xrayviewer.ui.film.measurement_painter import MeasurementPainter
from xrayviewer.ui.film.measurement_shapes import Place
from xrayviewer.ui.film.measuring import Measuring
from xrayviewer.ui.film.overlay_text import TextPictures
from xrayviewer.ui.film.what_if_painter import WhatIfPainter
from xrayviewer.ui.theme import Theme

WAITING_OPACITY: Final = 0.45
"""Of a film that is about to be replaced by another."""
FOCUS_WIDTH: Final = 2.0


class ImagePainter:
    """Paints what the session says, with painters that count in physical pixels."""

    def __init__(self, desk: Desk, theme: Theme, texts: TextPictures, measuring: Measuring) -> None:
        self._desk = desk
        self._theme = theme
        self._texts = texts
        self._measuring = measuring
        self._picture = FilmPicture()
        self._evidence = EvidencePainter(theme, texts)
        self._what_if = WhatIfPainter(theme, texts)
        self._annotations = FilmAnnotations(theme, texts)
        self._measurements = MeasurementPainter(theme, texts)

    def request(self, size: QSize, *, is_passing: bool = False) -> ViewRequest | None:
        """Describe what a view of this size shows; None without a film."""
        case, viewport, preferences = self._desk.case, self._desk.viewport, self._desk.preferences
        if case.film is None or case.view is None or viewport.transform is None:
            return None
        is_smooth = preferences.text("view.interpolation") == "smooth"
        return ViewRequest(
            transform=viewport.transform,
            width=size.width(),
            height=size.height(),
            presentation=case.view.presentation,
            interpolation=Interpolation.SMOOTH if is_smooth else Interpolation.PIXELS,
            has_overlays=preferences.flag("view.overlays"),
            is_passing=is_passing,
        )

    def table(self, film: PreparedFilm, request: ViewRequest) -> DisplayTable:
        """Table from stored values to the grey levels on screen."""
        return self._picture.table(film, request.presentation)

    def badge_at(self, x: float, y: float) -> Badge | None:
        """Badge under a point of the view, as it was last painted."""
        return None if self._desk.viewport.is_bare else self._annotations.badge_at(x, y)

    def paint_film(
        self,
        painter: QPainter,
        size: QSize,
        *,
        is_waiting: bool = False,
        is_passing: bool = False,
    ) -> None:
        """Paint the film, dark where it waits for another, and black around it."""
        film, request = self._desk.case.film, self.request(size, is_passing=is_passing)
        # One pixel more: on a screen of broken scale the widget may end inside a pixel.
        view = QRectF(0, 0, size.width() + 1, size.height() + 1)
        ground = self._theme.colour("image.background")
        if film is None or request is None:
            painter.fillRect(view, ground)
            return
        image, area = self._picture.image(film, request)
        for strip in (view,) if is_waiting else _around(view, QRectF(area)):
            painter.fillRect(strip, ground)
        painter.setOpacity(WAITING_OPACITY if is_waiting else 1.0)
        painter.drawImage(area.topLeft(), image)
        painter.setOpacity(1.0)

    def paint_annotations(
        self,
        painter: QPainter,
        size: QSize,
        *,
        is_waiting: bool = False,
        is_exported: bool = True,
    ) -> None:
        """Paint heat map, measurements, corner text, letters, badges and scale bar.

        What if is painted on screen only: exports and prints show the film as it is.
        """
        film, request = self._desk.case.film, self.request(size)
        if film is None or request is None or self._desk.viewport.is_bare:
            return
        has_what_if = not is_waiting and not is_exported
        if has_what_if:
            self._what_if.paint(painter, film.radiograph.digest, request, self._desk.what_if)
        is_altered = has_what_if and self._desk.what_if.is_altered
        if not is_waiting and not is_altered:
            # The map is about the film as it is.
            self._evidence.paint(painter, film, request, self._desk.evidence.overlay)
        scene = self._scene(film, request, is_waiting=is_waiting)
        scene = replace(scene, is_altered=is_altered)
        self._paint_measurements(painter, scene)
        self._annotations.paint(painter, scene)

    def paint_lens(self, painter: QPainter, size: QSize, lens: Lens, place: Place) -> None:
        """Paint the lens around a point of the view, with what is drawn on the film."""
        film, request = self._desk.case.film, self.request(size)
        if film is None or request is None:
            return
        enlarged = lens.request(request, place)
        with lens.painting(painter, film, enlarged, place):
            if not self._desk.viewport.is_bare:
                scene = self._scene(film, enlarged)
                self._paint_measurements(painter, scene, has_labels=False)

    def paint_drawn(
        self, painter: QPainter, region: QRectF | None, altered: AlteredRegion | None
    ) -> None:
        """Paint what is being drawn: a rectangle of the view, or a region of the film."""
        if region is not None:
            self._paint_region(painter, region)
        if altered is not None and self._desk.viewport.transform is not None:
            self._what_if.paint_stroke(painter, self._desk.viewport.transform, altered)

    def _paint_region(self, painter: QPainter, region: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self._theme.colour("region"), self._texts.unit))
        painter.setBrush(self._theme.colour("region.fill"))
        painter.drawRect(region)

    def paint_focus(self, painter: QPainter, size: QSize) -> None:
        """Paint the frame that says that keys go here."""
        width = FOCUS_WIDTH * self._texts.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self._theme.colour("overlay.focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = QPointF(width / 2, width / 2)
        painter.drawRect(QRectF(corner, QPointF(size.width(), size.height()) - corner))

    def _scene(
        self, film: PreparedFilm, request: ViewRequest, *, is_waiting: bool = False
    ) -> Scene:
        chosen, analysis = self._desk.film_list.current, self._desk.analysis
        shown = analysis.analysis if analysis.shows_refused else None
        return Scene(
            radiograph=film.radiograph,
            presentation=request.presentation,
            transform=request.transform,
            width=request.width,
            height=request.height,
            corner_text=self._desk.viewport.corner_text,
            is_identity_hidden=self._desk.preferences.flag("privacy.hide_identity"),
            is_waiting=is_waiting,
            is_chosen=is_waiting or chosen in {None, film.radiograph.provenance.location},
            is_refused=shown is not None and shown.digest == film.radiograph.digest,
        )

    def _paint_measurements(
        self, painter: QPainter, scene: Scene, *, has_labels: bool = True
    ) -> None:
        view, moving, viewport = self._desk.case.view, self._measuring.moving, self._desk.viewport
        assert view is not None
        for number, measurement in enumerate(view.measurements):
            shown = moving[1] if moving is not None and moving[0] == number else measurement
            is_active = number == viewport.selected
            self._measurements.paint(
                painter, scene, shown, is_active=is_active, has_label=has_labels
            )
        self._measurements.paint_draft(
            painter,
            scene,
            self._measuring.draft,
            is_angle=viewport.tool is Tool.ANGLE,
            has_label=has_labels,
        )


def _around(view: QRectF, area: QRectF) -> tuple[QRectF, ...]:
    """Cut an area out of a view; gives the strips that are left."""
    if area.isEmpty():
        return (view,)
    return (
        QRectF(view.left(), view.top(), view.width(), area.top() - view.top()),
        QRectF(view.left(), area.bottom(), view.width(), view.bottom() - area.bottom()),
        QRectF(view.left(), area.top(), area.left() - view.left(), area.height()),
        QRectF(area.right(), area.top(), view.right() - area.right(), area.height()),
    )
