"""Opens a folder's films one after another in a process of its own; prints bytes and brightness."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.bench.conftest import VIEW_PX, image_view, wait_until
from xrayviewer.app.application import Application
from xrayviewer.session.case import Reading


def is_shown(desk, location):
    film = desk.case.film
    return (
        film is not None
        and film.radiograph.provenance.location == location
        and desk.case.reading is Reading.COMPLETE
    )


def mean_brightness(view):
    grey = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return float(np.frombuffer(grey.constBits(), np.uint8).mean())


def main(films, settings):
    qt = QApplication([])
    application = Application(settings)
    application.window.resize(*VIEW_PX)
    application.open((films,))
    desk = application.desk
    count = len(list(films.iterdir()))
    wait_until(lambda: len(desk.film_list.films) == count and not desk.film_list.is_listing)
    brightest = []
    for film in desk.film_list.films:
        desk.film_list.go_to(film.location)
        wait_until(lambda film=film: is_shown(desk, film.location))
        brightest.append(mean_brightness(image_view(application)))
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * 4096
    print(count, resident, min(brightest))
    application.close()
    qt.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
