"""When a call to an engine process has gone on for too long."""

from typing import Final

PATIENCE: Final = 12.0
"""Elapsed seconds for each second of processor time: a core shared with eleven other programs."""
STILLNESS: Final = 3.0
"""Times the limit in which a process may go without any processor time, as it waits for a disk."""


class Deadline:
    """A limit on what a call takes.

    Where the processor time of the process is known it is that which counts, so that a busy machine
    is no fault of a file's. A process that uses none for `STILLNESS` times the limit hangs, and
    after `PATIENCE` times the limit it is over in any case. Never does it end a call before the
    limit has passed on the clock, as threads that compute at once use several seconds in one.

    Parameters
    ----------
    limit_s
        The limit; may be raised while the call goes on.
    start_s
        When the call began, by a clock that never goes back.
    used_s
        Processor time that the process had used by then; None makes it a limit on elapsed time.
    """

    def __init__(self, limit_s: float, start_s: float, used_s: float | None = None) -> None:
        self.limit_s = limit_s
        self._start_s = self._moved_s = start_s
        self._start_used_s = self._used_s = used_s

    def is_over(self, now_s: float, used_s: float | None = None) -> bool:
        """Whether the call is to be ended.

        Parameters
        ----------
        now_s
            Time, by the clock of the start.
        used_s
            Processor time of the process by now; None where it cannot be told.
        """
        if used_s is not None and used_s != self._used_s:
            self._used_s, self._moved_s = used_s, now_s
        elapsed_s = now_s - self._start_s
        if elapsed_s <= self.limit_s:
            return False
        if self._start_used_s is None or self._used_s is None:
            return True
        return (
            self._used_s - self._start_used_s > self.limit_s
            or now_s - self._moved_s > STILLNESS * self.limit_s
            or elapsed_s > PATIENCE * self.limit_s
        )
