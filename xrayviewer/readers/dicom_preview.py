"""A smaller stand-in of a large JPEG 2000 or HTJ2K film, from its lower resolutions alone."""

import io
import logging
from dataclasses import dataclass
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xrayviewer.readers.dicom_codestream import Codestream
from xrayviewer.readers.dicom_header import GREY
from xrayviewer.readers.dicom_pixels import Frame, stored_values
from xrayviewer.readers.dicom_syntax import Codec
from xrayviewer.readers.refusals import LIBRARY_ERRORS

SMALLEST_FILM_PIXELS: Final = 2_000_000
LARGEST_PREVIEW_PIXELS: Final = 1_000_000
"""JPEG 2000 decodes about ten million pixels a second, so this takes 100 ms at most."""
REDUCTIONS: Final = (2, 4, 8)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preview:
    """Stored values at a fraction of the film's size.

    Attributes
    ----------
    values
        uint8, uint16 or int16, shape (rows / reduction, columns / reduction), rounded up.
    reduction
        2, 4 or 8.
    decoder
        Library that decoded them.
    """

    values: NDArray[Any]
    reduction: int
    decoder: str


def decode_preview(frame: Frame) -> Preview | None:
    """Decode the lower resolutions; None when it would not pay, or fails.

    OpenJPEG's reduction is reached through Pillow, the only one of the installed libraries that
    passes it on; OpenJPH's through imagecodecs.
    """
    stream, header = frame.stream, frame.header
    if stream is None or header.photometric not in GREY or header.bits_allocated > 16:
        return None
    if header.pixel_count < SMALLEST_FILM_PIXELS or not 1 <= stream.levels <= 32:
        return None
    level = _level(header.pixel_count, stream)
    reduction = 1 << level
    try:
        if frame.codec is Codec.HTJ2K:
            pixels = np.asarray(imagecodecs.htj2k_decode(frame.packed, skipres=level))
            decoder = "imagecodecs (OpenJPH)"
        elif frame.codec is Codec.JPEG_2000:
            pixels = _decode_with_pillow(frame.packed, stream, level)
            decoder = "Pillow (OpenJPEG)"
        else:
            return None
    except LIBRARY_ERRORS as error:
        logger.info("no preview: %s", type(error).__name__)
        return None
    if pixels.shape != (-(-header.rows // reduction), -(-header.columns // reduction)):
        return None
    values, _ = stored_values(frame, pixels)
    return Preview(values, reduction, decoder)


def _level(pixel_count: int, stream: Codestream) -> int:
    levels = range(1, min(len(REDUCTIONS), stream.levels) + 1)
    fitting = (level for level in levels if pixel_count >> 2 * level <= LARGEST_PREVIEW_PIXELS)
    return next(fitting, levels[-1])


def _decode_with_pillow(packed: bytes, stream: Codestream, level: int) -> NDArray[Any]:
    """Pillow moves the values up to 8 or 16 bits and signed ones above 0; both are undone."""
    with Image.open(io.BytesIO(packed), formats=("JPEG2000",)) as image:
        image.reduce = level  # type: ignore[method-assign, assignment]
        image.load()
        pixels = np.asarray(image)
    values = pixels.astype(np.int32) >> (8 * pixels.dtype.itemsize - stream.precision)
    return values - (1 << (stream.precision - 1)) if stream.is_signed else values
