"""Progress on the icon in the taskbar: whole percents, taken back at the end."""

from types import SimpleNamespace

import pytest
from psygnal import Signal
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusMessage

from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.ui.window import launcher_entry
from xrayviewer.ui.window.launcher_entry import LauncherEntry, show_in_taskbar


class Runner:
    changed = Signal()
    progress = None


@pytest.fixture
def runner():
    return Runner()


@pytest.fixture
def told(qapp, runner):
    """Tell of progress; what the desktop was told by then."""
    sent = []
    parent = QObject()
    entry = LauncherEntry(runner, SimpleNamespace(send=sent.append), parent)

    def tell(progress):
        runner.progress = progress
        runner.changed.emit()
        return sent

    yield tell
    runner.changed.disconnect(entry._show)


def progress(done, total=1000, *, is_listed=True):
    return ScreeningProgress(done, 0, total, is_listed)


def test_the_desktop_is_told_each_percent_once(told):
    told(progress(0, is_listed=False))
    for done in (10, 12, 19, 20):
        sent = told(progress(done))
    first, second = sent
    assert first.type() == QDBusMessage.MessageType.SignalMessage
    assert (first.interface(), first.member()) == ("com.canonical.Unity.LauncherEntry", "Update")
    application, shown = first.arguments()
    assert application == "application://xrayviewer.desktop"
    assert shown == {"progress": 0.01, "progress-visible": True}
    assert second.arguments()[1]["progress"] == 0.02


def test_nothing_is_shown_any_more_when_a_run_ends(told):
    told(progress(500))
    *_, last = told(None)
    assert last.arguments()[1]["progress-visible"] is False
    assert len(told(None)) == 2


def test_without_a_session_bus_nothing_is_shown(qapp, runner, monkeypatch):
    lost = SimpleNamespace(sessionBus=lambda: SimpleNamespace(isConnected=lambda: False))
    monkeypatch.setattr(launcher_entry, "QDBusConnection", lost)
    assert show_in_taskbar(runner, QObject()) is None
    monkeypatch.setattr(launcher_entry, "HAS_BUS", False)
    assert show_in_taskbar(runner, QObject()) is None
