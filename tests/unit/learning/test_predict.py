"""Scores of films: calibrated, in batches, from a verified model."""

import numpy as np
import pytest
import torch

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.model_card import Calibration, ModelError, NetworkDescription
from xrayviewer.domain.training import Head, Task
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import predict
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import LoadedModels, score
from xrayviewer.learning.weights import load_model


@pytest.fixture(autouse=True)
def own_models(monkeypatch):
    monkeypatch.setattr(predict, "_MODELS", LoadedModels())


def films(count, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, SIZE, SIZE), np.uint8)


def test_scores_are_the_calibrated_probabilities_of_the_network(tmp_path):
    folder = write_tiny(tmp_path)
    model = load_model(folder)
    inputs = films(3)
    inputs.flags.writeable = False
    found = score(str(folder), inputs, DirectContext())
    with torch.inference_mode():
        logits = model.network(normalised(torch.tensor(inputs), model.card.preparation))
    expected = torch.sigmoid(0.5 * logits[:, 0]).numpy()
    assert found.dtype == np.float64
    assert found[:, 1] == pytest.approx(expected, abs=1e-6)
    assert found.sum(axis=1) == pytest.approx(np.ones(3))


@pytest.mark.parametrize(
    ("head", "labels"), [(Head.SOFTMAX, ("a", "b", "c")), (Head.INDEPENDENT, ("a", "b", "c"))]
)
def test_every_head_gives_one_score_a_label(tmp_path, head, labels):
    folder = write_tiny(
        tmp_path,
        network=NetworkDescription("five-block-cnn", head, 0),
        labels=labels,
        is_multi_label=head is Head.INDEPENDENT,
        calibration=Calibration("none", (1.0,) * 3, (0.0,) * 3),
        operating_points=(),
        splits=(),
        metrics=(),
    )
    found = score(str(folder), films(2), DirectContext())
    assert found.shape == (2, 3)
    assert (head is Head.INDEPENDENT) != np.allclose(found.sum(axis=1), 1)


def test_a_film_has_the_same_score_in_any_batch(tmp_path, monkeypatch):
    folder = str(write_tiny(tmp_path))
    inputs = films(70)
    together = score(folder, inputs, DirectContext())
    monkeypatch.setattr(predict, "LARGEST_BATCH", 7)
    assert score(folder, inputs, DirectContext()) == pytest.approx(together, abs=1e-6)
    assert score(folder, inputs[:0], DirectContext()).shape == (0, 2)


@pytest.mark.parametrize(
    "inputs",
    [
        np.zeros((1, 16, 16), np.uint8),
        np.zeros((SIZE, SIZE), np.uint8),
        np.zeros((1, SIZE, SIZE), np.float32),
    ],
)
def test_films_prepared_otherwise_are_refused(tmp_path, inputs):
    with pytest.raises(ModelError, match="takes films of 32 x 32 pixels"):
        score(str(write_tiny(tmp_path)), inputs, DirectContext())


def test_no_score_is_given_that_is_no_number(tmp_path, monkeypatch):
    folder = str(write_tiny(tmp_path))
    model = predict._MODELS.get(tmp_path / "tiny")
    with torch.no_grad():
        model.network.head[9].bias.fill_(float("nan"))
    with pytest.raises(ModelError, match=r"“tiny” gives no scores: .* no finite numbers"):
        score(folder, films(1), DirectContext())


def test_a_model_is_loaded_once_and_anew_when_it_is_replaced(tmp_path):
    models = LoadedModels()
    folder = write_tiny(tmp_path)
    first = models.get(folder)
    assert models.get(folder) is first
    write_tiny(tmp_path, seed=1, replace=True)
    assert models.get(folder).card.version == 2


def test_a_model_that_is_loaded_is_refused_when_its_card_changes(tmp_path):
    folder = write_tiny(tmp_path)
    score(str(folder), films(1), DirectContext())
    card = folder / "card.json"
    card.write_bytes(card.read_bytes().replace(b"pneumonia", b"pneumonja"))
    with pytest.raises(ModelError, match="damaged or was changed"):
        score(str(folder), films(1), DirectContext())


def test_only_the_models_used_last_are_kept(tmp_path):
    models = LoadedModels(size=2)
    folders = [write_tiny(tmp_path, model_id=name) for name in "abc"]
    loaded = [models.get(folder) for folder in folders]
    assert models.get(folders[2]) is loaded[2]
    assert models.get(folders[1]) is loaded[1]
    assert models.get(folders[0]) is not loaded[0]


class Cancelled(DirectContext):
    is_cancelled = True


def test_it_can_be_cancelled(tmp_path):
    with pytest.raises(JobCancelledError):
        score(str(write_tiny(tmp_path)), films(1), Cancelled())


def test_a_model_that_gives_no_findings_gives_no_scores(tmp_path):
    folder = write_tiny(tmp_path, task=Task.GATE)
    with pytest.raises(ModelError, match="gives no findings"):
        score(str(folder), films(1), DirectContext())
