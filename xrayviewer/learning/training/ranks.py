"""Several processes that train together on this machine, and others that do so on further ones.

A cluster's launcher (SLURM, torchrun) starts the command once for each device and says so in the
environment; then each process is one rank and starts none. Elsewhere the first process starts the
others of its machine.
"""

import contextlib
import multiprocessing
import os
import socket
from collections.abc import Iterator

from xrayviewer.domain.training import TrainingError, TrainingPlan
from xrayviewer.jobs.context import DirectContext

END_S = 60.0
_LAUNCHED = ("SLURM_PROCID", "TORCHELASTIC_RUN_ID", "LOCAL_RANK")


def own_rank() -> int:
    """Return the rank of this process among all of a training, 0 for one alone."""
    for name in ("RANK", "SLURM_PROCID"):
        if name in os.environ:
            return int(os.environ[name])
    return int(os.environ.get("LOCAL_RANK", "0"))


@contextlib.contextmanager
def joined_ranks(run_folder: str, models_folder: str, plan: TrainingPlan) -> Iterator[None]:
    """Have the other processes of this machine train along while the block runs.

    Raises
    ------
    TrainingError
        If several machines are asked for and nothing has started this command on them.
    """
    if plan.devices * plan.nodes == 1 or any(name in os.environ for name in _LAUNCHED):
        yield
        return
    if plan.nodes > 1:
        raise TrainingError(
            f"A training on {plan.nodes} machines has to be started on each of them by a cluster's "
            "launcher, such as srun or torchrun, with this same command."
        )
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
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)
        for other in others:
            if other.pid is not None:
                other.kill()
                other.join(END_S)


def _rank(rank: int) -> dict[str, str]:
    return {"RANK": str(rank), "LOCAL_RANK": str(rank)}


def _join(run_folder: str, environment: dict[str, str]) -> None:
    os.environ.update(environment)
    # Lightning and torch read the environment when they are loaded.
    running = __import__("xrayviewer.learning.training.running", fromlist=["train_beside"])
    running.train_beside(run_folder, DirectContext())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
