"""Films of a batch shared out among the cores, each of which computes its own.

Networks as small as these take many short steps. Where all cores share each step, they wait for
one another at its end; where each has films of its own, none waits.
"""

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Final, TypeVar

import torch

from xrayviewer.jobs.context import DirectContext, JobContext

Result = TypeVar("Result")
BETWEEN_LOOKS_S: Final = 0.1


def shared_among_cores(
    count: int,
    compute: Callable[[slice, JobContext], Sequence[Result]],
    context: JobContext,
) -> tuple[Result, ...]:
    """Compute something for each of some films, in parts at the same time.

    Parameters
    ----------
    count
        How many films.
    compute
        Gives the results of a part of them. Called in threads, so that it may neither publish nor
        report; `JobContext.raise_if_cancelled` works.

    Returns
    -------
    tuple
        A result for each film, in their order. A film's result may differ in the last digits from
        that of a batch of another size, as it does between any two sizes of batches.

    Raises
    ------
    JobCancelledError
        If the context was cancelled.
    Exception
        What the computing of the first part that fails raises.
    """
    cores = torch.get_num_threads()
    parts = _parts(count, min(cores, count))
    if len(parts) < 2:
        return tuple(compute(slice(0, count), context))
    part_context = _PartContext()
    try:
        with ThreadPoolExecutor(len(parts), initializer=_use_one_core) as threads:
            futures = [threads.submit(compute, part, part_context) for part in parts]
            try:
                _await(futures, context)
            finally:
                part_context.ended.set()
            return tuple(result for future in futures for result in future.result())
    finally:
        # What threads are given by default follows from the last call, whichever thread made it.
        torch.set_num_threads(cores)


class _PartContext(DirectContext):
    """Of work in a thread: it ends when the whole is no longer wanted."""

    def __init__(self) -> None:
        self.ended = Event()

    @property
    def is_cancelled(self) -> bool:  # type: ignore[override]
        return self.ended.is_set()


def _parts(count: int, parts: int) -> list[slice]:
    """Cut so many films into parts that differ by at most one film."""
    ends = [count * number // parts for number in range(parts + 1)] if parts else []
    return [slice(start, end) for start, end in itertools.pairwise(ends)]


def _use_one_core() -> None:
    torch.set_num_threads(1)


def _await(futures: Sequence[Future[Sequence[Result]]], context: JobContext) -> None:
    waiting = set(futures)
    while waiting:
        context.raise_if_cancelled()
        done, waiting = wait(waiting, BETWEEN_LOOKS_S, return_when="FIRST_EXCEPTION")
        for future in done:
            future.result()
