"""What the benchmarks share: the real application in a folder of its own, and films to open."""

import gc
import os

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.bench.films import phantom, write_film

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
VIEW_PX = (1600, 1920)


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
    """Counts the paint events of a widget that have been carried out."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            try:
                QApplication.sendEvent(self._widget, event)
            finally:
                self._widget.installEventFilter(self)
            self.count += 1
            return True
        return False
