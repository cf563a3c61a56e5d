"""The models there are, and what the user does with them."""

from collections.abc import Callable
from typing import Final

from psygnal import Signal

from xrayviewer.domain.translation import mark
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.store.deleted_models import put_model_back, set_model_aside
from xrayviewer.store.model_card_text import model_card_text as model_text
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows.model_keeping import model_doubts, rename_model

__all__ = ["ModelLibrary", "model_text"]

LANE: Final = "background"
USED: Final = mark(
    "models",
    "The model “{0}” speaks when you read a film, until you choose another one in the findings or "
    "close the program.",
)
UNEXPECTED: Final = mark(
    "models", "Something unexpected went wrong with the models ({0}). Try again."
)


class ModelLibrary:
    """Lists models, makes one the current one, renames and deletes the user's own.

    Attributes
    ----------
    entries
        Bundled models first, then the user's, each by name; refused ones with their reason.
    deleted
        Name of the model that can be put back, empty when there is none.

    Signals
    -------
    changed(tuple[ModelEntry, ...])
        The models are others.
    told(str)
        A sentence for the user.
    used(str)
        The model of this name was made the current one.
    """

    changed = Signal(tuple)
    told = Signal(str)
    used = Signal(str)

    def __init__(
        self,
        jobs: JobQueue,
        analysis: AnalysisSession,
        *,
        find: Callable[[], tuple[ModelEntry, ...]] = list_models,
    ) -> None:
        self._jobs = jobs
        self._analysis = analysis
        self._find = find
        self.entries: tuple[ModelEntry, ...] = ()
        self.deleted = ""

    @property
    def current(self) -> str:
        """Name of the model that the reader chose to speak; empty: the bundled ones do."""
        return self._analysis.choice.model

    def entry(self, model_id: str) -> ModelEntry | None:
        """Return one model by its name."""
        return next((one for one in self.entries if one.model_id == model_id), None)

    def doubts(self, model_id: str) -> tuple[str, ...]:
        """Say what marks a model as one to be careful with."""
        entry = self.entry(model_id)
        if entry is None:
            return ()
        return (entry.reason,) if entry.card is None else tuple(model_doubts(entry.card))

    def look(self) -> None:
        """Look for models again."""
        find = self._find
        self._submit(lambda _context: find(), self._take)

    def take_new(self) -> None:
        """Look for models again, here and where the reader chooses one."""
        self.look()
        self._analysis.look_for_models()

    def use(self, model_id: str) -> None:
        """Have this model speak, about the open film and those after it.

        `ModelPromotion` compares it with the current one first.
        """
        entry = self.entry(model_id)
        if entry is None or entry.card is None:
            return
        self._analysis.look_for_models()
        self._analysis.choose_model("" if entry.is_bundled else model_id)
        self.told.emit(USED.format(entry.card.title))
        self.used.emit(model_id)

    def rename(self, model_id: str, new_id: str) -> None:
        """Give one of the user's models another name."""
        find = self._find

        def work(_context: JobContext) -> tuple[ModelEntry, ...]:
            rename_model(model_id, new_id)
            return find()

        def take(entries: tuple[ModelEntry, ...]) -> None:
            self._take(entries)
            self._analysis.look_for_models()
            if self.current == model_id:
                self._analysis.choose_model(new_id)

        self._submit(work, take)

    def delete(self, model_id: str) -> None:
        """Remove one of the user's models; it can be put back until the next one is deleted."""
        find = self._find

        def work(_context: JobContext) -> tuple[ModelEntry, ...]:
            set_model_aside(model_id)
            return find()

        def take(entries: tuple[ModelEntry, ...]) -> None:
            self.deleted = model_id
            self._take(entries)
            self._analysis.look_for_models()
            if self.current == model_id:
                self._analysis.choose_model("")

        self._submit(work, take)

    def undo_delete(self) -> None:
        """Put the model back that was deleted last."""
        model_id, find = self.deleted, self._find
        if not model_id:
            return

        def work(_context: JobContext) -> tuple[ModelEntry, ...]:
            put_model_back(model_id)
            return find()

        def take(entries: tuple[ModelEntry, ...]) -> None:
            self.deleted = ""
            self._take(entries)
            self._analysis.look_for_models()

        self._submit(work, take)

    def _submit(
        self,
        work: Callable[[JobContext], tuple[ModelEntry, ...]],
        take: Callable[[tuple[ModelEntry, ...]], None],
    ) -> None:
        self._jobs.submit(work, title="Models", lane=LANE, on_result=take, on_failure=self._fail)

    def _take(self, entries: tuple[ModelEntry, ...]) -> None:
        self.entries = entries
        self.changed.emit(entries)

    def _fail(self, error: Exception) -> None:
        self.told.emit(failure_sentence(error, UNEXPECTED))
