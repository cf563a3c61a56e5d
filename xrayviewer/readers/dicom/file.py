"""From bytes to a data set and the place of its pixels. Nothing is decoded here."""

import logging
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, Final, Literal

from pydicom import config
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.dicom import signature
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.inflate import inflate
from xrayviewer.readers.dicom.syntax import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    IMPLICIT_BIG,
    IMPLICIT_LITTLE,
    TransferSyntax,
    as_written,
    transfer_syntax,
)
from xrayviewer.readers.refusals import CHOOSE_ANOTHER, RefusedError, naming, refusing

UNDEFINED_LENGTH: Final = 0xFFFFFFFF
FLOAT_PIXELS: Final = 0x7FE00008
DOUBLE_PIXELS: Final = 0x7FE00009
INTEGER_PIXELS: Final = 0x7FE00010
PIXEL_TAGS: Final = (FLOAT_PIXELS, DOUBLE_PIXELS, INTEGER_PIXELS)

# What pydicom warns of and logs quotes values, and those may name the patient.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
config.settings.reading_validation_mode = config.IGNORE

_StopWhen = Callable[[BaseTag, str | None, int], bool]


@dataclass(frozen=True, slots=True)
class PixelElement:
    """Where the pixels lie.

    Attributes
    ----------
    tag
        One of `PIXEL_TAGS`.
    start
        Offset of the value in `DicomFile.content`.
    length
        As stated; None when undefined, that is for encapsulated frames.
    is_words
        The value is written as 16-bit words, not as bytes.
    """

    tag: int
    start: int
    length: int | None
    is_words: bool = True


@dataclass(frozen=True, slots=True)
class DicomFile:
    """A parsed file.

    Attributes
    ----------
    content
        The file's bytes; for a deflated file what they inflate to.
    meta, data_set
        File meta information, and all elements in front of the pixels.
    syntax
        How the file is written, after correction by what was found.
    pixels
        None when the file holds none.
    is_cut_short
        The last element in front of the pixels is incomplete.
    notes
        Sentences about what was corrected.
    """

    content: bytes
    meta: Dataset
    data_set: Dataset
    syntax: TransferSyntax
    pixels: PixelElement | None
    is_cut_short: bool
    notes: tuple[str, ...]

    @property
    def file_format(self) -> str:
        """``ACR-NEMA`` for the predecessor of DICOM, by its recognition code."""
        is_old = not self.meta and Elements(self.data_set).code(0x00080010).startswith("ACR")
        return "ACR-NEMA" if is_old else "DICOM"


def open_data_set(content: bytes, location: FilmLocation) -> Dataset:
    """Parse the elements in front of the pixels; file meta information is its ``file_meta``.

    Raises
    ------
    UnreadableImageError
        If this is no DICOM file, or its header is damaged or expands too much.
    """
    with naming(location):
        parsed = parse(content)
    parsed.data_set.file_meta = parsed.meta  # type: ignore[assignment]
    return parsed.data_set


def parse(content: bytes) -> DicomFile:
    """Parse a file with or without preamble and meta information.

    A transfer syntax that is absent, or contradicts how the data set is written, is replaced by
    what its first element shows.

    Raises
    ------
    RefusedError
        If this is no DICOM file, is also a program, or its header is damaged.
    """
    start = signature.data_set_start(content)
    if start is None:
        raise RefusedError(
            RefusalCode.NOT_AN_IMAGE, "it is neither a DICOM film nor an image", CHOOSE_ANOTHER
        )
    if start == signature.PREAMBLE_BYTES + len(signature.PREFIX):
        signature.refuse_program(content)
    meta, start = _read_meta(content, start)
    declared = _declared_syntax(meta)
    found = _syntax_found(content, start)
    if declared is not None and declared.is_deflated and found is None:
        content, start = inflate(content[start:]), 0
        declared = replace(declared, is_deflated=False)
        found = _syntax_found(content, start)
    syntax, notes = _settle_syntax(declared, found)
    data_set, end = _read(content, start, syntax, lambda tag, _vr, _length: tag in PIXEL_TAGS)
    return DicomFile(
        content=content,
        meta=meta,
        data_set=data_set,
        syntax=syntax,
        pixels=_pixel_element(content, end, syntax),
        is_cut_short=_is_cut_short(data_set),
        notes=notes,
    )


