"""A film as it is first shown, small, for the strip."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.display import presented
from xrayviewer.imaging.windowing import default_voi
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.radiograph import read_radiograph

LARGEST_PX: Final = 1024


def read_thumbnail(
    location: FilmLocation, longest_side_px: int, context: JobContext
) -> NDArray[np.uint8]:
    """Read the first frame and show it small, through its own window or else the automatic one.

    Where the file gives a preview of sufficient size first, the full image is not decoded.

    Parameters
    ----------
    longest_side_px
        Of the thumbnail, 1 to 1024; a film that is smaller stays as it is.

    Returns
    -------
    NDArray[np.uint8]
        Shape (rows, columns), of colour (rows, columns, 3); pixels are square.

    Raises
    ------
    UnreadableImageError
        If the file is refused.
    """
    side_px = min(max(longest_side_px, 1), LARGEST_PX)
    try:
        radiograph = read_radiograph(location, 0, _UntilPreview(context, side_px))
    except _PreviewSufficesError as sufficient:
        radiograph = sufficient.preview
    return _shrink(_as_first_shown(radiograph), radiograph.pixel_aspect, side_px)


class _PreviewSufficesError(XrayViewerError):
    """Ends reading once a preview is large enough. Never leaves this module."""

    def __init__(self, preview: Radiograph) -> None:
        super().__init__()
        self.preview = preview


class _UntilPreview:
    """A context that stops the work at a preview of sufficient size."""

    def __init__(self, context: JobContext, side_px: int) -> None:
        self._context = context
        self._side_px = side_px

    @property
    def is_cancelled(self) -> bool:
        return self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        self._context.report(fraction, message)

    def publish(self, partial: object) -> None:
        if isinstance(partial, Radiograph) and max(partial.pixels.shape[:2]) >= self._side_px:
            raise _PreviewSufficesError(partial)

    def allow_time(self, seconds: float) -> None:
        self._context.allow_time(seconds)

    def raise_if_cancelled(self) -> None:
        self._context.raise_if_cancelled()


def _as_first_shown(radiograph: Radiograph) -> NDArray[np.uint8]:
    voi, name = default_voi(radiograph)
    return presented(radiograph, Presentation(voi, name))


def _shrink(grey: NDArray[np.uint8], pixel_aspect: float, side_px: int) -> NDArray[np.uint8]:
    rows, columns = grey.shape[:2]
    height, width = rows * max(pixel_aspect, 1.0), columns * max(1 / pixel_aspect, 1.0)
    scale = min(1.0, side_px / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    if size == (columns, rows):
        return grey
    shrunk = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk, dtype=np.uint8)
