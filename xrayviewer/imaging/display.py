"""The exact path from stored pixels to grey levels.

Stored value, modality transform, window (VOI), polarity; padding stays black. The whole path is
composed into one table per film and window, so the same numbers reach the screen, the command
line and the thumbnails.

References
----------
DICOM PS3.3 C.11.1 (modality), C.11.2 (VOI), C.11.6 (presentation LUT); PS3.4 N.2 (their order).
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import VoiTransform
from xrayviewer.imaging.enhancement import enhanced
from xrayviewer.imaging.modality import apply_modality
from xrayviewer.imaging.orientation import orient
from xrayviewer.imaging.overlay_planes import overlay_mask
from xrayviewer.imaging.pixels import Pixels, bit_patterns, stored_pixels, stored_values
from xrayviewer.imaging.shutter import visible_area
from xrayviewer.imaging.voi import voi_fractions

WHITE = 255
ROWS_AT_ONCE = 256


@dataclass(frozen=True, slots=True, eq=False)
class DisplayTable:
    """Grey level of every stored value of one film through one window.

    Attributes
    ----------
    entries
        NDArray[np.uint8], shape (256,) or (65536,), indexed by the bits of a stored value read as
        an unsigned number; empty for films of floating point pixels, whose grey levels are
        computed one by one.
    radiograph
        The film whose modality transform, polarity and padding are meant.
    voi, is_inverted
        As given to `display_table`.
    """

    entries: NDArray[np.uint8]
    radiograph: Radiograph
    voi: VoiTransform
    is_inverted: bool


def display_table(
    radiograph: Radiograph, voi: VoiTransform, is_inverted: bool = False
) -> DisplayTable:
    """Compose a film's transforms with a window into one table, about 1 ms for 16 bits.

    Parameters
    ----------
    voi
        Window or VOI LUT on modality values; ignored for colour.
    is_inverted
        The reader's inversion, on top of the film's own polarity.
    """
    return DisplayTable(
        _entries(radiograph, voi, is_inverted, radiograph.pixels.dtype),
        radiograph,
        voi,
        is_inverted,
    )


def apply_table(
    table: DisplayTable, pixels: Pixels, out: NDArray[np.uint8] | None = None
) -> NDArray[np.uint8]:
    """Grey levels of stored pixels.

    Parameters
    ----------
    pixels
        Any shape (rows, columns) or (rows, columns, 3), of the dtype of the film's own pixels.
    out
        C-contiguous array of the same shape to write into.

    Returns
    -------
    NDArray[np.uint8]
        Same shape; `out` if it was given.
    """
    if pixels.dtype == np.float32:
        return _apply_directly(table, pixels, out)
    target = np.empty(pixels.shape, np.uint8) if out is None else out
    if pixels.size:
        cv2.LUT(bit_patterns(pixels), table.entries, target)
    return target


def grey_levels(
    radiograph: Radiograph, voi: VoiTransform, is_inverted: bool = False
) -> NDArray[np.uint8]:
    """Grey levels of a whole film, 0 black to 255 white.

    Levels are rounded to the nearest, halves upwards, before polarity is applied, so inverting
    twice gives the same film.

    Returns
    -------
    NDArray[np.uint8]
        Shape (rows, columns), of a colour film (rows, columns, 3).
    """
    return apply_table(display_table(radiograph, voi, is_inverted), stored_pixels(radiograph))


def presented(radiograph: Radiograph, presentation: Presentation) -> NDArray[np.uint8]:
    """Film with enhancement, then shutters (black) and overlays (white), then orientation.

    Returns
    -------
    NDArray[np.uint8]
        At the film's own resolution, laid as on screen: (height, width), of colour
        (height, width, 3); contiguous. Pixels that are not square are not stretched.
    """
    grey = grey_levels(radiograph, presentation.voi, presentation.is_inverted)
    grey = enhanced(grey, presentation.enhancements)
    visible = visible_area(radiograph)
    if visible is not None:
        grey[~visible] = 0
    if radiograph.overlays:
        grey[overlay_mask(radiograph)] = WHITE
    return np.ascontiguousarray(orient(grey, presentation.orientation)).astype(np.uint8, copy=False)


def _entries(
    radiograph: Radiograph, voi: VoiTransform, is_inverted: bool, dtype: np.dtype[Any]
) -> NDArray[np.uint8]:
    if dtype == np.float32:
        return np.empty(0, np.uint8)
    if radiograph.is_colour:
        levels = np.arange(256, dtype=np.uint8)
        return WHITE - levels if is_inverted != radiograph.is_inverted else levels
    return _shown(radiograph, voi, is_inverted, stored_values(dtype))


def _shown(
    radiograph: Radiograph, voi: VoiTransform, is_inverted: bool, stored: Pixels
) -> NDArray[np.uint8]:
    fractions = voi_fractions(voi, apply_modality(radiograph.modality, stored))
    levels = np.floor(fractions * WHITE + 0.5).astype(np.uint8)
    if radiograph.is_inverted != is_inverted:
        levels = WHITE - levels
    if radiograph.padding is not None:
        low, high = radiograph.padding
        levels[(stored >= low) & (stored <= high)] = 0
    return levels


def _apply_directly(
    table: DisplayTable, pixels: Pixels, out: NDArray[np.uint8] | None
) -> NDArray[np.uint8]:
    target = np.empty(pixels.shape, np.uint8) if out is None else out
    for top in range(0, len(pixels), ROWS_AT_ONCE):  # bounds the memory of the double precision
        rows = slice(top, top + ROWS_AT_ONCE)
        target[rows] = _shown(table.radiograph, table.voi, table.is_inverted, pixels[rows])
    return target
