"""Offers the report that the last run left when it went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.ui.dialogs.presenting import close_button

SIZE = (680, 460)


class CrashReportDialog(QDialog):
    """What happened, the whole report, and a button that copies it. Nothing is sent.

    Parameters
    ----------
    text
        The report.
    place
        Its file, as the user is to find it.
    """

    def __init__(self, text: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report of the last run"))
        self.setAccessibleName(self.windowTitle())
        self.resize(*SIZE)
        happened = QLabel(
            self.tr(
                "The program met an error the last time it ran. The report below holds versions "
                "and places in the program's code, and nothing of films or patients. It was sent "
                "nowhere; if you want the error looked into, copy it for whoever supports you."
            ),
            wordWrap=True,
        )
        self.report = QPlainTextEdit(text, readOnly=True)
        self.report.setAccessibleName(self.tr("Text of the report"))
        kept = QLabel(self.tr("It is kept in {0}").format(place), wordWrap=True)
        kept.setObjectName("muted")
        kept.setTextFormat(Qt.TextFormat.PlainText)
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton(self.tr("&Copy report"))
        self.copy_button.clicked.connect(self._copy)
        buttons = close_button(self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        for widget in (happened, self.report, kept, buttons):
            column.addWidget(widget)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
