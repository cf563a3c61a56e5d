"""The input gate's network: one body, read at three depths, with small heads on each."""

from itertools import pairwise
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from xrayviewer.domain.model_card import ModelError
from xrayviewer.learning.networks.network import Network
from xrayviewer.learning.networks.same_padding import mobilenet_v2_same

TURNS: Final = 4
"""Quarter turns against the clock that a film may have got: 0 to 3."""
CHEST, UPRIGHT, INVERTED, CHILD, MINOR = 0, 1, 1 + TURNS, 2 + TURNS, 3 + TURNS
"""Places of the trained outputs; those of the turns follow `UPRIGHT`."""
TRAINED: Final = 4 + TURNS
DEPTHS: Final = (6, 13, 17)
"""Blocks of the body that are read: 28, 14 and 7 pixels of 224."""
CHANNELS: Final = (32, 96, 320)
BLOCKS: Final = 18
CELLS: Final = 3
"""The deeper maps are read in 3 by 3 cells, because orientation lies in where things are."""
OUTPUTS: Final = (
    "chest film",
    "upright",
    "turned by 90 degrees",
    "turned by 180 degrees",
    "turned by 270 degrees",
    "inverted",
    "child of 1 to 5 years",
    "below 18 years",
    "far from known films, first depth",
    "far from known films, second depth",
    "far from known films, third depth",
)
"""What the outputs mean; they are the labels of the card."""
GROUPS: Final = 2
"""Children and adults, each with a centre of its own."""
PERCENTS: Final = 101
MEASURES: Final = ("image kind", "orientation", "polarity", "domain")
"""Rows of `GateHeads.unusual`, by the names of their checks."""
LIMITS: Final = (
    *("kind refused", "kind doubtful", "turn certain", "upright doubtful"),
    *("inversion certain", "inversion doubtful", "adult", "minor", "child"),
    *("domain doubtful", "domain refused"),
)
"""Entries of `GateHeads.limits`: logits, and for the domain the distance in units of `reach`."""

_SPREADS = CHANNELS[0]
_SIZES = (CHANNELS[0] + _SPREADS, CHANNELS[1] * CELLS**2, CHANNELS[2] * CELLS**2)
_ENDS = (0, _SIZES[0], sum(_SIZES[:2]), sum(_SIZES))
FEATURES: Final = _ENDS[-1]
DOMAIN_FEATURES: Final = (_SIZES[0], CHANNELS[1], CHANNELS[2])


class GateHeads(nn.Module):
    """From pooled features to what the gate has to know; all that was fitted lies here.

    Attributes
    ----------
    linear
        Gives the trained outputs.
    centre_1, whitening_1, reach_1 and so on
        For each depth: mean features of children and adults, shape (2, features); the matrix that
        makes the differences from them uncorrelated with variance 1; and the distance within which
        99 of 100 held-out chest films lie.
    unusual
        Shape (measures, 101): percentiles of held-out chest films, rising, larger being more
        unusual.
    limits
        Shape (limits,).
    """

    unusual: Tensor
    limits: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(FEATURES, TRAINED)
        for depth, size in enumerate(DOMAIN_FEATURES, start=1):
            self.register_buffer(f"centre_{depth}", torch.zeros(GROUPS, size))
            self.register_buffer(f"whitening_{depth}", torch.eye(size))
            self.register_buffer(f"reach_{depth}", torch.ones(1))
        rising = [float(percent) for percent in range(PERCENTS)]
        self.register_buffer("unusual", torch.tensor([rising] * len(MEASURES)))
        self.register_buffer("limits", torch.zeros(len(LIMITS)))

    def forward(self, features: Tensor) -> Tensor:
        """Logits, shape (n, outputs): of probabilities, and of d² / (d² + reach²) for distances."""
        raw = self.linear(features)
        turns = _softmax_logits(raw[:, UPRIGHT:INVERTED])
        distances = [
            2 * torch.log(self.distance(features, depth) / self.get_buffer(f"reach_{depth}"))
            for depth in range(1, len(DEPTHS) + 1)
        ]
        return torch.cat(
            (raw[:, :UPRIGHT], turns, raw[:, INVERTED:], torch.stack(distances, dim=1)), dim=1
        )

    def distance(self, features: Tensor, depth: int) -> Tensor:
        """Mahalanobis distance from the nearer centre at a depth from 1, shape (n,).

        References
        ----------
        Lee et al. 2018, arXiv:1807.03888 (one covariance, the nearest centre, several depths).
        """
        whitening = self.get_buffer(f"whitening_{depth}")
        centres = self.get_buffer(f"centre_{depth}") @ whitening
        places = domain_features(features)[depth - 1] @ whitening
        squared = (places.unsqueeze(1) - centres).square().sum(dim=2)
        return squared.amin(dim=1).clamp(min=1e-12).sqrt()


