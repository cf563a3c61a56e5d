"""Scores of altered films by the model that spoke about them, for the engine process."""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model, findings_of
from xrayviewer.learning.predict import require_inputs
from xrayviewer.learning.scoring import label_probabilities


def score(
    folder: str, digest: str, squares: NDArray[np.uint8], context: JobContext
) -> tuple[tuple[Finding, ...], ...]:
    """Have a model speak about films without asking the gate.

    Parameters
    ----------
    folder, digest
        Of the model; the digest is that of the analysis that these scores are compared with.
    squares
        Corrected films, prepared as the model's card wants them, shape (n, size, size).

    Returns
    -------
    tuple[tuple[Finding, ...], ...]
        For each film its findings in the order of the model's labels.

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
    try:
        scores = label_probabilities(model.network, card, squares)
    except ModelError as error:
        raise ModelError(
            f"The model “{card.model_id}” gives no scores: {error}. Choose another model."
        ) from error
    return tuple(findings_of(card, one) for one in scores)
