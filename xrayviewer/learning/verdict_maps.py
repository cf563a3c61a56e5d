"""Where a trained model's verdicts on prepared films come from, for the engine process."""

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import require_inputs


def label_evidence(
    folder: str, inputs: NDArray[np.uint8], column: int, context: JobContext
) -> NDArray[np.float32]:
    """Compute what speaks for one label, and, below 0, against it.

    Parameters
    ----------
    inputs
        Prepared films, shape (n, size, size), as the model's card wants them.
    column
        Of the label in the card.

    Returns
    -------
    NDArray[np.float32], shape (n, rows, columns)
        In logits, in the frame of the inputs.

    Raises
    ------
    ModelError
        If the model is refused or gives no finite numbers.
    """
    context.raise_if_cancelled()
    model = findings_model(folder)
    card = model.card
    require_findings(card)
    require_inputs(card, inputs)
    # torch has no read-only tensors and warns of arrays that are; the copy is small.
    images = normalised(torch.from_numpy(np.array(inputs)), card.preparation)
    evidence = label_maps(model.network, images, card.network.head).evidence[:, column]
    found: NDArray[np.float32] = evidence.float().numpy()
    if not np.isfinite(found).all():
        raise ModelError(
            f"The model “{card.model_id}” gives no map: some numbers are not finite. Choose "
            "another model."
        )
    return found