class GateNetwork(Network):
    """Body and heads of the input gate.

    Parameters
    ----------
    body
        The first 18 blocks of a MobileNetV2.
    """

    def __init__(self, body: nn.Sequential) -> None:
        super().__init__(body, nn.Sequential(GateHeads()))

    @property
    def heads(self) -> GateHeads:
        """The only module of the head."""
        (heads,) = self.head
        assert isinstance(heads, GateHeads)
        return heads

    def forward(self, images: Tensor) -> Tensor:
        """Logits, shape (n, outputs); see `GateHeads.forward`."""
        logits: Tensor = self.head(self.features(images))
        return logits

    def features(self, images: Tensor) -> Tensor:
        """Pool the maps at three depths, shape (n, features).

        Of the first, mean and spread over the film; of the others, means over 3 by 3 cells.
        """
        pooled = []
        for place, block in enumerate(self.body):
            images = block(images)
            if place == DEPTHS[0]:
                pooled += [images.mean((2, 3)), images.flatten(2).std(dim=2)]
            elif place in DEPTHS:
                pooled.append(functional.adaptive_avg_pool2d(images, CELLS).flatten(1))
        return torch.cat(pooled, dim=1)


def domain_features(features: Tensor) -> list[Tensor]:
    """Features of each depth without where they were found: distances ignore collimation."""
    first, *deeper = (features[:, start:end] for start, end in pairwise(_ENDS))
    count = len(features)
    return [first, *(cells.reshape(count, -1, CELLS**2).mean(dim=2) for cells in deeper)]


def _softmax_logits(raw: Tensor) -> Tensor:
    """Logit of each probability of a softmax: against the sum of all others."""
    count = raw.shape[1]
    others = raw.unsqueeze(1).expand(-1, count, -1)
    itself = torch.eye(count, dtype=torch.bool, device=raw.device)
    return raw - others.masked_fill(itself, -torch.inf).logsumexp(dim=2)


def input_gate(outputs: int, dropout: float) -> GateNetwork:
    """Build the gate's network with random weights.

    Parameters
    ----------
    outputs
        Has to be the number of `OUTPUTS`.
    dropout
        Not used: the heads are fitted, not trained by chance.
    """
    if outputs != len(OUTPUTS):
        raise ModelError(f"the input gate has {len(OUTPUTS)} outputs, not {outputs}")
    whole = mobilenet_v2_same().eval()
    return gate_network(nn.Sequential(*whole.features.children()))  # type: ignore[union-attr]


def gate_network(body: nn.Sequential) -> GateNetwork:
    """Build the gate's network on a MobileNetV2's blocks.

    Parameters
    ----------
    body
        All blocks, in evaluation mode; it is not used afterwards.
    """
    return GateNetwork(nn.Sequential(*(_fused(block) for block in list(body)[:BLOCKS])))


def _with_bias(convolution: nn.Conv2d) -> nn.Conv2d:
    """Make what folding would make of a convolution whose numbers are still to come."""
    convolution.bias = nn.Parameter(torch.empty(convolution.out_channels, device="meta"))
    return convolution


def _fused(module: nn.Module) -> nn.Module:
    """Fold batch norms into the convolutions before them: the same result, a third faster."""
    if not isinstance(module, nn.Sequential):
        for name, child in list(module.named_children()):
            setattr(module, name, _fused(child))
        return module
    kept: list[nn.Module] = []
    for child in module:
        before = kept[-1] if kept else None
        if isinstance(child, nn.BatchNorm2d) and isinstance(before, nn.Conv2d):
            is_empty = before.weight.is_meta
            kept[-1] = _with_bias(before) if is_empty else fuse_conv_bn_eval(before, child)
        else:
            kept.append(_fused(child))
    return nn.Sequential(*kept)
