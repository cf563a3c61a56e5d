"""Scores of altered films by the model that spoke about them, for the engine process."""

from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.analysis import ComputingOn
from xrayviewer.domain.film_alteration import AlteredScores
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model, findings_of, scored
from xrayviewer.learning.devices import computed, placed
from xrayviewer.learning.predict import require_inputs
from xrayviewer.learning.weights import LoadedModel


def score(
    folder: str, digest: str, squares: NDArray[np.uint8], device: Device, context: JobContext
) -> tuple[AlteredScores, ...]:
    """Have a model speak about films without asking the gate.

    Parameters
    ----------
    folder, digest
        Of the model; the digest is that of the analysis that these scores are compared with.
    squares
        Corrected films, prepared as the model's card wants them, shape (n, size, size).
    device
        Where to compute: best the same as in the analysis.

    Returns
    -------
    tuple[AlteredScores, ...]
        For each film. `ComputingOn` is published before.

    Raises
    ------
    ModelError
        If the model is refused, was replaced, gives no findings or no finite numbers, or the films
        do not have its size.
    """
    model = findings_model(folder)
    card = model.card
    if model.digest != digest:
        raise ModelError(
            f"The model “{card.model_id}” was replaced since the film was analysed. Open the film "
            "again."
        )
    require_findings(card)
    require_inputs(card, squares)
    context.raise_if_cancelled()
    done = computed(device, partial(_scores, model, squares, context))
    return tuple(
        AlteredScores(findings_of(card, one), done.device, done.notice) for one in done.value
    )


def _scores(
    model: LoadedModel, squares: NDArray[np.uint8], context: JobContext, device: torch.device
) -> NDArray[np.float64]:
    context.publish(ComputingOn(device.type))
    # torch has no read-only tensors and warns of arrays that are; the copy is small.
    return scored(placed(model, device), np.array(squares), device).scores
