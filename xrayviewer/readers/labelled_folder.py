"""Labels from folders: ``train/val/test/<label>/…``, or ``<label>/…`` alone."""

import os
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import folded, in_order, patient_from_name, split_named
from xrayviewer.domain.dataset import Dataset, DatasetError, LabelledFilm, Split
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.archive import SYSTEM_FOLDERS
from xrayviewer.readers.gathering import gather_films, relative_name

FILM_ENDINGS: Final = frozenset(
    "bmp dcm dic dicom ima jpeg jpg png tif tiff webp".split()  # noqa: SIM905  reads better
)
LAYOUTS: Final = (
    "Put the films of each label into a folder of its own, named after the label; several splits "
    "go into folders “train”, “val” and “test” above these. Or give a table with the columns "
    "“path” and “label”."
)


def read_labelled_folder(
    root: Path, pattern: re.Pattern[str] | None, context: JobContext
) -> Dataset:
    """List the films of a folder with their labels, splits and patients.

    Raises
    ------
    DatasetError
        If the folders do not say which label a film has.
    """
    folders = _subfolders(root)
    has_splits = _has_splits(folders)
    films, loose = [], []
    for location in gather_films(root, context):
        name = relative_name(location, root)
        film = _film(location, name, has_splits, pattern)
        if film is not None:
            films.append(film)
        elif _looks_like_film(name):
            loose.append(name)
    if loose:
        raise DatasetError(_loose_sentence(root, loose))
    labels = {film.labels[0] for film in films} | _labels_of_folders(root, folders, has_splits)
    if not labels:
        raise DatasetError(f"There are no films with labels in “{root.name}”. {LAYOUTS}")
    _refuse_alike(labels)
    films.sort(key=lambda film: film.name)
    return Dataset(root, in_order(labels), False, tuple(films))


def _film(
    location: FilmLocation, name: str, has_splits: bool, pattern: re.Pattern[str] | None
) -> LabelledFilm | None:
    parts = name.split("/")
    split: Split | None = None
    if has_splits:
        split = split_named(parts[0])
        parts = parts[1:]
    if len(parts) < 2:
        return None
    label = unicodedata.normalize("NFC", parts[0])
    return LabelledFilm(location, name, (label,), patient_from_name(name, pattern), split)


def _has_splits(folders: list[str]) -> bool:
    splits = [split_named(folder) for folder in folders]
    if Split.TRAIN not in splits:
        return bool(splits) and None not in splits
    others = [folder for folder in folders if split_named(folder) is None]
    if others:
        raise DatasetError(
            f"Beside the folder for training there is “{others[0]}”, which is no split. "
            "Move it elsewhere, or name it “val” or “test”."
        )
    return True


def _labels_of_folders(root: Path, folders: list[str], has_splits: bool) -> set[str]:
    """Labels of all folders, also of empty ones."""
    below = [name for split in folders for name in _subfolders(root / split)]
    return {unicodedata.normalize("NFC", name) for name in (below if has_splits else folders)}


def _subfolders(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as scan:
            return sorted(
                entry.name
                for entry in scan
                if entry.is_dir(follow_symlinks=False)
                and not entry.name.startswith(".")
                and entry.name not in SYSTEM_FOLDERS
            )
    except OSError as error:
        raise DatasetError(
            f"The folder “{folder.name}” cannot be listed: {error.strerror}. Check that it is "
            "still there and may be read."
        ) from error


def _looks_like_film(name: str) -> bool:
    return name.rsplit(".", 1)[-1].casefold() in FILM_ENDINGS


def _loose_sentence(root: Path, loose: list[str]) -> str:
    films = "1 film lies" if len(loose) == 1 else f"{len(loose)} films lie"
    return (
        f"In “{root.name}” {films} outside of any label's folder, for example “{min(loose)}”. "
        f"{LAYOUTS}"
    )


def _refuse_alike(labels: set[str]) -> None:
    spellings = defaultdict(list)
    for label in sorted(labels):
        spellings[folded(label)].append(label)
    for alike in spellings.values():
        if len(alike) > 1:
            names = " and ".join(f"“{label}”" for label in alike)
            raise DatasetError(f"The labels {names} differ only in spelling. Give them one name.")
