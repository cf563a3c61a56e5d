"""Choices for a training: defaults, names that are free, and why it cannot start yet."""

import dataclasses
from pathlib import Path

import pytest

from tests.unit.readers.labelled_films import write_films
from tests.unit.store.model_cards import CARD, WEIGHTS
from xrayviewer.domain.training import Device, StartWeights, TrainingError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder, write_model
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.store.training_runs import runs_folder

NAMES = tuple(
    f"{label}/person{10 * (label == 'sick') + number}_{label}_1.png"
    for label in ("normal", "sick")
    for number in range(6)
)


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


@pytest.fixture
def data(jobs):
    return TrainingDataSession(jobs, LocalEngine("xrayviewer.readers"))


@pytest.fixture
def library(jobs, analysis):
    return ModelLibrary(jobs, analysis)


@pytest.fixture
def setup(data, library):
    return TrainingSetup(data, library)


@pytest.fixture
def ready(setup, data, library, tmp_path, settle):
    """Films are examined, and there is a model to start from."""
    write_model(user_models_folder(), CARD, WEIGHTS)
    library.look()
    data.open(write_films(tmp_path / "my films", *NAMES))
    settle()
    return setup


def test_nothing_can_start_without_films(setup):
    assert setup.obstacle
    with pytest.raises(TrainingError):
        setup.request()


def test_defaults_make_a_training(ready, tmp_path):
    request = ready.request()
    assert ready.obstacle == ""
    assert request.plan.recipe.name == "fine-tune"
    assert request.plan.start_model == str(user_models_folder() / "chest-demo")
    assert request.plan.model_id == "my-films-fine-tune"
    assert request.films == tmp_path / "my films"


def test_a_name_that_is_taken_is_avoided_and_refused(ready, data, settle):
    (runs_folder() / "my-films-fine-tune").mkdir(parents=True)
    ready.take_started()
    assert ready.model_id == "my-films-fine-tune-2"
    ready.set_name("my-films-fine-tune")
    assert "already" in ready.obstacle
    ready.set_name("no name!")
    assert "letters" in ready.obstacle


def test_without_a_model_fine_tuning_asks_for_one(setup, data, tmp_path, settle):
    data.open(write_films(tmp_path / "films", *NAMES))
    settle()
    assert "start from" in setup.obstacle
    setup.choose_recipe("five-block-cnn")
    assert setup.obstacle == ""


def test_imagenet_weights_have_to_come_from_somewhere(ready):
    ready.choose_recipe("resnet50-one-cycle")
    assert ready.recipe.start_weights is StartWeights.IMAGENET
    assert "ImageNet" in ready.obstacle
    ready.choose_weights(from_scratch=True)
    assert ready.request().plan.from_scratch


def test_a_setting_goes_into_the_plan_and_back(ready):
    ready.set_setting(("batch",), 4)
    ready.choose_device(Device.CPU)
    assert ready.is_changed
    plan = ready.request().plan
    assert (plan.recipe.batch, plan.device) == (4, Device.CPU)
    ready.reset()
    assert not ready.is_changed


def test_films_are_kept_for_a_test_when_asked(ready, data, settle):
    assert not ready.keeps_test
    ready.keep_test(True)
    settle()
    assert ready.request().split.test == 0.15
    assert any(split.value == "test" for split in data.judged.dealt.splits)


def test_the_name_of_a_training_that_waits_is_not_proposed_again(ready):
    first = ready.model_id
    ready.reserve([first.upper()])
    assert ready.obstacle
    ready.take_started()
    assert ready.model_id != first
    assert ready.obstacle == ""


def model(name, labels, parameters):
    network = dataclasses.replace(CARD.network, parameters=parameters)
    card = dataclasses.replace(
        CARD, model_id=name, labels=labels, network=network, operating_points=(), splits=(),
        metrics=(), is_multi_label=True,
    )  # fmt: skip
    return ModelEntry(Path("models") / name, True, card)


def test_the_model_that_knows_the_labels_is_proposed_whatever_their_letters(
    setup, data, library, tmp_path, settle
):
    large = model("large", ("Effusion", "Nodule"), 9)
    fitting = model("fitting", ("Normal", "Sick"), 99)
    library.entries = (large, fitting)
    library.changed.emit(library.entries)
    assert setup.start_model == str(large.folder)
    data.open(write_films(tmp_path / "films", *NAMES))
    settle()
    assert setup.start_model == str(fitting.folder)


def test_of_models_that_know_as_much_the_smaller_is_proposed(setup, library):
    entries = (model("large", ("a",), 99), model("small", ("b",), 9))
    library.entries = entries
    library.changed.emit(entries)
    assert setup.start_model == str(entries[1].folder)


def test_a_start_that_the_user_chose_stays(setup, data, library, tmp_path, settle):
    chosen = model("chosen", ("Effusion",), 99)
    fitting = model("fitting", ("normal", "sick"), 9)
    library.entries = (chosen, fitting)
    library.changed.emit(library.entries)
    setup.choose_start(str(chosen.folder))
    data.open(write_films(tmp_path / "films", *NAMES))
    settle()
    assert setup.start_model == str(chosen.folder)


def test_a_model_that_has_learned_from_these_films_is_not_proposed(
    setup, data, library, tmp_path, settle
):
    other = model("other", ("normal",), 99)
    known = model("known", ("normal", "sick"), 9)
    sources = (dataclasses.replace(CARD.sources[0], name="films"),)
    known = dataclasses.replace(known, card=dataclasses.replace(known.card, sources=sources))
    library.entries = (other, known)
    library.changed.emit(library.entries)
    data.open(write_films(tmp_path / "films", *NAMES))
    settle()
    assert setup.start_model == str(other.folder)
