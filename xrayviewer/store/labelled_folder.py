"""Copies of films in folders by label: all of them, or nothing."""

import csv
import errno
import os
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.film_selection import SelectedFilm
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.csv_file import guarded

MANIFEST_NAME: Final = "manifest.csv"
SPARE_BYTES: Final = 64 << 20
"""Left free on the disk, which must not run full."""


def write_labelled_folder(folder: Path, films: Sequence[SelectedFilm], context: JobContext) -> Path:
    """Copy films to their targets in a new folder, with a table of where they come from.

    Everything is written beside the folder and moved into place at the end.

    Returns
    -------
    Path
        The table, which can be used like the folder and also names the patients.

    Raises
    ------
    DatasetError
        If the folder exists, the disk has too little room, or a film cannot be copied.
    """
    refuse_existing(folder)
    draft = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _refuse_full_disk(folder, sum(film.size_bytes for film in films))
        draft.mkdir()
        _copy(draft, films, context)
        _write_manifest(draft / MANIFEST_NAME, films)
        refuse_existing(folder)
        draft.rename(folder)
    except OSError as error:
        raise DatasetError(
            f"“{folder.name}” cannot be made: {_reason(error)}. Nothing was left behind."
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return folder / MANIFEST_NAME


def refuse_existing(folder: Path) -> None:
    """Raise `DatasetError` if something of this name exists."""
    if os.path.lexists(folder):
        raise DatasetError(f"“{folder.name}” exists already. Choose a name that is free.")


def _refuse_full_disk(folder: Path, size_bytes: int) -> None:
    free_bytes = shutil.disk_usage(folder.parent).free
    if size_bytes + SPARE_BYTES > free_bytes:
        raise DatasetError(
            f"The films need {(size_bytes + SPARE_BYTES) / 1e6:,.0f} MB with some room to spare, "
            f"but the disk of “{folder.name}” has {free_bytes / 1e6:,.0f} MB free. Choose another "
            "disk, or take fewer films."
        )


def _copy(draft: Path, films: Sequence[SelectedFilm], context: JobContext) -> None:
    for number, film in enumerate(films):
        context.raise_if_cancelled()
        context.report(number / len(films), f"film {number + 1} of {len(films)}")
        target = PurePosixPath(film.target)
        if target.is_absolute() or ".." in target.parts:
            raise DatasetError(f"“{film.target}” lies outside of the new folder.")
        path = draft / target
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(film.location.path, path)


def _write_manifest(path: Path, films: Sequence[SelectedFilm]) -> None:
    with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient", "age", "view", "source"))
        writer.writerows([guarded(cell) for cell in _cells(film)] for film in films)


def _cells(film: SelectedFilm) -> tuple[str, ...]:
    source = str(film.location.path)
    return (film.target, film.label, film.patient, film.age, film.view, source)


def _reason(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full"
    about = f" (“{Path(os.fsdecode(error.filename)).name}”)" if error.filename else ""
    return f"the system reports “{error.strerror or error}”{about}"
