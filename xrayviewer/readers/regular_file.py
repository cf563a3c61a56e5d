"""Plain files on disk, opened so that nothing that only looks like a file can block or harm."""

import io
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.refusals import RefusedError, naming

MAX_FILE_BYTES: Final = 512 << 20
"""Largest file read into memory; an uncompressed film of 64 megapixels has 128 MB."""

LOCK_RETRY_S: Final = (0.1, 0.2, 0.4)
WINDOWS_LOCK_ERRORS: Final = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
WINDOWS_LONG_PATH: Final = 248
IS_WINDOWS = os.name == "nt"
OPEN_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO put in the file's place must not block
)

_T = TypeVar("_T")


def read_file(location: FilmLocation) -> bytes:
    """Read a whole file once.

    Raises
    ------
    UnreadableImageError
        If it is missing, locked, unreadable, empty, no regular file, or past `MAX_FILE_BYTES`.
    """
    with naming(location), open_file(location) as stream:
        size = os.fstat(stream.fileno()).st_size
        if size > MAX_FILE_BYTES:
            raise RefusedError(
                RefusalCode.TOO_LARGE,
                f"the file is larger than {MAX_FILE_BYTES >> 20} MB, more than a film can need",
                "Choose a file that holds a single film.",
            )
        return access(lambda: stream.read(size))


def read_file_start(location: FilmLocation, byte_count: int) -> bytes:
    """Read at most so many bytes of a file's beginning.

    Raises
    ------
    UnreadableImageError
        If it is missing, locked, unreadable, empty, or no regular file.
    """
    with naming(location), open_file(location) as stream:
        return access(lambda: stream.read(byte_count))


def open_file(location: FilmLocation) -> io.BufferedReader:
    """Open a regular file with something in it, without ever waiting for a writer or a device.

    Raises
    ------
    UnreadableImageError
        If it is missing, locked, unreadable, empty, or no regular file.
    """
    path = system_path(location.path)
    with naming(location):
        # A device is not even opened: opening alone may rewind a tape.
        _require_regular(access(path.stat), path)
        descriptor = access(lambda: os.open(path, OPEN_FLAGS))
        try:
            # A folder may lie there by now, of which no stream can be made.
            _require_regular(os.fstat(descriptor), path)
        except RefusedError:
            os.close(descriptor)
            raise
    return os.fdopen(descriptor, "rb")


def access(attempt: Callable[[], _T]) -> _T:
    """Carry out one access to the disk. Only a file locked by another program is tried again.

    Raises
    ------
    RefusedError
        If it fails.
    """
    for pause_s in LOCK_RETRY_S:
        try:
            return attempt()
        except (OSError, ValueError) as error:
            if getattr(error, "winerror", None) not in WINDOWS_LOCK_ERRORS:
                raise _translate(error) from error
        time.sleep(pause_s)
    try:
        return attempt()
    except (OSError, ValueError) as error:
        raise _translate(error) from error


def is_inside(path: Path, real_folder: str) -> bool:
    """Whether a path, with all links followed, lies in a folder given as its real path."""
    real = os.path.realpath(path)
    return real == real_folder or real.startswith(real_folder.rstrip(os.sep) + os.sep)


def system_path(path: Path) -> Path:
    """Path as the system takes it: Windows needs a prefix beyond 248 characters."""
    text = str(path)
    if not IS_WINDOWS or len(text) < WINDOWS_LONG_PATH or text.startswith("\\\\?\\"):
        return path
    if text.startswith("\\\\"):
        return Path(f"\\\\?\\UNC\\{text[2:]}")
    return Path(f"\\\\?\\{text}")


def _require_regular(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        access(lambda: os.scandir(path)).close()  # why it could not be listed goes first
        raise RefusedError(
            RefusalCode.NOT_A_FILE, "it is a folder", "Open the folder to see the films in it."
        )
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(
            RefusalCode.NOT_A_FILE,
            "it is a device or a connection between programs, not a file",
            "Choose an image file.",
        )
    if status.st_size == 0:
        raise RefusedError(
            RefusalCode.EMPTY,
            "the file is empty",
            "It may not have been copied completely; copy it again.",
        )


def _translate(error: OSError | ValueError) -> RefusedError:
    # A path with NUL in it is a ValueError: no such file can exist.
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return RefusedError(
            RefusalCode.NOT_FOUND,
            "the file is no longer there",
            "It may have been moved, renamed or deleted; open its folder again.",
        )
    if getattr(error, "winerror", None) in WINDOWS_LOCK_ERRORS:
        return _no_permission("another program is using it")
    if isinstance(error, PermissionError):
        return _no_permission("it may not be read")
    return RefusedError(
        RefusalCode.READ_ERROR,
        f"the disk or network reports “{error.strerror or 'an error'}”",
        "Check the connection and the medium, or copy the file to this computer.",
    )


def _no_permission(cause: str) -> RefusedError:
    return RefusedError(
        RefusalCode.NO_PERMISSION,
        cause,
        "Close other programs that use it, or ask its owner for permission to read it.",
    )
