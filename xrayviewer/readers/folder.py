"""Films in a folder, an archive, or on a medium with a DICOMDIR, found bit by bit."""

import logging
import os
import stat
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path
from typing import Final

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.archive import SYSTEM_FOLDERS, list_members, starts_like_zip
from xrayviewer.readers.dicomdir import MAX_DICOMDIR_BYTES, is_dicomdir, read_dicomdir
from xrayviewer.readers.film_names import (
    DICOMDIR_NAMES,
    is_archive_name,
    is_dicomdir_name,
    may_be_film,
    natural_key,
)
from xrayviewer.readers.refusals import RefusedError
from xrayviewer.readers.regular_file import access, is_inside, read_file_start, system_path

logger = logging.getLogger(__name__)

BATCH_SIZE: Final = 256
FIRST_ENTRIES: Final = 512
"""So much of a large folder is handed on before the rest of it is known."""
BATCH_INTERVAL_S: Final = 0.1
CANCEL_INTERVAL_S: Final = 0.05
SNIFFED_BYTES: Final = 1024


def list_films(path: Path, context: JobContext) -> int:
    """Publish batches of film locations, tuple[FilmLocation, ...], the first one at once.

    A folder is walked in natural order of names, its files before its subfolders. Links are
    followed to files inside the folder only; each real file is listed once. Archives found on the
    way are opened too. A DICOMDIR whose films are all there stands for the whole medium. What
    cannot be opened is listed as well: reading it as a film gives the reason.

    Parameters
    ----------
    path
        A folder, an archive, a DICOMDIR, or any other file, which then counts as one film.

    Returns
    -------
    int
        How many locations were published.
    """
    return _published(path, context)


def list_films_at_once(path: Path, context: JobContext) -> int:
    """As `list_films`, but begin with the films of a large folder before all its names are known.

    Putting a hundred thousand names in order takes a second, on a network getting them many.
    The first `FIRST_ENTRIES` come as the system gives them, in natural order among themselves, and
    all others in natural order behind them.
    """
    return _published(path, context, FIRST_ENTRIES)


def _published(path: Path, context: JobContext, first_entries: int | None = None) -> int:
    batches = _Batches(context)
    for location in _locations(path, context, first_entries):
        batches.add(location)
    return batches.finish()


