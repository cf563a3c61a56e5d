"""Jobs in time that a script makes pass: late, out of order, at will without cancelling."""

import heapq
import random
from collections.abc import Callable

from xrayviewer.jobs.queue import Job

LONGEST_S = 2.0
"""From the question to the answer, and from the answer to the window, at most."""


class ScriptedJobs:
    """Stands for `JobQueue`: every job begins, and every message of it arrives, after a while.

    Messages of one job keep their order, those of different jobs do not.

    Parameters
    ----------
    uncancelled
        Keys of jobs whose answers arrive although they were replaced or dropped, as if nobody had
        told the queue.
    """

    def __init__(self, chance: random.Random, uncancelled: frozenset[str] = frozenset()) -> None:
        self._chance = chance
        self._uncancelled = uncancelled
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._by_key: dict[str, Job[object]] = {}
        self._tickets = 0
        self.now_s = 0.0
        self.unhandled: list[Exception] = []

    def submit(self, work, *, title, lane, key=None, priority=0, on_result=None, on_failure=None,
               on_progress=None, on_partial=None, on_start=None):  # fmt: skip
        job = Job(
            work,
            title=title,
            lane=lane,
            key=key,
            on_start=on_start,
            on_result=on_result,
            on_failure=on_failure or self.unhandled.append,
            on_progress=on_progress,
            on_partial=on_partial,
        )
        if key is not None:
            self.cancel(key)
            self._by_key[key] = job
        self._put(self._delay_s(), lambda: self._run(job))
        return job

    def cancel(self, key: str) -> None:
        job = self._by_key.pop(key, None)
        if job is not None and key not in self._uncancelled:
            job.cancel()

    def pass_time(self, seconds: float, after_each: Callable[[], None]) -> None:
        """Let that much time pass; call a function whenever something reached the window."""
        end_s = self.now_s + seconds
        while self._due and self._due[0][0] <= end_s:
            self.now_s, _, act = heapq.heappop(self._due)
            act()
            after_each()
        self.now_s = end_s

    def _run(self, job: Job[object]) -> None:
        messages: list[Callable[[], None]] = []
        job.run(messages.append)
        arrival_s = 0.0
        for message in messages:
            arrival_s += self._delay_s() / len(messages)
            self._put(arrival_s, message)

    def _delay_s(self) -> float:
        # Most answers come soon, as with a film that is in memory; some come very late.
        return LONGEST_S * self._chance.random() ** 3

    def _put(self, delay_s: float, act: Callable[[], None]) -> None:
        self._tickets += 1
        heapq.heappush(self._due, (self.now_s + delay_s, self._tickets, act))
