"""Quick heads on a model's features, each fitted without the films it scores; engine process."""

from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model
from xrayviewer.learning.gate.linear_fit import balanced
from xrayviewer.learning.quick_heads import film_features, fit_head

DECAY: Final = 0.03
"""Of the squared weights: features are many and films few."""


def features(folder: str, inputs: NDArray[np.uint8], context: JobContext) -> NDArray[np.float32]:
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
    return film_features(findings_model(folder), inputs, context)


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
        fitted, told, held = whole[~is_held], truth[~is_held], whole[is_held]
        of = _of_labels if is_multi_label else _of_classes
        scores[is_held] = of(fitted, told, held, context)
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
    head = fit_head(fitted, place, weight, DECAY, context)
    scores = np.zeros((len(held), truth.shape[1]))
    scores[:, carried.numpy()] = head(held).softmax(1).double().numpy()
    return scores


def _of_labels(
    fitted: Tensor, truth: NDArray[np.bool_], held: Tensor, context: JobContext
) -> NDArray[np.float64]:
    """Fit one output for each of several labels that may hold together."""
    weight = torch.stack([balanced([str(one) for one in column]) for column in truth.T], dim=1)
    head = fit_head(fitted, torch.from_numpy(truth).float(), weight, DECAY, context)
    scores = np.asarray(head(held).sigmoid().double().numpy())
    is_all, is_any = truth.all(axis=0), truth.any(axis=0)
    # Nothing is learned of a label that all films carry, or none.
    scores[:, is_all], scores[:, ~is_any] = 1.0, 0.0
    return scores
