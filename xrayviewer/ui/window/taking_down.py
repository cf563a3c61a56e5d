"""How a window goes while the program stays.

Session objects hold the methods of views weakly. Views refer to each other, so only the garbage
collection ends them; until then a signal would call a view whose widget is gone.
"""

import gc

import shiboken6
from PySide6.QtWidgets import QWidget


def delete_now(window: QWidget) -> None:
    """Delete the widgets of a window, at once."""
    window.hide()
    shiboken6.delete(window)


def collect_views() -> None:
    """End the views of a deleted window; the caller may not hold it any more."""
    is_frozen = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if is_frozen:
        gc.freeze()
