"""What the models say about the open film, and what the reader decided about that."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import EngineError, EngineOperationError, XrayViewerError
from xrayviewer.domain.header_facts import header_facts
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.training import Task
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis_failures import REPLACED, failure_sentence
from xrayviewer.session.analysis_results import AnalysisResults, ReaderChoice, ResultKey, answers
from xrayviewer.session.analysis_work import Plan, Question, Recalled, analyse, recall
from xrayviewer.session.case import CaseSession
from xrayviewer.session.compute_device import ComputeDevice
from xrayviewer.session.disclosure import DisclosureSession, Withheld
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.preferences import Preferences
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows.analysis import AnalysisPlan, MissingModelError, plan_analysis

logger = logging.getLogger(__name__)

KEY: Final = "analyse"
LANE: Final = "engine"


class Stage(Enum):
    """Where the analysis of the open film stands."""

    NOTHING = "nothing"
    """No film is open."""
    WAITING = "waiting"
    """The film is shown first, and its models are looked for."""
    STARTING = "starting"
    RUNNING = "running"
    DONE = "done"
    WITHHELD = "withheld"
    """There are findings, and a reason not to show them yet."""
    FAILED = "failed"
    NO_MODELS = "no models"


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model of findings that the reader may have speak instead of the bundled ones."""

    model_id: str
    title: str


