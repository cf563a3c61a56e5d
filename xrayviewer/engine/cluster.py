"""Engines of other machines: each call runs on a worker of a Dask cluster, in a process of it.

Needs the extra ``cluster``; nothing else imports this module.
"""

import importlib
import multiprocessing
import threading
from concurrent.futures import CancelledError
from typing import Any, Final

from distributed import Client, Future, KilledWorker

from xrayviewer.domain.errors import EngineOperationError, JobCancelledError, XrayViewerError
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import DirectContext, JobContext

POLL_S: Final = 0.1
CONNECT_S: Final = 20.0
LOST: Final = (
    "The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when "
    "the cluster is there again."
)
_engines: dict[str, Engine] = {}
_making = threading.Lock()


class ClusterError(XrayViewerError):
    """A cluster cannot be reached, was lost, or cannot do the work."""


def connected(address: str) -> Client:
    """Return a connection to a cluster's scheduler.

    Raises
    ------
    ClusterError
        If it cannot be reached.
    """
    try:
        return Client(address, timeout=CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterError(
            f"There is no Dask cluster at “{address}”. Start its scheduler, or check the address, "
            "which looks like tcp://machine:8786."
        ) from error


def worker_threads(client: Client) -> int:
    """How many calls the workers of today carry out at once; at least 1."""
    return max(1, int(sum(client.nthreads().values())))


class ClusterEngine:
    """Calls operations on the workers, many at once; safe to use from several threads.

    A worker that dies costs a repetition on another one; workers that join get work.

    Parameters
    ----------
    client
        See `connected`; it stays open.
    maker
        What makes the engine that each worker keeps for its calls, as ``"module:function"``.
    here
        Carries out the operations that publish partial results.
    operations_here
        Names of these.
    """

    def __init__(
        self,
        client: Client,
        maker: str,
        *,
        here: Engine | None = None,
        operations_here: frozenset[str] = frozenset(),
    ) -> None:
        self._client = client
        self._address = str(client.scheduler_info(n_workers=0)["address"])
        self._maker = maker
        self._here = here
        self._operations_here = operations_here

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> Any:
        """Run one operation on a worker; see `Engine.call`. The deadline is that of its process.

        Raises
        ------
        ClusterError
            If the cluster is lost, or its workers may have no processes of their own.
        """
        if self._here is not None and operation in self._operations_here:
            return self._here.call(operation, *arguments, context=context, deadline_s=deadline_s)
        context.raise_if_cancelled()
        future = self._submit(operation, arguments, deadline_s)
        try:
            self._wait(future, context)
            return future.result()
        except KilledWorker as error:
            raise EngineOperationError("the work ended several workers") from error
        except CancelledError as error:
            raise ClusterError(LOST.format(self._address)) from error
        finally:
            future.release()

    def warm_up(self) -> None:
        """Leave it to the workers: they start what they need with their first call."""

    def close(self) -> None:
        """Leave the connection to who made it."""

    def _submit(
        self, operation: str, arguments: tuple[object, ...], deadline_s: float | None
    ) -> "Future[Any]":
        try:
            return self._client.submit(
                carry_out, self._maker, operation, arguments, deadline_s, pure=False
            )
        except (OSError, RuntimeError) as error:
            raise ClusterError(LOST.format(self._address)) from error

    def _wait(self, future: "Future[Any]", context: JobContext) -> None:
        is_done = threading.Event()
        future.add_done_callback(lambda _future: is_done.set())
        while not is_done.wait(POLL_S):
            if context.is_cancelled:
                future.cancel()
                raise JobCancelledError
            if self._client.status not in ("running", "connecting"):
                raise ClusterError(LOST.format(self._address))


def carry_out(
    maker: str, operation: str, arguments: tuple[object, ...], deadline_s: float | None
) -> Any:
    """Run one operation in a process of this worker, which keeps it for the next one.

    Raises
    ------
    ClusterError
        If the worker may have no processes of its own.
    """
    if multiprocessing.current_process().daemon:
        raise ClusterError(
            "The workers of the cluster may not start processes of their own, which films are read "
            "in. Start them with “dask worker ADDRESS --no-nanny”, or with "
            "DASK_DISTRIBUTED__WORKER__DAEMON=False."
        )
    return _engine(maker).call(
        operation, *arguments, context=DirectContext(), deadline_s=deadline_s
    )


def _engine(maker: str) -> Engine:
    with _making:
        if maker not in _engines:
            module, _, function = maker.partition(":")
            _engines[maker] = getattr(importlib.import_module(module), function)()
        return _engines[maker]
