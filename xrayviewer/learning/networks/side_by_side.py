"""Several networks as one: their feature maps side by side, and the mean of their logits.

Where each network takes the mean over its map and gives it to one linear layer, the mean of their
logits is again one linear layer on the mean over all maps together. So a score is as good as that
of the networks asked one by one (Lakshminarayanan 2017, arXiv:1612.01474), and maps, features and
further training work as for any network.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from xrayviewer.learning.networks.backbones import linear_head
from xrayviewer.learning.networks.network import Network


class SideBySide(nn.Module):
    """Bodies that all get the image; their maps are stacked along the features."""

    def __init__(self, bodies: Sequence[nn.Module]) -> None:
        super().__init__()
        self.parts = nn.ModuleList(bodies)

    def forward(self, images: Tensor) -> Tensor:
        """Compute all maps, shape (n, features of all, rows, columns)."""
        return torch.cat([part(images) for part in self.parts], dim=1)


def side_by_side(networks: Sequence[Network], dropout: float) -> Network:
    """Join networks with the head of `backbones.linear_head`; their parameters are taken over."""
    heads = [_last_layer(network) for network in networks]
    features = sum(head.in_features for head in heads)
    joined = linear_head(features, heads[0].out_features, dropout)
    if not heads[0].weight.is_meta:  # else the numbers are still to come
        weight = torch.cat([head.weight.detach() for head in heads], dim=1) / len(heads)
        bias = torch.stack([head.bias.detach() for head in heads]).mean(0)
        joined.load_state_dict(dict(zip(joined.state_dict(), (weight, bias), strict=True)))
    return Network(nn.Sequential(SideBySide([network.body for network in networks])), joined)


def _last_layer(network: Network) -> nn.Linear:
    layer = network.head[-1]
    assert isinstance(layer, nn.Linear)
    return layer
