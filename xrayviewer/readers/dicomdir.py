"""DICOMDIR: the list of films on a disc or stick (PS3.3 annex F, PS3.10 section 8)."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydicom.uid import MediaStorageDirectoryStorage

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import open_data_set
from xrayviewer.readers.refusals import RefusedError, naming
from xrayviewer.readers.regular_file import is_inside, system_path

MAX_DICOMDIR_BYTES: Final = 64 << 20

_CLASS_UID: Final = str(MediaStorageDirectoryStorage).encode("ascii")
_OUTWARD: Final = frozenset("\\:\0")
"""Characters that no file ID holds, and with which a path may leave its folder."""


@dataclass(frozen=True, slots=True)
class Medium:
    """Films a DICOMDIR names, in its order.

    Attributes
    ----------
    locations
        Those that are there.
    missing
        File IDs, components joined by ``/``, of those that are not.
    """

    locations: tuple[FilmLocation, ...]
    missing: tuple[str, ...]


def is_dicomdir(start: bytes) -> bool:
    """Whether a file that begins so is a DICOMDIR, whatever its name."""
    return start[128:132] == b"DICM" and _CLASS_UID in start[132:]


def read_dicomdir(content: bytes, path: Path) -> Medium:
    """Find the films of the IMAGE records below the folder of the DICOMDIR.

    Names match whatever their case and with the version number some discs append.

    Parameters
    ----------
    content
        The file's bytes.
    path
        Where it lies.

    Raises
    ------
    UnreadableImageError
        If it is damaged, or names a file outside its folder, through ``..`` or through a link.
    """
    location = FilmLocation(path)
    with naming(location):
        if len(content) > MAX_DICOMDIR_BYTES:
            raise RefusedError(
                RefusalCode.TOO_LARGE,
                "this list of films is larger than any medium needs",
                "Open the folder of the films instead.",
            )
        finder = _Finder(path.parent)
        found: list[FilmLocation] = []
        missing: list[str] = []
        for components in _file_ids(content, location):
            film = finder.find(components)
            if film is None:
                missing.append("/".join(components))
            else:
                found.append(FilmLocation(film))
    return Medium(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(missing)))


def _file_ids(content: bytes, location: FilmLocation) -> list[tuple[str, ...]]:
    records = Elements(open_data_set(content, location)).items("DirectoryRecordSequence")
    ids = (
        "/".join(record.full_texts("ReferencedFileID"))  # some writers put a path in one value
        for record in records
        if record.code("DirectoryRecordType") == "IMAGE"
    )
    return [tuple(file_id.split("/")) for file_id in ids if file_id]


class _Finder:
    """Finds files below one folder by their file IDs."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._real_root = os.path.realpath(root)
        self._listings: dict[Path, dict[str, str]] = {}

    def find(self, components: tuple[str, ...]) -> Path | None:
        """Give the file, None when it is missing.

        Raises
        ------
        RefusedError
            If it lies outside the folder.
        """
        place = self._root
        for component in components:
            if component in {"", ".", ".."} or not _OUTWARD.isdisjoint(component):
                raise _outside()
            name = self._names_in(place).get(_plain(component))
            if name is None:
                return None
            place /= name
            if not is_inside(place, self._real_root):
                raise _outside()
        return place if place.is_file() else None

    def _names_in(self, folder: Path) -> dict[str, str]:
        if folder not in self._listings:
            try:
                names = [path.name for path in system_path(folder).iterdir()]
            except OSError:  # no folder, or not ours to read: what is in it is missing
                names = []
            self._listings[folder] = {_plain(name): name for name in names}
        return self._listings[folder]


def _plain(name: str) -> str:
    """Name without what file systems of discs do to it: case, version number, final dot."""
    return name.casefold().removesuffix(";1").rstrip(".")


def _outside() -> RefusedError:
    return RefusedError(
        RefusalCode.OUTSIDE_FOLDER,
        "this list names files outside its own folder",
        "It may be made to do harm; open the folder of the films instead.",
    )
