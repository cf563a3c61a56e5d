"""Films analysed in batches, where one that fails costs no other."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import chain
from typing import Final

from xrayviewer.domain.analysis import Analysis, ComputingOn, ModelInputs
from xrayviewer.domain.errors import EngineError, JobCancelledError, XrayViewerError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.workflows.analysis import AnalysisPlan, analyse_films
from xrayviewer.workflows.device_failure import CPU, device_notice

logger = logging.getLogger(__name__)


class ScoringError(XrayViewerError):
    """The process that computes scores fails on every film."""


class QuietContext(PassingContext):
    """Context of one film or batch: it ends with the whole, and its progress is not shown.

    Attributes
    ----------
    is_stopped
        Set to end the work without cancelling the whole.
    """

    is_stopped = False

    @property
    def is_cancelled(self) -> bool:
        """Whether the whole or this part of it is no longer wanted."""
        return self.is_stopped or super().is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """One film is a moment."""

    def publish(self, partial: object) -> None:
        """Previews are not shown."""

    def raise_if_cancelled(self) -> None:
        """Raise `JobCancelledError` when stopped or cancelled."""
        if self.is_cancelled:
            raise JobCancelledError


class _BatchContext(QuietContext):
    """Context of all batches.

    Attributes
    ----------
    device
        What the models last said that they compute on.
    """

    device = CPU

    def publish(self, partial: object) -> None:
        """Take note of the device, lest the process end with it."""
        if isinstance(partial, ComputingOn):
            self.device = partial.device


FAILURES_THAT_STOP: Final = 3
"""One film may end the process; so many in a row, and none before that worked, are no chance."""


class FilmAnalyser:
    """Analyses batches; where one fails, its films are analysed one by one.

    Where the process ends on another device than the CPU, the batch and all that follow are left to
    the CPU, and the analyses say so.

    Parameters
    ----------
    deadline_s
        When to end a process that gives no answer to a batch; None for never.
    most_a_call
        Larger batches are several calls at once, which an engine of many processes needs; None for
        one call.
    """

    def __init__(
        self,
        learning: Engine,
        plan: AnalysisPlan,
        context: JobContext,
        *,
        shows_refused: bool,
        deadline_s: float | None = None,
        most_a_call: int | None = None,
    ) -> None:
        self._learning = learning
        self._most_a_call = most_a_call
        self._plan = plan
        self._quiet = _BatchContext(context)
        self._shows_refused = shows_refused
        self._deadline_s = deadline_s
        self._notice = ""
        self._has_succeeded = False
        self._failed = 0

    def stop(self) -> None:
        """End what is going on, from any thread."""
        self._quiet.is_stopped = True

    def outcomes(self, films: Sequence[ModelInputs]) -> Sequence[Analysis | XrayViewerError]:
        """Return an analysis, or why there is none, for each film of a batch.

        Raises
        ------
        ModelError, ScoringError
            If a model fails although none has succeeded so far, or the process it runs in does so
            for the first `FAILURES_THAT_STOP` films.
        JobCancelledError
            If the context was cancelled.
        """
        most = self._most_a_call or len(films)
        if len(films) <= most:
            return self._answers(films)
        parts = [films[start : start + most] for start in range(0, len(films), most)]
        with ThreadPoolExecutor(len(parts), "batches") as threads:
            return tuple(chain.from_iterable(threads.map(self._answers, parts)))

    def _answers(self, films: Sequence[ModelInputs]) -> Sequence[Analysis | XrayViewerError]:
        try:
            return self._analyse_on_device(films)
        except (ModelError, EngineError) as error:
            if len(films) == 1:
                return self._checked([error])
        return self._checked([self._outcome(film) for film in films])

    def _outcome(self, film: ModelInputs) -> Analysis | XrayViewerError:
        try:
            return self._analyse_on_device([film])[0]
        except (ModelError, EngineError) as error:
            return error

    def _analyse_on_device(self, films: Sequence[ModelInputs]) -> Sequence[Analysis]:
        plan = self._plan
        try:
            return self._analyse(films, plan)
        except EngineError as error:
            if not self._leaves_device(error, plan):
                raise
            logger.warning("%d films are analysed again on the CPU", len(films))
        return self._analyse(films, self._plan)

    def _leaves_device(self, error: EngineError, plan: AnalysisPlan) -> bool:
        """Have the CPU compute if the device may be to blame; whether it does so from now on."""
        if plan is not self._plan:
            return True  # batches are computed at once, and another one was the first to tell
        notice = device_notice(error, plan.models.device, self._quiet.device)
        if notice:
            self._plan, self._notice = plan.on(Device.CPU), notice
        return bool(notice)

    def _analyse(self, films: Sequence[ModelInputs], plan: AnalysisPlan) -> Sequence[Analysis]:
        if not films:
            return ()
        found = analyse_films(
            self._learning,
            plan,
            films,
            self._quiet,
            shows_refused=self._shows_refused,
            deadline_s=self._deadline_s,
        )
        self._has_succeeded = True
        if self._notice:
            return [replace(one, device_notice=self._notice) for one in found]
        return found

    def _checked(
        self, outcomes: Sequence[Analysis | XrayViewerError]
    ) -> Sequence[Analysis | XrayViewerError]:
        """Raise where nothing works at all, instead of trying it on thousands of films."""
        self._failed += len(outcomes)
        first = outcomes[0]
        if self._has_succeeded or isinstance(first, Analysis):
            return outcomes
        if isinstance(first, ModelError):
            raise first
        if self._failed < FAILURES_THAT_STOP:
            return outcomes
        raise ScoringError(
            f"No film gets a score: {first}. Start again; if it happens again, choose another "
            "model, or install xrayviewer again."
        ) from first
