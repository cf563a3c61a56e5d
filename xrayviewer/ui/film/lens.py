"""The magnifying lens at the mouse."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.renderer import ViewRequest
from xrayviewer.ui.film.film_picture import FilmPicture
from xrayviewer.ui.film.measurement_shapes import Place
from xrayviewer.ui.film.overlay_text import BadgeKind, TextPictures
from xrayviewer.ui.numbers import local
from xrayviewer.ui.theme import Theme

DIAMETER: Final = 280.0
BORDER: Final = 2.0
FIRST_POWER: Final = 2.0
POWERS: Final = (1.25, 8.0)


class Lens:
    """A round window on the film, enlarged around the mouse.

    Attributes
    ----------
    power
        Enlargement relative to the film around it.
    """

    def __init__(self, theme: Theme, texts: TextPictures) -> None:
        self._theme = theme
        self._texts = texts
        self._picture = FilmPicture()
        self.power = FIRST_POWER

    def change(self, factor: float) -> None:
        """Make the lens stronger or weaker, within limits."""
        self.power = min(max(self.power * factor, POWERS[0]), POWERS[1])

    def transform(self, transform: ViewTransform, centre: Place, size: int) -> ViewTransform:
        """How the film lies in the square around the lens; its centre stays where it is."""
        x, y = centre
        return transform.zoomed(self.power, centre).panned(size / 2 - x, size / 2 - y)

    def request(self, shown: ViewRequest, centre: Place) -> ViewRequest:
        """Describe the square around the lens, at a point of the view that a request describes."""
        size = round(DIAMETER * self._texts.unit)
        transform = self.transform(shown.transform, centre, size)
        return replace(shown, transform=transform, width=size, height=size)

    @contextmanager
    def painting(
        self, painter: QPainter, film: PreparedFilm, request: ViewRequest, centre: Place
    ) -> Iterator[None]:
        """Paint the lens; what is painted inside is clipped to it and counts from its corner."""
        size, power = request.width, f"{local(self.power, '.2g')}\N{MULTIPLICATION SIGN}"
        circle = QRectF(0, 0, size, size)
        path = QPainterPath()
        path.addEllipse(circle)
        painter.save()
        painter.translate(round(centre[0] - size / 2), round(centre[1] - size / 2))
        painter.setClipPath(path)
        painter.fillRect(circle, self._theme.colour("image.background"))
        image, area = self._picture.image(film, request)
        painter.drawImage(area.topLeft(), image)
        yield
        label = self._texts.badge(power, BadgeKind.INFO)
        painter.drawImage(round((size - label.width()) / 2), size - 2 * label.height(), label)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("lens.border"), BORDER * self._texts.unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.restore()
