"""Runs work on lanes of worker threads and brings its results to the GUI thread."""

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any, Generic, TypeAlias, TypeVar

from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.jobs.context import JobContext

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
Deliver: TypeAlias = Callable[[Callable[[], None]], None]
"""Runs a callable on the GUI thread, later, in the order given."""

REPORT_INTERVAL_S = 0.05


class JobState(Enum):
    """Where a job stands. The last three are final."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(Generic[Result]):
    """One piece of work. Lives on the GUI thread, except for its cancelled flag.

    Attributes
    ----------
    title
        For the user.
    lane
        Name of the lane it waits or runs on.
    key
        Jobs with the same key replace each other; None stands alone.
    state
        Changes on the GUI thread only.
    """

    def __init__(
        self,
        work: Callable[[JobContext], Result],
        *,
        title: str,
        lane: str,
        key: str | None,
        on_start: Callable[[], None] | None,
        on_result: Callable[[Result], None] | None,
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[float | None, str], None] | None,
        on_partial: Callable[[Any], None] | None,
    ) -> None:
        self.title = title
        self.lane = lane
        self.key = key
        self.state = JobState.WAITING
        self._work = work
        self._cancelled = threading.Event()
        self._on_start = on_start
        self._on_result = on_result
        self._on_failure = on_failure
        self._on_progress = on_progress
        self._on_partial = on_partial

    @property
    def is_over(self) -> bool:
        """Whether the state is final."""
        return self.state in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)

    def cancel(self) -> None:
        """Drop the job: no callback runs any more, and the work is asked to stop."""
        if not self.is_over:
            self.state = JobState.CANCELLED
            self._cancelled.set()

    def run(self, deliver: Deliver) -> None:
        """Do the work on the calling worker thread."""
        if self._cancelled.is_set():
            return
        deliver(self._start)
        context = _ThreadContext(self._cancelled, deliver, self._progress, self._partial)
        try:
            result = self._work(context)
        except JobCancelledError:
            deliver(self.cancel)
        except Exception as error:  # noqa: BLE001  a worker thread ends here
            deliver(partial(self._fail, error))
        else:
            deliver(partial(self._finish, result))

    def _start(self) -> None:
        if self.is_over:
            return
        self.state = JobState.RUNNING
        if self._on_start is not None:
            self._on_start()

    def _progress(self, fraction: float | None, message: str) -> None:
        if not self.is_over and self._on_progress is not None:
            self._on_progress(fraction, message)

    def _partial(self, value: object) -> None:
        if not self.is_over and self._on_partial is not None:
            self._on_partial(value)

    def _finish(self, result: Result) -> None:
        if self.is_over:
            return
        self.state = JobState.DONE
        if self._on_result is not None:
            self._on_result(result)

    def _fail(self, error: Exception) -> None:
        if self.is_over:
            return
        self.state = JobState.FAILED
        logger.info("job failed: %s", type(error).__name__)
        self._on_failure(error)


class _ThreadContext:
    """The context of work on a lane's thread."""

    def __init__(
        self,
        cancelled: threading.Event,
        deliver: Deliver,
        progress: Callable[[float | None, str], None],
        partial_result: Callable[[object], None],
    ) -> None:
        self._cancelled = cancelled
        self._deliver = deliver
        self._progress = progress
        self._partial_result = partial_result
        self._next_report_s = 0.0
        self._is_end_unknown = True

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def report(self, fraction: float | None, message: str = "") -> None:
        now_s = time.monotonic()
        # What begins after a part with a known end may say nothing more for long.
        is_another_part = (fraction is None) is not self._is_end_unknown
        if now_s >= self._next_report_s or fraction == 1.0 or is_another_part:
            self._is_end_unknown = fraction is None
            self._next_report_s = now_s + REPORT_INTERVAL_S
            self._deliver(partial(self._progress, fraction, message))

    def publish(self, value: object) -> None:
        self._deliver(partial(self._partial_result, value))

    def allow_time(self, seconds: float) -> None:
        """Do nothing: a thread keeps no deadline."""

    def raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise JobCancelledError


