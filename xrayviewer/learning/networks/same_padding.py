"""MobileNetV2 with TensorFlow's padding, for weights that were trained there."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from xrayviewer.learning.torchvision_shim import torchvision


class SamePaddedConv2d(nn.Conv2d):
    """A convolution whose output has ceil(size / stride) rows and columns.

    TensorFlow's "same": where the padding is odd, the larger half comes below and to the right, so
    a stride of 2 samples other places than with PyTorch's symmetric padding.
    """

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002 (the base class names it so)
        """Pad, then convolve."""
        if self._pads_below_and_right_alone(input):
            # Another row and column of zeros in the kernel give the same as padding the map on one
            # side, without a copy of the map.
            wider = functional.pad(self.weight, (1, 0, 1, 0))
            return functional.conv2d(
                input, wider, self.bias, self.stride, padding=1, groups=self.groups
            )
        rows, columns = (
            max((math.ceil(size / stride) - 1) * stride + kernel - size, 0)
            for size, stride, kernel in zip(
                input.shape[-2:], self.stride, self.kernel_size, strict=True
            )
        )
        padded = functional.pad(
            input, (columns // 2, columns - columns // 2, rows // 2, rows - rows // 2)
        )
        return super().forward(padded)

    def _pads_below_and_right_alone(self, images: Tensor) -> bool:
        has_even_sides = images.shape[-2] % 2 == images.shape[-1] % 2 == 0
        is_halving = self.kernel_size == (3, 3) and self.stride == (2, 2)
        return has_even_sides and is_halving and self.dilation == (1, 1) and not self.training


def mobilenet_v2_same(weights: None = None) -> nn.Module:
    """Build torchvision's MobileNetV2 with the padding of its TensorFlow original.

    Parameters
    ----------
    weights
        There are none that torchvision could fetch; give their file.
    """
    network: nn.Module = torchvision.models.mobilenet_v2(weights=weights)
    for module in list(network.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Conv2d) and child.stride[0] > 1:
                setattr(module, name, _same_padded(child))
    return network


def _same_padded(layer: nn.Conv2d) -> SamePaddedConv2d:
    with torch.device(layer.weight.device):
        padded = SamePaddedConv2d(
            layer.in_channels,
            layer.out_channels,
            layer.kernel_size,  # type: ignore[arg-type]
            layer.stride,  # type: ignore[arg-type]
            groups=layer.groups,
            bias=layer.bias is not None,
        )
    padded.weight, padded.bias = layer.weight, layer.bias
    return padded
