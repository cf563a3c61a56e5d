"""What a file's name tells: whether it may be a film, and where it stands in the list."""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TypeAlias

NaturalKey: TypeAlias = tuple[tuple[int, int, str], ...]

DICOMDIR_NAMES = ("DICOMDIR", "dicomdir", "DICOMDIR;1", "dicomdir;1", "DICOMDIR.", "dicomdir.")
"""How discs and their copies spell it."""

LEFT_BY_SYSTEMS = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "autorun.inf"})
_PROGRAMS = "bat class cmd com cpl dll dylib exe hta jar lnk msi ocx ps1 scr sh so sys vbs"
_SOURCES = "c css h java js jsp php po pot py pyc pyd"
_TEXTS = "chm csv doc docx dtd htm html json log md odt pdf ppt pptx properties rst rtf toml txt"
_TABLES = "cab cfg conf db inf ini lock manifest reg sqlite sqlite3 url xls xlsx"
_MARKUP = "svg xml xsd xsl yaml yml"
_MEDIA = "avi cur eot ico mov mp3 mp4 ttf wav woff woff2"
_PACKED = "7z bz2 gz rar rpm safetensors tar tgz xz"
NO_FILM_ENDINGS = frozenset(
    ending
    for endings in (_PROGRAMS, _SOURCES, _TEXTS, _TABLES, _MARKUP, _MEDIA, _PACKED)
    for ending in endings.split()
)
"""Endings of what lies beside films on discs and in exports. Anything else gets a verdict."""

_DIGITS = re.compile("([0-9]+)")


def may_be_film(name: str) -> bool:
    """Whether a file of this name is worth reading when a whole folder is opened."""
    folded = name.casefold()
    if folded.startswith(".") or folded in LEFT_BY_SYSTEMS or is_dicomdir_name(name):
        return False
    return PurePosixPath(folded).suffix[1:] not in NO_FILM_ENDINGS


def is_archive_name(name: str) -> bool:
    """Whether a file of this name is opened as a ZIP archive."""
    return name.casefold().endswith(".zip")


def is_dicomdir_name(name: str) -> bool:
    """Whether a file of this name lists the films of a medium (PS3.10 section 8.6)."""
    return name.casefold().removesuffix(";1").rstrip(".") == "dicomdir"


def natural_key(name: str) -> NaturalKey:
    """Key that sorts ``film2`` before ``film10``, whatever the case or composition of letters."""
    folded = unicodedata.normalize("NFC", name.casefold())
    parts = _DIGITS.split(folded)
    key = [_part_key(part) for part in parts if part]
    return (*key, (-1, 0, name))  # names that differ in case alone keep a fixed order


def _part_key(part: str) -> tuple[int, int, str]:
    if _DIGITS.fullmatch(part):
        digits = part.lstrip("0")
        return (0, len(digits), digits)  # by length instead of by int(), which limits its digits
    return (1, 0, part)
