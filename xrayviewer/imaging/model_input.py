"""The input of a network from a film: the one way, for training and for reading alike.

Levels are computed from stored values with exact whole numbers, so that everything lossless copies
of a film may differ in cancels out before anything is rounded: depth, sign, polarity, slope and
intercept of the modality transform. Such copies give the same bytes.
"""

from math import ceil
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.preparation import PREPARATION_VERSION, Preparation, Shape
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable
from xrayviewer.imaging.modality import apply_modality, modality_table
from xrayviewer.imaging.pixels import (
    Pixels,
    bit_patterns,
    grey_pixels,
    is_padding,
    stored_values,
)

WHITE: Final = 255.0
_ALL_PADDING: Final = "all its pixels are marked as lying outside the image"
_WITHOUT_CONTRAST: Final = "nearly all its pixels have the same grey level"


class NoModelInputError(UnreadableImageError):
    """A film has nothing that a model could score."""

    def __str__(self) -> str:
        refusal = self.refusal
        return f"“{refusal.file_name}” gets no score: {refusal.cause}. {refusal.advice}"


def model_input(radiograph: Radiograph, preparation: Preparation) -> NDArray[np.uint8]:
    """Prepare a film for a network; some 30 ms for 8 megapixels.

    Parameters
    ----------
    radiograph
        A whole film, no preview.

    Returns
    -------
    NDArray[np.uint8], shape (size_px, size_px)
        Grey levels, bright where the beam was absorbed; in image frame. Padding is black.

    Raises
    ------
    NoModelInputError
        If the film has no contrast, nothing but padding, or values that are no numbers.
    """
    levels = film_levels(radiograph, preparation.black_fraction, preparation.white_fraction)
    return squared(levels, radiograph.pixel_aspect, preparation)


def film_levels(
    radiograph: Radiograph, black_fraction: float, white_fraction: float
) -> NDArray[np.float32]:
    """Grey levels of a film at its own size, before they are resampled.

    Parameters
    ----------
    black_fraction, white_fraction
        As in `Preparation`.

    Returns
    -------
    NDArray[np.float32], shape (rows, columns)
        0 to 255, bright where the beam was absorbed. Padding is 0.

    Raises
    ------
    NoModelInputError
        As `model_input`.
    """
    if radiograph.is_preview:
        raise ValueError("a preview is not what a model is to see")
    stored = grey_pixels(radiograph)
    compute = _float_levels if stored.dtype == np.float32 else _integer_levels
    return compute(radiograph, stored, (black_fraction, white_fraction))


def squared(
    levels: NDArray[np.float32], pixel_aspect: float, preparation: Preparation
) -> NDArray[np.uint8]:
    """Resample grey levels to a network's square.

    Parameters
    ----------
    levels
        Shape (rows, columns), 0 to 255.
    pixel_aspect
        Height of a pixel divided by its width.

    Returns
    -------
    NDArray[np.uint8], shape (size_px, size_px)
    """
    if preparation.version != PREPARATION_VERSION:
        raise ValueError(f"preparation {preparation.version} is not {PREPARATION_VERSION}")
    side = preparation.size_px
    rows, columns = size_in_square(levels.shape, pixel_aspect, preparation)
    square = np.zeros((side, side), np.uint8)
    top, left = (side - rows) // 2, (side - columns) // 2
    square[top : top + rows, left : left + columns] = np.rint(resampled(levels, rows, columns))
    return square


