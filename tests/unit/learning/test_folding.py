"""Folding batch norm away changes no score."""

import torch
from torch import nn

from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.learning.networks import build_network
from xrayviewer.learning.networks.folding import fold_batch_norm


def with_lively_statistics(network):
    torch.manual_seed(3)
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            nn.init.normal_(part.running_mean, std=0.3)
            nn.init.uniform_(part.running_var, 0.5, 2.0)
            nn.init.uniform_(part.weight, 0.5, 1.5)
            nn.init.normal_(part.bias, std=0.3)
    return network.eval()


def test_mobilenet_gives_the_same_scores_without_any_norm():
    description = NetworkDescription("mobilenet-v2-same", Head.INDEPENDENT, 0)
    preparation = Preparation(64, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3)
    network = with_lively_statistics(build_network(description, preparation, 3))
    images = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        before = network(images)
        fold_batch_norm(network)
        after = network(images)
    assert not any(isinstance(part, nn.BatchNorm2d) for part in network.modules())
    assert before.std() > 0
    assert torch.allclose(before, after, rtol=1e-3, atol=1e-4 * before.abs().max().item())


def test_a_norm_behind_a_convolution_is_gone_and_one_elsewhere_stays():
    followed = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.BatchNorm2d(2))
    fold_batch_norm(followed.eval())
    assert [type(part) for part in followed] == [
        nn.Conv2d,
        nn.Identity,
        nn.ReLU,
        nn.BatchNorm2d,
    ]
