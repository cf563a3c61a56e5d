"""Grey levels of the visible part of a film, as an image to draw one to one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from xrayviewer.domain.presentation import Presentation
from xrayviewer.imaging.display import DisplayTable
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.renderer import ViewRenderer, ViewRequest


class FilmPicture:
    """The last view of a film, kept until something about it changes.

    Owns the pixels that its images show: an image holds until the next call of `image`.
    """

    def __init__(self) -> None:
        self._film: PreparedFilm | None = None
        self._renderer: ViewRenderer | None = None
        self._request: ViewRequest | None = None
        self._area = QRect()
        self._grey = np.empty((0, 0), np.uint8)

    def image(self, film: PreparedFilm, request: ViewRequest) -> tuple[QImage, QRect]:
        """Visible part of a film and where it lies in the view; both empty for none."""
        renderer = self._renderer_of(film)
        if request != self._request:
            region = renderer.render(request)
            self._request = request
            self._grey = np.ascontiguousarray(region.pixels, np.uint8)
            self._area = QRect(region.left, region.top, region.width, region.height)
        if self._area.isEmpty():
            return QImage(), QRect()
        return _wrapped(self._grey), self._area

    def table(self, film: PreparedFilm, presentation: Presentation) -> DisplayTable:
        """Table from stored values to grey levels in force."""
        return self._renderer_of(film).table(presentation.voi, presentation.is_inverted)

    def _renderer_of(self, film: PreparedFilm) -> ViewRenderer:
        if self._renderer is None or film is not self._film:
            self._film, self._request = film, None
            self._renderer = ViewRenderer(film.pyramid)
        return self._renderer


def _wrapped(grey: NDArray[np.uint8]) -> QImage:
    """Image on an array's memory; nothing is copied."""
    is_colour = grey.ndim == 3
    kind = QImage.Format.Format_RGB888 if is_colour else QImage.Format.Format_Grayscale8
    return QImage(grey.data, grey.shape[1], grey.shape[0], grey.strides[0], kind)
