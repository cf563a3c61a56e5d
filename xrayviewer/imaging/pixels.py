"""A film's pixels as numbers to compute with."""

from typing import Any, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph

Pixels: TypeAlias = NDArray[np.integer[Any] | np.floating[Any]]
"""Stored values of a film or part of it: uint8, uint16, int16 or float32."""


def stored_pixels(radiograph: Radiograph) -> Pixels:
    """Give a film's pixels the type of numbers; they are not copied."""
    return cast("Pixels", radiograph.pixels)


def grey_pixels(radiograph: Radiograph) -> Pixels:
    """Take a film's stored pixels as one plane, shape (rows, columns); see `as_grey`."""
    return as_grey(stored_pixels(radiograph))


def as_grey(pixels: Pixels) -> Pixels:
    """Return grey pixels as they are, and of colour its luminance, uint8.

    References
    ----------
    ITU-R BT.601 (weights of red, green and blue).
    """
    if pixels.ndim == 2:
        return pixels
    return cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY)


def bit_patterns(stored: Pixels) -> NDArray[np.unsignedinteger[Any]]:
    """View integer pixels as unsigned indexes into a table of all values of their type."""
    unsigned = stored.view(np.uint16) if stored.dtype == np.int16 else stored
    return cast("NDArray[np.unsignedinteger[Any]]", unsigned)


def stored_values(dtype: np.dtype[Any]) -> NDArray[np.integer[Any]]:
    """List every value an integer pixel can take, in the order of its bit pattern.

    Returns
    -------
    NDArray, shape (256,) or (65536,)
        Of the dtype asked for: uint8, uint16 or int16.
    """
    patterns = np.arange(1 << (8 * dtype.itemsize))
    return patterns.astype(f"u{dtype.itemsize}").view(dtype)


def is_padding(radiograph: Radiograph, stored: Pixels) -> NDArray[np.bool_] | None:
    """Find stored values that mark pixels outside the image; None if there are none.

    References
    ----------
    DICOM PS3.3 C.7.5.1.1.2 (Pixel Padding Value and Range Limit).
    """
    if radiograph.padding is None:
        return None
    low, high = radiograph.padding
    mask = (stored >= low) & (stored <= high)
    return mask if mask.any() else None
