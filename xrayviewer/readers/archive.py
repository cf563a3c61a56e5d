"""ZIP archives, read in place: nothing of them is ever written to the disk."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path, PureWindowsPath

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.film_names import is_archive_name, may_be_film, natural_key
from xrayviewer.readers.refusals import RefusedError, naming
from xrayviewer.readers.regular_file import open_file

MAX_ENTRIES = 10_000
MAX_TOTAL_BYTES = 2 << 30
MAX_MEMBER_BYTES = 256 << 20
MAX_RATIO = 200
HARMLESS_BYTES = 4 << 20
"""A member that inflates to no more than this may do so at any ratio: blank films do."""

MAX_DIRECTORY_BYTES = 5 << 19
"""Length of the list of members: 260 bytes for each, read in a third of a second at worst."""

LOCAL_HEADER_BYTES = 30
CHUNK_BYTES = {
    zipfile.ZIP_STORED: 1 << 20,
    zipfile.ZIP_DEFLATED: 1 << 20,
    zipfile.ZIP_BZIP2: 1 << 12,  # these two inflate a chunk without a limit on what comes out
    zipfile.ZIP_LZMA: 1 << 12,
}
"""Bytes asked for at a time, for each compression method that is read."""

ENCRYPTED_FLAG = 1
SYSTEM_FOLDERS = frozenset({"__MACOSX", "$RECYCLE.BIN", "System Volume Information"})

_DAMAGE = (
    zipfile.BadZipFile,
    NotImplementedError,  # a method or version that zipfile lacks
    EOFError,
    ValueError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    OSError,  # bz2 and a seek past the start raise it
)


def starts_like_zip(content: bytes) -> bool:
    """Whether a file that begins so is a ZIP archive; a DICOM file may begin so too."""
    return content[:4] in {b"PK\x03\x04", b"PK\x05\x06"} and content[128:132] != b"DICM"


def list_members(path: Path, context: JobContext) -> Iterator[FilmLocation]:
    """Members that may be films, in natural order of their names.

    A member with an unsafe name, a password or too much in it is listed too: reading it gives its
    refusal.

    Raises
    ------
    UnreadableImageError
        If the archive is damaged, holds over `MAX_ENTRIES` entries or `MAX_TOTAL_BYTES`, or has
        entries that share bytes with each other.
    """
    names = {entry.filename for entry in check_archive(path) if _may_be_film(entry.filename)}
    for name in sorted(names, key=natural_key):
        context.raise_if_cancelled()
        yield FilmLocation(path, name)


def check_archive(path: Path) -> list[zipfile.ZipInfo]:
    """Entries of an archive that is sound as a whole, folders left out.

    Raises
    ------
    UnreadableImageError
        As `list_members`.
    """
    with _opened(FilmLocation(path)) as content:
        entries = [entry for entry in content.infolist() if not entry.is_dir()]
        _check_directory(entries)
    return entries


def read_member(location: FilmLocation) -> bytes:
    """Inflate one member into memory, counting what really comes out.

    Raises
    ------
    UnreadableImageError
        If the member is missing, encrypted, unsafe by name, damaged, an archive itself, or larger
        than `MAX_MEMBER_BYTES` or `MAX_RATIO` times its compressed size.
    """
    assert location.member is not None, "a plain file has no member"
    with _opened(location) as content:
        try:
            entry = content.getinfo(location.member)
        except KeyError as error:
            raise RefusedError(
                RefusalCode.NOT_FOUND,
                "the archive no longer holds it",
                "The archive was changed; open it again.",
            ) from error
        _check_entry(entry)
        inflated = _inflate(content, entry)
        if starts_like_zip(inflated):
            raise _nested()
    return inflated


class _BoundedReader(io.BufferedReader):
    """Refuses to read a list of members that is larger than any archive of films needs."""

    def read(self, size: int | None = -1) -> bytes:
        wanted = MAX_DIRECTORY_BYTES if size is None or size < 0 else size
        if wanted > MAX_DIRECTORY_BYTES:
            raise _too_many()
        return super().read(wanted)


@contextmanager
def _opened(location: FilmLocation) -> Iterator[zipfile.ZipFile]:
    stream = open_file(FilmLocation(location.path))
    with naming(location), _BoundedReader(stream.detach()) as bounded:
        try:
            with zipfile.ZipFile(bounded) as archive:
                yield archive
        except _DAMAGE as error:
            raise _damaged() from error


def _inflate(content: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    inflated = io.BytesIO()
    with content.open(entry) as stream:
        while chunk := stream.read(CHUNK_BYTES[entry.compress_type]):
            inflated.write(chunk)
            if inflated.tell() > entry.file_size:
                raise _expands()
    if inflated.tell() < entry.file_size:
        raise _damaged()
    return inflated.getvalue()


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise _too_many()
    if sum(entry.file_size for entry in entries) > MAX_TOTAL_BYTES:
        raise RefusedError(
            RefusalCode.EXPANDS_TOO_MUCH,
            f"its files would take more than {MAX_TOTAL_BYTES >> 30} GB of memory",
            "Unpack it and open the folder instead.",
        )
    by_place = sorted(entries, key=lambda entry: entry.header_offset)
    for entry, following in pairwise(by_place):
        end = entry.header_offset + LOCAL_HEADER_BYTES + entry.compress_size
        if end > following.header_offset:
            raise _expands()


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if not _is_safe(entry.filename):
        raise RefusedError(
            RefusalCode.OUTSIDE_FOLDER,
            "its name in the archive points outside the archive",
            "The archive may be made to do harm; ask for a new copy.",
        )
    if entry.flag_bits & ENCRYPTED_FLAG:
        raise RefusedError(
            RefusalCode.ENCRYPTED,
            "it is protected by a password",
            "Unpack the archive with its password and open the folder.",
        )
    if is_archive_name(entry.filename):
        raise _nested()
    if entry.compress_type not in CHUNK_BYTES:
        raise RefusedError(
            RefusalCode.UNSUPPORTED_FORMAT,
            "it is compressed by a method that is not read here",
            "Unpack the archive and open the folder.",
        )
    if entry.file_size == 0:
        raise RefusedError(
            RefusalCode.EMPTY, "the file is empty", "Ask for a new copy of the archive."
        )
    if entry.file_size > MAX_MEMBER_BYTES:
        raise RefusedError(
            RefusalCode.TOO_LARGE,
            f"it is larger than {MAX_MEMBER_BYTES >> 20} MB, more than a film in an archive may be",
            "Unpack the archive and open the folder.",
        )
    if entry.file_size > max(HARMLESS_BYTES, MAX_RATIO * entry.compress_size):
        raise _expands()


def _may_be_film(name: str) -> bool:
    *folders, last = name.replace("\\", "/").split("/")
    return not SYSTEM_FOLDERS.intersection(folders) and may_be_film(last)


def _is_safe(name: str) -> bool:
    windows = PureWindowsPath(name)
    is_rooted = bool(windows.drive or windows.root)
    return not is_rooted and ".." not in windows.parts


def _too_many() -> RefusedError:
    return RefusedError(
        RefusalCode.TOO_LARGE,
        f"the archive holds more than {MAX_ENTRIES:,} files",
        "Unpack it and open the folder instead.",
    )


def _expands() -> RefusedError:
    return RefusedError(
        RefusalCode.EXPANDS_TOO_MUCH,
        "it is packed so that it fills the memory when it is unpacked",
        "The archive is damaged or made to do harm; ask for a new copy.",
    )


def _nested() -> RefusedError:
    return RefusedError(
        RefusalCode.UNSUPPORTED_FORMAT,
        "it is an archive inside an archive",
        "Unpack the outer archive and open the inner one.",
    )


def _damaged() -> RefusedError:
    return RefusedError(
        RefusalCode.DAMAGED_HEADER,
        "the archive is damaged or was not copied completely",
        "Copy or download it again.",
    )
