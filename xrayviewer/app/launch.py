"""The first moments: films for a running instance are handed over, else the splash is painted.

Imports Qt and little else; the application itself is imported once the splash is on the screen.
"""

import argparse
import gc
import hashlib
import os
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

SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME")


@dataclass(frozen=True, slots=True)
class Launch:
    """What the first moments leave for the application.

    Attributes
    ----------
    paths
        Films and folders named on the command line.
    folder
        Where settings and window state are kept.
    name
        What later starts find this instance by.
    splash
        On the screen until the window is.
    """

    qt: QApplication
    paths: tuple[Path, ...]
    folder: Path
    name: str
    splash: Splash


def launch(qt: QApplication, arguments: Sequence[str]) -> Launch | None:
    """Paint the splash, or hand the films to the instance that is running.

    No garbage is collected from here on, until `run` has shown the window.

    Returns
    -------
    Launch | None
        None when another instance took the films, so that there is nothing more to do.
    """
    # What is loaded now stays; looking through it for garbage takes a twelfth of the start.
    gc.disable()
    paths = _paths(arguments)
    install_log()
    qt.setApplicationName("xrayviewer")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("xrayviewer")
    folder = settings_folder()
    name = instance_name(folder)
    if hand_over(name, paths):
        return None
    values, _ = preferences.load(folder / "preferences.json")
    splash = Splash(str(values["look.theme"]))
    splash.show_at_once()
    return Launch(qt, paths, folder, name, splash)


def instance_name(folder: Path) -> str:
    """Name of the one instance that may run with these settings on this screen.

    A second session of the same user, on another screen, gets a window of its own.
    """
    screen = [os.environ.get(variable, "") for variable in SCREEN_VARIABLES]
    digest = hashlib.sha256("\0".join((str(folder), *screen)).encode("utf-8", "surrogateescape"))
    return f"xrayviewer-{digest.hexdigest()[:8]}"


def _paths(arguments: Sequence[str]) -> tuple[Path, ...]:
    parser = argparse.ArgumentParser(prog="xrayviewer")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    return tuple(path.absolute() for path in parser.parse_args(arguments).paths)
