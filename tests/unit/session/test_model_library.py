"""The list of models, and the one that speaks."""

from dataclasses import replace

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder, write_model


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


@pytest.fixture
def library(jobs, analysis, models, settle):
    models["own"] = ()
    write_model(user_models_folder(), CARD, WEIGHTS)
    library = ModelLibrary(jobs, analysis)
    library.look()
    settle()
    return library


@pytest.fixture
def told(library):
    told = []
    library.told.connect(told.append)
    return told


def names(library):
    return [entry.model_id for entry in library.entries]


def test_a_model_that_is_used_speaks_about_the_next_film(library, analysis, told, settle):
    library.use("chest-demo")
    settle()
    assert analysis.choice.model == "chest-demo"
    assert library.current == "chest-demo"
    assert CARD.title in told[0]


def test_a_refused_model_cannot_be_used(library, analysis, settle):
    (user_models_folder() / "chest-demo" / "weights.safetensors").write_bytes(b"")
    library.look()
    settle()
    library.use("chest-demo")
    assert library.current == ""
    assert "weights" in library.doubts("chest-demo")[0]


def test_the_current_model_keeps_speaking_under_its_new_name(library, settle):
    library.use("chest-demo")
    library.rename("chest-demo", "children")
    settle()
    assert names(library) == ["children"]
    assert library.current == "children"


def test_a_name_that_is_taken_is_told(library, told, settle):
    write_model(user_models_folder(), replace(CARD, model_id="other"), WEIGHTS)
    library.rename("chest-demo", "other")
    settle()
    assert "other" in told[0]


def test_a_deleted_model_speaks_no_more_and_can_be_put_back(library, settle):
    library.use("chest-demo")
    library.delete("chest-demo")
    settle()
    assert (names(library), library.current, library.deleted) == ([], "", "chest-demo")
    library.undo_delete()
    settle()
    assert (names(library), library.deleted) == (["chest-demo"], "")
