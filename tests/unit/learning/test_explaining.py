"""Maps of the grad-cam package: unscaled, without traces, on the film as it is."""

import gc

import numpy as np
import pytest
import torch

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.explanation import ExplanationMethod, MapRequest
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.model_card import ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Task
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import explaining
from xrayviewer.learning.explaining import METHODS, explain, layers, library_map
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import Network, build_network
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.weights import load_model

# Behind the networks, which import torchvision as it has to be imported here.
from pytorch_grad_cam import AblationCAM, GradCAM  # isort: skip
from pytorch_grad_cam.ablation_layer import AblationLayer  # isort: skip
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget  # isort: skip

CAM = ExplanationMethod
AS_IT_IS = Correction()
SIDE = 64
CELLS = 2
THREE_CHANNELS = Preparation(SIDE, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3)


def network(name: str = "mobilenet-v2") -> Network:
    torch.manual_seed(5)
    built = build_network(NetworkDescription(name, Head.INDEPENDENT, 0), THREE_CHANNELS, 3)
    # Batch norm of an untrained network would leave next to nothing of a film behind it.
    with torch.no_grad():
        built.train()(torch.randn(8, 3, SIDE, SIDE))
    return built.eval().requires_grad_(False)


@pytest.fixture
def film() -> torch.Tensor:
    return torch.randn(1, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(4))


@pytest.fixture(autouse=True)
def own_models(monkeypatch):
    monkeypatch.setattr(explaining, "_MODELS", LoadedModels(1))


def square(seed: int = 2) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (SIZE, SIZE), np.uint8)


def request(folder, label: str = "pneumonia", method: CAM = CAM.GRAD_CAM) -> MapRequest:
    return MapRequest(str(folder), load_model(folder).digest, label, method)


def tensors() -> int:
    gc.collect()
    return sum(type(thing) is torch.Tensor for thing in gc.get_objects())


def scaled(found: np.ndarray) -> np.ndarray:
    """As the package shows a map: from 0 to 1, whatever it was."""
    return (found - found.min()) / (found.max() - found.min() + 1e-7)


def test_all_methods_but_the_evidence_come_from_the_package() -> None:
    assert set(METHODS) == set(CAM) - {CAM.EVIDENCE}


@pytest.mark.parametrize("name", ["mobilenet-v2", "resnet18"])
def test_grad_cam_is_the_positive_part_of_the_evidence(name: str, film) -> None:
    built = network(name)
    evidence = label_maps(built, film, Head.INDEPENDENT).evidence
    cells = evidence.shape[2] * evidence.shape[3]
    for place in range(3):
        found = library_map(built, film, place, CAM.GRAD_CAM)
        assert found * cells == pytest.approx(evidence[0, place].relu().numpy(), abs=1e-4)


@pytest.mark.parametrize(
    "method", [CAM.GRAD_CAM, CAM.GRAD_CAM_PLUS_PLUS, CAM.HI_RES_CAM, CAM.LAYER_CAM, CAM.X_GRAD_CAM]
)
def test_scaled_it_is_what_the_package_gives_for_the_whole_network(method: CAM, film) -> None:
    built = network()
    plain = network().requires_grad_(True)
    with METHODS[method](plain, [plain.body[-1]]) as library:
        # The package enlarges its maps to the input; cells lie in the middle of 32 pixels.
        shown = library(film, [ClassifierOutputTarget(1)])[0]
    found = library_map(built, film, 1, method)
    assert found.shape == (CELLS, CELLS)
    assert scaled(found) == pytest.approx(
        shown.reshape(CELLS, 32, CELLS, 32)[:, 15:17, :, 15:17].mean((1, 3)), abs=0.02
    )


def test_ablation_of_the_head_alone_gives_what_ablation_in_the_whole_network_gives(
    film, monkeypatch
) -> None:
    built, plain = network("resnet18"), network("resnet18")
    kept = []
    whole = AblationCAM(plain, [plain.body[-1]], ablation_layer=AblationLayer())
    compute = whole.get_cam_image
    monkeypatch.setattr(
        whole, "get_cam_image", lambda *given: kept.append(compute(*given)) or kept[-1]
    )
    whole(film, [ClassifierOutputTarget(0)])
    with torch.no_grad():
        sign = np.sign(built(film)[0, 0].item())
    expected = np.maximum(sign * kept[0][0], 0)
    found = library_map(built, film, 0, CAM.ABLATION_CAM)
    assert found == pytest.approx(expected, rel=1e-3, abs=1e-3 * expected.max())


