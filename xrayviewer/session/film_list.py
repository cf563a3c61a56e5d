"""The films at hand: what was dropped or lies beside the open one, by patient and study."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.errors import Refusal, UnreadableImageError
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.case import CaseSession, Reading
from xrayviewer.workflows import films

THUMBNAIL_PX = 96
AHEAD, BEHIND = 2, 1
LEAST_REORDERED = 8


@dataclass(frozen=True, slots=True)
class UnreadableThumbnail:
    """A film whose header was sound and whose pixels are not."""

    location: FilmLocation
    refusal: Refusal


class FilmListSession:
    """Films in reading order, the current one, and their summaries and thumbnails.

    Films are ordered by patient, newest study first, series, instance, then as they were found;
    those of a worklist stay in its order.

    Signals
    -------
    films_changed(tuple[FilmSummary, ...])
        Films were found, described or reordered.
    current_changed(FilmLocation | None)
        Another film is the current one, or none once the film is closed.
    thumbnail_arrived(FilmLocation, NDArray[np.uint8])
        A picture for the strip.
    asked(FilmLocation)
        A film is to be opened.
    listing_changed(bool)
        Whether files are still being looked for.
    nothing_found()
        What was dropped or opened holds no file at all.
    """

    films_changed = Signal(tuple)
    current_changed = Signal(object)
    thumbnail_arrived = Signal(object, object)
    asked = Signal(FilmLocation)
    listing_changed = Signal(bool)
    nothing_found = Signal()

    def __init__(self, jobs: JobQueue, decoders: Engine, case: CaseSession) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._case = case
        self._summaries: dict[FilmLocation, FilmSummary] = {}
        self._thumbnails: dict[FilmLocation, NDArray[np.uint8]] = {}
        self._opens_first = False
        self._keeps_order = False
        self._is_undescribed = False
        self._unordered = 0
        self._shown_first: FilmLocation | None = None
        self._to_list: tuple[Path, ...] = ()
        self.is_listing = False
        self.films: tuple[FilmSummary, ...] = ()
        self.current: FilmLocation | None = None
        case.film_changed.connect(self._follow_case)
        case.reading_changed.connect(self._list_when_idle)

    def show_beside(self, location: FilmLocation) -> None:
        """Open a film at once and look for its neighbours afterwards."""
        self._clear((location,))
        self._shown_first = location
        self.go_to(location)
        beside = location.path if location.member is not None else location.path.parent
        # Looking for files would take processor time from the film the reader waits for.
        self._to_list = (beside,)
        self._list_when_idle(self._case.reading)

    def show_these(self, locations: tuple[FilmLocation, ...], first: FilmLocation) -> None:
        """Show films in the order given and open one of them."""
        self._to_list = ()
        self._clear(locations, keeps_order=True)
        self._is_undescribed = True
        self.go_to(first)
        self._list_when_idle(self._case.reading)

    def show_all(self, paths: tuple[Path, ...]) -> None:
        """List everything in these files and folders and open the first film."""
        self._clear(())
        self._to_list = ()
        self._list(paths, opens_first=True)

    def go_to(self, location: FilmLocation) -> None:
        """Make a film the current one and open it; its neighbours are made ready."""
        self.asked.emit(location)
        if location != self.current:
            self.current = location
            self.current_changed.emit(location)
        self._case.open(location)

    def step(self, count: int) -> None:
        """Go this many films on, or back; the ends are the ends."""
        # With no current film, the next one is the first.
        here = -1 if self.current is None else self._current_number
        self._go_to_number(here + count)

    def go_to_first(self) -> None:
        """Go to the first film."""
        self._go_to_number(0)

    def go_to_last(self) -> None:
        """Go to the last film."""
        self._go_to_number(len(self.films) - 1)

    def step_study(self, count: int) -> None:
        """Go to the first film of the next study, or of the one before."""
        studies = [tuple(group) for _, group in groupby(self.films, key=_study_key)]
        position = next(
            (
                n
                for n, study in enumerate(studies)
                if any(f.location == self.current for f in study)
            ),
            None,
        )
        if position is not None:
            wanted = min(max(position + count, 0), len(studies) - 1)
            if wanted != position:
                self.go_to(studies[wanted][0].location)

    def thumbnail(self, location: FilmLocation) -> NDArray[np.uint8] | None:
        """Picture of a film if it has arrived: uint8, (rows, columns) or (rows, columns, 3)."""
        return self._thumbnails.get(location)

    def request_thumbnails(self, locations: Iterable[FilmLocation]) -> None:
        """Ask for the pictures of these films, the ones in sight; replaces earlier requests."""
        wanted = tuple(
            place
            for place in locations
            if place in self._summaries
            and place not in self._thumbnails
            and self._summaries[place].refusal is None
        )
        if not wanted:
            return

        def read_all(context: JobContext) -> None:
            for place in wanted:
                context.raise_if_cancelled()
                try:
                    picture = films.read_thumbnail(self._decoders, place, THUMBNAIL_PX, context)
                except UnreadableImageError as error:
                    context.publish(UnreadableThumbnail(place, error.refusal))
                else:
                    context.publish((place, picture))

        self._jobs.submit(
            read_all,
            title="thumbnails",
            lane="background",
            key="thumbnails",
            on_partial=self._take_thumbnail,
        )

    @property
    def current_number(self) -> int | None:
        """0-based place of the current film among the films, None when it is not among them."""
        return None if self.current is None else self.number_of(self.current)

    def number_of(self, location: FilmLocation) -> int | None:
        """0-based place of a film among the films, None when it is not among them."""
        numbers = (n for n, film in enumerate(self.films) if film.location == location)
        return next(numbers, None)

    @property
    def _current_number(self) -> int:
        return self.current_number or 0

    def _go_to_number(self, number: int) -> None:
        if self.films:
            wanted = self.films[min(max(number, 0), len(self.films) - 1)].location
            if wanted != self.current:
                self.go_to(wanted)

    def _clear(self, locations: tuple[FilmLocation, ...], *, keeps_order: bool = False) -> None:
        self._keeps_order, self._is_undescribed = keeps_order, False
        # An earlier listing would put its films among these, and open its first one.
        self._jobs.cancel("listing")
        self._set_listing(False)
        self._shown_first = None
        self._jobs.cancel("summaries")
        self._jobs.cancel("thumbnails")
        self._summaries = {place: FilmSummary(place) for place in locations}
        self._thumbnails.clear()
        self._reorder()

    def _list_when_idle(self, reading: Reading) -> None:
        if self._to_list and reading in {Reading.COMPLETE, Reading.NOTHING}:
            paths, self._to_list = self._to_list, ()
            self._list(paths, opens_first=False)
        elif self._is_undescribed and reading in {Reading.COMPLETE, Reading.NOTHING}:
            self._is_undescribed = False
            self._describe()

    def _list(self, paths: tuple[Path, ...], *, opens_first: bool) -> None:
        self._opens_first = opens_first
        self._set_listing(True)
        self._jobs.submit(
            lambda context: films.list_films(self._decoders, paths, context),
            title="Looking for films",
            lane="background",
            key="listing",
            on_partial=self._take_found,
            on_result=lambda _count: self._finish_listing(),
            on_failure=self._fail_listing,
        )

    def _take_found(self, found: tuple[FilmLocation, ...]) -> None:
        new = tuple(place for place in found if place not in self._summaries)
        for place in found:
            if place == self._shown_first:
                # It was opened before its folder was listed; now it takes its place there.
                self._summaries[place] = self._summaries.pop(place)
            else:
                self._summaries.setdefault(place, FilmSummary(place))
        self._reorder()
        if self._opens_first and new:
            self._opens_first = False
            self.go_to(new[0])

    def _finish_listing(self) -> None:
        self._set_listing(False)
        if not self._summaries:
            self.nothing_found.emit()
            return
        self._describe()
        self._prefetch()

    def _describe(self) -> None:
        everything = tuple(self._summaries)
        self._jobs.submit(
            lambda context: films.summarise_films(self._decoders, everything, context),
            title="Reading headers",
            lane="background",
            key="summaries",
            on_partial=self._take_summary,
            on_result=lambda _nothing: self._reorder(),
        )

    def _fail_listing(self, error: Exception) -> None:
        self._set_listing(False)
        if isinstance(error, UnreadableImageError):
            self._case.refused.emit(error)
        else:
            raise error

    def _take_summary(self, summary: FilmSummary) -> None:
        if summary.location in self._summaries:
            self._summaries[summary.location] = summary
            self._unordered += 1
            # Ordering after every summary would take quadratic time in a large folder.
            if self._unordered >= max(LEAST_REORDERED, len(self._summaries) // 20):
                self._reorder()

    def _take_thumbnail(
        self, arrived: tuple[FilmLocation, NDArray[np.uint8]] | UnreadableThumbnail
    ) -> None:
        if isinstance(arrived, UnreadableThumbnail):
            summary = self._summaries[arrived.location]
            self._summaries[arrived.location] = replace(summary, refusal=arrived.refusal)
            self._reorder()
        else:
            self._thumbnails[arrived[0]] = arrived[1]
            self.thumbnail_arrived.emit(*arrived)

    def _reorder(self) -> None:
        self._unordered = 0
        if self._keeps_order:
            self.films = tuple(self._summaries.values())
            self.films_changed.emit(self.films)
            return
        found_at = {place: number for number, place in enumerate(self._summaries)}
        patients: dict[str, int] = {}
        for place, film in self._summaries.items():
            patients.setdefault(film.patient_key, found_at[place])
        by_date = sorted(self._summaries.values(), key=attrgetter("study_date"), reverse=True)
        ordered = sorted(
            by_date,
            key=lambda film: (
                patients[film.patient_key],
                _negated(film.study_date),
                film.study_uid,
                film.series_number,
                film.series_uid,
                film.instance_number,
                found_at[film.location],
            ),
        )
        self.films = tuple(ordered)
        self.films_changed.emit(self.films)

    def _follow_case(self, film: object) -> None:
        if film is not None:
            self._prefetch()
        elif self._case.asked_for is None and self.current is not None:
            self.current = None
            self.current_changed.emit(None)

    def _prefetch(self) -> None:
        here = self._current_number
        ahead = self.films[here + 1 : here + 1 + AHEAD]
        behind = self.films[max(here - BEHIND, 0) : here]
        sound = tuple(film.location for film in (*ahead, *behind) if film.refusal is None)
        self._case.prefetch(sound)

    def _set_listing(self, is_listing: bool) -> None:
        if is_listing != self.is_listing:
            self.is_listing = is_listing
            self.listing_changed.emit(is_listing)


def _study_key(film: FilmSummary) -> tuple[str, str]:
    return film.patient_key, film.study_uid


def _negated(date: str) -> int:
    return -int(date.replace("-", "") or 0) if date.replace("-", "").isdigit() else 0
