"""Networks by name."""

import re
from collections.abc import Callable, Mapping
from functools import partial

from xrayviewer.domain.model_card import ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.learning.networks.backbones import (
    average_pooled_head,
    backbone_network,
    linear_head,
    two_layer_head,
)
from xrayviewer.learning.networks.convolutional import baseline_cnn, deep_cnn, five_block_cnn
from xrayviewer.learning.networks.fields_unet import fields_unet
from xrayviewer.learning.networks.gate import input_gate
from xrayviewer.learning.networks.network import Network
from xrayviewer.learning.networks.side_by_side import side_by_side

_PLAIN: Mapping[str, Callable[[int, int, int, float], Network]] = {
    "five-block-cnn": five_block_cnn,
    "baseline-cnn": baseline_cnn,
    "deep-cnn": deep_cnn,
    "fields-unet": fields_unet,
}
_BACKBONES: Mapping[str, tuple[str, Callable[[int, float], Network]]] = {
    name: (backbone, partial(backbone_network, backbone, head))
    for name, backbone, head in (
        ("densenet121", "densenet121", linear_head),
        ("efficientnet-b0", "efficientnet_b0", linear_head),
        ("mobilenet-v2", "mobilenet_v2", linear_head),
        ("mobilenet-v2-same", "mobilenet_v2_same", linear_head),
        ("mobilenet-v3-large", "mobilenet_v3_large", linear_head),
        ("resnet18", "resnet18", linear_head),
        ("resnet50", "resnet50", linear_head),
        ("resnet50-two-layer-head", "resnet50", two_layer_head),
        ("vgg16-average-pooled", "vgg16", average_pooled_head),
    )
} | {"input-gate": ("mobilenet_v2_same", input_gate)}

SIZES_PX = (32, 4096)
"""Sides of films that networks which halve them five times can take."""
_TWO_LAYERS = ("resnet50-two-layer-head", "vgg16-average-pooled", "input-gate")
_JOINED = re.compile(r"(?P<name>.+)-x(?P<count>[2-9])")
"""Several networks as one; see `side_by_side`."""
_OWN_SIZES_PX = {"vgg16-average-pooled": (128, 255)}
"""The head takes one field of 4 by 4, and the body makes films smaller by 32."""


def network_names() -> tuple[str, ...]:
    """Return the names that `build_network` knows."""
    return (*_PLAIN, *_BACKBONES)


def joined_name(name: str, count: int) -> str:
    """Return the name of so many networks of a name as one.

    Raises
    ------
    ModelError
        If networks of this name cannot be joined, or there are too many.
    """
    joined = f"{name}-x{count}"
    if name not in _BACKBONES or name in _TWO_LAYERS or not _JOINED.fullmatch(joined):
        able = ", ".join(one for one in _BACKBONES if one not in _TWO_LAYERS)
        raise ModelError(
            f"{count} networks “{name}” cannot be joined. Join two to nine of these: {able}."
        )
    return joined


def backbone_of(name: str) -> str:
    """Return torchvision's name of the body of a network, empty for those of our own.

    Joined networks have none either: there are no weights for all of them at once.
    """
    return _BACKBONES[name][0] if name in _BACKBONES else ""


def build_network(
    description: NetworkDescription, preparation: Preparation, outputs: int
) -> Network:
    """Build a network with random weights.

    Parameters
    ----------
    outputs
        See `output_count`.

    Raises
    ------
    ModelError
        If there is no network of this name, or it cannot take such films.
    """
    name, count = description.name, 1
    if joined := _JOINED.fullmatch(name):
        name, count = joined["name"], int(joined["count"])
        joined_name(name, count)
    if name not in network_names():
        raise ModelError(
            f"There is no network called “{name}”. Known are {', '.join(network_names())}."
        )
    smallest, largest = _OWN_SIZES_PX.get(name, SIZES_PX)
    if not smallest <= preparation.size_px <= largest:
        raise ModelError(
            f"The network “{name}” takes films of {smallest} to {largest} pixels, not of "
            f"{preparation.size_px}. Choose a size between."
        )
    if name in _PLAIN:
        return _PLAIN[name](preparation.channels, preparation.size_px, outputs, description.dropout)
    if preparation.channels != 3:
        raise ModelError(f"The network “{name}” needs films of 3 channels.")
    networks = [_BACKBONES[name][1](outputs, description.dropout) for _ in range(count)]
    return side_by_side(networks, description.dropout) if count > 1 else networks[0]
