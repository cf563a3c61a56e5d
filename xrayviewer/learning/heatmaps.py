"""Where in a film the score of each label comes from."""

import torch
from torch import Tensor

from xrayviewer.learning.networks import Network


def evidence_maps(network: Network, images: Tensor) -> tuple[Tensor, Tensor]:
    """Compute logits and, for each, the evidence for and against it over the last feature map.

    The body runs once and without gradients; only the head is differentiated, for each output, so
    that all maps together cost little more than the scores. For a head of pooling and one linear
    layer the evidence is additive: its mean and the layer's bias sum to the logit. Its positive
    part is Grad-CAM, but for a factor that is the same for all labels.

    Parameters
    ----------
    network
        In evaluation mode.
    images
        Inputs of the network, shape (n, channels, size, size).

    Returns
    -------
    tuple[Tensor, Tensor]
        Logits, shape (n, outputs), and evidence in logits, shape (n, outputs, rows, columns), rows
        and columns being those of the feature map.

    References
    ----------
    Selvaraju 2017, doi:10.1109/ICCV.2017.74 (Grad-CAM).
    """
    with torch.no_grad():
        features: Tensor = network.body(images)
    return evidence_in(network, features)


def evidence_in(network: Network, features: Tensor) -> tuple[Tensor, Tensor]:
    """Compute the same from the body's feature map, shape (n, channels, rows, columns)."""
    with torch.enable_grad():
        # A leaf of its own: neither the network's gradients nor other threads are touched, and a
        # head that works in place does not change what is weighted below.
        leaf = features.detach().requires_grad_()
        logits: Tensor = network.head(leaf.clone())
        gradients = [
            torch.autograd.grad(logits[:, place].sum(), leaf, retain_graph=True)[0]
            for place in range(logits.shape[1])
        ]
    cells = features.shape[2] * features.shape[3]
    with torch.no_grad():
        weights = torch.stack([gradient.mean((2, 3)) for gradient in gradients], dim=1) * cells
        evidence = torch.einsum("nkc,nchw->nkhw", weights, features)
    return logits.detach(), evidence
