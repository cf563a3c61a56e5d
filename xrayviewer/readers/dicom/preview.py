"""A smaller stand-in of a large JPEG 2000 or HTJ2K film, from its lower resolutions alone."""

import io
import logging
from dataclasses import dataclass
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

from xrayviewer.readers.dicom.codestream import Codestream
from xrayviewer.readers.dicom.header import GREY, PixelHeader
from xrayviewer.readers.dicom.modality import stored_range
from xrayviewer.readers.dicom.pixels import Frame, stored_values
from xrayviewer.readers.dicom.syntax import Codec
from xrayviewer.readers.refusals import LIBRARY_ERRORS

SMALLEST_FILMS_PIXELS: Final = {Codec.JPEG_2000: 2_000_000, Codec.HTJ2K: 12_000_000}
"""HTJ2K decodes some 200 million pixels a second: below this a film is there in the time that it
takes to paint twice."""
LARGEST_PREVIEW_PIXELS: Final = 1_000_000
"""JPEG 2000 decodes about ten million pixels a second, so this takes 100 ms at most."""
REDUCTIONS: Final = (2, 4, 8)
HEADROOM_BITS: Final = 2

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
    if not _is_worth_it(frame):
        return None
    assert frame.stream is not None
    level = _level(frame.header.pixel_count, frame.stream)
    try:
        if frame.codec is Codec.HTJ2K:
            pixels = _decode_with_openjph(frame.packed, frame.header, level)
            decoder = "imagecodecs (OpenJPH)"
        else:
            pixels = _decode_with_pillow(frame.packed, frame.stream, level)
            decoder = "Pillow (OpenJPEG)"
    except LIBRARY_ERRORS as error:
        logger.info("no preview: %s", type(error).__name__)
        return None
    reduction = 1 << level
    expected = (-(-frame.header.rows // reduction), -(-frame.header.columns // reduction))
    if pixels.shape != expected:
        return None
    values, _ = stored_values(frame, pixels)
    return Preview(values, reduction, decoder)


def _is_worth_it(frame: Frame) -> bool:
    stream, header = frame.stream, frame.header
    if stream is None or header.photometric not in GREY or header.bits_allocated > 16:
        return False
    smallest = SMALLEST_FILMS_PIXELS.get(frame.codec)
    if smallest is None or header.pixel_count < smallest or not 1 <= stream.levels <= 32:
        return False
    return frame.codec is not Codec.HTJ2K or _has_headroom(stream, header)


def _has_headroom(stream: Codestream, header: PixelHeader) -> bool:
    """Whether the decoder's type is wide enough to tell what lies past the stored range."""
    container = 8 if stream.precision <= 8 else 16
    return stream.precision <= 16 and container - header.bits_stored >= HEADROOM_BITS


def _decode_with_openjph(packed: bytes, header: PixelHeader, level: int) -> NDArray[Any]:
    """Lower resolutions pass the stored range a little, and OpenJPH lets them wrap around."""
    pixels = np.asarray(imagecodecs.htj2k_decode(packed, skipres=level))
    low, high = stored_range(header)
    signed = pixels.view(f"i{pixels.dtype.itemsize}")
    clipped: NDArray[Any] = np.clip(signed, low, high)
    return clipped.astype(pixels.dtype)


def _level(pixel_count: int, stream: Codestream) -> int:
    levels = range(1, min(len(REDUCTIONS), stream.levels) + 1)
    fitting = (level for level in levels if pixel_count >> 2 * level <= LARGEST_PREVIEW_PIXELS)
    return next(fitting, levels[-1])


class _ReducedImage(Jpeg2KImageFile):
    """Decodes the lower resolutions of a codestream."""

    def load_reduced(self, level: int) -> None:
        """Decode at a size divided by 2 to the power of the level, rounded up."""
        # WORKAROUND: Pillow 13 rounds the reduced size to the nearest number, OpenJPEG up, and
        # where the two differ Pillow refuses the result. Can go when Pillow rounds up.
        factor = 1 << level
        columns, rows = self.size
        self._size = (-(-columns // factor) * factor, -(-rows // factor) * factor)
        self.reduce = level
        self.load()


def _decode_with_pillow(packed: bytes, stream: Codestream, level: int) -> NDArray[Any]:
    """Pillow moves the values up to 8 or 16 bits and signed ones above 0; both are undone."""
    with _ReducedImage(io.BytesIO(packed)) as image:
        image.load_reduced(level)
        pixels = np.asarray(image)
    values = pixels.astype(np.int32) >> (8 * pixels.dtype.itemsize - stream.precision)
    return values - (1 << (stream.precision - 1)) if stream.is_signed else values
