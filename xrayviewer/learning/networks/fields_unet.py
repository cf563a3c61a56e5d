"""A small U-Net for lungs and heart, that is a `Network` like the others."""

from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional

from xrayviewer.learning.networks.network import Network

WIDTHS = (16, 32, 64, 96, 128)
"""Channels at a half, a quarter and so on of the film's side."""


class FieldsNetwork(Network):
    """A network whose feature map has half the film's size, and one logit a label at each place."""

    def field_logits(self, images: Tensor) -> Tensor:
        """Compute the logits of every pixel.

        Parameters
        ----------
        images
            Shape (n, channels, size, size).

        Returns
        -------
        Tensor
            Float, shape (n, labels, size, size).
        """
        coarse = self.head[0](self.body(images))
        return functional.interpolate(
            coarse, images.shape[-2:], mode="bilinear", align_corners=False
        )


class _UNet(nn.Module):
    """Encoder and decoder with skips between them (Ronneberger 2015, arXiv:1505.04597).

    The first convolution halves the film: at full size most of the time would go into two layers,
    and edges are found between the places of the smaller map anyway. Skips are added, not joined
    (Chaurasia 2017, arXiv:1707.03718); this halves the time.
    """

    def __init__(self, channels: int, widths: tuple[int, ...]) -> None:
        super().__init__()
        self.down = nn.ModuleList(
            nn.Sequential(*_convolution(came, goes, stride=2), *_convolution(goes, goes))
            for came, goes in pairwise((channels, *widths))
        )
        rising = widths[::-1]
        self.narrow = nn.ModuleList(
            nn.Conv2d(below, beside, 1) for below, beside in pairwise(rising)
        )
        self.up = nn.ModuleList(
            nn.Sequential(*_convolution(beside, beside)) for beside in rising[1:]
        )

    def forward(self, images: Tensor) -> Tensor:
        """Feature map, shape (n, widths[0], rows / 2, columns / 2)."""
        kept: list[Tensor] = []
        features = images
        for block in self.down:
            features = block(features)
            kept.append(features)
        features = kept.pop()
        for narrow, block in zip(self.narrow, self.up, strict=True):
            beside = kept.pop()
            larger = functional.interpolate(
                narrow(features), beside.shape[-2:], mode="bilinear", align_corners=False
            )
            features = block(larger + beside)
        return features


def fields_unet(channels: int, _size_px: int, outputs: int, dropout: float) -> Network:
    """Five levels, a half to a 32nd of the side; a label's logit is the mean over its pixels."""
    body = nn.Sequential(_UNet(channels, WIDTHS), nn.Dropout2d(dropout))
    head = nn.Sequential(nn.Conv2d(WIDTHS[0], outputs, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    return FieldsNetwork(body, head)


def _convolution(before: int, after: int, stride: int = 1) -> tuple[nn.Module, ...]:
    return (
        nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(inplace=True),
    )
