"""What is in sight of a screening, taken elsewhere: tables, a report, films to train on."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.screening import ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_report import ReportFront, ReportPage
from xrayviewer.domain.translation import mark
from xrayviewer.session.screening_records import ScreeningRecords

COPIED: Final = mark("screening", "{0} films copied into “{1}”.")
EXPORTED: Final = mark("screening", "{0} rows written to “{1}”.")
REPORTED: Final = mark("screening", "The report was written to “{0}”.")
NOT_REPORTED: Final = mark(
    "screening",
    "The report could not be written to “{0}” ({1}). An older file of that name stays as it was; "
    "choose another folder.",
)
Sight = Callable[[], tuple[ScreeningRun | None, tuple[ScreeningRow, ...], float]]


class ScreeningExports:
    """Writes the rows in sight, in their order.

    Parameters
    ----------
    sight
        Gives the run on screen, its rows in sight, and the shift of the thresholds.

    Attributes
    ----------
    is_reporting
        Whether a report is being put together.

    Signals
    -------
    report_arrived(ReportFront | ReportPage)
        The next part of the report that was asked for.
    report_ended(bool)
        There are no more parts; whether these were all.
    """

    report_arrived = Signal(object)
    report_ended = Signal(bool)

    def __init__(
        self, records: ScreeningRecords, sight: Sight, notify: Callable[[str], None]
    ) -> None:
        self._records = records
        self._sight = sight
        self._notify = notify
        self.is_reporting = False
        records.report_failed.connect(self._fail_report)

    def table(self, path: Path, *, with_identity: bool) -> None:
        """Write the rows as a table at the thresholds in force; the file's name says the format."""
        run, rows, shift = self._sight()
        if run is None:
            return
        self._records.export(
            run.number,
            path,
            rows,
            lambda count: self._notify(EXPORTED.format(f"{count:,}", path.name)),
            with_identity=with_identity,
            shift=shift,
        )

    def copy_labelled(self, label: str, folder: Path) -> None:
        """Copy the films into a new folder, as films of one label to train on."""
        _run, rows, _shift = self._sight()
        self._records.copy_labelled(
            rows,
            label,
            folder,
            lambda _table: self._notify(COPIED.format(f"{len(rows):,}", folder.name)),
        )

    def gather_report(self) -> None:
        """Ask for the parts of a report; one that is being gathered is dropped."""
        run, rows, shift = self._sight()
        if run is None:
            return
        if self.is_reporting:
            self.report_ended.emit(False)
        self.is_reporting = True
        self._records.report(run.number, rows, shift, self._take_part, self._end_report)

    def tell_written(self, path: Path, problem: str = "") -> None:
        """Say whether a report was written."""
        sentence = NOT_REPORTED.format(path.name, problem) if problem else None
        self._notify(sentence or REPORTED.format(path.name))

    def _take_part(self, part: ReportFront | ReportPage) -> None:
        self.report_arrived.emit(part)

    def _end_report(self, _pages: int) -> None:
        self.is_reporting = False
        self.report_ended.emit(True)

    def _fail_report(self, error: Exception) -> None:
        self.is_reporting = False
        self.report_ended.emit(False)
        self._records.failed.emit(error)
