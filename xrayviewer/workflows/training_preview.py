"""A batch of films as the network will see it, before any training."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import LabelledFilm
from xrayviewer.domain.errors import EngineError, UnreadableImageError
from xrayviewer.domain.training import TrainingError, TrainingPlan
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.workflows.films import read_training_film
from xrayviewer.workflows.trainer import training_failure
from xrayviewer.workflows.training import complete_plan


@dataclass(frozen=True, slots=True, eq=False)
class SeenFilm:
    """One film of a batch.

    Attributes
    ----------
    pixels
        NDArray[np.uint8], shape (size, size), prepared and changed at random; read-only.
    """

    film: LabelledFilm
    pixels: NDArray[np.uint8]

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False


def preview_batch(
    decoders: Engine,
    learning: Engine,
    films: Sequence[LabelledFilm],
    plan: TrainingPlan,
    seed: int,
    *,
    context: JobContext,
) -> tuple[SeenFilm, ...]:
    """Prepare films as the recipe says and change them at random as in training.

    Films that cannot be read are passed over.

    Parameters
    ----------
    learning
        Has torch (`engine.learning`).
    seed
        Another one gives other changes.

    Raises
    ------
    TrainingError, ModelError
        If no film can be read, or the recipe lacks its start model.
    """
    recipe = complete_plan(plan).recipe
    read = []
    for film in films:
        context.raise_if_cancelled()
        try:
            sample = read_training_film(decoders, film, recipe.preparation, context)
        except UnreadableImageError:
            continue
        read.append((film, sample.pixels))
    if not read:
        raise TrainingError("None of these films can be read, so there is nothing to show.")
    pixels = np.stack([one for _, one in read])
    try:
        changed: NDArray[np.uint8] = learning.call(
            "training.preview:augmented", pixels, recipe.augmentation, seed, context=context
        )
    except EngineError as error:
        raise training_failure(error) from error
    return tuple(
        SeenFilm(film, np.array(seen)) for (film, _), seen in zip(read, changed, strict=True)
    )