@pytest.mark.parametrize("method", METHODS)
def test_every_method_gives_a_map_and_leaves_the_network_alone(method: CAM, film, capfd) -> None:
    built = network("resnet18")
    before = {name: weight.clone() for name, weight in built.state_dict().items()}
    found = library_map(built, film, 0, method)
    assert found.shape == (CELLS, CELLS)
    assert found.dtype == np.float32
    assert found.min() >= 0
    assert found.max() > 0
    for name, weight in built.state_dict().items():
        assert torch.equal(weight, before[name])
    assert all(weight.grad is None for weight in built.parameters())
    assert not any(module._forward_hooks for module in built.modules())
    assert capfd.readouterr() == ("", "")


def test_a_network_in_training_stays_in_training(film) -> None:
    built = network("resnet18").train()
    library_map(built, film, 0, CAM.GRAD_CAM)
    assert all(module.training for module in built.modules())


def test_hooks_go_even_when_a_method_fails(film, monkeypatch) -> None:
    class Failing(GradCAM):
        def get_cam_image(self, *_given, **_named):
            raise ZeroDivisionError

    made = []
    monkeypatch.setitem(
        METHODS, CAM.GRAD_CAM, lambda *given: made.append(Failing(*given)) or made[-1]
    )
    with pytest.raises(ZeroDivisionError):
        library_map(network("resnet18"), film, 0, CAM.GRAD_CAM)
    hooks = made[0].activations_and_grads
    assert (hooks.handles, hooks.activations, hooks.gradients) == ([], [], [])


def test_a_method_of_many_runs_ends_when_its_map_is_no_longer_wanted(film) -> None:
    runs = []

    def watch():
        runs.append(None)
        if len(runs) == 3:
            raise JobCancelledError

    with pytest.raises(JobCancelledError):
        library_map(network("resnet18"), film, 0, CAM.SCORE_CAM, watch=watch)
    assert len(runs) == 3


def test_the_layers_of_a_model_are_told(tmp_path) -> None:
    folder = write_tiny(tmp_path, preparation=Preparation(128))
    told = layers(str(folder), load_model(folder).digest, DirectContext())
    assert (told[-1].rows, told[-1].columns) == (4, 4)
    with pytest.raises(ModelError, match="was replaced"):
        layers(str(folder), "another", DirectContext())


def test_nothing_of_a_film_is_kept(film) -> None:
    built = network("resnet18")
    library_map(built, film, 0, CAM.ABLATION_CAM)
    before = tensors()
    library_map(built, film, 0, CAM.ABLATION_CAM)
    assert tensors() <= before


def test_a_map_is_turned_back_so_that_it_lies_on_the_film(tmp_path) -> None:
    # A size whose feature map has several cells.
    folder = write_tiny(tmp_path, preparation=Preparation(128))
    film = np.random.default_rng(1).integers(0, 256, (128, 128), np.uint8)
    turned = np.ascontiguousarray(255 - np.rot90(film, -1))
    asked = request(folder, method=CAM.HI_RES_CAM)
    straight = explain(asked, film, AS_IT_IS, DirectContext())
    found = explain(asked, turned, Correction(1, is_inverted=True), DirectContext())
    assert straight.shape == (4, 4)
    assert straight.max() > 0
    assert found == pytest.approx(np.rot90(straight, -1))


def test_what_speaks_for_one_of_two_labels_speaks_against_the_other(tmp_path) -> None:
    folder = write_tiny(tmp_path, preparation=Preparation(128))
    film = np.random.default_rng(1).integers(0, 256, (128, 128), np.uint8)
    first, second = (
        explain(request(folder, label, CAM.HI_RES_CAM), film, AS_IT_IS, DirectContext())
        for label in ("normal", "pneumonia")
    )
    assert first.max() > 0
    assert second.max() > 0
    assert not (first * second).any()


def test_what_cannot_be_explained_is_a_sentence(tmp_path) -> None:
    folder = write_tiny(tmp_path)
    with pytest.raises(ModelError, match=r"knows no “oedema”.*normal, pneumonia"):
        explain(request(folder, "oedema"), square(), AS_IT_IS, DirectContext())
    asked = request(folder)
    write_tiny(tmp_path, seed=9, replace=True)
    with pytest.raises(ModelError, match="was replaced"):
        explain(asked, square(), AS_IT_IS, DirectContext())
    gate = write_tiny(tmp_path, model_id="gate", task=Task.GATE)
    with pytest.raises(ModelError, match="gives no findings"):
        explain(request(gate), square(), AS_IT_IS, DirectContext())


def test_a_map_of_no_numbers_is_refused(tmp_path, monkeypatch) -> None:
    folder = write_tiny(tmp_path)
    monkeypatch.setattr(
        explaining, "library_map", lambda *_given, **_chosen: np.full((1, 1), np.nan, np.float32)
    )
    with pytest.raises(ModelError, match="no map by grad-cam"):
        explain(request(folder), square(), AS_IT_IS, DirectContext())
