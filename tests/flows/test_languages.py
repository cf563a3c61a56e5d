"""The language is changed while films are read: the window speaks it, and nothing is lost."""

import gc
import weakref

from PySide6.QtCore import QLocale

from tests.flows.test_reading import write_film
from xrayviewer.session.shell import Workspace
from xrayviewer.ui.dialogs.settings_dialog import SettingsDialog
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.language import KEY


def titles(window):
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_window_speaks_another_language_at_once_and_keeps_the_film(reader, tmp_path, qtbot):
    film = write_film(tmp_path / "one.png")
    reader.desk.preferences.set(KEY, "en")
    reader.open(film)
    reader.desk.case.turn(1)
    before = reader.application.window
    ended = weakref.ref(before.findChild(ImageView))
    listeners = len(reader.desk.case.film_changed)
    view = reader.desk.case.view
    reader.desk.shell.go_to(Workspace.SCREEN)
    del before
    reader.view = reader.window = None

    reader.desk.preferences.set(KEY, "de")
    qtbot.waitUntil(lambda: "Datei" in titles(reader.application.window))
    window = reader.application.window
    gc.collect()
    assert ended() is None
    assert len(reader.desk.case.film_changed) == listeners
    assert reader.desk.case.view is view
    assert window.isVisible()
    assert window.windowTitle().startswith("one.png")
    assert reader.desk.shell.workspace is Workspace.SCREEN
    assert window.findChild(SettingsDialog).windowTitle() == "Einstellungen"
    assert QLocale().decimalPoint() == ","

    del window  # held by nobody but the application
    reader.desk.preferences.set(KEY, "en")
    qtbot.waitUntil(lambda: "File" in titles(reader.application.window))
