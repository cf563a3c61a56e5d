"""Folders that are there whole or not at all.

A folder is written to ``<root>/.incoming`` under a name of its own and moved into place when the
disk holds all of it, so that programs that write the same name do not meet.
"""

import ctypes
import errno
import logging
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

logger = logging.getLogger(__name__)

INCOMING = ".incoming"
PREVIOUS = ".previous"
STALE_S = 3600.0
"""A draft of this age was left behind: writing one takes seconds."""
INTERRUPTED_S = 60.0
"""A folder that has been moved away for so long will not be replaced any more."""
AT_FDCWD = -100  # Linux, fcntl.h
RENAME_EXCHANGE = 2  # Linux, renameat2(2)
RENAME_SWAP = 2  # macOS, renamex_np(2)
UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


def write_folder(root: Path, name: str, files: Mapping[str, bytes], *, replace: bool) -> Path:
    """Write a folder; on any error what was there before stays as it was.

    Raises
    ------
    FileExistsError
        If there is one of this name and it is not to be replaced.
    OSError
        If the folder cannot be written or the disk is full.
    """
    clear_incoming(root)
    draft = root / INCOMING / f"{name}.{secrets.token_hex(4)}"
    draft.mkdir(parents=True)
    try:
        for file_name, content in files.items():
            with (draft / file_name).open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        _sync_folder(draft)
        _put_in_place(draft, root / name, replace=replace)
    finally:
        shutil.rmtree(draft, ignore_errors=True)  # by now perhaps the folder that was replaced
    return root / name


def clear_incoming(root: Path) -> None:
    """Remove drafts left behind, and put back a folder that was moved away but not replaced.

    What cannot be removed or moved stays for the next time.
    """
    incoming = root / INCOMING
    if not incoming.is_dir():
        return
    for draft in sorted(incoming.iterdir()):
        try:
            age_s = time.time() - draft.stat().st_mtime
            is_previous = draft.name.endswith(PREVIOUS)
            place = root / draft.name.removesuffix(PREVIOUS).rpartition(".")[0]
            if is_previous and age_s > INTERRUPTED_S and not place.exists():
                draft.rename(place)
            elif age_s > STALE_S:
                shutil.rmtree(draft)
        except OSError as error:
            logger.warning("a draft could not be cleared: %s", type(error).__name__)


def _put_in_place(draft: Path, place: Path, *, replace: bool) -> None:
    if not place.exists():
        draft.rename(place)
        _sync_or(place, lambda: place.rename(draft))
    elif not replace:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    elif _exchange(draft, place):
        _sync_or(place, lambda: _exchange(draft, place))
    else:
        _replace_in_two_steps(draft, place)


def _replace_in_two_steps(draft: Path, place: Path) -> None:
    previous = draft.with_name(draft.name + PREVIOUS)

    def put_back() -> None:
        if place.exists():
            place.rename(draft)
        previous.rename(place)

    os.utime(place)  # tells `clear_incoming` that it is being replaced right now
    place.rename(previous)
    try:
        draft.rename(place)
    except BaseException:
        put_back()
        raise
    _sync_or(place, put_back)
    shutil.rmtree(previous, ignore_errors=True)


def _sync_or(place: Path, undo: Callable[[], object]) -> None:
    try:
        _sync_folder(place.parent)
    except BaseException:
        undo()
        raise


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders trade names at one moment; False where system or disk cannot do that."""
    names = os.fsencode(first), os.fsencode(second)
    if sys.platform == "win32":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(AT_FDCWD, names[0], AT_FDCWD, names[1], RENAME_EXCHANGE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(*names, RENAME_SWAP)
    else:
        return False
    code = ctypes.get_errno()
    if failed and code not in UNSUPPORTED:
        raise OSError(code, os.strerror(code), str(second))
    return not failed


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS keeps a journal of its names
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