class _Batches:
    """Gathers locations and publishes them by number and by time."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self._gathered: list[FilmLocation] = []
        self._published_count = 0
        self._last_s = float("-inf")

    def add(self, location: FilmLocation) -> None:
        self._gathered.append(location)
        is_due = time.monotonic() - self._last_s > BATCH_INTERVAL_S
        if is_due or len(self._gathered) >= BATCH_SIZE:
            self._publish()

    def finish(self) -> int:
        if self._gathered:
            self._publish()
        return self._published_count

    def _publish(self) -> None:
        self._context.publish(tuple(self._gathered))
        self._published_count += len(self._gathered)
        self._gathered.clear()
        self._last_s = time.monotonic()


def _locations(
    path: Path, context: JobContext, first_entries: int | None
) -> Iterator[FilmLocation]:
    if _is_folder(path):
        directory = _dicomdir_in(path)
        if directory is None:
            yield from _Walk(path, context, first_entries).films()
        else:
            yield from _medium(directory, context)
        return
    try:
        start = read_file_start(FilmLocation(path), SNIFFED_BYTES)
    except UnreadableImageError:
        start = b""
    if starts_like_zip(start):
        yield from _members(path, context)
    elif is_dicomdir_name(path.name) or is_dicomdir(start):
        yield from _medium(path, context)
    else:
        yield FilmLocation(path)


def _opened(folder: Path) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
    return access(lambda: os.scandir(system_path(folder)))


def _is_folder(path: Path) -> bool:
    status = _status(path)
    return status is not None and stat.S_ISDIR(status.st_mode)


def _status(path: Path) -> os.stat_result | None:
    try:
        return system_path(path).stat()
    except (OSError, ValueError):
        return None


def _dicomdir_in(folder: Path) -> Path | None:
    paths = (folder / name for name in DICOMDIR_NAMES)
    return next((path for path in paths if path.is_file() and not path.is_symlink()), None)


def _medium(directory: Path, context: JobContext) -> Iterator[FilmLocation]:
    try:
        content = read_file_start(FilmLocation(directory), MAX_DICOMDIR_BYTES + 1)
        medium = read_dicomdir(content, directory)
    except UnreadableImageError as error:
        logger.info("a DICOMDIR is refused: %s", error.refusal.code)
        yield FilmLocation(directory)
    else:
        if medium.locations and not medium.missing:
            yield from medium.locations
            return
        logger.info("a DICOMDIR names %d files that are not there", len(medium.missing))
    yield from _Walk(directory.parent, context).films()


def _members(path: Path, context: JobContext) -> Iterator[FilmLocation]:
    try:
        yield from list_members(path, context)
    except UnreadableImageError as error:
        logger.info("an archive is refused: %s", error.refusal.code)
        yield FilmLocation(path)


class _Walk:
    """One walk over a folder tree, depth first.

    Parameters
    ----------
    first_entries
        So many of each folder go before the others; None where all are to be in order.
    """

    def __init__(self, root: Path, context: JobContext, first_entries: int | None = None) -> None:
        self._first_entries = first_entries
        self._waiting = [root]
        self._real_root = os.path.realpath(root)
        self._context = context
        self._seen: set[tuple[int, int]] = set()
        self._checked_s = time.monotonic()

    def films(self) -> Iterator[FilmLocation]:
        """Locations, each folder's files before its subfolders."""
        while self._waiting:
            folder = self._waiting.pop()
            subfolders: list[Path] = []
            try:
                with _opened(folder) as scan:
                    for entries in self._pieces(scan):
                        yield from self._films_among(entries, folder, subfolders)
            except RefusedError as error:
                logger.info("a folder cannot be listed: %s", error.code)
                yield FilmLocation(folder)
            subfolders.sort(key=lambda path: natural_key(path.name))
            self._waiting.extend(reversed(subfolders))

    def _pieces(self, scan: Iterator[os.DirEntry[str]]) -> Iterator[list[os.DirEntry[str]]]:
        """Entries of a folder in natural order, with the first few before all others if wanted."""
        if self._first_entries is not None:
            yield self._sorted(islice(scan, self._first_entries))
        yield self._sorted(scan)

    def _sorted(self, scan: Iterator[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
        return access(lambda: sorted(self._checked(scan), key=lambda one: natural_key(one.name)))

    def _checked(self, scan: Iterator[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
        for entry in scan:
            self._check_cancel()
            yield entry

    def _films_among(
        self, entries: list[os.DirEntry[str]], folder: Path, subfolders: list[Path]
    ) -> Iterator[FilmLocation]:
        """Locations of the films; folders that are to be looked into are added to `subfolders`."""
        for entry in entries:
            self._check_cancel()
            path = folder / entry.name
            if entry.is_dir(follow_symlinks=False):
                if self._is_new_folder(path):
                    subfolders.append(path)
            elif may_be_film(entry.name) and self._is_new_file(entry, path):
                yield from self._expanded(path)

    def _expanded(self, path: Path) -> Iterator[FilmLocation]:
        if is_archive_name(path.name):
            yield from _members(path, self._context)
        else:
            yield FilmLocation(path)

    def _is_new_folder(self, path: Path) -> bool:
        if path.name.startswith(".") or path.name in SYSTEM_FOLDERS:
            return False
        # A link is no folder here, but a junction of Windows is.
        return is_inside(path, self._real_root) and self._is_new(_status(path))

    def _is_new_file(self, entry: os.DirEntry[str], path: Path) -> bool:
        is_link = entry.is_symlink()
        if is_link and not is_inside(path, self._real_root):
            return False
        status = _status(path)
        if status is None:
            return not is_link  # a file that vanished gets its row, a link to nothing is no file
        return stat.S_ISREG(status.st_mode) and self._is_new(status)

    def _is_new(self, status: os.stat_result | None) -> bool:
        if status is None:
            return True
        key = (status.st_dev, status.st_ino)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def _check_cancel(self) -> None:
        now_s = time.monotonic()
        if now_s - self._checked_s > CANCEL_INTERVAL_S:
            self._checked_s = now_s
            self._context.raise_if_cancelled()
