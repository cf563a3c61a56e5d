"""Text and badges that stay legible on any film, drawn once and kept as small pictures."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter

from xrayviewer.ui.theme import Theme

KEPT_PICTURES: Final = 256
HALO: Final = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)
BADGE_PADDING: Final = (7.0, 2.0)
BADGE_RADIUS: Final = 4.0
ELLIPSIS: Final = "\N{HORIZONTAL ELLIPSIS}"
NUMBER: Final = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size (a name of the theme), colour token and weight of text on the film."""

    size: str
    token: str
    is_bold: bool = False
    is_on_ground: bool = False
    """Stands on a ground of its own, so it needs no halo."""


PLAIN: Final = TextStyle("normal", "overlay.text")
STRONG: Final = TextStyle("normal", "overlay.text", is_bold=True)
LETTER: Final = TextStyle("large", "overlay.letter", is_bold=True)
SCALE: Final = TextStyle("small", "overlay.ruler")
MEASURE: Final = TextStyle("normal", "measurement.text", is_on_ground=True)


class BadgeKind(Enum):
    """How much a badge insists: names of its ground and text colours."""

    INFO = ("badge.info", "badge.info.text")
    WARNING = ("badge.warning", "badge.warning.text")
    DANGER = ("badge.danger", "badge.danger.text")


class TextPictures:
    """Pictures of text in physical pixels, for painters that count in physical pixels.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._unit = 1.0
        self._kept: OrderedDict[tuple[object, ...], QImage] = OrderedDict()
        self._metrics: dict[TextStyle, QFontMetricsF] = {}

    @property
    def unit(self) -> float:
        """Physical pixels per logical pixel."""
        return self._unit

    def set_unit(self, unit: float) -> None:
        """Draw for a screen of this many physical pixels per logical pixel."""
        if unit != self._unit:
            self._unit = unit
            self.forget()

    def forget(self) -> None:
        """Draw everything anew, in the theme's colours and sizes of now."""
        self._kept.clear()
        self._metrics.clear()

    def text(self, text: str, style: TextStyle) -> QImage:
        """Picture of one line, its margins included."""
        return self._keep((text, style), lambda: self._draw_text(text, style))

    def badge(self, text: str, kind: BadgeKind) -> QImage:
        """Picture of a rounded badge."""
        return self._keep((text, kind), lambda: self._draw_badge(text, kind))

    def elided(self, text: str, style: TextStyle, width_px: float) -> str:
        """Text cut at its end so that its picture is at most this wide; numbers stay whole."""
        room = width_px - 2 * self._margin
        cut = self._metrics_of(style).elidedText(text, Qt.TextElideMode.ElideRight, room)
        return cut if cut == text else f"{_without_part_of_number(text, cut[:-1])}{ELLIPSIS}"

    def has_room(self, text: str, style: TextStyle, width_px: float) -> bool:
        """Whether the picture of a line is at most this wide."""
        width = ceil(self._metrics_of(style).horizontalAdvance(text))
        return width + 2 * self._margin <= width_px

    def line_height(self, style: TextStyle) -> int:
        """Distance of the lines of a block of text."""
        return ceil(self._metrics_of(style).height())

    @property
    def _margin(self) -> int:
        return ceil(self._unit) + 1

    def _keep(self, key: tuple[object, ...], draw: Callable[[], QImage]) -> QImage:
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = draw()
        self._kept[key] = picture
        if len(self._kept) > KEPT_PICTURES:
            self._kept.popitem(last=False)
        return picture

    def _font(self, style: TextStyle) -> QFont:
        font = self._theme.font(style.size)
        logical_px = QFontInfo(font).pixelSize()
        font.setPixelSize(max(1, round(logical_px * self._unit)))
        font.setBold(style.is_bold)
        return font

    def _metrics_of(self, style: TextStyle) -> QFontMetricsF:
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(self._font(style))
        return self._metrics[style]

    def _draw_text(self, text: str, style: TextStyle) -> QImage:
        metrics = self._metrics_of(style)
        margin = self._margin
        width = ceil(metrics.horizontalAdvance(text)) + 2 * margin
        picture = _blank(width, ceil(metrics.height()) + 2 * margin)
        painter = QPainter(picture)
        painter.setFont(self._font(style))
        origin = QPointF(margin, margin + metrics.ascent())
        if not style.is_on_ground:
            painter.setPen(self._theme.colour("overlay.shadow"))
            for x, y in HALO:
                painter.drawText(origin + QPointF(x, y) * self._unit, text)
        painter.setPen(self._theme.colour(style.token))
        painter.drawText(origin, text)
        painter.end()
        return picture

    def _draw_badge(self, text: str, kind: BadgeKind) -> QImage:
        ground, token = kind.value
        style = TextStyle("small", token, is_bold=True, is_on_ground=True)
        metrics = self._metrics_of(style)
        across, down = (ceil(padding * self._unit) for padding in BADGE_PADDING)
        width = ceil(metrics.horizontalAdvance(text)) + 2 * across
        picture = _blank(width, ceil(metrics.height()) + 2 * down)
        painter = QPainter(picture)
        fill_round(painter, QRectF(picture.rect()), BADGE_RADIUS * self._unit, self._colour(ground))
        painter.setFont(self._font(style))
        painter.setPen(self._colour(token))
        painter.drawText(QPointF(across, down + metrics.ascent()), text)
        painter.end()
        return picture

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)


def fill_round(painter: QPainter, area: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rectangle with round corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(area, radius, radius)


def _blank(width: int, height: int) -> QImage:
    picture = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _without_part_of_number(text: str, kept: str) -> str:
    """Start of a text, less the digits of a number that does not end with it."""
    end = len(kept)
    split = (found for found in NUMBER.finditer(text) if found.start() < end < found.end())
    number = next(split, None)
    return kept if number is None else kept[: number.start()]
