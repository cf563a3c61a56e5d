"""Where in a film the score of each label comes from."""

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor, nn

from xrayviewer.domain.training import Head
from xrayviewer.learning.networks import Network

GUARD: Final = 1e-6
"""Added to the divisor by the grad-cam package. Gradients of one cell of these networks are near a
thousandth, so that it counts: it weakens features that hardly change a score. What was measured as
the best method is this one."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelMaps:
    """Scores of some films and, for each label, where they come from.

    Attributes
    ----------
    logits
        Shape (n, outputs).
    evidence
        Shape (n, labels, rows, columns), rows and columns being those of the feature map: what
        speaks for and, below 0, against a label, in logits.
    heat
        The same shape, by Grad-CAM++: 0 or more, without a unit.
    """

    logits: Tensor
    evidence: Tensor
    heat: Tensor


def label_maps(network: Network, images: Tensor, head: Head) -> LabelMaps:
    """Compute logits and both maps of all labels.

    The body runs once and without gradients; only the head is differentiated, for each output, so
    that all maps together cost little more than the scores. For a head of pooling and one linear
    layer its weights are the gradients, and the evidence is additive: its mean and the layer's bias
    sum to the logit. Its positive part is Grad-CAM, but for a factor that is the same for all
    labels.

    Parameters
    ----------
    network
        In evaluation mode.
    images
        Inputs of the network, shape (n, channels, size, size).
    head
        With `Head.SIGMOID` one output stands for two labels.

    References
    ----------
    Selvaraju 2017, doi:10.1109/ICCV.2017.74 (Grad-CAM). Chattopadhay 2018,
    doi:10.1109/WACV.2018.00097 (Grad-CAM++).
    """
    with torch.no_grad():
        features: Tensor = network.body(images)
    return maps_in(network, features, head)


def maps_in(network: Network, features: Tensor, head: Head) -> LabelMaps:
    """Compute the same from the body's feature map, shape (n, features, rows, columns)."""
    layer = _only_layer(network.head)
    if layer is None:
        logits, gradients = _differentiated(network, features)
    else:
        with torch.no_grad():
            logits = network.head(features.clone())
            cells = features.shape[2] * features.shape[3]
            # The mean over the map gives each cell the same share.
            gradients = (layer.weight / cells)[None, :, :, None, None]
    with torch.no_grad():
        if head is Head.SIGMOID:
            # One output stands for two labels: what speaks for one speaks against the other.
            gradients = torch.cat((-gradients, gradients), dim=1)
        evidence = _weighted(features, _summed(gradients, features))
        heat = _weighted(features, _summed(_plus_plus(gradients, features), features)).relu()
    return LabelMaps(logits.detach(), evidence, heat)


def _plus_plus(gradients: Tensor, features: Tensor) -> Tensor:
    """Grad-CAM++'s share of each cell in the weight of its feature.

    Equation 19 weights the positive gradient g of a cell by g² / (2 g² + S g³), S being the sum of
    the feature over all cells. Where g is the same in each of them the weight of a feature is
    therefore its whole gradient, where that is positive, divided by 2 + S g.
    """
    sums = features.sum((2, 3))[:, None, :, None, None]
    squared = gradients.square()
    shares = squared / (2 * squared + sums * squared * gradients + GUARD)
    return gradients.relu() * shares


def _summed(shares: Tensor, features: Tensor) -> Tensor:
    """Sum over cells, shape (n or 1, labels, features)."""
    cells = features.shape[2] * features.shape[3]
    return shares.mean((3, 4)) * cells


def _weighted(features: Tensor, weights: Tensor) -> Tensor:
    """Sum of the features by their weights in each cell, shape (n, labels, rows, columns)."""
    weights = weights.expand(len(features), -1, -1)
    return torch.einsum("nkc,nchw->nkhw", weights, features)


def _only_layer(head: nn.Sequential) -> nn.Linear | None:
    """Return the layer of a head that is linear in the mean over the map; None for other heads."""
    match list(head):
        case [
            nn.AdaptiveAvgPool2d(output_size=1),
            nn.Flatten(start_dim=1),
            *rest,
            nn.Linear() as layer,
        ]:
            is_plain = all(isinstance(one, nn.Dropout) and not one.training for one in rest)
            return layer if is_plain else None
    return None


def _differentiated(network: Network, features: Tensor) -> tuple[Tensor, Tensor]:
    """Logits, and their gradients by each cell: shape (n, outputs, features, rows, columns)."""
    with torch.enable_grad():
        # A leaf of its own: neither the network's gradients nor other threads are touched, and a
        # head that works in place does not change what is weighted below.
        leaf = features.detach().requires_grad_()
        logits: Tensor = network.head(leaf.clone())
        gradients = [
            torch.autograd.grad(logits[:, place].sum(), leaf, retain_graph=True)[0]
            for place in range(logits.shape[1])
        ]
    return logits, torch.stack(gradients, dim=1)
