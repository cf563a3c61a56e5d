"""Evidence and Grad-CAM++: equal to the library's, without traces in the network."""

import numpy as np
import pytest
import torch

from xrayviewer.assets import models_folder
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.learning.explaining import library_map
from xrayviewer.learning.heatmaps import label_maps, maps_in
from xrayviewer.learning.networks import Network, build_network, normalised
from xrayviewer.learning.self_test import pattern_input
from xrayviewer.learning.weights import load_model

# Behind the networks, which import torchvision as it has to be imported here.
from pytorch_grad_cam import GradCAM, GradCAMPlusPlus  # isort: skip
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget  # isort: skip

THREE_CHANNELS = Preparation(96, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3)
INDEPENDENT = Head.INDEPENDENT
LINEAR = ("mobilenet-v2", "densenet121", "resnet18")
NETWORKS = (*LINEAR, "resnet50-two-layer-head")


def network(name: str) -> Network:
    torch.manual_seed(11)
    built = build_network(NetworkDescription(name, INDEPENDENT, 0, 0.2), THREE_CHANNELS, 4)
    # Batch norm of an untrained network would leave next to nothing of a film behind it.
    with torch.no_grad():
        built.train()(torch.randn(8, 3, 96, 96))
    return built.eval()


@pytest.fixture
def films() -> torch.Tensor:
    return torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(4))


@pytest.mark.parametrize("name", LINEAR)
def test_the_mean_of_the_evidence_and_the_bias_are_the_logit(name: str, films) -> None:
    built = network(name)
    maps = label_maps(built, films, INDEPENDENT)
    bias = built.head[-1].bias
    assert torch.allclose(maps.evidence.mean((2, 3)) + bias, maps.logits, atol=1e-4)
    with torch.inference_mode():
        assert torch.allclose(built(films), maps.logits, atol=1e-5)


def from_library(built: Network, films: torch.Tensor, method, label: int) -> torch.Tensor:
    """Positive part of a map by the package, for the whole network with its gradients."""
    with method(built, [built.body[-1]]) as library:
        targets = [ClassifierOutputTarget(label)] * len(films)
        library(films, targets)
        hooks = library.activations_and_grads
        weights = library.get_cam_weights(
            films, built.body[-1], targets, hooks.activations[0].numpy(), hooks.gradients[0].numpy()
        )
        summed = (torch.from_numpy(weights)[..., None, None] * hooks.activations[0]).sum(1)
    return summed.relu()


@pytest.mark.parametrize("name", NETWORKS)
def test_both_maps_are_those_of_the_library(name: str, films) -> None:
    built = network(name)
    maps = label_maps(built, films, INDEPENDENT)
    cells = maps.evidence.shape[2] * maps.evidence.shape[3]
    for label in range(4):
        expected = from_library(built, films, GradCAM, label)
        assert torch.allclose(maps.evidence[:, label].relu() / cells, expected, atol=1e-5)
        expected = from_library(built, films, GradCAMPlusPlus, label)
        assert expected.max() > 0
        tolerance = 1e-4 * float(expected.max())
        assert torch.allclose(maps.heat[:, label], expected, rtol=1e-3, atol=tolerance)


@pytest.mark.parametrize("name", ["mobilenet-v2", "resnet18"])
def test_a_linear_head_needs_no_gradients_to_give_the_same(name: str, films, monkeypatch) -> None:
    built = network(name)
    quick = label_maps(built, films, INDEPENDENT)
    monkeypatch.setattr("xrayviewer.learning.heatmaps._only_layer", lambda _head: None)
    slow = label_maps(built, films, INDEPENDENT)
    assert torch.equal(quick.logits, slow.logits)
    for one, other in ((quick.evidence, slow.evidence), (quick.heat, slow.heat)):
        assert torch.allclose(one, other, rtol=1e-4, atol=1e-5 * float(other.abs().max()))


@pytest.mark.parametrize("name", ["adult-findings", "child-pneumonia"])
def test_what_is_painted_is_grad_cam_plus_plus_of_the_library(name: str) -> None:
    """For every finding of the models that come with the program."""
    model = load_model(models_folder() / name)
    preparation = model.card.preparation
    images = normalised(torch.from_numpy(pattern_input(preparation)[None]), preparation)
    maps = label_maps(model.network, images, model.card.network.head)
    for place, label in enumerate(model.card.labels):
        expected = library_map(model.network, images, place, ExplanationMethod.GRAD_CAM_PLUS_PLUS)
        assert expected.max() > 0
        np.testing.assert_allclose(
            maps.heat[0, place].numpy(), expected, rtol=1e-4, atol=1e-5 * expected.max(),
            err_msg=label,
        )  # fmt: skip


def test_a_feature_that_speaks_against_a_label_is_no_part_of_its_heat() -> None:
    built = network("resnet18")
    features = torch.zeros(1, 512, 2, 2)
    features[0, 7, 0, 1] = 3.0
    with torch.no_grad():
        built.head[-1].weight[:, 7] = torch.tensor([0.5, -0.5, 0.0, 2.0])
    maps = maps_in(built, features, INDEPENDENT)
    assert maps.heat[0, 1:3].max() == 0
    assert maps.evidence[0, 1, 0, 1] == pytest.approx(-1.5)
    gradient = 0.5 / 4
    share = gradient**2 / (2 * gradient**2 + 3.0 * gradient**3 + 1e-6)
    assert maps.heat[0, 0, 0, 1] == pytest.approx(3.0 * 4 * gradient * share, rel=1e-5)
    assert share == pytest.approx(1 / (2 + 3.0 * gradient), rel=1e-3)


def test_one_output_gives_maps_of_both_its_labels(films) -> None:
    built = network("resnet18")
    one = Network(built.body, torch.nn.Sequential(*list(built.head)[:-1], torch.nn.Linear(512, 1)))
    maps = label_maps(one.eval(), films, Head.SIGMOID)
    assert (maps.logits.shape[1], maps.evidence.shape[1], maps.heat.shape[1]) == (1, 2, 2)
    assert torch.equal(maps.evidence[:, 0], -maps.evidence[:, 1])
    against = label_maps(one, films, INDEPENDENT)
    assert torch.allclose(maps.heat[:, 1], against.heat[:, 0])
    with torch.no_grad():
        one.head[-1].weight.neg_()
    opposite = label_maps(one, films, INDEPENDENT)
    assert torch.allclose(maps.heat[:, 0], opposite.heat[:, 0])


@pytest.mark.parametrize("name", ["mobilenet-v2", "resnet50-two-layer-head"])
def test_nothing_of_it_stays_in_the_network(name: str, films) -> None:
    built = network(name)
    maps = label_maps(built, films, INDEPENDENT)
    assert all(weight.grad is None for weight in built.parameters())
    assert not any(one.requires_grad for one in (maps.logits, maps.evidence, maps.heat))


@pytest.mark.parametrize("name", ["resnet18", "resnet50-two-layer-head"])
def test_it_works_where_gradients_are_switched_off(name: str, films) -> None:
    with torch.no_grad():
        maps = label_maps(network(name), films, INDEPENDENT)
    assert maps.evidence.shape == maps.heat.shape == (2, 4, 3, 3)
