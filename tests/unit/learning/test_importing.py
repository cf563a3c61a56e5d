"""Weights of other programs find their places in our networks, or are refused."""

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.model_import import ModelImport
from xrayviewer.domain.preparation import Shape
from xrayviewer.domain.training import Head
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import checkpoint_file
from xrayviewer.learning.importing import read_model_file
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.networks.backbones import BACKBONES
from xrayviewer.learning.self_test import pattern_input


def request(file, network="resnet18", labels=("normal", "pneumonia"), size=64, **more):
    return ModelImport(file, "imported", network, labels, size, **more)


def torchvision_network(name, num_classes):
    return BACKBONES[name].build(weights=None, num_classes=num_classes)


def imported(file, **more):
    return read_model_file(request(file, **more), DirectContext())


def scores_of(whole, card):
    """What torchvision's own network gives for the self-test's input."""
    inputs = torch.tensor(pattern_input(card.preparation))[None]
    with torch.inference_mode():
        logits = whole.eval()(normalised(inputs, card.preparation))[0]
    if card.network.head is Head.SOFTMAX:
        return logits.softmax(0).numpy()
    likely = logits.sigmoid().numpy()
    return likely if card.is_multi_label else np.array([1 - likely[0], likely[0]])


@pytest.fixture(scope="module")
def resnet():
    torch.manual_seed(0)
    return torchvision_network("resnet18", num_classes=2)


def prefixed(prefix, network):
    return {prefix + name: tensor for name, tensor in network.state_dict().items()}


@pytest.mark.parametrize(
    "wrap",
    [
        lambda network: network.state_dict(),
        lambda network: {"state_dict": network.state_dict(), "epoch": 3, "lr_schedulers": []},
        lambda network: {"model": prefixed("module.", network)},
        lambda network: {"state_dict": prefixed("_orig_mod.model.", network)},
        lambda network: {"state_dict": {"model": network.state_dict()}},
        lambda network: dict(reversed(network.state_dict().items())),
        lambda network: {k: v for k, v in network.state_dict().items() if "num_batches" not in k},
    ],
)
def test_however_it_is_wrapped_it_gives_the_same_scores(tmp_path, resnet, wrap):
    torch.save(wrap(resnet), tmp_path / "x.pth")
    card = imported(tmp_path / "x.pth").card
    assert card.self_test.probabilities == pytest.approx(scores_of(resnet, card), abs=1e-5)


def test_safetensors_are_read_too(tmp_path, resnet):
    save_file(resnet.state_dict(), tmp_path / "x.safetensors")
    card = imported(tmp_path / "x.safetensors").card
    assert card.self_test.probabilities == pytest.approx(scores_of(resnet, card), abs=1e-5)


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("densenet121", "densenet121"),
        ("efficientnet-b0", "efficientnet_b0"),
        ("mobilenet-v2", "mobilenet_v2"),
    ],
)
def test_networks_of_torchvision_are_known_by_their_names(tmp_path, name, theirs):
    torch.manual_seed(0)
    whole = torchvision_network(theirs, num_classes=3)
    torch.save(whole.state_dict(), tmp_path / "x.pt")
    file = tmp_path / "x.pt"
    card = imported(file, network=name, labels=("a", "b", "c"), is_multi_label=True).card
    assert card.network.head is Head.INDEPENDENT
    assert card.self_test.probabilities == pytest.approx(scores_of(whole, card), abs=1e-5)


def test_a_single_output_is_that_of_the_second_label(tmp_path):
    whole = torchvision_network("resnet18", num_classes=1)
    torch.save(whole.state_dict(), tmp_path / "x.pth")
    card = imported(tmp_path / "x.pth").card
    assert card.network.head is Head.SIGMOID
    assert card.self_test.probabilities == pytest.approx(scores_of(whole, card), abs=1e-5)


def test_the_old_names_of_densenet_are_known(tmp_path):
    whole = torchvision_network("densenet121", num_classes=2)
    old = {
        name.replace(".norm1.", ".norm.1.").replace(".conv2.", ".conv.2."): tensor
        for name, tensor in whole.state_dict().items()
    }
    torch.save(old, tmp_path / "x.pth")
    card = imported(tmp_path / "x.pth", network="densenet121").card
    assert card.self_test.probabilities == pytest.approx(scores_of(whole, card), abs=1e-5)


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float64])
def test_other_precisions_become_single(tmp_path, resnet, kind):
    weights = {
        k: v.to(kind) if v.is_floating_point() else v for k, v in resnet.state_dict().items()
    }
    torch.save(weights, tmp_path / "x.pth")
    card = imported(tmp_path / "x.pth").card
    assert card.self_test.probabilities == pytest.approx(scores_of(resnet, card), abs=0.05)


def test_its_card_promises_nothing(tmp_path, resnet):
    torch.save(resnet.state_dict(), tmp_path / "x.pth")
    card = imported(tmp_path / "x.pth", shape=Shape.PAD).card
    assert card.calibration.method == "none"
    assert card.metrics == card.operating_points == card.sources == card.splits == ()
    assert any("not measured" in limitation for limitation in card.limitations)
    assert "Imported from “x.pth”" in card.training
    assert card.preparation.mean == (0.485, 0.456, 0.406)
    assert card.preparation.shape is Shape.PAD
    assert type(card.software["torch"]) is str  # torch's own kind of text would import torch


def test_mean_and_deviation_may_be_stated(tmp_path, resnet):
    torch.save(resnet.state_dict(), tmp_path / "x.pth")
    stated = {"mean": (0.1, 0.2, 0.3), "deviation": (0.4, 0.5, 0.6)}
    preparation = imported(tmp_path / "x.pth", **stated).card.preparation
    assert (preparation.mean, preparation.deviation) == (stated["mean"], stated["deviation"])


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"network": "resnet50"}, r"its weights lack|has the shape"),
        ({"network": "densenet121"}, "last layers are not those of a “densenet121”|lack"),
        ({"network": "nothing"}, "no network called “nothing”"),
        ({"labels": ("a", "b", "c")}, "gives 2 scores, which does not fit 3 labels"),
        ({"mean": (0.5,)}, "mean and deviation"),
        ({"mean": (0.5,), "deviation": (0.5,)}, "needs films of 3 channels"),
        ({"size": 4}, "out of range"),
        ({"mean": (0.5,) * 3, "deviation": (0.0,) * 3}, "above 0"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path, resnet, more, reason):
    torch.save(resnet.state_dict(), tmp_path / "x.pth")
    with pytest.raises(ModelError, match=f"“x.pth” cannot be imported: .*({reason})"):
        imported(tmp_path / "x.pth", **more)


def test_a_network_without_its_head_is_refused(tmp_path, resnet):
    body = {k: v for k, v in resnet.state_dict().items() if not k.startswith("fc")}
    torch.save(body, tmp_path / "x.pth")
    with pytest.raises(ModelError, match="its last layers are not those of a “resnet18”"):
        imported(tmp_path / "x.pth")


@pytest.mark.parametrize("name", ["missing.pth", "folder.pth"])
def test_what_is_no_file_is_refused(tmp_path, name):
    (tmp_path / "folder.pth").mkdir()
    with pytest.raises(ModelError, match=r"could not be read|it is no file"):
        imported(tmp_path / name)


def test_a_file_past_the_limit_is_not_read(tmp_path, monkeypatch):
    (tmp_path / "x.pth").write_bytes(bytes(100))
    monkeypatch.setattr(checkpoint_file, "MAX_FILE_BYTES", 99)
    with pytest.raises(ModelError, match="it is larger than"):
        imported(tmp_path / "x.pth")
