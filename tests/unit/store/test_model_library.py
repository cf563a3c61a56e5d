"""All models with a verdict on each, bundled ones first."""

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS, write_demo
from xrayviewer.domain.model_card import ModelError
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder, write_model
from xrayviewer.store.model_library import find_model, list_models, require_new_model


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    folder = tmp_path / "program" / "models"
    folder.mkdir(parents=True)
    (folder / "README.md").write_text("no model")
    monkeypatch.setattr(model_library, "models_folder", lambda: folder)
    return folder


def test_without_models_the_list_is_empty():
    assert list_models() == ()


def test_bundled_models_come_first_and_a_damaged_one_says_why(bundled):
    write_demo(bundled, model_id="z-bundled")
    write_demo(user_models_folder(), model_id="a-sound")
    (write_demo(user_models_folder(), model_id="b-damaged") / "card.json").write_bytes(b"{")
    (user_models_folder() / "c-empty").mkdir()
    entries = list_models()
    assert [(entry.model_id, entry.is_bundled) for entry in entries] == [
        ("z-bundled", True),
        ("a-sound", False),
        ("b-damaged", False),
        ("c-empty", False),
    ]
    assert [entry.card is not None for entry in entries] == [True, True, False, False]
    assert "damaged" in entries[2].reason
    assert "it has no card.json" in entries[3].reason
    assert len(entries[1].digest) == 64
    assert entries[1].reason == entries[2].digest == ""


def test_drafts_are_no_models():
    draft = user_models_folder() / ".incoming" / "half.0000"
    draft.mkdir(parents=True)
    (draft / "weights.safetensors").write_bytes(WEIGHTS)
    assert list_models() == ()


def test_a_model_is_found_by_name_or_path(bundled, tmp_path):
    ours = write_demo(bundled, model_id="ours")
    yours = write_demo(user_models_folder(), model_id="yours")
    elsewhere = write_demo(tmp_path / "elsewhere")
    assert find_model("ours") == ours
    assert find_model("yours") == yours
    assert find_model(str(elsewhere)) == elsewhere
    with pytest.raises(ModelError, match=r"no model “theirs”.*: ours, yours"):
        find_model("theirs")
    with pytest.raises(ModelError, match="There is no model"):
        find_model("../elsewhere/chest-demo\0")


def test_a_new_model_may_not_take_a_bundled_ones_name(bundled):
    write_demo(bundled, model_id="Ours")
    with pytest.raises(ModelError, match="came with the program"):
        require_new_model("ours", ("a", "b"), replace=True)


def test_a_new_model_goes_to_the_users_folder():
    root = require_new_model(CARD.model_id, CARD.labels)
    write_model(root, CARD, WEIGHTS)
    assert [entry.model_id for entry in list_models()] == [CARD.model_id]
    with pytest.raises(ModelError, match="already"):
        require_new_model(CARD.model_id, CARD.labels)
