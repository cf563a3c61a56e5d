"""Colours to RGB (PS3.3 C.7.6.3.1.2)."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_FULL_TO_RGB: Final = np.array(
    [[1.0, 1.0, 1.0], [0.0, -0.344136, 1.772], [1.402, -0.714136, 0.0]], np.float32
)
"""Columns are R, G, B; rows are Y, Cb, Cr."""
_PARTIAL_TO_RGB: Final = np.array(
    [[1.1644, 1.1644, 1.1644], [0.0, -0.3917, 2.0173], [1.5960, -0.8130, 0.0]], np.float32
)
_STRIP_PIXELS: Final = 1 << 18


def ybr_to_rgb(pixels: NDArray[np.uint8], *, is_partial: bool = False) -> NDArray[np.uint8]:
    """Turn luminance and two colour differences into RGB.

    Parameters
    ----------
    pixels : NDArray[np.uint8], shape (rows, columns, 3)
        Y, Cb, Cr.
    is_partial
        Y runs from 16 to 235 only (YBR_PARTIAL).

    Returns
    -------
    NDArray[np.uint8], shape (rows, columns, 3)
    """
    matrix = _PARTIAL_TO_RGB if is_partial else _FULL_TO_RGB
    offset = np.array([16 if is_partial else 0, 128, 128], np.float32)
    flat = pixels.reshape(-1, 3)
    result = np.empty_like(flat)
    for start in range(0, len(flat), _STRIP_PIXELS):  # keeps the floating-point copy small
        strip = (flat[start : start + _STRIP_PIXELS].astype(np.float32) - offset) @ matrix
        result[start : start + _STRIP_PIXELS] = np.clip(np.rint(strip), 0, 255)
    return result.reshape(pixels.shape)


def upsample_422(values: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    """Two luminances share their colour differences: Y1 Y2 Cb Cr (PS3.3 C.7.6.3.1.2).

    Parameters
    ----------
    values : shape (rows * even columns * 2,)
    """
    pairs = values.reshape(rows, -1, 4)
    result = np.empty((rows, pairs.shape[1] * 2, 3), values.dtype)
    result[:, 0::2, 0] = pairs[:, :, 0]
    result[:, 1::2, 0] = pairs[:, :, 1]
    for half in (0, 1):
        result[:, half::2, 1] = pairs[:, :, 2]
        result[:, half::2, 2] = pairs[:, :, 3]
    return np.ascontiguousarray(result[:, :columns])


def to_eight_bits(pixels: NDArray[Any], bits_stored: int) -> NDArray[np.uint8]:
    """Keep the upper eight bits of unsigned values."""
    if bits_stored > 8:
        top = (1 << bits_stored) - 1
        upper: NDArray[Any] = np.minimum(pixels, top) >> (bits_stored - 8)
        return upper.astype(np.uint8)
    if bits_stored < 8:
        scaled = pixels.astype(np.uint16) * 255 // ((1 << bits_stored) - 1)
        return np.minimum(scaled, 255).astype(np.uint8)
    return np.ascontiguousarray(pixels, dtype=np.uint8)
