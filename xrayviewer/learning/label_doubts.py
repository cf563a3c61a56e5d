"""Quick heads on a model's features, each fitted without the films it scores; engine process."""

from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model
from xrayviewer.learning.gate.linear_fit import Scaling, balanced, fit_logistic
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import require_inputs

DECAY: Final = 0.03
"""Of the squared weights: features are many and films few."""


def features(folder: str, inputs: NDArray[np.uint8], _context: JobContext) -> NDArray[np.float32]:
    """Return what the head of a model of findings gets.

    Parameters
    ----------
    inputs
        Prepared films, shape (n, size, size), as the model's card wants them.

    Returns
    -------
    NDArray[np.float32], shape (n, features)

    Raises
    ------
    ModelError
        If the model is refused, the films do not have its size, or a feature is no finite number.
    """
    model = findings_model(folder)
    card = model.card
    require_inputs(card, inputs)
    with torch.inference_mode():
        # A copy: torch warns of arrays that are read-only.
        images = normalised(torch.from_numpy(np.array(inputs)), card.preparation)
        seen = model.network.pooled(model.network.body(images)).flatten(1).float().numpy()
    if not np.isfinite(seen).all():
        raise ModelError(
            f"The model “{card.model_id}” gives no features: some are no finite numbers. Choose "
            "another model."
        )
    return seen


def out_of_fold(
    seen: NDArray[np.float32],
    truth: NDArray[np.bool_],
    fold: NDArray[np.intp],
    is_multi_label: bool,
    context: JobContext,
) -> NDArray[np.float64]:
    """Score each film by a head that was fitted on the films of the other folds.

    Parameters
    ----------
    seen
        Features, shape (films, features).
    truth
        Shape (films, labels).
    fold
        Of each film, from 0, shape (films,).

    Returns
    -------
    NDArray[np.float64], shape (films, labels)
        0 to 1; with exclusive labels each row sums to 1.
    """
    whole = torch.from_numpy(np.array(seen))
    scores = np.zeros(truth.shape, np.float64)
    folds = int(fold.max()) + 1
    for part in range(folds):
        context.report(part / folds)
        is_held = fold == part
        scaling = Scaling.of(whole[~is_held])
        fitted, held = scaling.apply(whole[~is_held]), scaling.apply(whole[is_held])
        if is_multi_label:
            columns = [
                _of_label(fitted, truth[~is_held, column], held, context)
                for column in range(truth.shape[1])
            ]
            scores[is_held] = np.stack(columns, axis=1)
        else:
            scores[is_held] = _of_classes(fitted, truth[~is_held], held, context)
    return scores


def _of_classes(
    fitted: Tensor, truth: NDArray[np.bool_], held: Tensor, context: JobContext
) -> NDArray[np.float64]:
    """Fit one head for labels that exclude each other."""
    target = torch.from_numpy(truth.argmax(axis=1))
    # The last label needs an output also where no film of these folds carries it.
    carried = torch.unique(target)
    place = torch.searchsorted(carried, target)
    weight = balanced([str(one) for one in target.tolist()])
    matrix, bias = fit_logistic(fitted, place, weight, DECAY, context)
    found = functional.linear(held, matrix, bias).softmax(1).double().numpy()
    scores = np.zeros((len(held), truth.shape[1]))
    scores[:, carried.numpy()] = found
    return scores


def _of_label(
    fitted: Tensor, is_true: NDArray[np.bool_], held: Tensor, context: JobContext
) -> NDArray[np.float64]:
    """Fit one head for one of several labels that may hold together."""
    if is_true.all() or not is_true.any():
        return np.full(len(held), float(is_true.any()))
    weight = balanced([str(one) for one in is_true.tolist()])
    matrix, bias = fit_logistic(fitted, torch.from_numpy(is_true).float(), weight, DECAY, context)
    return np.asarray(functional.linear(held, matrix, bias)[:, 0].sigmoid().double().numpy())
