"""Films that the system opens in the running program: macOS sends them as events."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpenReceiver(QObject):
    """To be installed as event filter of the application.

    Signals
    -------
    paths_received(tuple[Path, ...])
        The system wants this film or folder opened.
    """

    paths_received = Signal(tuple)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files out of the events; everything else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.paths_received.emit((Path(event.file()),))
            return True
        return super().eventFilter(watched, event)
