"""Opening and loading image files with Pillow, every failure a refusal."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.header import LARGEST_PIXEL_COUNT, LARGEST_SIDE
from xrayviewer.readers.dicom.signature import PREAMBLE_BYTES, other_kind
from xrayviewer.readers.raster.signature import is_cut_short, raster_format, webp_size
from xrayviewer.readers.refusals import (
    CHOOSE_ANOTHER,
    LIBRARY_ERRORS,
    RefusedError,
)

# Named one by one, so that Pillow asks none of its other plugins what a file may be.
_CLASSES: Final[dict[str, type[ImageFile.ImageFile]]] = {
    "BMP": BmpImageFile,
    "JPEG": JpegImageFile,
    "PNG": PngImageFile,
    "TIFF": TiffImageFile,
    "WEBP": WebPImageFile,
}
_FAILURES: Final[tuple[type[Exception], ...]] = (*LIBRARY_ERRORS, Image.DecompressionBombError)
_UNSUPPORTED_WORDS: Final = ("unknown pixel mode", "unsupported", "not supported", "not available")
_TRUNCATED_WORDS: Final = ("truncated", "unexpected end")
_EXPANDING_WORDS: Final = ("decompressed data too large", "too much memory used")

EXIF_ORIENTATION: Final = 0x0112
_EXPANSIONS: Final = {"raw": 1, "zip": 1040}
"""How many bytes of pixels one byte of a file can hold at most; deflate reaches 1,032."""
_LEAST_BITS: Final = {"1": 1, "L": 1, "P": 1}
"""Bits of a pixel at least, by mode; 16 for all others."""

TURNED_NOTE: Final = "Turned upright as the camera or scanner noted (EXIF orientation)."
DAMAGED_NOTE: Final = "The description beside the pixels is damaged in places."

# What Pillow logs about damaged files says nothing that their refusal does not say.
logging.getLogger("PIL").setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True, eq=False)
class RasterFile:
    """An image file whose header is sound.

    Attributes
    ----------
    content
        The file's bytes.
    file_format
        ``BMP``, ``JPEG``, ``PNG``, ``TIFF`` or ``WEBP``.
    image
        The chosen page, not loaded yet.
    picture_count
        Pages, or steps of an animation.
    orientation
        1 to 8 as in EXIF; 1 for a TIFF, which Pillow turns itself.
    notes
        Sentences about what is odd.
    """

    content: bytes
    file_format: str
    image: ImageFile.ImageFile
    picture_count: int
    orientation: int
    notes: tuple[str, ...]

    @property
    def frame_count(self) -> int:
        """Pages of a TIFF; an animation counts as its first picture."""
        return self.picture_count if self.file_format == "TIFF" else 1

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns as they are shown."""
        columns, rows = self.image.size
        return (columns, rows) if self.orientation in (5, 6, 7, 8) else (rows, columns)


def open_raster(content: bytes, frame: int = 0) -> RasterFile:
    """Read the header of an image file.

    Parameters
    ----------
    content
        The file's bytes.
    frame
        0-based page of a TIFF.

    Raises
    ------
    RefusedError
        If this is no image of the five formats, its header is damaged, it is larger than a film,
        or it has no such page.
    """
    file_format = raster_format(content)
    if file_format is None:
        kind = other_kind(content[:PREAMBLE_BYTES])
        cause = f"it is {kind}, not a film" if kind else "it is neither a DICOM film nor an image"
        raise RefusedError(RefusalCode.NOT_AN_IMAGE, cause, CHOOSE_ANOTHER)
    if file_format == "WEBP":
        _check_size(*webp_size(content))
    with (
        _translating(RefusalCode.DAMAGED_HEADER, "its header is damaged", content),
        _noting() as notes,
    ):
        image = _CLASSES[file_format](BytesIO(content))
        _check_size(*image.size)
        count = getattr(image, "n_frames", 1)
        _choose(image, frame, count if file_format == "TIFF" else 1)
        _check_length(image, len(content))
        orientation = _orientation(image)
    if orientation != 1:
        notes.append(TURNED_NOTE)
    return RasterFile(
        content=content,
        file_format=file_format,
        image=image,
        picture_count=count,
        orientation=1 if file_format == "TIFF" else orientation,
        notes=tuple(notes),
    )


def load(raster: RasterFile) -> tuple[str, ...]:
    """Decode the pixels of its image; give sentences about what is odd.

    Raises
    ------
    RefusedError
        If they are damaged, cut short, or packed in a way that cannot be read.
    """
    with (
        _translating(RefusalCode.DAMAGED_PIXELS, "its pixels are damaged", raster.content),
        _noting() as notes,
    ):
        if raster.file_format == "PNG":
            PngImageFile(BytesIO(raster.content)).verify()  # loading skips the checksums
        raster.image.load()
    return tuple(notes)


@contextmanager
def _noting() -> Iterator[list[str]]:
    """Turn what Pillow warns of into one sentence; its own words may quote the file."""
    notes: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield notes
    if caught:
        notes.append(DAMAGED_NOTE)


@contextmanager
def _translating(code: RefusalCode, cause: str, content: bytes) -> Iterator[None]:
    try:
        yield
    except _FAILURES as error:
        words = str(error).casefold()
        if any(word in words for word in _EXPANDING_WORDS):
            raise RefusedError(
                RefusalCode.EXPANDS_TOO_MUCH, "it unpacks to far more than a film needs"
            ) from error
        if any(word in words for word in _UNSUPPORTED_WORDS):
            raise RefusedError(
                RefusalCode.UNSUPPORTED_FORMAT,
                "its pixels are packed in a way that is not read here",
                "Save it as PNG with another program and open that.",
            ) from error
        is_cut = any(word in words for word in _TRUNCATED_WORDS)
        if is_cut or is_cut_short(content, raster_format(content) or ""):
            raise _truncated() from error
        raise RefusedError(code, cause) from error


def _check_size(columns: int, rows: int) -> None:
    if columns < 1 or rows < 1:
        raise RefusedError(RefusalCode.DAMAGED_HEADER, "its header gives no valid size")
    if columns * rows > LARGEST_PIXEL_COUNT or max(columns, rows) > LARGEST_SIDE:
        raise RefusedError(
            RefusalCode.TOO_LARGE,
            f"its header announces {columns} x {rows} pixels, more than a film has",
        )


def _check_length(image: ImageFile.ImageFile, byte_count: int) -> None:
    """Refuse a file too short for its pixels, however well they are packed."""
    expansion = _EXPANSIONS.get(image.tile[0].codec_name) if image.tile else None
    bits = image.width * image.height * _LEAST_BITS.get(image.mode, 16)
    if expansion is not None and bits > 8 * expansion * byte_count:
        raise _truncated()


def _truncated() -> RefusedError:
    return RefusedError(
        RefusalCode.TRUNCATED,
        "the end of the file is missing",
        "It may not have been copied completely; copy it again.",
    )


def _choose(image: ImageFile.ImageFile, frame: int, frame_count: int) -> None:
    if not 0 <= frame < frame_count:
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"it has {frame_count} pages and no page {frame + 1}",
            "Choose one of its pages.",
        )
    if frame:
        image.seek(frame)
        _check_size(*image.size)


def _orientation(image: Image.Image) -> int:
    # The method of its class decodes a PNG in search of a description behind the pixels.
    orientation = Image.Image.getexif(image).get(EXIF_ORIENTATION, 1)
    return orientation if orientation in range(2, 9) else 1
