"""The screening that is going on: begun, paused, gone on with and stopped."""

import logging
from collections.abc import Callable
from pathlib import Path

from psygnal import Signal

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.screening import ScreeningRequest, ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.pausing import PauseSwitch
from xrayviewer.jobs.queue import Job, JobQueue
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.film_memory import film_memory
from xrayviewer.workflows.screening import ScreeningEngines, requested_plan, screen, start_run

logger = logging.getLogger(__name__)

LANE = "screening"


class ScreeningRunner:
    """Carries out one run at a time.

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
        self._pause = PauseSwitch()
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

    def start(self, request: ScreeningRequest) -> None:
        """Begin a new run; one that is going on is stopped and can be gone on with later."""
        self._submit(None, request)

    def go_on(self, run: ScreeningRun) -> None:
        """Go on with a run where it was left."""
        self._submit(run.number, run.request)

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
        """End the run; what is done is kept."""
        if self._job is not None:
            self._job.cancel()
            self._end(None, "")

    def after_the_end(self, act: Callable[[], None]) -> None:
        """Do something once a run that was stopped has let go of the store."""
        self._jobs.submit(
            lambda _context: None,
            title="After a screening",
            lane=LANE,
            on_result=lambda _nothing: act(),
        )

    def _submit(self, number: int | None, request: ScreeningRequest) -> None:
        self.stop()
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
                engines, store_path, which, plan, context, pause=pause, memory=film_memory()
            )

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
        self._end(run, "")

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

    def _end(self, run: ScreeningRun | None, sentence: str) -> None:
        number = self.number
        self._job = self.number = self.progress = None
        self.is_starting = False
        self.changed.emit()
        self.ended.emit(number, run, sentence)
