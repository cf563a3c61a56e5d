"""Names of weights: those of other programs to those of our networks."""

import re
from collections.abc import Iterable, Mapping

import torch
from torch import Tensor

from xrayviewer.domain.model_card import ModelError
from xrayviewer.learning.networks import Network
from xrayviewer.learning.networks.backbones import BACKBONES
from xrayviewer.learning.networks.registry import backbone_of
from xrayviewer.learning.networks.unfilled import unfilled

PREFIXES = ("module.", "model.", "network.", "net.", "backbone.", "_orig_mod.")
OLD_DENSENET = re.compile(r"(denselayer\d+\.(?:norm|conv))\.([12]\.)")
COUNTER = "num_batches_tracked"
"""Of batch norm: used by training alone, and missing in old files."""


def named_for(
    network: Network, network_name: str, tensors: Mapping[str, Tensor]
) -> dict[str, Tensor]:
    """Give tensors the names that a network of ours uses.

    Names of torchvision's networks are known; what is left over has to be the last layers: as many
    as ours, with the same kinds of weights, in the order of the numbers in their names.

    Parameters
    ----------
    network
        May be without memory.

    Raises
    ------
    ModelError
        With a clause, if the last layers do not fit. Shapes and other names are left to
        `weights.give_weights`.
    """
    expected = network.state_dict()
    tensors = _without_prefixes(tensors)
    if not _needed(expected) <= tensors.keys():
        tensors = _renamed(tensors, expected, network_name)
    counters = {
        name: torch.zeros((), dtype=torch.int64)
        for name in expected
        if name.endswith(COUNTER) and name not in tensors
    }
    return {**tensors, **counters}


def _needed(expected: Mapping[str, Tensor]) -> set[str]:
    return {name for name in expected if not name.endswith(COUNTER)}


def _without_prefixes(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    shared = True
    while shared:
        shared = False
        for prefix in PREFIXES:
            if tensors and all(name.startswith(prefix) for name in tensors):
                tensors = {name.removeprefix(prefix): tensor for name, tensor in tensors.items()}
                shared = True
    return {OLD_DENSENET.sub(r"\1\2", name): tensor for name, tensor in tensors.items()}


def _renamed(
    tensors: Mapping[str, Tensor], expected: Mapping[str, Tensor], network_name: str
) -> dict[str, Tensor]:
    body = _torchvision_names(network_name)
    renamed = {body[name]: tensor for name, tensor in tensors.items() if name in body}
    if not renamed:
        return dict(tensors)
    left = _by_layer(name for name in tensors if name not in body)
    places = _by_layer(name for name in expected if name.startswith("head."))
    kinds = [_kinds(names) for names in places.values()]
    if [_kinds(names) for names in left.values()] != kinds:
        raise ModelError(
            f"its last layers are not those of a “{network_name}” "
            f"(left over: {', '.join(left)[:200] or 'none'})"
        )
    for layer, place in zip(left, places, strict=True):
        renamed |= {f"{place}.{kind}": tensors[f"{layer}.{kind}"] for kind in _kinds(left[layer])}
    return renamed


def _torchvision_names(network_name: str) -> dict[str, str]:
    """Return our name for each of torchvision's names of the body's weights."""
    backbone = BACKBONES.get(backbone_of(network_name))
    if backbone is None:
        return {}
    with unfilled():
        whole = backbone.build(weights=None)
    body = backbone.body(whole)
    ours = {id(tensor): name for name, tensor in body.state_dict(keep_vars=True).items()}
    theirs = whole.state_dict(keep_vars=True)
    return {
        name: f"body.{ours[id(tensor)]}" for name, tensor in theirs.items() if id(tensor) in ours
    }


def _by_layer(names: Iterable[str]) -> dict[str, list[str]]:
    layers: dict[str, list[str]] = {}
    for name in sorted(names, key=_counting):
        layers.setdefault(name.rpartition(".")[0], []).append(name)
    return layers


def _counting(name: str) -> list[tuple[int, str]]:
    """Sort key by which layer 10 comes after layer 9."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in name.split(".")]


def _kinds(names: Iterable[str]) -> set[str]:
    kinds = {name.rpartition(".")[2] for name in names}
    return kinds - {COUNTER}
