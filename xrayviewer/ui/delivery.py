"""The one road from other threads to the GUI thread."""

import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

TURN_S: Final = 0.008
"""Time given to deliveries per turn of the event loop, so that a burst leaves room for painting."""


class GuiThreadDelivery(QObject):
    """Runs calls of any thread on the thread it was made on, in the order they came.

    An error in a call goes to `sys.excepthook`; the calls after it still run.
    """

    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: deque[Callable[[], None]] = deque()
        self._is_woken = False
        # Posted events are all sent in one turn of the event loop; only a timer waits for the next.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._run_some)
        self._arrived.connect(self._run_some, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Run a call later on the GUI thread. Any thread."""
        self._calls.append(call)
        if not self._is_woken:
            self._is_woken = True
            self._arrived.emit()

    @Slot()
    def _run_some(self) -> None:
        end_s = time.monotonic() + TURN_S
        while self._calls:
            call = self._calls.popleft()
            try:
                call()
            except Exception as error:  # noqa: BLE001  a turn of the event loop ends here
                sys.excepthook(type(error), error, error.__traceback__)
            if time.monotonic() >= end_s:
                self._next_turn.start()
                return
        self._is_woken = False
        if self._calls:  # one arrived between the last look and the flag
            self._is_woken = True
            self._next_turn.start()
