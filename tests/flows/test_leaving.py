"""What the running application offers about itself: the report of the last run, newer versions."""

from xrayviewer.session.shell import Request
from xrayviewer.store.crash_reports import CrashReport
from xrayviewer.ui.dialogs.crash_report_dialog import CrashReportDialog
from xrayviewer.ui.dialogs.updates_dialog import UpdatesDialog


def test_a_report_of_the_last_run_is_offered_beside_the_window(reader, tmp_path):
    reader.application.offer_report(None)
    assert reader.window.findChild(CrashReportDialog) is None
    reader.application.offer_report(CrashReport(tmp_path / "crash.txt", "Fatal error"))
    dialog = reader.window.findChild(CrashReportDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.report.toPlainText() == "Fatal error"


def test_updates_are_asked_for_in_the_help_menu(reader):
    reader.desk.shell.ask(Request.SHOW_UPDATES)
    dialog = reader.window.findChild(UpdatesDialog)
    assert dialog.isVisible()
    assert "never looks for newer versions by itself" in dialog.statement.text()
