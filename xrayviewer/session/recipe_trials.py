"""Recipes tried before a training: their time on this computer, and a learning rate that suits."""

from typing import Final

from psygnal import Signal

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.recipe_speed import RecipeSpeed, speed_key
from xrayviewer.domain.training import RangeTest, Recipe, StartWeights, Task, TrainingPlan
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.single_job import SingleJob
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.workflows.trying_recipes import find_rate, time_recipes

__all__ = ["RangeTest", "RateTrial", "RecipeTimes"]

LANE: Final = "training"
TIME_KEY: Final = "time recipes"
RATE_KEY: Final = "find rate"
NEXT: Final = 1
"""Before trainings that wait: who asks looks at the page."""
TIMING: Final = mark("training", "Measuring how long recipes take")
TESTING: Final = mark("training", "Testing learning rates")
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong while the recipe was tried ({0}). Try again."
)


class _Trial:
    """Something that is tried with the films and recipe on the page.

    It waits while a training is at work, and goes before trainings that wait.

    Signals
    -------
    changed()
        What was found, or the state of finding it, is another.
    progressed(float | None, str)
        It got further: fraction and words.
    """

    changed = Signal()
    progressed = Signal(object, str)

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        data: TrainingDataSession,
        setup: TrainingSetup,
        *,
        title: str,
        key: str,
    ) -> None:
        self._decoders, self._trainer = engines
        self._data = data
        self._setup = setup
        self._job = SingleJob(
            jobs, title=title, lane=LANE, key=key, unexpected=UNEXPECTED, priority=NEXT
        )
        self._job.changed.connect(self.changed.emit)
        self._job.progressed.connect(self.progressed.emit)

    @property
    def is_trying(self) -> bool:
        """Whether it was asked for and has not ended."""
        return self._job.is_under_way

    @property
    def has_begun(self) -> bool:
        """Whether it got its turn."""
        return self._job.has_begun

    @property
    def waits_for(self) -> str:
        """Title of the work that has to end first; empty when it does not wait."""
        return self._job.waits_for

    @property
    def message(self) -> str:
        """Why it failed, as a sentence."""
        return self._job.message

    def stop(self) -> None:
        """Leave off; what was found stays."""
        self._job.stop()


class RecipeTimes(_Trial):
    """How long each recipe would take with the films on the page, at most.

    Attributes
    ----------
    speeds
        By what they depend on, as measured since the program was started.
    """

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        data: TrainingDataSession,
        setup: TrainingSetup,
    ) -> None:
        super().__init__(jobs, engines, data, setup, title=TIMING, key=TIME_KEY)
        self.speeds: dict[str, RecipeSpeed] = {}
        data.changed.connect(self.changed.emit)
        setup.changed.connect(self.changed.emit)

    @property
    def can_measure(self) -> bool:
        """Whether there are films that recipes of findings can learn from."""
        judged = self._data.judged
        return judged is not None and not judged.examination.dataset.has_masks

    def seconds(self, recipe: Recipe) -> float | None:
        """How long a recipe takes at most; None where nobody measured it on this device."""
        judged = self._data.judged
        speed = self.speeds.get(self._key(recipe))
        if speed is None or judged is None or judged.dealt is None:
            return None
        counts = (len(judged.dealt.indices(split)) for split in Split)
        return speed.seconds(recipe, *counts)

    def measure(self) -> None:
        """Try every recipe for some seconds, the chosen one first."""
        judged = self._data.judged
        if judged is None or self.is_trying:
            return
        chosen = self._setup.recipe
        recipes = [chosen, *(one for one in self._setup.recipes if one.name != chosen.name)]
        plans = [self._plan(one) for one in recipes if self._can_try(one)]
        decoders, trainer, examination = self._decoders, self._trainer, judged.examination
        self._job.start(
            lambda context: time_recipes(decoders, trainer, examination, plans, context),
            lambda _nothing: None,
            self._take,
        )

    def _take(self, measured: tuple[Recipe, RecipeSpeed]) -> None:
        recipe, speed = measured
        self.speeds[self._key(recipe)] = speed
        self.changed.emit()

    def _key(self, recipe: Recipe) -> str:
        adapts = recipe.start_weights is StartWeights.MODEL
        start = self._setup.start_model if adapts else ""
        return f"{self._setup.device}:{start}:{speed_key(recipe)}"

    def _can_try(self, recipe: Recipe) -> bool:
        lacks_start = recipe.start_weights is StartWeights.MODEL and not self._setup.start_model
        return recipe.task is Task.FINDINGS and not lacks_start

    def _plan(self, recipe: Recipe) -> TrainingPlan:
        setup = self._setup
        return TrainingPlan(recipe, "trial", device=setup.device, start_model=setup.start_model)


class RateTrial(_Trial):
    """The range test of one stage of the recipe on the page.

    Attributes
    ----------
    stage
        Which one, from 1.
    test
        None until it was asked for; another recipe or other films take it away.
    """

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        data: TrainingDataSession,
        setup: TrainingSetup,
    ) -> None:
        super().__init__(jobs, engines, data, setup, title=TESTING, key=RATE_KEY)
        self.stage = 1
        self.test: RangeTest | None = None
        self._tried: tuple[object, ...] = ()
        data.changed.connect(self._forget_others)
        setup.changed.connect(self._forget_others)

    @property
    def stages(self) -> int:
        """Stages of the recipe on the page."""
        return len(self._setup.recipe.stages)

    @property
    def can_try(self) -> bool:
        """Whether films are dealt out and the recipe has what it starts from."""
        judged = self._data.judged
        is_ready = judged is not None and judged.dealt is not None and not self._setup.lacks_weights
        is_findings = self._setup.recipe.task is Task.FINDINGS
        return is_ready and is_findings and not self._setup.lacks_start

    @property
    def rate(self) -> float | None:
        """Rate of the stage in the recipe as it is."""
        return self._setup.recipe.stages[self.stage - 1].rate

    @property
    def suggestion(self) -> float | None:
        """Suggested rate with two digits: more would pretend to know."""
        if self.test is None or self.test.suggestion is None:
            return None
        return float(f"{self.test.suggestion:.1e}")

    def choose_stage(self, stage: int) -> None:
        """Try another stage of the recipe."""
        if stage != self.stage and 1 <= stage <= self.stages:
            self.stage = stage
            self._forget()

    def start(self) -> None:
        """Run the test."""
        judged = self._data.judged
        if judged is None or judged.dealt is None or self.is_trying or not self.can_try:
            return
        setup, dealt, stage = self._setup, judged.dealt, self.stage
        decoders, trainer, plan = self._decoders, self._trainer, setup.plan("trial")
        self._tried = self._now()
        self.test = None
        self._job.start(
            lambda context: find_rate(decoders, trainer, dealt, plan, stage, context=context),
            self._take,
        )

    def use(self) -> None:
        """Put the suggested rate into the recipe."""
        test, suggestion = self.test, self.suggestion
        if suggestion is not None:
            self._setup.set_setting(("stages", self.stage - 1, "rate"), suggestion)
            # The test still tells how this rate came about.
            self.test, self._tried = test, self._now()
            self.changed.emit()

    def _take(self, test: RangeTest) -> None:
        self.test = test

    def _now(self) -> tuple[object, ...]:
        return (self._setup.recipe, self._data.source, self._setup.start_model)

    def _forget_others(self) -> None:
        if self._tried and self._tried != self._now():
            self._forget()
        else:
            self.changed.emit()

    def _forget(self) -> None:
        self._job.forget()
        self.test, self._tried = None, ()
        self.stage = min(self.stage, self.stages)
        self.changed.emit()
