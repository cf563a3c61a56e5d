"""Letters, arrows and metal on a film: thin, sharp and far brighter than what surrounds them."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

STROKE: Final = 0.024
"""Width of the widest stroke that counts as writing, as a part of the film's side."""
LEAST_CONTRAST: Final = 45
"""Grey levels that a stroke's pixels stand out from what surrounds it."""
CONTRAST: Final = 105
"""Grey levels that three quarters of a marker do not reach and one does. On Kermany's films at
their own size ribs stay below 99, and their letters lie above 200; a letter over bright tissue
may lie below, and is missed."""
LEAST_LEVEL: Final = 150
SHARPNESS: Final = 0.4
"""Rise at a marker's rim from pixel to pixel, as a part of its contrast."""
SMALLEST, LARGEST = 0.01, 0.13
"""Longer side of a marker's piece, as parts of the film's side; tubes and wires are longer."""
_LEFT, _TOP = cv2.CC_STAT_LEFT, cv2.CC_STAT_TOP
_WIDTH, _HEIGHT = cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT
_NEIGHBOURS: Final = np.ones((3, 3), np.uint8)


def burned_in_markers(
    square: NDArray[np.uint8], lungs: NDArray[np.bool_] | None = None
) -> NDArray[np.bool_]:
    """Find markers in a prepared film: letters, arrows, clips and other small things of metal.

    A white top-hat leaves what is thinner than a stroke; pieces of it count that are small, stand
    out strongly and have sharp rims, which sets them apart from ribs and clavicles. Dark letters
    and letters in front of tissue as bright as themselves are not found.

    Parameters
    ----------
    square
        A corrected film, shape (size, size): bright where the beam was absorbed. It should not be
        larger than the film was, or all rims are soft.
    lungs
        Pieces that touch them are left out, same shape; None where they are not known.

    Returns
    -------
    NDArray[np.bool_]
        Same shape.
    """
    side = max(square.shape)
    stroke = round(STROKE * side) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (stroke, stroke))
    opened = cv2.morphologyEx(square, cv2.MORPH_OPEN, kernel, borderType=cv2.BORDER_REPLICATE)
    contrast = np.asarray(cv2.subtract(square, opened), np.uint8)
    rise = _rise(square)
    thin = (contrast >= LEAST_CONTRAST) & (square >= LEAST_LEVEL)
    count, pieces, statistics, _ = cv2.connectedComponentsWithStats(thin.astype(np.uint8))
    found = np.zeros(square.shape, np.bool_)
    for number in range(1, count):
        left, top, width, height = statistics[number, [_LEFT, _TOP, _WIDTH, _HEIGHT]]
        if not SMALLEST * side <= max(width, height) <= LARGEST * side:
            continue
        box = np.s_[top : top + height, left : left + width]
        piece = pieces[box] == number
        if lungs is not None and lungs[box][piece].any():
            continue
        if _is_marker(piece, contrast[box], rise[box]):
            found[box] |= piece
    return found


def _is_marker(
    piece: NDArray[np.bool_], contrast: NDArray[np.uint8], rise: NDArray[np.float32]
) -> bool:
    strong = float(np.quantile(contrast[piece], 0.75))
    inner = cv2.erode(
        piece.astype(np.uint8), _NEIGHBOURS, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    rim = piece & (inner == 0)
    return strong >= CONTRAST and float(np.median(rise[rim])) >= SHARPNESS * strong


def _rise(square: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Steepest change of grey levels in each pixel's neighbourhood, shape of the film."""
    grey = square.astype(np.float32)
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)
    return np.asarray(cv2.dilate(cv2.magnitude(across, down), _NEIGHBOURS), np.float32)
