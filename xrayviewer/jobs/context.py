"""What long work may ask of whoever runs it."""

from typing import Protocol

from xrayviewer.domain.errors import JobCancelledError


class JobContext(Protocol):
    """Given to work as its last argument. Knows nothing of threads, processes or Qt."""

    @property
    def is_cancelled(self) -> bool:
        """Whether the result is no longer wanted."""

    def report(self, fraction: float | None, message: str = "") -> None:
        """Tell progress from 0 to 1, or None when unknown. May be called as often as one likes."""

    def publish(self, partial: object) -> None:
        """Hand over one partial result: a preview, a table row, an epoch."""

    def allow_time(self, seconds: float) -> None:
        """Ask for this much time from the start of the call, where a deadline is kept."""

    def raise_if_cancelled(self) -> None:
        """Raise `JobCancelledError` when cancelled; call it at least every 100 ms."""


class DirectContext:
    """For work that runs on its own: a script, the command line, a test."""

    is_cancelled = False

    def report(self, fraction: float | None, message: str = "") -> None:
        """Progress of direct work is not shown."""

    def publish(self, partial: object) -> None:
        """Partial results of direct work are not shown."""

    def allow_time(self, seconds: float) -> None:
        """Direct work has no deadline."""

    def raise_if_cancelled(self) -> None:
        """Direct work is cancelled by its caller alone."""
        if self.is_cancelled:
            raise JobCancelledError


class PassingContext:
    """Passes everything on to another context; a subclass changes what it has to."""

    def __init__(self, context: JobContext) -> None:
        self._context = context

    @property
    def is_cancelled(self) -> bool:
        """Whether the other's result is no longer wanted."""
        return self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """Pass progress on."""
        self._context.report(fraction, message)

    def publish(self, partial: object) -> None:
        """Pass a partial result on."""
        self._context.publish(partial)

    def allow_time(self, seconds: float) -> None:
        """Pass the wish for more time on."""
        self._context.allow_time(seconds)

    def raise_if_cancelled(self) -> None:
        """Raise `JobCancelledError` when the other is cancelled."""
        self._context.raise_if_cancelled()


class SilentContext(PassingContext):
    """Passes all on but partial results: nobody looks at them."""

    def publish(self, partial: object) -> None:
        """Drop it."""
