"""The card of the model that spoke, as text."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import ModelReference
from xrayviewer.session.model_cards import ModelCardText
from xrayviewer.ui.dialogs.presenting import close_button, present
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme

SIZE = (760, 680)
MARGIN = 20
FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class CardBrowser(QTextBrowser):
    """Text with headings and tables; nothing is fetched, from disk or network."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:  # noqa: N802  Qt's name
        """Load nothing: a card may come with a model from elsewhere."""


class ModelCardDialog(QDialog):
    """Title, the card's text and a button that copies it."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._text = ""
        self.setWindowTitle(self.tr("Model card"))
        self.setAccessibleName(self.windowTitle())
        self.resize(*SIZE)
        self._title = QLabel(wordWrap=True)
        self._title.setObjectName("muted")
        self._title.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.browser = CardBrowser()
        self.browser.setObjectName("manual")
        self.browser.setAccessibleName(self.tr("Text of the model card"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(MARGIN)
        self.copy = QPushButton(self.tr("&Copy text"))
        self.copy.clicked.connect(self._copy)
        buttons = close_button(self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.setContentsMargins(MARGIN, 0, MARGIN, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 14, 0, 14)
        page.setSpacing(10)
        page.addWidget(self._title)
        page.addWidget(self.browser)
        page.addWidget(buttons)
        theme.changed.connect(self._render)

    def show_card_of(self, model: ModelReference) -> None:
        """Come up with the card of a model."""
        self._title.setText(
            self.tr("{0}, version {1}, digest {2}").format(model.title, model.version, model.digest)
        )
        self._show_text("")
        self._desk.model_cards.read(model, self._take, self._fail)
        present(self)

    def _take(self, card: ModelCardText) -> None:
        self._show_text(card.text)

    def _fail(self, error: Exception) -> None:
        self._show_text(said(str(error)))

    def _show_text(self, text: str) -> None:
        self._text = text
        self.copy.setEnabled(bool(text))
        self._render()

    def _render(self) -> None:
        self.browser.document().setDefaultFont(self._theme.font())
        self.browser.document().setMarkdown(self._text, FEATURES)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._desk.shell.notify(self.tr("The model card is on the clipboard."))
