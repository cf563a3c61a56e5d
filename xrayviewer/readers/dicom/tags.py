"""Every data element of a file as text, for the tag browser."""

import warnings
from collections.abc import Iterator
from typing import Final

from pydicom.datadict import dictionary_has_tag, dictionary_keyword, dictionary_VR
from pydicom.dataset import Dataset

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.tags import TagRow
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import DicomFile, parse, read_trailer
from xrayviewer.readers.dicom.fragments import walk_items
from xrayviewer.readers.dicom.text import clean_text
from xrayviewer.readers.refusals import RefusedError, naming
from xrayviewer.readers.source import read_bytes

MOST_ROWS: Final = 20_000
DEEPEST: Final = 64
LONGEST_VALUE: Final = 1_000
LONGEST_HEXADECIMAL: Final = 16

_BULK: Final = ("OB", "OD", "OF", "OL", "OV", "OW")


def read_tags(location: FilmLocation, context: JobContext) -> tuple[TagRow, ...]:
    """All elements in the file's order, file meta information first, nested and private too.

    At most `MOST_ROWS` rows; a last row then says that there is more.

    Raises
    ------
    UnreadableImageError
        If this is no DICOM file, or its header is damaged.
    """
    content = read_bytes(location)
    rows: list[TagRow] = []
    with naming(location), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for row in _rows(parse(content)):
            if len(rows) == MOST_ROWS:
                rows.append(TagRow(("…",), "", "", f"only the first {MOST_ROWS:,} are listed"))
                break
            rows.append(row)
            if not len(rows) % 1000:
                context.raise_if_cancelled()
    return tuple(rows)


def _rows(parsed: DicomFile) -> Iterator[TagRow]:
    yield from _data_set_rows(parsed.meta, ())
    yield from _data_set_rows(parsed.data_set, ())
    if parsed.pixels is not None:
        row, end = _pixel_row(parsed)
        yield row
        yield from _data_set_rows(read_trailer(parsed, end), ())


def _pixel_row(parsed: DicomFile) -> tuple[TagRow, int]:
    pixels = parsed.pixels
    assert pixels is not None
    if pixels.length is not None:
        value, end = f"{pixels.length:,} bytes", pixels.start + pixels.length
    else:
        try:
            items = walk_items(parsed.content, pixels.start)
            packed = sum(last - first for first, last in items.fragments)
            value, end = f"{len(items.fragments):,} fragments, {packed:,} bytes", items.end
        except RefusedError as error:
            value, end = error.cause, len(parsed.content)
    vr = "OW" if pixels.is_words else "OB"
    return TagRow((_name(pixels.tag),), dictionary_keyword(pixels.tag), vr, value), end


def _data_set_rows(data_set: Dataset, path: tuple[str, ...]) -> Iterator[TagRow]:
    elements = Elements(data_set)
    for tag in list(data_set.keys()):
        number = int(tag)
        here = (*path, _name(number))
        items = elements.items(number)
        vr = _vr(elements, number)
        is_private = bool(number >> 16 & 1)
        value = f"{len(items)} items" if vr == "SQ" else _value(elements, number, vr)
        yield TagRow(here, _keyword(elements, number), vr, value, is_private)
        if len(here) // 2 < DEEPEST:
            for index, item in enumerate(items, start=1):
                yield from _data_set_rows(item.data_set, (*here, f"item {index}"))


def _name(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def _keyword(elements: Elements, tag: int) -> str:
    group, element = tag >> 16, tag & 0xFFFF
    if group & 1:
        creator = elements.text(group << 16 | element >> 8) if element > 0xFF else ""
        return f"[{creator}]" if creator else ""
    return dictionary_keyword(tag) if dictionary_has_tag(tag) else ""


def _vr(elements: Elements, tag: int) -> str:
    elements.value(tag)  # settles the VR of an implicit element
    return elements.vr(tag) or (dictionary_VR(tag) if dictionary_has_tag(tag) else "UN")


def _value(elements: Elements, tag: int, vr: str) -> str:
    raw = elements.raw(tag)
    if raw and (vr in _BULK or (vr == "UN" and not _is_text(raw))):
        if len(raw) <= LONGEST_HEXADECIMAL:
            return raw.hex(" ")
        return f"{len(raw):,} bytes"
    return clean_text("\\".join(elements.full_texts(tag)), LONGEST_VALUE)


def _is_text(raw: bytes) -> bool:
    return raw[:LONGEST_VALUE].rstrip(b"\0 ").isascii() and (
        raw[:LONGEST_VALUE].rstrip(b"\0 ").decode("ascii").isprintable()
    )
