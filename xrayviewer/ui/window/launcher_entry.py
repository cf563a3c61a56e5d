"""Progress on the program's icon in the taskbar, where the desktop shows it.

Ubuntu's dock, KDE's taskbar and others listen to signals of the interface
``com.canonical.Unity.LauncherEntry`` on the session bus. Windows and macOS have other means, which
Qt does not offer: there nothing is shown.
"""

import sys
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.session.screening_runner import ScreeningRunner

PATH: Final = "/com/canonical/unity/launcherentry/1"
INTERFACE: Final = "com.canonical.Unity.LauncherEntry"
APPLICATION: Final = "application://xrayviewer.desktop"
STEPS: Final = 100
HAS_BUS: Final = sys.platform.startswith(("linux", "freebsd"))
Properties = dict[str, Any]


class LauncherEntry(QObject):
    """Shows how far a screening is.

    Parameters
    ----------
    bus
        Of the session.
    """

    def __init__(self, runner: ScreeningRunner, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._bus = bus
        self._shown: Properties = {}
        runner.changed.connect(self._show)

    def _show(self) -> None:
        wanted = entry_properties(self._runner.progress)
        if wanted != (self._shown or entry_properties(None)):
            self._shown = wanted
            self._bus.send(entry_update(wanted))


def entry_properties(progress: ScreeningProgress | None) -> Properties:
    """Return what the icon is to show; nothing while it is not known how much there is to do."""
    if progress is None or progress.fraction is None:
        return {"progress": 0.0, "progress-visible": False}
    return {"progress": int(progress.fraction * STEPS) / STEPS, "progress-visible": True}


def entry_update(properties: Properties) -> QDBusMessage:
    """Return the signal that tells the desktop."""
    message = QDBusMessage.createSignal(PATH, INTERFACE, "Update")
    message.setArguments([APPLICATION, properties])
    return message


def show_in_taskbar(runner: ScreeningRunner, parent: QObject) -> LauncherEntry | None:
    """Show progress from now on; None where there is no session bus."""
    if not HAS_BUS:
        return None
    bus = QDBusConnection.sessionBus()
    return LauncherEntry(runner, bus, parent) if bus.isConnected() else None
