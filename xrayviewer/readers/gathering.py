"""All films below a folder at once, and films by the name of their file."""

import os
from collections.abc import Iterable
from pathlib import Path

from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.folder import list_films


class Gathering:
    """A context that keeps what is listed."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self.locations: list[FilmLocation] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether the list is no longer wanted."""
        return self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """Pass progress on."""
        self._context.report(fraction, message)

    def publish(self, partial: object) -> None:
        """Keep locations, and tell how many there are."""
        assert isinstance(partial, tuple)
        self.locations.extend(partial)
        self._context.report(None, f"{len(self.locations)} files found")

    def allow_time(self, seconds: float) -> None:
        """Pass the wish for more time on."""
        self._context.allow_time(seconds)

    def raise_if_cancelled(self) -> None:
        """Stop when the list is no longer wanted."""
        self._context.raise_if_cancelled()


def gather_films(folder: Path, context: JobContext) -> list[FilmLocation]:
    """List every film below a folder, as `list_films` finds them."""
    gathering = Gathering(context)
    list_films(folder, gathering)
    return gathering.locations


def relative_name(location: FilmLocation, root: Path) -> str:
    """Path below a folder with forward slashes; the whole path for a film elsewhere."""
    try:
        path = location.path.relative_to(root).as_posix()
    except ValueError:
        path = location.path.as_posix()
    return path if location.member is None else f"{path}/{location.member}"


class FilesByName:
    """Files of a table: at the path it names, else anywhere below a folder by their name alone.

    The folder is walked when the first file is not where its path says.
    """

    def __init__(self, folder: Path, context: JobContext) -> None:
        self._folder = folder
        self._context = context
        self._below: dict[str, list[Path]] | None = None

    def find(self, text: str) -> Path | None:
        """Path of a file, None when it is not there.

        Raises
        ------
        DatasetError
            If several files below the folder have this name.
        """
        written = text.replace("\\", "/") if "/" not in text else text
        direct = Path(os.path.normpath(self._folder / written))
        if _is_file(direct):
            return direct
        if "/" in written:
            return None
        paths = self._by_name().get(written, [])
        if len(paths) > 1:
            first, second = (path.relative_to(self._folder).as_posix() for path in paths[:2])
            raise DatasetError(
                f"Both “{first}” and “{second}” are called “{written}”, so it is not clear which "
                "the table means. Write the path into the table instead of the name."
            )
        return paths[0] if paths else None

    def _by_name(self) -> dict[str, list[Path]]:
        if self._below is None:
            self._below = _paths_by_name(gather_films(self._folder, self._context))
        return self._below


def _paths_by_name(locations: Iterable[FilmLocation]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for location in locations:
        if location.member is None:
            found.setdefault(location.path.name, []).append(location.path)
    return found


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
