"""Everything the reader can set, on pages, with a search over all of them."""

from typing import Final, Protocol

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.ui.dialogs.keyboard_page import KeyboardPage
from xrayviewer.ui.dialogs.preference_page import PreferencePage
from xrayviewer.ui.dialogs.presenting import close_button, present
from xrayviewer.ui.dialogs.true_size_page import TrueSizePage
from xrayviewer.ui.theme import Theme

NAV_PX: Final = 170
NAV_MARGIN_PX: Final = 44


class Page(Protocol):
    """What every page can do."""

    def narrow(self, needle: str) -> bool:
        """Show what matches a casefolded text; tell whether anything does."""


class SettingsDialog(QDialog):
    """Changes hold at once; there is nothing to confirm."""

    def __init__(
        self, desk: Desk, keymap: Keymap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self.resize(860, 620)
        self._preferences = desk.preferences
        self._keyboard = KeyboardPage(desk, keymap)
        self._true_size = TrueSizePage(desk.preferences, theme)
        self._pages: dict[str, QWidget] = {
            self.tr("Appearance"): self._page(self.tr("Appearance"), "look."),
            self.tr("View"): self._page(self.tr("View"), "view."),
            self.tr("Findings"): self._page(self.tr("Findings"), "findings."),
            self.tr("Mouse"): self._page(self.tr("Mouse"), "mouse."),
            self.tr("Keyboard"): self._keyboard,
            self.tr("Privacy"): self._page(self.tr("Privacy"), "privacy."),
            self.tr("Memory"): self._page(self.tr("Memory"), "memory."),
            self.tr("True size"): self._true_size,
        }
        self._needle = QLineEdit(clearButtonEnabled=True)
        self._needle.setPlaceholderText(self.tr("Search settings"))
        self._needle.setAccessibleName(self._needle.placeholderText())
        self._needle.textChanged.connect(self._narrow)
        self._names = QListWidget()
        self._names.setObjectName("pages")
        self._names.setAccessibleName(self.tr("Pages"))
        self._names.addItems(list(self._pages))
        self._stack = QStackedWidget()
        self._stack.setAccessibleName(self.tr("Settings"))
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._names.currentRowChanged.connect(self._show_page)
        self._lay_out()
        self._theme = theme
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._names.setCurrentRow(0)

    def show_keyboard(self) -> None:
        """Come up with the keys."""
        self._names.setCurrentRow(list(self._pages.values()).index(self._keyboard))
        present(self)

    def _lay_out(self) -> None:
        reset = QPushButton(self.tr("&Reset all settings"))
        reset.setAccessibleName(self.tr("Reset all settings"))
        reset.clicked.connect(self._preferences.reset)
        buttons = close_button(self)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        search = QHBoxLayout()
        search.setContentsMargins(12, 12, 12, 12)
        search.addWidget(self._needle)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._names)
        middle.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 12)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _take_theme(self) -> None:
        metrics = QFontMetrics(self._theme.font())
        widest = max(metrics.horizontalAdvance(name) for name in self._pages)
        self._names.setFixedWidth(max(NAV_PX, widest + NAV_MARGIN_PX))

    def _page(self, title: str, prefix: str) -> PreferencePage:
        rows = [
            row for row in self._preferences.rows if row.is_shown and row.key.startswith(prefix)
        ]
        return PreferencePage(title, rows, self._preferences)

    def _show_page(self, number: int) -> None:
        if number < 0:
            return
        self._stack.setCurrentIndex(number)
        if self._stack.currentWidget() is self._true_size:
            self._true_size.start()

    def _narrow(self, text: str) -> None:
        needle = text.casefold()
        pages: list[Page] = list(self._pages.values())  # type: ignore[arg-type]
        found = [number for number, page in enumerate(pages) if page.narrow(needle)]
        for number in range(self._names.count()):
            self._names.setRowHidden(number, number not in found)
        if found and self._names.currentRow() not in found:
            self._names.setCurrentRow(found[0])
