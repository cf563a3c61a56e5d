"""What the first bytes of a file say that it is."""

from typing import Final, Literal

from pydicom.values import converters

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.refusals import RefusedError

PREFIX: Final = b"DICM"
PREAMBLE_BYTES: Final = 128

_PROGRAMS: Final = {
    b"MZ": "a Windows program",
    b"\x7fELF": "a Linux program",
    b"\xfe\xed\xfa\xce": "a macOS program",
    b"\xfe\xed\xfa\xcf": "a macOS program",
    b"\xce\xfa\xed\xfe": "a macOS program",
    b"\xcf\xfa\xed\xfe": "a macOS program",
    b"\xca\xfe\xba\xbe": "a macOS or Java program",
    b"#!": "a script",
    b"PK\x03\x04": "a ZIP archive",
    b"PK\x05\x06": "a ZIP archive",
    b"Rar!": "a RAR archive",
    b"%PDF": "a PDF document",
}
_WEB_PAGES: Final = (b"<html", b"<!doctype", b"<script", b"<svg", b"<?xml", b"<?php", b"<hta")

_FIRST_GROUPS: Final = (0x0002, 0x0008)
"""A data set starts with one of these: file meta information, or the identifying group."""

_KNOWN_VRS: Final = frozenset(str(vr).encode("ascii") for vr in converters)


def has_prefix(content: bytes) -> bool:
    """Whether a preamble and the DICOM prefix stand at the start (PS3.10 7.1)."""
    return content[PREAMBLE_BYTES : PREAMBLE_BYTES + 4] == PREFIX


def refuse_program(content: bytes) -> None:
    """Refuse a DICOM file whose preamble makes it a program, too.

    The preamble may hold anything, a TIFF header for example, and a film with a program in it
    does harm when somebody starts it (CVE-2019-11687; PS3.10 7.5).
    """
    kind = other_kind(content[:PREAMBLE_BYTES])
    if kind:
        raise RefusedError(
            RefusalCode.ALSO_A_PROGRAM,
            f"it is also {kind}, hidden in front of the film",
            "Do not start or unpack it; ask for a new copy from the archive the film comes from.",
        )


def other_kind(head: bytes) -> str:
    """Name of a well-known kind of file that is no image, empty when it is none of them."""
    for magic, kind in _PROGRAMS.items():
        if head.startswith(magic):
            return kind
    return "a web page" if head.lstrip().lower().startswith(_WEB_PAGES) else ""


def data_set_start(content: bytes) -> int | None:
    """Where file meta information or the data set starts; None when this is no DICOM file.

    Files without a preamble, or with a preamble and no prefix, count when their first element is
    plausible (ACR-NEMA, raw data sets).
    """
    if has_prefix(content):
        return PREAMBLE_BYTES + len(PREFIX)
    if content.startswith(PREFIX):
        return len(PREFIX)
    for start in (0, PREAMBLE_BYTES, PREAMBLE_BYTES + len(PREFIX)):
        if is_element_plausible(content, start, _FIRST_GROUPS):
            return start
    return None


def is_element_plausible(content: bytes, start: int, groups: tuple[int, ...]) -> bool:
    """Whether a data element of one of these groups may start here, in any encoding."""
    return _is_plausible(content, start, groups, "little") or _is_plausible(
        content, start, groups, "big"
    )


def _is_plausible(
    content: bytes, start: int, groups: tuple[int, ...], order: Literal["little", "big"]
) -> bool:
    head = content[start : start + 12]
    if len(head) < 8:
        return False
    group = int.from_bytes(head[:2], order)
    element = int.from_bytes(head[2:4], order)
    if group not in groups or element > 0x2000:
        return False
    if is_explicit(head):
        return True
    length = int.from_bytes(head[4:8], order)
    return length < min(4096, len(content) - start)


def is_explicit(head: bytes) -> bool:
    """Whether a data element's header names a value representation."""
    return head[4:6] in _KNOWN_VRS


def is_big_endian(head: bytes) -> bool:
    """Whether the group number makes sense only with its high byte first."""
    return int.from_bytes(head[:2], "big") < int.from_bytes(head[:2], "little")
