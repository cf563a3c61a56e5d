"""Choosing and dealing the films that quick heads learn from and are tried on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.dealing import deal_units
from xrayviewer.dataset.splits import units_of
from xrayviewer.domain.dataset import DatasetExamination, ExaminedFilm

MOST_FILMS: Final = 600
"""Looked at; more make the figures only a little surer and take minutes."""
FOLDS: Final = 5
REPETITIONS: Final = 3
FEWEST_PATIENTS: Final = 10
"""With a label, and without it, for a figure to mean anything."""
MOST_LABELS: Final = 6
SEED: Final = 0


@dataclass(frozen=True, slots=True, eq=False)
class ProbedFilms:
    """Films that quick heads see, dealt out by patient again and again.

    Attributes
    ----------
    truth
        NDArray[np.bool_], shape (films, labels).
    unit
        NDArray[np.intp], shape (films,): number of what must not be divided, a patient as a rule.
    folds, order
        As `learning.probing.out_of_fold` takes them.
    left_out
        Labels with too few patients.
    """

    films: tuple[ExaminedFilm, ...]
    labels: tuple[str, ...]
    truth: NDArray[np.bool_]
    unit: NDArray[np.intp]
    folds: NDArray[np.intp]
    order: NDArray[np.float64]
    left_out: tuple[str, ...]

    @property
    def patients(self) -> int:
        """How many units there are."""
        return int(self.unit.max(initial=-1)) + 1


def probed_films(examination: DatasetExamination, most: int = MOST_FILMS) -> ProbedFilms:
    """Choose films, all labels in their proportion, and deal them.

    Labels that mirror another one, and those of too few patients, get no figures; of many labels
    the most frequent ones do.
    """
    films = _some(examination, most)
    units = units_of(films)
    unit = np.zeros(len(films), np.intp)
    for number, group in enumerate(units):
        unit[list(group)] = number
    wanted = examination.dataset.labels
    if len(wanted) == 2 and not examination.dataset.is_multi_label:
        wanted = wanted[1:]  # the other is its mirror image
    truth = _truth(films, wanted)
    fewer = [_fewer_patients(truth[:, place], unit) for place in range(len(wanted))]
    usable = [place for place, count in enumerate(fewer) if count >= FEWEST_PATIENTS]
    kept = sorted(sorted(usable, key=lambda place: -fewer[place])[:MOST_LABELS])
    truth = truth[:, kept]
    folds = np.zeros((REPETITIONS, len(films)), np.intp)
    order = np.zeros((REPETITIONS, len(films)))
    for repetition in range(REPETITIONS):
        if kept:
            parts = deal_units(units, truth, [1 / FOLDS] * FOLDS, SEED + repetition)
            folds[repetition] = parts[unit]
        drawn = np.random.default_rng((SEED, repetition)).permutation(len(units))
        order[repetition] = drawn[unit] / max(1, len(units))
    return ProbedFilms(
        films=films,
        labels=tuple(wanted[place] for place in kept),
        truth=truth,
        unit=unit,
        folds=folds,
        order=order,
        left_out=tuple(label for place, label in enumerate(wanted) if place not in usable),
    )


def _some(examination: DatasetExamination, most: int) -> tuple[ExaminedFilm, ...]:
    films = examination.films
    if len(films) <= most:
        return films
    units = units_of(films)
    share = most / len(films)
    truth = _truth(films, examination.dataset.labels)
    parts = deal_units(units, truth, [share, 1 - share], SEED)
    chosen = sorted(
        place for group, part in zip(units, parts, strict=True) if part == 0 for place in group
    )
    return tuple(films[place] for place in chosen)


def _truth(films: Sequence[ExaminedFilm], labels: Sequence[str]) -> NDArray[np.bool_]:
    rows = [[label in one.film.labels for label in labels] for one in films]
    return np.array(rows, np.bool_).reshape(len(films), len(labels))


def _fewer_patients(carries: NDArray[np.bool_], unit: NDArray[np.intp]) -> int:
    """Patients with or without a label, whichever are fewer."""
    return min(len(np.unique(unit[carries])), len(np.unique(unit[~carries])))
