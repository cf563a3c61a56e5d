"""Films with drawn lungs and hearts: ``images/…`` and ``masks/{right_lung,left_lung,heart}/…``."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.dataset.mask_folders import IMAGES, LAYOUT, MASK_FOLDERS, MASKS
from xrayviewer.dataset.names import patient_from_name
from xrayviewer.dataset.wording import counted
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.dataset import Dataset, DatasetError, LabelledFilm
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.gathering import gather_films, relative_name

JSRT_FILM: Final = re.compile(r"JPC[LN]N\d{3}\.\w+")


def has_masks(root: Path) -> bool:
    """Whether a folder holds films with masks."""
    return (root / IMAGES).is_dir() and (root / MASKS).is_dir()


def read_labelled_masks(
    root: Path, pattern: re.Pattern[str] | None, context: JobContext
) -> Dataset:
    """List the films of a folder with the files of their masks.

    Raises
    ------
    DatasetError
        If there are no films, or one of them lacks a mask; masks without a film are passed over.
    """
    films = _by_name(root / IMAGES, context)
    if not films:
        raise DatasetError(f"There are no films in “{root.name}/{IMAGES}”. {LAYOUT}")
    masks = [_masks_of(root, folder, films, context) for folder in MASK_FOLDERS]
    labelled = (
        _film(location, [of_label[name] for of_label in masks], root, pattern)
        for name, location in films.items()
    )
    return Dataset(root, FIELD_LABELS, True, tuple(sorted(labelled, key=lambda film: film.name)))


def _film(
    location: FilmLocation,
    masks: Sequence[FilmLocation],
    root: Path,
    pattern: re.Pattern[str] | None,
) -> LabelledFilm:
    name = relative_name(location, root)
    patient = patient_from_name(name, pattern)
    source = "JSRT" if JSRT_FILM.fullmatch(location.name) else ""
    return LabelledFilm(location, name, FIELD_LABELS, patient, source=source, masks=tuple(masks))


def _masks_of(
    root: Path, folder: str, films: dict[str, FilmLocation], context: JobContext
) -> dict[str, FilmLocation]:
    place = root / MASKS / folder
    if not place.is_dir():
        raise DatasetError(f"“{root.name}” has no folder “{MASKS}/{folder}”. {LAYOUT}")
    masks = _by_name(place, context)
    lacking = sorted(films.keys() - masks.keys())
    if lacking:
        have = "has" if len(lacking) == 1 else "have"
        raise DatasetError(
            f"{counted(len(lacking), 'film')} of “{root.name}/{IMAGES}” {have} no mask in "
            f"“{MASKS}/{folder}”, for example “{lacking[0]}”. Add the masks, or move these films "
            "elsewhere."
        )
    return masks


def _by_name(folder: Path, context: JobContext) -> dict[str, FilmLocation]:
    """Files by their path in the folder without its ending, which film and mask share."""
    found: dict[str, FilmLocation] = {}
    for location in gather_films(folder, context):
        whole = relative_name(location, folder)
        name = whole.rsplit(".", 1)[0]
        if name in found:
            other = relative_name(found[name], folder)
            raise DatasetError(
                f"“{other}” and “{whole}” in “{folder.name}” differ only in their ending, so it is "
                "not clear which of them is meant. Move one elsewhere."
            )
        found[name] = location
    return found
