"""Dialogs about what lies outside the window: newer versions, and a report of the last run."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

from xrayviewer import __version__
from xrayviewer.assets import releases
from xrayviewer.ui.dialogs.crash_report_dialog import CrashReportDialog
from xrayviewer.ui.dialogs.updates_dialog import UpdatesDialog
from xrayviewer.ui.file_opening import FileOpenReceiver

PAGE = "https://example.org/releases"


def updates_dialog(qtbot, page):
    opened = []
    dialog = UpdatesDialog(page, open_page=opened.append)
    qtbot.addWidget(dialog)
    return dialog, opened


def test_the_browser_is_opened_only_when_asked(qtbot):
    dialog, opened = updates_dialog(qtbot, PAGE)
    dialog.show()
    assert opened == []
    assert PAGE in dialog.statement.text()
    dialog.open_button.click()
    assert opened == [QUrl(PAGE)]
    assert not dialog.isVisible()


def test_a_copy_without_an_address_says_so(qtbot):
    dialog, _ = updates_dialog(qtbot, "")
    assert dialog.open_button.isHidden()
    assert "ask who gave it to you" in dialog.statement.text()
    assert f"{__version__}" in "".join(
        label.text() for label in dialog.findChildren(type(dialog.statement))
    )


@pytest.mark.parametrize(
    ("written", "page"),
    [(f"{PAGE}\n", PAGE), ("http://example.org", ""), ("file:///etc/passwd", ""), ("", "")],
)
def test_only_a_secure_address_is_believed(tmp_path, monkeypatch, written, page):
    monkeypatch.setattr(releases, "resources_folder", lambda: tmp_path)
    assert releases.releases_page() == ""
    (tmp_path / releases.FILE).write_text(written)
    assert releases.releases_page() == page


def test_a_report_is_shown_whole_and_copied(qtbot):
    dialog = CrashReportDialog("line 1\nline 2", "~/reports/crash.txt")
    qtbot.addWidget(dialog)
    assert dialog.report.toPlainText() == "line 1\nline 2"
    assert dialog.report.isReadOnly()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "line 1\nline 2"


def test_a_film_that_the_system_opens_is_passed_on(qapp, qtbot):
    target, receiver = QObject(), FileOpenReceiver()
    target.installEventFilter(receiver)
    received = []
    receiver.paths_received.connect(received.append)
    QCoreApplication.sendEvent(target, QFileOpenEvent("/films/a film.dcm"))
    QCoreApplication.sendEvent(target, QFileOpenEvent(QUrl("https://example.org/film.dcm")))
    assert received == [(Path("/films/a film.dcm"),)]
