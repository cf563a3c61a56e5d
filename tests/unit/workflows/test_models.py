"""Models are checked and imported in another process, whose failures become sentences."""

import numpy as np
import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS, write_demo
from xrayviewer.domain.errors import EngineError, EngineMemoryError, EngineTimeoutError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.model_import import ImportedModel, ModelImport
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.model_folder import read_card, user_models_folder
from xrayviewer.workflows.models import check_model, import_model, show_model


class Answering:
    """An engine with one answer."""

    def __init__(self, answer):
        self._answer = answer
        self.calls = []

    def call(self, operation, *arguments, context, deadline_s=None):
        self.calls.append((operation, *arguments))
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def warm_up(self):
        """Nothing to start."""

    def close(self):
        """Nothing to end."""


def request(tmp_path, model_id=CARD.model_id):
    file = tmp_path / "x.pth"
    file.touch()
    return ModelImport(file, model_id, "resnet18", CARD.labels, 64)


FAILURES = [
    (EngineTimeoutError("late"), "it was not read within 120 s"),
    (EngineMemoryError("large"), "it needs more memory than it may use"),
    (EngineError("crashed"), "the process that read it failed"),
]


def test_what_was_imported_becomes_a_model_of_the_user(tmp_path):
    engine = Answering(ImportedModel(CARD, np.frombuffer(WEIGHTS, np.uint8)))
    folder = import_model(engine, request(tmp_path), DirectContext())
    assert folder == user_models_folder() / CARD.model_id
    assert show_model(CARD.model_id)[1].weights == WEIGHTS
    with pytest.raises(ModelError, match="already"):
        import_model(engine, request(tmp_path), DirectContext())
    assert len(engine.calls) == 1  # a name that is taken is told before the file is read
    import_model(engine, request(tmp_path), DirectContext(), replace=True)
    assert read_card(folder).version == 2


@pytest.mark.parametrize(("error", "reason"), FAILURES)
def test_a_process_that_fails_at_a_file_is_a_refusal(tmp_path, error, reason):
    with pytest.raises(ModelError, match=f"“x.pth” cannot be imported: {reason}"):
        import_model(Answering(error), request(tmp_path), DirectContext())
    assert not user_models_folder().exists()


@pytest.mark.parametrize(("error", "reason"), FAILURES)
def test_a_process_that_fails_at_a_model_is_a_refusal(error, reason):
    write_demo(user_models_folder())
    with pytest.raises(ModelError, match=f"“chest-demo” cannot be used: {reason}"):
        check_model(Answering(error), "chest-demo", DirectContext())


def test_a_model_is_checked_by_its_folder(tmp_path):
    folder = write_demo(tmp_path)
    engine = Answering(CARD)
    assert check_model(engine, str(folder), DirectContext()) == CARD
    assert engine.calls == [("weights:check_model", str(folder))]


def test_a_model_that_was_changed_is_refused_before_any_process_starts():
    folder = write_demo(user_models_folder())
    (folder / "weights.safetensors").write_bytes(b"other")
    engine = Answering(CARD)
    with pytest.raises(ModelError, match="its weights are damaged or were changed"):
        check_model(engine, "chest-demo", DirectContext())
    assert not engine.calls


def test_a_file_that_is_not_there_is_named_before_any_process_starts(tmp_path):
    engine = Answering(ImportedModel(CARD, np.frombuffer(WEIGHTS, np.uint8)))
    missing = request(tmp_path)
    missing.file.unlink()
    with pytest.raises(ModelError, match=r"There is no file “.*x\.pth”\. Check its name"):
        import_model(engine, missing, DirectContext())
    assert not engine.calls
