"""What lies in the store of screenings, asked for and changed in jobs of one thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.screening import ReaderJudgement, ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_comparison import ComparedRow
from xrayviewer.domain.screening_report import ReportFront, ReportPage
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.store.screening_store import PAGE, ScreeningStore
from xrayviewer.workflows.screening_export import export_screening
from xrayviewer.workflows.screening_labels import copy_labelled_films
from xrayviewer.workflows.screening_pictures import heated_picture
from xrayviewer.workflows.screening_report import report_screening
from xrayviewer.workflows.screening_runs import compare_runs, delete_run, list_runs

LANE = "worklist"
LOADING = "worklist"
REPORT_LANE = "report"
"""A report of many films takes minutes, in which verdicts have to be stored."""
Result = TypeVar("Result")


class ScreeningRecords:
    """The user's screenings.

    The store is opened by the first job and stays open, because opening it looks it through. What
    the reader says of a row goes before what is only looked up.

    Parameters
    ----------
    decoders
        Read films again for a report.

    Signals
    -------
    failed(Exception)
        What was asked for could not be done.
    report_failed(Exception)
        A report could not be put together.
    """

    failed = Signal(Exception)
    report_failed = Signal(Exception)

    def __init__(self, jobs: JobQueue, decoders: Engine, path: Path) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._path = path
        self._store: ScreeningStore | None = None

    def list_runs(self, on_result: Callable[[tuple[ScreeningRun, ...]], None]) -> None:
        """Look all runs up; a later request replaces an earlier one."""
        self._submit(lambda store, _context: list_runs(store), on_result, key="list of screenings")

    def load(
        self,
        number: int,
        on_run: Callable[[ScreeningRun], None],
        on_rows: Callable[[tuple[ScreeningRow, ...]], None],
        on_end: Callable[[None], None],
    ) -> None:
        """Look a run up and all its rows, page by page; replaces what was looked up before."""

        def load(store: ScreeningStore, context: JobContext) -> None:
            context.publish(store.run(number))
            after = 0
            while page := store.rows(number, after=after, limit=PAGE):
                context.raise_if_cancelled()
                context.publish(page)
                after = page[-1].place

        def take(partial: ScreeningRun | tuple[ScreeningRow, ...]) -> None:
            if isinstance(partial, ScreeningRun):
                on_run(partial)
            else:
                on_rows(partial)

        self._submit(load, on_end, key=LOADING, on_partial=take)

    def stop_loading(self) -> None:
        """Drop what is being looked up."""
        self._jobs.cancel(LOADING)

    def judge(self, row: ScreeningRow, judgement: ReaderJudgement) -> None:
        """Keep what the reader says of a row."""
        self._submit(lambda store, _context: store.judge(row.run, row.place, judgement), priority=1)

    def delete(self, numbers: tuple[int, ...], on_end: Callable[[None], None]) -> None:
        """Delete runs with all that only they hold."""

        def delete(store: ScreeningStore, _context: JobContext) -> None:
            for number in numbers:
                delete_run(store, number)

        self._submit(delete, on_end)

    def compare(
        self, first: int, second: int, on_result: Callable[[tuple[ComparedRow, ...]], None]
    ) -> None:
        """Lay two runs side by side."""
        self._submit(
            lambda store, _context: compare_runs(store, first, second),
            on_result,
            key="comparison of screenings",
        )

    def export(
        self,
        number: int,
        path: Path,
        rows: tuple[ScreeningRow, ...],
        on_result: Callable[[int], None],
        *,
        with_identity: bool,
        shift: float,
    ) -> None:
        """Write rows to a file, in the order given, at thresholds that are raised by so much."""
        self._submit(
            lambda store, context: export_screening(
                store, number, path, context, with_identity=with_identity, rows=rows, shift=shift
            ),
            on_result,
        )

    def heated(
        self,
        row: ScreeningRow,
        shown: NDArray[np.uint8],
        on_result: Callable[[NDArray[np.uint8] | None], None],
    ) -> None:
        """Lay the map of a row's top finding over a picture with square pixels.

        A later request replaces an earlier one. The result is None where there is no map.
        """

        def heat(store: ScreeningStore, _context: JobContext) -> NDArray[np.uint8] | None:
            maps, finding = store.maps(row.run, row.place), row.top_finding
            if maps is None or finding is None:
                return None
            return heated_picture(shown, 1.0, row, finding, maps).picture

        self._submit(heat, on_result, key="map of a row")

    def report(
        self,
        number: int,
        rows: tuple[ScreeningRow, ...],
        shift: float,
        on_part: Callable[[ReportFront | ReportPage], None],
        on_end: Callable[[int], None],
    ) -> None:
        """Put a report together part by part; a later one replaces an earlier one."""
        decoders, path = self._decoders, self._path
        self._jobs.submit(
            lambda context: report_screening(decoders, path, number, rows, context, shift=shift),
            title="Report of a screening",
            lane=REPORT_LANE,
            key="report of a screening",
            on_partial=on_part,
            on_result=on_end,
            on_failure=self.report_failed.emit,
        )

    def copy_labelled(
        self,
        rows: tuple[ScreeningRow, ...],
        label: str,
        folder: Path,
        on_result: Callable[[Path], None],
    ) -> None:
        """Copy the films of rows into a new folder, as films of one label."""
        self._submit(
            lambda _store, context: copy_labelled_films(
                ((row, label) for row in rows), folder, context
            ),
            on_result,
        )

    def retry(
        self,
        number: int,
        places: tuple[int, ...] | None,
        on_result: Callable[[tuple[ScreeningRow, ...]], None],
    ) -> None:
        """Let failed rows wait again, all of them or some."""
        self._submit(lambda store, _context: store.retry(number, places), on_result)

    def close(self) -> None:
        """Let go of the store when the last change is on the disk."""
        self._jobs.submit(lambda _context: self._let_go(), title="Closing screenings", lane=LANE)

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _submit(
        self,
        work: Callable[[ScreeningStore, JobContext], Result],
        on_result: Callable[[Result], None] | None = None,
        *,
        key: str | None = None,
        priority: int = 0,
        on_partial: Callable[[Any], None] | None = None,
    ) -> None:
        def on_store(context: JobContext) -> Result:
            if self._store is None:
                self._store = ScreeningStore(self._path)
            return work(self._store, context)

        self._jobs.submit(
            on_store,
            title="Screenings",
            lane=LANE,
            key=key,
            priority=priority,
            on_result=on_result,
            on_partial=on_partial,
            on_failure=self.failed.emit,
        )
