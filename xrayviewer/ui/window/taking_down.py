"""How a window goes while the program stays."""

import gc

import shiboken6
from PySide6.QtWidgets import QWidget


def take_down(window: QWidget) -> None:
    """Delete a window and all that belongs to it, at once.

    Session objects hold the methods of views weakly. Views refer to each other, so only the
    garbage collection ends them; until then a signal would call a view whose widget is gone.
    """
    window.hide()
    gc.unfreeze()
    shiboken6.delete(window)
    gc.collect()
    gc.freeze()
