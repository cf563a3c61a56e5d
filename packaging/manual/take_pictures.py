"""Take the manual's pictures from the running program, on the sample films alone.

Run as `QT_QPA_PLATFORM=offscreen python packaging/manual/take_pictures.py`; it needs the bundled
models and takes about a minute. Settings and results of the person who runs it are not touched.
"""

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from xrayviewer.app.application import Application
from xrayviewer.assets.locations import resource
from xrayviewer.session.analysis import Stage
from xrayviewer.session.case import Reading
from xrayviewer.session.shell import Workspace
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.panel.findings_view import FindingsView
from xrayviewer.ui.window.toolbar import CommandToolbar
from xrayviewer.ui.window.tour import SEEN

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "resources" / "help" / "pictures"
SAMPLES = ("consolidation", "normal-chest", "normal-chest-monochrome1")
WINDOW = QSize(1100, 720)
HEAT_MAP_OF = "Pneumonia"
COLOURS = 200
PATIENCE_MS = 120_000
FOR_THUMBNAILS = 60
COPIES = 6
SIDE_PX = 512


class Photographer:
    """Sits at the window: waits until it shows what is wanted, then takes its picture."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.application = application
        self.desk = application.desk
        self.window = application.window
        self._folder = folder

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the program work until the condition holds, and the window is painted."""
        loop = QEventLoop()
        clock = QTimer(interval=50)
        clock.timeout.connect(lambda: loop.quit() if condition() else None)
        end = QTimer(singleShot=True, interval=PATIENCE_MS)
        end.timeout.connect(lambda: loop.exit(1))
        clock.start()
        end.start()
        if loop.exec():
            raise TimeoutError("the window does not show what is wanted")
        end.stop()

    def settle(self, rounds: int = 3) -> None:
        """Let everything that was started be painted."""
        for _ in range(rounds):
            loop = QEventLoop()
            QTimer.singleShot(150, loop.quit)
            loop.exec()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of the window, or of a part of it."""
        self.settle()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        (widget or self.window).grab().save(buffer, "PNG")
        picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
        small = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, kmeans=1)
        small.save(self._folder / f"{name}.png", optimize=True)

    def open(self, film: Path) -> None:
        """Open a film and wait for its findings."""
        self.desk.intake.take((film,))
        self.wait(lambda: self.desk.case.reading is Reading.COMPLETE)
        self.wait(lambda: self.desk.analysis.stage in {Stage.DONE, Stage.FAILED})
        if self.desk.analysis.stage is Stage.FAILED:
            raise RuntimeError(self.desk.analysis.message)

    def part(self, kind: type[QWidget]) -> QWidget:
        """Find a part of the window."""
        found = self.window.findChild(kind)
        assert isinstance(found, QWidget), "the window has one"
        return found


def photograph(at: Photographer, films: Path) -> None:
    """Take every picture, in an order that needs each film once."""
    at.take("start")
    sample = resource("samples/consolidation.dcm")
    at.open(sample)
    at.take("toolbar", at.part(CommandToolbar))
    at.take("reading")
    at.take("findings", at.part(FindingsView))
    at.desk.evidence.choose(HEAT_MAP_OF)
    at.desk.evidence.show_below()
    at.wait(lambda: at.desk.evidence.overlay is not None)
    at.take("heat-map", at.part(ImageView))
    at.desk.shell.go_to(Workspace.SCREEN)
    at.desk.screening.start((resource("samples"),))
    at.wait(lambda: at.desk.screening.run is not None and not at.desk.screening.is_going_on)
    at.take("screening")
    write_labelled(at, films)
    at.desk.shell.go_to(Workspace.TRAIN)
    at.desk.training.data.open(films)
    at.wait(lambda: at.desk.training.data.judged is not None)
    at.wait(lambda: at.desk.training.library.entries)
    at.settle(FOR_THUMBNAILS)
    at.take("training")


def write_labelled(at: Photographer, folder: Path) -> None:
    """Write a folder with one subfolder for each label, made from the samples."""
    for name in SAMPLES:
        at.desk.intake.take((resource(f"samples/{name}.dcm"),))
        wanted = f"{name}.dcm"
        at.wait(lambda wanted=wanted: shown_name(at) == wanted)  # type: ignore[misc]
        film = at.desk.case.film
        assert film is not None, "it is shown"
        pixels = grey(film.radiograph.pixels, is_inverted=film.radiograph.is_inverted)
        label = "consolidation" if name == "consolidation" else "normal"
        (folder / label).mkdir(parents=True, exist_ok=True)
        for number in range(COPIES):
            turned = Image.fromarray(pixels).rotate(2.0 * number - COPIES, fillcolor=0)
            turned.save(folder / label / f"{name}-{number}.png")


def shown_name(at: Photographer) -> str:
    """Name of the film that is shown in full."""
    film = at.desk.case.film
    if film is None or at.desk.case.reading is not Reading.COMPLETE:
        return ""
    return film.radiograph.provenance.location.name


def grey(pixels: NDArray[np.generic], *, is_inverted: bool) -> NDArray[np.uint8]:
    """Scale stored values to 8 bits and `SIDE_PX`."""
    values = pixels.astype(np.float32)
    scaled = (values - values.min()) / max(float(np.ptp(values)), 1.0)
    shown = Image.fromarray(np.uint8(255 * (1 - scaled if is_inverted else scaled)))
    return np.asarray(shown.resize((SIDE_PX, SIDE_PX)))


def main() -> int:
    """Take the pictures into the folder named, by default that of the manual."""
    parser = argparse.ArgumentParser(description="take the manual's pictures")
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        settings = Path(temporary) / "settings"
        os.environ["XRAYVIEWER_SETTINGS"] = str(settings)
        application = Application(settings)
        application.desk.analysis.disclosure.accept()
        application.desk.preferences.set(SEEN, True)
        application.window.resize(WINDOW)
        application.open(())
        application.desk.analysis.look_for_models()
        try:
            photograph(Photographer(application, folder), Path(temporary) / "films")
        finally:
            application.window.close()
            application.close()
    del qt
    return 0


if __name__ == "__main__":
    sys.exit(main())
