"""RLE frames (PS3.5 annex G): the header is checked, each segment decoded into bounded room.

The decoders for whole frames that are installed end their process on damaged headers.
"""

from itertools import pairwise
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.header import PixelHeader
from xrayviewer.readers.refusals import RefusedError, refusing

HEADER_BYTES: Final = 64
MOST_SEGMENTS: Final = 15
LARGEST_EXPANSION: Final = 64
"""Two bytes become 128 at most (PS3.5 G.3.1)."""
LONGEST_RUN: Final = 128
DECODER: Final = "imagecodecs (PackBits)"


def decode_rle(frame: bytes, header: PixelHeader) -> NDArray[Any]:
    """Decode one frame.

    Returns
    -------
    NDArray
        Unsigned, of the allocated size; shape (rows, columns) or (rows, columns, 3).

    Raises
    ------
    RefusedError
        If the segments do not fit the header or the data.
    """
    sample_bytes = max(1, header.bits_allocated // 8)
    edges = _segment_edges(frame, header, sample_bytes)
    shape = (header.samples, sample_bytes, header.pixel_count)
    planes = np.empty(shape, np.uint8)
    with refusing(RefusalCode.DAMAGED_PIXELS, "its RLE pixels cannot be decoded"):
        for index, (start, end) in enumerate(pairwise(edges)):
            sample, byte = divmod(index, sample_bytes)
            planes[sample, byte] = _segment(frame[start:end], header.pixel_count)
    # Segments hold the most significant byte first.
    values = np.empty((header.pixel_count, header.samples, sample_bytes), np.uint8)
    for byte in range(sample_bytes):
        values[:, :, byte] = planes[:, sample_bytes - 1 - byte].T
    pixels = values.view(f"<u{sample_bytes}").astype(f"u{sample_bytes}", copy=False)
    if header.samples == 1:
        return pixels.reshape(header.rows, header.columns)
    return pixels.reshape(header.rows, header.columns, header.samples)


def _segment(packed: bytes, length: int) -> NDArray[np.uint8]:
    room = bytearray(length + LONGEST_RUN)
    unpacked = imagecodecs.packbits_decode(packed, out=room)
    if len(unpacked) < length:
        raise RefusedError(RefusalCode.TRUNCATED, "its RLE pixels end too early")
    return np.frombuffer(unpacked, np.uint8, length)


def _segment_edges(frame: bytes, header: PixelHeader, sample_bytes: int) -> list[int]:
    if len(frame) < HEADER_BYTES:
        raise RefusedError(RefusalCode.TRUNCATED, "its RLE pixels end too early")
    numbers = np.frombuffer(frame[:HEADER_BYTES], "<u4").tolist()
    count = numbers[0]
    if count != header.samples * sample_bytes or count > MOST_SEGMENTS:
        raise RefusedError(
            RefusalCode.INCONSISTENT, "its RLE pixels have another depth than its header says"
        )
    edges: list[int] = [*numbers[1 : 1 + count], len(frame)]
    if edges[0] != HEADER_BYTES or any(start >= end for start, end in pairwise(edges)):
        raise RefusedError(RefusalCode.DAMAGED_PIXELS, "its RLE pixels are damaged")
    shortest = min(end - start for start, end in pairwise(edges))
    if shortest * LARGEST_EXPANSION < header.pixel_count:
        raise RefusedError(RefusalCode.TRUNCATED, "its RLE pixels end too early")
    return edges
