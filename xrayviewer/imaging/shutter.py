"""What the display shutters of a file leave visible."""

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.graphics import CircularShutter, RectangularShutter, Shutter
from xrayviewer.domain.radiograph import Radiograph


def visible_area(radiograph: Radiograph) -> NDArray[np.bool_] | None:
    """Find what all shutters together leave visible, shape (rows, columns); None without any.

    References
    ----------
    DICOM PS3.3 C.7.6.11 (Display Shutter).
    """
    if not radiograph.shutters:
        return None
    area = np.ones((radiograph.rows, radiograph.columns), np.bool_)
    for shutter in radiograph.shutters:
        area &= _opening(shutter, radiograph)
    return area


def _opening(shutter: Shutter, radiograph: Radiograph) -> NDArray[np.bool_]:
    rows = np.arange(radiograph.rows)[:, None]
    columns = np.arange(radiograph.columns)[None, :]
    if isinstance(shutter, RectangularShutter):
        in_rows = (rows >= shutter.top) & (rows <= shutter.bottom)
        return np.asarray(in_rows & (columns >= shutter.left) & (columns <= shutter.right))
    if isinstance(shutter, CircularShutter):
        down = (rows - shutter.centre[0]) * radiograph.pixel_aspect
        across = columns - shutter.centre[1]
        return np.asarray(down**2 + across**2 <= shutter.radius**2)
    canvas = np.zeros((radiograph.rows, radiograph.columns), np.uint8)
    vertices = np.array(shutter.vertices, np.int32)[:, ::-1]
    cv2.fillPoly(canvas, [np.ascontiguousarray(vertices)], 1)
    return canvas.astype(np.bool_)
