"""Several processes that train together on this machine, and others that do so on further ones.

A cluster's launcher (SLURM, torchrun) starts the command once for each device and says so in the
environment; then each process is one rank and starts none. Elsewhere the first process starts the
others of its machine.
"""

import contextlib
import multiprocessing
import os
import socket
import threading
from collections.abc import Iterator, Sequence
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess

from xrayviewer.domain.training import TrainingError, TrainingPlan
from xrayviewer.jobs.context import DirectContext

END_S = 60.0
NOTICE_S = 20.0
"""So long after another process failed, this one should have seen its connection close."""
ENDING_S = 5.0
LEFT_ALONE_EXIT_CODE = 87
_LAUNCHED = ("SLURM_PROCID", "TORCHELASTIC_RUN_ID", "LOCAL_RANK")


def own_rank(plan: TrainingPlan) -> int:
    """Return the rank of this process among all of a training, 0 for one alone."""
    if plan.devices * plan.nodes == 1:
        return 0
    for name in ("RANK", "SLURM_PROCID"):
        if name in os.environ:
            return int(os.environ[name])
    return int(os.environ.get("LOCAL_RANK", "0"))


def require_launcher(plan: TrainingPlan) -> None:
    """Raise `TrainingError` if several machines are asked for and nothing has started them."""
    if plan.nodes > 1 and not _is_launched():
        raise TrainingError(
            f"A training on {plan.nodes} machines has to be started on each of them by a cluster's "
            "launcher, such as srun or torchrun, with this same command."
        )


@contextlib.contextmanager
def joined_ranks(run_folder: str, plan: TrainingPlan) -> Iterator[None]:
    """Have the other processes of this machine train along while the block runs.

    Raises
    ------
    TrainingError
        If one of them failed.
    """
    if plan.devices * plan.nodes == 1 or _is_launched():
        yield
        return
    shared = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(_free_port()),
        "WORLD_SIZE": str(plan.devices),
        "NODE_RANK": "0",
    }
    spawn = multiprocessing.get_context("spawn")
    others = [
        spawn.Process(target=_join, args=(run_folder, {**shared, **_rank(rank)}), daemon=True)
        for rank in range(1, plan.devices)
    ]
    kept = dict(os.environ)
    os.environ.update({**shared, **_rank(0)})
    try:
        for other in others:
            other.start()
        with _not_left_alone(others):
            yield
    except RuntimeError as error:
        # Its connection to the others broke, or it failed by itself. A connection ends before the
        # process behind it has, so that one needs a moment to be known as failed.
        wait([other.sentinel for other in others], ENDING_S)
        if not any(other.exitcode for other in others):
            raise
        raise TrainingError(
            "One of the processes that train together has failed, perhaps because memory was "
            "short. All finished epochs are kept. Go on, or start over with smaller batches."
        ) from error
    finally:
        os.environ.clear()
        os.environ.update(kept)
        for other in others:
            if other.pid is not None:
                other.kill()
                other.join(END_S)


@contextlib.contextmanager
def _not_left_alone(others: Sequence[BaseProcess]) -> Iterator[None]:
    """End this process where it waits for one that has failed, which it could do for half an hour.

    Its own code cannot be interrupted: it waits inside torch.
    """
    has_ended = threading.Event()
    stop, stopped = multiprocessing.Pipe()

    def watch() -> None:
        waiting: list[object] = [stopped, *(other.sentinel for other in others)]
        while stopped not in (found := wait(waiting)):  # type: ignore[arg-type]
            waiting = [one for one in waiting if one not in found]
            if any(other.exitcode for other in others) and not has_ended.wait(NOTICE_S):
                os._exit(LEFT_ALONE_EXIT_CODE)

    watching = threading.Thread(target=watch, name="ranks", daemon=True)
    watching.start()
    try:
        yield
    finally:
        has_ended.set()
        stop.send(None)
        watching.join()
        stop.close()
        stopped.close()


def _is_launched() -> bool:
    return any(name in os.environ for name in _LAUNCHED)


def _rank(rank: int) -> dict[str, str]:
    return {"RANK": str(rank), "LOCAL_RANK": str(rank)}


def _join(run_folder: str, environment: dict[str, str]) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ.update(environment)
    # Lightning and torch read the environment when they are loaded.
    running = __import__("xrayviewer.learning.training.running", fromlist=["train_beside"])
    running.train_beside(run_folder, DirectContext())


def _end_with_parent() -> None:
    """End this process when the one that started it has been killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(LEFT_ALONE_EXIT_CODE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
