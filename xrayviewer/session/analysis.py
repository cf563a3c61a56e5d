"""What the models say about the open film, and what the reader decided about that."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, TypeAlias

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import EngineError, EngineOperationError, XrayViewerError
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.training import Task
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis_failures import failure_sentence
from xrayviewer.session.analysis_results import AnalysisResults, ReaderChoice, ResultKey
from xrayviewer.session.case import CaseSession
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows.analysis import (
    AnalysisPlan,
    MissingModelError,
    analyse_films,
    plan_analysis,
)
from xrayviewer.workflows.films import read_model_inputs

logger = logging.getLogger(__name__)

KEY: Final = "analyse"
LANE: Final = "engine"
DEADLINE_S: Final = 180.0
"""A film takes less than a second, on a machine that trains at the same time some more."""
CHANGED: Final = mark(
    "analysis", "The file of this film was changed after it was opened. Open the film again."
)
Plan: TypeAlias = Callable[[str, AgeGroup | None], AnalysisPlan]
Answer: TypeAlias = tuple[ResultKey, Analysis]


class Stage(Enum):
    """Where the analysis of the open film stands."""

    NOTHING = "nothing"
    """No film is open."""
    WAITING = "waiting"
    """The film is shown first, and its models are looked for."""
    STARTING = "starting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    NO_MODELS = "no models"


class ChangedFilmError(XrayViewerError):
    """The pixels of a film are no longer those on screen."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model of findings that the reader may have speak instead of the bundled ones."""

    model_id: str
    title: str


