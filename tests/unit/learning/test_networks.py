"""Networks by name: what they take and give, and which films they refuse."""

import dataclasses

import pytest
import torch

from xrayviewer.domain.model_card import ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Task
from xrayviewer.learning.networks import build_network, network_names, normalised, output_count
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.learning.recipes import RECIPES

WITH_THREE_CHANNELS = Preparation(128, channels=3, mean=(0.5,) * 3, deviation=(0.25,) * 3)


def open_names() -> list[str]:
    """Networks whose number of outputs follows from the labels; the gate's stands."""
    return [name for name in network_names() if name != "input-gate"]


@pytest.mark.parametrize("name", open_names())
def test_every_network_gives_one_logit_for_each_output(name: str) -> None:
    description = NetworkDescription(name, Head.SOFTMAX, 0, 0.1)
    network = build_network(description, WITH_THREE_CHANNELS, 3).eval()
    films = torch.zeros(2, 128, 128, dtype=torch.uint8)
    with torch.inference_mode():
        inputs = normalised(films, WITH_THREE_CHANNELS)
        logits = network(inputs)
        again = network.head_on_features()(network.features(inputs))
    assert logits.shape == (2, 3)
    assert torch.allclose(logits, again)


@pytest.mark.parametrize(
    ("name", "size_px"), [*((name, 16) for name in network_names()), ("vgg16-average-pooled", 256)]
)
def test_films_of_a_size_that_cannot_be_are_refused(name: str, size_px: int) -> None:
    preparation = dataclasses.replace(WITH_THREE_CHANNELS, size_px=size_px)
    with pytest.raises(ModelError, match=f"{name}.*not of {size_px}"):
        build_network(NetworkDescription(name, Head.SIGMOID, 0, 0.1), preparation, 1)


@pytest.mark.parametrize("size_px", [128, 255])
def test_a_head_for_one_field_takes_the_smallest_and_the_largest_film(size_px: int) -> None:
    preparation = dataclasses.replace(WITH_THREE_CHANNELS, size_px=size_px)
    description = NetworkDescription("vgg16-average-pooled", Head.SIGMOID, 0, 0.1)
    network = build_network(description, preparation, 1).eval()
    films = normalised(torch.zeros(1, size_px, size_px, dtype=torch.uint8), preparation)
    with torch.inference_mode():
        assert network(films).shape == (1, 1)


def test_a_name_that_is_not_known_is_refused() -> None:
    with pytest.raises(ModelError, match=r"no network called “resnet9”.*resnet18"):
        build_network(NetworkDescription("resnet9", Head.SIGMOID, 0, 0.1), WITH_THREE_CHANNELS, 1)


def test_a_sigmoid_gives_one_logit_whatever_the_labels() -> None:
    assert [output_count(head, 2) for head in Head] == [1, 2, 2]


@pytest.mark.parametrize("name", [name for name, one in RECIPES.items() if one.network])
def test_every_recipe_names_a_network_that_takes_its_films(name: str) -> None:
    recipe = RECIPES[name]
    description = NetworkDescription(recipe.network, Head.SIGMOID, 0, recipe.dropout)
    outputs = len(OUTPUTS) if recipe.task is Task.GATE else 1
    assert build_network(description, recipe.preparation, outputs) is not None


def test_normalised_films_have_the_declared_mean_and_deviation() -> None:
    films = torch.tensor([0, 255], dtype=torch.uint8).view(2, 1, 1)
    found = normalised(films, WITH_THREE_CHANNELS)
    assert found.flatten(1).tolist() == [[-2.0] * 3, [2.0] * 3]
