"""Lookup tables of Modality, VOI and palette elements, with descriptors that are checked."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.transforms import LookupTable
from xrayviewer.readers.dicom.elements import Elements

MOST_ENTRIES: Final = 65_536


def read_table(
    item: Elements, low: float, high: float, *, is_big_endian: bool
) -> tuple[LookupTable | None, str]:
    """Read one item of a Modality LUT or VOI LUT Sequence.

    Parameters
    ----------
    item
        Holds LUT Descriptor, LUT Data, LUT Explanation and perhaps Modality LUT Type.
    low, high
        Range of the values that go in; it decides whether the first value mapped is signed, as
        its VR follows the input and is lost in implicit VR (PS3.3 C.11.1.1, C.11.2.1.1).

    Returns
    -------
    LookupTable or None
        None when the table cannot be used.
    str
        What was wrong with it, for the reader; empty when all is well.
    """
    descriptor = read_descriptor(item, "LUTDescriptor")
    if descriptor is None:
        return None, "A lookup table without a valid descriptor was left out."
    count, first, bits = descriptor
    entries = read_entries(item, "LUTData", count, is_big_endian=is_big_endian)
    if entries is None:
        return None, "A lookup table without its entries was left out."
    note = ""
    if len(entries) < count:
        note = f"A lookup table holds {len(entries)} of the {count} entries it announces."
    used_bits = max(8, int(entries.max()).bit_length())
    if not 8 <= bits <= 16 or bits < used_bits:
        note = f"A lookup table announces {bits} bits; {used_bits} were taken."
        bits = used_bits
    table = LookupTable(
        first_value=_settle_sign(first, item.vr("LUTDescriptor"), low, high),
        entries=entries,
        bits=bits,
        explanation=item.text("LUTExplanation"),
        unit=item.text("ModalityLUTType"),
    )
    return table, note


def _settle_sign(first: int, vr: str, low: float, high: float) -> int:
    negative = first - 65_536
    if first < 32_768 or (vr != "SS" and low >= 0):
        return first
    is_only_positive = vr != "SS" and negative < low and first <= high
    return first if is_only_positive else negative


def read_descriptor(item: Elements, keyword: str) -> tuple[int, int, int] | None:
    """Read number of entries, first value mapped (0 to 65535, unsigned), bits of an entry."""
    values = item.value(keyword)
    if isinstance(values, bytes):
        values = np.frombuffer(values[: len(values) // 2 * 2], "<u2").tolist()
    else:
        values = item.integers(keyword)
    if len(values) != 3:
        return None
    count, first, bits = (int(value) & 0xFFFF for value in values)
    return count or MOST_ENTRIES, first, bits


def read_entries(
    item: Elements, keyword: str, count: int, *, is_big_endian: bool
) -> NDArray[np.uint16] | None:
    """Entries as words, or as packed bytes when there are only as many bytes as entries."""
    value: Any = item.value(keyword)
    if isinstance(value, bytes):
        if count <= len(value) < 2 * count - 1:
            return _packed_bytes(value, count, is_big_endian=is_big_endian)
        words = np.frombuffer(value[: len(value) // 2 * 2], ">u2" if is_big_endian else "<u2")
        return words[:count].astype(np.uint16) if len(words) else None
    numbers = item.integers(keyword)
    if not numbers:
        return None
    words = np.array(numbers[:MOST_ENTRIES], np.int64).astype(np.uint16)
    if len(words) < count <= 2 * len(words):
        return _packed_bytes(words.astype("<u2").tobytes(), count, is_big_endian=False)
    return words[:count]


def _packed_bytes(value: bytes, count: int, *, is_big_endian: bool) -> NDArray[np.uint16]:
    packed = np.frombuffer(value, np.uint8)
    if is_big_endian:
        packed = packed[: len(packed) // 2 * 2].reshape(-1, 2)[:, ::-1].ravel()
    return packed[:count].astype(np.uint16)
