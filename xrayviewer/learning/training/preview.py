"""What a network gets to see of films while it learns."""

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.training import Augmentation
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.training.augmenting import augment


def augmented(
    films: NDArray[np.uint8], changes: Augmentation, seed: int, context: JobContext
) -> NDArray[np.uint8]:
    """Change films at random as in training.

    Parameters
    ----------
    films
        Prepared films, shape (n, size, size).
    seed
        Another seed gives other changes.

    Returns
    -------
    NDArray[np.uint8]
        Shape (n, size, size); what the network gets is this, scaled.
    """
    context.raise_if_cancelled()
    with torch.inference_mode():
        changed = augment(torch.from_numpy(np.array(films)), changes, seed)
    return changed.round().to(torch.uint8).numpy()
