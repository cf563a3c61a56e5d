"""The window answers while hostile films are being opened (the long run is in tests/bench)."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer

from xrayviewer.domain.location import FilmLocation

TICK_MS = 10
LONGEST_GAP_MS = 250
OPENING_S = 8.0
PATIENCE_S = 0.3


class Heartbeat:
    """Gaps in milliseconds between ticks of a timer on the GUI thread."""

    def __init__(self):
        self.gaps_ms = []
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)

    def _beat(self):
        now_s = time.perf_counter()
        self.gaps_ms.append((now_s - self._last_s) * 1e3)
        self._last_s = now_s

    def stop(self):
        self._timer.stop()
        self._timer.deleteLater()
        return np.array(self.gaps_ms)


def hostile_films(folder):
    found = sorted((folder / "malformed" / "found").iterdir())
    own = sorted((folder / "malformed" / "own").iterdir())
    return [*found[::6], *own[::6]]


@pytest.mark.real_films
def test_gaps_between_heartbeats_stay_short_while_hostile_films_open(reader, film_data):
    films = hostile_films(film_data)
    reader.desk.case.open(FilmLocation(films[0]))
    heartbeat = Heartbeat()
    end_s = time.monotonic() + OPENING_S
    number = 0
    while time.monotonic() < end_s:
        number += 1
        reader.desk.case.open(FilmLocation(films[number % len(films)]))
        next_s = time.monotonic() + PATIENCE_S
        reader.wait_until(lambda next_s=next_s: time.monotonic() > next_s)
    gaps_ms = heartbeat.stop()
    assert number > 10
    assert len(gaps_ms) > 100
    # One gap may belong to whatever else runs on the machine.
    assert np.sort(gaps_ms)[-2] <= LONGEST_GAP_MS


def test_the_heartbeat_sees_a_window_that_does_not_answer(reader):
    heartbeat = Heartbeat()
    reader.wait_until(lambda: heartbeat.gaps_ms)
    end_s = time.perf_counter() + 2 * LONGEST_GAP_MS / 1e3
    while time.perf_counter() < end_s:
        pass
    reader.wait_until(lambda: len(heartbeat.gaps_ms) > 5)
    assert heartbeat.stop().max() > LONGEST_GAP_MS
