"""Batch norm that was folded into the layers before it, made to work again."""

import torch
from torch import Tensor, nn

FOLDED = 1e-3
"""A folded layer does nothing: mean 0, variance and weight 1, but for rounding."""


def has_folded_batch_norm(network: nn.Module) -> bool:
    """Whether a network has batch norm and none of it does anything but add a bias."""
    layers = _layers(network)
    return bool(layers) and all(_is_folded(layer) for layer in layers)


def estimate_batch_norm(network: nn.Module, images: Tensor) -> None:
    """Give batch norm the statistics of these images, without changing what the network computes.

    A folded layer in training would divide by a deviation it has never known and so undo what the
    weights were trained to do. With the statistics in place, and weight and bias that cancel them,
    each layer still starts as what it was.

    Parameters
    ----------
    images
        Inputs of the network, shape (n, channels, size, size); some dozens are enough.
    """
    layers = _layers(network)
    found: dict[nn.BatchNorm2d, tuple[Tensor, Tensor]] = {}

    def keep(layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        assert isinstance(layer, nn.BatchNorm2d)
        values = inputs[0].detach().double()
        found[layer] = values.mean((0, 2, 3)), values.var((0, 2, 3))

    hooks = [layer.register_forward_pre_hook(keep) for layer in layers]
    was_training = network.training
    try:
        with torch.no_grad():
            network.eval()(images)
    finally:
        network.train(was_training)
        for hook in hooks:
            hook.remove()
    with torch.no_grad():
        for layer, (mean, variance) in found.items():
            assert layer.running_mean is not None
            assert layer.running_var is not None
            slope = layer.weight.double() / torch.sqrt(layer.running_var.double() + layer.eps)
            offset = layer.bias.double() - slope * layer.running_mean.double()
            layer.weight.copy_(slope * torch.sqrt(variance + layer.eps))
            layer.bias.copy_(offset + slope * mean)
            layer.running_mean.copy_(mean)
            layer.running_var.copy_(variance)


def _layers(network: nn.Module) -> list[nn.BatchNorm2d]:
    return [layer for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]


def _is_folded(layer: nn.BatchNorm2d) -> bool:
    assert layer.running_mean is not None
    assert layer.running_var is not None
    return (
        bool((layer.running_mean == 0).all())
        and bool(((layer.running_var - 1).abs() < FOLDED).all())
        and bool(((layer.weight - 1).abs() < FOLDED).all())
        and bool((layer.bias != 0).any())
    )
