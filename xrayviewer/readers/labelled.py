"""Labelled films of a folder or a table, found without looking into them."""

from dataclasses import replace
from pathlib import Path

from xrayviewer.dataset.names import patient_pattern as checked_pattern
from xrayviewer.domain.dataset import Dataset, DatasetError, Split
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.labelled_folder import read_labelled_folder
from xrayviewer.readers.labelled_masks import has_masks, read_labelled_masks
from xrayviewer.readers.labelled_table import read_labelled_table
from xrayviewer.readers.table import ENDINGS


def find_labelled_films(
    path: Path, patient_pattern: str | None, merge_validation: bool, context: JobContext
) -> Dataset:
    """List the films of ``train/val/test/<label>/…``, ``<label>/…``, a table or with masks.

    Parameters
    ----------
    path
        The folder, or a CSV with columns for path, label or labels, patient and split. A folder
        with ``images`` and ``masks`` has films whose lungs and hearts are drawn.
    patient_pattern
        A regular expression with one group for the patient in a film's path.
    merge_validation
        Films for validation become films for training.

    Raises
    ------
    DatasetError
        If the films have no labels; the message says what to do.
    """
    pattern = None if patient_pattern is None else checked_pattern(patient_pattern)
    root = path.absolute()
    if has_masks(root):
        dataset = read_labelled_masks(root, pattern, context)
    elif root.is_dir():
        dataset = read_labelled_folder(root, pattern, context)
    elif root.suffix.casefold() in ENDINGS:
        dataset = read_labelled_table(root, pattern, context)
    else:
        what = "is neither a folder nor a table" if root.exists() else "does not exist"
        raise DatasetError(
            f"“{path.name}” {what}. Choose a folder of labelled films, or a CSV file."
        )
    return _merged(dataset) if merge_validation else dataset


def _merged(dataset: Dataset) -> Dataset:
    films = tuple(
        replace(film, split=Split.TRAIN) if film.split is Split.VALIDATION else film
        for film in dataset.films
    )
    return replace(dataset, films=films)
