"""The manual on screen: chapters at the left, text at the right, a search over all of it."""

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.assets.locations import resource
from xrayviewer.commands.keymap import Keymap
from xrayviewer.commands.manual import Chapter, read_manual
from xrayviewer.ui.dialogs.shortcut_sheet import native_keys
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.actions import translated

MARGIN: Final = 22
LIST_LETTERS: Final = 30
SCROLL_BAR_PX: Final = 16
FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class ManualBrowser(QTextBrowser):
    """A chapter; its pictures are those of the manual, as wide as there is room.

    Signals
    -------
    resized()
        The text was laid out anew, and has lost its marks.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        # A search lays the text out, which may change the width while it goes on.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_again)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  Qt's name
        """Load a picture of the manual; nothing else, from disk or network."""
        file_name = QUrl(name).toString()
        if kind != QTextDocument.ResourceType.ImageResource or "/" in file_name:
            return None
        picture = QImage(str(resource(f"help/pictures/{file_name}")))
        room = self.viewport().width() - 2 * MARGIN - SCROLL_BAR_PX
        finest = int(room * self.devicePixelRatioF())
        if 0 < finest < picture.width():
            picture = picture.scaledToWidth(finest, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(max(1.0, picture.width() / max(room, 1)))
        return picture

    def show_text(self, text: str) -> None:
        """Show a chapter from its beginning."""
        self._text = text
        self.document().setMarkdown(text, FEATURES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures their new room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()

    def _show_again(self) -> None:
        self.show_text(self._text)
        self.resized.emit()

    def mark(self, needle: str, ground: QColor, ink: QColor) -> int:
        """Mark every place of a text; tell how many there are."""
        marked = []
        cursor = self.document().find(needle) if needle else QTextCursor()
        while not cursor.isNull():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(ground)
            selection.format.setForeground(ink)
            marked.append(selection)
            cursor = self.document().find(needle, cursor)
        self.setExtraSelections(marked)
        return len(marked)


class ManualView(QWidget):
    """Every chapter, narrowed down by what is typed. Nothing is fetched from anywhere."""

    def __init__(self, keymap: Keymap, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._theme = theme
        self._chapters: tuple[Chapter, ...] = ()
        self.setAccessibleName(self.tr("Manual"))
        self.needle = QLineEdit(clearButtonEnabled=True)
        self.needle.setPlaceholderText(self.tr("Search the manual"))
        self.needle.setAccessibleName(self.needle.placeholderText())
        self.needle.textChanged.connect(self._narrow)
        self.needle.returnPressed.connect(self.find_next)
        self.found = QLabel()
        self.found.setObjectName("small")
        self._next = QPushButton(self.tr("&Next place"))
        self._next.clicked.connect(self.find_next)
        self.names = QListWidget()
        self.names.setObjectName("pages")
        self.names.setAccessibleName(self.tr("Chapters"))
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._show)
        self.browser = ManualBrowser()
        self.browser.setObjectName("manual")
        self.browser.setAccessibleName(self.tr("Text of the manual"))
        self.browser.setOpenLinks(False)
        self.browser.resized.connect(self._mark)
        self.browser.document().setDocumentMargin(MARGIN)
        self._lay_out()
        keymap.changed.connect(self._read)
        theme.changed.connect(self._read)
        self._read()

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of the chapters in the list."""
        return tuple(
            chapter.name
            for row, chapter in enumerate(self._chapters)
            if not self.names.isRowHidden(row)
        )

    def take_focus(self) -> None:
        """Be ready for a search."""
        self.needle.setFocus()
        self.needle.selectAll()

    def find_next(self) -> None:
        """Go to the next place of what is searched for, through all chapters in the list."""
        needle = self.needle.text()
        if not needle or not self.shown or self.browser.find(needle):
            return
        rows = [row for row in range(self.names.count()) if not self.names.isRowHidden(row)]
        later = [row for row in rows if row > self.names.currentRow()]
        self.names.setCurrentRow((later or rows)[0])
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self.browser.find(needle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the text most of the room."""
        super().resizeEvent(event)
        self._fit_list()

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        search.setContentsMargins(16, 14, 16, 10)
        search.addWidget(self.needle, 1)
        search.addWidget(self.found)
        search.addWidget(self._next)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.names)
        middle.addWidget(self.browser, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addLayout(middle, 1)

    def _read(self) -> None:
        row = max(self.names.currentRow(), 0)
        language = QLocale().bcp47Name().partition("-")[0]
        self._chapters = read_manual(
            language, lambda name: native_keys(self._keymap.keys(name)), translated
        )
        self._fit_list()
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems([chapter.title for chapter in self._chapters])
        self.names.blockSignals(False)
        self.names.setCurrentRow(row)
        self._narrow()

    def _fit_list(self) -> None:
        wanted = QFontMetrics(self._theme.font()).averageCharWidth() * LIST_LETTERS
        self.names.setFixedWidth(min(wanted, self.width() // 3))

    def _show(self, row: int) -> None:
        if row < 0:
            return
        self.browser.document().setDefaultFont(self._theme.font())
        self.browser.show_text(self._chapters[row].text)
        self._mark()

    def _mark(self) -> None:
        needle = self.needle.text()
        ground, ink = self._theme.colour("difference"), self._theme.colour("text")
        count = self.browser.mark(needle, ground, ink)
        self._next.setEnabled(bool(needle and self.shown))
        if not needle:
            self.found.clear()
        elif not self.shown:
            self.found.setText(self.tr("Nothing found"))
        else:
            chapters = len(self.shown)
            self.found.setText(self.tr("Places here: {0}. Chapters: {1}.").format(count, chapters))

    def _narrow(self, _text: str = "") -> None:
        needle = self.needle.text().casefold()
        for row, chapter in enumerate(self._chapters):
            self.names.setRowHidden(row, needle not in _read_text(chapter).casefold())
        shown = self.shown
        row = self.names.currentRow()
        if shown and (row < 0 or self._chapters[row].name not in shown):
            names = [chapter.name for chapter in self._chapters]
            self.names.setCurrentRow(names.index(shown[0]))
        self._mark()


def _read_text(chapter: Chapter) -> str:
    """Words of a chapter as they are read, without the signs of Markdown."""
    document = QTextDocument()
    document.setMarkdown(chapter.text, FEATURES)
    return document.toPlainText()
