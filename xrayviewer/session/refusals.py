"""Logs refused pictures whose scores the reader had shown all the same."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.translation import mark
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.store import refusal_log

logger = logging.getLogger(__name__)

NOT_WRITTEN: Final = mark(
    "analysis",
    "That the scores of a refused picture were shown could not be logged in “{0}” ({1}). "
    "Free some space or check the rights of the folder.",
)


class RefusalLog:
    """Adds a line to a file whenever scores of a refused picture come on screen.

    Attributes
    ----------
    path
        The file; it is there after the first line.
    """

    def __init__(
        self,
        jobs: JobQueue,
        analysis: AnalysisSession,
        path: Path,
        notify: Callable[[str], None],
    ) -> None:
        self._jobs = jobs
        self._notify = notify
        self.path = path
        analysis.refused_shown.connect(self._log)

    def _log(self, analysis: Analysis) -> None:
        entry, path = refusal_log.entry_of(analysis), self.path

        def write(_context: JobContext) -> None:
            refusal_log.append(path, entry)

        self._jobs.submit(
            write, title="Log of refused pictures", lane="saving", on_failure=self._fail
        )

    def _fail(self, error: Exception) -> None:
        logger.error("a refused picture was not logged", exc_info=error)
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        self._notify(NOT_WRITTEN.format(self.path, reason))
