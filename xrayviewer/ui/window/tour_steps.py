"""What the tour says."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.dialogs.shortcut_sheet import native_keys
from xrayviewer.ui.window.tour import TourStep

translate = QCoreApplication.translate
Target = Callable[[], QWidget]


def tour_steps(
    keymap: Keymap,
    *,
    view: Target,
    toolbar: Target,
    findings: Target,
    switch: Target,
    menus: Target,
) -> tuple[TourStep, ...]:
    """Five steps; each names the keys in force.

    Parameters
    ----------
    view, toolbar, findings, switch, menus
        Give the parts of the window that are pointed at.
    """

    def key(identifier: str) -> str:
        return next(iter(native_keys(keymap.keys(identifier))), "?")

    return (
        TourStep(
            translate("Tour", "Open a film"),
            translate(
                "Tour",
                "Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open "
                "a sample from the menu File. It shows no patient. Films never leave this "
                "computer.",
            ).format(key("file.open")),
            view,
        ),
        TourStep(
            translate("Tour", "Look at it"),
            translate(
                "Tour",
                "Drag with the left button: sideways for contrast, up and down for brightness. The "
                "wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, "
                "bone and lines. {3} undoes.",
            ).format(key("view.fit"), key("window.lung"), key("window.lines"), key("edit.undo")),
            toolbar,
            asks_direction=True,
        ),
        TourStep(
            translate("Tour", "See what the models find"),
            translate(
                "Tour",
                "A moment after a film is shown, findings appear beside it, for research only, not "
                "for diagnosis. {0} shows where a score came from. No finding is not a normal "
                "film.",
            ).format(key("findings.map")),
            findings,
        ),
        TourStep(
            translate("Tour", "Read, screen, train"),
            translate(
                "Tour",
                "{0} puts a whole folder into one list with what the models find. {1} trains a "
                "model of your own on labelled films, without a line of code. {2} leads back "
                "to the film.",
            ).format(key("go.screen"), key("go.train"), key("go.read")),
            switch,
        ),
        TourStep(
            translate("Tour", "Find help"),
            translate(
                "Tour",
                "{0} opens the manual, {1} the sheet of all keys; settings change theme, language, "
                "text size, mouse and keys. This tour waits in the menu Help.",
            ).format(key("help.manual"), key("help.shortcuts")),
            menus,
        ),
    )