class _Lane:
    """Worker threads that take jobs by priority, then by age."""

    def __init__(self, name: str, thread_count: int, deliver: Deliver) -> None:
        self._waiting: list[tuple[int, int, Job[Any]]] = []
        self._ticket = itertools.count()
        self._changed = threading.Condition()
        self._is_open = True
        self._deliver = deliver
        self._threads = [
            threading.Thread(target=self._serve, name=f"lane-{name}-{i}", daemon=True)
            for i in range(thread_count)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, job: Job[Any], priority: int) -> None:
        with self._changed:
            heapq.heappush(self._waiting, (-priority, next(self._ticket), job))
            self._changed.notify()

    def close(self, timeout_s: float) -> None:
        with self._changed:
            self._waiting.clear()
        self.finish(timeout_s)

    def finish(self, timeout_s: float) -> None:
        with self._changed:
            self._is_open = False
            self._changed.notify_all()
        end_s = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, end_s - time.monotonic()))

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            job.run(self._deliver)

    def _next(self) -> Job[Any] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or not self._is_open)
            return heapq.heappop(self._waiting)[2] if self._waiting else None


class JobQueue:
    """The one place where work leaves the GUI thread. Use it on the GUI thread only.

    Parameters
    ----------
    deliver
        Brings a call to the GUI thread: a queued signal in the application, an inbox pumped by
        hand in tests.
    lanes
        Threads per lane.
    on_unhandled
        Told of errors of jobs that were submitted without `on_failure`.
    """

    def __init__(
        self,
        deliver: Deliver,
        lanes: Mapping[str, int],
        on_unhandled: Callable[[Exception], None],
    ) -> None:
        self._lanes = {name: _Lane(name, count, deliver) for name, count in lanes.items()}
        self._on_unhandled = on_unhandled
        self._by_key: dict[str, Job[Any]] = {}
        self._jobs: list[Job[Any]] = []

    def submit(
        self,
        work: Callable[[JobContext], Result],
        *,
        title: str,
        lane: str,
        key: str | None = None,
        priority: int = 0,
        on_start: Callable[[], None] | None = None,
        on_result: Callable[[Result], None] | None = None,
        on_failure: Callable[[Exception], None] | None = None,
        on_progress: Callable[[float | None, str], None] | None = None,
        on_partial: Callable[[Any], None] | None = None,
    ) -> Job[Result]:
        """Queue work; every callback runs on the GUI thread, in order, and none after `cancel`.

        Parameters
        ----------
        work
            Takes the context; touches neither widgets nor session objects.
        key
            An unfinished job with this key is cancelled first.
        priority
            Higher goes first among the jobs that wait on a lane.
        on_start
            Called when the job gets its turn.

        Raises
        ------
        KeyError
            If there is no such lane.
        """
        job = Job(
            work,
            title=title,
            lane=lane,
            key=key,
            on_start=on_start,
            on_result=on_result,
            on_failure=on_failure or self._on_unhandled,
            on_progress=on_progress,
            on_partial=on_partial,
        )
        if key is not None:
            self.cancel(key)
            self._by_key[key] = job
        self._jobs = [old for old in self._jobs if not old.is_over]
        self._jobs.append(job)
        self._lanes[lane].put(job, priority)
        return job

    def cancel(self, key: str) -> None:
        """Cancel the unfinished job with this key, if there is one."""
        if (job := self._by_key.pop(key, None)) is not None:
            job.cancel()

    @property
    def running(self) -> tuple[Job[Any], ...]:
        """Jobs that are not over, oldest first."""
        return tuple(job for job in self._jobs if not job.is_over)

    def at_work(self, lane: str, *, besides: str | None = None) -> Job[Any] | None:
        """Return the oldest job that runs on a lane, or else the oldest that is about to.

        Parameters
        ----------
        besides
            Key of a job that does not count.
        """
        alive = [job for job in self.running if job.lane == lane]
        others = [job for job in alive if besides is None or job.key != besides]
        running = (job for job in others if job.state is JobState.RUNNING)
        return next(running, others[0] if others else None)

    def finish(self, lane: str, timeout_s: float = 3.0) -> None:
        """Wait until the jobs of a lane are done; it takes no more.

        Raises
        ------
        KeyError
            If there is no such lane.
        """
        self._lanes[lane].finish(timeout_s)

    def close(self, timeout_s: float = 3.0) -> None:
        """Cancel everything and wait for the threads to end."""
        for job in self._jobs:
            job.cancel()
        for lane in self._lanes.values():
            lane.close(timeout_s)
