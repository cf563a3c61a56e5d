"""Work of which there is one at a time, and how a failure is said."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from psygnal import Signal

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue

logger = logging.getLogger(__name__)

Result = TypeVar("Result")


def failure_sentence(error: Exception, unexpected: str) -> str:
    """Say what went wrong.

    Parameters
    ----------
    unexpected
        What is said of an error that nobody raised on purpose, with a place for its kind; such an
        error is logged, too.
    """
    if isinstance(error, XrayViewerError):
        return str(error)
    logger.error("unexpected %s", type(error).__name__, exc_info=error)
    return unexpected.format(type(error).__name__)


class SingleJob:
    """A job that a session object asks for again and again; asking anew ends the one before.

    Parameters
    ----------
    title
        For the user, who reads it where other work waits for this one.
    unexpected
        See `failure_sentence`.
    priority
        See `JobQueue.submit`.

    Attributes
    ----------
    is_under_way
        Asked for, and neither ended nor stopped.
    has_begun
        It got its turn on its lane.
    message
        Why it failed the last time, as a sentence; empty where it did not.

    Signals
    -------
    changed()
        It was asked for, got its turn, ended, failed or was stopped.
    progressed(float | None, str)
        It got further: fraction and words.
    """

    changed = Signal()
    progressed = Signal(object, str)

    def __init__(
        self,
        jobs: JobQueue,
        *,
        title: str,
        lane: str,
        key: str,
        unexpected: str,
        priority: int = 0,
    ) -> None:
        self._jobs = jobs
        self._title, self._lane, self._key = title, lane, key
        self._unexpected, self._priority = unexpected, priority
        self.is_under_way = False
        self.has_begun = False
        self.message = ""

    @property
    def waits_for(self) -> str:
        """Title of the work that has to end first; empty when it does not wait."""
        if not self.is_under_way or self.has_begun:
            return ""
        ahead = self._jobs.at_work(self._lane, besides=self._key)
        return "" if ahead is None else ahead.title

    def start(
        self,
        work: Callable[[JobContext], Result],
        take: Callable[[Result], None],
        take_partial: Callable[[Any], None] | None = None,
    ) -> None:
        """Ask for the work.

        Parameters
        ----------
        take
            Gets the result before `changed` is sent.
        """
        self.is_under_way, self.has_begun, self.message = True, False, ""
        self._jobs.submit(
            work,
            title=self._title,
            lane=self._lane,
            key=self._key,
            priority=self._priority,
            on_start=self._begin,
            on_progress=self.progressed.emit,
            on_partial=take_partial,
            on_result=partial(self._take, take),
            on_failure=self._fail,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Leave off, if it is under way."""
        if self.is_under_way:
            self.forget()
            self.changed.emit()

    def forget(self) -> None:
        """Leave off and drop what failed, without a signal."""
        self._jobs.cancel(self._key)
        self.is_under_way, self.message = False, ""

    def _begin(self) -> None:
        self.has_begun = True
        self.changed.emit()

    def _take(self, take: Callable[[Result], None], result: Result) -> None:
        self.is_under_way = False
        take(result)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.is_under_way = False
        self.message = failure_sentence(error, self._unexpected)
        self.changed.emit()
