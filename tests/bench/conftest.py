"""What the benchmarks share: the real application in a folder of its own, and films to open."""

import gc
import itertools
import os
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.films import phantom, write_film

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
VIEW_PX = (1600, 1920)
NUMBERS = itertools.count()


@pytest.fixture(scope="session")
def qt():
    return QApplication.instance() or QApplication([])


@pytest.fixture
def application(qt, tmp_path, monkeypatch):
    """The whole application, its window on the screen and a decoding process running."""
    from xrayviewer.app.application import Application

    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path / "settings"))
    application = Application(tmp_path / "settings")
    application.window.resize(*VIEW_PX)
    application.open(())
    application.warm_up()
    yield application
    application.window.close()
    application.close()
    # A test that failed is kept with all it knew, so that its window would go on running timers.
    QApplication.processEvents()
    application.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def big_films(tmp_path_factory):
    """Path of a 3000x2500 film by transfer syntax."""
    folder = tmp_path_factory.mktemp("films")
    pixels = phantom(3000, 2500)

    def path_of(syntax):
        path = folder / f"{syntax}.dcm"
        if not path.exists():
            write_film(path, pixels, syntax, WindowCenter="2047", WindowWidth="4096")
        return path

    return path_of


class PaintWatch(QObject):
    """Tells, after it was carried out, of every paint event of a widget."""

    def __init__(self, widget, on_painted):
        super().__init__()
        self._widget = widget
        self._on_painted = on_painted
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.Paint:
            return False
        self._widget.removeEventFilter(self)
        try:
            QApplication.sendEvent(self._widget, event)
        finally:
            self._widget.installEventFilter(self)
        self._on_painted()
        return True


class Opening:
    """Opens films and waits, as the application does, for the paint that shows them."""

    def __init__(self, application):
        self.desk = application.desk
        self._loop = QEventLoop()
        self._is_there = False
        self._seen = lambda film: True
        self._watch = PaintWatch(image_view(application), self._painted)
        self.desk.case.film_changed.connect(self._changed)

    def seconds(self, act, seen=lambda film: not film.radiograph.is_preview):
        """Time from a call to the end of the paint that shows the film it leads to."""
        self._is_there, self._seen = False, seen
        start_s = time.perf_counter()
        act()
        self._loop.exec()
        return time.perf_counter() - start_s

    def _changed(self, film):
        self._is_there = film is not None and self._seen(film)

    def _painted(self):
        if self._is_there:
            self._loop.quit()


def wait_until(condition, timeout_s=120):
    """Run the event loop until a condition holds, looked at every few milliseconds."""
    loop, ticker = QEventLoop(), QTimer()
    end_s = time.monotonic() + timeout_s
    ticker.timeout.connect(
        lambda: loop.quit() if condition() or time.monotonic() >= end_s else None
    )
    ticker.start(5)
    try:
        while not condition():
            assert time.monotonic() < end_s, "waited too long"
            loop.exec()
    finally:
        ticker.stop()
        ticker.deleteLater()


def is_idle(application):
    """Whether no work is waiting or under way."""
    return not application._jobs.running


def another_name(path):
    """The same file under a name that was not opened yet, so that nothing of it is ready."""
    link = path.with_name(f"{path.stem}-{next(NUMBERS)}{path.suffix}")
    link.hardlink_to(path)
    return link


def image_view(application):
    from xrayviewer.ui.film.image_view import ImageView

    return application.window.findChild(ImageView)
