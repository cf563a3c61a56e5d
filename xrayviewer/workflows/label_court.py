"""Put labels in doubt: features of all films once, then heads that are fitted in a moment."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.label_doubts import label_doubts, patient_folds, truth_of
from xrayviewer.domain.dataset import Dataset, ExaminedFilm, FilmSample
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.label_doubt import LabelCourtError, LabelDoubt
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.workflows.datasets import read_dataset

BATCH: Final = 8
"""Films in one call, so that a film the reader opens meanwhile hardly waits."""
SEED: Final = 0

Features = Mapping[str, NDArray[np.float32]]
"""By the name of the film, shape (features,)."""


def film_features(
    engines: tuple[Engine, Engine],
    model: Path,
    films: Sequence[ExaminedFilm],
    known: Features,
    context: JobContext,
) -> Features:
    """Add the features of films that are not known yet; those that cannot be read are passed over.

    Parameters
    ----------
    engines
        Engines of `readers` and of `learning`.
    model
        Folder of a model of findings.

    Raises
    ------
    ModelError
        If the model is refused.
    LabelCourtError
        If the process that computes them fails.
    """
    decoders, learning = engines
    lacking = tuple(one.film for one in films if one.film.name not in known)
    found = dict(known)
    if not lacking:
        return found
    card = read_card(model)
    waiting: list[tuple[str, NDArray[np.uint8]]] = []

    def flush() -> None:
        if waiting:
            pixels = np.stack([one for _, one in waiting])
            seen = _called(learning, "features", str(model), pixels, context=context)
            found.update(zip((name for name, _ in waiting), seen, strict=True))
            waiting.clear()

    def take(place: int, sample: FilmSample) -> None:
        waiting.append((lacking[place].name, sample.pixels))
        if len(waiting) == BATCH:
            flush()

    dataset = Dataset(Path(), (), is_multi_label=True, films=lacking)
    read_dataset(decoders, dataset, card.preparation, context, take)
    flush()
    return found


def find_label_doubts(
    learning: Engine,
    films: Sequence[ExaminedFilm],
    labels: Sequence[str],
    seen: Features,
    context: JobContext,
    *,
    is_multi_label: bool,
) -> tuple[LabelDoubt, ...]:
    """Rank films by how likely their label is wrong.

    Raises
    ------
    LabelCourtError
        If a label has too few patients, or the process that fits the heads fails.
    """
    known = [one for one in films if one.film.name in seen]
    truth = truth_of(known, labels)
    fold = patient_folds(known, truth, SEED)
    matrix = np.stack([seen[one.film.name] for one in known])
    scores: NDArray[np.float64] = _called(
        learning, "out_of_fold", matrix, truth, fold, is_multi_label, context=context
    )
    names = [one.film.name for one in known]
    return label_doubts(names, labels, truth, scores, is_multi_label=is_multi_label)


def _called(
    learning: Engine, operation: str, *arguments: object, context: JobContext
) -> NDArray[np.float64]:
    try:
        found: NDArray[np.float64] = learning.call(
            f"label_doubts:{operation}", *arguments, context=context
        )
    except EngineError as error:
        raise LabelCourtError(
            f"The labels could not be looked at: {error}. Memory may have been short. Close other "
            "programs and try again."
        ) from error
    return found
