"""The films of a training as the model that came of it sees them, to be found as similar ones."""

from pathlib import Path
from typing import Final

import torch

from xrayviewer.domain.similar_film import TrainedFilms
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import scored
from xrayviewer.learning.devices import placed
from xrayviewer.learning.training.film_array import FilmArray
from xrayviewer.learning.weights import load_model
from xrayviewer.store.training_runs import RunFolder

BATCH: Final = 16


def publish_films(run: RunFolder, model: Path, device: torch.device, context: JobContext) -> None:
    """Publish `TrainedFilms` until all films of a training were seen.

    Parameters
    ----------
    run
        Still with its prepared films.
    model
        Folder of the model of findings that came of it.

    Raises
    ------
    ModelError
        If the model is refused or gives no finite numbers.
    TrainingError
        If the prepared films are missing.
    """
    loaded = load_model(model)
    on_device, preparation = placed(loaded, device), loaded.card.preparation
    count, side = len(run.settings().films.films), preparation.size_px
    films = FilmArray(run.films, (count, side, side), "uint8")
    for first in range(0, count, BATCH):
        context.raise_if_cancelled()
        end = min(first + BATCH, count)
        said = scored(on_device, films.take(range(first, end)).numpy(), device)
        context.publish(
            TrainedFilms(loaded.digest, preparation.version, first, said.scores, said.features)
        )
        context.report(None, f"Remembering films for “Similar films”: {end:,} of {count:,}")
