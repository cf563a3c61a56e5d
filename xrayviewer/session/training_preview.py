"""Films as the network will see them, changed at random; drawn when they are asked for."""

from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.training import Recipe, TrainingPlan
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.single_job import SingleJob
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.workflows.training_preview import SeenFilm, preview_batch

__all__ = ["SeenFilm", "TrainingPreview"]

EACH: Final = 4
"""Films of each label."""
MOST: Final = 12
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong while the films were changed ({0}). Try again."
)


class TrainingPreview:
    """One batch of films; another recipe or other films take it away.

    Attributes
    ----------
    films
        Empty until they were asked for.

    Signals
    -------
    changed()
        Films, or the state of drawing them, are others.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        data: TrainingDataSession,
        setup: TrainingSetup,
    ) -> None:
        self._decoders, self._learning = engines
        self._data = data
        self._setup = setup
        self._seed = 0
        self._shown: Recipe | None = None
        self._source: Path | None = None
        self._job = SingleJob(
            jobs,
            title="Films as the network sees them",
            lane="engine",
            key="training preview",
            unexpected=UNEXPECTED,
        )
        self.films: tuple[SeenFilm, ...] = ()
        self._job.changed.connect(self.changed.emit)
        data.changed.connect(self._take_data)
        setup.changed.connect(self._take_setup)

    @property
    def is_drawing(self) -> bool:
        """Whether films were asked for and are not there yet."""
        return self._job.is_under_way

    @property
    def message(self) -> str:
        """Why there are none, as a sentence."""
        return self._job.message

    @property
    def can_draw(self) -> bool:
        """Whether there are films, and a recipe that says how to change them."""
        return self._data.judged is not None and not self._setup.lacks_start

    def draw(self) -> None:
        """Change some films at random; each call gives other changes."""
        judged = self._data.judged
        if judged is None or not self.can_draw:
            return
        labels = judged.examination.dataset.labels
        some = {
            one.film.name: one.film for label in labels for one in self._data.samples(label, EACH)
        }
        films, recipe = tuple(some.values())[:MOST], self._setup.recipe
        plan = TrainingPlan(recipe, "preview", start_model=self._setup.start_model)
        self._seed += 1
        seed, decoders, learning = self._seed, self._decoders, self._learning
        self._shown, self._source = recipe, self._data.source
        self._job.start(
            lambda context: preview_batch(decoders, learning, films, plan, seed, context=context),
            self._take,
        )

    def _take(self, films: tuple[SeenFilm, ...]) -> None:
        self.films = films

    def _take_data(self) -> None:
        """Keep the batch while films are only dealt anew or corrected."""
        if self._shown is not None and self._data.source != self._source:
            self._forget()
        else:
            self.changed.emit()

    def _take_setup(self) -> None:
        if self._shown is not None and self._setup.recipe != self._shown:
            self._forget()
        else:
            self.changed.emit()

    def _forget(self) -> None:
        self._job.forget()
        self.films, self._shown = (), None
        self.changed.emit()
