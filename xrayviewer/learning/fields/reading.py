"""Lungs and hearts of prepared films, for the engine process."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import FIELD_LABELS, ChestFields
from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.imaging.chest_fields import chest_fields
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.devices import CPU, is_memory_used_up, placed
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.networks.fields_unet import FieldsNetwork
from xrayviewer.learning.predict import LoadedModels, require_inputs
from xrayviewer.learning.weights import LoadedModel

BATCH = 8
_MODELS = LoadedModels(1)


def fields(
    folder: str, inputs: NDArray[np.uint8], context: JobContext, *, device: torch.device = CPU
) -> tuple[ChestFields, ...]:
    """Find lungs and heart.

    Parameters
    ----------
    folder
        Of the model.
    inputs
        Prepared films, shape (n, size, size), as the model's card wants them.
    device
        Where to compute.

    Returns
    -------
    tuple[ChestFields, ...]
        One for each film, in the frame of its input.

    Raises
    ------
    ModelError
        If the model is refused or finds no lungs and hearts, the films do not have its size, or it
        gives no finite numbers.
    """
    model = placed(_MODELS.get(Path(folder)), device)
    require_inputs(model.card, inputs)
    found: list[ChestFields] = []
    for start in range(0, len(inputs), BATCH):
        context.raise_if_cancelled()
        chances = pixel_probabilities(model, inputs[start : start + BATCH])
        found.extend(chest_fields(one) for one in chances)
        context.report(len(found) / len(inputs))
    return tuple(found)


def pixel_probabilities(model: LoadedModel, inputs: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Run a network once on some films.

    Parameters
    ----------
    inputs
        Prepared films, shape (n, size, size).

    Returns
    -------
    NDArray[np.float32], shape (n, 3, size, size)
        0 to 1, in the order of `FIELD_LABELS`.

    Raises
    ------
    ModelError
        If it is no network for lungs and hearts, fails, or gives no finite numbers.
    RuntimeError
        If a device other than the CPU fails, or memory runs out.
    """
    card, network = model.card, model.network
    if not isinstance(network, FieldsNetwork) or card.labels != FIELD_LABELS:
        raise ModelError(
            f"The model “{card.model_id}” does not find lungs and heart. Choose another model."
        )
    device = next(network.parameters()).device
    try:
        with torch.inference_mode():
            # torch has no read-only tensors and warns of arrays that are; the copy is small.
            grey = torch.from_numpy(np.array(inputs)).to(device)
            logits = network.field_logits(normalised(grey, card.preparation))
            chances: NDArray[np.float32] = logits.float().sigmoid().cpu().numpy()
    except RuntimeError as error:
        if device.type != CPU.type or is_memory_used_up(error):
            raise
        raise _failing(card) from error
    except ValueError as error:
        raise _failing(card) from error
    if not np.isfinite(chances).all():
        raise ModelError(
            f"The model “{card.model_id}” gives numbers that are not finite. Choose another model."
        )
    return chances


def _failing(card: ModelCard) -> ModelError:
    return ModelError(
        f"The network of the model “{card.model_id}” fails on a film. Choose another model."
    )
