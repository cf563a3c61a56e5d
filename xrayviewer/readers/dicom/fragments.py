"""Encapsulated pixel data: the fragments of one frame, walked with bounds (PS3.5 A.4)."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.codestream import starts_codestream
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import DicomFile
from xrayviewer.readers.refusals import RefusedError

_ITEM: Final = b"\xfe\xff\x00\xe0"
_DELIMITER: Final = b"\xfe\xff\xdd\xe0"
_UNDEFINED: Final = 0xFFFFFFFF
_HEADER_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class Encapsulation:
    """The items of encapsulated pixel data.

    Attributes
    ----------
    offset_table
        Basic Offset Table, empty when the file leaves it empty.
    fragments
        (start, end) in the file of each fragment's bytes.
    end
        Offset behind the last item and its delimiter.
    is_cut_short
        The last fragment runs past the end of the file.
    """

    offset_table: tuple[int, ...]
    fragments: tuple[tuple[int, int], ...]
    end: int
    is_cut_short: bool


def starts_with_item(parsed: DicomFile) -> bool:
    """Whether the pixels begin like encapsulated ones."""
    assert parsed.pixels is not None
    return parsed.content[parsed.pixels.start : parsed.pixels.start + 4] == _ITEM


def walk_items(content: bytes, start: int) -> Encapsulation:
    """Find all items from the Basic Offset Table to the sequence delimiter.

    Raises
    ------
    RefusedError
        If something else than items stands there.
    """
    items: list[tuple[int, int]] = []
    position = start
    is_cut_short = False
    while position + _HEADER_BYTES <= len(content):
        tag = content[position : position + 4]
        length = int.from_bytes(content[position + 4 : position + 8], "little")
        position += _HEADER_BYTES
        if tag == _DELIMITER:
            break
        if tag != _ITEM or length == _UNDEFINED:
            if len(items) > 1 and not any(content[position - _HEADER_BYTES :]):
                break  # zeros instead of a delimiter
            raise RefusedError(RefusalCode.DAMAGED_PIXELS, "the packing of its pixels is damaged")
        end = position + length
        is_cut_short = end > len(content)
        items.append((position, min(end, len(content))))
        position = end
    if not items:
        raise RefusedError(RefusalCode.TRUNCATED, "it ends before its pixels")
    table_start, table_end = items[0]
    table = np.frombuffer(content[table_start : table_end - (table_end - table_start) % 4], "<u4")
    return Encapsulation(
        tuple(table.tolist()), tuple(items[1:]), min(position, len(content)), is_cut_short
    )


def frame_bytes(parsed: DicomFile, frame_count: int, frame: int) -> bytes:
    """Join the packed bytes of one frame.

    Raises
    ------
    RefusedError
        If the frame cannot be told from its neighbours, or is cut short.
    """
    assert parsed.pixels is not None, "the caller has found pixels"
    items = walk_items(parsed.content, parsed.pixels.start)
    if not items.fragments:
        raise RefusedError(RefusalCode.TRUNCATED, "it ends before its pixels")
    first, last = _frame_extent(parsed, items, frame_count, frame)
    if items.is_cut_short and last == len(items.fragments):
        raise RefusedError(RefusalCode.TRUNCATED, "it ends in the middle of its pixels")
    return b"".join(parsed.content[start:end] for start, end in items.fragments[first:last])


def _frame_extent(
    parsed: DicomFile, items: Encapsulation, frame_count: int, frame: int
) -> tuple[int, int]:
    fragment_count = len(items.fragments)
    if frame_count == 1:
        return _single_frame(parsed, items)
    if fragment_count == frame_count:
        return frame, frame + 1
    starts = _starts_by_table(parsed, items, frame_count) or _starts_by_signature(parsed, items)
    if len(starts) != frame_count:
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its header announces {frame_count} frames, its pixels hold another number",
        )
    return (*starts, fragment_count)[frame], (*starts, fragment_count)[frame + 1]


def _single_frame(parsed: DicomFile, items: Encapsulation) -> tuple[int, int]:
    fragment_count = len(items.fragments)
    frames_found = max(len(items.offset_table), len(_starts_by_signature(parsed, items)))
    if fragment_count > 1 and frames_found > 1:
        raise RefusedError(
            RefusalCode.INCONSISTENT, "it holds several frames where its header announces one"
        )
    return 0, fragment_count


def _starts_by_table(parsed: DicomFile, items: Encapsulation, frame_count: int) -> tuple[int, ...]:
    """First fragment of each frame by an offset table, nothing when it does not fit."""
    offsets = items.offset_table
    if not offsets:
        extended = Elements(parsed.data_set).raw("ExtendedOffsetTable")
        offsets = tuple(np.frombuffer(extended[: len(extended) // 8 * 8], "<u8").tolist())
    base = items.fragments[0][0] - _HEADER_BYTES
    index_at = {start - _HEADER_BYTES - base: i for i, (start, _) in enumerate(items.fragments)}
    starts = tuple(index_at[offset] for offset in offsets if offset in index_at)
    is_sound = len(starts) == len(offsets) == frame_count and starts[0] == 0
    return starts if is_sound and all(a < b for a, b in pairwise(starts)) else ()


def _starts_by_signature(parsed: DicomFile, items: Encapsulation) -> tuple[int, ...]:
    """Fragments that begin like a codestream; JPEG and JPEG 2000 frames all do."""
    return tuple(
        index
        for index, (start, _) in enumerate(items.fragments)
        if starts_codestream(parsed.content[start : start + 12])
    )
