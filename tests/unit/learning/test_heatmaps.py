"""Evidence maps: additive, equal to Grad-CAM of the library, without traces in the network."""

import pytest
import torch

from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.learning.heatmaps import evidence_maps
from xrayviewer.learning.networks import Network, build_network

# Behind the networks, which import torchvision as it has to be imported here.
from pytorch_grad_cam import GradCAM  # isort: skip
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget  # isort: skip

THREE_CHANNELS = Preparation(96, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3)


def network(name: str) -> Network:
    torch.manual_seed(11)
    built = build_network(NetworkDescription(name, Head.INDEPENDENT, 0, 0.2), THREE_CHANNELS, 4)
    # Batch norm of an untrained network would leave next to nothing of a film behind it.
    with torch.no_grad():
        built.train()(torch.randn(8, 3, 96, 96))
    return built.eval()


@pytest.fixture
def films() -> torch.Tensor:
    return torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(4))


@pytest.mark.parametrize("name", ["mobilenet-v2", "densenet121", "resnet18"])
def test_the_mean_of_the_evidence_and_the_bias_are_the_logit(name: str, films) -> None:
    built = network(name)
    logits, evidence = evidence_maps(built, films)
    bias = built.head[-1].bias
    assert torch.allclose(evidence.mean((2, 3)) + bias, logits, atol=1e-4)
    with torch.inference_mode():
        assert torch.allclose(built(films), logits, atol=1e-5)


@pytest.mark.parametrize(
    "name", ["mobilenet-v2", "densenet121", "resnet18", "resnet50-two-layer-head"]
)
def test_the_positive_part_is_the_librarys_grad_cam(name: str, films) -> None:
    built = network(name)
    _, evidence = evidence_maps(built, films)
    cells = evidence.shape[2] * evidence.shape[3]
    with GradCAM(built, [built.body[-1]]) as library:
        for label in range(4):
            targets = [ClassifierOutputTarget(label)] * len(films)
            library(films, targets)
            weights = library.get_cam_weights(
                films, built.body[-1], targets,
                library.activations_and_grads.activations[0].numpy(),
                library.activations_and_grads.gradients[0].numpy(),
            )  # fmt: skip
            activations = library.activations_and_grads.activations[0]
            expected = (torch.from_numpy(weights)[..., None, None] * activations).sum(1)
            assert torch.allclose(evidence[:, label].relu() / cells, expected.relu(), atol=1e-5), (
                label
            )


def test_nothing_of_it_stays_in_the_network(films) -> None:
    built = network("mobilenet-v2")
    logits, evidence = evidence_maps(built, films)
    assert all(weight.grad is None for weight in built.parameters())
    assert not logits.requires_grad
    assert not evidence.requires_grad


def test_it_works_where_gradients_are_switched_off(films) -> None:
    with torch.no_grad():
        _, evidence = evidence_maps(network("resnet18"), films)
    assert evidence.shape == (2, 4, 3, 3)
