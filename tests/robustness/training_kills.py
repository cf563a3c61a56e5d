"""Kill a training many times, for real, and let it go on: same weights, at most one epoch lost.

    python -m tests.robustness.training_kills --count 100 [--seed 1]

Every second kill falls while a file is being moved into its place. After each kill the model that
was there before is loaded, and its digest has to be the one it had.
"""

import argparse
import hashlib
import os
import random
import signal
import sys
import tempfile
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.learning.conftest import Listener, make_run, short
from xrayviewer.learning.training.running import train
from xrayviewer.learning.weights import load_model
from xrayviewer.store.model_folder import read_model

EPOCHS = 4
EXIT_KILLED = -signal.SIGKILL


class Outcome(NamedTuple):
    """What a kill cost."""

    epochs_lost: int
    is_same: bool
    was_killed: bool


class CountingListener(Listener):
    """Counts checks and moves of files; at the one asked for, ends this process for good.

    Parameters
    ----------
    check, move
        From 1; 0 for never.
    """

    def __init__(self, epochs_file: Path, check: int = 0, move: int = 0) -> None:
        super().__init__()
        self._epochs_file = epochs_file
        self._last_check, self._last_move = check, move
        self.checks = self.moves = 0
        self._replace = Path.replace
        Path.replace = self._count_move  # type: ignore[assignment,method-assign]

    def stop_counting(self) -> None:
        """Give `Path.replace` back."""
        Path.replace = self._replace  # type: ignore[method-assign]

    @property
    def _count_move(self) -> Callable[[Path, Path], Path]:
        def counted(path: Path, target: Path) -> Path:
            self.moves += 1
            if self.moves == self._last_move:
                os.kill(os.getpid(), signal.SIGKILL)
            return self._replace(path, target)

        return counted

    def publish(self, partial: object) -> None:
        super().publish(partial)
        with self._epochs_file.open("w") as file:
            file.write(str(len(self.epochs)))

    def raise_if_cancelled(self) -> None:
        self.checks += 1
        if self.checks == self._last_check:
            os.kill(os.getpid(), signal.SIGKILL)


def _train(run: str, models: str, epochs_file: str, check: int, move: int) -> None:
    train(run, models, CountingListener(Path(epochs_file), check, move))


def _weights(models: Path) -> str:
    return hashlib.sha256(read_model(models / "made-up").weights).hexdigest()


def run_one(folder: Path, check: int, move: int, number: int, expected: str) -> Outcome:
    """Start a training, kill it, let it go on, and compare what comes out."""
    run = make_run(folder)(short("five-block-cnn", (EPOCHS,), size_px=32), name=f"run-{number}")
    models, epochs_file = folder / f"models-{number}", folder / f"epochs-{number}"
    epochs_file.write_text("0")
    process = get_context("spawn").Process(
        target=_train, args=(str(run.folder), str(models), str(epochs_file), check, move)
    )
    process.start()
    process.join()
    was_killed = process.exitcode == EXIT_KILLED
    reached = int(epochs_file.read_text())
    listener = Listener()
    if not (models / "made-up").exists():
        train(str(run.folder), str(models), listener)
    done = EPOCHS - len(listener.epochs)
    return Outcome(max(0, reached - done), _weights(models) == expected, was_killed)


def main() -> int:
    """Kill as often as asked; the exit status is 0 if nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    outcomes = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        active = make_run(folder)(short("five-block-cnn", (EPOCHS,), size_px=32), name="active")
        whole = CountingListener(folder / "epochs")
        train(str(active.folder), str(folder / "models"), whole)
        whole.stop_counting()
        expected = _weights(folder / "models")
        for number in range(options.count):
            check = chance.randint(1, whole.checks) if number % 2 == 0 else 0
            move = chance.randint(1, whole.moves) if number % 2 == 1 else 0
            outcomes.append(run_one(folder, check, move, number, expected))
            load_model(folder / "models" / "made-up")
            assert _weights(folder / "models") == expected
    killed = sum(one.was_killed for one in outcomes)
    same = sum(one.is_same for one in outcomes)
    lost = max(one.epochs_lost for one in outcomes)
    print(
        f"{len(outcomes)} trainings, {killed} killed, {same} with the same weights, "
        f"most epochs lost: {lost}"
    )
    return 0 if same == len(outcomes) and lost <= 1 and killed else 1


if __name__ == "__main__":
    sys.exit(main())
