"""Draws what stands around a film: corner text, letters at the edges, badges, scale bar."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from xrayviewer.domain.presentation import Orientation, Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.orientation import edge_letters
from xrayviewer.session.viewport import CornerText
from xrayviewer.ui.film.corner_text import CornerLine, CornerTexts, Lines, corner_texts
from xrayviewer.ui.film.film_badges import Badge, film_badges
from xrayviewer.ui.film.overlay_text import LETTER, PLAIN, SCALE, STRONG, TextPictures, TextStyle
from xrayviewer.ui.film.scale_bar import ScaleBar, scale_bar
from xrayviewer.ui.theme import Theme

MARGIN: Final = 8.0
GAP: Final = 6.0
LONG_TICK: Final = 10.0
SHORT_TICK: Final = 5.0
BAR_SHARE: Final = 0.4
"""The scale bar takes at most this part of the view's height."""
CORNER_SHARE: Final = 0.42
"""A corner's text takes at most this part of the view's width and height."""
LEAST_TEXT_WIDTH: Final = 60.0
LEAST_SIDE_FOR_ALL: Final = 300.0
WAITING_OPACITY: Final = 0.35
"""Of text about a film that is about to be replaced."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown, for those who draw around it; sizes in physical pixels."""

    radiograph: Radiograph
    presentation: Presentation
    transform: ViewTransform
    width: int
    height: int
    corner_text: CornerText
    is_identity_hidden: bool
    is_waiting: bool = False
    """Another film is being read; this one is about to go."""
    is_chosen: bool = True
    """False where the film chosen last cannot be shown and this one stayed."""
    is_refused: bool = False
    """The input check refused it, and its scores are shown all the same."""
    is_altered: bool = False
    """What the reader painted over lies on it."""


