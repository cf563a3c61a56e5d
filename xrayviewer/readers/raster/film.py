"""PNG, JPEG, TIFF, BMP and WebP files as films."""

from typing import Any, Final

import PIL
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from xrayviewer.domain.identity import Acquisition
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.transforms import Rescale
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.raster.file import RasterFile, load, open_raster
from xrayviewer.readers.raster.pixels import film_pixels, turned
from xrayviewer.readers.raster.signature import is_lossy
from xrayviewer.readers.refusals import naming

SHORTEST_S: Final = 5.0
PIXELS_PER_S: Final = 1_000_000

DESCRIPTION: Final = 270
COMPRESSION: Final = 259
PHOTOMETRIC: Final = 262
BITS_PER_SAMPLE: Final = 258
SAMPLE_FORMAT: Final = 339
"""Tags of TIFF 6.0 section 8 and supplements."""

WHITE_IS_ZERO: Final = 0
UNSIGNED: Final = 1
LOSSY_COMPRESSIONS: Final = frozenset({6, 7, 33003, 33005, 34712, 34892, 50001})
UNINVERTED_MODES: Final = frozenset({"I;16", "I;16B", "I", "F"})
"""Modes in which Pillow leaves a TIFF whose zero is white as it is; the others it inverts."""

SYNTHETIC_MARK: Final = "synthetic"


def read_raster(
    content: bytes, location: FilmLocation, frame: int, context: JobContext
) -> Radiograph:
    """Read one picture of an image file as a film.

    Resolution tags are not taken as spacing: scanners, screenshots and converters write anything
    there. Colour profiles are not applied. 16-bit grey keeps all its bits.

    Parameters
    ----------
    content
        The file's bytes.
    frame
        0-based page of a TIFF; of an animation only the first picture (0) is read.

    Raises
    ------
    UnreadableImageError
        If this is no PNG, JPEG, TIFF, BMP or WebP file, is larger than 64 megapixels, damaged, cut
        short, or has no such page.
    """
    with naming(location):
        raster = open_raster(content, frame)
        rows, columns = raster.size
        context.allow_time(max(SHORTEST_S, rows * columns / PIXELS_PER_S))
        context.raise_if_cancelled()
        # Asked before loading: Pillow then forgets how the file stored its pixels.
        is_inverted = _is_inverted(raster.image)
        is_unsigned = _tag(raster.image, SAMPLE_FORMAT, (UNSIGNED,)) == (UNSIGNED,)
        notes = [*raster.notes, *_notes(raster), *load(raster)]
        pixels = film_pixels(raster.image, is_unsigned)
        values = turned(pixels.values, raster.orientation)
        context.raise_if_cancelled()
    grey = "MONOCHROME1" if is_inverted else "MONOCHROME2"
    return Radiograph(
        pixels=values,
        digest=film_digest(values, Rescale(), is_inverted, None),
        provenance=Provenance(
            location=location,
            file_format="WebP" if raster.file_format == "WEBP" else raster.file_format,
            decoder=f"Pillow {PIL.__version__}",
            photometric_interpretation="RGB" if values.ndim == 3 else grey,
            bits_stored=pixels.bits_stored,
            frame_index=frame,
            frame_count=raster.frame_count,
            notes=(*notes, *pixels.notes),
        ),
        is_inverted=is_inverted,
        acquisition=Acquisition(lossy=_is_lossy(raster), is_synthetic=_is_synthetic(raster.image)),
    )


def _tag(image: Image.Image, number: int, default: Any) -> Any:
    return image.tag_v2.get(number, default) if isinstance(image, TiffImageFile) else default


def _is_inverted(image: Image.Image) -> bool:
    return image.mode in UNINVERTED_MODES and _tag(image, PHOTOMETRIC, None) == WHITE_IS_ZERO


def _is_lossy(raster: RasterFile) -> bool:
    if raster.file_format == "TIFF":
        return _tag(raster.image, COMPRESSION, 1) in LOSSY_COMPRESSIONS
    return is_lossy(raster.content, raster.file_format)


def _is_synthetic(image: Image.Image) -> bool:
    texts = [_tag(image, DESCRIPTION, ""), *image.info.values()]
    return any(isinstance(text, str) and SYNTHETIC_MARK in text.casefold() for text in texts)


def _notes(raster: RasterFile) -> list[str]:
    notes = []
    if raster.picture_count > raster.frame_count:
        notes.append(f"Only the first of its {raster.picture_count} pictures is shown.")
    if _is_deep_colour(raster):
        notes.append("Colours of 16 bits were reduced to 8.")
    if _has_odd_profile(raster.image.info.get("icc_profile")):
        notes.append("Its colour profile is not applied.")
    return notes


def _is_deep_colour(raster: RasterFile) -> bool:
    if raster.file_format == "PNG":
        bit_depth, colour_type = raster.content[24:26]  # IHDR comes first (PNG 5.6)
        return bit_depth == 16 and colour_type != 0
    bits = _tag(raster.image, BITS_PER_SAMPLE, (8,))
    return len(bits) > 1 and max(bits) == 16


def _has_odd_profile(profile: object) -> bool:
    if not isinstance(profile, bytes) or not profile:
        return False
    is_grey = profile[16:20] == b"GRAY"  # data colour space (ICC.1 7.2.8)
    return not (is_grey or b"sRGB" in profile or "sRGB".encode("utf-16-be") in profile)
