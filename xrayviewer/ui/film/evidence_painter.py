"""Paints the heat map of the chosen finding over the film that it was computed from."""

import logging
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.imaging.evidence_overlay import (
    LEVELS,
    EvidenceRegion,
    evidence_colours,
    evidence_lines,
    evidence_picture,
    evidence_region,
)
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.model_grid import GridArea, grid_area
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.renderer import ViewRequest
from xrayviewer.session.evidence import EvidenceOverlay, MapStyle
from xrayviewer.ui.film.overlay_text import BadgeKind, TextPictures, TextStyle, fill_round
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.findings_method import NAMES
from xrayviewer.ui.panel.findings_text import score_text
from xrayviewer.ui.theme import Theme

logger = logging.getLogger(__name__)

LINE_WIDTH: Final = 1.6
HALO_WIDTH: Final = 3.6
CONTOUR_LEVEL: Final = 0.5
"""Part of the scale along which the line runs, where the cut-off lies lower."""
BAR_SIZE: Final = (110.0, 8.0)
PADDING: Final = 8.0
FOOT: Final = 34.0
"""Room below the legend, for the letter at the film's lower edge."""
HEAD: Final = 70.0
"""Room above it, for letter, badges and corner text, where it stands at the top."""
HEAD_LINES: Final = 4
FOOT_LINES: Final = 2
"""The same rooms in lines of corner text, for those who read it larger."""
LOW: Final = 0.55
"""Evidence that peaks below this part of the view has its legend above it."""
TITLE: Final = TextStyle("normal", "overlay.text", is_bold=True, is_on_ground=True)
PLAIN: Final = TextStyle("small", "overlay.text", is_on_ground=True)
CORNER: Final = TextStyle("normal", "overlay.text")
translate = QCoreApplication.translate


