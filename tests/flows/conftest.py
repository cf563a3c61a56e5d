"""The real application, offscreen, in a folder of its own."""

import gc

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from xrayviewer.app.application import Application
from xrayviewer.session.case import Reading
from xrayviewer.ui.film.image_view import ImageView

SLOW_MACHINE_MS = 30_000


class Reader:
    """A person at the application: opens films, waits for them, looks at the pixels."""

    def __init__(self, application, qtbot):
        self.application = application
        self.desk = application.desk
        self.window = application.window
        self.view = application.window.findChild(ImageView)
        self._qtbot = qtbot

    def wait_until(self, condition):
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=SLOW_MACHINE_MS)

    def open(self, *paths):
        """Open paths and wait until the first film is there in full."""
        self.desk.intake.take(tuple(paths))
        self.wait_until(lambda: self.shows(self.desk.film_list.current))

    def shows(self, location):
        film = self.desk.case.film
        return (
            film is not None
            and self.desk.case.reading is Reading.COMPLETE
            and film.radiograph.provenance.location == location
        )

    def shown_pixels(self):
        """Grey levels of the view as painted: uint8, shape (rows, columns)."""
        image = self.view.grab().toImage()
        image = image.convertToFormat(image.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        return rows[:, : image.width()].copy()


@pytest.fixture
def reader(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path / "settings"))
    application = Application(tmp_path / "settings")
    application.desk.analysis.disclosure.accept()
    application.window.resize(1000, 700)
    application.open(())
    yield Reader(application, qtbot)
    application.window.close()
    application.close()
    application.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
