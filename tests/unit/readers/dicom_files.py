"""Makes valid DICOM files of any kind from an array, for tests that say what they need."""

import warnings
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import config, dcmwrite
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID
from rle.utils import encode_pixel_data as encode_rle

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_EXTENDED = "1.2.840.10008.1.2.4.51"
JPEG_LOSSLESS = "1.2.840.10008.1.2.4.57"
JPEG_LOSSLESS_SV1 = "1.2.840.10008.1.2.4.70"
JPEG_LS = "1.2.840.10008.1.2.4.80"
JPEG_LS_NEAR = "1.2.840.10008.1.2.4.81"
JPEG_2000_LOSSLESS = "1.2.840.10008.1.2.4.90"
JPEG_2000 = "1.2.840.10008.1.2.4.91"
HTJ2K_LOSSLESS = "1.2.840.10008.1.2.4.201"
HTJ2K_RPCL = "1.2.840.10008.1.2.4.202"
HTJ2K = "1.2.840.10008.1.2.4.203"

NATIVE_SYNTAXES = (IMPLICIT, EXPLICIT, DEFLATED, BIG_ENDIAN)
LOSSLESS_SYNTAXES = (
    RLE,
    JPEG_LOSSLESS,
    JPEG_LOSSLESS_SV1,
    JPEG_LS,
    JPEG_2000_LOSSLESS,
    HTJ2K_LOSSLESS,
    HTJ2K_RPCL,
)
LOSSY_SYNTAXES = (JPEG_LS_NEAR, JPEG_2000, HTJ2K)

COMPUTED_RADIOGRAPHY = "1.2.840.10008.5.1.4.1.1.1"


def dicom_bytes(
    pixels: NDArray[Any] | None,
    *,
    photometric: str = "MONOCHROME2",
    bits_stored: int | None = None,
    syntax: str = EXPLICIT,
    frames: int | None = None,
    elements: Mapping[str, Any] | None = None,
    without: tuple[str, ...] = (),
    preamble: bytes | None = bytes(128),
    with_meta: bool = True,
) -> bytes:
    """Write a film.

    Parameters
    ----------
    pixels
        Shape (rows, columns) or (rows, columns, 3); with `frames`, one axis more in front. Integers
        of 8, 16 or 32 bits, or floating point. None writes no pixels.
    bits_stored
        All bits by default. Values are written as they are, so keep them in this range.
    syntax
        UID of the transfer syntax.
    frames
        Number of Frames, absent by default.
    elements
        More elements, or other values, by keyword. ``PixelData`` as bytes replaces the pixels. A
        `DataElement` is taken as it is, with its VR.
    without
        Keywords that are left out.
    preamble
        128 bytes in front of the prefix; None for a file without both.
    with_meta
        Whether file meta information is written.
    """
    data_set = Dataset()
    data_set.SOPClassUID = COMPUTED_RADIOGRAPHY
    data_set.SOPInstanceUID = "2.25.1"
    data_set.Modality = "CR"
    data_set.PatientName = "Test^Film"
    data_set.PatientID = "T1"
    if pixels is not None:
        _describe(data_set, pixels, photometric, bits_stored, frames)
        _put_pixels(data_set, pixels, syntax, frames)
    for keyword, value in (elements or {}).items():
        if isinstance(value, DataElement):  # with a VR that pydicom would not choose
            data_set.add(value)
        else:
            setattr(data_set, keyword, value)
    for keyword in without:
        delattr(data_set, keyword)
    return write(data_set, syntax, preamble=preamble, with_meta=with_meta)


