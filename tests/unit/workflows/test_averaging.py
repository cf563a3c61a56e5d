"""Trainings that held out different films become one model, measured on films none of them saw."""

import dataclasses

import cv2
import numpy as np
import pytest
import torch

from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.domain.model_card import ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import (
    Head,
    Recipe,
    Stage,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.calibration import logits_from
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks.registry import joined_name
from xrayviewer.learning.predict import score
from xrayviewer.learning.weights import load_model
from xrayviewer.store.evaluation_files import write_predictions
from xrayviewer.store.model_folder import read_card, user_models_folder
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.averaging import AveragingRequest, average_runs
from xrayviewer.workflows.datasets import examine_dataset, find_dataset

CONTEXT = DirectContext()
READERS, LEARNING = LocalEngine("xrayviewer.readers"), LocalEngine("xrayviewer.learning")
NAMES = ("one", "two")
SIZE = 32
SQUARE = Preparation(SIZE, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3)
RECIPE = Recipe("small", "", "", "mobilenet-v2", SQUARE, (Stage(2),))
NETWORK = NetworkDescription("mobilenet-v2", Head.SIGMOID, 0)
PARTS = {"one": (0, 1, 2, 3), "two": (4, 5, 6, 7)}
TESTED = (8, 9, 10, 11)


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def examination(tmp_path):
    generator = np.random.default_rng(4)
    for number in range(12):
        path = tmp_path / "films" / ("normal", "pneumonia")[number % 2] / f"p{number:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(path), generator.integers(0, 255, (40, 40), np.uint8))
    return examine_dataset(READERS, find_dataset(READERS, tmp_path / "films", CONTEXT), CONTEXT)


def write_own(name, **changes):
    settings = {"network": NETWORK, "preparation": SQUARE, "model_id": name, **changes}
    write_tiny(user_models_folder(), replace=True, **settings)


def keep(examination, name, seed, held_out, tested=TESTED):
    """A training that has ended, with its model and what that said of the films held out."""
    order = sorted(examination.films, key=lambda one: one.film.name.rpartition("/")[2])
    held = {order[place].film.name for place in held_out}
    kept = {order[place].film.name for place in tested}
    splits = tuple(
        Split.VALIDATION
        if one.film.name in held
        else Split.TEST
        if one.film.name in kept
        else Split.TRAIN
        for one in examination.films
    )
    films = SplitDataset(examination.dataset.labels, False, examination.films, splits, True)
    settings = TrainingSettings(
        TrainingPlan(RECIPE, name), films, (), "a" * 64, f"films-{name}", "2026-01-01T00:00:00Z", {}
    )
    run = RunFolder(runs_folder() / name)
    run.write_settings(settings)
    (run.record / "val").mkdir(parents=True)
    (run.record / "epochs.csv").write_text("stage,epoch\n1,1\n", "utf-8")
    write_own(name, seed=seed)
    chosen = films.indices(Split.VALIDATION)
    generator = np.random.default_rng(seed)
    carries = films.truth()[list(chosen)]
    likely = 1 / (1 + np.exp(generator.normal(size=len(chosen)) - carries[:, 1]))
    said = Predictions(
        tuple(films.films[place].film.name for place in chosen),
        tuple(films.films[place].patient for place in chosen),
        films.labels,
        np.stack([1 - likely, likely], axis=1),
        carries,
        False,
    )
    write_predictions(run.record / "val" / "predictions.csv", said)


def averaged(*names, **changes):
    request = AveragingRequest(names, "mean", user_models_folder(), **changes)
    return average_runs(READERS, LEARNING, request, CONTEXT)


@pytest.fixture
def runs(examination):
    for seed, name in enumerate(NAMES):
        keep(examination, name, seed, PARTS[name])


def logits(folder, squares):
    card = read_card(folder)
    said = score(str(folder), squares, CONTEXT)
    return logits_from(said, card.network.head, card.calibration)


def test_it_says_the_mean_of_what_its_networks_say(runs):
    outcome = averaged(*NAMES)
    assert outcome.card.network.name == "mobilenet-v2-x2"
    squares = np.random.default_rng(8).integers(0, 255, (3, SIZE, SIZE), np.uint8)
    one, two = (logits(user_models_folder() / name, squares) for name in NAMES)
    assert logits(outcome.folder, squares) == pytest.approx((one + two) / 2, abs=1e-5)
    assert abs(one - two).max() > 1e-3


def test_its_maps_sum_to_its_logits_and_it_can_be_trained_further(runs):
    network = load_model(averaged(*NAMES).folder).network
    images = torch.from_numpy(np.random.default_rng(8).normal(size=(1, 3, SIZE, SIZE))).float()
    maps = label_maps(network, images, Head.INDEPENDENT)
    said, evidence = maps.logits, maps.evidence
    bias = network.head[-1].bias
    assert (evidence.mean((2, 3)) + bias).detach().numpy() == pytest.approx(said.numpy(), abs=1e-5)
    first, second, head = network.layer_groups()
    trained = sum(p.numel() for part in (first, second, head) for p in part.parameters())
    assert trained == sum(parameter.numel() for parameter in network.parameters())


@pytest.mark.parametrize("name", ["five-block-cnn", "resnet50-two-layer-head", "resnet18-x2"])
def test_networks_without_such_a_head_cannot_be_joined(name):
    with pytest.raises(ModelError, match="cannot be joined"):
        joined_name(name, 2)


def test_it_is_calibrated_on_films_held_out_and_measured_on_films_none_saw(runs):
    outcome = averaged(*NAMES)
    assert outcome.held_out.n == 8
    assert outcome.test.n == 4
    card = outcome.card
    assert card.model_id == "mean"
    assert card.calibration.measured_on == "held-out films of the averaged trainings"
    assert {(one.measured_on, one.n) for one in card.metrics} == {
        ("held-out films of the averaged trainings, each by its single network", 8),
        ("test films of films-one", 4),
    }
    assert [(one.split, one.films) for one in card.splits] == [("train", 8), ("test", 4)]
    assert any(one.startswith("An average of 2 networks.") for one in card.limitations)


def test_a_model_of_this_name_is_replaced_only_when_asked(runs):
    averaged(*NAMES)
    with pytest.raises(ModelError, match="mean"):
        averaged(*NAMES)
    assert averaged(*NAMES, replace=True).card.version == 2


def test_trainings_without_test_films_give_no_figures_of_the_mean(examination):
    for seed, name in enumerate(NAMES):
        keep(examination, name, seed, PARTS[name], tested=())
    assert averaged(*NAMES).test is None


def test_a_training_alone_is_no_average(runs):
    with pytest.raises(TrainingError, match="two or more"):
        averaged("one", "one")


def test_trainings_that_kept_other_test_films_are_refused(examination, runs):
    keep(examination, "three", 2, (), tested=(0, 1, 2, 3))
    with pytest.raises(TrainingError, match="measured on films it learned from"):
        averaged("one", "three")


def test_a_film_may_be_held_out_by_one_training_only(examination, runs):
    keep(examination, "three", 2, (3, 4))
    with pytest.raises(TrainingError, match="both held out"):
        averaged("one", "three")


def test_test_films_that_changed_since_are_not_measured(runs, examination):
    chosen = next(one for one in examination.films if one.film.name.endswith("p08.png"))
    assert cv2.imwrite(str(chosen.film.location.path), np.eye(40, dtype=np.uint8) * 200)
    with pytest.raises(TrainingError, match="gone or were changed"):
        averaged(*NAMES)


def test_models_of_another_form_have_no_mean(runs):
    write_own("two", preparation=dataclasses.replace(SQUARE, black_fraction=0.02))
    with pytest.raises(ModelError, match="differ in preparation"):
        averaged(*NAMES)


def test_a_model_that_is_not_that_of_its_training_is_refused(runs):
    labels = ("normal", "opacity")
    other = {"labels": labels, "operating_points": (), "splits": (), "metrics": ()}
    write_own("one", **other)
    with pytest.raises(ModelError, match="gives other labels than its training"):
        averaged(*NAMES)
