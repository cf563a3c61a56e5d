"""What has to be accepted before findings are shown."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from xrayviewer.session import terms
from xrayviewer.session.disclosure import DisclosureSession

WIDTH_PX = 460


class TermsDialog(QDialog):
    """The terms, and two answers; films can be viewed with either."""

    def __init__(self, disclosure: DisclosureSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_translated(terms.TITLE))
        self.setAccessibleName(self.windowTitle())
        title = QLabel(_translated(terms.TITLE))
        title.setObjectName("large")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        without = self.tr("Films can be viewed without accepting this; findings are not shown.")
        for text in (*map(_translated, terms.SENTENCES), without):
            label = QLabel(text, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(WIDTH_PX)
            column.addWidget(label)
        column.addSpacing(6)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(
            self.tr("&Accept and show findings"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setObjectName("primary")
        self.decline_button = buttons.addButton(
            self.tr("&View films only"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.decline_button.setDefault(True)
        buttons.accepted.connect(disclosure.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _translated(text: str) -> str:
    return QCoreApplication.translate("terms", text)
