"""A claim on a folder that only one process can hold; the system lifts it when the process ends."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from xrayviewer.jobs.context import JobContext

PATIENCE_S = 15.0
"""A process whose starter was killed notices that within a batch."""
BETWEEN_TRIES_S = 0.1


class FolderInUseError(Exception):
    """Another process holds the claim."""


def lock_path(folder: Path) -> Path:
    """File that stands for the claim on a folder; it stays when the claim is given up."""
    return folder.with_name(f".{folder.name}.lock")


@contextlib.contextmanager
def claimed(folder: Path, context: JobContext, *, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Hold the claim on a folder, which need not exist, while the block runs.

    Parameters
    ----------
    patience_s
        None: `PATIENCE_S`.

    Raises
    ------
    FolderInUseError
        If another process still holds it after `patience_s`.
    OSError
        If the file of the lock beside the folder cannot be made.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    path = lock_path(folder)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end_s = time.monotonic() + (PATIENCE_S if patience_s is None else patience_s)
        while not _lock(descriptor):
            context.raise_if_cancelled()
            if time.monotonic() >= end_s:
                raise FolderInUseError(folder.name)
            time.sleep(BETWEEN_TRIES_S)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  exists on Windows only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  exists on POSIX only

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
