"""Layers of a network by name: which ones give maps, and where gradients are to end."""

import copy
from typing import Final

import torch
from torch import Tensor, nn

from xrayviewer.domain.explanation import MapLayer
from xrayviewer.domain.model_card import ModelError
from xrayviewer.learning.networks import Network

LISTED_DEPTH: Final = 3
"""Layers deeper inside are found by name, too, but would make a list of hundreds."""
SIDE_BY_SIDE: Final = ".parts."
"""Stands in the names of layers of networks that were joined; the depth counts from there."""


class Leaf(nn.Module):
    """Where gradients end: behind it lies what is explained, before it only numbers."""

    def forward(self, features: Tensor) -> Tensor:
        """Let numbers through, and no gradients."""
        return features.detach().requires_grad_()


class Copied(nn.Module):
    """Keeps a layer that works in place from changing the features that were stored before it."""

    def forward(self, features: Tensor) -> Tensor:
        """Copy features."""
        return features.clone()


def map_layers(network: Network, images: Tensor) -> tuple[str, ...]:
    """Names of the layers that give maps of more than one cell, in the order in which they run.

    Parameters
    ----------
    images
        One input of the network, shape (1, channels, size, size).
    """
    return tuple(layer.name for layer in _layers(network, images))


def listed_layers(network: Network, images: Tensor) -> tuple[MapLayer, ...]:
    """Layers to choose from, without those deep inside of others, in the order in which they run.

    Parameters
    ----------
    images
        One input of the network, shape (1, channels, size, size).
    """
    return tuple(layer for layer in _layers(network, images) if _is_listed(layer.name))


def _is_listed(name: str) -> bool:
    return name.rpartition(SIDE_BY_SIDE)[2].count(".") < LISTED_DEPTH


def _layers(network: Network, images: Tensor) -> tuple[MapLayer, ...]:
    names = {module: name for name, module in network.named_modules() if name}
    found: dict[str, MapLayer] = {}

    def note(module: nn.Module, _given: object, output: object) -> None:
        if isinstance(output, Tensor) and output.ndim == 4 and output.shape[2:].numel() > 1:
            name = names[module]
            found[name] = MapLayer(name, output.shape[2], output.shape[3])

    hooks = [module.register_forward_hook(note) for module in names]
    try:
        with torch.no_grad():
            network(images)
    finally:
        for hook in hooks:
            hook.remove()
    return tuple(found.values())


def with_leaf_behind(network: Network, images: Tensor, name: str) -> tuple[Network, Leaf]:
    """Copy a network and have gradients end behind one of its layers.

    Parameters
    ----------
    images
        One input of the network, shape (1, channels, size, size).

    Raises
    ------
    ModelError
        If there is no such layer, or it gives no map; the message names those that do.
    """
    possible = map_layers(network, images)
    if name not in possible:
        listed = ", ".join(one for one in possible if _is_listed(one))
        raise ModelError(
            f"The network has no layer “{name}” that gives a map. Choose one of these, or one "
            f"inside them: {listed}."
        )
    own, leaf = copy.deepcopy(network), Leaf()
    parent, _, last = name.rpartition(".")
    wrapped = nn.Sequential(own.get_submodule(name), leaf, Copied())
    setattr(own.get_submodule(parent), last, wrapped)
    return own.eval(), leaf
