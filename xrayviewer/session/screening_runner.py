"""The screening that is going on: begun, paused, gone on with and stopped."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from psygnal import Signal

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.screening import RunState, ScreeningRequest, ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.pausing import PauseSwitch, TurnSwitch
from xrayviewer.jobs.queue import Job, JobQueue
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.film_memory import film_memory
from xrayviewer.workflows.screening import ScreeningEngines, requested_plan, screen, start_run

logger = logging.getLogger(__name__)

LANE = "screening"


@dataclass(frozen=True, slots=True)
class HeldRun:
    """A run that was begun and waits for its turn; it has no number until it was stored."""

    number: int | None
    request: ScreeningRequest


class ScreeningRunner:
    """Carries out one run at a time.

    What is asked for last goes first. A run that has to wait for it goes on afterwards, unless it
    was paused; watches, which have no end, take turns whenever they find nothing new.

    Parameters
    ----------
    store_path
        Of the store; the work opens it for itself.
    device
        Tells what the models are to compute on, when a run begins.

    Attributes
    ----------
    number
        Of the run that is going on; None without one, and until a new one has its number.
    progress
        Of that run, None before it has done anything.
    is_starting
        A run was asked for, and the models are not ready yet.

    Signals
    -------
    begun(ScreeningRun)
        A new run has its number.
    rows_arrived(int, tuple[ScreeningRow, ...])
        Rows of the run with this number are new or changed.
    changed()
        The run got further, was paused, or ended.
    ended(int | None, ScreeningRun | None, str)
        The run of this number is over, as it is now if it went well; else with the reason.
    """

    begun = Signal(object)
    rows_arrived = Signal(int, tuple)
    changed = Signal()
    ended = Signal(object, object, str)

    def __init__(
        self,
        jobs: JobQueue,
        engines: ScreeningEngines,
        store_path: Path,
        device: Callable[[], Device],
    ) -> None:
        self._jobs = jobs
        self._engines = engines
        self._store_path = store_path
        self._device = device
        self._job: Job[ScreeningRun] | None = None
        self._request: ScreeningRequest | None = None
        self._held: deque[HeldRun] = deque()
        self._pause = PauseSwitch()
        self._turns = TurnSwitch()
        self.number: int | None = None
        self.progress: ScreeningProgress | None = None
        self.is_starting = False

    @property
    def is_running(self) -> bool:
        """Whether a run is going on, or paused."""
        return self._job is not None

    @property
    def is_paused(self) -> bool:
        """Whether the run is held up."""
        return self.is_running and self._pause.is_paused

    @property
    def held(self) -> tuple[int, ...]:
        """Numbers of the runs that wait for their turn, the next one first."""
        return tuple(one.number for one in self._held if one.number is not None)

    def start(self, request: ScreeningRequest) -> None:
        """Begin a new run; one that is going on waits for its end."""
        self._hold()
        self._submit(None, request)

    def go_on(self, run: ScreeningRun) -> None:
        """Go on with a run where it was left; another one that is going on waits for its end."""
        self.let_go((run.number,))
        self._hold()
        self._submit(run.number, run.request)

    def let_go(self, numbers: Iterable[int]) -> None:
        """Leave runs that wait for their turn as they are: stopped."""
        left = frozenset(numbers)
        self._held = deque(one for one in self._held if one.number not in left)
        self._tell_turns()
        self.changed.emit()

    def pause(self) -> None:
        """Hold the run up after its present unit of work."""
        if self.is_running:
            self._pause.pause()
            self.changed.emit()

    def unpause(self) -> None:
        """Let the run go on."""
        self._pause.resume()
        self.changed.emit()

    def stop(self) -> None:
        """End the run; what is done is kept. The next that waits for its turn goes on."""
        if self._job is not None:
            self._job.cancel()
            self._end(None, "")
            self._take_up()

    def after_the_end(self, act: Callable[[], None]) -> None:
        """Do something once a run that was stopped has let go of the store."""
        self._jobs.submit(
            lambda _context: None,
            title="After a screening",
            lane=LANE,
            on_result=lambda _nothing: act(),
        )

    def _hold(self) -> None:
        """Stop the run that is going on until another one is over."""
        if self._job is None or self._request is None:
            return
        self._job.cancel()
        if not self.is_paused:
            self._held.appendleft(HeldRun(self.number, self._request))
        self._end(None, "")

    def _take_up(self) -> None:
        """Go on with the next run that waits for its turn."""
        if self._job is None and self._held:
            held = self._held.popleft()
            self._submit(held.number, held.request)

    def _tell_turns(self) -> None:
        self._turns.set_waited_for(is_waited_for=bool(self._held))

    def _submit(self, number: int | None, request: ScreeningRequest) -> None:
        self._request = request
        self._turns = turns = TurnSwitch()
        self._tell_turns()
        self._pause = pause = PauseSwitch()
        engines, store_path, device = self._engines, self._store_path, self._device()

        def work(context: JobContext) -> ScreeningRun:
            if number is None:
                with ScreeningStore(store_path) as store:
                    begun = start_run(store, request)
                context.publish(begun)
            plan = requested_plan(request).on(device)
            engines.learning.warm_up()
            which = begun.number if number is None else number
            return screen(
                engines, store_path, which, plan, context,
                pause=pause, turns=turns, memory=film_memory(),
            )  # fmt: skip

        self.number, self.is_starting = number, True
        self._job = self._jobs.submit(
            work,
            title="Screening",
            lane=LANE,
            on_partial=self._take,
            on_result=self._finish,
            on_failure=self._fail,
        )
        self.changed.emit()

    def _take(self, partial: ScreeningRun | ScreeningProgress | tuple[ScreeningRow, ...]) -> None:
        if isinstance(partial, ScreeningRun):
            self.number = partial.number
            self.begun.emit(partial)
        elif isinstance(partial, ScreeningProgress):
            self.progress, self.is_starting = partial, False
            self.changed.emit()
        else:
            self.rows_arrived.emit(self.number, partial)

    def _finish(self, run: ScreeningRun) -> None:
        if run.state is not RunState.FINISHED:
            self._held.append(HeldRun(run.number, run.request))  # it gave way
        self._end(run, "")
        self._take_up()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, XrayViewerError):
            sentence = str(error)
            logger.warning("the screening ended: %s", type(error).__name__)
        else:
            logger.error("unexpected %s", type(error).__name__, exc_info=error)
            sentence = (
                f"Something unexpected went wrong ({type(error).__name__}). What was stored is "
                "safe; go on with the screening."
            )
        self._end(None, sentence)
        self._take_up()

    def _end(self, run: ScreeningRun | None, sentence: str) -> None:
        number = self.number
        self._job = self.number = self.progress = self._request = None
        self.is_starting = False
        self.changed.emit()
        self.ended.emit(number, run, sentence)
