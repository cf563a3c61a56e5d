"""Labels that can be told without the anatomy: from size, border, format, age or view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.ranks import auroc, category_scores, standard_error
from xrayviewer.dataset.summary import format_name
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetRemark,
    ExaminedFilm,
    RemarkCode,
    Severity,
)

REMARKABLE: Final = 0.75
SURELY_ABOVE: Final = 0.65
"""An AUROC is remarked upon from the first on, if its 95 % interval stays above the second."""
FEWEST_FILMS: Final = 10
"""With and without the label, for a figure to mean anything."""
FEWEST_OF_KIND: Final = 5
TOLD_AT_ONCE: Final = 3

Scores = Callable[[Sequence[ExaminedFilm], NDArray[np.bool_]], list[NDArray[np.float64]]]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing that should not tell a label.

    Attributes
    ----------
    is_known
        Whether a film says it.
    scores
        One or several scores of films, given which of them carry the label.
    advice
        What to do, as a sentence.
    """

    code: RemarkCode
    what: str
    is_known: Callable[[ExaminedFilm], bool]
    scores: Scores
    advice: str


def _sizes(
    films: Sequence[ExaminedFilm], _is_positive: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    rows = np.array([one.facts.rows for one in films], np.float64)
    columns = np.array([one.facts.columns for one in films], np.float64)
    return [rows * columns, rows / columns]


def _borders(
    films: Sequence[ExaminedFilm], _is_positive: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    return [np.array([one.facts.border_level for one in films], np.float64)]


def _ages(
    films: Sequence[ExaminedFilm], _is_positive: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    return [np.array([one.age_years for one in films], np.float64)]


def _formats(
    films: Sequence[ExaminedFilm], is_positive: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    kinds = np.array([format_name(one) for one in films], np.str_)
    return [category_scores(kinds, is_positive, FEWEST_OF_KIND)]


def _views(
    films: Sequence[ExaminedFilm], is_positive: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    kinds = np.array([one.view_position for one in films], np.str_)
    return [category_scores(kinds, is_positive, FEWEST_OF_KIND)]


def _always(_one: ExaminedFilm) -> bool:
    return True


_ELSEWHERE: Final = "Test the model on films from another source before you trust it."

SHORTCUTS: Final = (
    Shortcut(
        RemarkCode.LABEL_FROM_SIZE,
        "The size or shape of the image",
        _always,
        _sizes,
        f"The groups may come from different sources. {_ELSEWHERE}",
    ),
    Shortcut(
        RemarkCode.LABEL_FROM_BORDER,
        "The brightness of the image's edges",
        _always,
        _borders,
        f"The groups may be collimated or cropped in different ways. {_ELSEWHERE}",
    ),
    Shortcut(
        RemarkCode.LABEL_FROM_FORMAT,
        "The kind of file",
        _always,
        _formats,
        f"The groups may come from different sources or exports. {_ELSEWHERE}",
    ),
    Shortcut(
        RemarkCode.LABEL_FROM_AGE,
        "The patient's age",
        lambda one: one.age_years is not None,
        _ages,
        "A model may then recognise age instead of disease. Choose patients of similar age.",
    ),
    Shortcut(
        RemarkCode.LABEL_FROM_VIEW,
        "The view (PA, AP and so on)",
        lambda one: bool(one.view_position),
        _views,
        "A model may then recognise bedside films instead of disease. Choose films of one view.",
    ),
)


def shortcut_remarks(dataset: Dataset, films: Sequence[ExaminedFilm]) -> tuple[DatasetRemark, ...]:
    """Remark on each shortcut that tells labels well."""
    labels = dataset.labels
    if len(labels) == 2 and not dataset.is_multi_label:
        labels = labels[1:]  # the other is its mirror image
    remarks = (_remark(shortcut, labels, films) for shortcut in SHORTCUTS)
    return tuple(remark for remark in remarks if remark is not None)


def _remark(
    shortcut: Shortcut, labels: Sequence[str], films: Sequence[ExaminedFilm]
) -> DatasetRemark | None:
    known = [one for one in films if shortcut.is_known(one)]
    areas = {label: _remarkable_area(shortcut, label, known) for label in labels}
    told = sorted(
        ((area, label) for label, area in areas.items() if area is not None), reverse=True
    )
    if not told:
        return None
    listed = ", ".join(f"“{label}” ({area:.2f})" for area, label in told[:TOLD_AT_ONCE])
    more = f" and {len(told) - TOLD_AT_ONCE} more" if len(told) > TOLD_AT_ONCE else ""
    return DatasetRemark(
        shortcut.code,
        Severity.WARNING,
        f"{shortcut.what} alone, without a look at the anatomy, tells films with {listed}{more} "
        f"from the others (AUROC: 0.5 is guessing, 1 is certain). {shortcut.advice}",
        measure=told[0][0],
    )


def _remarkable_area(shortcut: Shortcut, label: str, films: Sequence[ExaminedFilm]) -> float | None:
    is_positive = np.array([label in one.film.labels for one in films], np.bool_)
    positives = int(is_positive.sum())
    negatives = len(films) - positives
    if min(positives, negatives) < FEWEST_FILMS:
        return None
    areas = [auroc(scores, is_positive) for scores in shortcut.scores(films, is_positive)]
    best = max(max(area, 1 - area) for area in areas if area is not None)
    lowest = best - 1.96 * standard_error(best, positives, negatives)
    return best if best >= REMARKABLE and lowest > SURELY_ABOVE else None
