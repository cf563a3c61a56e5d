"""Notes on models, and models that come from elsewhere or go there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.model_library import UNEXPECTED, ModelLibrary
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.store.model_note import write_note
from xrayviewer.workflows.model_exchange import export_model, import_model_copy

__all__ = ["ModelExchange"]

EXPORTED: Final = mark("models", "The model “{0}” was written to “{1}”.")
IMPORTED: Final = mark("models", "The model “{0}” was verified and is among your models.")
CHECKING: Final = mark("models", "The model is being verified…")


class ModelExchange:
    """Acts on the models of a library and says through it what came of that."""

    def __init__(
        self, jobs: JobQueue, engines: tuple[Engine, Engine], library: ModelLibrary
    ) -> None:
        self._jobs = jobs
        self._engines = engines
        self._library = library

    def annotate(self, model_id: str, note: str) -> None:
        """Keep a note on one of the user's models; an empty one removes it."""
        entry = self._library.entry(model_id)
        if entry is not None and not entry.is_bundled:
            folder = entry.folder
            self._submit(lambda _context: write_note(folder, note), lambda _: self._library.look())

    def export(self, model_id: str, target: Path) -> None:
        """Write a model to a ZIP archive, or into a folder."""
        entry = self._library.entry(model_id)
        if entry is None:
            return
        folder = entry.folder
        self._submit(
            lambda _context: export_model(folder, target),
            lambda path: self._library.told.emit(EXPORTED.format(model_id, path)),
        )

    def bring_in(self, source: Path) -> None:
        """Verify a model that was exported, and take it among the user's."""
        engines = self._engines

        def take(folder: Path) -> None:
            self._library.take_new()
            self._library.told.emit(IMPORTED.format(folder.name))

        self._library.told.emit(CHECKING)
        self._submit(
            lambda context: import_model_copy(engines, source, context), take, lane="background"
        )

    def _submit(
        self,
        work: Callable[[JobContext], object],
        take: Callable[[Any], None],
        *,
        lane: str = "saving",
    ) -> None:
        self._jobs.submit(work, title="Models", lane=lane, on_result=take, on_failure=self._fail)

    def _fail(self, error: Exception) -> None:
        self._library.told.emit(failure_sentence(error, UNEXPECTED))