def write(
    data_set: Dataset, syntax: str, *, preamble: bytes | None = bytes(128), with_meta: bool = True
) -> bytes:
    """Write a data set as it is, valid or not."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = data_set.get("SOPClassUID", COMPUTED_RADIOGRAPHY)
    meta.MediaStorageSOPInstanceUID = data_set.get("SOPInstanceUID", "2.25.1")
    meta.TransferSyntaxUID = UID(syntax)
    data_set.file_meta = meta
    stream = BytesIO()
    mode, config.settings.writing_validation_mode = (
        config.settings.writing_validation_mode,
        config.IGNORE,
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dcmwrite(stream, data_set, enforce_file_format=True)
    finally:
        config.settings.writing_validation_mode = mode
    content = stream.getvalue()
    body = content[132:] if with_meta else content[_meta_end(content) :]
    return body if preamble is None else preamble + b"DICM" + body


def declare(content: bytes, syntax: str) -> bytes:
    """Let a file say another transfer syntax than it is written in."""
    start = content.index(b"\x02\x00\x10\x00UI")
    end = start + 8 + int.from_bytes(content[start + 6 : start + 8], "little")
    value = syntax.encode() + b"\0" * (len(syntax) % 2)
    element = content[start : start + 6] + len(value).to_bytes(2, "little") + value
    return content[:start] + element + content[end:]


def _meta_end(content: bytes) -> int:
    return 132 + 12 + int.from_bytes(content[140:144], "little")


def _describe(
    data_set: Dataset,
    pixels: NDArray[Any],
    photometric: str,
    bits_stored: int | None,
    frames: int | None,
) -> None:
    shape = pixels.shape if frames is None else pixels.shape[1:]
    bits = 8 * pixels.dtype.itemsize
    data_set.Rows, data_set.Columns = shape[:2]
    data_set.SamplesPerPixel = 3 if len(shape) == 3 else 1
    data_set.PhotometricInterpretation = photometric
    data_set.BitsAllocated = bits
    if pixels.dtype.kind != "f":
        data_set.BitsStored = bits_stored or bits
        data_set.HighBit = data_set.BitsStored - 1
        data_set.PixelRepresentation = int(pixels.dtype.kind == "i")
    if len(shape) == 3:
        data_set.PlanarConfiguration = 0
    if frames is not None:
        data_set.NumberOfFrames = frames


def _put_pixels(data_set: Dataset, pixels: NDArray[Any], syntax: str, frames: int | None) -> None:
    if syntax in NATIVE_SYNTAXES:
        order = ">" if syntax == BIG_ENDIAN else "<"
        content = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
        keyword = {4: "FloatPixelData", 8: "DoubleFloatPixelData"}
        name = keyword[pixels.dtype.itemsize] if pixels.dtype.kind == "f" else "PixelData"
        setattr(data_set, name, content + bytes(len(content) % 2))
        if name == "PixelData":
            data_set["PixelData"].VR = "OW" if pixels.dtype.itemsize > 1 else "OB"
        return
    stored = int(data_set.BitsStored)
    images = pixels if frames is not None else pixels[np.newaxis]
    packed = [encode(image, stored, syntax) for image in images]
    data_set.PixelData = encapsulate([frame + bytes(len(frame) % 2) for frame in packed])
    data_set["PixelData"].VR = "OB"
    data_set["PixelData"].is_undefined_length = True


def encode(image: NDArray[Any], bits_stored: int, syntax: str) -> bytes:
    """Compress one frame; signed values become two's complement where the codec knows no sign."""
    if bits_stored <= 8 and syntax != RLE:
        image = image.astype(f"{image.dtype.kind}1")  # as codecs store it
    unsigned = image
    if image.dtype.kind == "i":
        mask = (1 << bits_stored) - 1
        unsigned = image.view(f"u{image.dtype.itemsize}") & image.view(
            f"u{image.dtype.itemsize}"
        ).dtype.type(mask)
    encoders: dict[str, Callable[[], bytes]] = {
        RLE: lambda: _encode_rle(image),
        JPEG_BASELINE: lambda: imagecodecs.jpeg8_encode(image, level=95),
        JPEG_EXTENDED: lambda: imagecodecs.jpeg8_encode(image, level=95, bitspersample=12),
        JPEG_LOSSLESS: lambda: _encode_lossless_jpeg(unsigned, bits_stored, predictor=4),
        JPEG_LOSSLESS_SV1: lambda: _encode_lossless_jpeg(unsigned, bits_stored, predictor=1),
        JPEG_LS: lambda: imagecodecs.jpegls_encode(unsigned),
        JPEG_LS_NEAR: lambda: imagecodecs.jpegls_encode(unsigned, level=2),
        JPEG_2000_LOSSLESS: lambda: encode_jpeg_2000(image, bits_stored),
        JPEG_2000: lambda: imagecodecs.jpeg2k_encode(
            image, level=60, codecformat="j2k", reversible=False, bitspersample=bits_stored
        ),
        HTJ2K_LOSSLESS: lambda: imagecodecs.htj2k_encode(image, reversible=True),
        HTJ2K_RPCL: lambda: imagecodecs.htj2k_encode(image, reversible=True),
        HTJ2K: lambda: imagecodecs.htj2k_encode(image, level=0.001, reversible=False),
    }
    return bytes(encoders[syntax]())


def encode_jpeg_2000(image: NDArray[Any], bits_stored: int, codecformat: str = "j2k") -> bytes:
    """Lossless JPEG 2000, as a bare codestream or in a JP2 file."""
    return bytes(
        imagecodecs.jpeg2k_encode(
            image, level=0, codecformat=codecformat, reversible=True, bitspersample=bits_stored
        )
    )


def _encode_lossless_jpeg(image: NDArray[Any], bits_stored: int, predictor: int) -> bytes:
    return bytes(
        imagecodecs.jpeg8_encode(
            image, lossless=True, predictor=predictor, bitspersample=max(bits_stored, 2)
        )
    )


def _encode_rle(image: NDArray[Any]) -> bytes:
    content: bytes = encode_rle(
        image.tobytes(),
        rows=image.shape[0],
        columns=image.shape[1],
        samples_per_pixel=1 if image.ndim == 2 else 3,
        bits_allocated=8 * image.dtype.itemsize,
        number_of_frames=1,
        byteorder="<",
    )
    return bytes(content)
