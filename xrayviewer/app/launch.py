"""The first moments: films for a running instance are handed over, else the splash is painted.

Imports Qt and little else; the application itself is imported once the splash is on the screen.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from xrayviewer import __version__
from xrayviewer.app.diagnostics import install_log
from xrayviewer.store import preferences
from xrayviewer.store.folders import settings_folder
from xrayviewer.ui.single_instance import hand_over
from xrayviewer.ui.window.splash import Splash

INSTANCE_NAME = "xrayviewer"


@dataclass(frozen=True, slots=True)
class Launch:
    """What the first moments leave for the application.

    Attributes
    ----------
    paths
        Films and folders named on the command line.
    folder
        Where settings and window state are kept.
    splash
        On the screen until the window is.
    """

    qt: QApplication
    paths: tuple[Path, ...]
    folder: Path
    splash: Splash


def launch(qt: QApplication, arguments: Sequence[str]) -> Launch | None:
    """Paint the splash, or hand the films to the instance that is running.

    Returns
    -------
    Launch | None
        None when another instance took the films, so that there is nothing more to do.
    """
    paths = _paths(arguments)
    install_log()
    qt.setApplicationName("xrayviewer")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("xrayviewer")
    if hand_over(INSTANCE_NAME, paths):
        return None
    folder = settings_folder()
    values, _ = preferences.load(folder / "preferences.json")
    splash = Splash(str(values["look.theme"]))
    splash.show_at_once()
    return Launch(qt, paths, folder, splash)


def _paths(arguments: Sequence[str]) -> tuple[Path, ...]:
    parser = argparse.ArgumentParser(prog="xrayviewer")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    return tuple(path.absolute() for path in parser.parse_args(arguments).paths)
