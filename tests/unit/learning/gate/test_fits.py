"""Logistic regression, covariances, and the gate's heads on made-up features."""

import numpy as np
import pytest
import torch
from sklearn.covariance import ledoit_wolf
from sklearn.linear_model import LogisticRegression

from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.gate.domain_fit import fit_domain, shrunk_covariance
from xrayviewer.learning.gate.linear_fit import Scaling, balanced, fit_logistic
from xrayviewer.learning.networks.gate import (
    FEATURES,
    OUTPUTS,
    TURNS,
    UPRIGHT,
    GateHeads,
    domain_features,
    input_gate,
)


def samples(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Two overlapping clouds, and which one each point is of."""
    chance = torch.Generator().manual_seed(seed)
    features = torch.randn(200, 5, generator=chance)
    side = torch.arange(200) % 2
    features[:, 0] += 1.5 * side
    return features, side.float()


def test_logistic_regression_is_that_of_scikit_learn() -> None:
    features, side = samples()
    decay = 1e-2
    weight, bias = fit_logistic(features, side, torch.ones(200), decay, DirectContext())
    peer = LogisticRegression(C=1 / (2 * decay * 200), tol=1e-8).fit(features, side)
    assert weight.numpy() == pytest.approx(peer.coef_, abs=2e-3)
    assert bias.numpy() == pytest.approx(peer.intercept_, abs=2e-3)


def test_outputs_side_by_side_are_those_fitted_alone() -> None:
    features, side = samples()
    other = (features[:, 1] > 0.5).float()
    weight = torch.stack((torch.ones(200), balanced([str(one) for one in other.tolist()])), dim=1)
    both = torch.stack((side, other), dim=1)
    together = fit_logistic(features, both, weight, 1e-2, DirectContext())
    for place, target in enumerate((side, other)):
        alone = fit_logistic(features, target, weight[:, place], 1e-2, DirectContext())
        for of_both, of_one in zip(together, alone, strict=True):
            assert of_both[place].numpy() == pytest.approx(of_one[0].numpy(), abs=5e-3)


def test_several_classes_get_one_output_each() -> None:
    features, side = samples()
    target = (side + 2 * (features[:, 1] > 0)).long()
    weight, bias = fit_logistic(features, target, torch.ones(200), 1e-3, DirectContext())
    assert weight.shape == (4, 5)
    right = (features @ weight.T + bias).argmax(1) == target
    assert right.float().mean() > 0.75


def test_a_fold_of_the_scaling_gives_the_same_outputs() -> None:
    features = samples()[0] * torch.tensor([1.0, 10, 0.1, 3, 0.0]) + 4
    scaling = Scaling.of(features)
    weight, bias = torch.ones(1, 5), torch.zeros(1)
    folded, moved = scaling.folded(weight, bias)
    expected = scaling.apply(features) @ weight.T
    assert torch.allclose(features @ folded.T + moved, expected, atol=1e-2)


def test_groups_count_the_same_whatever_their_size() -> None:
    weight = balanced(["few", *["many"] * 9])
    assert weight[0] == pytest.approx(float(weight[1:].sum()))


def test_shrinkage_is_that_of_ledoit_and_wolf() -> None:
    apart = torch.randn(60, 12, generator=torch.Generator().manual_seed(1)).double()
    apart = apart @ torch.randn(12, 12, generator=torch.Generator().manual_seed(2)).double()
    expected, _ = ledoit_wolf(apart.numpy(), assume_centered=True)
    assert shrunk_covariance(apart).numpy() == pytest.approx(expected, rel=1e-6)


def test_distances_are_from_the_nearer_centre_in_units_of_the_spread() -> None:
    chance = torch.Generator().manual_seed(3)
    group = torch.arange(4000) % 2
    spread = torch.tensor([1.0, 5.0])
    points = torch.randn(4000, 2, generator=chance) * spread
    points[:, 0] += 100.0 * group
    centres, whitening = fit_domain(points, group)
    away = (
        torch.tensor([[0.0, 10.0], [100.0, -10.0], [102.0, 0.0]])[:, None] - centres
    ) @ whitening
    found = away.square().sum(2).amin(1).sqrt()
    assert found.numpy() == pytest.approx([2.0, 2.0, 2.0], rel=0.1)


@pytest.mark.parametrize("there", [0, 1, -1])
def test_distances_do_with_one_group_or_none(there: int) -> None:
    points = torch.randn(50, 3, generator=torch.Generator().manual_seed(6))
    centres, whitening = fit_domain(points, torch.full((50,), there))
    assert torch.isfinite(whitening).all()
    assert torch.allclose(centres[0], centres[1], atol=1e-6)


class TestHeads:
    def test_turns_are_one_softmax(self) -> None:
        heads = GateHeads().eval()
        features = torch.randn(3, FEATURES, generator=torch.Generator().manual_seed(4))
        with torch.inference_mode():
            raw = heads.linear(features)[:, UPRIGHT : UPRIGHT + TURNS]
            turns = torch.sigmoid(heads(features)[:, UPRIGHT : UPRIGHT + TURNS])
        assert torch.allclose(turns, raw.softmax(1), atol=1e-5)

    def test_a_film_at_the_reach_of_a_depth_has_an_even_output(self) -> None:
        heads = GateHeads().eval()
        features = torch.randn(2, FEATURES, generator=torch.Generator().manual_seed(5))
        with torch.inference_mode():
            for depth in (1, 2, 3):
                heads.get_buffer(f"reach_{depth}").copy_(heads.distance(features, depth)[:1])
            found = torch.sigmoid(heads(features))[0, -3:]
        assert found.numpy() == pytest.approx([0.5] * 3, abs=1e-5)

    def test_distances_look_at_what_is_there_not_where(self) -> None:
        cells = torch.arange(9.0).repeat(2, 96 + 320)
        features = torch.cat((torch.zeros(2, 64), cells), dim=1)
        first, second, third = domain_features(features)
        assert first.shape == (2, 64)
        assert np.unique(second.numpy()).tolist() == np.unique(third.numpy()).tolist() == [4.0]


def test_the_network_gives_one_logit_an_output_at_any_size() -> None:
    network = input_gate(len(OUTPUTS), 0.0).eval()
    with torch.inference_mode():
        assert network(torch.zeros(2, 3, 64, 64)).shape == (2, len(OUTPUTS))
    assert not any(isinstance(one, torch.nn.BatchNorm2d) for one in network.modules())


def test_there_is_no_gate_with_other_outputs() -> None:
    with pytest.raises(ModelError, match="has 11 outputs, not 3"):
        input_gate(3, 0.0)
