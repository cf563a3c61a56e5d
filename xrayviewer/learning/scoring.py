"""From prepared films to a label's probabilities: the one way every score is computed."""

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.learning.evaluation.calibration import probabilities
from xrayviewer.learning.networks import Network, normalised


def label_probabilities(
    network: Network, card: ModelCard, inputs: NDArray[np.uint8]
) -> NDArray[np.float64]:
    """Run a network once on some films.

    Parameters
    ----------
    network
        In evaluation mode.
    inputs
        Prepared films, shape (n, size, size), as `imaging.model_input` makes them.

    Returns
    -------
    NDArray[np.float64], shape (n, labels)
        0 to 1; calibrated where the card says so.

    Raises
    ------
    ModelError
        With a clause, if the network cannot run on such films or gives no finite numbers.
    """
    device = next(network.parameters()).device
    try:
        with torch.inference_mode():
            # torch has no read-only tensors and warns of arrays that are; the copy is small.
            grey = torch.from_numpy(np.array(inputs)).to(device)
            images = normalised(grey, card.preparation)
            logits = network(images.contiguous(memory_format=torch.channels_last))
            raw = logits.to("cpu", torch.float64).numpy()
    except (RuntimeError, ValueError) as error:
        raise ModelError(f"its network “{card.network.name}” fails on a film") from error
    if not np.isfinite(raw).all():
        raise ModelError("its network gives scores that are no finite numbers")
    return probabilities(raw, card.network.head, card.calibration)
