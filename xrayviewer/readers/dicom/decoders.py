"""The decoding libraries: the fastest first, a second where there is one."""

import importlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final

import imagecodecs
import numpy as np
import openjpeg.utils
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.codestream import Codestream
from xrayviewer.readers.dicom.header import PixelHeader
from xrayviewer.readers.dicom.syntax import Codec
from xrayviewer.readers.refusals import LIBRARY_ERRORS, RefusedError, refusing

# It has no wheel for the newest Python.
jpeg_ls: Any = importlib.import_module("jpeg_ls") if find_spec("jpeg_ls") else None

logger = logging.getLogger(__name__)

_Decoder = Callable[[bytes, Codestream, PixelHeader], NDArray[Any]]


@dataclass(frozen=True, slots=True)
class DecodedFrame:
    """What a decoder made of a frame.

    Attributes
    ----------
    pixels
        Shape (rows, columns) or (rows, columns, 3), of the codec's own type.
    decoder
        Library that did it.
    is_rgb
        Colours are RGB already, whatever the photometric interpretation says.
    is_fallback
        The first library failed.
    """

    pixels: NDArray[Any]
    decoder: str
    is_rgb: bool = False
    is_fallback: bool = False


def decode(frame: bytes, stream: Codestream, header: PixelHeader) -> DecodedFrame:
    """Decode JPEG, JPEG-LS, JPEG 2000 or HTJ2K data whose header has been checked.

    Raises
    ------
    RefusedError
        If no library can decode them, or the result has another size than the header says.
    """
    (first, decoder), (second, second_decoder) = _DECODERS[stream.codec]
    is_fallback = False
    try:
        pixels = decoder(frame, stream, header)
    except LIBRARY_ERRORS as error:
        is_fallback = True
        logger.info("%s failed: %s", first, type(error).__name__)
        cause = f"its {stream.codec} pixels cannot be decoded"
        with refusing(RefusalCode.DAMAGED_PIXELS, cause):
            pixels = second_decoder(frame, stream, header)
    _check_shape(pixels, header)
    is_rgb = header.samples == 3 and _is_rgb(stream, header)
    return DecodedFrame(pixels, second if is_fallback else first, is_rgb, is_fallback)


def decode_by_each(
    frame: bytes, stream: Codestream, header: PixelHeader
) -> Iterator[tuple[str, NDArray[Any] | None]]:
    """Yield each library of the codec with what it makes of a frame; None where it fails."""
    for name, decoder in _DECODERS[stream.codec]:
        try:
            yield name, decoder(frame, stream, header)
        except LIBRARY_ERRORS:
            yield name, None


def check_size(stream: Codestream, header: PixelHeader) -> None:
    """Compare the compressed image's own size with the header, before it is decoded.

    Raises
    ------
    RefusedError
        If they differ.
    """
    if (stream.rows, stream.columns, stream.components) != (
        header.rows,
        header.columns,
        header.samples,
    ):
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its header announces {header.columns} x {header.rows} pixels, "
            f"its compressed image has {stream.columns} x {stream.rows}",
        )
    if stream.precision > max(header.bits_allocated, 8):
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its compressed image has {stream.precision} bits, "
            f"its header announces {header.bits_allocated}",
        )


def _check_shape(pixels: NDArray[Any], header: PixelHeader) -> None:
    expected = (header.rows, header.columns)
    if pixels.shape != (expected if header.samples == 1 else (*expected, header.samples)):
        raise RefusedError(
            RefusalCode.INCONSISTENT, "its decoded pixels have another size than its header says"
        )


def _is_rgb(stream: Codestream, header: PixelHeader) -> bool:
    if stream.codec is Codec.JPEG:
        return not stream.is_lossless  # `_decode_jpeg` sees to it
    if stream.codec in (Codec.JPEG_2000, Codec.HTJ2K):
        return stream.has_colour_transform is True or header.photometric in ("YBR_ICT", "YBR_RCT")
    return False


def is_jpeg_ybr(stream: Codestream, header: PixelHeader) -> bool:
    """Whether the samples of a colour JPEG are YCbCr.

    The markers inside win over the photometric interpretation, which is often left unchanged by
    whoever compressed the film.
    """
    says_ybr = header.photometric.startswith("YBR")
    if stream.component_ids in (b"RGB", b"rgb"):
        return False
    if stream.has_colour_transform is not None:
        return stream.has_colour_transform or says_ybr
    return stream.is_jfif or says_ybr


def _decode_jpeg(frame: bytes, stream: Codestream, header: PixelHeader) -> NDArray[Any]:
    if header.samples == 1:
        return _array(imagecodecs.jpeg8_decode(frame))
    if stream.is_lossless:
        # A lossless process has no colour transform, so it is left to us.
        return _array(imagecodecs.jpeg8_decode(frame))
    stored = "YCBCR" if is_jpeg_ybr(stream, header) else "RGB"
    return _array(imagecodecs.jpeg8_decode(frame, colorspace=stored, outcolorspace="RGB"))


def _decode_lossless_jpeg(frame: bytes, stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    if not stream.is_lossless:
        raise NotImplementedError
    return _array(imagecodecs.ljpeg_decode(frame))


def _decode_jpeg_ls(frame: bytes, _stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    return _array(imagecodecs.jpegls_decode(frame))


def _decode_jpeg_ls_second(frame: bytes, stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    if jpeg_ls is None:
        raise NotImplementedError
    content, details = jpeg_ls.decode_buffer(frame)
    flat = np.frombuffer(content, np.uint8 if stream.precision <= 8 else np.uint16)
    if stream.components == 1:
        return flat.reshape(stream.rows, stream.columns)
    if details["interleave_mode"] == 0:
        planes = flat.reshape(stream.components, stream.rows, stream.columns)
        return np.ascontiguousarray(np.moveaxis(planes, 0, 2))
    return flat.reshape(stream.rows, stream.columns, stream.components)


def _decode_jpeg_2000(frame: bytes, _stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    return _array(imagecodecs.jpeg2k_decode(frame))


def _decode_htj2k(frame: bytes, _stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    return _array(imagecodecs.htj2k_decode(frame, planar=False))


def _decode_openjpeg(frame: bytes, _stream: Codestream, _header: PixelHeader) -> NDArray[Any]:
    return _array(openjpeg.utils.decode(frame, j2k_format=0))


def _array(pixels: Any) -> NDArray[Any]:
    return np.asarray(pixels)


_DECODERS: Final[dict[Codec, tuple[tuple[str, _Decoder], tuple[str, _Decoder]]]] = {
    Codec.JPEG: (
        ("imagecodecs (libjpeg-turbo)", _decode_jpeg),
        ("imagecodecs (liblj92)", _decode_lossless_jpeg),
    ),
    Codec.JPEG_LS: (
        ("imagecodecs (CharLS)", _decode_jpeg_ls),
        ("pyjpegls (CharLS)", _decode_jpeg_ls_second),
    ),
    Codec.JPEG_2000: (
        ("imagecodecs (OpenJPEG)", _decode_jpeg_2000),
        ("pylibjpeg-openjpeg (OpenJPEG)", _decode_openjpeg),
    ),
    Codec.HTJ2K: (
        ("imagecodecs (OpenJPH)", _decode_htj2k),
        ("pylibjpeg-openjpeg (OpenJPEG)", _decode_openjpeg),
    ),
}
