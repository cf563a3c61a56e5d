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
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.learning.conftest import Listener, make_run, short
from xrayviewer.learning.training.running import train
from xrayviewer.learning.weights import load_model
from xrayviewer.store.model_folder import read_model

EPOCHS = 4
CHECKS = 44
"""How often a training of `EPOCHS` epochs asks whether it is cancelled."""
MOVES = 10
"""How many files it moves into place."""
EXIT_KILLED = -signal.SIGKILL


class Outcome(NamedTuple):
    """What a kill cost."""

    epochs_lost: int
    is_same: bool
    was_killed: bool


class KillingListener(Listener):
    """Ends this process for good at a check, or at the move of a file."""

    def __init__(self, epochs_file: Path, check: int, move: int) -> None:
        super().__init__()
        self._epochs_file = epochs_file
        self._left = check
        self._moves_left = move
        replace = Path.replace

        def counted(path: Path, target: Path) -> Path:
            self._moves_left -= 1
            if self._moves_left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return replace(path, target)

        Path.replace = counted  # type: ignore[method-assign]

    def publish(self, partial: object) -> None:
        super().publish(partial)
        with self._epochs_file.open("w") as file:
            file.write(str(len(self.epochs)))

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _train(run: str, models: str, epochs_file: str, check: int, move: int) -> None:
    train(run, models, KillingListener(Path(epochs_file), check, move))


def _weights(models: Path) -> str:
    return hashlib.sha256(read_model(models / "made-up").weights).hexdigest()


def run_one(folder: Path, chance: random.Random, number: int, expected: str) -> Outcome:
    """Start a training, kill it, let it go on, and compare what comes out."""
    run = make_run(folder)(short("five-block-cnn", (EPOCHS,), size_px=32), name=f"run-{number}")
    models, epochs_file = folder / f"models-{number}", folder / f"epochs-{number}"
    epochs_file.write_text("0")
    in_move = number % 2 == 1
    check = 0 if in_move else chance.randint(1, CHECKS)
    move = chance.randint(1, MOVES) if in_move else 0
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
        train(str(active.folder), str(folder / "models"), Listener())
        expected = _weights(folder / "models")
        for number in range(options.count):
            outcomes.append(run_one(folder, chance, number, expected))
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
