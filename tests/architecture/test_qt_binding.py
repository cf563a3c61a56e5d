"""The Qt binding keeps count of Python's constants, without which a long reading would crash."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

CALLS = 500


def lost_references(constant, call):
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(constant)


def test_calls_without_a_result_keep_none(qapp):
    widget = QWidget()
    assert lost_references(None, widget.update) < CALLS / 10
    assert lost_references(None, QCoreApplication.processEvents) < CALLS / 10


def test_sending_a_signal_keeps_true(qapp):
    widget = QWidget()
    widget.windowTitleChanged.connect(lambda _title: None)
    assert lost_references(True, lambda: widget.windowTitleChanged.emit("title")) < CALLS / 10