def read_trailer(parsed: DicomFile, start: int) -> Dataset:
    """Parse the elements behind the pixels.

    Parameters
    ----------
    start
        Offset of the first of them in `DicomFile.content`.
    """
    return _read(parsed.content, start, parsed.syntax, None)[0]


def _read_meta(content: bytes, start: int) -> tuple[Dataset, int]:
    if not signature.is_element_plausible(content, start, (0x0002,)):
        return Dataset(), start
    return _read(content, start, EXPLICIT_LITTLE, lambda tag, _vr, _length: tag >> 16 != 0x0002)


def _read(
    content: bytes, start: int, syntax: TransferSyntax, stop_when: _StopWhen | None
) -> tuple[Dataset, int]:
    stream = BytesIO(content)
    stream.seek(start)
    with (
        warnings.catch_warnings(),
        refusing(RefusalCode.DAMAGED_HEADER, "its header is damaged"),
    ):
        warnings.simplefilter("ignore")
        try:
            data_set = read_dataset(
                stream, syntax.is_implicit, syntax.is_little_endian, stop_when=stop_when
            )
        except RecursionError as error:
            raise RefusedError(
                RefusalCode.DAMAGED_HEADER, "its header is nested too deeply"
            ) from error
    return data_set, stream.tell()


def _declared_syntax(meta: Dataset) -> TransferSyntax | None:
    uid = Elements(meta).text("TransferSyntaxUID")
    return transfer_syntax(uid) if uid else None


def _syntax_found(content: bytes, start: int) -> TransferSyntax | None:
    """How the data set's first element is written, None when it makes no sense."""
    head = content[start : start + 8]
    # Group lengths and command groups aside, the first group is one of the first few.
    if not signature.is_element_plausible(content, start, tuple(range(2, 0x20))):
        return None
    if signature.is_big_endian(head):
        return EXPLICIT_BIG if signature.is_explicit(head) else IMPLICIT_BIG
    return EXPLICIT_LITTLE if signature.is_explicit(head) else IMPLICIT_LITTLE


def _settle_syntax(
    declared: TransferSyntax | None, found: TransferSyntax | None
) -> tuple[TransferSyntax, tuple[str, ...]]:
    if declared is None:
        return found or IMPLICIT_LITTLE, ()
    if found is None or (found.is_implicit, found.is_little_endian, found.is_deflated) == (
        declared.is_implicit,
        declared.is_little_endian,
        declared.is_deflated,
    ):
        return declared, ()
    note = f"The header says {declared.name}, but the file is written as {found.name}."
    if declared.codec is found.codec and not declared.has_swapped_pixels:
        return found, (note,)
    return as_written(declared, found), (note,)


def _pixel_element(content: bytes, start: int, syntax: TransferSyntax) -> PixelElement | None:
    order: Literal["little", "big"] = "little" if syntax.is_little_endian else "big"
    head = content[start : start + 12]
    if len(head) < 8:
        return None
    group, element = (int.from_bytes(head[i : i + 2], order) for i in (0, 2))
    tag = group << 16 | element
    if tag not in PIXEL_TAGS:
        return None
    is_explicit = head[4:6] in (b"OB", b"OW", b"OF", b"OD", b"UN", b"OL")
    length_bytes = head[8:12] if is_explicit else head[4:8]
    length = int.from_bytes(length_bytes, order)
    return PixelElement(
        tag,
        start + (12 if is_explicit else 8),
        None if length == UNDEFINED_LENGTH else length,
        is_words=head[4:6] != b"OB",
    )


def _is_cut_short(data_set: Dataset) -> bool:
    tag = next(reversed(list(data_set.keys())), None)
    element: Any = None if tag is None else data_set.get_item(tag, keep_deferred=True)
    if not isinstance(element, RawDataElement) or element.length == UNDEFINED_LENGTH:
        return False
    return isinstance(element.value, bytes) and len(element.value) < element.length
