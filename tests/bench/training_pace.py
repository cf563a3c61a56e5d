"""One training in a process of its own: its pace and its memory, for `test_training`.

    python -m tests.bench.training_pace ours|bare FOLDER FILMS

Both train the same network on the same films, batches, threads, precision and memory layout, one
epoch and no augmentation; ``bare`` is the shortest loop that torch allows. Prints films per second
of processor time, and the largest resident set in bytes.
"""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np
import torch

from tests.learning.conftest import Listener, make_run
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Recipe, Stage
from xrayviewer.learning.networks import build_network, normalised
from xrayviewer.learning.torch_runtime import use_threads
from xrayviewer.learning.training.fitting import Fitting
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.store.training_runs import RunFolder

RECIPE = Recipe(
    name="pace",
    title="",
    description="",
    network="five-block-cnn",
    preparation=Preparation(224, mean=(0.0,), deviation=(1.0,)),
    head=Head.SIGMOID,
    batch=32,
    stages=(Stage(epochs=1, optimizer="adam", rate=1e-4, restore_best=False),),
)


def ours(run: RunFolder) -> None:
    """Train by the recipe; validation and checkpoint are part of it."""
    settings = run.settings()
    trainer = Trainer(settings.plan, torch.device("cpu"), "32-true", Listener())
    Fitting(run, settings.films, trainer).run()


def bare(run: RunFolder) -> None:
    """Train, and run the validation films through, in a loop of torch alone."""
    films = run.settings().films
    side = RECIPE.preparation.size_px
    pixels = np.memmap(run.films, np.uint8, mode="r", shape=(len(films.films), side, side))
    truth = torch.from_numpy(films.truth()[:, 1:].astype(np.float32))
    description = NetworkDescription(RECIPE.network, Head.SIGMOID, 0)
    network = build_network(description, RECIPE.preparation, 1)
    network.to(memory_format=torch.channels_last)
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-4)
    order = np.random.default_rng(0).permutation(films.indices(Split.TRAIN))
    for start in range(0, len(order), RECIPE.batch):
        places = order[start : start + RECIPE.batch]
        images = normalised(torch.from_numpy(pixels[places]), RECIPE.preparation)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(network(images), truth[places])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    network.eval()
    with torch.inference_mode():
        for start in range(0, len(films.indices(Split.VALIDATION)), RECIPE.batch):
            places = list(films.indices(Split.VALIDATION)[start : start + RECIPE.batch])
            network(normalised(torch.from_numpy(pixels[places]), RECIPE.preparation))


def main() -> None:
    """Train one way and print what it took."""
    way, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    use_threads()
    run = make_run(folder)(RECIPE, count=count, name=f"{way}-{count}")
    start = time.process_time()
    {"ours": ours, "bare": bare}[way](run)
    seconds = time.process_time() - start
    films = len(run.settings().films.indices(Split.TRAIN))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"films_per_s": films / seconds, "peak_bytes": peak}))


if __name__ == "__main__":
    main()