class FilmAnnotations:
    """Draws around the film with painters that count in physical pixels."""

    def __init__(self, theme: Theme, texts: TextPictures) -> None:
        self._theme = theme
        self._texts = texts
        self._badges: list[tuple[QRect, Badge]] = []

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw what the state of the corner text asks for; badges always.

        The letters stay on a film that does not lie as it was exposed, lest sides be mistaken.
        """
        if scene.is_waiting:
            painter.setOpacity(WAITING_OPACITY)
        reach = 0
        if scene.corner_text is not CornerText.NONE:
            reach = self._paint_corners(painter, scene)
            bar_width = self._paint_scale(painter, scene)
            self._paint_letters(painter, scene, bar_width)
        elif scene.presentation.orientation != Orientation():
            self._paint_letters(painter, scene, bar_width=0)
        self._paint_badges(painter, scene, scene.width - 2 * reach)
        painter.setOpacity(1.0)

    def badge_at(self, x: float, y: float) -> Badge | None:
        """Badge under a point of the view, as it was last painted."""
        return next((badge for area, badge in self._badges if area.contains(int(x), int(y))), None)

    def _px(self, logical: float) -> int:
        return round(logical * self._texts.unit)

    def _paint_corners(self, painter: QPainter, scene: Scene) -> int:
        """Write in the corners; returns how far the upper ones reach in from the sides."""
        texts = corner_texts(
            scene.radiograph, scene.presentation, scene.transform, scene.is_identity_hidden
        )
        least = self._px(LEAST_SIDE_FOR_ALL)
        if scene.corner_text is CornerText.MINIMAL or min(scene.width, scene.height) < least:
            texts = _minimal(texts)
        room = QSize(int(scene.width * CORNER_SHARE), int(scene.height * CORNER_SHARE))
        if room.width() < self._px(LEAST_TEXT_WIDTH):
            return 0
        left = self._paint_lines(painter, scene, texts.patient, room, Qt.Corner.TopLeftCorner)
        right = self._paint_lines(painter, scene, texts.study, room, Qt.Corner.TopRightCorner)
        self._paint_lines(painter, scene, texts.image, room, Qt.Corner.BottomLeftCorner)
        self._paint_lines(painter, scene, texts.series, room, Qt.Corner.BottomRightCorner)
        return max(left, right)

    def _paint_lines(
        self, painter: QPainter, scene: Scene, lines: Lines, room: QSize, corner: Qt.Corner
    ) -> int:
        """Write in one corner; returns how far the text reaches in from the side."""
        is_top = corner in {Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner}
        is_left = corner in {Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner}
        height, margin = self._texts.line_height(PLAIN), self._px(MARGIN)
        written = self._shortened(lines, room.width())
        kept = _that_fit(written, (room.height() - margin) // height, keeps_first=is_top)
        y = margin if is_top else scene.height - margin - height * len(kept)
        reach = 0
        for line in kept:
            style = _style(line)
            picture = self._texts.text(line.text, style)
            x = margin if is_left else scene.width - margin - picture.width()
            painter.drawImage(x, y, picture)
            y += height
            reach = max(reach, margin + picture.width())
        return reach

    def _shortened(self, lines: Lines, width_px: int) -> Lines:
        """Lines as they are written in this width; those with no room are left out."""
        cut = (replace(line, text=self._cut(line, width_px)) for line in lines)
        return tuple(line for line in cut if line.text)

    def _cut(self, line: CornerLine, width_px: int) -> str:
        style = _style(line)
        if not line.shorter:
            return self._texts.elided(line.text, style, width_px)
        choices = (line.text, line.shorter)
        fitting = (text for text in choices if self._texts.has_room(text, style, width_px))
        return next(fitting, "")

    def _paint_letters(self, painter: QPainter, scene: Scene, bar_width: int) -> None:
        acquisition = scene.radiograph.acquisition
        letters = edge_letters(
            acquisition.row_direction,
            acquisition.column_direction,
            scene.presentation.orientation,
        )
        margin = self._px(MARGIN)
        for letter, across, down in (
            (letters.left, 0.0, 0.5),
            (letters.right, 1.0, 0.5),
            (letters.top, 0.5, 0.0),
            (letters.bottom, 0.5, 1.0),
        ):
            if letter:
                picture = self._texts.text(letter, LETTER)
                right = margin + (bar_width if across == 1.0 else 0)
                x = margin + across * (scene.width - margin - right - picture.width())
                y = margin / 2 + down * (scene.height - margin - picture.height())
                painter.drawImage(int(x), int(y), picture)

    def _paint_badges(self, painter: QPainter, scene: Scene, room: int) -> None:
        self._badges = []
        gap = self._px(GAP)
        y = self._px(MARGIN) // 2 + self._texts.line_height(LETTER) + gap
        badges = film_badges(
            scene.radiograph,
            scene.presentation,
            scene.is_identity_hidden,
            is_chosen=scene.is_chosen,
            is_refused=scene.is_refused,
            is_altered=scene.is_altered,
        )
        pictures = [(badge, self._texts.badge(badge.text, badge.kind)) for badge in badges]
        for row in _rows(pictures, room - 2 * gap, gap):
            width = sum(picture.width() + gap for _, picture in row) - gap
            x = (scene.width - width) // 2
            for badge, picture in row:
                painter.drawImage(x, y, picture)
                self._badges.append((QRect(x, y, picture.width(), picture.height()), badge))
                x += picture.width() + gap
            y += row[0][1].height() + gap

    def _paint_scale(self, painter: QPainter, scene: Scene) -> int:
        """Draw the scale bar at the right edge; returns the width that it takes."""
        bar = scale_bar(scene.radiograph, scene.transform, scene.height * BAR_SHARE)
        if bar is None or scene.width < self._px(4 * LEAST_TEXT_WIDTH):
            return 0
        right = scene.width - self._px(MARGIN)
        top = round((scene.height - bar.length_px) / 2)
        self._paint_bar(painter, bar, right, top)
        y = round(top + bar.length_px) + self._px(GAP)
        for line in (bar.label, bar.meaning):
            if line:
                picture = self._texts.text(line, SCALE)
                painter.drawImage(right - picture.width(), y, picture)
                y += self._texts.line_height(SCALE)
        return self._px(LONG_TICK + GAP)

    def _paint_bar(self, painter: QPainter, bar: ScaleBar, right: int, top: int) -> None:
        width, halo = self._px(1), self._px(1)
        parts = [QRect(right - width, top, width, round(bar.length_px) + width)]
        for number in range(bar.divisions + 1):
            is_long = number in {0, bar.divisions} or number * 2 == bar.divisions
            length = self._px(LONG_TICK if is_long else SHORT_TICK)
            y = top + round(bar.length_px * number / bar.divisions)
            parts.append(QRect(right - length, y, length, width))
        # Filled, because lines drawn by a pen cost ten times as much.
        for part in parts:
            painter.fillRect(
                part.adjusted(-halo, -halo, halo, halo), self._theme.colour("overlay.shadow")
            )
        for part in parts:
            painter.fillRect(part, self._theme.colour("overlay.ruler"))


def _minimal(texts: CornerTexts) -> CornerTexts:
    def few(lines: Lines) -> Lines:
        return tuple(line for line in lines if line.is_minimal)

    return CornerTexts(few(texts.patient), few(texts.study), few(texts.series), few(texts.image))


def _style(line: CornerLine) -> TextStyle:
    return STRONG if line.is_strong else PLAIN


def _that_fit(lines: Lines, count: int, *, keeps_first: bool) -> list[CornerLine]:
    """Lines for so many places: minimal ones go last, those at the view's edge stay longest."""
    kept = list(lines)
    while len(kept) > max(count, 0):
        dispensable = [line for line in kept if not line.is_minimal] or kept
        kept.remove(dispensable[-1 if keeps_first else 0])
    return kept


def _rows(
    pictures: list[tuple[Badge, QImage]], room: int, gap: int
) -> list[list[tuple[Badge, QImage]]]:
    """Badges in as many rows as they need."""
    rows: list[list[tuple[Badge, QImage]]] = []
    used = 0
    for badge, picture in pictures:
        used += picture.width() + gap
        if not rows or used - gap > room:
            rows.append([])
            used = picture.width() + gap
        rows[-1].append((badge, picture))
    return rows
