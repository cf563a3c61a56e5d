"""The pixels of one frame: checked first, then decoded into their canonical form."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.codestream import Codestream, read_codestream, starts_codestream
from xrayviewer.readers.dicom.colour import to_eight_bits, ybr_to_rgb
from xrayviewer.readers.dicom.decoders import DecodedFrame, check_size, decode
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import DicomFile
from xrayviewer.readers.dicom.fragments import frame_bytes, starts_with_item
from xrayviewer.readers.dicom.header import PALETTE, PixelHeader
from xrayviewer.readers.dicom.inflate import inflate
from xrayviewer.readers.dicom.native import check_native_length, raw_frame
from xrayviewer.readers.dicom.palette import apply_palette
from xrayviewer.readers.dicom.rle import DECODER as RLE_DECODER
from xrayviewer.readers.dicom.rle import decode_rle
from xrayviewer.readers.dicom.stored import from_codec, from_native
from xrayviewer.readers.dicom.syntax import Codec, undecodable
from xrayviewer.readers.refusals import RefusedError


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame before decoding, with everything checked that can be.

    Attributes
    ----------
    parsed, header, index
        The file, its pixel description, and which frame of it.
    codec
        By the packing itself where it shows.
    packed
        Compressed bytes; empty for uncompressed frames.
    stream
        Header of the compressed image; None for uncompressed, RLE and deflated frames.
    """

    parsed: DicomFile
    header: PixelHeader
    index: int
    codec: Codec
    packed: bytes = b""
    stream: Codestream | None = None

    @property
    def is_big_endian(self) -> bool:
        """Whether words of the data set are big endian."""
        return not self.parsed.syntax.is_little_endian

    @property
    def is_lossy(self) -> bool:
        """Whether decoded values may differ a little from the stored ones."""
        if self.stream is None or self.stream.is_lossless:
            return False
        return self.stream.is_lossless is False or self.parsed.syntax.is_lossy is not False


@dataclass(frozen=True, slots=True)
class FramePixels:
    """Pixels of one frame.

    Attributes
    ----------
    values
        Grey: stored values, uint8, uint16, int16, uint32, int32 or floating point, shape
        (rows, columns). Colour: RGB, uint8, shape (rows, columns, 3).
    raw
        Uncompressed grey values with their unused bits, else None.
    decoder
        Library that decoded them.
    notes
        Sentences for the reader.
    """

    values: NDArray[Any]
    raw: NDArray[Any] | None
    decoder: str
    notes: tuple[str, ...]


def check_frame(parsed: DicomFile, header: PixelHeader, index: int) -> Frame:
    """Find a frame and check its length, packing and size before any pixel is decoded.

    Raises
    ------
    RefusedError
        If anything does not fit.
    """
    assert parsed.pixels is not None
    if not 0 <= index < header.frame_count:
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"it has {header.frame_count} frames, number {index + 1} is not among them",
            "Choose another frame.",
        )
    is_declared_native = parsed.syntax.codec is Codec.NATIVE
    if parsed.pixels.length is None or (not is_declared_native and starts_with_item(parsed)):
        return _check_packed(parsed, header, index)
    header = check_native_length(parsed, header)
    if not is_declared_native:
        note = f"The pixels are not compressed although the header says {parsed.syntax.name}."
        header = replace(header, notes=(*header.notes, note))
    return Frame(parsed, header, index, Codec.NATIVE)


def _check_packed(parsed: DicomFile, header: PixelHeader, index: int) -> Frame:
    packed = frame_bytes(parsed, header.frame_count, index)
    declared = parsed.syntax.codec
    if not starts_codestream(packed):
        if declared in (Codec.RLE, Codec.DEFLATED_FRAME):
            return Frame(parsed, header, index, declared, packed)
        if declared is Codec.UNKNOWN:
            raise undecodable(parsed.syntax)
        raise RefusedError(RefusalCode.DAMAGED_PIXELS, "its compressed pixels are damaged")
    stream, packed = read_codestream(packed)
    check_size(stream, header)
    is_other = stream.codec is not declared and {stream.codec, declared} != {
        Codec.JPEG_2000,
        Codec.HTJ2K,
    }
    if is_other:
        note = f"The header says {parsed.syntax.name}, but the pixels are {stream.codec}."
        header = replace(header, notes=(*header.notes, note))
    return Frame(parsed, header, index, stream.codec, packed, stream)


def decode_frame(frame: Frame) -> FramePixels:
    """Decode a checked frame.

    Raises
    ------
    RefusedError
        If the decoder fails.
    """
    header = frame.header
    raw: NDArray[Any] | None = None
    if frame.stream is not None:
        decoded = decode(frame.packed, frame.stream, header)
    else:
        decoded = _uncompressed(frame)
        raw = decoded.pixels if header.samples == 1 else None
    notes = header.notes
    if decoded.is_fallback:
        notes = (*notes, f"The first decoder failed; {decoded.decoder} read the pixels.")
    if header.samples == 3:
        return FramePixels(_rgb(frame, decoded), None, decoded.decoder, notes)
    if header.is_float:
        return FramePixels(decoded.pixels, None, decoded.decoder, notes)
    values, more = stored_values(frame, decoded.pixels)
    if header.photometric == PALETTE:
        values = apply_palette(
            values,
            Elements(frame.parsed.data_set),
            is_signed=header.is_signed,
            is_big_endian=frame.is_big_endian,
        )
    return FramePixels(values, raw, decoded.decoder, (*notes, *more))


def stored_values(frame: Frame, pixels: NDArray[Any]) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Grey values of a decoder in their canonical type, with notes for the reader."""
    if frame.stream is None:
        return from_native(pixels, frame.header)
    return from_codec(pixels, frame.stream, frame.header, is_lossy=frame.is_lossy)


def _uncompressed(frame: Frame) -> DecodedFrame:
    if frame.codec is Codec.RLE:
        pixels = decode_rle(frame.packed, frame.header)
        kind = "i" if frame.header.is_signed else "u"
        return DecodedFrame(pixels.view(f"{kind}{pixels.dtype.itemsize}"), RLE_DECODER)
    if frame.codec is Codec.DEFLATED_FRAME:
        return DecodedFrame(_inflated_frame(frame), "zlib")
    return DecodedFrame(raw_frame(frame.parsed, frame.header, frame.index), "numpy")


def _inflated_frame(frame: Frame) -> NDArray[Any]:
    """Inflate a frame that was packed for itself (PS3.5 A.4.13)."""
    assert frame.parsed.pixels is not None
    content = inflate(frame.packed)
    pixels = replace(frame.parsed.pixels, start=0, length=len(content), is_words=False)
    alone = replace(frame.parsed, content=content, pixels=pixels)
    header = check_native_length(alone, replace(frame.header, frame_count=1))
    return raw_frame(alone, header, 0)


def _rgb(frame: Frame, decoded: DecodedFrame) -> NDArray[np.uint8]:
    header = frame.header
    pixels = to_eight_bits(decoded.pixels, _colour_bits(frame))
    if decoded.is_rgb or header.photometric in ("RGB", "YBR_ICT", "YBR_RCT"):
        return pixels
    return ybr_to_rgb(pixels, is_partial=header.photometric == "YBR_PARTIAL_422")


def _colour_bits(frame: Frame) -> int:
    if frame.stream is not None:
        return max(frame.header.bits_stored, min(frame.stream.precision, 16))
    return frame.header.bits_stored
