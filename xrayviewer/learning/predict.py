"""Scores of prepared films, for the engine process."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.model_card import ModelCard, ModelError, require_findings
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.scoring import label_probabilities
from xrayviewer.learning.weights import LoadedModel, load_model
from xrayviewer.store.model_folder import read_card_file

MODELS_KEPT = 2
BATCH_PIXELS = 16 * 224 * 224
LARGEST_BATCH = 32


class LoadedModels:
    """The models used last, ready to score, so that a film does not wait for their loading.

    The card of the folder is read at every use, so that a model that was replaced is loaded anew.
    Threads that share films out may ask at the same time; one of them loads.
    """

    def __init__(self, size: int = MODELS_KEPT) -> None:
        self._size = size
        self._loaded: OrderedDict[tuple[Path, str], LoadedModel] = OrderedDict()
        self._lock = Lock()

    def get(self, folder: Path) -> LoadedModel:
        """Return the model of a folder.

        Raises
        ------
        ModelError
            See `load_model`.
        """
        folder = folder.resolve()
        key = folder, read_card_file(folder).digest
        with self._lock:
            return self._get(folder, key)

    def _get(self, folder: Path, key: tuple[Path, str]) -> LoadedModel:
        model = self._loaded.pop(key, None)
        if model is None:
            model = load_model(folder, only_scores=True)
            key = folder, model.digest
        self._loaded[key] = model
        while len(self._loaded) > self._size:
            self._loaded.popitem(last=False)
        return model


_MODELS = LoadedModels()


def score(folder: str, inputs: NDArray[np.uint8], context: JobContext) -> NDArray[np.float64]:
    """Give films their probabilities.

    Parameters
    ----------
    folder
        Of the model.
    inputs
        Prepared films, shape (n, size, size), as the model's card wants them.

    Returns
    -------
    NDArray[np.float64], shape (n, labels)
        0 to 1; calibrated where the card says so.

    Raises
    ------
    ModelError
        If the model is refused or gives no findings, the films do not have its size, or a score is
        no finite number.
    """
    model = _MODELS.get(Path(folder))
    card, size = model.card, model.card.preparation.size_px
    require_findings(card)
    require_inputs(card, inputs)
    batch = max(1, min(LARGEST_BATCH, BATCH_PIXELS // (size * size)))
    scores = np.empty((len(inputs), len(card.labels)), np.float64)
    for start in range(0, len(inputs), batch):
        context.raise_if_cancelled()
        try:
            found = label_probabilities(model.network, card, inputs[start : start + batch])
        except ModelError as error:
            raise ModelError(
                f"The model “{card.model_id}” gives no scores: {error}. Choose another model."
            ) from error
        scores[start : start + len(found)] = found
        context.report((start + len(found)) / len(inputs))
    return scores


def require_inputs(card: ModelCard, inputs: NDArray[np.uint8]) -> None:
    """Refuse films that were not prepared for a model.

    Raises
    ------
    ModelError
        If they are no squares of its size, or not of 8 bits.
    """
    size = card.preparation.size_px
    if inputs.ndim != 3 or inputs.shape[1:] != (size, size) or inputs.dtype != np.uint8:
        raise ModelError(
            f"The model “{card.model_id}” takes films of {size} x {size} pixels; these have the "
            f"shape {inputs.shape} and the type {inputs.dtype}. Prepare them for this model."
        )
