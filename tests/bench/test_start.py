"""Cold start to the first painted window, beside an empty PySide6 window in the same run."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
RUNS = 9
WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

def tell():
    print(time.time())
    QApplication.quit()

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWindow():
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False
"""
EMPTY = (
    WATCH
    + """
from PySide6.QtWidgets import QWidget
qt = QApplication([])
watch = Watch()
qt.installEventFilter(watch)
window = QWidget()
window.resize(1200, 800)
window.show()
qt.exec()
"""
)
VIEWER = (
    """
import sys
from xrayviewer.app.application import Application
"""
    + WATCH
    + """
from pathlib import Path
qt = QApplication([])
watch = Watch()
qt.installEventFilter(watch)
application = Application(Path(sys.argv[1]))
application.open(())
qt.exec()
application.close()
"""
)


def first_paint_s(code, folder):
    """Seconds from the start of a process to the end of the turn that painted its window."""
    start_s = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout) - start_s


def test_cold_start_is_at_most_three_empty_windows(tmp_path, benchmark):
    first_paint_s(VIEWER, tmp_path), first_paint_s(EMPTY, tmp_path)
    pairs = [(first_paint_s(VIEWER, tmp_path), first_paint_s(EMPTY, tmp_path)) for _ in range(RUNS)]
    viewer, empty = (statistics.median(column) for column in zip(*pairs, strict=True))
    benchmark.extra_info.update(viewer_ms=viewer * 1e3, empty_ms=empty * 1e3, ratio=viewer / empty)
    benchmark.pedantic(lambda: first_paint_s(VIEWER, tmp_path), rounds=1)
    print(
        f"\nviewer {viewer * 1e3:.0f} ms, empty window {empty * 1e3:.0f} ms: {viewer / empty:.2f}x"
    )
    assert viewer <= 3.0 * empty
