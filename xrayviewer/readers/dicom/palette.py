"""PALETTE COLOR to RGB (PS3.3 C.7.6.3.1.5, C.7.9)."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.lut import MOST_ENTRIES, read_descriptor, read_entries
from xrayviewer.readers.refusals import RefusedError

_COLOURS: Final = ("Red", "Green", "Blue")
_DISCRETE, _LINEAR, _INDIRECT = 0, 1, 2


def apply_palette(
    stored: NDArray[Any], elements: Elements, *, is_signed: bool, is_big_endian: bool
) -> NDArray[np.uint8]:
    """Look up the colour of every stored value.

    Parameters
    ----------
    stored : NDArray of integers, shape (rows, columns)

    Returns
    -------
    NDArray[np.uint8], shape (rows, columns, 3)

    Raises
    ------
    RefusedError
        If a palette is missing or damaged.
    """
    planes = []
    for colour in _COLOURS:
        first, table = _read_palette(elements, colour, is_big_endian=is_big_endian)
        if is_signed and first >= MOST_ENTRIES // 2:
            first -= MOST_ENTRIES
        index = np.clip(stored.astype(np.int32) - first, 0, len(table) - 1)
        planes.append(table[index])
    return np.ascontiguousarray(np.stack(planes, axis=2))


def _read_palette(
    elements: Elements, colour: str, *, is_big_endian: bool
) -> tuple[int, NDArray[np.uint8]]:
    descriptor = read_descriptor(elements, f"{colour}PaletteColorLookupTableDescriptor")
    if descriptor is None:
        raise _damaged()
    count, first, bits = descriptor
    data = f"{colour}PaletteColorLookupTableData"
    segmented = f"Segmented{colour}PaletteColorLookupTableData"
    if elements.has(data):
        entries = read_entries(elements, data, count, is_big_endian=is_big_endian)
    else:
        words = read_entries(elements, segmented, MOST_ENTRIES, is_big_endian=is_big_endian)
        entries = None if words is None else expand_segments(words.tolist())
    if entries is None or not len(entries):
        raise _damaged()
    # Some writers announce 16 bits and store 8.
    if bits > 8 and int(entries.max()) > 255:
        entries = np.right_shift(entries, 8)
    return first, np.minimum(entries, 255).astype(np.uint8)


def expand_segments(words: list[int]) -> NDArray[np.uint16]:
    """Unroll a segmented palette (PS3.3 C.7.9.2).

    Raises
    ------
    RefusedError
        If a segment is damaged, or the table grows past 65,536 entries.
    """
    values: list[int] = []
    _expand(words, 0, len(words), values, may_repeat=True)
    return np.array(values, np.uint16)


def _expand(
    words: list[int], position: int, end: int, values: list[int], *, may_repeat: bool
) -> None:
    while position + 2 < end:
        kind, length = words[position], words[position + 1]
        if kind == _DISCRETE:
            values += words[position + 2 : position + 2 + length]
            position += 2 + length
        elif kind == _LINEAR and values:
            steps = np.linspace(values[-1], words[position + 2], length + 1)[1:]
            values += np.rint(steps).astype(int).tolist()
            position += 3
        elif kind == _INDIRECT and may_repeat and position + 3 < end:
            offset = words[position + 2] | words[position + 3] << 16
            _repeat(words, offset // 2, length, values)
            position += 4
        else:
            raise _damaged()
        if len(values) > MOST_ENTRIES:
            raise _damaged()


def _repeat(words: list[int], position: int, segment_count: int, values: list[int]) -> None:
    """Copy earlier segments; these may not be indirect themselves."""
    for _ in range(segment_count):
        if position + 2 > len(words):
            raise _damaged()
        length = words[position + 1] + 2 if words[position] == _DISCRETE else 3
        _expand(words, position, min(position + length, len(words)), values, may_repeat=False)
        position += length


def _damaged() -> RefusedError:
    return RefusedError(RefusalCode.DAMAGED_HEADER, "its colour palette is missing or damaged")
