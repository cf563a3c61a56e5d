"""Weights are exactly those of the network a card names, or the model is refused."""

import dataclasses
import hashlib

import numpy as np
import pytest
import torch
from safetensors.torch import load, save

from tests.unit.learning.tiny_models import tiny_card, tiny_network, write_tiny
from xrayviewer.domain.model_card import Calibration, ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.networks import network_names
from xrayviewer.learning.weights import check_model, load_model, packed, weights_bytes
from xrayviewer.store.model_folder import read_card, write_model

NAME = "head.1.weight"


def test_a_model_gives_the_scores_it_was_packed_with(tmp_path):
    folder = write_tiny(tmp_path)
    loaded = load_model(folder)
    assert loaded.card == read_card(folder)
    assert not loaded.network.training
    assert not any(parameter.requires_grad for parameter in loaded.network.parameters())
    assert {parameter.dtype for parameter in loaded.network.parameters()} == {torch.float32}
    assert check_model(str(folder), DirectContext()) == loaded.card


def test_the_same_network_gives_the_same_bytes():
    card = tiny_card()
    assert weights_bytes(tiny_network(card)) == weights_bytes(tiny_network(card))


def test_half_precision_halves_the_file_and_is_read_as_single(tmp_path):
    card = tiny_card()
    whole, _ = packed(card, tiny_network(card))
    half, weights = packed(card, tiny_network(card), is_half=True)
    assert len(weights) < 0.52 * len(weights_bytes(tiny_network(card)))
    loaded = load_model(write_model(tmp_path, half, weights))
    assert {parameter.dtype for parameter in loaded.network.parameters()} == {torch.float32}
    assert np.allclose(whole.self_test.probabilities, half.self_test.probabilities, atol=1e-2)


def test_weights_too_large_for_half_precision_are_refused():
    network = tiny_network(tiny_card())
    with torch.no_grad():
        network.head[1].weight[0, 0] = 1e6
    with pytest.raises(ModelError, match=r"head\.1\.weight” holds numbers that are not finite"):
        weights_bytes(network, is_half=True)


def test_a_network_that_gives_no_numbers_is_not_packed():
    network = tiny_network(tiny_card())
    with torch.no_grad():
        network.head[9].bias.fill_(3e38)
        network.head[9].weight.fill_(3e38)
    with pytest.raises(ModelError, match=r"“tiny” cannot be used: .* no finite numbers\. Train"):
        packed(tiny_card(), network)


def test_weights_that_share_memory_are_kept_apart():
    network = tiny_network(tiny_card())
    network.head[4].bias = network.head[7].weight  # the same parameter at two places
    weights_bytes(network)


def changed(change, **card_changes):
    """A model with other weights and a card that is otherwise right."""
    card, weights = packed(tiny_card(), tiny_network(tiny_card()))
    tensors = load(weights)
    change(tensors)
    weights = save(tensors)
    return dataclasses.replace(
        card, weights_sha256=hashlib.sha256(weights).hexdigest(), **card_changes
    ), weights


def lose(tensors):
    del tensors[NAME]


def add(tensors):
    tensors["more"] = torch.zeros(1)


def misshape(tensors):
    tensors[NAME] = tensors[NAME].T.contiguous()


def double(tensors):
    tensors[NAME] = tensors[NAME].double()


def round_to_bfloat(tensors):
    tensors[NAME] = tensors[NAME].bfloat16()


def count_in_floats(tensors):
    tensors["body.0.3.num_batches_tracked"] = torch.zeros(())


def break_one(tensors):
    tensors[NAME][0, 0] = float("nan")


def overflow(tensors):
    tensors[NAME][0, 0] = float("inf")


def alter(tensors):
    tensors["head.9.bias"] += 0.5


def turn_negative(tensors):
    tensors["body.0.3.running_var"] -= 10.0


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lose, f"its weights lack “{NAME}”"),
        (add, "its weights have, unlike its network, “more”"),
        (misshape, r"has the shape \(\d+, \d+\) instead of"),
        (double, "has the type torch.float64 instead of torch.float32"),
        (round_to_bfloat, "has the type torch.bfloat16 instead of torch.float32"),
        (count_in_floats, "has the type torch.float32 instead of torch.int64"),
        (break_one, "not finite"),
        (overflow, "not finite"),
        (alter, "self-test gives other scores"),
        (turn_negative, "scores that are no finite numbers"),
    ],
)
def test_other_weights_are_refused(tmp_path, change, reason):
    folder = write_model(tmp_path, *changed(change))
    with pytest.raises(ModelError, match=reason) as caught:
        load_model(folder)
    assert str(caught.value).startswith("The model “tiny” cannot be used: ")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"network": NetworkDescription("no-such", Head.SIGMOID, 1)}, "no such network"),
        ({"network": NetworkDescription("deep-cnn", Head.SIGMOID, 5)}, "the card says 5"),
        ({"preparation": Preparation(4096)}, "parameters; the card says"),
        (
            {
                "network": NetworkDescription("five-block-cnn", Head.SOFTMAX, 1),
                "calibration": Calibration("none", (1.0, 1.0), (0.0, 0.0)),
            },
            "parameters; the card says 1",
        ),
    ],
)
def test_a_card_of_another_network_is_refused_before_memory_is_taken(tmp_path, changes, reason):
    folder = write_model(tmp_path, *changed(lambda tensors: None, **changes))
    with pytest.raises(ModelError, match=reason):
        load_model(folder)


def test_a_calibration_that_was_exchanged_is_found_by_the_self_test(tmp_path):
    card, weights = changed(lambda tensors: None)
    wrong = Calibration("temperature", (9.0,), (0.0,), "elsewhere")
    folder = write_model(tmp_path, dataclasses.replace(card, calibration=wrong), weights)
    with pytest.raises(ModelError, match="self-test gives other scores on this computer"):
        load_model(folder)


# The gate has outputs of its own; the one that is shipped is loaded in tests/learning.
PACKED = [name for name in network_names() if "resnet50" not in name and name != "input-gate"]


@pytest.mark.parametrize("name", PACKED)
def test_every_network_can_be_packed_and_loaded(tmp_path, name):
    size = 128 if name.startswith("vgg") else 64
    channels = 1 if "cnn" in name else 3
    folder = write_tiny(
        tmp_path,
        network=NetworkDescription(name, Head.SIGMOID, 0),
        preparation=Preparation(
            size, channels=channels, mean=(0.5,) * channels, deviation=(0.25,) * channels
        ),
    )
    assert load_model(folder).card.network.name == name
