"""Find resources/ and models/ in a checkout, an installed wheel, and a frozen build.

A wheel, and a frozen build made from one, hold both folders in ``xrayviewer/_bundled``. That place
is looked at first: beside an installed package another project may have put its own ``resources``.
"""

import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parents[1]


class MissingResourceError(FileNotFoundError):
    """A file that travels with the program is not where it was installed.

    Not an ``XrayViewerError``: `assets` and `domain` lie on one row and do not import each other,
    and only a damaged installation leads here, no film and no choice of the user's. The message is
    a sentence for the user all the same.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The program's own file {path} is missing, so the installation is incomplete. "
            "Install xrayviewer again."
        )
        self.path = path


def resources_folder() -> Path:
    """Return the folder of icons, themes, translations, help and sample films.

    Raises
    ------
    MissingResourceError
        If this installation has no such folder.
    """
    return _folder("resources")


def models_folder() -> Path:
    """Return the folder of bundled models; each lies in ``<model_id>/``.

    Raises
    ------
    MissingResourceError
        If this installation has no such folder.
    """
    return _folder("models")


def resource(name: str) -> Path:
    """Return the path of one file or folder below `resources_folder`.

    Parameters
    ----------
    name : str
        Relative path with forward slashes, such as ``"samples/normal-chest.dcm"``.

    Raises
    ------
    MissingResourceError
        If it is not there.
    ValueError
        If `name` is absolute or climbs out of the folder: our own mistake, never input.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"{name!r} is not a path below the resources folder")
    path = resources_folder() / relative
    if not path.exists():
        raise MissingResourceError(path)
    return path


def changelog() -> Path:
    """Return the path of `CHANGELOG.md`, which says what is new in each version.

    Raises
    ------
    MissingResourceError
        If this installation has none.
    """
    return _first("CHANGELOG.md", Path.is_file)


def _folder(name: str) -> Path:
    return _first(name, Path.is_dir)


def _first(name: str, is_there: Callable[[Path], bool]) -> Path:
    candidates = _candidates(_PACKAGE, getattr(sys, "_MEIPASS", None), name)
    for candidate in candidates:
        if is_there(candidate):
            return candidate
    raise MissingResourceError(candidates[0])


def _candidates(package: Path, unpacked: str | None, name: str) -> list[Path]:
    """List where `name` may lie, best first; `unpacked` is PyInstaller's ``sys._MEIPASS``."""
    if unpacked is not None:
        return [Path(unpacked) / "xrayviewer" / "_bundled" / name]
    return [package / "_bundled" / name, package.parent / name]
