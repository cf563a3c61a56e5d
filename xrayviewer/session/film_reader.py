"""Films on their way from files to the session, and those kept ready."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.measurement import Measurement
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.film_cache import FilmCache, ReadFilm
from xrayviewer.store import measurements
from xrayviewer.workflows import films

KEY = "case"
MEGABYTE = 1 << 20


class FilmReader:
    """Reads one film at a time for the reader, and the neighbours ahead of time."""

    def __init__(
        self,
        jobs: JobQueue,
        decoders: Engine,
        measurements_folder: Path,
        on_failure: Callable[[Exception], None],
    ) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._measurements_folder = measurements_folder
        self._on_failure = on_failure
        self._cache = FilmCache(0)
        self._prefetching: list[str] = []

    def set_budget_mb(self, budget_mb: float) -> None:
        """Limit the memory of the films kept ready."""
        self._cache.set_budget(int(budget_mb * MEGABYTE))

    def ready(self, location: FilmLocation, frame: int) -> ReadFilm | None:
        """Return a film that need not be read any more; whatever is being read is dropped."""
        film = self._cache.get((location, frame))
        if film is not None:
            self.cancel()
        return film

    def read(
        self,
        location: FilmLocation,
        frame: int,
        *,
        on_preview: Callable[[PreparedFilm], None],
        on_film: Callable[[ReadFilm], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Read a film; an earlier request that is still under way is dropped."""

        def keep(film: ReadFilm) -> None:
            self._cache.put((location, frame), film)
            on_film(film)

        self._jobs.submit(
            self._work(location, frame),
            title=location.name,
            lane="io",
            key=KEY,
            priority=10,
            on_partial=on_preview,
            on_result=keep,
            on_failure=on_failure,
        )

    def read_if_changed(
        self,
        location: FilmLocation,
        frame: int,
        ready: ReadFilm,
        *,
        on_film: Callable[[ReadFilm], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Read a film that is ready again if its file is another by now; without a preview.

        A file that is out of reach counts as unchanged.
        """
        read = self._work(location, frame)

        def read_again(context: JobContext) -> ReadFilm | None:
            stamp = films.film_stamp(location)
            return None if stamp in {None, ready.stamp} else read(context)

        def keep(film: ReadFilm | None) -> None:
            if film is not None:
                self._cache.forget(location)
                self._cache.put((location, frame), film)
                on_film(film)

        self._jobs.submit(
            read_again,
            title=location.name,
            lane="io",
            key=KEY,
            priority=10,
            on_result=keep,
            on_failure=on_failure,
        )

    def prefetch(self, locations: tuple[FilmLocation, ...]) -> None:
        """Make the first frames of these films ready, as far as they are not; replaces earlier."""
        for key in self._prefetching:
            self._jobs.cancel(key)
        missing = [place for place in locations if (place, 0) not in self._cache]
        self._prefetching = [f"prefetch {number}" for number in range(len(missing))]
        for key, location in zip(self._prefetching, missing, strict=True):
            self._jobs.submit(
                self._work(location, 0),
                title=location.name,
                lane="prefetch",
                key=key,
                on_result=partial(self._cache.put, (location, 0)),
                on_failure=self._ignore_refused_neighbour,
            )

    def cancel(self) -> None:
        """Drop what is being read for the reader."""
        self._jobs.cancel(KEY)

    def save_measurements(self, digest: str, drawn: tuple[Measurement, ...]) -> None:
        """Keep what the reader drew on a film."""
        self._jobs.submit(
            lambda _context: measurements.save(self._measurements_folder, digest, drawn),
            title="Saving measurements",
            lane="saving",
            key=f"measurements {digest}",
            on_failure=self._on_failure,
        )

    def _work(self, location: FilmLocation, frame: int) -> Callable[[JobContext], ReadFilm]:
        decoders, folder = self._decoders, self._measurements_folder

        def read(context: JobContext) -> ReadFilm:
            stamp = films.film_stamp(location)
            film = films.open_film(decoders, location, frame, context)
            return ReadFilm(film, measurements.load(folder, film.radiograph.digest), stamp)

        return read

    def _ignore_refused_neighbour(self, error: Exception) -> None:
        # A neighbour that cannot be read says so when the reader opens it.
        if not isinstance(error, UnreadableImageError):
            self._on_failure(error)
