"""Models are taken elsewhere and brought in as they were, or not at all."""

import zipfile

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS
from xrayviewer.domain.model_card import ModelError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.folder_writing import INCOMING
from xrayviewer.store.model_folder import read_model, user_models_folder, write_model
from xrayviewer.store.model_library import judge_model
from xrayviewer.store.model_note import read_note, write_note
from xrayviewer.workflows.model_exchange import export_model, import_model_copy
from xrayviewer.workflows.model_keeping import rename_model


class SelfTest:
    """Stands for the engine with torch."""

    def __init__(self):
        self.error = None
        self.checked = []

    def call(self, operation, folder, *, context, deadline_s=None):
        assert operation == "weights:check_model"
        self.checked.append(folder)
        if self.error is not None:
            raise self.error


@pytest.fixture
def own():
    return write_model(user_models_folder(), CARD, WEIGHTS)


@pytest.fixture
def self_test():
    return SelfTest()


@pytest.fixture
def bring_in(self_test):
    engines = LocalEngine("xrayviewer.readers"), self_test
    return lambda source: import_model_copy(engines, source, DirectContext())


@pytest.mark.parametrize("kind", ["archive", "folder", "card"])
def test_an_exported_model_comes_back_byte_for_byte_with_its_note(
    kind, own, bring_in, self_test, tmp_path
):
    write_note(own, "Trained on films of 2025.")
    digest = read_model(own).digest
    written = export_model(own, tmp_path / "out.zip" if kind == "archive" else tmp_path)
    rename_model("chest-demo", "other")
    back = bring_in(written / "card.json" if kind == "card" else written)
    assert back == own
    assert read_model(back).digest == digest
    assert read_note(back) == "Trained on films of 2025."
    assert len(self_test.checked) == 1
    assert not list((user_models_folder() / INCOMING).iterdir())


def test_the_same_model_gives_the_same_archive(own, tmp_path):
    first, again = (export_model(own, tmp_path / name).read_bytes() for name in ("a.zip", "b.zip"))
    assert first == again


def test_a_model_that_is_there_is_not_replaced(own, bring_in, tmp_path):
    archive = export_model(own, tmp_path / "out.zip")
    with pytest.raises(ModelError, match="chest-demo"):
        bring_in(archive)


def changed_archive(source, target, **changes):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            place = entry.filename.rpartition("/")[2]
            if changes.get(place, b"") is not None:
                new.writestr(entry.filename, changes.get(place, content))
    return target


@pytest.mark.parametrize("place", ["weights.safetensors", "MODEL_CARD.md", "card.json"])
def test_a_changed_or_missing_file_is_refused(place, own, bring_in, tmp_path):
    archive = export_model(own, tmp_path / "out.zip")
    rename_model("chest-demo", "other")
    for number, content in enumerate((b"{}", None)):
        changed = changed_archive(archive, tmp_path / f"{number}.zip", **{place: content})
        with pytest.raises(ModelError):
            bring_in(changed)
    assert not own.exists()
    assert not list((user_models_folder() / INCOMING).iterdir())


def test_a_model_that_fails_its_self_test_is_not_taken(own, bring_in, self_test, tmp_path):
    archive = export_model(own, tmp_path / "out.zip")
    rename_model("chest-demo", "other")
    self_test.error = ModelError("Its self-test gives other scores.")
    with pytest.raises(ModelError, match="self-test"):
        bring_in(archive)
    assert not own.exists()


def test_an_archive_that_is_none_or_holds_no_model_says_so(bring_in, tmp_path):
    (tmp_path / "text.zip").write_text("no archive", "utf-8")
    with pytest.raises(ModelError, match=r"text\.zip"):
        bring_in(tmp_path / "text.zip")
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        archive.writestr("a/film.dcm", b"x")
    with pytest.raises(ModelError, match="no model"):
        bring_in(tmp_path / "films.zip")


def test_a_place_that_cannot_be_written_says_so(own, tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(ModelError, match="chest-demo"):
        export_model(own, tmp_path / "file" / "out.zip")
    export_model(own, tmp_path)
    with pytest.raises(ModelError, match="already"):
        export_model(own, tmp_path)


def test_a_note_is_plain_text_and_can_be_removed(own):
    write_note(own, "one\x1b[31m\ntwo  ")
    assert judge_model(own).note == "one[31m\ntwo"
    write_note(own, " ")
    assert read_note(own) == ""
    assert judge_model(own).card == read_model(own).card
