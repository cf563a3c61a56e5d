"""A crash of the program is written down as it happens, without values of films."""

import logging
import subprocess
import sys

import pytest

from xrayviewer.app.crash_watch import CrashWatch

SECRET = "Doe^Jane"
CRASHING = """
import faulthandler, sys
from pathlib import Path
from xrayviewer.app.crash_watch import CrashWatch
CrashWatch(Path(sys.argv[1]))
def show_film(name):
    {fault}
show_film("Doe^Jane")
"""


def crash(folder, fault):
    code = CRASHING.format(fault=fault)
    command = [sys.executable, "-c", code, str(folder)]
    ended = subprocess.run(command, check=False, capture_output=True)
    assert ended.returncode != 0


@pytest.fixture
def watch(tmp_path):
    watch = CrashWatch(tmp_path)
    yield watch
    watch.close()


def test_a_native_crash_is_offered_at_the_next_start(tmp_path):
    crash(tmp_path, "faulthandler._sigsegv()")
    watch = CrashWatch(tmp_path)
    watch.close()
    assert "Segmentation fault" in watch.last_report.text
    assert "in show_film" in watch.last_report.text
    assert SECRET not in watch.last_report.text
    again = CrashWatch(tmp_path)
    again.close()
    assert again.last_report is None


def test_an_error_that_was_met_is_kept_by_kind_and_place(watch, tmp_path):
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        logging.getLogger("test").exception("unexpected %s", type(error).__name__)
    watch.close()
    report = CrashWatch(tmp_path)
    report.close()
    assert "test_crash_watch.py" in report.last_report.text
    assert "ValueError" in report.last_report.text
    assert SECRET not in report.last_report.text


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, caplog):
    (tmp_path / "crash-reports").write_text("in the way")
    with caplog.at_level(logging.CRITICAL):
        watch = CrashWatch(tmp_path)
    watch.close()
    assert watch.last_report is None
