"""Films chosen from a table, to be copied into a folder with one subfolder for each label."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.location import UNSEEN, FilmLocation

NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|]')


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row of the table has to hold.

    Attributes
    ----------
    column
        Name of a column; case, blanks and underscores do not count.
    value
        A whole cell, or one of its parts between ``|`` or ``;``. Case does not count; ``*`` stands
        for any text.
    """

    column: str
    value: str


@dataclass(frozen=True, slots=True)
class SelectionRule:
    """Which films to take.

    Attributes
    ----------
    conditions
        Those on one column are alternatives; all columns have to agree.
    label_column
        Empty: the column that is called like one.
    sample
        How many films to draw at random, None for all.
    is_per_label
        `sample` counts for each label, else for all together.
    other_folders
        (label, folder): films of further labels, from folders that are no part of the table.
    """

    conditions: tuple[Condition, ...] = ()
    label_column: str = ""
    sample: int | None = None
    is_per_label: bool = False
    seed: int = 0
    other_folders: tuple[tuple[str, Path], ...] = ()


@dataclass(frozen=True, slots=True)
class SelectedFilm:
    """One film to be copied.

    Attributes
    ----------
    location
        A plain file.
    target
        Path in the new folder, with forward slashes: label, then name.
    age, view
        As the table writes them.
    """

    location: FilmLocation
    label: str
    patient: str
    target: str
    size_bytes: int
    age: str = ""
    view: str = ""


@dataclass(frozen=True, slots=True)
class FilmSelection:
    """Films to be copied, and why others are not.

    Attributes
    ----------
    films
        By target.
    rows
        Rows of the table that meet the conditions.
    missing
        Files that such rows name and that are not there.
    ambiguous
        Files of such rows with several labels, of which a folder can hold only one.
    """

    films: tuple[SelectedFilm, ...]
    rows: int
    missing: tuple[str, ...]
    ambiguous: tuple[str, ...]


def label_folder(label: str) -> str:
    """Name of a folder for a label that every system takes.

    Raises
    ------
    DatasetError
        If nothing of the label can be part of a name.
    """
    kept = "".join(letter for letter in label if unicodedata.category(letter) not in UNSEEN)
    name = NOT_IN_NAMES.sub("_", kept).strip(" .")
    if not name:
        raise DatasetError(f"No folder can be named after the label “{label}”. Rename the label.")
    return name
