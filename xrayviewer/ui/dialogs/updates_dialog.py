"""Newer versions: the program says which one it is, and the browser shows the others."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from xrayviewer import __version__
from xrayviewer.ui.dialogs.presenting import close_button

WIDTH_PX = 420


class UpdatesDialog(QDialog):
    """Version, and a button that opens the page of releases outside the program.

    Parameters
    ----------
    page
        Address of the releases; empty where this copy was not told one.
    open_page
        Opens an address in the browser.
    """

    def __init__(
        self,
        page: str,
        parent: QWidget | None = None,
        open_page: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._open_page = open_page
        self.setWindowTitle(self.tr("Check for updates"))
        self.setAccessibleName(self.windowTitle())
        title = QLabel(self.tr("This is version {0}").format(__version__))
        title.setObjectName("large")
        self.statement = QLabel(self._statement(), wordWrap=True)
        self.statement.setTextFormat(Qt.TextFormat.PlainText)
        self.statement.setMinimumWidth(WIDTH_PX)
        self.statement.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = close_button(self)
        self.open_button = QPushButton(self.tr("&Open in browser"))
        self.open_button.clicked.connect(self._open)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.open_button.setVisible(bool(page))  # the row of buttons shows what it takes
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.statement)
        column.addSpacing(6)
        column.addWidget(buttons)

    def _statement(self) -> str:
        alone = self.tr("The program never looks for newer versions by itself and sends nothing.")
        if not self._page:
            unknown = self.tr("This copy does not know where they are; ask who gave it to you.")
            return f"{alone} {unknown}"
        shown = self.tr("Your browser can show them at this address, if you want to look:")
        return f"{alone} {shown}\n\n{self._page}"

    def _open(self) -> None:
        self._open_page(QUrl(self._page))
        self.accept()
