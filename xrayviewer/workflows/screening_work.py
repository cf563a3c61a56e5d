"""The work of one screening: from files that wait to rows that are stored and published."""

import time
from collections.abc import Sequence
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import RefusalCode, XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    RunState,
    ScreenedPixels,
    ScreeningRow,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.domain.screening_progress import RateMeter, ScreeningProgress
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.pausing import PauseSwitch, TurnSwitch
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.classification import ClassifiedFilm
from xrayviewer.workflows.film_memory import FilmMemory
from xrayviewer.workflows.films import film_stamp
from xrayviewer.workflows.screening_analysis import AnalysedBatch, AnalysisBeside
from xrayviewer.workflows.screening_batch import BatchGathering, ReadyFilm
from xrayviewer.workflows.screening_files import FileReading, FileSearch, ReadAhead
from xrayviewer.workflows.screening_results import (
    failure,
    header_key,
    log_refused,
    screening_result,
)

WAIT_S: Final = 0.1
FIRST_S: Final = 1.0
"""So long the first film has all time for itself; then more files are found beside it."""


class ScreeningWork:
    """One run while it is carried out, in one thread beside those that search and read.

    Parameters
    ----------
    readers, batch_limit_s
        As `ScreeningEngines` has them.
    memory
        Where films are remembered; None where they are not.
    """

    def __init__(
        self,
        store: ScreeningStore,
        run: ScreeningRun,
        *,
        search: FileSearch | None,
        ahead: ReadAhead,
        analysis: AnalysisBeside,
        context: JobContext,
        readers: int,
        gathering: BatchGathering,
        memory: FilmMemory | None,
    ) -> None:
        self._store, self._run, self._setting = store, run, run.setting
        self._search, self._ahead, self._analysis = search, ahead, analysis
        self._context, self._memory = context, memory
        self._depth = 2 * max(gathering.most, readers)
        self._gathering = gathering
        self._is_watching = run.request.is_watching
        self._is_listed, self._is_searching = run.is_listed, search is not None
        self._has_found = self._has_finished = False
        self._first_until_s = float("inf")
        self._recount()
        self._last_place = 0
        self._has_analysed = False
        self._slow: set[int] = set()
        self._in_flight: dict[int, FilmLocation] = {}
        self._outdated: set[FilmLocation] = set()
        self._notice = ""
        self._rate = RateMeter()
        self._reported_s = float("-inf")
        self._is_told = False

    def carry_out(self, pause: PauseSwitch, turns: TurnSwitch) -> bool:
        """Work until nothing waits and nothing is to be found any more.

        Returns
        -------
        bool
            False where more may be found, and the work gave way to other work.
        """
        self._rate.start(time.monotonic())
        while True:
            self._context.raise_if_cancelled()
            self._take_found()
            if pause.is_paused:
                self._hold(pause)
                continue
            self._read_ahead()
            if not (self._ahead.places or self._gathering.places or self._analysis.is_busy):
                if not self._is_told:
                    self._report()
                if not self._is_searching:
                    return True
                if turns.is_waited_for and self._search is not None and self._search.is_quiet:
                    return False
            self._take_read()
            self._analyse()

    def _hold(self, pause: PauseSwitch) -> None:
        self._store_batch(self._analysed(waits=True))
        self._store.set_state(self._run.number, RunState.PAUSED)
        self._report(is_paused=True)
        while pause.is_paused:
            self._context.raise_if_cancelled()
            self._take_found()
            time.sleep(WAIT_S)
        self._store.set_state(self._run.number, RunState.RUNNING)
        self._rate.start(time.monotonic())

    def _take_found(self) -> None:
        if self._search is None or not self._is_searching:
            return
        if self._in_flight and not self._has_finished and time.monotonic() < self._first_until_s:
            return
        is_over = self._search.is_over
        found = self._search.take()
        self._has_found = bool(found)
        if found:
            added = self._store.add_files(self._run.number, found)
            self._total += len(added)
            if added:
                self._context.publish(added)
                self._report()
            if self._is_watching:
                self._take_changed(set(found) - {row.location for row in added})
        self._is_searching = not is_over
        if is_over and not self._search.has_failed:
            self._store.set_listed(self._run.number)
            self._is_listed = True
            self._report()

    def _take_changed(self, found_again: set[FilmLocation]) -> None:
        """Let files wait again that were written to since they were read."""
        self._outdated |= found_again & set(self._in_flight.values())
        stamps = {place: stamp for place in found_again if (stamp := film_stamp(place)) is not None}
        changed = self._store.let_changed_wait(self._run.number, stamps) if stamps else ()
        if changed:
            self._context.publish(changed)

    def _read_ahead(self) -> None:
        taken = self._ahead.places | self._gathering.places | self._analysis.places
        free = self._depth - len(taken)
        if free <= 0:
            return
        left = taken | self._slow
        waiting = self._store.waiting(self._run.number, len(left) + free)
        fresh = [row for row in waiting if row.place not in left]
        # A busy machine can make sound films too slow: they are tried again, with nothing beside.
        are_others_left = fresh or taken or (self._is_searching and not self._is_watching)
        for row in fresh[:free] if are_others_left else waiting[:1]:
            if row.place <= self._last_place:
                self._recount()  # rows that had failed wait again
            self._last_place = row.place
            self._in_flight[row.place] = row.location
            self._first_until_s = min(self._first_until_s, time.monotonic() + FIRST_S)
            self._ahead.read(row)

    def _recount(self) -> None:
        run = self._store.run(self._run.number)
        self._total, self._done = run.total, run.done
        self._failed = run.counts.get(ScreeningStatus.FAILED, 0)

    def _take_read(self) -> None:
        if not (self._ahead.places or self._analysis.is_busy):
            if not self._gathering.places and not self._has_found:
                time.sleep(WAIT_S)  # nothing but the search is at work
            return
        can_begin = self._is_batch_due and not self._analysis.is_busy
        timeout_s = 0.0 if can_begin else WAIT_S
        for reading in self._ahead.finished(timeout_s, self._analysis.futures):
            if reading.film is None:
                if not self._is_put_off(reading):
                    self._finish(self._refused(reading))
                continue
            film = reading.film
            pixels = ScreenedPixels(
                film.inputs.digest, header_key(film.inputs), reading.stamp, film.identity
            )
            ready = ReadyFilm(reading.row, pixels, film)
            if not self._finish_known(ready):
                self._gathering.add(ready, time.monotonic())

    @property
    def _is_batch_due(self) -> bool:
        return self._gathering.is_due(time.monotonic(), are_more_coming=bool(self._ahead.places))

    def _is_put_off(self, reading: FileReading) -> bool:
        """Whether to try a file that was too slow again when nothing else is left."""
        place, refusal = reading.row.place, reading.refusal
        if refusal is None or refusal.code is not RefusalCode.TOO_SLOW or place in self._slow:
            return False
        self._slow.add(place)
        self._has_finished = True
        return True

    def _refused(self, reading: FileReading) -> ScreeningRow:
        refusal = reading.refusal
        assert refusal is not None
        reason = f"{refusal.cause[:1].upper()}{refusal.cause[1:]}. {refusal.advice}"
        return self._store.save_failure(
            reading.row, refusal.code.value, reason, stamp=reading.stamp
        )

    def _finish_known(self, ready: ReadyFilm) -> bool:
        known = self._store.save_known(ready.row, ready.pixels, self._setting)
        if known is not None:
            self._finish(known)
        return known is not None

    def _analyse(self) -> None:
        """Let the models have the next batch, and store the one that they are done with."""
        analysed = self._analysed()
        if not self._analysis.is_busy and self._is_batch_due:
            batch = self._gathering.take(() if analysed is None else analysed.films)
            if batch:
                self._analysis.begin(batch)
        self._store_batch(analysed)

    def _analysed(self, *, waits: bool = False) -> AnalysedBatch | None:
        analysed = self._analysis.take(waits=waits)
        if analysed is not None:
            self._gathering.note_speed(analysed.seconds / len(analysed.films))
        return analysed

    def _store_batch(self, analysed: AnalysedBatch | None) -> None:
        if analysed is None:
            return
        self._remember(analysed.films, analysed.outcomes)
        for ready, outcome in zip(analysed.films, analysed.outcomes, strict=True):
            self._finish(self._stored(ready, outcome))
        self._gathering.drop(self._finish_known, time.monotonic())
        if not self._has_analysed:
            # Until here it took what loading the models takes, which says nothing of the rate.
            self._has_analysed = True
            self._rate.start(time.monotonic())

    def _remember(
        self, batch: Sequence[ReadyFilm], outcomes: Sequence[Analysis | XrayViewerError]
    ) -> None:
        """Before rows are stored: a film that has one is not analysed again."""
        if self._memory is None:
            return
        for ready, outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, Analysis):
                self._memory.add(ready.row.location, outcome, ready.film.patient_key)
        self._memory.flush()
        self._notice = self._memory.notice or self._notice

    def _stored(self, ready: ReadyFilm, outcome: Analysis | XrayViewerError) -> ScreeningRow:
        if isinstance(outcome, Analysis):
            self._notice = outcome.device_notice or self._notice
            log_refused(outcome)
            film = ClassifiedFilm(ready.row.location, outcome)
            result = screening_result(film, self._setting)
            return self._store.save_result(ready.row, ready.pixels, self._setting, result)
        return self._store.save_failure(ready.row, *failure(outcome), pixels=ready.pixels)

    def _finish(self, row: ScreeningRow) -> None:
        self._has_finished = True
        self._done += 1
        self._failed += row.status is ScreeningStatus.FAILED
        self._rate.count(1, time.monotonic())
        self._context.publish((row,))
        self._in_flight.pop(row.place, None)
        if row.location in self._outdated:
            self._outdated.remove(row.location)
            self._take_changed({row.location})
        self._is_told = False
        if time.monotonic() - self._reported_s > WAIT_S:
            self._report()

    def _report(self, *, is_paused: bool = False) -> None:
        self._reported_s, self._is_told = time.monotonic(), True
        rate = self._rate.films_per_s
        left = self._total - self._done
        progress = ScreeningProgress(
            self._done, self._failed, self._total, self._is_listed, is_paused, rate,
            left / rate if rate and self._is_listed else None, self._notice, self._is_watching,
        )  # fmt: skip
        self._context.publish(progress)
        self._context.report(progress.fraction, progress.sentence)
