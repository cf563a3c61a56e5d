"""Headers of a few files, read before it is decided what becomes of them."""

from collections.abc import Callable
from pathlib import Path

from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.workflows.films import summarise_films


class FilmHeaders:
    """Reads headers; a later request replaces an earlier one."""

    def __init__(self, jobs: JobQueue, decoders: Engine) -> None:
        self._jobs = jobs
        self._decoders = decoders

    def read(
        self, paths: tuple[Path, ...], on_result: Callable[[tuple[FilmSummary, ...]], None]
    ) -> None:
        """Give a summary for each file; one that is refused has its reason in it."""
        locations = tuple(FilmLocation(path) for path in paths)

        def read_all(context: JobContext) -> tuple[FilmSummary, ...]:
            gathering = _Gathering(context)
            summarise_films(self._decoders, locations, gathering)
            return tuple(gathering.summaries)

        self._jobs.submit(
            read_all, title="Reading headers", lane="io", key="headers", on_result=on_result
        )

    def drop(self) -> None:
        """Forget a request that was not answered yet."""
        self._jobs.cancel("headers")


class _Gathering(PassingContext):
    """Keeps what is published."""

    def __init__(self, context: JobContext) -> None:
        super().__init__(context)
        self.summaries: list[FilmSummary] = []

    def publish(self, partial: object) -> None:
        """Keep a summary."""
        assert isinstance(partial, FilmSummary)
        self.summaries.append(partial)
