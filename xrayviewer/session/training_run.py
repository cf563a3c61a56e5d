"""One training as the user sees it: where it stands, its epochs, what it told."""

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from xrayviewer.domain.dataset import DatasetExamination
from xrayviewer.domain.training import BatchProgress, EpochRecord, Recipe, TrainingNotice
from xrayviewer.domain.translation import mark
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.workflows.training import TrainingRequest
from xrayviewer.workflows.training_control import UnfinishedRun

EXAMINED = mark("training", "{0} films read, {1} left out.")
EPOCH = mark("training", "Stage {0}, epoch {1}: {2}")


class RunState(Enum):
    """Where a training stands."""

    WAITING = "waiting"
    """For another one to end."""
    PREPARING = "preparing"
    TRAINING = "training"
    FINISHING = "finishing"
    """It was ended early and is being measured."""
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


ACTIVE = frozenset({RunState.WAITING, RunState.PREPARING, RunState.TRAINING, RunState.FINISHING})


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that happened, at a time of day."""

    time: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TrainingRun:
    """One training.

    Attributes
    ----------
    name
        Of the run and of the model that it makes.
    source
        Name of the folder or table of its films.
    request
        What to ask for to go on; None for one that ended in an earlier session.
    can_go_on
        It has films and settings on disk.
    fraction
        Of the whole, 0 to 1; None when unknown.
    error
        Why it failed, as a sentence.
    """

    name: str
    source: str
    recipe: Recipe
    request: TrainingRequest | None = None
    state: RunState = RunState.WAITING
    can_go_on: bool = False
    fraction: float | None = None
    message: str = ""
    progress: BatchProgress | None = None
    epochs: tuple[EpochRecord, ...] = ()
    log: tuple[LogLine, ...] = ()
    error: str = ""

    @property
    def is_active(self) -> bool:
        """Whether it is at work, or will be without being asked."""
        return self.state in ACTIVE

    @property
    def can_pause(self) -> bool:
        """Whether it can be paused, to go on from its last epoch."""
        return self.state in {RunState.WAITING, RunState.PREPARING, RunState.TRAINING}

    @property
    def can_resume(self) -> bool:
        """Whether it can go on, or be started again."""
        return self.state in {RunState.PAUSED, RunState.FAILED} and self.request is not None

    @property
    def can_stop(self) -> bool:
        """Whether its best epoch so far can become a model."""
        has_epochs = bool(self.epochs) or self.can_go_on
        return has_epochs and self.state in {
            RunState.TRAINING,
            RunState.PAUSED,
            RunState.FAILED,
        }

    def told(self, time: str, sentence: str) -> "TrainingRun":
        """Return it with one more line in its log."""
        return replace(self, log=(*self.log, LogLine(time, sentence)))

    def with_partial(self, time: str, partial: object) -> "TrainingRun":
        """Return it after the trainer told something."""
        if isinstance(partial, BatchProgress):
            return replace(self, state=RunState.TRAINING, progress=partial)
        if isinstance(partial, EpochRecord):
            return self._with_epoch(time, partial)
        if isinstance(partial, TrainingNotice):
            return self.told(time, partial.sentence)
        if isinstance(partial, DatasetExamination):
            counts = f"{len(partial.films):,}", f"{len(partial.refused):,}"
            return self.told(time, EXAMINED.format(*counts))
        return self

    def _with_epoch(self, time: str, epoch: EpochRecord) -> "TrainingRun":
        """Take an epoch; one that is trained again after a pause replaces what was known of it."""
        place = (epoch.stage, epoch.epoch)
        before = tuple(one for one in self.epochs if (one.stage, one.epoch) < place)
        shown = ", ".join(f"{name} {value:.3f}" for name, value in sorted(epoch.metrics.items()))
        taken = replace(self, state=RunState.TRAINING, can_go_on=True, epochs=(*before, epoch))
        return taken.told(time, EPOCH.format(epoch.stage, epoch.epoch, shown))


def best_epoch(epochs: tuple[EpochRecord, ...]) -> EpochRecord | None:
    """Return the best epoch of the last stage, whose weights the model gets; None without one."""
    if not epochs:
        return None
    last = [one for one in epochs if one.stage == epochs[-1].stage and one.is_best]
    return last[-1] if last else None


def found_run(found: UnfinishedRun, asked: TrainingRequest | None) -> TrainingRun:
    """Return a training of an earlier session that has begun.

    Parameters
    ----------
    asked
        How it was asked for; None where that is not known, as after the command line.
    """
    settings = found.settings
    if asked is None:
        asked = TrainingRequest(Path(settings.source), settings.plan, user_models_folder())
    return TrainingRun(
        found.name,
        settings.source,
        settings.plan.recipe,
        asked,
        RunState.PAUSED,
        can_go_on=True,
        epochs=found.epochs,
    )


def waiting_run(request: TrainingRequest) -> TrainingRun:
    """Return a training of an earlier session that has not begun."""
    plan = request.plan
    return TrainingRun(plan.model_id, request.films.name, plan.recipe, request, RunState.PAUSED)
