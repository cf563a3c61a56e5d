"""Folded batch norm: recognised, and brought back without a change of what is computed."""

import copy

import pytest
import torch
from torch import nn

from xrayviewer.learning.training.batch_norm import estimate_batch_norm, has_folded_batch_norm


@pytest.fixture
def folded() -> nn.Sequential:
    """Two convolutions whose batch norm was folded into them."""
    torch.manual_seed(3)
    network = nn.Sequential(
        nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU(),
        nn.Conv2d(8, 4, 3, bias=False), nn.BatchNorm2d(4),
    )  # fmt: skip
    for layer in (network[1], network[4]):
        layer.running_var.fill_(1 - 1e-5)
        layer.bias.data = torch.randn(layer.num_features)
    return network.eval()


def test_only_a_network_all_of_whose_batch_norm_is_folded_counts(folded: nn.Sequential) -> None:
    assert has_folded_batch_norm(folded)
    folded[1].running_mean[0] = 0.5
    assert not has_folded_batch_norm(folded)
    assert not has_folded_batch_norm(nn.Sequential(nn.Conv2d(1, 1, 1)))


def test_a_network_that_was_never_trained_is_not_folded() -> None:
    assert not has_folded_batch_norm(nn.Sequential(nn.Conv2d(1, 2, 1), nn.BatchNorm2d(2)))


def test_what_is_computed_stays_the_same_and_training_now_starts_there(
    folded: nn.Sequential,
) -> None:
    images = torch.randn(64, 3, 12, 12) * 5 + 2
    with torch.no_grad():
        before = folded(images)
        assert not torch.allclose(copy.deepcopy(folded).train()(images), before, atol=0.5)
    estimate_batch_norm(folded, images)
    with torch.no_grad():
        assert torch.allclose(folded(images), before, atol=1e-4)
        assert torch.allclose(folded.train()(images), before, atol=1e-2)
    assert not has_folded_batch_norm(folded)


def test_estimating_leaves_the_mode_as_it_was(folded: nn.Sequential) -> None:
    estimate_batch_norm(folded, torch.randn(4, 3, 8, 8))
    assert not folded.training
    estimate_batch_norm(folded.train(), torch.randn(4, 3, 8, 8))
    assert folded.training
