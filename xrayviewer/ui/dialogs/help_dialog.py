"""The manual and the sheet of keys."""

from PySide6.QtWidgets import QDialog, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.dialogs.presenting import present
from xrayviewer.ui.dialogs.shortcut_sheet import ShortcutSheet
from xrayviewer.ui.theme import Theme


class HelpDialog(QDialog):
    """Two pages: how to use the program, and its keys. Nothing is fetched from anywhere."""

    def __init__(
        self, desk: Desk, keymap: Keymap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.windowTitle())
        self.resize(860, 680)
        self._manual = QTextBrowser()
        self._manual.setObjectName("manual")
        self._manual.setAccessibleName(self.tr("Manual"))
        self._manual.setOpenLinks(False)
        self._manual.document().setDocumentMargin(20)
        self.sheet = ShortcutSheet(desk, keymap)
        self._pages = QTabWidget(documentMode=True)
        self._pages.setAccessibleName(self.tr("Pages of help"))
        self._pages.addTab(self._manual, self.tr("&Manual"))
        self._pages.addTab(self.sheet, self.tr("&Keyboard and mouse"))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 6, 0, 0)
        page.addWidget(self._pages)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_manual(self) -> None:
        """Come up with the manual."""
        self._pages.setCurrentWidget(self._manual)
        present(self)

    def show_shortcuts(self) -> None:
        """Come up with the keys."""
        self._pages.setCurrentWidget(self.sheet)
        present(self)
        self.sheet.take_focus()

    def _take_theme(self) -> None:
        self._manual.document().setDefaultFont(self._theme.font())
        self._manual.setMarkdown(resource("help/manual.md").read_text("utf-8"))
