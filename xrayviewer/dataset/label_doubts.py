"""Which labels are likely wrong, from scores of heads that have not seen the film they score."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.dealing import deal_units
from xrayviewer.dataset.splits import units_of
from xrayviewer.domain.dataset import ExaminedFilm
from xrayviewer.domain.label_doubt import LabelCourtError, LabelDoubt

MOST_FOLDS: Final = 5
FEWEST: Final = 3
"""Patients of a label; with fewer no head can be fitted without one of them."""

Truth = NDArray[np.bool_]


def truth_of(films: Sequence[ExaminedFilm], labels: Sequence[str]) -> Truth:
    """Return which labels hold, shape (films, labels)."""
    rows = [[label in one.film.labels for label in labels] for one in films]
    return np.asarray(rows, np.bool_).reshape(len(films), len(labels))


def patient_folds(films: Sequence[ExaminedFilm], truth: Truth, seed: int) -> NDArray[np.intp]:
    """Deal films into folds, all films of a patient and all copies into one.

    Returns
    -------
    NDArray[np.intp], shape (films,)
        From 0.

    Raises
    ------
    LabelCourtError
        If a label that some films carry has too few patients.
    """
    units = units_of(films)
    carriers = np.array([truth[list(unit)].any(axis=0) for unit in units]).sum(axis=0)
    used = carriers[carriers > 0]
    if not used.size or used.min() < FEWEST or len(units) < 2 * FEWEST:
        raise LabelCourtError(
            f"Labels can be put in doubt where each has films of at least {FEWEST} patients. Add "
            "films of the rarer labels."
        )
    folds = int(min(MOST_FOLDS, used.min()))
    parts = deal_units(units, truth, [1 / folds] * folds, seed)
    fold = np.empty(len(films), np.intp)
    for unit, part in zip(units, parts, strict=True):
        fold[list(unit)] = part
    return fold


def label_doubts(
    names: Sequence[str],
    labels: Sequence[str],
    truth: Truth,
    probabilities: NDArray[np.float64],
    *,
    is_multi_label: bool,
) -> tuple[LabelDoubt, ...]:
    """Rank films by how likely their label is wrong, the likeliest first; one row a film.

    Parameters
    ----------
    truth
        Shape (films, labels).
    probabilities
        Same shape, each row from heads that were fitted without the films of its patient.

    References
    ----------
    Northcutt, Jiang and Chuang, JAIR 70 (2021), doi:10.1613/jair.1.12125 (confident learning: a
    film counts as carrying a label when that is at least as likely as it is, on average, for films
    given it).
    """
    if not is_multi_label:
        given = truth.argmax(axis=1)
        doubt, other, is_wrong = _doubts(probabilities, given)
        found = [
            LabelDoubt(
                name,
                "",
                labels[other[place]],
                float(probabilities[place, given[place]]),
                float(doubt[place]),
                bool(is_wrong[place]),
            )
            for place, name in enumerate(names)
        ]
    else:
        found = _of_questions(names, labels, truth, probabilities)
    return tuple(sorted(found, key=lambda one: (not one.is_likely_wrong, -one.doubt, one.film)))


def _of_questions(
    names: Sequence[str],
    labels: Sequence[str],
    truth: Truth,
    probabilities: NDArray[np.float64],
) -> list[LabelDoubt]:
    """Take each label as a question of its own, and of each film the one most in doubt."""
    asked = [column for column in range(len(labels)) if 0 < truth[:, column].sum() < len(names)]
    if not asked:
        raise LabelCourtError("No label tells some of these films from others.")
    answers = []
    for column in asked:
        both = np.stack((1 - probabilities[:, column], probabilities[:, column]), axis=1)
        answers.append((both, *_doubts(both, truth[:, column].astype(np.intp))))
    worst = np.argmax([doubt + is_wrong for _, doubt, _, is_wrong in answers], axis=0)
    found = []
    for place, name in enumerate(names):
        label = labels[asked[worst[place]]]
        both, doubt, other, is_wrong = answers[worst[place]]
        given = int(truth[place, asked[worst[place]]])
        found.append(
            LabelDoubt(
                name,
                label,
                label if other[place] else "",
                float(both[place, given]),
                float(doubt[place]),
                bool(is_wrong[place]),
            )
        )
    return found


def _doubts(
    probabilities: NDArray[np.float64], given: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.bool_]]:
    """Return doubt, the likeliest other answer, and whether it is as likely as where it is given.

    An answer that no film carries is never proposed.
    """
    rows = np.arange(len(given))
    carried = np.bincount(given, minlength=probabilities.shape[1]) > 0
    usual = np.array(
        [
            probabilities[given == answer, answer].mean() if carried[answer] else np.inf
            for answer in range(probabilities.shape[1])
        ]
    )
    others = np.where(carried, probabilities, -1.0)
    others[rows, given] = -1.0
    other = others.argmax(axis=1)
    is_wrong = others[rows, other] >= usual[other]
    doubt = (1 + np.maximum(others[rows, other], 0) - probabilities[rows, given]) / 2
    return doubt, other, is_wrong
