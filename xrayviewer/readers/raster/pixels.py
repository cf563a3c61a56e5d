"""Pixels of an opened image as a film's pixels: which modes are grey, and what is lost."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.refusals import RefusedError

GREY_16_BIT: Final = frozenset({"I;16", "I;16B", "I;16L", "I;16N"})
ROWS_AT_ONCE: Final = 256
WITH_ALPHA: Final = frozenset({"LA", "La", "PA", "RGBA", "RGBa"})


@dataclass(frozen=True, slots=True, eq=False)
class FilmPixels:
    """Pixels as `Radiograph` takes them.

    Attributes
    ----------
    values
        Shape (rows, columns), or (rows, columns, 3) for colour.
    bits_stored
        Significant bits of a value.
    notes
        Sentences about what was changed.
    """

    values: NDArray[np.generic]
    bits_stored: int
    notes: tuple[str, ...] = ()


def film_pixels(image: Image.Image, is_unsigned: bool) -> FilmPixels:
    """Take the pixels out of an image that is loaded.

    Parameters
    ----------
    is_unsigned
        32-bit integers have no sign; Pillow takes all of them as signed.

    Raises
    ------
    RefusedError
        If no pixel has a finite value.
    """
    if image.mode in GREY_16_BIT:
        return FilmPixels(np.asarray(image).astype(np.uint16), 16)
    if image.mode == "I":
        return _from_integers(np.asarray(image), is_unsigned)
    if image.mode == "F":
        return _from_floats(np.asarray(image))
    if image.mode == "L":
        return FilmPixels(np.array(image), 8)
    if image.mode == "1":
        return FilmPixels(np.array(image.convert("L")), 8, ("Pixels are only black or white.",))
    return _from_colour(image)


def turned(values: NDArray[np.generic], orientation: int) -> NDArray[np.generic]:
    """Lay pixels the way an EXIF orientation says.

    Parameters
    ----------
    values
        Shape (rows, columns, ...).
    orientation
        1 to 8; anything else counts as 1.

    References
    ----------
    TIFF 6.0 section 8, Orientation: where the first row and the first column are seen.
    """
    if orientation in (5, 6, 7, 8):
        values = values.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        values = values[::-1]
    if orientation in (2, 3, 6, 7):
        values = values[:, ::-1]
    return np.ascontiguousarray(values)


def _from_integers(values: NDArray[np.int32], is_unsigned: bool) -> FilmPixels:
    wide: NDArray[np.generic] = values.view(np.uint32) if is_unsigned else values
    low, high = int(wide.min()), int(wide.max())
    if low >= 0 and high < 1 << 16:
        return FilmPixels(wide.astype(np.uint16), 16)
    if low >= -(1 << 15) and high < 1 << 15:
        return FilmPixels(wide.astype(np.int16), 16)
    note = "Whole numbers of 32 bits are kept to 24 significant bits."
    return FilmPixels(wide.astype(np.float32), 32, (note,))


def _from_floats(values: NDArray[np.float32]) -> FilmPixels:
    is_finite = np.isfinite(values)
    if is_finite.all():
        return FilmPixels(values.astype(np.float32), 32)
    if not is_finite.any():
        raise RefusedError(RefusalCode.DAMAGED_PIXELS, "none of its pixels has a value")
    lowest = values[is_finite].min()
    note = "Pixels without a finite value are shown like the lowest one."
    return FilmPixels(np.where(is_finite, values, lowest).astype(np.float32), 32, (note,))


def _from_colour(image: Image.Image) -> FilmPixels:
    notes: tuple[str, ...] = ()
    if image.mode in WITH_ALPHA or (image.mode == "P" and "transparency" in image.info):
        colours, notes = _on_black(np.asarray(image.convert("RGBA")))
    else:
        colours = np.array(image.convert("RGB"))
        if image.mode == "CMYK":
            notes = ("Printing colours (CMYK) were converted without their profile.",)
    if _is_grey(colours):
        note = "The file stores grey as colour; it is shown as grey."
        return FilmPixels(np.ascontiguousarray(colours[..., 0]), 8, (*notes, note))
    return FilmPixels(colours, 8, notes)


def _on_black(values: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    if (values[..., 3] == 255).all():
        return np.ascontiguousarray(values[..., :3]), ()
    blended = np.empty((*values.shape[:2], 3), np.uint8)
    for top in range(0, len(values), ROWS_AT_ONCE):  # bounds the memory of the wider numbers
        rows = values[top : top + ROWS_AT_ONCE].astype(np.uint16)
        blended[top : top + ROWS_AT_ONCE] = (rows[..., :3] * rows[..., 3:] + 127) // 255
    return blended, ("Transparent parts are shown on black.",)


def _is_grey(colours: NDArray[np.uint8]) -> bool:
    sample = colours[::16, ::16]
    return all(
        bool((part[..., 0] == part[..., 1]).all() and (part[..., 1] == part[..., 2]).all())
        for part in (sample, colours)
    )
