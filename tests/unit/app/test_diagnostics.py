"""Logs and crash reports hold places in the code, never values of films."""

import logging
import sys
import threading
import warnings

import pytest

from xrayviewer.app import diagnostics

SECRET = "Doe^Jane"


def record_of(error):
    try:
        raise error
    except type(error):
        return logging.LogRecord("x", logging.ERROR, "", 0, "unexpected", (), sys.exc_info())


def test_an_exception_is_logged_by_kind_and_place():
    text = diagnostics.PlaceOnlyFormatter("%(message)s").format(record_of(ValueError(SECRET)))
    assert "ValueError" in text
    assert "test_diagnostics.py" in text
    assert SECRET not in text


def test_an_error_with_a_cause_keeps_both_secret():
    def fail():
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise OSError(f"cannot read {SECRET}") from cause

    try:
        fail()
    except OSError:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "unexpected", (), sys.exc_info())
    assert SECRET not in diagnostics.PlaceOnlyFormatter("%(message)s").format(record)


@pytest.fixture
def hooks(monkeypatch):
    """Whatever is installed is taken back after the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def test_errors_of_any_thread_reach_the_user_without_their_values(hooks, caplog):
    told = []
    diagnostics.tell_unexpected_errors(told.append)
    error = RuntimeError(SECRET)
    sys.excepthook(RuntimeError, error, None)
    thread = threading.Thread(target=lambda: (_ for _ in ()).throw(error))
    thread.start()
    thread.join()
    assert len(told) == 2
    assert all("RuntimeError" in sentence for sentence in told)
    assert not any(SECRET in sentence for sentence in told)


def test_stopping_by_keyboard_is_no_error_of_ours(hooks, monkeypatch):
    told, original = [], []
    monkeypatch.setattr(sys, "__excepthook__", lambda *arguments: original.append(arguments))
    diagnostics.tell_unexpected_errors(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert len(original) == 1


def test_warnings_of_libraries_are_logged_without_their_values(monkeypatch, capsys):
    root, warned = logging.getLogger(), logging.getLogger("py.warnings")
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(warned, "filters", [])
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    diagnostics.install_log()
    try:
        logging.getLogger("py.warnings").warning("%s", f"Invalid value {SECRET}")
        text = capsys.readouterr().err
        assert "a library warned" in text
        assert SECRET not in text
    finally:
        logging.captureWarnings(capture=False)
