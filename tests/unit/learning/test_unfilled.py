"""Networks without numbers: shaped as those with numbers, and made without torch's compiler."""

import subprocess
import sys

import pytest
import torch

from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.learning.networks import build_network, network_names
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.learning.networks.unfilled import unfilled

LOADING = """
import sys
from xrayviewer.assets import models_folder
from xrayviewer.learning import analysis
from xrayviewer.learning.weights import load_model
for name in ("input-gate", "lung-heart-fields", "adult-findings"):
    load_model(models_folder() / name, only_scores=True)
print([name for name in ("torch._dynamo", "sympy") if name in sys.modules])
"""


@pytest.mark.parametrize("name", [*network_names(), "mobilenet-v2-same-x2"])
def test_it_has_the_weights_of_one_with_numbers(name: str) -> None:
    outputs = len(OUTPUTS) if name == "input-gate" else 2
    channels = 1 if name == "fields-unet" else 3
    preparation = Preparation(
        128, channels=channels, mean=(0.5,) * channels, deviation=(0.5,) * channels
    )
    description = NetworkDescription(name, Head.INDEPENDENT, 0)
    with unfilled():
        empty = build_network(description, preparation, outputs)
    assert all(tensor.is_meta for tensor in empty.state_dict().values())
    filled = build_network(description, preparation, outputs).eval()
    shapes = [
        {name: (tensor.shape, tensor.dtype) for name, tensor in one.state_dict().items()}
        for one in (empty, filled)
    ]
    assert shapes[0] == shapes[1]
    with torch.inference_mode():
        assert filled(torch.zeros(1, channels, 128, 128)).shape == (1, outputs)


def test_models_are_loaded_without_the_compiler() -> None:
    """It takes longer to load than torch itself."""
    done = subprocess.run(
        [sys.executable, "-c", LOADING], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
