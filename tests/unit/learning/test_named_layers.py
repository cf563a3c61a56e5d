"""Maps over any layer of a network that gives one."""

import numpy as np
import pytest
import torch

from tests.unit.learning.test_explaining import film, network  # noqa: F401  the first is a fixture
from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.explanation import ExplanationMethod, MapRequest
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.explaining import explain, library_map
from xrayviewer.learning.named_layers import listed_layers, map_layers, with_leaf_behind
from xrayviewer.learning.networks.side_by_side import side_by_side
from xrayviewer.learning.weights import load_model

CAM = ExplanationMethod


def test_the_layers_that_give_maps_are_named_in_the_order_in_which_they_run(film):  # noqa: F811
    names = map_layers(network("resnet18"), film)
    assert names[0].startswith("body.")
    assert len(names) == len(set(names))
    assert not any(name.startswith("head") for name in names)
    assert "body" in names


def test_a_list_to_choose_from_tells_the_cells_and_leaves_out_what_lies_deep(film):  # noqa: F811
    built = network("resnet18")
    listed = listed_layers(built, film)
    names = map_layers(built, film)
    assert [layer.name for layer in listed] == [name for name in names if name.count(".") < 3]
    assert (listed[-1].name, listed[-1].rows, listed[-1].columns) == ("body", 2, 2)
    assert listed[0].rows > 2


def test_of_networks_that_were_joined_the_layers_of_each_are_listed(film):  # noqa: F811
    joined = side_by_side([network("mobilenet-v2"), network("mobilenet-v2")], 0.0).eval()
    names = [layer.name for layer in listed_layers(joined, film)]
    assert {"body.0.parts.0.5", "body.0.parts.1.5"} < set(names)


@pytest.mark.parametrize("method", [CAM.GRAD_CAM, CAM.LAYER_CAM, CAM.EIGEN_CAM])
def test_the_last_layer_named_gives_the_map_of_no_layer_named(method, film):  # noqa: F811
    built = network("resnet18")
    found = library_map(built, film, 1, method, layer="body")
    assert found == pytest.approx(library_map(built, film, 1, method), abs=1e-5)


def test_a_layer_in_the_middle_gives_the_grad_cam_of_its_features(film):  # noqa: F811
    built = network("resnet18")
    names = [name for name in map_layers(built, film) if name.count(".") == 2]
    name = names[len(names) // 2]
    kept = []

    def end_gradients(_module, _given, features):
        kept.append(features.detach().requires_grad_())
        return kept[0].clone()

    hook = built.get_submodule(name).register_forward_hook(end_gradients)
    gradient = torch.autograd.grad(built(film)[0, 1], kept[0])[0]
    hook.remove()
    weighted = gradient.mean((2, 3), keepdim=True) * kept[0]
    meant = weighted.sum(1).relu().detach().numpy()[0]
    found = library_map(built, film, 1, CAM.GRAD_CAM, layer=name)
    assert found.shape == meant.shape
    assert found.size > 4
    assert found == pytest.approx(meant, abs=1e-5)


@pytest.mark.parametrize("name", ["no such layer", "head", ""])
def test_an_unknown_layer_lists_those_there_are(name, film):  # noqa: F811
    with pytest.raises(ModelError, match=r"Choose one of these.* body\."):
        with_leaf_behind(network("resnet18"), film, name)


def test_the_network_stays_as_it_was(film):  # noqa: F811
    built = network("resnet18")
    before = [name for name, _ in built.named_modules()]
    library_map(built, film, 0, CAM.GRAD_CAM, layer="body")
    assert [name for name, _ in built.named_modules()] == before
    assert all(weight.grad is None for weight in built.parameters())


def test_a_layer_can_be_asked_for_of_a_model(tmp_path):
    folder = write_tiny(tmp_path)
    model = load_model(folder)
    square = np.random.default_rng(2).integers(0, 256, (SIZE, SIZE), np.uint8)

    def request(layer):
        label = model.card.labels[0]
        return MapRequest(str(folder), model.digest, label, CAM.LAYER_CAM, layer)

    named = explain(request("body.3"), square, Correction(), DirectContext())
    assert named.size > 1
    assert (named >= 0).all()
    with pytest.raises(ModelError, match="no layer “nowhere”"):
        explain(request("nowhere"), square, Correction(), DirectContext())
