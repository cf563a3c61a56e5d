"""What a support person needs to know of a folder, with the user's name left out."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """A folder that the program uses.

    Attributes
    ----------
    path
        With ``~`` for the user's home.
    is_there
        The program makes it when it first needs it.
    is_writable
        It, or else the folder it would be made in.
    free_bytes
        On its disk.
    """

    path: str
    is_there: bool
    is_writable: bool
    free_bytes: int


def folder_facts(folder: Path) -> FolderFacts:
    """Look at a folder without making it."""
    there = next(part for part in (folder, *folder.parents) if part.is_dir())
    return FolderFacts(
        path=without_home(str(folder)),
        is_there=there == folder,
        is_writable=os.access(there, os.W_OK | os.X_OK),
        free_bytes=shutil.disk_usage(there).free,
    )


def without_home(text: str) -> str:
    """Write ``~`` for the user's home folder, which mostly is called after the user."""
    home = str(Path.home())
    return text if home == Path(home).anchor else text.replace(home, "~")
