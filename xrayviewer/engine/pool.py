"""Several engines of one kind behind one call."""

import threading
from collections.abc import Callable
from typing import Any

from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext


class EnginePool:
    """Gives each call an engine that is free, the one used last first; makes more up to a limit.

    Parameters
    ----------
    make
        Makes an engine without starting it.
    size
        How many may exist; further calls wait for one.
    """

    def __init__(self, make: Callable[[], Engine], size: int) -> None:
        self._make = make
        self._free: list[Engine] = []
        self._all: list[Engine] = []
        self._places = threading.BoundedSemaphore(size)
        self._change = threading.Lock()

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> Any:
        """Run one operation on a free engine; see `Engine.call`."""
        with self._places:
            context.raise_if_cancelled()
            engine = self._take()
            try:
                return engine.call(operation, *arguments, context=context, deadline_s=deadline_s)
            finally:
                with self._change:
                    self._free.append(engine)

    def warm_up(self) -> None:
        """Start one process, so that the first call need not wait for it."""
        with self._places:
            engine = self._take()
            try:
                engine.warm_up()
            finally:
                with self._change:
                    self._free.append(engine)

    def close(self) -> None:
        """End all processes."""
        with self._change:
            engines = tuple(self._all)
        for engine in engines:
            engine.close()

    def _take(self) -> Engine:
        with self._change:
            if self._free:
                return self._free.pop()
            engine = self._make()
            self._all.append(engine)
            return engine
