"""The bytes of a film, from a plain file or from an archive, read once."""

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.archive import check_archive, read_member, starts_like_zip
from xrayviewer.readers.refusals import unreadable
from xrayviewer.readers.regular_file import read_file, read_file_start


def read_bytes(location: FilmLocation) -> bytes:
    """Read the whole file or archive member.

    Returns
    -------
    bytes
        At least one byte.

    Raises
    ------
    UnreadableImageError
        If it is missing, unreadable, locked, empty, encrypted, too large, expands too much, is no
        regular file, or an archive of files.
    """
    if location.member is not None:
        return read_member(location)
    _require_film(read_file_start(location, 132), location)
    return read_file(location)


def read_start(location: FilmLocation, byte_count: int) -> bytes:
    """Read the beginning of a file; of an archive's member, all of it.

    Raises
    ------
    UnreadableImageError
        As `read_bytes`.
    """
    if location.member is not None:
        return read_member(location)
    content = read_file_start(location, byte_count)
    _require_film(content, location)
    return content


def _require_film(start: bytes, location: FilmLocation) -> None:
    if starts_like_zip(start):
        check_archive(location.path)  # what is wrong with the archive goes first
        raise unreadable(
            location,
            RefusalCode.NOT_AN_IMAGE,
            "it is an archive, not a single film",
            "Open it on its own to see the films in it.",
        )
