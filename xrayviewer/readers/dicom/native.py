"""Uncompressed frames, read where they lie (PS3.5 section 8)."""

from dataclasses import replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.colour import upsample_422
from xrayviewer.readers.dicom.file import DicomFile
from xrayviewer.readers.dicom.header import PixelHeader
from xrayviewer.readers.refusals import RefusedError

_PADDING_BYTES: Final = 64
_PADDING_FRACTION: Final = 0.01


def check_native_length(parsed: DicomFile, header: PixelHeader) -> PixelHeader:
    """Compare the length of the pixels with what the header asks for.

    Returns
    -------
    PixelHeader
        With a note when there is padding, and YBR_FULL where YBR_FULL_422 is stored in full.

    Raises
    ------
    RefusedError
        If pixels are missing, or there are more than padding explains.
    """
    assert parsed.pixels is not None
    assert parsed.pixels.length is not None
    length = parsed.pixels.length
    available = min(length, len(parsed.content) - parsed.pixels.start)
    if header.photometric == "YBR_FULL_422":
        full = replace(header, photometric="YBR_FULL")
        if length >= _needed_bytes(full):
            note = "The colours are stored in full although the header says 4:2:2."
            header = replace(full, notes=(*header.notes, note))
    needed = _needed_bytes(header)
    if available < needed:
        raise RefusedError(
            RefusalCode.TRUNCATED,
            f"it holds {available} of the {needed} bytes its header announces",
        )
    surplus = length - needed
    if surplus > max(_PADDING_BYTES, _PADDING_FRACTION * needed / header.frame_count):
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its pixels take {length} bytes where its header announces {needed}",
        )
    if surplus > 1:
        note = f"{surplus} bytes behind the pixels were left out."
        header = replace(header, notes=(*header.notes, note))
    return header


def _needed_bytes(header: PixelHeader) -> int:
    return -(-header.frame_bits * header.frame_count // 8)


def raw_frame(parsed: DicomFile, header: PixelHeader, frame: int) -> NDArray[Any]:
    """One frame as it is stored; unused bits are not touched.

    Returns
    -------
    NDArray
        Shape (rows, columns), or (rows, columns, 3) for colours; of the allocated size, in the
        machine's byte order. A view of the file's bytes where that is possible.
    """
    assert parsed.pixels is not None
    if header.bits_allocated == 1:
        return _raw_bits(parsed, header, frame)
    dtype = _stored_dtype(parsed, header)
    frame_bytes = header.frame_bits // 8
    count = frame_bytes // dtype.itemsize
    start = parsed.pixels.start + frame * frame_bytes
    swaps_bytes = (
        dtype.itemsize == 1 and not parsed.syntax.is_little_endian and parsed.pixels.is_words
    )
    if swaps_bytes:
        values = _swapped_bytes(parsed, frame * frame_bytes, frame_bytes)
    else:
        values = np.frombuffer(parsed.content, dtype, count, start)
    if not dtype.isnative:
        values = values.astype(dtype.newbyteorder("="))
    return _arranged(values, header)


def _stored_dtype(parsed: DicomFile, header: PixelHeader) -> np.dtype[Any]:
    kind = "f" if header.is_float else "i" if header.is_signed else "u"
    is_big = not parsed.syntax.is_little_endian or parsed.syntax.has_swapped_pixels
    return np.dtype(f"{'>' if is_big else '<'}{kind}{header.bits_allocated // 8}")


def _swapped_bytes(parsed: DicomFile, offset: int, length: int) -> NDArray[np.uint8]:
    """Bytes that a big endian writer put into words: each pair is the wrong way round."""
    assert parsed.pixels is not None
    start = parsed.pixels.start
    first = offset - offset % 2
    words = -(-(offset + length) // 2) - first // 2
    content = np.frombuffer(parsed.content, np.uint8, offset=start + first)[: 2 * words]
    padded = np.zeros(2 * words, np.uint8)
    padded[: len(content)] = content
    swapped = padded.reshape(-1, 2)[:, ::-1].ravel()
    return swapped[offset - first : offset - first + length]


def _arranged(values: NDArray[Any], header: PixelHeader) -> NDArray[Any]:
    rows, columns = header.rows, header.columns
    if header.samples == 1:
        return values.reshape(rows, columns)
    if header.photometric in ("YBR_FULL_422", "YBR_PARTIAL_422"):
        return upsample_422(values, rows, columns)
    if header.is_planar:
        return np.ascontiguousarray(np.moveaxis(values.reshape(3, rows, columns), 0, 2))
    return values.reshape(rows, columns, 3)


def _raw_bits(parsed: DicomFile, header: PixelHeader, frame: int) -> NDArray[np.uint8]:
    """Packed bits, the first pixel in the lowest bit; frames follow without a gap (PS3.5 8.1.1)."""
    assert parsed.pixels is not None
    first = frame * header.pixel_count
    start_byte, end_byte = first // 8, -(-(first + header.pixel_count) // 8)
    if not parsed.syntax.is_little_endian and parsed.pixels.is_words:
        packed = _swapped_bytes(parsed, start_byte, end_byte - start_byte)
    else:
        packed = np.frombuffer(
            parsed.content, np.uint8, end_byte - start_byte, parsed.pixels.start + start_byte
        )
    bits = np.unpackbits(packed, bitorder="little")
    skipped = first - 8 * start_byte
    return bits[skipped : skipped + header.pixel_count].reshape(header.rows, header.columns)
