"""A screening as a report to read: counts first, then the positive films one by one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.explanation import PAINTED, ExplanationMethod
from xrayviewer.domain.finding_verdict import raised_point
from xrayviewer.domain.screening import ScreeningModel, ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_summary import ScreeningSummary


@dataclass(frozen=True, slots=True)
class ReportFront:
    """The first pages of a report.

    Attributes
    ----------
    summary
        Of the rows that were in sight, at the thresholds in force.
    models
        All that spoke about them, with the thresholds in force.
    shift
        By how much the reader raised the models' thresholds, in log-odds.
    film_pages
        How many films follow, each on a page of its own.
    """

    run: ScreeningRun
    summary: ScreeningSummary
    models: tuple[ScreeningModel, ...]
    shift: float
    film_pages: int


@dataclass(frozen=True, slots=True, eq=False)
class ReportPage:
    """One positive film.

    Attributes
    ----------
    number
        From 1.
    row
        With the thresholds in force.
    picture
        NDArray[np.uint8], RGB, shape (rows, columns, 3): the film with the map of its top finding;
        None where the film is not the one any more that was screened.
    method
        How the map was computed.
    full_scale
        Value of the strongest colour.
    """

    number: int
    row: ScreeningRow
    picture: NDArray[np.uint8] | None = None
    method: ExplanationMethod = PAINTED
    full_scale: float = 0.0


def raised_model(model: ScreeningModel, shift: float) -> ScreeningModel:
    """Return a model whose thresholds are raised by so much, in log-odds."""
    points = tuple(
        None if point is None else raised_point(point, shift) for point in model.operating_points
    )
    return replace(model, operating_points=points)


def raised_rows(rows: Iterable[ScreeningRow], shift: float) -> Iterator[ScreeningRow]:
    """Yield rows whose models have their thresholds raised by so much, in log-odds."""
    raised: dict[str, ScreeningModel] = {}
    for row in rows:
        if row.model is None or not shift:
            yield row
            continue
        digest = row.model.reference.digest
        if digest not in raised:
            raised[digest] = raised_model(row.model, shift)
        yield replace(row, model=raised[digest])
