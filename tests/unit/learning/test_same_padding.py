"""TensorFlow's "same" padding, against what its definition gives by hand."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from xrayviewer.learning.networks.same_padding import SamePaddedConv2d, mobilenet_v2_same


@pytest.mark.parametrize(
    ("size", "stride", "sampled"),
    [(6, 2, [1, 3, 5]), (5, 2, [0, 2, 4]), (7, 3, [0, 3, 6]), (4, 1, [0, 1, 2, 3])],
)
def test_a_kernel_is_centred_where_tensorflow_centres_it(
    size: int, stride: int, sampled: list[int]
) -> None:
    layer = SamePaddedConv2d(1, 1, 3, stride, bias=False)
    middle = torch.zeros(1, 1, 3, 3)
    middle[..., 1, 1] = 1.0
    layer.weight.data = middle
    line = torch.arange(size, dtype=torch.float32)
    found = layer(line.expand(1, 1, size, size))
    assert found[0, 0, 0].tolist() == sampled


def test_an_even_size_gets_its_padding_below_and_to_the_right_only() -> None:
    layer = SamePaddedConv2d(1, 1, 3, 2, bias=False)
    layer.weight.data = torch.ones(1, 1, 3, 3)
    found = layer(torch.ones(1, 1, 4, 4))
    assert found[0, 0].tolist() == [[9.0, 6.0], [6.0, 4.0]]


@pytest.mark.parametrize("groups", [1, 4])
@pytest.mark.parametrize("sides", [(8, 8), (8, 6), (7, 8), (5, 5)])
def test_scoring_gives_what_training_gives_whatever_the_sides(
    sides: tuple[int, int], groups: int
) -> None:
    torch.manual_seed(3)
    layer = SamePaddedConv2d(4, 8, 3, 2, groups=groups)
    images = torch.randn(2, 4, *sides)
    with torch.no_grad():
        trained, scored = layer.train()(images), layer.eval()(images)
    assert scored.shape == trained.shape
    assert torch.allclose(scored, trained, atol=1e-6)


def test_all_strided_layers_are_padded_so_and_names_stay_torchvisions() -> None:
    network = mobilenet_v2_same()
    strided = [
        layer for layer in network.modules() if isinstance(layer, nn.Conv2d) and layer.stride[0] > 1
    ]
    assert len(strided) == 5
    assert all(isinstance(layer, SamePaddedConv2d) for layer in strided)


@pytest.mark.real_films
def test_the_weights_made_there_fit_layer_by_layer(film_data: Path) -> None:
    weights = load_file(film_data / "pretrained" / "mobilenet_v2_imagenet.safetensors")
    own = {
        name: value.shape
        for name, value in mobilenet_v2_same().state_dict().items()
        if name.startswith("features") and not name.endswith("num_batches_tracked")
    }
    assert {name: weights[name].shape for name in own} == own