class AnalysisSession:
    """Has the models speak about the open film once it is on screen.

    Signals
    -------
    stage_changed(Stage)
        The analysis got further, or ended.
    analysis_changed(Analysis | None)
        Another result, or none, is about the open film.
    models_changed(tuple[ModelChoice, ...])
        Other models of the user's can be chosen.
    """

    stage_changed = Signal(Stage)
    analysis_changed = Signal(object)
    models_changed = Signal(tuple)

    def __init__(
        self,
        jobs: JobQueue,
        decoders: Engine,
        learning: Engine,
        case: CaseSession,
        *,
        plan: Plan = plan_analysis,
        find_models: Callable[[], tuple[ModelEntry, ...]] = list_models,
    ) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._learning = learning
        self._case = case
        self._plan = plan
        self._find_models = find_models
        self._results = AnalysisResults()
        self._choices: dict[str, ReaderChoice] = {}
        self._model = ""
        self._painted = ""
        self._is_engine_up = False
        self.stage = Stage.NOTHING
        self.message = ""
        self.analysis: Analysis | None = None
        self.models: tuple[ModelChoice, ...] = ()
        case.film_changed.connect(self._take_film)

    @property
    def choice(self) -> ReaderChoice:
        """What the reader decided about the open film."""
        film = self._case.film
        kept = ReaderChoice() if film is None else self._choices.get(film.radiograph.digest)
        return replace(kept or ReaderChoice(), model=self._model)

    @property
    def is_refused(self) -> bool:
        """Whether the input check refused the film that the result is about."""
        return self.analysis is not None and self.analysis.gate.verdict is GateVerdict.REFUSED

    def start_engine(self) -> None:
        """Start the process that computes, ahead of the first film, if there are models."""
        plan, learning = self._plan, self._learning

        def start(_context: JobContext) -> None:
            plan("", None)
            learning.warm_up()

        self._jobs.submit(
            start,
            title="Starting the models",
            lane=LANE,
            key="start models",
            on_failure=lambda error: logger.info("models not started: %s", type(error).__name__),
        )

    def look_for_models(self) -> None:
        """Find the user's models of findings."""
        find = self._find_models
        self._jobs.submit(
            lambda _context: _own_models(find()),
            title="Models",
            lane="background",
            key="models",
            on_result=self._take_models,
            on_failure=lambda error: logger.warning("no list of models", exc_info=error),
        )

    def take_painted(self, film: PreparedFilm) -> None:
        """Analyse a film that is on screen now; nothing to do where that was asked for already."""
        is_open = film is self._case.film and not film.radiograph.is_preview
        if is_open and film.radiograph.digest != self._painted:
            self._painted = film.radiograph.digest
            self._submit(film)

    def analyse_again(self) -> None:
        """Try once more, after a failure."""
        if self._case.film is not None and self._painted:
            self._submit(self._case.film)

    def choose_group(self, group: AgeGroup | None) -> None:
        """Have the model of an age group speak about this film; None: as header and pixels say."""
        self._model = ""
        self._choose(replace(self.choice, group=group, model=""))

    def choose_model(self, model_id: str) -> None:
        """Have another model speak, about this film and those after it."""
        self._model = model_id
        self._choose(replace(self.choice, group=None))

    def show_refused(self, shows: bool) -> None:
        """Give the scores of a picture that the input check refused, or hide them again."""
        film = self._case.film
        if film is None or shows == self.choice.shows_refused:
            return
        if shows:
            logger.warning(
                "scores of a refused picture are shown because the reader asked for them: %.12s",
                film.radiograph.digest,
            )
        self._choose(replace(self.choice, shows_refused=shows))

    def _choose(self, choice: ReaderChoice) -> None:
        film = self._case.film
        if film is None:
            return
        digest = film.radiograph.digest
        if choice != self._choices.get(digest):
            self._choices[digest] = choice
            self._take_film(film)

    def _take_film(self, film: PreparedFilm | None) -> None:
        self._jobs.cancel(KEY)
        if film is None:
            self._painted = ""
            self._set(Stage.NOTHING, None)
            return
        digest = film.radiograph.digest
        if digest != self._painted:
            self._painted = ""
        known = self._results.about(digest, self.choice)
        if known:
            self._set(Stage.DONE, list(known.values())[-1])
        else:
            self._set(Stage.WAITING, None)
        if digest == self._painted:
            self._submit(film)

    def _submit(self, film: PreparedFilm) -> None:
        """Ask the models; a result at hand stays in sight until it is known to hold no more."""
        if self.stage is not Stage.DONE:
            self._set(Stage.WAITING, None)
        self._jobs.submit(
            self._work(film, self.choice),
            title="Findings",
            lane=LANE,
            key=KEY,
            on_partial=self._take_stage,
            on_result=self._take_answer,
            on_failure=self._fail,
        )

    def _work(self, film: PreparedFilm, choice: ReaderChoice) -> Callable[[JobContext], Answer]:
        plan_for, decoders, learning = self._plan, self._decoders, self._learning
        stage = Stage.RUNNING if self._is_engine_up else Stage.STARTING
        digest, provenance = film.radiograph.digest, film.radiograph.provenance
        known: Mapping[ResultKey, Analysis] = self._results.about(digest, choice)

        def analyse(context: JobContext) -> Answer:
            plan = plan_for(choice.model, choice.group)
            key = ResultKey(digest, choice, plan.digests)
            if key in known:
                return key, known[key]
            context.publish(stage)
            learning.warm_up()  # it starts while the film is read
            inputs = read_model_inputs(
                decoders, provenance.location, provenance.frame_index, plan.preparations, context
            )
            if inputs.digest != digest:
                raise ChangedFilmError(CHANGED)
            context.raise_if_cancelled()
            (found,) = analyse_films(
                learning,
                plan,
                (inputs,),
                context,
                shows_refused=choice.shows_refused,
                deadline_s=DEADLINE_S,
            )
            return key, found

        return analyse

    def _take_stage(self, stage: Stage) -> None:
        self._set(stage, None)

    def _take_answer(self, answer: Answer) -> None:
        key, analysis = answer
        self._is_engine_up = True
        self._results.put(key, analysis)
        film = self._case.film
        if film is None or film.radiograph.digest != analysis.digest:
            logger.error("a result for another film than the open one was dropped")
            return
        self._set(Stage.DONE, analysis)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, MissingModelError):
            self._set(Stage.NO_MODELS, None, str(error))
            return
        if isinstance(error, EngineError):
            logger.warning("the analysis failed in its process", exc_info=error)
            if not isinstance(error, EngineOperationError):
                self._is_engine_up = False
                self.start_engine()  # it loads while the reader reads what happened
        elif not isinstance(error, XrayViewerError):
            logger.error("unexpected %s", type(error).__name__, exc_info=error)
        self._set(Stage.FAILED, None, failure_sentence(error))

    def _set(self, stage: Stage, analysis: Analysis | None, message: str = "") -> None:
        is_same = stage is self.stage and message == self.message
        self.stage, self.message = stage, message
        if analysis is not self.analysis:
            self.analysis = analysis
            self.analysis_changed.emit(analysis)
        if not is_same:
            self.stage_changed.emit(stage)

    def _take_models(self, models: tuple[ModelChoice, ...]) -> None:
        if models != self.models:
            self.models = models
            self.models_changed.emit(models)


def _own_models(entries: tuple[ModelEntry, ...]) -> tuple[ModelChoice, ...]:
    """Models of findings that did not come with the program and can be used."""
    return tuple(
        ModelChoice(entry.model_id, entry.card.title)
        for entry in entries
        if not entry.is_bundled and entry.card is not None and entry.card.task is Task.FINDINGS
    )
