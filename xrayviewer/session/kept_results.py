"""Results of analyses on disk, as far as the reader wants them to be kept."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.preparation import PREPARATION_VERSION
from xrayviewer.domain.translation import mark
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis_results import ResultKey, answers
from xrayviewer.session.preferences import Preferences
from xrayviewer.store import analysis_results as stored

logger = logging.getLogger(__name__)

PREFERENCE: Final = "findings.remember"
CLEARED: Final = mark("analysis", "{0} kept results of films were removed.")


class KeptResults:
    """Reads and writes results in jobs; the GUI thread waits for neither."""

    def __init__(
        self,
        jobs: JobQueue,
        preferences: Preferences,
        folder: Path,
        notify: Callable[[str], None],
    ) -> None:
        self._jobs = jobs
        self._preferences = preferences
        self._folder = folder
        self._notify = notify

    def reader(self) -> Callable[[ResultKey], Analysis | None]:
        """Return what looks a result up, for work on any thread."""
        folder = self._folder
        if not self._preferences.flag(PREFERENCE):
            return lambda _key: None

        def read(key: ResultKey) -> Analysis | None:
            found = stored.load(folder, _name(key), key.header.age_years)
            return found if found is not None and answers(key, found) else None

        return read

    def keep(self, key: ResultKey, analysis: Analysis) -> None:
        """Write a result, if the reader wants results to be kept."""
        if not self._preferences.flag(PREFERENCE):
            return
        folder = self._folder

        def write(_context: JobContext) -> None:
            stored.save(folder, _name(key), analysis, key.header.age_years)

        self._jobs.submit(
            write,
            title="Keeping a result",
            lane="saving",
            on_failure=lambda error: logger.warning("a result was not kept", exc_info=error),
        )

    def clear(self) -> None:
        """Remove all results and say how many there were."""
        folder = self._folder
        self._jobs.submit(
            lambda _context: stored.clear(folder),
            title="Removing kept results",
            lane="saving",
            on_result=lambda count: self._notify(CLEARED.format(count)),
        )


def _name(key: ResultKey) -> str:
    return stored.result_name(key, PREPARATION_VERSION)
