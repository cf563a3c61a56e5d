"""Stored values in their canonical type, so that lossless copies of a film are equal."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer.readers.dicom.codestream import Codestream
from xrayviewer.readers.dicom.header import PixelHeader


def from_native(raw: NDArray[Any], header: PixelHeader) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Take the stored bits out of the allocated ones (PS3.5 8.1.1).

    Parameters
    ----------
    raw : shape (rows, columns)
        Uncompressed or RLE values of the allocated size.

    Returns
    -------
    NDArray
        uint8, uint16, int16, uint32 or int32, shape (rows, columns).
    tuple of str
        Notes for the reader.
    """
    if header.bits_stored == header.bits_allocated:
        return _widened(raw), ()
    shift = header.high_bit - header.bits_stored + 1
    container = 8 * raw.dtype.itemsize
    if header.is_signed:
        signed = raw.view(f"i{raw.dtype.itemsize}")
        up = container - header.bits_stored - shift
        return _widened((signed << up) >> (up + shift)), ()
    values = raw >> shift if shift else raw
    mask = (1 << header.bits_stored) - 1
    if values.max(initial=0) <= mask:
        return _widened(values), ()
    return _widened(values & values.dtype.type(mask)), ()


def from_codec(
    pixels: NDArray[Any], stream: Codestream, header: PixelHeader, *, is_lossy: bool
) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Bring a decoder's grey values to the sign and size the header states.

    A codestream may say less than the header: JPEG and JPEG-LS know no sign, and some writers give
    JPEG 2000 the wrong one. Lossy values may pass the stored range a little and are clipped;
    lossless ones are taken bit by bit, as uncompressed ones are.

    Returns
    -------
    As `from_native`.
    """
    notes: list[str] = []
    dtype = np.dtype(f"{'i' if header.is_signed else 'u'}{max(1, header.bits_allocated // 8)}")
    bits = min(header.bits_stored, stream.precision) if header.is_signed else header.bits_stored
    if stream.is_signed != header.is_signed and stream.codec.value in ("JPEG 2000", "HTJ2K"):
        notes.append("The compressed image has another sign than the header says; the header won.")
    shift = header.high_bit - header.bits_stored + 1
    low, high = _range(header)
    if stream.is_signed == header.is_signed and not shift and _fits(pixels, stream, low, high):
        return _widened(pixels.astype(dtype, copy=False)), ()
    wide: NDArray[Any] = pixels.astype(np.int64 if pixels.dtype.itemsize > 2 else np.int32)
    if shift and stream.precision > header.high_bit:
        wide >>= shift
    if header.is_signed and not stream.is_signed:
        half = 1 << (bits - 1)
        wide &= 2 * half - 1
        wide ^= half
        wide -= half
    if is_lossy:
        np.clip(wide, low, high, out=wide)
    elif wide.min(initial=0) < low or wide.max(initial=0) > high:
        notes.append(
            "Bits of the compressed image that the header does not announce were left out."
        )
        wide &= high - low
        if header.is_signed:
            wide ^= -low
            wide += low
    return _widened(wide.astype(dtype)), tuple(notes)


def _fits(pixels: NDArray[Any], stream: Codestream, low: int, high: int) -> bool:
    if 1 << stream.precision <= high - low + 1:
        return True
    return bool(pixels.min(initial=0) >= low and pixels.max(initial=0) <= high)


def _range(header: PixelHeader) -> tuple[int, int]:
    if header.is_signed:
        half = 1 << (header.bits_stored - 1)
        return -half, half - 1
    return 0, (1 << header.bits_stored) - 1


def _widened(values: NDArray[Any]) -> NDArray[Any]:
    return values.astype(np.int16) if values.dtype == np.int8 else values
