"""Making a model the current one: not before it was compared with the one that speaks now."""

import logging
from enum import Enum
from typing import Final

from psygnal import Signal

from xrayviewer.domain.model_comparison import ModelComparison
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.workflows.model_comparison import compare_with_current, current_models
from xrayviewer.workflows.paired_scoring import LabelledFilms

__all__ = ["ModelPromotion", "PromotionStage"]

logger = logging.getLogger(__name__)

KEY: Final = "model comparison"
NO_RIVAL: Final = mark(
    "models",
    "No current model knows the labels of this one, so there is nothing to compare it with.",
)
UNEXPECTED: Final = mark(
    "models", "Something unexpected went wrong with the comparison ({0}). Try again."
)


class PromotionStage(Enum):
    """Where the question stands whether a model is to be used."""

    NOTHING = "nothing"
    COMPARING = "comparing"
    COMPARED = "compared"
    NOT_COMPARED = "not compared"
    """`ModelPromotion.message` says why."""


class ModelPromotion:
    """Compares a model with the current one before it takes its place.

    A model that was not trained here is compared on the films of the training page.

    A gain lets it be used; without one, or without a comparison, the user has to insist. Bundled
    models are used at once: going back to them is never refused.

    Attributes
    ----------
    name
        Of the model that is to be used.
    comparison
        None until it is there.

    Signals
    -------
    changed()
        Another stage.
    progressed(float | None, str)
        The comparison got further: fraction and words.
    """

    changed = Signal()
    progressed = Signal(object, str)

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        library: ModelLibrary,
        data: TrainingDataSession,
    ) -> None:
        self._jobs = jobs
        self._engines = engines
        self._library = library
        self._data = data
        self.stage = PromotionStage.NOTHING
        self.name = ""
        self.message = ""
        self.comparison: ModelComparison | None = None

    @property
    def is_proven(self) -> bool:
        """Whether a gain was shown."""
        return self.comparison is not None and self.comparison.is_gain

    @property
    def doubts(self) -> tuple[str, ...]:
        """What marks the model as one to be careful with."""
        return self._library.doubts(self.name)

    def propose(self, model_id: str) -> None:
        """Ask for this model to speak."""
        entry = self._library.entry(model_id)
        if entry is None or entry.card is None:
            return
        if entry.is_bundled:
            self._library.use(model_id)
            return
        self.name, self.comparison, self.message = model_id, None, ""
        rivals = current_models(self._library.entries, self._library.current, entry.card)
        if not rivals or model_id in {rival.model_id for rival in rivals}:
            self.stage, self.message = PromotionStage.NOT_COMPARED, NO_RIVAL
            self.changed.emit()
            return
        engines, new, films = self._engines, entry.folder, self._films()
        current = tuple(rival.folder for rival in rivals)
        self.stage = PromotionStage.COMPARING
        self._jobs.submit(
            lambda context: compare_with_current(engines, new, current, films, context),
            title="Comparing models",
            lane="examining",
            key=KEY,
            on_progress=self.progressed.emit,
            on_result=self._take,
            on_failure=self._fail,
        )
        self.changed.emit()

    def accept(self) -> None:
        """Use the model: a gain was shown, or the user insists."""
        name, self.stage = self.name, PromotionStage.NOTHING
        self._jobs.cancel(KEY)
        if name and not self.is_proven:
            logger.warning("a model was made the current one although no gain was shown")
        self._library.use(name)
        self.changed.emit()

    def decline(self) -> None:
        """Keep the current model."""
        self._jobs.cancel(KEY)
        self.stage = PromotionStage.NOTHING
        self.changed.emit()

    def _films(self) -> LabelledFilms | None:
        judged, source = self._data.judged, self._data.source
        if judged is None or source is None:
            return None
        return LabelledFilms(source.resolve().name, judged.examination)

    def _take(self, comparison: ModelComparison) -> None:
        self.comparison, self.stage = comparison, PromotionStage.COMPARED
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.message = failure_sentence(error, UNEXPECTED)
        self.stage = PromotionStage.NOT_COMPARED
        self.changed.emit()
