"""A screening gathered for a report: counts, and each positive film with its map."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.domain.finding_verdict import FindingVerdict
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.domain.screening_report import ReportFront, ReportPage, raised_rows
from xrayviewer.domain.screening_summary import screening_summary
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.screening_pictures import heated_film

PICTURE_PX: Final = 1000
"""Longest side of a film in the report: some 150 pixels an inch on paper."""


def report_screening(
    decoders: Engine,
    store_path: Path,
    number: int,
    rows: Sequence[ScreeningRow],
    context: JobContext,
    *,
    shift: float = 0.0,
) -> int:
    """Publish a `ReportFront`, then a `ReportPage` for each positive film.

    A film is positive whose top finding lies clearly above its threshold, as in the list of the
    screening; films with the pixels of another one have no page of their own.

    Parameters
    ----------
    rows
        In the order they are to have.
    shift
        By how much all thresholds are raised, in log-odds.

    Returns
    -------
    int
        How many films have a page.

    Raises
    ------
    ScreeningStoreError
        If the store is out of reach.
    JobCancelledError
        If `context` was cancelled.
    """
    seen = list(raised_rows(rows, shift))
    positive = [
        row for row in seen if row.verdict is FindingVerdict.POSITIVE and row.duplicate_of is None
    ]
    models = dict.fromkeys(row.model for row in seen if row.model is not None)
    with ScreeningStore(store_path) as store:
        context.publish(
            ReportFront(
                store.run(number), screening_summary(seen), tuple(models), shift, len(positive)
            )
        )
        for place, row in enumerate(positive, 1):
            context.raise_if_cancelled()
            context.report(place / len(positive), f"{place:,} of {len(positive):,} films drawn")
            film = heated_film(store, row, decoders, context, longest_side_px=PICTURE_PX)
            if film is None:
                context.publish(ReportPage(place, row))
            else:
                context.publish(ReportPage(place, row, film.picture, film.method, film.full_scale))
    return len(positive)
