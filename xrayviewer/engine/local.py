"""An engine in this process, for tests that need neither a cap nor a kill."""

import importlib
from typing import Any

from xrayviewer.jobs.context import JobContext


class LocalEngine:
    """Runs operations in the calling thread.

    Parameters
    ----------
    package
        Package whose functions may be called.
    """

    def __init__(self, package: str) -> None:
        self._package = package

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> Any:
        """Run one operation here; see `Engine.call`."""
        module, _, function = operation.partition(":")
        return getattr(importlib.import_module(f"{self._package}.{module}"), function)(
            *arguments, context
        )

    def warm_up(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        """Nothing to end."""