class AnalysisSession:
    """Has the models speak about the open film once it is on screen.

    Attributes
    ----------
    analysis
        What may be shown: None while there is none, and while it is withheld.
    withheld
        Why it is withheld; None where it is not.
    device, disclosure, kept
        Where the models compute, whether findings are shown, and what is kept on disk.

    Signals
    -------
    stage_changed(Stage)
        The analysis got further, or ended.
    analysis_changed(Analysis | None)
        Another result, or none, is about the open film.
    models_changed(tuple[ModelChoice, ...])
        Other models of the user's can be chosen.
    refused_shown(Analysis)
        Scores came on screen of a picture that the input check refused.
    """

    stage_changed = Signal(Stage)
    analysis_changed = Signal(object)
    models_changed = Signal(tuple)
    refused_shown = Signal(Analysis)

    def __init__(
        self,
        jobs: JobQueue,
        learning: Engine,
        case: CaseSession,
        preferences: Preferences,
        *,
        kept: KeptResults,
        plan: Plan = plan_analysis,
        find_models: Callable[[], tuple[ModelEntry, ...]] = list_models,
    ) -> None:
        self._jobs = jobs
        self._learning = learning
        self._case = case
        self._plan = plan
        self._find_models = find_models
        self._results = AnalysisResults()
        self._choices: dict[str, ReaderChoice] = {}
        self._model = ""
        self._painted = ""
        self._is_engine_up = False
        self._needs_new_process = False
        self._found: Analysis | None = None
        self.device = ComputeDevice(preferences)
        self.disclosure = DisclosureSession(preferences)
        self.kept = kept
        self.withheld: Withheld | None = None
        self.stage = Stage.NOTHING
        self.message = ""
        self.analysis: Analysis | None = None
        self.models: tuple[ModelChoice, ...] = ()
        case.film_changed.connect(self._take_film)
        self.device.chosen.connect(self._take_device)
        self.disclosure.changed.connect(self._disclose)

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

    @property
    def shows_refused(self) -> bool:
        """Whether scores of a picture that the input check refused are on screen."""
        return self.is_refused and self.analysis is not None and bool(self.analysis.findings)

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

    def reveal(self) -> None:
        """Show the findings of the open film, which the reader has read."""
        if self._found is not None:
            self.disclosure.reveal(self._found.digest)

    def forget(self) -> None:
        """Remove all results from memory and disk; those on screen stay."""
        self._results.clear()
        self.kept.clear()

    def choose_group(self, group: AgeGroup | None) -> None:
        """Have the model of an age group speak about this film; None: as header and pixels say."""
        self._choose(replace(self.choice, group=group, model=""))

    def choose_model(self, model_id: str) -> None:
        """Have another model speak, about this film and those after it."""
        self._choose(replace(self.choice, group=None, model=model_id))

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
        is_same = choice == self.choice
        self._model = choice.model
        film = self._case.film
        if film is not None and not is_same:
            self._choices[film.radiograph.digest] = choice
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
        known = self._known(film)
        if known:
            self._set(Stage.DONE, list(known.values())[-1])
        else:
            self._set(Stage.WAITING, None)
        if digest == self._painted:
            self._submit(film)

    def _take_device(self, had_failed: bool) -> None:
        """Have the open film analysed on another device."""
        # After most errors of a GPU its process cannot use it any more.
        self._needs_new_process |= had_failed
        film = self._case.film
        if film is not None and self._painted:
            self._set(Stage.WAITING, None)
            self._submit(film, is_fresh=True)

    def _known(self, film: PreparedFilm) -> dict[ResultKey, Analysis]:
        radiograph = film.radiograph
        return self._results.about(radiograph.digest, header_facts(radiograph), self.choice)

    def _submit(self, film: PreparedFilm, *, is_fresh: bool = False) -> None:
        """Ask for findings; a result at hand stays in sight until it is known to hold no more.

        Parameters
        ----------
        is_fresh
            Have the models speak, whatever is kept.
        """
        if self._found is None:
            self._set(Stage.WAITING, None)
        radiograph, plan_for = film.radiograph, self._plan
        question = Question(radiograph, header_facts(radiograph), self.choice)
        known = {} if is_fresh else self._known(film)
        read = _read_nothing if is_fresh else self.kept.reader()
        self._jobs.submit(
            lambda _context: recall(question, plan_for, known, read),
            title="Findings",
            lane="io",
            key=KEY,
            on_result=lambda recalled: self._take_recalled(question, recalled),
            on_failure=self._fail,
        )

    def _take_recalled(self, question: Question, recalled: Recalled) -> None:
        if recalled.analysis is not None:
            self._take_answer(recalled.key, recalled.analysis)
            return
        self._set(Stage.RUNNING if self._is_engine_up else Stage.STARTING, None)
        self._jobs.submit(
            self._work(question, recalled.plan),
            title="Findings",
            lane=LANE,
            key=KEY,
            on_partial=self.device.take_begun,
            on_result=lambda analysis: self._take_new(recalled.key, analysis),
            on_failure=self._fail,
        )

    def _work(self, question: Question, plan: AnalysisPlan) -> Callable[[JobContext], Analysis]:
        learning, device = self._learning, self.device.wanted
        is_restarted, self._needs_new_process = self._needs_new_process, False

        def work(context: JobContext) -> Analysis:
            if is_restarted:
                learning.close()
            return analyse(question, plan, device, learning, context)

        return work

    def _take_new(self, key: ResultKey, analysis: Analysis) -> None:
        self._is_engine_up = True
        self.device.take(analysis.device, analysis.device_notice)
        if self._take_answer(key, analysis):
            self.kept.keep(key, analysis)

    def _take_answer(self, key: ResultKey, analysis: Analysis) -> bool:
        """Show a result and keep it in memory; tell whether it answers what is asked now."""
        film = self._case.film
        asked = None if film is None else (film.radiograph.digest, header_facts(film.radiograph))
        if asked != (key.digest, key.header) or key.choice != self.choice:
            logger.error("a result for another question than the present one was dropped")
            return False
        if not answers(key, analysis):
            logger.error("a result by another model than the one asked was dropped")
            self._set(Stage.FAILED, None, REPLACED)
            return False
        self._results.put(key, analysis)
        self._set(Stage.DONE, analysis)
        return True

    def _fail(self, error: Exception) -> None:
        if isinstance(error, MissingModelError):
            self._set(Stage.NO_MODELS, None, str(error))
            return
        if isinstance(error, EngineError):
            logger.warning("the analysis failed in its process", exc_info=error)
            if not isinstance(error, EngineOperationError):
                self._is_engine_up = False
                if self.device.take_failure(error) and self._case.film is not None:
                    self._submit(self._case.film)
                    return
                self.start_engine()  # it loads while the reader reads what happened
        elif not isinstance(error, XrayViewerError):
            logger.error("unexpected %s", type(error).__name__, exc_info=error)
        self._set(Stage.FAILED, None, failure_sentence(error))

    def _disclose(self) -> None:
        if self._found is not None:
            self._set(Stage.DONE, self._found)

    def _set(self, stage: Stage, found: Analysis | None, message: str = "") -> None:
        self._found = found
        withheld = None if found is None else self.disclosure.reason(found.digest)
        shown = found if withheld is None else None
        if withheld is not None:
            stage = Stage.WITHHELD
        is_same = (stage, message, withheld) == (self.stage, self.message, self.withheld)
        self.stage, self.message, self.withheld = stage, message, withheld
        if shown is not self.analysis:
            self.analysis = shown
            self.analysis_changed.emit(shown)
            if self.shows_refused:
                self.refused_shown.emit(shown)
        if not is_same:
            self.stage_changed.emit(stage)

    def _take_models(self, models: tuple[ModelChoice, ...]) -> None:
        if models != self.models:
            self.models = models
            self.models_changed.emit(models)


def _read_nothing(_key: ResultKey) -> None:
    """Look nothing up."""


def _own_models(entries: tuple[ModelEntry, ...]) -> tuple[ModelChoice, ...]:
    """Models of findings that did not come with the program and can be used."""
    return tuple(
        ModelChoice(entry.model_id, entry.card.title)
        for entry in entries
        if not entry.is_bundled and entry.card is not None and entry.card.task is Task.FINDINGS
    )
