"""Data elements of films for the tag browser."""

from collections.abc import Callable

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.tags import TagRow
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.workflows import films


class TagReader:
    """Reads the data elements of a file away from the GUI thread."""

    def __init__(self, jobs: JobQueue, decoders: Engine) -> None:
        self._jobs = jobs
        self._decoders = decoders

    def read(
        self,
        location: FilmLocation,
        column: str,
        on_rows: Callable[[tuple[TagRow, ...]], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Read one file; a later call for the same column of the browser replaces this one."""
        self._jobs.submit(
            lambda context: films.read_tags(self._decoders, location, context),
            title=location.name,
            lane="io",
            key=f"tags {column}",
            on_result=on_rows,
            on_failure=on_failure,
        )
