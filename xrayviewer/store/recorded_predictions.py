"""What the record of a training says of its test films, read back for further figures.

Nothing is taken on trust: a table is accepted only if it holds exactly the films and labels that
the run was given, as `evaluation_files` wrote them.
"""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import ExaminedFilm
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.store.csv_file import guarded
from xrayviewer.store.evaluation_files import EvaluationFileError, joined_labels, written_text


def read_predictions(
    path: Path, films: Sequence[ExaminedFilm], labels: Sequence[str], *, is_multi_label: bool
) -> Predictions:
    """Read a table that `write_predictions` wrote.

    Parameters
    ----------
    films
        What the table has to be about, in order.

    Raises
    ------
    EvaluationFileError
        If the file cannot be read, is no such table, or is about other films or labels.
    """
    names = tuple(one.film.name for one in films)
    truth = np.array([[label in one.film.labels for label in labels] for one in films], np.bool_)
    try:
        # Bytes, not text: line ends inside a name are part of it.
        text = io.StringIO(path.read_bytes().decode("utf-8"), newline="")
        header, *rows = csv.reader(text, quoting=csv.QUOTE_NONNUMERIC, strict=True)
    except OSError as error:
        raise EvaluationFileError(
            f"“{path}” cannot be read ({error.strerror}), so nothing is known of the films it is "
            "about."
        ) from error
    except (ValueError, csv.Error) as error:
        raise _changed(path, "it is no table of predictions") from error
    if header != ["path", "label", *map(_cell, labels), "gate"]:
        raise _changed(path, "its columns are not the labels of the training")
    expected = [
        [_cell(name), _cell(joined_labels(labels, carries))]
        for name, carries in zip(names, truth.tolist(), strict=True)
    ]
    if [row[:2] for row in rows] != expected:
        raise _changed(path, "its films or their labels are not those that were kept for the test")
    return Predictions(
        names=names,
        patients=tuple(one.patient for one in films),
        labels=tuple(labels),
        probabilities=_probabilities(path, rows, len(labels)),
        truth=truth,
        is_multi_label=is_multi_label,
    )


def read_thresholds(
    path: Path, labels: Sequence[str], *, is_multi_label: bool
) -> tuple[float, ...]:
    """Read from ``evaluation.json`` the threshold at which each label was judged.

    Of two labels that exclude each other the first gets what the second leaves.

    Raises
    ------
    EvaluationFileError
        If the file cannot be read or lacks a threshold.
    """
    scored = labels if is_multi_label or len(labels) != 2 else labels[1:]
    why = "it does not give a threshold from 0 to 1 for each label"
    try:
        described = json.loads(path.read_bytes())["labels"]
        found = [described[label]["threshold"] for label in scored]
    except OSError as error:
        raise EvaluationFileError(f"“{path}” cannot be read ({error.strerror}).") from error
    except (ValueError, KeyError, TypeError) as error:
        raise _changed(path, why) from error
    if not all(isinstance(one, float) and 0 <= one <= 1 for one in found):
        raise _changed(path, why)
    return (1.0 - found[0], *found) if len(found) < len(labels) else tuple(found)


def _probabilities(
    path: Path, rows: Sequence[Sequence[str | float]], labels: int
) -> NDArray[np.float64]:
    cells = [row[2:-1] for row in rows]
    if not all(
        len(row) == labels and all(isinstance(cell, float) and 0 <= cell <= 1 for cell in row)
        for row in cells
    ):
        raise _changed(path, "it does not give each film a probability from 0 to 1 of each label")
    return np.array(cells, np.float64).reshape(len(rows), labels)


def _cell(text: str) -> str:
    return written_text(guarded(text))


def _changed(path: Path, why: str) -> EvaluationFileError:
    return EvaluationFileError(
        f"“{path}” is not as the training wrote it: {why}. Put the file back as it was, or train "
        "again."
    )
