"""The installation looks itself over, by the real processes."""

from pathlib import Path

import pytest

from xrayviewer.domain.errors import EngineOperationError, EngineTimeoutError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.self_check import Health
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows import self_check


class Failing:
    """An engine whose every call ends with an error."""

    def __init__(self, error):
        self.error = error

    def call(self, operation, *arguments, context, deadline_s=None):
        raise self.error


def test_decoders_are_checked_where_films_are_read():
    checks = self_check.check_decoders(LocalEngine("xrayviewer.readers"), DirectContext())
    assert {check.health for check in checks} == {Health.SOUND}


def test_a_decode_process_that_hangs_is_one_failure():
    (check,) = self_check.check_decoders(Failing(EngineTimeoutError("no answer")), DirectContext())
    assert check.health is Health.FAILED
    assert "no answer" in check.detail


def test_what_the_process_told_of_its_failure_is_passed_on():
    error = EngineOperationError("the operation failed: RuntimeError")
    error.add_note("Traceback:\n  File ...\nRuntimeError: Unable to find torch_shm_manager\n")
    (check,) = self_check.check_decoders(Failing(error), DirectContext())
    assert check.detail.endswith("RuntimeError: RuntimeError: Unable to find torch_shm_manager")


def test_a_model_that_fails_says_why():
    engine = Failing(ModelError("its self-test gives other scores"))
    checks = self_check.check_bundled_models(engine, DirectContext())
    assert {check.health for check in checks} == {Health.FAILED}
    assert all("self-test" in check.detail for check in checks)


def test_a_refused_model_and_a_lack_of_models_are_failures():
    def refused():
        return (ModelEntry(Path("models/a"), True, None, reason="its card is damaged"),)

    (check,) = self_check.check_bundled_models(Failing(None), DirectContext(), refused)
    assert (check.health, check.detail) == (Health.FAILED, "its card is damaged")
    (check,) = self_check.check_bundled_models(Failing(None), DirectContext(), tuple)
    assert check.health is Health.FAILED


@pytest.mark.usefixtures("preferences_dir")
def test_models_of_the_user_are_counted_and_not_named():
    assert self_check.own_models() == (0, 0)
    assert all(entry.is_bundled for entry in list_models())
