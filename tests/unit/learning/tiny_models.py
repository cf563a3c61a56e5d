"""A real network, small because its films are, as a model folder."""

import dataclasses
from pathlib import Path

import torch

from tests.unit.store.model_cards import CARD
from xrayviewer.domain.model_card import Calibration, ModelCard, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.learning.networks import Network, build_network, output_count
from xrayviewer.learning.weights import packed
from xrayviewer.store.model_folder import write_model

SIZE = 32


def tiny_card(**changes: object) -> ModelCard:
    """A card for films of 32 pixels, complete but for what `packed` fills in."""
    card = dataclasses.replace(
        CARD,
        model_id="tiny",
        network=NetworkDescription("five-block-cnn", Head.SIGMOID, 0),
        preparation=Preparation(SIZE),
        calibration=Calibration("temperature", (0.5,), (0.0,), "the validation films"),
    )
    return dataclasses.replace(card, **changes)


def tiny_network(card: ModelCard, seed: int = 0, gain: float = 1.0) -> Network:
    """A network of a card with random weights, those of its last layer times `gain`."""
    torch.manual_seed(seed)
    outputs = output_count(card.network.head, len(card.labels))
    network = build_network(card.network, card.preparation, outputs).eval()
    with torch.no_grad():
        list(network.head.parameters())[-2].mul_(gain)
    return network


def write_tiny(
    root: Path, *, seed: int = 0, gain: float = 1.0, replace: bool = False, **changes: object
) -> Path:
    """Write such a model."""
    card = tiny_card(**changes)
    card, weights = packed(card, tiny_network(card, seed, gain))
    return write_model(root, card, weights, replace=replace)
