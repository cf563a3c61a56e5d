"""What JPEG compression leaves of a grey picture, without a file and a decoder."""

from math import pi
from typing import Final

import numpy as np
from numpy.typing import NDArray

BLOCK: Final = 8
MIDDLE: Final = 128.0
WHITE: Final = 255.0

LUMINANCE: Final = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    np.float32,
)
"""Quantisation of luminance at quality 50 (ITU-T T.81, table K.1)."""


def _cosines() -> NDArray[np.float32]:
    """Rows of the orthonormal discrete cosine transform of eight values."""
    place, frequency = np.arange(BLOCK), np.arange(BLOCK)[:, None]
    rows = np.sqrt(2 / BLOCK) * np.cos((2 * place + 1) * frequency * pi / (2 * BLOCK))
    rows[0] /= np.sqrt(2)
    return np.asarray(rows, np.float32)


COSINES: Final = _cosines()


def with_jpeg_loss(picture: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Quantise a picture as baseline JPEG does.

    Parameters
    ----------
    picture
        Grey levels, shape (rows, columns).
    quality
        1 to 100, scaled as the Independent JPEG Group's library does.

    Returns
    -------
    NDArray[np.uint8], shape (rows, columns)

    References
    ----------
    ITU-T T.81 (09/92), A.3 (transform and quantisation).
    """
    rows, columns = picture.shape
    padded = np.pad(picture, ((0, -rows % BLOCK), (0, -columns % BLOCK)), mode="edge")
    high, wide = padded.shape[0] // BLOCK, padded.shape[1] // BLOCK
    blocks = padded.reshape(high, BLOCK, wide, BLOCK).transpose(0, 2, 1, 3) - np.float32(MIDDLE)
    steps = quantisation(quality)
    kept = np.rint((COSINES @ blocks @ COSINES.T) / steps) * steps
    grey = (COSINES.T @ kept @ COSINES).transpose(0, 2, 1, 3).reshape(padded.shape) + MIDDLE
    return np.asarray(np.clip(np.rint(grey[:rows, :columns]), 0, WHITE), np.uint8)


def quantisation(quality: int) -> NDArray[np.float32]:
    """Return the steps of the 64 frequencies at a quality from 1 to 100, shape (8, 8)."""
    if not 1 <= quality <= 100:
        raise ValueError(f"a quality of {quality} is not from 1 to 100")
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    steps = np.floor((LUMINANCE * percent + 50) / 100)
    return np.asarray(np.clip(steps, 1, WHITE), np.float32)
