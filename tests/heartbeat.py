"""Measures whether the GUI thread answers."""

import time

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer


class Heartbeat:
    """Milliseconds between the ticks of a timer on the GUI thread."""

    def __init__(self, tick_ms):
        self.gaps_ms = []
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(tick_ms)

    def _tick(self):
        now_s = time.perf_counter()
        self.gaps_ms.append((now_s - self._last_s) * 1e3)
        self._last_s = now_s

    def measure(self, seconds, act=lambda: None, every_ms=250):
        """Run the event loop, acting now and then; returns the gaps."""
        self.gaps_ms = []
        loop, actor = QEventLoop(), QTimer()
        actor.timeout.connect(act)
        actor.start(every_ms)
        QTimer.singleShot(int(seconds * 1e3), loop.quit)
        loop.exec()
        actor.stop()
        actor.deleteLater()
        return np.array(self.gaps_ms)

    def stop(self):
        self._timer.stop()
        self._timer.deleteLater()