class EvidencePainter:
    """Paints evidence and its legend with painters that count in physical pixels.

    Colours, lines and pixels are kept until something about them changes, so that another opacity
    costs one drawing, another cut-off one look-up, and another place one interpolation.
    """

    def __init__(self, theme: Theme, texts: TextPictures) -> None:
        self._theme = theme
        self._texts = texts
        self._region_key: tuple[object, ...] = ()
        self._region: EvidenceRegion | None = None
        self._picture_key: tuple[object, ...] = ()
        self._picture: NDArray[np.uint8] = np.empty((0, 0, 4), np.uint8)
        self._corner = QPointF()
        self._lines_key: tuple[object, ...] = ()
        self._lines: tuple[NDArray[np.float64], ...] = ()
        self._reported = ""

    def paint(
        self,
        painter: QPainter,
        film: PreparedFilm,
        request: ViewRequest,
        overlay: EvidenceOverlay | None,
    ) -> None:
        """Paint a map over its film; over any other film nothing, which is logged."""
        if overlay is None or film.radiograph.is_preview:
            return
        if overlay.digest != film.radiograph.digest:
            self._report(overlay)
            return
        if overlay.is_withheld:
            self._paint_notice(painter, request, overlay)
            return
        if overlay.style in {MapStyle.HEAT, MapStyle.BOTH}:
            self._paint_heat(painter, request, overlay)
        if overlay.style in {MapStyle.CONTOUR, MapStyle.BOTH}:
            self._paint_lines(painter, request.transform, overlay)
        self._paint_legend(painter, request, overlay)

    def _report(self, overlay: EvidenceOverlay) -> None:
        if overlay.digest != self._reported:
            self._reported = overlay.digest
            logger.error("a heat map of another film than the one on screen was not painted")

    def _paint_heat(
        self, painter: QPainter, request: ViewRequest, overlay: EvidenceOverlay
    ) -> None:
        size = request.width, request.height
        # The arrays of one result live as long as it does and are never written to.
        key = (overlay.digest, overlay.finding.label, overlay.found.tobytes(),
               overlay.scale_top, request.transform, size)  # fmt: skip
        if self._region is None or key != self._region_key:
            self._region = evidence_region(
                overlay.found, overlay.scale_top, request.transform, size,
                _area(overlay, request.transform),
            )  # fmt: skip
            self._corner = QPointF(self._region.left, self._region.top)
            self._region_key, self._picture_key = key, ()
        if (*key, overlay.cut_off) != self._picture_key:
            self._picture = evidence_picture(self._region, evidence_colours(overlay.cut_off))
            self._picture_key = (*key, overlay.cut_off)
        height, width = self._picture.shape[:2]
        if not height or not width:
            return
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(self._picture.data, width, height, 4 * width, kind)
        painter.setOpacity(overlay.opacity)
        painter.drawImage(self._corner, image)
        painter.setOpacity(1.0)

    def _paint_lines(
        self, painter: QPainter, transform: ViewTransform, overlay: EvidenceOverlay
    ) -> None:
        level = max(overlay.cut_off, CONTOUR_LEVEL) * overlay.scale_top
        key = (overlay.digest, overlay.finding.label, overlay.found.tobytes(), level)
        if key != self._lines_key:
            self._lines = evidence_lines(overlay.found, level, _area(overlay, transform))
            self._lines_key = key
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        film_size = np.array([transform.rows, transform.columns])
        unit = self._texts.unit
        for token, width in (("evidence.shadow", HALO_WIDTH), ("evidence.contour", LINE_WIDTH)):
            pen = QPen(self._theme.colour(token), width * unit)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for line in self._lines:
                points = transform.to_view(line * film_size)
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def _paint_legend(
        self, painter: QPainter, request: ViewRequest, overlay: EvidenceOverlay
    ) -> None:
        unit = self._texts.unit
        padding, (bar_width, bar_height) = PADDING * unit, (side * unit for side in BAR_SIZE)
        room = request.width - 4 * padding
        pictures = [
            self._texts.text(self._texts.elided(text, style, room), style)
            for text, style in self._legend(overlay, room)
        ]
        pictures = [*self._warnings(overlay), *pictures]
        width = max(bar_width, *(picture.width() for picture in pictures))
        height = sum(picture.height() for picture in pictures) + bar_height + padding / 2
        is_low = _peak_y(overlay, request.transform) > LOW * request.height
        foot = request.height - self._room(FOOT, FOOT_LINES) - height - padding
        top = round(self._room(HEAD, HEAD_LINES) if is_low else foot)
        self._paint_ground(painter, request, top, (width, height))
        y = _paint_below_one_another(painter, request, top, pictures[:-1])
        self._paint_bar(
            painter,
            QRectF((request.width - bar_width) / 2, y + padding / 4, bar_width, bar_height),
            overlay,
        )
        last = pictures[-1]
        y += round(bar_height + padding / 2)
        painter.drawImage(round(request.width / 2 - last.width() / 2), y, last)

    def _paint_notice(
        self, painter: QPainter, request: ViewRequest, overlay: EvidenceOverlay
    ) -> None:
        """Say in place of the map that there is no reliable one."""
        room = request.width - 4 * PADDING * self._texts.unit
        title = f"{finding_name(overlay.finding.label)}  {score_text(overlay.finding)}"
        why = translate("EvidencePainter", "The map failed its checks.")
        pictures = [
            *self._warnings(overlay),
            *(
                self._texts.text(self._texts.elided(text, style, room), style)
                for text, style in ((title, TITLE), (why, PLAIN))
            ),
        ]
        width = max(picture.width() for picture in pictures)
        height = sum(picture.height() for picture in pictures)
        foot = self._room(FOOT, FOOT_LINES) + PADDING * self._texts.unit
        top = round(request.height - foot - height)
        self._paint_ground(painter, request, top, (width, height))
        _paint_below_one_another(painter, request, top, pictures)

    def _room(self, least: float, lines: int) -> float:
        """Room that is left to what else is written on the film, in physical pixels."""
        return max(least * self._texts.unit, lines * self._texts.line_height(CORNER))

    def _warnings(self, overlay: EvidenceOverlay) -> list[QImage]:
        badges = []
        if overlay.is_refused:
            text = translate("EvidencePainter", "INPUT CHECK REFUSED")
            badges.append(self._texts.badge(text, BadgeKind.DANGER))
        if overlay.is_unreliable:
            text = translate("EvidencePainter", "NO RELIABLE LOCATION")
            badges.append(self._texts.badge(text, BadgeKind.WARNING))
        return badges

    def _paint_ground(
        self, painter: QPainter, request: ViewRequest, top: int, size: tuple[float, float]
    ) -> None:
        padding = PADDING * self._texts.unit
        left = round((request.width - size[0]) / 2)
        ground = QRectF(left, top, *size).adjusted(-padding, -padding / 2, padding, padding / 2)
        fill_round(painter, ground, padding / 2, self._theme.colour("evidence.ground"))

    def _paint_bar(self, painter: QPainter, area: QRectF, overlay: EvidenceOverlay) -> None:
        colours = evidence_colours(overlay.cut_off)
        image = QImage(colours.view(np.uint8).data, LEVELS, 1, 4 * LEVELS,
                       QImage.Format.Format_ARGB32_Premultiplied)  # fmt: skip
        painter.drawImage(area, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("overlay.ruler"), max(1.0, self._texts.unit)))
        painter.drawRect(area)

    def _legend(self, overlay: EvidenceOverlay, room: float) -> tuple[tuple[str, TextStyle], ...]:
        """Lines of the legend; the last one stands below the bar."""
        title = f"{finding_name(overlay.finding.label)}  {score_text(overlay.finding)}"
        if overlay.method is not ExplanationMethod.EVIDENCE:
            name = NAMES[overlay.method]
            common = translate("EvidencePainter", "{0}, same scale for all findings")
            own = translate("EvidencePainter", "{0}, scaled to this map alone")
            scale = (common if overlay.is_common_scale else own).format(name)
        elif overlay.is_common_scale:
            scale = translate("EvidencePainter", "0 to {0} log-odds, same for all findings")
        else:
            scale = translate("EvidencePainter", "0 to {0} log-odds, this finding's own scale")
        whence = translate("EvidencePainter", "Where the score came from,")
        no_outline = translate("EvidencePainter", "not the outline of a lesion")
        meaning: tuple[str, ...] = (f"{whence} {no_outline}",)
        if not self._texts.has_room(meaning[0], PLAIN, room):
            meaning = whence, no_outline
        return (
            (title, TITLE),
            *((line, PLAIN) for line in meaning),
            (scale.format(local(overlay.scale_top, ".2g")), PLAIN),
        )


def _paint_below_one_another(
    painter: QPainter, request: ViewRequest, top: int, pictures: Sequence[QImage]
) -> int:
    """Draw pictures in the middle of the view; returns where the last one ends."""
    y = top
    for picture in pictures:
        painter.drawImage(round(request.width / 2 - picture.width() / 2), y, picture)
        y += picture.height()
    return y


def _peak_y(overlay: EvidenceOverlay, transform: ViewTransform) -> float:
    """Where in the view the evidence is highest, from its top."""
    rows, columns = overlay.found.shape
    row, column = np.unravel_index(int(overlay.found.argmax()), (rows, columns))
    area = _area(overlay, transform)
    down = ((row + 0.5) / rows - area.top) / area.height
    across = ((column + 0.5) / columns - area.left) / area.width
    return float(transform.to_view((down * transform.rows, across * transform.columns))[1])


def _area(overlay: EvidenceOverlay, transform: ViewTransform) -> GridArea:
    """Where the film lies in the square that the evidence lies over."""
    shape = transform.rows, transform.columns
    return grid_area(shape, transform.pixel_aspect, overlay.preparation)
