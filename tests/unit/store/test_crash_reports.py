"""What a crash leaves behind, and what the next start makes of it."""

import os
import subprocess
import sys

import pytest

from xrayviewer.store import crash_reports
from xrayviewer.store.crash_reports import (
    MOST_KEPT,
    SESSION,
    begin_session,
    collect_reports,
    end_session,
    kept_reports,
    without_folders,
)

TRACE = 'Fatal Python error: Aborted\n  File "/home/doe/films/xrayviewer/app/launch.py", line 3\n'


def left_behind(folder, text=TRACE, number=None):
    """The file of a process that ended: of one that this test started and waited for."""
    if number is None:
        ended = subprocess.Popen([sys.executable, "-S", "-c", ""])
        ended.wait()
        number = ended.pid
    file = begin_session(folder)
    file.write(text)
    file.close()
    path = folder / SESSION.format(os.getpid())
    return path.replace(folder / SESSION.format(number))


def test_a_run_that_ends_well_leaves_nothing(tmp_path):
    end_session(begin_session(tmp_path / "new" / "folder"))
    assert list(tmp_path.rglob("*.txt")) == []
    assert collect_reports(tmp_path) is None


def test_a_crash_leaves_a_report_with_versions_and_places(tmp_path):
    left = left_behind(tmp_path)
    report = collect_reports(tmp_path)
    assert report is not None
    assert report.path.read_text() == report.text
    assert report.text.startswith("xrayviewer ")
    assert 'File "xrayviewer/app/launch.py", line 3' in report.text
    assert "doe" not in report.text
    assert not left.exists()
    assert collect_reports(tmp_path) is None


def test_a_run_that_was_killed_without_a_trace_is_forgotten(tmp_path):
    left = left_behind(tmp_path, text="")
    assert collect_reports(tmp_path) is None
    assert not left.exists()


def test_errors_of_a_run_that_went_on_are_reported_too(tmp_path):
    file = begin_session(tmp_path)
    file.write(TRACE)
    end_session(file)
    assert collect_reports(tmp_path) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="there the open file itself cannot be moved")
def test_the_file_of_a_running_instance_is_left_alone(tmp_path):
    left = left_behind(tmp_path, number=os.getppid())
    assert collect_reports(tmp_path) is None
    assert left.exists()


def test_only_the_newest_reports_are_kept(tmp_path):
    for day in range(MOST_KEPT + 5):
        (tmp_path / f"crash-202601{day + 1:02}-000000.txt").write_text("old")
    left_behind(tmp_path)
    report = collect_reports(tmp_path)
    kept = kept_reports(tmp_path)
    assert len(kept) == MOST_KEPT
    assert kept[-1] == report.path


def test_a_report_has_a_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(crash_reports, "LONGEST_CHARACTERS", 500)
    left_behind(tmp_path, text=TRACE * 100)
    assert len(collect_reports(tmp_path).text) <= 500


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/home/doe/xrayviewer/xrayviewer/ui/theme.py", "xrayviewer/ui/theme.py"),
        ("/opt/xrayviewer/_internal/PySide6/QtCore.so", "_internal/PySide6/QtCore.so"),
        ("/home/doe/.venv/lib/python3.11/site-packages/numpy/a.py", "site-packages/numpy/a.py"),
        (r"C:\Users\Doe\xrayviewer\app\launch.py", "xrayviewer/app/launch.py"),
        ("/films/Doe^Jane/start.py", "start.py"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)
def test_folders_outside_the_code_are_left_out(path, kept):
    assert without_folders(f'  File "{path}", line 7 in run') == f'  File "{kept}", line 7 in run'
