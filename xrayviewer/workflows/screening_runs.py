"""Past screenings: listed, compared, deleted; how the reader's verdicts stand to the models'."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from xrayviewer.domain.screening import RunState, ScreeningError, ScreeningRun
from xrayviewer.domain.screening_agreement import Agreement, agreement
from xrayviewer.domain.screening_comparison import ComparedRow, compared_rows
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.folder_lock import FolderInUseError, claimed, lock_path
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.screening import CLAIM_S, claim_path


def list_runs(store: ScreeningStore) -> tuple[ScreeningRun, ...]:
    """All runs, the last one first; those that a program left without saying so are marked."""
    return tuple(_checked(store, run) for run in store.runs())


def delete_run(store: ScreeningStore, number: int) -> None:
    """Delete a run with all that only it holds.

    Raises
    ------
    ScreeningError
        If it is going on, or is not there.
    """
    with _unclaimed(store, number):
        store.delete_run(number)
    lock_path(claim_path(store.path, number)).unlink(missing_ok=True)  # numbers are given once


def compare_runs(store: ScreeningStore, first: int, second: int) -> tuple[ComparedRow, ...]:
    """Lay two runs side by side.

    Raises
    ------
    ScreeningStoreError
        If one of them is not there.
    """
    store.run(first)
    store.run(second)
    return compared_rows(store.all_rows(first), store.all_rows(second))


def run_agreement(store: ScreeningStore, number: int) -> Agreement:
    """Count the reader's verdicts on a run."""
    return agreement(store.all_rows(number))


def _checked(store: ScreeningStore, run: ScreeningRun) -> ScreeningRun:
    if run.state not in (RunState.RUNNING, RunState.PAUSED):
        return run
    try:
        with claimed(claim_path(store.path, run.number), DirectContext(), patience_s=0.0):
            return replace(run, is_interrupted=True)
    except FolderInUseError:
        return run


@contextmanager
def _unclaimed(store: ScreeningStore, number: int) -> Iterator[None]:
    try:
        with claimed(claim_path(store.path, number), DirectContext(), patience_s=CLAIM_S):
            yield
    except FolderInUseError as error:
        raise ScreeningError(
            f"The screening with the number {number} is going on. Stop it before you delete it."
        ) from error
