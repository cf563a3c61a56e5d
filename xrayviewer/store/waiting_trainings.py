"""Trainings that were asked for and have not ended, kept for the next start of the program."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from xrayviewer.domain.training import TrainingError
from xrayviewer.store.folders import data_folder
from xrayviewer.store.json_paths import path_to_text, text_to_path
from xrayviewer.store.safe_write import set_aside, write_safely

logger = logging.getLogger(__name__)

Request = TypeVar("Request")

FILE: Final = "waiting-trainings.json"


def keep_waiting(requests: Sequence[object]) -> None:
    """Keep what was asked for, instead of what was kept before.

    Raises
    ------
    TrainingError
        If it cannot be written; what was kept before is unchanged.
    """
    try:
        content = msgspec.json.encode(list(requests), enc_hook=path_to_text)
        write_safely(_path(), msgspec.json.format(content, indent=1))
    except (OSError, UnicodeEncodeError) as error:
        # A name that is no valid text on this machine cannot be written as JSON.
        reason = getattr(error, "strerror", None) or "a file name is no valid text"
        raise TrainingError(
            f"The waiting trainings could not be kept for the next start ({reason}). They go on as "
            "long as the program is open. Free some space."
        ) from error


def kept_waiting(kind: type[Request]) -> tuple[Request, ...]:
    """Return what was kept, as values of this kind; a file that cannot be read is set aside."""
    path = _path()
    try:
        content = path.read_bytes()
        return tuple(
            msgspec.json.decode(content, type=list[kind], dec_hook=text_to_path)  # type: ignore[valid-type]
        )
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError) as error:
        logger.warning("waiting trainings could not be read: %s", type(error).__name__)
        set_aside(path)
        return ()


def _path() -> Path:
    return data_folder() / FILE
