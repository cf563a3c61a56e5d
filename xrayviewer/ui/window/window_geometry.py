"""Where the window was, and where it may be on the screens there are now."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSettings, QSize

from xrayviewer.session.shell import Pane

SMALLEST: Final = QSize(640, 400)
"""Least size of what lies below menus and toolbar."""
FIRST: Final = QSize(1440, 900)
GRIP: Final = QSize(120, 30)
"""How much of the title bar must be in reach for the window to be moved by hand."""


def repaired(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Move and shrink a window so that it can be seen and taken hold of.

    Parameters
    ----------
    window
        Rectangle it had; an empty one takes the first size, centred.
    screens
        Usable areas, the main screen first; at least one.
    """
    if window.isEmpty():
        return _centred(FIRST, screens[0])
    title = QRect(window.topLeft(), QSize(window.width(), GRIP.height()))
    for screen in screens:
        seen = title.intersected(screen)
        if seen.width() >= GRIP.width() and seen.height() >= GRIP.height():
            size = window.size().boundedTo(screen.size())
            if size == window.size().expandedTo(SMALLEST):
                return window
            return _centred(size, screen)
    return _centred(window.size(), screens[0])


def _centred(size: QSize, screen: QRect) -> QRect:
    fitting = size.expandedTo(SMALLEST).boundedTo(screen.size())
    place = QRect(QPoint(0, 0), fitting)
    place.moveCenter(screen.center())
    return place


class WindowMemory:
    """Rectangle, state and panes of the window between two starts.

    Parameters
    ----------
    path
        An ini file; a missing or damaged one is as good as none.
    """

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def rectangle(self) -> QRect:
        """Rectangle of the window when it was neither maximised nor full screen; may be empty."""
        value = self._settings.value("window/rectangle")
        return value if isinstance(value, QRect) else QRect()

    @property
    def is_maximised(self) -> bool:
        """Whether it filled the screen."""
        return bool(self._settings.value("window/maximised") == "true")

    @property
    def pane_widths(self) -> tuple[int, ...]:
        """Widths of film strip, view and side panel in pixels; empty when unknown."""
        value = self._settings.value("window/panes")
        parts = value if isinstance(value, list) else []
        return tuple(int(part) for part in parts if str(part).isdecimal())

    def is_shown(self, pane: Pane) -> bool:
        """Whether a pane was shown; panes are shown at first."""
        return bool(self._settings.value(f"panes/{pane.value}") != "false")

    def save(
        self, rectangle: QRect, is_maximised: bool, pane_widths: Sequence[int], shown: set[Pane]
    ) -> None:
        """Remember all of it."""
        self._settings.setValue("window/rectangle", rectangle)
        self._settings.setValue("window/maximised", "true" if is_maximised else "false")
        self._settings.setValue("window/panes", [str(width) for width in pane_widths])
        for pane in (Pane.FILM_STRIP, Pane.HISTOGRAM, Pane.FINDINGS, Pane.TOOLBAR):
            self._settings.setValue(f"panes/{pane.value}", "true" if pane in shown else "false")
        self._settings.sync()