def resampled(levels: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """Means over areas where a side becomes smaller, linear in between where it grows."""
    fewer = (min(columns, levels.shape[1]), min(rows, levels.shape[0]))
    smaller = cv2.resize(levels, fewer, interpolation=cv2.INTER_AREA)
    larger = cv2.resize(smaller, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(larger, 0.0, WHITE), np.float32)


def size_in_square(
    shape: tuple[int, ...], pixel_aspect: float, preparation: Preparation
) -> tuple[int, int]:
    """Rows and columns that a film of this shape takes, in the middle of a network's square.

    Parameters
    ----------
    pixel_aspect
        Height of a pixel divided by its width.
    """
    side = preparation.size_px
    if preparation.shape is Shape.SQUEEZE:
        return side, side
    height, width = shape[0] * pixel_aspect, float(shape[1])
    scale = side / max(height, width)
    return max(1, round(height * scale)), max(1, round(width * scale))


def _integer_levels(
    radiograph: Radiograph, stored: Pixels, fractions: tuple[float, float]
) -> NDArray[np.float32]:
    every = stored_values(stored.dtype)
    patterns = bit_patterns(np.ascontiguousarray(stored))
    counts = cv2.calcHist([patterns], [0], None, [len(every)], [0, len(every)]).ravel()
    is_image = np.ones(len(every), np.bool_)
    if radiograph.padding is not None:
        low, high = radiograph.padding
        is_image = (every < low) | (every > high)
    ordered = _in_order_of_brightness(radiograph, every)
    present = is_image & (counts > 0)
    occurring = counts[present].astype(np.int64)
    black, white = _range_of(radiograph, ordered[present], occurring, fractions)
    # One division of whole numbers: it gives the same for all multiples of both.
    scaled = np.clip((ordered - black) / (white - black), 0.0, 1.0) * WHITE
    scaled[~is_image] = 0.0
    return np.asarray(cv2.LUT(patterns, scaled.astype(np.float32)), np.float32)


def _in_order_of_brightness(
    radiograph: Radiograph, every: NDArray[np.integer[Any]]
) -> NDArray[np.int64]:
    """Whole numbers that grow with brightness, linear in the modality values."""
    if isinstance(radiograph.modality, LookupTable):
        linear = modality_table(radiograph.modality, every.dtype).astype(np.int64)
    else:
        linear = every.astype(np.int64)
    return linear * _direction(radiograph)


def _direction(radiograph: Radiograph) -> int:
    falls = not isinstance(radiograph.modality, LookupTable) and radiograph.modality.slope < 0
    return -1 if falls != radiograph.is_inverted else 1


def _range_of(
    radiograph: Radiograph,
    values: NDArray[np.int64],
    counts: NDArray[np.int64],
    fractions: tuple[float, float],
) -> tuple[int, int]:
    if not values.size:
        raise _no_input(radiograph, _ALL_PADDING)
    order = np.argsort(values)
    ranked, occurring = values[order], counts[order]
    need_black, need_white = _needed(int(occurring.sum()), fractions)
    black = ranked[np.searchsorted(np.cumsum(occurring), need_black)]
    white = ranked[::-1][np.searchsorted(np.cumsum(occurring[::-1]), need_white)]
    if white <= black:
        raise _no_input(radiograph, _WITHOUT_CONTRAST)
    return int(black), int(white)


def _needed(pixels: int, fractions: tuple[float, float]) -> tuple[int, int]:
    """How many pixels have to lie at or beyond black and white; order statistics, no more."""
    black, white = (max(1, ceil(fraction * pixels)) for fraction in fractions)
    return black, white


def _float_levels(
    radiograph: Radiograph, stored: Pixels, fractions: tuple[float, float]
) -> NDArray[np.float32]:
    if not np.isfinite(stored).all():
        raise _no_input(radiograph, "some of its pixels hold no number")
    if isinstance(radiograph.modality, LookupTable):
        linear = apply_modality(radiograph.modality, stored)
    else:
        linear = stored.astype(np.float64)
    linear = linear * _direction(radiograph)
    padding = is_padding(radiograph, stored)
    image = linear.ravel() if padding is None else linear[~padding]
    if not image.size:
        raise _no_input(radiograph, _ALL_PADDING)
    need_black, need_white = _needed(image.size, fractions)
    places = (need_black - 1, image.size - need_white)
    parted = np.partition(image, sorted(set(places)))
    black, white = float(parted[places[0]]), float(parted[places[1]])
    if white <= black:
        raise _no_input(radiograph, _WITHOUT_CONTRAST)
    levels = (np.clip((linear - black) / (white - black), 0.0, 1.0) * WHITE).astype(np.float32)
    if padding is not None:
        levels[padding] = 0.0
    return levels


def _no_input(radiograph: Radiograph, cause: str) -> NoModelInputError:
    return NoModelInputError(
        Refusal(
            RefusalCode.DAMAGED_PIXELS,
            radiograph.provenance.location.name,
            cause,
            "Ask for a new copy of the film.",
        )
    )
