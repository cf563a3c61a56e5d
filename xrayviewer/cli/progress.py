"""Progress of long commands: a line that is drawn over, or JSON lines for programs."""

import contextlib
import json
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

import msgspec

from xrayviewer.domain.dataset import DatasetExamination, Severity
from xrayviewer.domain.errors import JobCancelledError, XrayViewerError
from xrayviewer.domain.training import BatchProgress, EpochRecord, TrainingNotice

BAR_WIDTH = 24
MOST_LISTED = 10
EVENTS = {
    BatchProgress: "batch",
    EpochRecord: "epoch",
    TrainingNotice: "notice",
}


class StoppedError(XrayViewerError):
    """The user ended the command."""


class _Cancellable:
    """The part of a job's context that is about its end."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; safe in a signal handler."""
        self._cancelled.set()

    def raise_if_cancelled(self) -> None:
        """Raise `JobCancelledError` when cancelled."""
        if self.is_cancelled:
            raise JobCancelledError

    def allow_time(self, seconds: float) -> None:
        """Commands have no deadline."""


class JsonLines(_Cancellable):
    """Writes what work publishes as one JSON object a line on standard output."""

    def report(self, fraction: float | None, message: str = "") -> None:
        """Write nothing: what is published says it all."""

    def publish(self, partial: object) -> None:
        """Write one event."""
        if isinstance(partial, DatasetExamination):
            event = {
                "event": "dataset",
                "films": len(partial.films),
                "refused": [one.refusal.sentence for one in partial.refused],
                "remarks": [msgspec.to_builtins(one) for one in partial.remarks],
            }
        else:
            event = {"event": EVENTS[type(partial)], **msgspec.to_builtins(partial)}
        print(json.dumps(event), flush=True)

    def end(self) -> None:
        """Nothing is left to be drawn."""


class ProgressLine(_Cancellable):
    """Draws a bar on standard error, and above it what has ended: remarks, epochs.

    Where standard error is no terminal, only what stays is written.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_terminal = sys.stderr.isatty()
        self._line = ""
        self._draws_batches = False

    def report(self, fraction: float | None, message: str = "") -> None:
        """Draw over the last line."""
        if fraction is None:
            self._draws_batches = False
        # The bar of an epoch's batches says more than how far the whole has come.
        if not self._draws_batches:
            self._draw(message if fraction is None else f"{fraction:4.0%}  {message}")

    def publish(self, partial: object) -> None:
        """Draw progress, or write a line that stays."""
        if isinstance(partial, BatchProgress):
            self._draws_batches = True
            self._draw(_bar(partial))
        elif isinstance(partial, EpochRecord):
            self._say(_epoch(partial))
        elif isinstance(partial, TrainingNotice):
            self._say(partial.sentence)
        elif isinstance(partial, DatasetExamination):
            self._say(f"{len(partial.films)} films can be read, {len(partial.refused)} cannot.")
            for one in partial.refused[:MOST_LISTED]:
                self._say(f"  {one.film.name}: {one.refusal.cause}.")
            if len(partial.refused) > MOST_LISTED:
                self._say(f"  and {len(partial.refused) - MOST_LISTED} more; data check lists all.")
            for remark in partial.remarks:
                if remark.severity is not Severity.NOTE:
                    self._say(f"  {remark.severity}: {remark.sentence}")

    def end(self) -> None:
        """Clear the line."""
        self._draw("")

    def _draw(self, text: str) -> None:
        if not self._is_terminal or text == self._line:
            return
        # A line that is longer than the terminal could not be drawn over.
        text = text[: shutil.get_terminal_size().columns - 1]
        end = "" if text else "\r"
        print(f"\r{text:<{len(self._line)}}", end=end, file=sys.stderr, flush=True)
        self._line = text

    def _say(self, text: str) -> None:
        self._draw("")
        print(text, file=sys.stderr, flush=True)


Progress = JsonLines | ProgressLine


@contextlib.contextmanager
def interruptible(progress: Progress, stopped: str) -> Iterator[None]:
    """Let the first Ctrl-C end the work of the block in order, a second one at once.

    Parameters
    ----------
    stopped
        What to tell the user then.

    Raises
    ------
    StoppedError
        If the work was stopped.
    """

    def cancel(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    except JobCancelledError as error:
        raise StoppedError(stopped) from error
    finally:
        progress.end()
        signal.signal(signal.SIGINT, before)


def _bar(progress: BatchProgress) -> str:
    filled = round(BAR_WIDTH * progress.batch / progress.batches)
    bar = "█" * filled + "░" * (BAR_WIDTH - filled)
    return (
        f"stage {progress.stage}/{progress.stages}  epoch {progress.epoch}/{progress.epochs}  {bar}"
        f"  loss {progress.loss:.4f}  {_duration(progress.seconds_left)} left"
    )


def _epoch(record: EpochRecord) -> str:
    measures = "  ".join(
        f"{name.removeprefix('val_')} {value:.4f}"
        for name, value in sorted(record.metrics.items())
        if name != "val_loss"
    )
    mark = "  *" if record.is_best else ""
    return (
        f"stage {record.stage}  epoch {record.epoch:3}  train loss {record.train_loss:.4f}  "
        f"val loss {record.val_loss:.4f}  {measures}  {_duration(record.seconds)}{mark}"
    )


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
