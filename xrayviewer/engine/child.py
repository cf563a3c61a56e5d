"""The inside of an engine process: takes calls from a pipe and answers them one by one."""

import faulthandler
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from xrayviewer.domain.errors import EngineMemoryError, JobCancelledError, XrayViewerError
from xrayviewer.engine.memory import keep_freed_memory, limit_memory
from xrayviewer.engine.packing import Landing, Outbox, Parcel

STANDARD_ERROR = 2  # a file descriptor, because a windowed program on Windows has no sys.stderr
LAST_RESORT_S = 5.0
"""Past the deadline plus this, the process ends itself: its parent has been killed."""
KEPT_BYTES = 64 << 20
"""Three or four times what a large film needs while it is decoded."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request: what to run, on what, and for how long at most.

    Attributes
    ----------
    patience
        Elapsed seconds that a second of the deadline may take.
    """

    operation: str
    arguments: Parcel
    deadline_s: float | None
    patience: float = 1.0


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has loaded what it needs; deadlines count from now on."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """The answer is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work has come."""

    fraction: float | None
    message: str


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The work needs this long, counted from its start."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Partial:
    """One partial result."""

    value: Parcel


@dataclass(frozen=True, slots=True)
class Opened:
    """The partial result was received; its memory may be used again."""


@dataclass(frozen=True, slots=True)
class Success:
    """The result."""

    value: Parcel


@dataclass(frozen=True, slots=True)
class Failure:
    """The error the work ended with, and where it arose, for the log of a developer."""

    error: Exception
    remote_traceback: str


class _PipeContext:
    """The context of work in an engine process."""

    def __init__(self, connection: Connection, call: Call, outbox: Outbox) -> None:
        self._connection = connection
        self._outbox = outbox
        self._is_cancelled = False
        self._patience = call.patience
        if call.deadline_s is not None:
            self._end_process_after(call.deadline_s)

    @property
    def is_cancelled(self) -> bool:
        while not self._is_cancelled and self._connection.poll():
            self._take(self._connection.recv())
        return self._is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        self._connection.send(Progress(fraction, message))

    def publish(self, partial: object) -> None:
        self._connection.send(Partial(self._outbox.pack(partial)))
        self._is_opened = False
        while not self._is_opened:
            self._take(self._connection.recv())

    def allow_time(self, seconds: float) -> None:
        self._end_process_after(seconds)
        self._connection.send(MoreTime(seconds))

    def raise_if_cancelled(self) -> None:
        if self.is_cancelled:
            raise JobCancelledError

    def _end_process_after(self, seconds: float) -> None:
        # Its timer thread needs no lock of Python's, so it also ends a decoder that never lets go.
        limit_s = self._patience * seconds + LAST_RESORT_S
        faulthandler.dump_traceback_later(limit_s, exit=True, file=STANDARD_ERROR)
        if self._patience > 1.0 and sys.platform != "win32":
            # A deadline of processor time ends whoever computes on sooner than the patient one.
            signal.setitimer(signal.ITIMER_PROF, seconds + LAST_RESORT_S)

    def _take(self, message: object) -> None:
        if isinstance(message, Cancel):
            self._is_cancelled = True
        elif isinstance(message, Opened):
            self._is_opened = True


def serve(
    connection: Connection,
    package: str,
    memory_limit_bytes: int | None,
    preload: tuple[str, ...],
    outbox_name: str,
) -> None:
    """Answer calls until the pipe ends. Target of the engine process.

    Parameters
    ----------
    package
        The only package whose functions may be called, for example ``xrayviewer.readers``.
    memory_limit_bytes
        Cap on this process, None for none.
    preload
        Modules of the package imported at once, so that the first call finds them.
    outbox_name
        Prefix of the names of shared memory that holds large answers.
    """
    # Ctrl-C in a terminal reaches this process too, but its parent decides when it ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _silence_native_libraries()
    keep_freed_memory(KEPT_BYTES)
    if memory_limit_bytes is not None:
        limit_memory(memory_limit_bytes)
    for module in preload:
        importlib.import_module(f"{package}.{module}")
    outbox = Outbox(outbox_name)
    connection.send(Ready())
    while True:
        try:
            request = connection.recv()
        except (EOFError, OSError):
            outbox.close()
            return
        if not isinstance(request, Call):
            continue  # a cancel that arrived after its call had ended
        answer = _answer(request, package, _PipeContext(connection, request, outbox), outbox)
        _call_off_the_end()
        connection.send(answer)


def _answer(call: Call, package: str, context: _PipeContext, outbox: Outbox) -> Success | Failure:
    try:
        function = _resolve(call.operation, package)
        with closing(Landing()) as landing:
            arguments = landing.unpack(call.arguments)
        result = function(*arguments, context)
        return Success(outbox.pack(result))
    except XrayViewerError as error:
        return Failure(error, traceback.format_exc())
    except MemoryError:
        return Failure(EngineMemoryError("the work needed more memory than it may use"), "")
    except Exception as error:  # noqa: BLE001  the process border
        return Failure(RuntimeError(type(error).__name__), traceback.format_exc())


def _resolve(operation: str, package: str) -> Callable[..., Any]:
    module, _, function = operation.partition(":")
    return getattr(importlib.import_module(f"{package}.{module}"), function)  # type: ignore[no-any-return]


def _call_off_the_end() -> None:
    faulthandler.cancel_dump_traceback_later()
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, 0.0)


def _silence_native_libraries() -> None:
    # Codecs print on damaged films, and what they print may quote the film.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.close(null)
