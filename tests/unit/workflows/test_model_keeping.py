"""The user's models get another name, are deleted, put back, and doubted where they should be."""

from dataclasses import replace

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS
from xrayviewer.domain.model_card import Calibration, ModelError
from xrayviewer.store import model_library
from xrayviewer.store.deleted_models import put_model_back, set_model_aside
from xrayviewer.store.model_folder import read_model, user_models_folder, write_model
from xrayviewer.store.model_library import list_models
from xrayviewer.workflows.model_keeping import model_doubts, rename_model


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


@pytest.fixture
def kept():
    return write_model(user_models_folder(), CARD, WEIGHTS)


def names():
    return [entry.model_id for entry in list_models()]


def test_a_renamed_model_is_whole_and_its_old_name_is_free(kept):
    folder = rename_model("chest-demo", "children")
    model = read_model(folder)
    assert (model.card.model_id, model.weights) == ("children", WEIGHTS)
    assert names() == ["children"]


def test_a_title_that_is_the_name_changes_with_it():
    write_model(user_models_folder(), replace(CARD, title="chest-demo"), WEIGHTS)
    assert read_model(rename_model("chest-demo", "children")).card.title == "children"


def test_a_name_that_is_taken_leaves_the_model_as_it_is(kept):
    write_model(user_models_folder(), replace(CARD, model_id="other"), WEIGHTS)
    with pytest.raises(ModelError, match="other"):
        rename_model("chest-demo", "other")
    assert names() == ["chest-demo", "other"]


def test_a_deleted_model_can_be_put_back(kept):
    set_model_aside("chest-demo")
    assert names() == []
    put_model_back("chest-demo")
    assert names() == ["chest-demo"]


def test_only_the_last_deleted_model_is_kept(kept):
    write_model(user_models_folder(), replace(CARD, model_id="other"), WEIGHTS)
    set_model_aside("chest-demo")
    set_model_aside("other")
    with pytest.raises(ModelError, match="not kept any more"):
        put_model_back("chest-demo")


def test_a_model_is_not_put_back_over_another(kept):
    set_model_aside("chest-demo")
    write_model(user_models_folder(), CARD, WEIGHTS)
    with pytest.raises(ModelError, match="another model"):
        put_model_back("chest-demo")


def test_a_sound_model_is_not_doubted():
    assert list(model_doubts(CARD)) == []


def test_each_weakness_is_named():
    weak = replace(
        CARD,
        metrics=(replace(CARD.metrics[0], n=41, measured_on="validation films of films"),),
        is_split_by_patient=False,
        calibration=Calibration("none", (1.0,), (0.0,)),
        input_ranges=(),
    )
    said = " ".join(model_doubts(weak))
    for words in ("41 films", "threshold was chosen", "both sides", "calibrated", "unusual films"):
        assert words in said
