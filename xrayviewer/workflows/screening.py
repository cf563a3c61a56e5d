"""Screen many films: found, read ahead, analysed in batches, each result stored as it comes."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xrayviewer.domain.screening import (
    RunState,
    ScreeningError,
    ScreeningRequest,
    ScreeningRun,
)
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import DirectContext, JobContext
from xrayviewer.jobs.pausing import PauseSwitch, TurnSwitch
from xrayviewer.store.folder_lock import FolderInUseError, claimed
from xrayviewer.store.screening_database import ScreeningStoreError
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.analysis import AnalysisPlan, plan_analysis
from xrayviewer.workflows.film_analyser import FilmAnalyser
from xrayviewer.workflows.film_memory import FilmMemory
from xrayviewer.workflows.screening_analysis import AnalysisBeside
from xrayviewer.workflows.screening_batch import CALL, BatchGathering
from xrayviewer.workflows.screening_files import FileSearch, ReadAhead
from xrayviewer.workflows.screening_results import screening_setting
from xrayviewer.workflows.screening_work import ScreeningWork

BATCH_DEADLINE_S: Final = 600.0
"""Loading the models on a busy machine included."""
CLAIM_S: Final = 1.0
INTERACTIVE_S: Final = 0.15
"""What a film that is opened for reading may have to wait for a batch."""


@dataclass(frozen=True, slots=True)
class ScreeningEngines:
    """Where films are read and analysed.

    Attributes
    ----------
    decoders
        A pool of `readers` + 1 engines: one finds files.
    learning
        The engine with torch.
    readers
        How many films are read at once.
    batch_limit_s
        Longest time for a batch where somebody else needs the same engine with torch
        (`INTERACTIVE_S`); None where nobody does.
    analysers
        How many batches `learning` computes at once.
    """

    decoders: Engine
    learning: Engine
    readers: int = 2
    batch_limit_s: float | None = None
    analysers: int = 1


def start_run(store: ScreeningStore, request: ScreeningRequest) -> ScreeningRun:
    """Begin a run, to be carried out by `screen`.

    Raises
    ------
    ModelError
        If a model is missing or refused.
    ScreeningStoreError
        If it cannot be stored.
    """
    plan = requested_plan(request)
    return store.start_run(request, screening_setting(plan, shows_refused=request.shows_refused))


def requested_plan(request: ScreeningRequest) -> AnalysisPlan:
    """Look up the models that a run is to use.

    Raises
    ------
    ModelError
        If one is missing or refused.
    """
    return plan_analysis(request.model, request.group)


def screen(
    engines: ScreeningEngines,
    store_path: Path,
    number: int,
    plan: AnalysisPlan,
    context: JobContext,
    *,
    pause: PauseSwitch | None = None,
    turns: TurnSwitch | None = None,
    memory: FilmMemory | None = None,
) -> ScreeningRun:
    """Carry out a run, or go on with it where it was left.

    Every row is stored before it is published, so a run that is ended in any way loses at most the
    films that were being analysed. Files that fail get a row with the reason; what failed before is
    not tried again (`ScreeningStore.retry`).

    Parameters
    ----------
    store_path
        Of the store; a connection of its own is opened in the calling thread.
    number
        Of the run.
    plan
        The models of today; rows that are there keep theirs.
    context
        Gets rows that are new or changed as tuple[ScreeningRow, ...], and `ScreeningProgress`.
    turns
        Tells whether another run waits: then a watch that finds nothing new ends, and is stopped.
    memory
        Where films are remembered to be found as similar ones; None where they are not.

    Returns
    -------
    ScreeningRun
        As it is at the end: finished, or stopped where it gave way.

    Raises
    ------
    ScreeningError
        If another program carries the run out, the search for files broke off, a model was
        replaced meanwhile, or scores of refused pictures cannot be logged.
    ScreeningStoreError
        If the store is out of reach, damaged, or its disk is full; the run can be resumed.
    ModelError, ScoringError
        If a model, or the process it runs in, fails on every film.
    JobCancelledError
        If `context` was cancelled; the run can be resumed.
    """
    with ExitStack() as stack:
        store = stack.enter_context(ScreeningStore(store_path))
        run = store.run(number)
        stack.enter_context(_claimed(store, run))
        setting = screening_setting(plan, shows_refused=run.request.shows_refused)
        run = store.continue_run(number, setting)
        stack.enter_context(_stopping(store, run))
        search = None
        if run.request.is_watching or not run.is_listed:
            search = stack.enter_context(
                FileSearch(
                    engines.decoders, run.request.sources, context,
                    is_watching=run.request.is_watching,
                )
            )  # fmt: skip
        ahead = stack.enter_context(
            ReadAhead(engines.decoders, plan.preparations, context, engines.readers)
        )
        analyser = FilmAnalyser(
            engines.learning,
            plan,
            context,
            shows_refused=run.request.shows_refused,
            deadline_s=BATCH_DEADLINE_S,
            most_a_call=CALL,
        )
        work = ScreeningWork(
            store,
            run,
            search=search,
            ahead=ahead,
            analysis=stack.enter_context(AnalysisBeside(analyser)),
            context=context,
            readers=engines.readers,
            gathering=BatchGathering(engines.batch_limit_s, CALL * engines.analysers),
            memory=memory,
        )
        is_over = work.carry_out(pause or PauseSwitch(), turns or TurnSwitch())
        if is_over and search is not None:
            search.raise_failure()
        store.set_state(number, RunState.FINISHED if is_over else RunState.STOPPED)
        return store.run(number)


def claim_path(store_path: Path, number: int) -> Path:
    """Name of the claim that the program holds which carries a run out."""
    return store_path.with_name(f"{store_path.stem}-run-{number}")


@contextmanager
def _claimed(store: ScreeningStore, run: ScreeningRun) -> Iterator[None]:
    try:
        with claimed(claim_path(store.path, run.number), DirectContext(), patience_s=CLAIM_S):
            yield
    except FolderInUseError as error:
        raise ScreeningError(
            f"The screening with the number {run.number} is going on in another window or program. "
            "Stop it there first."
        ) from error


@contextmanager
def _stopping(store: ScreeningStore, run: ScreeningRun) -> Iterator[None]:
    """Note that a run was stopped, unless it is the store that fails."""
    try:
        yield
    except ScreeningStoreError:
        raise
    except BaseException:
        store.set_state(run.number, RunState.STOPPED)
        raise
