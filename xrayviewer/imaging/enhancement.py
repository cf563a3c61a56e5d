"""Filters of what is shown. They never touch the film's values."""

from collections.abc import Set

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.presentation import Enhancement

SHARPEN_AMOUNT = 1.0
SHARPEN_SIGMA_PX = 1.5
LARGEST_SIGMA_PX = 24.0
CLAHE_CLIP_LIMIT = 2.0
CLAHE_TILES = (8, 8)


def sharpen(grey: NDArray[np.uint8], sigma_px: float = SHARPEN_SIGMA_PX) -> NDArray[np.uint8]:
    """Unsharp mask: add the difference from a Gaussian blur; same shape."""
    if not grey.size:
        return grey
    sharp = cv2.addWeighted(
        grey, 1.0 + SHARPEN_AMOUNT, _blurred(grey, sigma_px), -SHARPEN_AMOUNT, 0.0
    )
    return np.asarray(sharp, np.uint8)


def equalise(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Contrast-limited adaptive histogram equalisation (CLAHE); colour stays as it is.

    References
    ----------
    Zuiderveld, Graphics Gems IV (1994), VIII.5.
    """
    if grey.ndim == 3 or not grey.size:
        return grey
    clahe = cv2.createCLAHE(CLAHE_CLIP_LIMIT, CLAHE_TILES)
    return np.asarray(clahe.apply(grey), np.uint8)


def enhanced(grey: NDArray[np.uint8], enhancements: Set[Enhancement]) -> NDArray[np.uint8]:
    """Grey levels of a whole film with the filters that are on: CLAHE first, then sharpening."""
    if Enhancement.CLAHE in enhancements:
        grey = equalise(grey)
    if Enhancement.SHARPEN in enhancements:
        grey = sharpen(grey)
    return grey


def _blurred(grey: NDArray[np.uint8], sigma_px: float) -> NDArray[np.uint8]:
    # A wide Gaussian costs its width; blurring a smaller copy looks the same.
    factor = max(1, int(sigma_px / SHARPEN_SIGMA_PX))
    if factor == 1:
        return np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma_px), np.uint8)
    height, width = grey.shape[:2]
    size = (-(-width // factor), -(-height // factor))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), sigma_px / factor)
    return np.asarray(cv2.resize(blurred, (width, height)), np.uint8)
