"""Trainings: a queue of them, each in the trainer's process, with pause, resume and stop."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from psygnal import Signal

from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.training import TrainingError
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import Job, JobQueue
from xrayviewer.session.runs_on_disk import RunsOnDisk, keep_request, runs_on_disk
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.session.training_run import RunState, TrainingRun, found_run, waiting_run
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.training_runs import runs_folder
from xrayviewer.store.waiting_trainings import keep_waiting
from xrayviewer.workflows.training import TrainingRequest, can_go_on, train
from xrayviewer.workflows.training_control import (
    discard_run,
    finish_with_best,
)

logger = logging.getLogger(__name__)

LANE: Final = "training"
STARTED: Final = mark("training", "The training waits for its turn.")
BEGUN: Final = mark("training", "The trainer is being started. It takes some seconds.")
WENT_ON: Final = mark("training", "The training goes on from its last finished epoch.")
PAUSED: Final = mark(
    "training", "The training is paused. All finished epochs are kept, also when you close the "
    "program."
)  # fmt: skip
STOPPED: Final = mark(
    "training", "The training was stopped. Its best epoch so far becomes the model."
)
DONE: Final = mark("training", "The training is done. Its model is among your models.")
FOUND: Final = mark("training", "This training was not finished. It can go on.")
WAITED: Final = mark(
    "training", "This training was asked for earlier and has not begun. It can be started."
)
UNEXPECTED: Final = mark(
    "training",
    "Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.",
)

Train = Callable[[Engine, Engine, TrainingRequest, JobContext], TrainingOutcome | None]


class TrainingSession:
    """The trainings of this user. One trains at a time; the others wait.

    Attributes
    ----------
    runs
        Of this session and unfinished ones of earlier sessions, in the order they came.
    finished
        Names of all trainings that have ended.
    latest
        Name of the one that ended last; empty when there is none.
    selected
        Name of the one that is looked at; empty when there is none.

    Signals
    -------
    runs_changed(tuple[TrainingRun, ...])
        A training came, went, or changed its state.
    run_changed(TrainingRun)
        Anything about one training is new.
    selected_changed(TrainingRun | None)
        Another one is looked at.
    ended(str)
        The training of this name has made its model.
    """

    runs_changed = Signal(tuple)
    run_changed = Signal(TrainingRun)
    selected_changed = Signal(object)
    ended = Signal(str)

    def __init__(
        self,
        jobs: JobQueue,
        decoders: Engine,
        trainer: Engine,
        *,
        train: Train = train,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._trainer = trainer
        self._train = train
        self._clock = clock
        self._under_way: dict[str, Job[Any]] = {}
        self._has_looked = False
        self._asked: dict[str, TrainingRequest] = {}
        self.runs: tuple[TrainingRun, ...] = ()
        self.finished: tuple[str, ...] = ()
        self.latest = ""
        self.selected = ""

    def run(self, name: str) -> TrainingRun | None:
        """Return a training by its name."""
        return next((one for one in self.runs if one.name == name), None)

    @property
    def selected_run(self) -> TrainingRun | None:
        """The training that is looked at."""
        return self.run(self.selected)

    @property
    def waits_for(self) -> str:
        """Title of the work that has to end before the training that is looked at begins."""
        run = self.selected_run
        ahead = self._jobs.at_work(LANE, besides=f"train {self.selected}")
        is_waiting = run is not None and run.state is RunState.WAITING
        return ahead.title if is_waiting and ahead is not None else ""

    @property
    def is_busy(self) -> bool:
        """Whether a training is at work or waits."""
        return any(one.is_active for one in self.runs)

    def look_for_runs(self) -> None:
        """Find trainings of earlier sessions."""
        self._jobs.submit(
            lambda _context: runs_on_disk(),
            title="Trainings",
            lane="background",
            key="trainings",
            on_result=self._take_found,
        )

    def start(self, request: TrainingRequest) -> None:
        """Train; waits while another training is at work.

        Raises
        ------
        TrainingError
            If a training of this name is at work.
        """
        name = request.plan.model_id
        known = self.run(name)
        if known is not None and known.is_active:
            raise TrainingError(f"The training “{name}” is at work already.")
        run = TrainingRun(name, request.films.name, request.plan.recipe, request)
        self._put(run.told(self._now(), STARTED))
        self._submit(request)
        self.select(name)

    def can_train_at_random(self, name: str) -> bool:
        """Whether the twin of a training can be trained: its films are known and still there."""
        request = self._request(name)
        return request is not None and request.films.exists()

    def train_at_random(self, name: str) -> None:
        """Train the same again with films dealt at random, to see what that flatters."""
        self._train_twin(name, "random", by_patient=False, apart=None)

    def train_apart(self, name: str, apart: Apart) -> None:
        """Train the same again, measured on films of other places or on the latest ones."""
        self._train_twin(name, apart.value, by_patient=True, apart=apart)

    def _train_twin(self, name: str, kind: str, **rule_changes: Any) -> None:
        request = self._request(name)
        if request is None:
            return
        twin = self._free_name(f"{name[:50]}-{kind}")
        rule = replace(request.split or request.plan.recipe.split, **rule_changes)
        self.start(
            replace(
                request,
                plan=replace(request.plan, model_id=twin, title=twin),
                split=rule,
                corrections=replace(request.corrections, deals_anew=True),
                resumes=False,
            )
        )

    def select(self, name: str) -> None:
        """Look at a training."""
        if name != self.selected:
            self.selected = name
            self.selected_changed.emit(self.selected_run)

    def pause(self, name: str) -> None:
        """Stop computing; the training can go on from its last finished epoch."""
        run = self.run(name)
        if run is not None and run.can_pause:
            self._end_job(name)
            self._tell(replace(run, state=RunState.PAUSED, progress=None), PAUSED)

    def resume(self, name: str) -> None:
        """Go on with a training that is paused, failed or was found; start it where it cannot."""
        run = self.run(name)
        if run is None or run.request is None or not run.can_resume:
            return
        self._tell(replace(run, state=RunState.WAITING, error=""), WENT_ON)
        self._submit(replace(run.request, resumes=can_go_on(name)))

    def stop(self, name: str) -> None:
        """End a training now and keep the best it has reached as a model."""
        run = self.run(name)
        if run is None or not run.can_stop:
            return
        self._end_job(name)
        finishing = replace(run, state=RunState.FINISHING, progress=None, fraction=None, error="")
        self._tell(finishing, STOPPED)
        trainer, folder = self._trainer, str(user_models_folder())
        self._follow(name, lambda context: finish_with_best(trainer, name, folder, context))

    def discard(self, name: str) -> None:
        """Remove a training that has not ended with all it has reached."""
        run = self.run(name)
        if run is None or run.state is RunState.DONE:
            return
        self._end_job(name)
        self.runs = tuple(one for one in self.runs if one.name != name)
        self._keep()
        self._jobs.submit(lambda context: discard_run(name, context), title="Discarding", lane=LANE)
        if self.selected == name:
            self.select(self.runs[-1].name if self.runs else "")
        self.runs_changed.emit(self.runs)

    def _request(self, name: str) -> TrainingRequest | None:
        """How a training of this or an earlier session was asked for."""
        run = self.run(name)
        return self._asked.get(name) if run is None else run.request

    def _free_name(self, name: str) -> str:
        number, free = 1, name
        while self.run(free) is not None or (runs_folder() / free).exists():
            number += 1
            free = f"{name}-{number}"
        return free

    def _submit(self, request: TrainingRequest) -> None:
        decoders, trainer, work = self._decoders, self._trainer, self._train
        self._follow(
            request.plan.model_id,
            lambda context: work(decoders, trainer, request, context),
        )

    def _follow(self, name: str, work: Callable[[JobContext], TrainingOutcome | None]) -> None:
        self._under_way[name] = self._jobs.submit(
            work,
            title=name,
            lane=LANE,
            key=f"train {name}",
            on_start=partial(self._begin, name),
            on_progress=partial(self._take_progress, name),
            on_partial=partial(self._take_partial, name),
            on_result=partial(self._take_outcome, name),
            on_failure=partial(self._fail, name),
        )

    def _end_job(self, name: str) -> None:
        job = self._under_way.pop(name, None)
        if job is not None:
            job.cancel()

    def _take_found(self, found: RunsOnDisk) -> None:
        self.finished, self._has_looked = found.finished, True
        self.latest = self.latest or found.latest
        self._asked = dict(found.asked)
        known = {one.name for one in self.runs}
        asked = {one.plan.model_id: one for one in found.waiting}
        begun = {one.name for one in found.unfinished}
        earlier = [
            found_run(one, asked.get(one.name)).told(self._now(), FOUND)
            for one in found.unfinished
            if one.name not in known
        ]
        earlier += [
            waiting_run(request).told(self._now(), WAITED)
            for name, request in asked.items()
            if name not in known | begun | set(found.finished)
        ]
        self.runs = (*earlier, *self.runs)
        self.runs_changed.emit(self.runs)
        if known:
            self._keep()
        if not self.selected and earlier:
            self.select(earlier[-1].name)

    def _keep(self) -> None:
        """Write down what has not ended, in its order, for the next start of the program.

        Not before the ones of the last time were read.
        """
        if not self._has_looked:
            return
        requests = tuple(
            run.request
            for run in self.runs
            if run.request is not None and run.state is not RunState.DONE
        )
        self._jobs.submit(
            lambda _context: keep_waiting(requests),
            title="Waiting trainings",
            lane="saving",
            on_failure=self._fail_keeping,
        )

    def _fail_keeping(self, error: Exception) -> None:
        logger.warning("waiting trainings were not kept: %s", type(error).__name__)
        run = self.selected_run
        if run is not None:
            self._tell(run, failure_sentence(error, UNEXPECTED))

    def _begin(self, name: str) -> None:
        run = self.run(name)
        if run is not None and run.state is RunState.WAITING:
            self._put(replace(run, state=RunState.PREPARING, message=BEGUN))

    def _take_progress(self, name: str, fraction: float | None, message: str) -> None:
        run = self.run(name)
        if run is not None:
            self._put(replace(run, fraction=fraction, message=message))

    def _take_partial(self, name: str, value: object) -> None:
        run = self.run(name)
        if run is None:
            return
        is_finishing = run.state is RunState.FINISHING
        run = run.with_partial(self._now(), value)
        self._put(replace(run, state=RunState.FINISHING) if is_finishing else run)

    def _take_outcome(self, name: str, _outcome: TrainingOutcome | None) -> None:
        run = self.run(name)
        if run is None:
            return
        self._under_way.pop(name, None)
        self.finished = tuple(sorted({*self.finished, name}))
        self.latest, request = name, run.request
        if request is not None:
            self._jobs.submit(
                lambda _context: keep_request(name, request),
                title="How it was asked for",
                lane="saving",
                on_failure=self._fail_keeping,
            )
        done = replace(
            run, state=RunState.DONE, can_go_on=False, fraction=1.0, progress=None, message=""
        )
        self._tell(done, DONE)
        self.ended.emit(name)

    def _fail(self, name: str, error: Exception) -> None:
        run = self.run(name)
        if run is None:
            return
        self._under_way.pop(name, None)
        sentence = failure_sentence(error, UNEXPECTED)
        failed = replace(
            run,
            state=RunState.FAILED,
            can_go_on=can_go_on(name),
            progress=None,
            fraction=None,
            message="",
            error=sentence,
        )
        self._tell(failed, sentence)

    def _tell(self, run: TrainingRun, sentence: str) -> None:
        self._put(run.told(self._now(), sentence))

    def _put(self, run: TrainingRun) -> None:
        """Replace what is known of a training, and announce it."""
        before = self.run(run.name)
        if before is None:
            self.runs = (*self.runs, run)
        else:
            self.runs = tuple(run if one.name == run.name else one for one in self.runs)
        self.run_changed.emit(run)
        if before is None or before.state is not run.state:
            self.runs_changed.emit(self.runs)
            if before is None or run.state is RunState.DONE:
                self._keep()

    def _now(self) -> str:
        return f"{self._clock():%H:%M:%S}"
