"""Linear heads on what a model of findings sees of films: fitted in a moment, nothing is kept."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.devices import CPU
from xrayviewer.learning.gate.linear_fit import Scaling, fit_logistic
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import require_inputs
from xrayviewer.learning.weights import LoadedModel

BATCH: Final = 8


def film_features(
    model: LoadedModel,
    inputs: NDArray[np.uint8],
    context: JobContext,
    device: torch.device = CPU,
) -> NDArray[np.float32]:
    """Compute what the head of a model gets.

    Parameters
    ----------
    model
        Lies on the device.
    inputs
        Prepared films, shape (n, size, size), as the model's card wants them.

    Returns
    -------
    NDArray[np.float32], shape (n, features)

    Raises
    ------
    ModelError
        If the films do not have the model's size, or a feature is no finite number.
    JobCancelledError
        If the context was cancelled.
    """
    card = model.card
    require_inputs(card, inputs)
    rows = []
    for start in range(0, len(inputs), BATCH):
        context.raise_if_cancelled()
        # A copy: torch warns of arrays that are read-only.
        grey = torch.from_numpy(np.array(inputs[start : start + BATCH])).to(device)
        with torch.inference_mode():
            seen = model.network.features(normalised(grey, card.preparation))
        rows.append(seen.flatten(1).float().cpu().numpy())
    features = np.concatenate(rows)
    if not np.isfinite(features).all():
        raise ModelError(
            f"The model “{card.model_id}” gives features that are no finite numbers. Choose "
            "another model."
        )
    return features


@dataclass(frozen=True, slots=True, eq=False)
class QuickHead:
    """One linear layer on scaled features."""

    scaling: Scaling
    weight: Tensor
    bias: Tensor

    def __call__(self, features: Tensor) -> Tensor:
        """Return logits, shape (films, outputs)."""
        return functional.linear(self.scaling.apply(features), self.weight, self.bias)


def fit_head(
    features: Tensor, target: Tensor, weight: Tensor, decay: float, context: JobContext
) -> QuickHead:
    """Fit a head; see `fit_logistic` for the target, the weight and the decay.

    Parameters
    ----------
    features
        Not scaled, shape (films, features).
    """
    scaling = Scaling.of(features)
    return QuickHead(
        scaling, *fit_logistic(scaling.apply(features), target, weight, decay, context)
    )
