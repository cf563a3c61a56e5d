"""One cold start with a film, in a process of its own, for `test_first_finding`.

    python -m tests.bench.first_finding SETTINGS START FILM

START is the time at which the process was asked for. Prints the seconds from there to the painted
window, film and heat map, and the gaps of the GUI thread until then and afterwards, when idle.
"""

import json
import os
import sys
import time
from pathlib import Path

import numpy as np

os.environ["XRAYVIEWER_SETTINGS"] = sys.argv[1]

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.conftest import PaintWatch, image_view, is_idle, wait_until
from tests.heartbeat import Heartbeat
from xrayviewer.app.launch import launch

TICK_MS = 5
IDLE_S = 8.0


def main(start_s: float, film: str) -> dict[str, float]:
    """Start, open the film, wait for its findings, then do nothing for a while."""
    qt = QApplication([])
    launched = launch(qt, [film])
    from xrayviewer.app.application import MODELS_START_MS, Application
    from xrayviewer.session.analysis import Stage

    application = Application(launched.folder)
    application.open(launched.paths)
    launched.splash.close()
    window_s = time.time() - start_s
    QTimer.singleShot(0, application.warm_up)
    QTimer.singleShot(MODELS_START_MS, application.start_models)
    heartbeat = Heartbeat(TICK_MS)
    desk, painted = application.desk, {}

    def note() -> None:
        if desk.case.film is not None:
            painted.setdefault("film_s", time.time() - start_s)
        if desk.analysis.analysis is not None:
            painted.setdefault("finding_s", time.time() - start_s)

    watch = PaintWatch(image_view(application), note)
    wait_until(lambda: "finding_s" in painted or desk.analysis.stage is Stage.FAILED)
    assert desk.analysis.stage is Stage.DONE, desk.analysis.message
    busy_ms = float(np.percentile(heartbeat.gaps_ms, 99.9))
    worst_ms = float(max(heartbeat.gaps_ms))
    wait_until(lambda: is_idle(application))
    idle_ms = float(np.percentile(heartbeat.measure(IDLE_S), 99.9))
    heartbeat.stop()
    del watch
    application.window.close()
    application.close()
    return {"window_s": window_s, **painted, "busy_ms": busy_ms, "worst_ms": worst_ms,
            "idle_ms": idle_ms}  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(main(float(sys.argv[2]), str(Path(sys.argv[3])))))
