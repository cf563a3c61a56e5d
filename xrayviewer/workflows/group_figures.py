"""How good a model is on parts of the films: by view, sex, age and source, where they are known."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import ExaminedFilm
from xrayviewer.domain.evaluation import ConfusionCounts, Interval, Predictions
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.bootstrap import (
    patient_numbers,
    percentile_interval,
    resampled_weights,
)
from xrayviewer.learning.evaluation.measures import confusion, wilson_interval
from xrayviewer.learning.evaluation.ranking import Ranking

RESAMPLES: Final = 500
MOST_GROUPS: Final = 8
"""Of one kind; a dataset of fifty sources has no table of them."""
AGE_BANDS: Final = ((0.0, 2.0), (2.0, 6.0), (6.0, 18.0), (18.0, 40.0), (40.0, 65.0), (65.0, 200.0))
"""Years, the second not included."""


class GroupKind(StrEnum):
    """What films are parted by."""

    VIEW = "view"
    SEX = "sex"
    AGE = "age"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True, eq=False)
class FilmGroup:
    """Some of the films that were measured.

    Attributes
    ----------
    name
        ``PA``, ``F``, ``18 to 39`` and so on; empty where it is not known.
    is_inside
        NDArray[np.bool_], shape (films,); read-only.
    """

    kind: GroupKind
    name: str
    is_inside: NDArray[np.bool_]

    def __post_init__(self) -> None:
        self.is_inside.flags.writeable = False


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """One label on some of the films.

    Attributes
    ----------
    auroc
        With an interval by patient; no value without films of both kinds.
    sensitivity, specificity
        At one threshold, with Wilson intervals.
    """

    kind: GroupKind
    name: str
    films: int
    positives: int
    auroc: Interval
    sensitivity: Interval
    specificity: Interval


def film_groups(films: Sequence[ExaminedFilm]) -> tuple[FilmGroup, ...]:
    """Part films by what is known of them; what all films share parts nothing and is left out."""
    return tuple(
        FilmGroup(kind, name, np.array([one == name for one in names], np.bool_))
        for kind, name_of in NAMES.items()
        for names in [[name_of(one) for one in films]]
        for name in _names(names)
    )


def group_aurocs(
    groups: Sequence[FilmGroup], predictions: Predictions, column: int, context: JobContext
) -> tuple[Interval, ...]:
    """AUROC of one label in each group.

    Raises
    ------
    JobCancelledError
        If the context was cancelled.
    """
    return tuple(_auroc(group, predictions, column, context) for group in groups)


def group_figures(
    groups: Sequence[FilmGroup],
    aurocs: Sequence[Interval],
    predictions: Predictions,
    column: int,
    threshold: float,
) -> tuple[GroupFigures, ...]:
    """Judge each group at one threshold."""
    truth = predictions.truth[:, column]
    verdict = predictions.probabilities[:, column] >= threshold
    return tuple(
        _figures(group, auroc, confusion(truth[group.is_inside], verdict[group.is_inside]))
        for group, auroc in zip(groups, aurocs, strict=True)
    )


def _figures(group: FilmGroup, auroc: Interval, counts: ConfusionCounts) -> GroupFigures:
    positives = counts.true_positive + counts.false_negative
    negatives = counts.true_negative + counts.false_positive
    return GroupFigures(
        group.kind,
        group.name,
        positives + negatives,
        positives,
        auroc,
        wilson_interval(counts.true_positive, positives),
        wilson_interval(counts.true_negative, negatives),
    )


def _auroc(
    group: FilmGroup, predictions: Predictions, column: int, context: JobContext
) -> Interval:
    inside = np.flatnonzero(group.is_inside)
    ranking = Ranking(predictions.truth[inside, column], predictions.probabilities[inside, column])
    if not ranking.has_both_kinds:
        return Interval(None)
    patient = patient_numbers(
        [predictions.names[place] for place in inside],
        [predictions.patients[place] for place in inside],
    )
    value = float(ranking.figures(np.ones((1, len(inside))))["auroc"][0])
    drawn = np.concatenate(
        [
            ranking.figures(weights)["auroc"]
            for weights in resampled_weights(patient, RESAMPLES, 0, context)
        ]
    )
    return percentile_interval(value, drawn, int(patient.max()) + 1)


def _names(names: Sequence[str]) -> Iterator[str]:
    """Different names in order, the unknown last; none where they part nothing."""
    known = sorted({name for name in names if name}, key=_order)
    if len(known) + ("" in names) < 2 or not known or len(known) > MOST_GROUPS:
        return
    yield from known
    if "" in names:
        yield ""


def _order(name: str) -> tuple[float, str]:
    first = name.split(" ", 1)[0]
    return (float(first), name) if first.isdecimal() else (-1.0, name)


def _age_band(one: ExaminedFilm) -> str:
    years = one.age_years
    if years is None:
        return ""
    for low, high in AGE_BANDS:
        if low <= years < high:
            return f"{low:.0f} to {high - 1:.0f}" if high < AGE_BANDS[-1][1] else f"{low:.0f} on"
    return ""


NAMES: Final[dict[GroupKind, Callable[[ExaminedFilm], str]]] = {
    GroupKind.VIEW: lambda one: one.view_position,
    GroupKind.SEX: lambda one: one.sex,
    GroupKind.AGE: _age_band,
    GroupKind.ORIGIN: lambda one: one.origin,
}
