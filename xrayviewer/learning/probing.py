"""Features of films as a whole and with parts hidden, and quick heads on them."""

from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from xrayviewer.domain.dataset_probes import HeadTrials, ProbeModels
from xrayviewer.domain.model_card import require_findings
from xrayviewer.imaging.hidden_parts import border_only, without_lungs
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.devices import computed, placed
from xrayviewer.learning.fields.reading import fields
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.quick_heads import film_features, fit_head
from xrayviewer.learning.torch_runtime import use_threads

DECAY: Final = 0.02
"""Of the squared weights beside the mean loss; between a tenth and ten times as much hardly
changes an AUROC."""
_MODELS = LoadedModels(1)


def sights(
    models: ProbeModels,
    inputs: NDArray[np.uint8],
    field_inputs: NDArray[np.uint8],
    context: JobContext,
) -> tuple[NDArray[np.float32], int]:
    """Compute features of films as they are, with the lungs blacked out, and of their border.

    Parameters
    ----------
    inputs, field_inputs
        Films prepared for the model of findings and for that of the lungs, shapes (n, size, size).

    Returns
    -------
    tuple[NDArray[np.float32], int]
        Shape (3, n, features), and in how many films no lungs were found.

    Raises
    ------
    ModelError
        If a model is refused, or its features are no finite numbers.
    """
    use_threads()
    compute = partial(_sights, models, inputs, field_inputs, context)
    return computed(models.device, compute).value


def _sights(
    models: ProbeModels,
    inputs: NDArray[np.uint8],
    field_inputs: NDArray[np.uint8],
    context: JobContext,
    device: torch.device,
) -> tuple[NDArray[np.float32], int]:
    model = placed(_MODELS.get(Path(models.findings)), device)
    require_findings(model.card)
    found = fields(models.lungs, field_inputs, context, device=device)
    hidden = np.stack(
        [without_lungs(film, one.lungs) for film, one in zip(inputs, found, strict=True)]
    )
    shown = (inputs, hidden, np.stack([border_only(film) for film in inputs]))
    features = np.stack([film_features(model, films, context, device) for films in shown])
    return features, sum(not one.lungs.any() for one in found)


def out_of_fold(
    features: NDArray[np.float32], trials: HeadTrials, context: JobContext
) -> NDArray[np.float32]:
    """Score films by heads that learned from other patients, from growing shares of them.

    Parameters
    ----------
    features
        Shape (films, features).

    Returns
    -------
    NDArray[np.float32], shape (repetitions, shares, films, labels)
        Logits; only those of one repetition and share may be compared, and 0 where a head got no
        film of either kind.

    Raises
    ------
    JobCancelledError
        If the context was cancelled.
    """
    use_threads()
    folds, shares = trials.folds, trials.shares
    repetitions, films = folds.shape
    scores = np.zeros((repetitions, len(shares), films, trials.truth.shape[1]), np.float32)
    inputs = torch.from_numpy(np.array(features))
    targets = torch.from_numpy(trials.truth.astype(np.float32))
    parts = range(int(folds.max()) + 1)
    done, whole = 0, repetitions * len(parts) * len(shares)
    for repetition in range(repetitions):
        for part in parts:
            is_kept = folds[repetition] == part
            kept = torch.from_numpy(np.flatnonzero(is_kept))
            for place, share in enumerate(shares):
                learns = _first(trials.order[repetition], ~is_kept, share)
                told = targets[learns]
                head = fit_head(inputs[learns], told, torch.ones(len(told)), DECAY, context)
                is_mixed = told.amax(0) > told.amin(0)
                scores[repetition, place, kept.numpy()] = (head(inputs[kept]) * is_mixed).numpy()
                done += 1
                context.report(done / whole)
    return scores


def _first(order: NDArray[np.float64], allowed: NDArray[np.bool_], share: float) -> Tensor:
    """Positions of the films of the first patients among those allowed."""
    places = np.unique(order[allowed])
    last = places[max(1, round(share * len(places))) - 1]
    return torch.from_numpy(np.flatnonzero(allowed & (order <= last)))
