"""An engine in a child process: killable, capped, restarted by the next call."""

import contextlib
import logging
import multiprocessing
import secrets
import signal
import sys
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Protocol

from xrayviewer.domain.errors import (
    EngineDiedError,
    EngineError,
    EngineMemoryError,
    EngineOperationError,
    EngineStartError,
    EngineTimeoutError,
    JobCancelledError,
)
from xrayviewer.engine import child
from xrayviewer.engine.deadline import PATIENCE, Deadline
from xrayviewer.engine.memory import MEMORY_EXIT_CODE
from xrayviewer.engine.ordered_lock import OrderedLock
from xrayviewer.engine.packing import Landing, Outbox, Parcel, discard
from xrayviewer.engine.processor_time import processor_time_s
from xrayviewer.jobs.context import JobContext

logger = logging.getLogger(__name__)

POLL_S = 0.02
JOIN_S = 2.0
START_S = 60.0
LONGEST_EXTENSION_S = 120.0


class Engine(Protocol):
    """Runs operations named as text, ``"module:function"``, somewhere else."""

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> Any:
        """Run one operation; it gets the arguments and a context of its own.

        Progress and partial results reach `context`. Arrays arrive read-only.

        Raises
        ------
        XrayViewerError
            What the operation raised on purpose.
        JobCancelledError
            If `context` was cancelled.
        EngineTimeoutError, EngineMemoryError, EngineError
            If the deadline passed, the memory cap was met, or the process failed.
        """

    def warm_up(self) -> None:
        """Start the process now, so that the first call need not wait for it."""

    def close(self) -> None:
        """End the process."""


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Start processes that Ctrl-C does not end before they can ask for that themselves.

    A child takes over which signals are blocked. Windows has nothing of the kind: there a child
    can still be ended in its first tenth of a second.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # its start would let the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class ProcessEngine:
    """One child process that answers one call at a time, in the order in which they were asked.

    Safe to use from several threads.

    Parameters
    ----------
    package
        Package whose functions may be called.
    preload
        Modules of it to import when the process starts.
    memory_limit_bytes
        Cap on the process, None for none.
    cancel_grace_s
        How long a cancelled call may take to stop before the process is ended.
    may_have_children
        Whether the process may start processes of its own, as training loaders do.
    start_s
        How long it may take until it is ready for its first call.
    counts_processor_time
        Deadlines are of the processor time that the process uses, see `Deadline`; else of the time
        that passes, as for work that waits for another device.
    """

    def __init__(
        self,
        package: str,
        *,
        preload: tuple[str, ...] = (),
        memory_limit_bytes: int | None = None,
        cancel_grace_s: float = 2.0,
        may_have_children: bool = False,
        start_s: float = START_S,
        counts_processor_time: bool = False,
    ) -> None:
        self._package = package
        self._preload = preload
        self._memory_limit_bytes = memory_limit_bytes
        self._cancel_grace_s = cancel_grace_s
        self._may_have_children = may_have_children
        self._start_s = start_s
        self._counts_processor_time = counts_processor_time
        self._one_call = OrderedLock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._segment: str | None = None
        self._landing = Landing()
        self._is_ready = False
        self._is_closing = False

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> Any:
        """Run one operation in the child; see `Engine.call`."""
        with self._one_call:
            context.raise_if_cancelled()
            self._raise_if_closing()
            connection = self._connect()
            self._wait_until_ready(connection, context)
            outbox = Outbox(f"xrv{secrets.token_hex(6)}a")
            try:
                parcel = outbox.pack(arguments)
                connection.send(child.Call(operation, parcel, deadline_s, self._patience))
                return self._converse(connection, context, deadline_s)
            except (EOFError, OSError) as error:
                raise self._explain_death() from error
            finally:
                outbox.close()

    def warm_up(self) -> None:
        """Start the process if it is not running."""
        with self._one_call:
            self._connect()

    def close(self) -> None:
        """End the process at once, also in the middle of a call."""
        self._is_closing = True
        with self._one_call:
            self._end()
            self._is_closing = False

    @property
    def is_busy(self) -> bool:
        """Whether a call is at work or about to be sent."""
        return self._one_call.locked()

    @property
    def process_id(self) -> int | None:
        """Of the running process, None when there is none."""
        return None if self._process is None else self._process.pid

    def _connect(self) -> Connection:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self._end()
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        process = spawn.Process(
            target=child.serve,
            args=(
                theirs,
                self._package,
                self._memory_limit_bytes,
                self._preload,
                f"xrv{secrets.token_hex(6)}",
            ),
            name=self._package,
            daemon=not self._may_have_children,
        )
        with _interrupts_held_back():
            process.start()
        theirs.close()
        self._process, self._connection = process, ours
        return ours

    def _wait_until_ready(self, connection: Connection, context: JobContext) -> None:
        # A busy machine takes seconds to load the codecs; that is no fault of the film's.
        end_s = time.monotonic() + self._start_s
        while not self._is_ready:
            context.raise_if_cancelled()
            self._raise_if_closing()
            try:
                self._is_ready = connection.poll(POLL_S) and bool(connection.recv())
            except (EOFError, OSError) as error:
                raise self._explain_death() from error
            if time.monotonic() > end_s:
                self._end()
                raise EngineStartError(f"the process did not start within {self._start_s:.0f} s")

    def _converse(
        self, connection: Connection, context: JobContext, deadline_s: float | None
    ) -> Any:
        deadline = self._deadline(deadline_s)
        cancelled_s: float | None = None
        while True:
            if connection.poll(0.0 if self._landing.make_ready() else POLL_S):
                message = connection.recv()
                if isinstance(message, child.MoreTime) and deadline is not None:
                    allowed_s = min(message.seconds, LONGEST_EXTENSION_S)
                    deadline.limit_s = max(deadline.limit_s, allowed_s)
                elif isinstance(message, child.Success | child.Failure):
                    return self._conclude(message, context)
                else:
                    self._pass_on(message, connection, context)
            self._raise_if_closing()
            now_s = time.monotonic()
            if deadline is not None and deadline.is_over(now_s, self._used_s()):
                self._end()
                raise EngineTimeoutError(f"no answer within {deadline.limit_s:.0f} s")
            if context.is_cancelled and cancelled_s is None:
                cancelled_s = now_s
                connection.send(child.Cancel())
            if cancelled_s is not None and now_s - cancelled_s > self._cancel_grace_s:
                self._end()
                raise JobCancelledError

    @property
    def _patience(self) -> float:
        return PATIENCE if self._counts_processor_time else 1.0

    def _deadline(self, limit_s: float | None) -> Deadline | None:
        if limit_s is None:
            return None
        return Deadline(limit_s, time.monotonic(), self._used_s())

    def _used_s(self) -> float | None:
        if not self._counts_processor_time or self._process is None:
            return None
        return processor_time_s(self._process)

    def _pass_on(self, message: object, connection: Connection, context: JobContext) -> None:
        try:
            if isinstance(message, child.Partial):
                context.publish(self._open(message.value))
                connection.send(child.Opened())
            elif isinstance(message, child.Progress):
                context.report(message.fraction, message.message)
        except Exception:
            # The rest of this answer would be taken for the answer to the next call.
            self._end()
            raise

    def _conclude(self, message: child.Success | child.Failure, context: JobContext) -> Any:
        if isinstance(message, child.Success):
            value = self._open(message.value)
            context.raise_if_cancelled()
            return value
        error = message.error
        if type(error) is RuntimeError:
            error = EngineOperationError(f"the operation failed: {error}")
        error.add_note(message.remote_traceback)
        raise error

    def _open(self, parcel: Parcel) -> Any:
        self._segment = parcel.segment or self._segment
        return self._landing.unpack(parcel)

    def _raise_if_closing(self) -> None:
        if self._is_closing:
            self._end()
            raise EngineError("the process was ended because the program closes")

    def _explain_death(self) -> EngineError:
        process = self._process
        if process is not None:
            process.join(JOIN_S)
        exit_code = None if process is None else process.exitcode
        self._end()
        logger.warning("engine process ended unexpectedly with code %s", exit_code)
        if exit_code == MEMORY_EXIT_CODE:
            return EngineMemoryError("the work needed more memory than it may use")
        return EngineDiedError(exit_code)

    def _end(self) -> None:
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join(JOIN_S)
            self._process.close()
        if self._connection is not None:
            self._connection.close()
        self._landing.close()
        if self._segment is not None:
            discard(self._segment)
        self._process = self._connection = self._segment = None
        self._is_ready = False
