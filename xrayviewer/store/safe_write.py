"""Files that are either the old ones or the new ones, never halves."""

import logging
import os
import secrets
import sys
from pathlib import Path

logger = logging.getLogger(__name__)


def set_aside(path: Path) -> Path | None:
    """Rename a damaged file, so that nothing is written over it.

    Returns
    -------
    Path | None
        Its new name, ``<name>.damaged``, or None when it could not be renamed.
    """
    kept = path.with_name(f"{path.name}.damaged")
    try:
        path.replace(kept)
    except OSError as error:
        logger.warning("a damaged file could not be set aside: %s", type(error).__name__)
        return None
    return kept


def write_safely(path: Path, content: bytes, *, is_durable: bool = True) -> None:
    """Write beside the target, then move into place. On any error the old file is untouched.

    Parameters
    ----------
    is_durable
        Wait until the disk holds the content, which can take tenths of a second. Without it a
        power cut may cost the file; a crash of the program cannot.

    Raises
    ------
    OSError
        If the folder cannot be written or the disk is full.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            if is_durable:
                os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    if is_durable and sys.platform != "win32":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
