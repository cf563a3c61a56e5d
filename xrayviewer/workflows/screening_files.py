"""The files of a screening: found while the first ones are screened already, read ahead."""

import time
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Full, Queue
from types import TracebackType
from typing import Any, Final, Self

from xrayviewer.domain.errors import (
    EngineError,
    JobCancelledError,
    Refusal,
    UnreadableImageError,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.screening import ScreeningError, ScreeningRow
from xrayviewer.domain.screening_film import ScreeningFilm
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.workflows.film_analyser import QuietContext
from xrayviewer.workflows.films import film_stamp, list_films, read_screening_film

LOOK_INTERVAL_S: Final = 2.0
"""Between two looks at a folder that is watched."""
CANCEL_INTERVAL_S: Final = 0.1
QUIET_LOOKS: Final = 3
"""Looks without news after which a watch lets another run have its turn."""
MOST_FOUND: Final = 8
"""Batches of found files that wait to be taken: a large folder is listed no faster, so that the
first films of it do not wait for the last."""
MOST_TAKEN: Final = 4
"""Batches of found files that become rows together: more would hold a window up that shows them."""


class _Listed(QuietContext):
    """Context of a search that hands on what it finds."""

    def __init__(
        self, context: JobContext, take: Callable[[tuple[FilmLocation, ...]], None]
    ) -> None:
        super().__init__(context)
        self._take = take

    def publish(self, partial: object) -> None:
        """Hand on a batch of locations."""
        assert isinstance(partial, tuple)
        self._take(partial)


def pause_between_looks(context: JobContext) -> None:
    """Wait for the next look at a folder.

    Raises
    ------
    JobCancelledError
        If the watch ends meanwhile.
    """
    end_s = time.monotonic() + LOOK_INTERVAL_S
    while time.monotonic() < end_s:
        context.raise_if_cancelled()
        time.sleep(CANCEL_INTERVAL_S)


def arriving_films(
    decoders: Engine,
    paths: tuple[Path, ...],
    context: JobContext,
    *,
    pause: Callable[[JobContext], None] = pause_between_looks,
) -> Iterator[tuple[FilmLocation, ...]]:
    """Look at folders again and again; yields new and changed files of each look, perhaps none.

    A file is taken when its time and size are the same at two looks in a row: until then it may
    still be written. One that is written to later is taken again. Ends by being cancelled.

    Raises
    ------
    JobCancelledError
        If `context` was cancelled.
    EngineError
        If the search fails.
    """
    known: dict[FilmLocation, tuple[int, int]] = {}
    seen: dict[FilmLocation, tuple[int, int]] = {}
    while True:
        now: dict[FilmLocation, tuple[int, int]] = {}
        for location in _listed(decoders, paths, context):
            stamp = film_stamp(location)
            if stamp is not None and known.get(location) != stamp:
                now[location] = stamp
        settled = tuple(location for location, stamp in now.items() if seen.get(location) == stamp)
        known.update((location, now[location]) for location in settled)
        seen = {location: stamp for location, stamp in now.items() if known.get(location) != stamp}
        yield settled
        pause(context)


def _listed(
    decoders: Engine, paths: tuple[Path, ...], context: JobContext
) -> tuple[FilmLocation, ...]:
    found: list[FilmLocation] = []
    list_films(decoders, paths, _Listed(context, found.extend))
    return tuple(found)


class FileSearch:
    """Finds files in a thread of its own; what it found waits to be taken.

    Parameters
    ----------
    is_watching
        Look again and again, until the search is closed.
    """

    def __init__(
        self,
        decoders: Engine,
        paths: tuple[Path, ...],
        context: JobContext,
        *,
        is_watching: bool,
    ) -> None:
        self._found: Queue[tuple[FilmLocation, ...]] = Queue(MOST_FOUND)
        self._looks_without_news = -1
        self._context = _Listed(context, self._hand_on)
        self._thread = ThreadPoolExecutor(1, "films-found")
        search = self._watch if is_watching else self._search
        self._future: Future[None] = self._thread.submit(search, decoders, paths)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """End the search."""
        self._context.is_stopped = True
        self._thread.shutdown(wait=True)

    @property
    def is_over(self) -> bool:
        """Whether all was found and taken, or the search failed."""
        return self._future.done() and self._found.empty()

    @property
    def has_failed(self) -> bool:
        """Whether the search ended before all was found."""
        return self._future.done() and self._future.exception() is not None

    @property
    def is_quiet(self) -> bool:
        """Whether a watch has looked through everything, and found nothing new lately."""
        return self._looks_without_news >= QUIET_LOOKS and self._found.empty()

    def take(self) -> tuple[FilmLocation, ...]:
        """Return the next files that were found, none where there are none yet."""
        taken: list[FilmLocation] = []
        for _batch in range(MOST_TAKEN):
            try:
                taken.extend(self._found.get_nowait())
            except Empty:
                break
        return tuple(taken)

    def raise_failure(self) -> None:
        """Tell how a search that is over failed.

        Raises
        ------
        ScreeningError
            If it failed.
        """
        try:
            self._future.result()
        except EngineError as error:
            raise ScreeningError(
                f"The search for films broke off: {error}. The films found so far are screened; "
                "resume the run to find the others."
            ) from error

    def _search(self, decoders: Engine, paths: tuple[Path, ...]) -> None:
        list_films(decoders, paths, self._context, at_once=True)

    def _watch(self, decoders: Engine, paths: tuple[Path, ...]) -> None:
        for settled in arriving_films(decoders, paths, self._context):
            # At the first look, nothing can be known to be whole.
            self._looks_without_news = 0 if settled else self._looks_without_news + 1
            if settled:
                self._hand_on(settled)

    def _hand_on(self, found: tuple[FilmLocation, ...]) -> None:
        """Wait until there is room; what nobody wants any more is dropped."""
        while not self._context.is_cancelled:
            try:
                self._found.put(found, timeout=CANCEL_INTERVAL_S)
            except Full:
                continue
            return


@dataclass(frozen=True, slots=True, eq=False)
class FileReading:
    """A file after it was read: a film, or the reason why there is none."""

    row: ScreeningRow
    stamp: tuple[int, int] | None
    film: ScreeningFilm | None = None
    refusal: Refusal | None = None


class ReadAhead:
    """Reads files in threads that wait for decoding processes.

    Parameters
    ----------
    workers
        How many files are read at once; the pool needs as many engines, and one for the search.
    """

    def __init__(
        self,
        decoders: Engine,
        preparations: tuple[Preparation, ...],
        context: JobContext,
        workers: int,
    ) -> None:
        self._decoders = decoders
        self._preparations = preparations
        self._quiet = QuietContext(context)
        self._threads = ThreadPoolExecutor(workers, "films")
        self._futures: dict[Future[FileReading], int] = {}
        # One process is at work finding files; the first film need not wait for another to start.
        self._threads.submit(decoders.warm_up)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """End the threads; what was read is dropped."""
        self._quiet.is_stopped = True
        self._threads.shutdown(wait=True, cancel_futures=True)

    @property
    def places(self) -> frozenset[int]:
        """Rows that are being read or wait for it."""
        return frozenset(self._futures.values())

    def read(self, row: ScreeningRow) -> None:
        """Ask for a file."""
        self._futures[self._threads.submit(self._read, row)] = row.place

    def finished(
        self, timeout_s: float, beside: Collection[Future[Any]] = ()
    ) -> tuple[FileReading, ...]:
        """Return what was read by now; wait for the first file if there is none.

        Parameters
        ----------
        beside
            Other work whose end is waited for as well.
        """
        waited: set[Future[Any]] = {*self._futures, *beside}
        if not waited:
            return ()
        done = wait(waited, timeout_s, FIRST_COMPLETED).done
        found = sorted(done & self._futures.keys(), key=lambda future: self._futures[future])
        for future in found:
            del self._futures[future]
        return tuple(future.result() for future in found)

    def _read(self, row: ScreeningRow) -> FileReading:
        before = film_stamp(row.location)
        reading = self._attempt(row, before)
        after = film_stamp(row.location)
        if after not in (None, before):
            # It was written to meanwhile, so what was read may be half of one and half of another.
            reading = self._attempt(row, after)
        return reading

    def _attempt(self, row: ScreeningRow, stamp: tuple[int, int] | None) -> FileReading:
        if self._quiet.is_cancelled:
            raise JobCancelledError
        try:
            film = read_screening_film(
                self._decoders, row.location, self._preparations, self._quiet
            )
        except UnreadableImageError as error:
            return FileReading(row, stamp, refusal=error.refusal)
        return FileReading(row, stamp, film)
