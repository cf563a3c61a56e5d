"""The manual, the sheet of keys, and what is new."""

from PySide6.QtWidgets import QDialog, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from xrayviewer.assets.locations import changelog
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.dialogs.manual_view import FEATURES, MARGIN, ManualView
from xrayviewer.ui.dialogs.presenting import present
from xrayviewer.ui.dialogs.shortcut_sheet import ShortcutSheet
from xrayviewer.ui.theme import Theme

SIZE = (980, 720)


class HelpDialog(QDialog):
    """How to use the program, its keys, and its changes. Nothing is fetched from anywhere."""

    def __init__(
        self, desk: Desk, keymap: Keymap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.windowTitle())
        self.resize(*SIZE)
        self.manual = ManualView(keymap, theme)
        self.sheet = ShortcutSheet(desk, keymap)
        self.news = QTextBrowser()
        self.news.setObjectName("manual")
        self.news.setAccessibleName(self.tr("What's new"))
        self.news.setOpenLinks(False)
        self.news.document().setDocumentMargin(MARGIN)
        self._pages = QTabWidget(documentMode=True)
        self._pages.setAccessibleName(self.tr("Pages of help"))
        self._pages.addTab(self.manual, self.tr("&Manual"))
        self._pages.addTab(self.sheet, self.tr("&Keyboard and mouse"))
        self._pages.addTab(self.news, self.tr("&What's new"))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 6, 0, 0)
        page.addWidget(self._pages)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_manual(self) -> None:
        """Come up with the manual."""
        self._pages.setCurrentWidget(self.manual)
        present(self)
        self.manual.take_focus()

    def show_shortcuts(self) -> None:
        """Come up with the keys."""
        self._pages.setCurrentWidget(self.sheet)
        present(self)
        self.sheet.take_focus()

    def show_news(self) -> None:
        """Come up with what is new."""
        self._pages.setCurrentWidget(self.news)
        present(self)

    def _take_theme(self) -> None:
        self.news.document().setDefaultFont(self._theme.font())
        self.news.document().setMarkdown(changelog().read_text("utf-8"), FEATURES)
