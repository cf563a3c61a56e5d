"""What all networks have in common: a body that gives a feature map, and a head on it."""

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head


class Network(nn.Module):
    """A body of blocks and a head.

    Parameters
    ----------
    body
        From an image, shape (n, channels, size, size), to a feature map (n, features, rows,
        columns); its children are the blocks, first to last.
    head
        From the feature map to logits, shape (n, outputs). Its leading modules without parameters
        or chance (pooling, flattening) are part of the features that can be kept.
    """

    def __init__(self, body: nn.Sequential, head: nn.Sequential) -> None:
        super().__init__()
        self.body = body
        self.head = head

    def forward(self, images: Tensor) -> Tensor:
        """Logits, shape (n, outputs)."""
        logits: Tensor = self.head(self.body(images))
        return logits

    def features(self, images: Tensor) -> Tensor:
        """Compute what the first layer of the head with parameters or chance gets."""
        return self.pooled(self.body(images))

    def pooled(self, feature_map: Tensor) -> Tensor:
        """Compute the same from the body's feature map."""
        features: Tensor = self.head[: self._fixed_part()](feature_map)
        return features

    def head_on_features(self) -> nn.Sequential:
        """Return the rest of the head; it shares its parameters with this network."""
        return nn.Sequential(*list(self.head)[self._fixed_part() :])

    def layer_groups(
        self, frozen_blocks: int = 0
    ) -> tuple[nn.Sequential, nn.Sequential, nn.Sequential]:
        """First half of the body's blocks, second half, head; rates may differ between them.

        Parameters
        ----------
        frozen_blocks
            So many blocks next to the input are left out.
        """
        blocks, half = list(self.body), len(self.body) // 2
        first = blocks[frozen_blocks:half]
        return nn.Sequential(*first), nn.Sequential(*blocks[max(half, frozen_blocks) :]), self.head

    def last_block(self) -> nn.Module:
        """Return the last block of the body that has parameters."""
        return next(block for block in reversed(self.body) if any(True for _ in block.parameters()))

    def _fixed_part(self) -> int:
        return sum(1 for _ in _leading_fixed(self.head))


def _leading_fixed(head: nn.Sequential) -> Iterator[nn.Module]:
    for module in head:
        if isinstance(module, nn.Dropout) or any(True for _ in module.parameters()):
            return
        yield module


def output_count(head: Head, labels: int) -> int:
    """Return how many logits a head gives."""
    return 1 if head is Head.SIGMOID else labels


def normalised(grey: Tensor, preparation: Preparation) -> Tensor:
    """Turn prepared films into a network's input.

    Parameters
    ----------
    grey
        Prepared films, shape (n, size, size): uint8, or floating point from 0 to 255.

    Returns
    -------
    Tensor
        Float32, shape (n, channels, size, size), channels last in memory: convolutions on a CPU
        are up to half again as fast that way.
    """
    scaled = grey.to(torch.float32).unsqueeze(1) / 255.0
    shape = (1, preparation.channels, 1, 1)
    mean = scaled.new_tensor(preparation.mean).view(shape)
    deviation = scaled.new_tensor(preparation.deviation).view(shape)
    images: Tensor = ((scaled - mean) / deviation).contiguous(memory_format=torch.channels_last)
    return images
