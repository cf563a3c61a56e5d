"""How a dialog comes up."""

from PySide6.QtWidgets import QDialog


def present(dialog: QDialog) -> None:
    """Show a dialog beside the window, which stays usable, and bring it to the front."""
    dialog.setModal(False)
    dialog.show()
    dialog.activateWindow()
