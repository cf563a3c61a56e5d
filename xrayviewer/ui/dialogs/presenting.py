"""How a dialog comes up, and goes again."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox


def present(dialog: QDialog) -> None:
    """Show a dialog beside the window, which stays usable, and bring it to the front."""
    dialog.setModal(False)
    dialog.show()
    dialog.activateWindow()


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """Make the row with the button that closes a dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    # Some platforms put a picture on it that fits no theme of ours.
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.reject)
    return buttons
