"""Fields of films from a verified model: what they are made of, and what is refused."""

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.unit.learning.tiny_models import SIZE, tiny_card, tiny_network, write_tiny
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.model_card import Calibration, ModelError, NetworkDescription
from xrayviewer.domain.training import Head, Task
from xrayviewer.imaging.chest_fields import chest_fields
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.fields import reading
from xrayviewer.learning.fields.reading import fields, pixel_probabilities
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.networks.fields_unet import FieldsNetwork
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.scoring import label_probabilities
from xrayviewer.learning.weights import load_model, packed
from xrayviewer.store.model_folder import write_model

FIELDS = {
    "labels": FIELD_LABELS,
    "is_multi_label": True,
    "network": NetworkDescription("fields-unet", Head.INDEPENDENT, 0),
    "calibration": Calibration("none", (1.0,) * 3, (0.0,) * 3),
    "operating_points": (),
    "splits": (),
    "metrics": (),
    "task": Task.FIELDS,
}


@pytest.fixture(autouse=True)
def own_models(monkeypatch):
    monkeypatch.setattr(reading, "_MODELS", LoadedModels(1))


@pytest.fixture
def model(tmp_path) -> Path:
    return write_tiny(tmp_path, **FIELDS)


def films(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, SIZE, SIZE), np.uint8)


def test_fields_are_whole_pieces_of_the_pixels_probabilities(model) -> None:
    inputs = films(10)
    inputs.flags.writeable = False
    found = fields(str(model), inputs, DirectContext())
    assert len(found) == 10
    chances = pixel_probabilities(load_model(model), inputs)
    assert chances.shape == (10, 3, SIZE, SIZE)
    for one, chance in zip(found, chances, strict=True):
        expected = chest_fields(chance)
        assert np.array_equal(one.masks, expected.masks)
        assert one.certainty == pytest.approx(expected.certainty, abs=1e-3)


def test_no_film_has_no_fields(model) -> None:
    assert fields(str(model), films(0), DirectContext()) == ()


def test_a_films_fields_do_not_depend_on_the_others(model) -> None:
    inputs = films(3)
    together = pixel_probabilities(load_model(model), inputs)
    alone = pixel_probabilities(load_model(model), inputs[1:2])
    assert together[1] == pytest.approx(alone[0], abs=1e-5)


def test_the_score_of_a_label_is_that_of_its_mean_logit() -> None:
    card = tiny_card(**FIELDS)
    network = tiny_network(card)
    assert isinstance(network, FieldsNetwork)
    with torch.inference_mode():
        logits = network.field_logits(normalised(torch.from_numpy(films(2)), card.preparation))
    assert logits.shape == (2, 3, SIZE, SIZE)
    mean = torch.sigmoid(logits.mean((2, 3))).numpy()
    # Interpolation repeats what lies at the rim, so the means differ a little.
    assert label_probabilities(network, card, films(2)) == pytest.approx(mean, abs=0.01)


def test_weights_in_half_precision_are_loaded_and_pass_their_self_test(tmp_path) -> None:
    card, weights = packed(tiny_card(**FIELDS), tiny_network(tiny_card(**FIELDS)), is_half=True)
    loaded = load_model(write_model(tmp_path, card, weights))
    assert loaded.card.task is Task.FIELDS
    assert len(weights) < 2.2 * card.network.parameters + 40_000


@pytest.mark.parametrize(
    "inputs",
    [
        np.zeros((SIZE, SIZE), np.uint8),
        np.zeros((1, SIZE, SIZE - 1), np.uint8),
        np.zeros((1, SIZE, SIZE), np.float32),
    ],
)
def test_films_of_another_kind_are_refused(model, inputs) -> None:
    with pytest.raises(ModelError, match=f"{SIZE} x {SIZE} pixels"):
        fields(str(model), inputs, DirectContext())


def test_a_model_of_findings_is_refused(tmp_path) -> None:
    with pytest.raises(ModelError, match="does not find lungs and heart"):
        fields(str(write_tiny(tmp_path)), films(1), DirectContext())


def test_a_network_for_other_labels_is_refused(tmp_path) -> None:
    other = {**FIELDS, "labels": ("left lung", "right lung", "heart")}
    with pytest.raises(ModelError, match="does not find lungs and heart"):
        fields(str(write_tiny(tmp_path, **other)), films(1), DirectContext())


def test_numbers_that_are_not_finite_are_refused(model, monkeypatch) -> None:
    monkeypatch.setattr(
        FieldsNetwork,
        "field_logits",
        lambda _self, images: torch.full((len(images), 3, SIZE, SIZE), torch.nan),
    )
    with pytest.raises(ModelError, match="not finite"):
        fields(str(model), films(1), DirectContext())


def test_a_network_that_fails_is_said_to(model, monkeypatch) -> None:
    def fail(_self, _images):
        raise RuntimeError("out of luck")

    monkeypatch.setattr(FieldsNetwork, "field_logits", fail)
    with pytest.raises(ModelError, match="fails on a film"):
        fields(str(model), films(1), DirectContext())


def test_finding_fields_can_be_cancelled(model) -> None:
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        fields(str(model), films(1), context)
