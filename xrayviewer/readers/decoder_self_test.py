"""Small films of a made-up pattern in every compression, read as any film is.

A build can lack a codec, or hold one that gives other values, and no film at hand would show it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.assets.locations import MissingResourceError, resource
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.self_check import Health, PartCheck
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.dicom.decoders import decode_by_each
from xrayviewer.readers.dicom.file import parse
from xrayviewer.readers.dicom.header import read_pixel_header
from xrayviewer.readers.dicom.pixels import check_frame
from xrayviewer.readers.radiograph import read_radiograph

FOLDER: Final = "self-test"
SHAPE: Final = (16, 24)
DEEP_BITS: Final = 12


@dataclass(frozen=True, slots=True)
class SelfTestFilm:
    """A film of the pattern.

    Attributes
    ----------
    name
        Of its compression.
    file
        In the folder ``self-test`` of the resources.
    bits
        Of a value.
    tolerance
        Largest difference of a value from the pattern; 0 where nothing may be lost.
    """

    name: str
    file: str
    bits: int = DEEP_BITS
    tolerance: int = 0


FILMS: Final = (
    SelfTestFilm("Uncompressed", "uncompressed.dcm"),
    SelfTestFilm("Deflate", "deflate.dcm"),
    SelfTestFilm("RLE", "rle.dcm"),
    SelfTestFilm("JPEG baseline", "jpeg-baseline.dcm", bits=8, tolerance=4),
    SelfTestFilm("JPEG lossless", "jpeg-lossless.dcm"),
    SelfTestFilm("JPEG-LS", "jpeg-ls.dcm"),
    SelfTestFilm("JPEG 2000", "jpeg-2000.dcm"),
    SelfTestFilm("HTJ2K", "htj2k.dcm"),
    SelfTestFilm("PNG", "png.png", bits=16),
    SelfTestFilm("JPEG picture", "jpeg.jpg", bits=8, tolerance=4),
    SelfTestFilm("TIFF", "tiff.tif", bits=16),
    SelfTestFilm("WebP", "webp.webp", bits=8),
)


def pattern(bits: int) -> NDArray[np.uint16]:
    """Draw what the films hold, from whole numbers alone.

    Returns
    -------
    NDArray[np.uint16], shape `SHAPE`
        From 0 up to at most ``2**bits - 1``; smooth, so that a lossy codec comes near.
    """
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(np.int64)
    twelve = rows * rows * 7 + columns * 90 + rows * columns
    assert int(twelve.max()) < 1 << DEEP_BITS
    shift = bits - DEEP_BITS
    return np.asarray(twelve << shift if shift > 0 else twelve >> -shift, np.uint16)


def check_decoders(context: JobContext) -> tuple[PartCheck, ...]:
    """Read every film, then have each library of its codec decode it; for the decode process."""
    checks: list[PartCheck] = []
    for film in FILMS:
        context.raise_if_cancelled()
        try:
            path = resource(f"{FOLDER}/{film.file}")
        except MissingResourceError:
            checks.append(PartCheck(film.name, Health.FAILED, "its test film is missing"))
            continue
        checks.append(_read(film, path, context))
        if film.file.endswith(".dcm"):
            checks += _by_each_library(film, path.read_bytes())
    return tuple(checks)


def _read(film: SelfTestFilm, path: Path, context: JobContext) -> PartCheck:
    try:
        radiograph = read_radiograph(FilmLocation(path), 0, context)
    except UnreadableImageError as error:
        return PartCheck(film.name, Health.FAILED, error.refusal.cause)
    values = radiograph.pixels
    health = Health.SOUND if _is_pattern(values, film) else Health.FAILED
    decoder = radiograph.provenance.decoder
    return PartCheck(film.name, health, decoder if health is Health.SOUND else "wrong values")


def _by_each_library(film: SelfTestFilm, content: bytes) -> list[PartCheck]:
    """Check what the first library hides while it works: the second."""
    parsed = parse(content)
    frame = check_frame(parsed, read_pixel_header(parsed), 0)
    if frame.stream is None or film.tolerance:
        return []
    checks = []
    for library, pixels in decode_by_each(frame.packed, frame.stream, frame.header):
        if pixels is None:
            health = Health.ABSENT
        else:
            health = Health.SOUND if _is_pattern(pixels, film) else Health.FAILED
        checks.append(PartCheck(f"{film.name} by {library}", health))
    return checks


def _is_pattern(values: NDArray[Any], film: SelfTestFilm) -> bool:
    if values.shape != SHAPE:
        return False
    difference = np.abs(values.astype(np.int64) - pattern(film.bits))
    return int(difference.max()) <= film.tolerance
