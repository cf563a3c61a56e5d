"""Logistic regression on features: small enough to be fitted in seconds."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from xrayviewer.jobs.context import JobContext

STEPS = 60
HISTORY = 10
SMALLEST_SPREAD = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Scaling:
    """Mean and spread of each feature, float32, shape (features,)."""

    mean: Tensor
    spread: Tensor

    @classmethod
    def of(cls, features: Tensor) -> "Scaling":
        """Measure both; features that hardly vary count as if they did."""
        if len(features) == 1:
            return cls(features[0], torch.ones_like(features[0]))
        return cls(features.mean(0), features.std(0).clamp(min=SMALLEST_SPREAD))

    def apply(self, features: Tensor) -> Tensor:
        """Scale features to mean 0 and variance 1."""
        return (features - self.mean) / self.spread

    def folded(self, weight: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
        """Turn a layer on scaled features into the same layer on the features themselves."""
        folded = weight / self.spread
        return folded, bias - folded @ self.mean


def fit_logistic(
    scaled: Tensor, target: Tensor, weight: Tensor, decay: float, context: JobContext
) -> tuple[Tensor, Tensor]:
    """Fit a linear layer by L-BFGS; the same input gives the same layer.

    Parameters
    ----------
    scaled
        Float32, shape (n, features).
    target
        Float32 from 0 to 1, shape (n,) for one output or (n, outputs) for several that know
        nothing of each other, or whole numbers for one output a class.
    weight
        Of each sample, shape (n,), or (n, outputs) for a weight in each; only the ratios within an
        output matter.
    decay
        Of the squared weights, beside the mean loss.

    Returns
    -------
    tuple[Tensor, Tensor]
        Weight, shape (outputs, features), and bias, shape (outputs,).

    Raises
    ------
    JobCancelledError
        If the context was cancelled.
    """
    is_binary = target.is_floating_point()
    columns = target.reshape(len(target), -1)
    outputs = columns.shape[1] if is_binary else int(target.max()) + 1
    share = weight / weight.sum(0)
    if is_binary:
        share = share.reshape(len(target), -1)
    matrix = torch.zeros(outputs, scaled.shape[1], requires_grad=True)
    bias = torch.zeros(outputs, requires_grad=True)
    solver = torch.optim.LBFGS(
        [matrix, bias], max_iter=STEPS, history_size=HISTORY, line_search_fn="strong_wolfe"
    )

    def loss() -> Tensor:
        context.raise_if_cancelled()
        solver.zero_grad()
        logits = functional.linear(scaled, matrix, bias)
        if is_binary:
            each = functional.binary_cross_entropy_with_logits(logits, columns, reduction="none")
        else:
            each = functional.cross_entropy(logits, target, reduction="none")
        value = (each * share).sum() + decay * matrix.square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # not in the stub
        return value

    solver.step(loss)  # type: ignore[no-untyped-call]  # not in the stub
    return matrix.detach(), bias.detach()


def balanced(groups: list[str]) -> Tensor:
    """Weigh samples so that every group counts the same, whatever its size; shape (n,)."""
    number = {group: place for place, group in enumerate(sorted(set(groups)))}
    place = torch.tensor([number[group] for group in groups])
    return (1.0 / torch.bincount(place).float())[place]
