"""torchvision's networks with a new head, and their ImageNet weights."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn

from xrayviewer.learning.networks.network import Network
from xrayviewer.learning.networks.same_padding import mobilenet_v2_same
from xrayviewer.learning.torchvision_shim import torchvision

models = torchvision.models


@dataclass(frozen=True, slots=True)
class Backbone:
    """A network of torchvision's.

    Attributes
    ----------
    build
        Makes it, with random weights for None.
    weights
        Its ImageNet weights: address, hash and meaning; nothing is fetched by naming them. None
        where torchvision has none.
    body
        Takes from it the blocks that lead to the feature map.
    features
        How many the map of that body has.
    """

    build: Callable[..., nn.Module]
    weights: Any
    body: Callable[[nn.Module], nn.Sequential]
    features: int


def _residual_body(network: nn.Module) -> nn.Sequential:
    stem = nn.Sequential(*list(network.children())[:4])
    return nn.Sequential(stem, *list(network.children())[4:8])


def _feature_blocks(network: nn.Module) -> nn.Sequential:
    return nn.Sequential(*network.features.children())  # type: ignore[union-attr]


def _dense_body(network: nn.Module) -> nn.Sequential:
    # torchvision applies this ReLU in the network's own forward, in place; a module of its own
    # gives the same feature map on every device, whatever hook reads it.
    layers = [*_feature_blocks(network), nn.ReLU()]
    return nn.Sequential(
        *(nn.Sequential(*layers[first:last]) for first, last in pairwise((0, 4, 6, 8, 10, 13)))
    )


BACKBONES = {
    "densenet121": Backbone(
        models.densenet121, models.DenseNet121_Weights.IMAGENET1K_V1, _dense_body, 1024
    ),
    "efficientnet_b0": Backbone(
        models.efficientnet_b0, models.EfficientNet_B0_Weights.IMAGENET1K_V1, _feature_blocks, 1280
    ),
    "mobilenet_v2": Backbone(
        models.mobilenet_v2, models.MobileNet_V2_Weights.IMAGENET1K_V1, _feature_blocks, 1280
    ),
    "mobilenet_v2_same": Backbone(mobilenet_v2_same, None, _feature_blocks, 1280),
    "mobilenet_v3_large": Backbone(
        models.mobilenet_v3_large,
        models.MobileNet_V3_Large_Weights.IMAGENET1K_V1,
        _feature_blocks,
        960,
    ),
    "resnet18": Backbone(
        models.resnet18, models.ResNet18_Weights.IMAGENET1K_V1, _residual_body, 512
    ),
    "resnet50": Backbone(
        models.resnet50, models.ResNet50_Weights.IMAGENET1K_V1, _residual_body, 2048
    ),
    "vgg16": Backbone(models.vgg16, models.VGG16_Weights.IMAGENET1K_V1, _feature_blocks, 512),
}


class ConcatenatedPool(nn.Module):
    """Largest and mean value of each feature, side by side: (n, c, h, w) to (n, 2 c)."""

    def forward(self, features: Tensor) -> Tensor:
        """Pool."""
        return torch.cat((features.amax((2, 3)), features.mean((2, 3))), dim=1)


def linear_head(features: int, outputs: int, dropout: float) -> nn.Sequential:
    """Mean over the map, then one layer: the map itself says where a score comes from."""
    return nn.Sequential(
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(dropout), nn.Linear(features, outputs)
    )


def two_layer_head(features: int, outputs: int, dropout: float) -> nn.Sequential:
    """Both pools, batch norm, a hidden layer of 512, as transfer learning on ResNets often has."""
    return nn.Sequential(
        ConcatenatedPool(),
        nn.BatchNorm1d(2 * features),
        nn.Dropout(dropout / 2),
        nn.Linear(2 * features, 512),
        nn.ReLU(inplace=True),
        nn.BatchNorm1d(512),
        nn.Dropout(dropout),
        nn.Linear(512, outputs),
    )


def average_pooled_head(features: int, outputs: int, dropout: float) -> nn.Sequential:
    """Mean over fields of 4 by 4, a hidden layer of 64; for a 7 by 7 map."""
    return nn.Sequential(
        nn.AvgPool2d(4),
        nn.Flatten(),
        nn.Linear(features, 64),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Linear(64, outputs),
    )


def backbone_network(
    name: str, head: Callable[[int, int, float], nn.Sequential], outputs: int, dropout: float
) -> Network:
    """Build a network of torchvision's with random weights and another head."""
    backbone = BACKBONES[name]
    body = backbone.body(backbone.build(weights=None))
    return Network(body, head(backbone.features, outputs, dropout))
