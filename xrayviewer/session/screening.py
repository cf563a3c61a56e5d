"""The screening on screen: its rows, how they are looked at, and what the reader says of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    ReaderJudgement,
    ReaderVerdict,
    RunState,
    ScreeningRow,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.domain.screening_agreement import Agreement, agreement
from xrayviewer.domain.translation import mark
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.screening_choice import ScreeningChoice
from xrayviewer.session.screening_exports import ScreeningExports
from xrayviewer.session.screening_maps import ScreeningMaps
from xrayviewer.session.screening_records import ScreeningRecords
from xrayviewer.session.screening_runner import ScreeningRunner
from xrayviewer.session.worklist import Numbers, Worklist
from xrayviewer.session.worklist_view import RowFilter, RowOrder, WorklistView

NEIGHBOURS: Final = 400
"""Rows before and behind an opened one that can be gone to while reading."""
NOTHING_TO_SCREEN: Final = mark(
    "screening", "There is no film in what was to be screened. Try another folder."
)


class ScreeningSession:
    """One run at a time on screen; one, perhaps another, going on.

    Attributes
    ----------
    runner
        The run that is going on.
    choice
        How the next run is to be done.
    exports
        Of what is in sight.
    thumbnails, maps
        Of the films of its rows.
    runs
        All runs, the last one first.
    run
        The one on screen, None while the list of runs is.
    worklist
        Its rows.
    view
        What of it is in sight.
    current
        Place of the row that the reader is at, None without one.
    message
        Why the last run ended early; empty where it did not.

    Signals
    -------
    runs_changed(tuple[ScreeningRun, ...])
        There are other runs, or one of them is further.
    run_changed(ScreeningRun | None)
        Another run is on screen, or it has another state.
    rows_reset()
        All rows are others.
    rows_changed(NDArray[np.intp])
        Rows with these numbers, from 0, are new or changed.
    view_changed(WorklistView)
        Filters, words, order or threshold are others.
    current_changed(int | None)
        The reader is at another row.
    judged(ScreeningRow)
        The reader said something of a row.
    compared(int, int, tuple[ComparedRow, ...])
        Two runs were laid side by side.
    """

    runs_changed = Signal(tuple)
    run_changed = Signal(object)
    rows_reset = Signal()
    rows_changed = Signal(object)
    view_changed = Signal(WorklistView)
    current_changed = Signal(object)
    judged = Signal(ScreeningRow)
    compared = Signal(int, int, tuple)

    def __init__(
        self,
        runner: ScreeningRunner,
        film_list: FilmListSession,
        records: ScreeningRecords,
        thumbnails: FilmThumbnails,
        *,
        notify: Callable[[str], None],
        report: Callable[[Exception], None],
    ) -> None:
        self.runner = runner
        self.choice = ScreeningChoice()
        self.exports = ScreeningExports(records, self._sight, notify)
        self.thumbnails = thumbnails
        self.maps = ScreeningMaps(records, thumbnails)
        self._film_list = film_list
        self._notify = notify
        self._report = report
        self._records = records
        self._loading: int | None = None
        self._late: list[tuple[ScreeningRow, ...]] = []
        self._read_places: dict[FilmLocation, int] = {}
        self.runs: tuple[ScreeningRun, ...] = ()
        self.run: ScreeningRun | None = None
        self.worklist = Worklist()
        self.view = WorklistView()
        self.current: int | None = None
        self.message = ""
        records.failed.connect(self._fail)
        runner.begun.connect(self._take_begun)
        runner.rows_arrived.connect(self._take_rows)
        runner.ended.connect(self._take_end)
        film_list.current_changed.connect(self._follow_film)

    @property
    def is_loading(self) -> bool:
        """Whether rows are still being taken from the store."""
        return self._loading is not None

    @property
    def is_going_on(self) -> bool:
        """Whether the run on screen is the one that is going on."""
        return self.run is not None and self.runner.number == self.run.number

    @property
    def is_held(self) -> bool:
        """Whether the run on screen waits for its turn."""
        return self.run is not None and self.run.number in self.runner.held

    @property
    def can_go_on(self) -> bool:
        """Whether the run on screen was left before its end."""
        run = self.run
        if run is None or self.is_going_on:
            return False
        return run.state is not RunState.FINISHED or bool(self.worklist.count(RowFilter.WAITING))

    @property
    def is_reading_row(self) -> bool:
        """Whether the film that is read is the row that the reader is at."""
        location = self._film_list.current
        place = None if location is None else self._read_places.get(location)
        return place is not None and place == self.current

    @property
    def rows_in_sight(self) -> tuple[ScreeningRow, ...]:
        """The rows that the view shows, in its order."""
        return tuple(self.worklist.rows[number] for number in self.worklist.order(self.view))

    @property
    def current_row(self) -> ScreeningRow | None:
        """The row that the reader is at."""
        if self.current is None or self.current > len(self.worklist):
            return None
        return self.worklist.rows[self.current - 1]

    def look_for_runs(self) -> None:
        """Look the list of runs up."""
        self._records.list_runs(self._take_runs)

    def start(self, sources: tuple[Path, ...]) -> None:
        """Screen these files and folders; the new run comes on screen."""
        self.message = ""
        self.close_run()
        request = self.choice.about(sources)
        # A watch has no end, so the next folder is not to be watched unasked.
        self.choice.watch(is_watching=False)
        self.runner.start(request)

    def open_run(self, number: int) -> None:
        """Show a run; its rows come page by page."""
        if self.run is not None and self.run.number == number:
            return
        self._clear()
        self.message = ""
        self._loading = number
        self._records.load(number, self._take_run, self._put, self._end_loading)

    def close_run(self) -> None:
        """Show the list of runs; a run that is going on goes on."""
        self._records.stop_loading()
        self._clear()
        self.run_changed.emit(None)
        self.look_for_runs()

    def go_on(self) -> None:
        """Go on with the run on screen."""
        if self.run is not None and self.can_go_on and not self.is_loading:
            self.message = ""
            self.runner.go_on(self.run)
            self.run_changed.emit(self.run)

    def stop(self) -> None:
        """End the run that is going on, or leave one on screen that waits for its turn."""
        if self.run is not None and self.is_held:
            self.runner.let_go((self.run.number,))
        else:
            self.runner.stop()

    def retry_failed(self) -> None:
        """Try all failed films of the run on screen again."""
        run = self.run
        if run is not None and not self.is_going_on:
            self._records.retry(run.number, None, self._take_retried)

    def delete_runs(self, numbers: Iterable[int]) -> None:
        """Delete runs with what the reader said of their films."""
        chosen = tuple(numbers)
        self.runner.let_go(chosen)
        if self.run is not None and self.run.number in chosen:
            self.close_run()
        self._records.delete(chosen, lambda _nothing: self.look_for_runs())

    def compare(self, first: int, second: int) -> None:
        """Lay two runs side by side."""
        self._records.compare(first, second, lambda rows: self.compared.emit(first, second, rows))

    def look(self, view: WorklistView) -> None:
        """Look at the rows in another way."""
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)
            if self.current is not None and not self.worklist.shows(self.current, view):
                self.go_to(None)  # no key is to judge a film that is not in sight

    def sort(self, order: RowOrder, label: str = "", *, is_descending: bool = False) -> None:
        """Sort the rows in sight; the label is that of `RowOrder.SCORE`."""
        self.look(replace(self.view, order=order, label=label, is_descending=is_descending))

    def request_thumbnails(self, places: Iterable[int]) -> None:
        """Ask for the pictures of rows that are in sight."""
        rows = (self.worklist.rows[place - 1] for place in places)
        self.thumbnails.request(
            row.location for row in rows if row.status is not ScreeningStatus.FAILED
        )

    def go_to(self, place: int | None) -> None:
        """Take note of the row that the reader is at."""
        if place != self.current:
            self.current = place
            self.current_changed.emit(place)

    def open_row(self, place: int) -> None:
        """Open a film for reading; the rows in sight around it are its neighbours."""
        row = self.worklist.rows[place - 1]
        rows = self.worklist.around(place, self.view, NEIGHBOURS)
        self._read_places = {one.location: one.place for one in rows}
        self._film_list.show_these(tuple(one.location for one in rows), row.location)
        self._follow_film(row.location)

    def read_instead(self) -> None:
        """Stop, and open what was to be screened for reading."""
        if self.run is not None:
            if self.is_going_on:
                self.runner.stop()
            self._read_places = {}
            self._film_list.show_all(self.run.request.sources)

    def say(self, verdict: ReaderVerdict) -> None:
        """Agree or not with the models on the current row; said again, it is taken back."""
        row = self.current_row
        if row is not None:
            before = row.judgement.verdict
            chosen = None if verdict is before else verdict
            self._judge(row, replace(row.judgement, verdict=chosen, is_read=True))

    def write_note(self, note: str) -> None:
        """Keep the reader's words about the current row."""
        row = self.current_row
        if row is not None and note != row.judgement.note:
            self._judge(row, replace(row.judgement, note=note))

    def set_read(self, is_read: bool) -> None:
        """Mark the current row as read or unread; an unread one has no verdict."""
        row = self.current_row
        if row is not None:
            verdict = row.judgement.verdict if is_read else None
            self._judge(row, replace(row.judgement, is_read=is_read, verdict=verdict))

    def agreement(self) -> Agreement:
        """Count what the reader said of the run on screen."""
        return agreement(self.worklist.rows)

    def close(self) -> None:
        """Let go of the store when all is written."""
        self._records.close()

    def _sight(self) -> tuple[ScreeningRun | None, tuple[ScreeningRow, ...], float]:
        return self.run, self.rows_in_sight, self.view.shift

    def _judge(self, row: ScreeningRow, judgement: ReaderJudgement) -> None:
        if judgement == row.judgement:
            return
        judged = replace(row, judgement=judgement)
        self._put((judged,))
        self._records.judge(row, judgement)
        self.judged.emit(judged)

    def _follow_film(self, location: FilmLocation | None) -> None:
        place = None if location is None else self._read_places.get(location)
        if place is not None and place <= len(self.worklist):
            self.go_to(place)
            self.set_read(True)

    def _clear(self) -> None:
        self.run = None
        self.worklist = Worklist()
        self._loading = None
        self._late.clear()
        self._read_places = {}
        self.current = None
        self.view = WorklistView()
        self.rows_reset.emit()
        self.view_changed.emit(self.view)
        self.current_changed.emit(None)

    def _take_begun(self, run: ScreeningRun) -> None:
        if self.run is None and not self.is_loading:
            self._clear()
            self._take_run(run)
        self.look_for_runs()

    def _take_run(self, run: ScreeningRun) -> None:
        self.run = run
        self.worklist = Worklist(run.setting.labels)
        self.rows_reset.emit()
        self.run_changed.emit(run)

    def _end_loading(self, _nothing: None) -> None:
        self._loading = None
        for rows in self._late:
            self._put(rows)
        self._late.clear()
        self.run_changed.emit(self.run)

    def _take_rows(self, number: int, rows: tuple[ScreeningRow, ...]) -> None:
        if number == self._loading:
            self._late.append(rows)
        elif self.run is not None and self.run.number == number:
            self._put(rows)

    def _put(self, rows: tuple[ScreeningRow, ...]) -> None:
        numbers: Numbers = self.worklist.put(rows)
        self.rows_changed.emit(numbers)

    def _take_end(self, number: int | None, run: ScreeningRun | None, sentence: str) -> None:
        self.message = sentence
        if sentence:
            self._notify(sentence)
        if run is not None and run.state is RunState.FINISHED and not run.total:
            self._notify(NOTHING_TO_SCREEN)
            self.delete_runs((run.number,))
            return
        if self.run is not None and self.run.number == number:
            self.run = run or replace(self.run, state=RunState.STOPPED)
            self.run_changed.emit(self.run)
            if run is None:
                # What was stored after the last callback is not on screen yet.
                stopped = self.run.number
                self.runner.after_the_end(lambda: self._look_again(stopped))
        self.runner.after_the_end(self.look_for_runs)

    def _look_again(self, number: int) -> None:
        if self.run is not None and self.run.number == number and not self.is_loading:
            self._loading = number
            self._records.load(number, self._take_again, self._put, self._end_loading)

    def _take_again(self, run: ScreeningRun) -> None:
        self.run = run
        self.run_changed.emit(run)

    def _take_runs(self, runs: tuple[ScreeningRun, ...]) -> None:
        if runs != self.runs:
            self.runs = runs
            self.runs_changed.emit(runs)

    def _take_retried(self, rows: tuple[ScreeningRow, ...]) -> None:
        self._put(rows)
        if rows and self.run is not None:
            self.runner.go_on(self.run)
            self.run_changed.emit(self.run)

    def _fail(self, error: Exception) -> None:
        self._report(error)
        if self.is_loading:
            self.close_run()
