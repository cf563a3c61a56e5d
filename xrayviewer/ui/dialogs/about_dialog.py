"""What the program is, and what it is not."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xrayviewer import __version__
from xrayviewer.ui.dialogs.presenting import close_button
from xrayviewer.ui.theme import Theme


class AboutDialog(QDialog):
    """Version, licence and purpose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("About xrayviewer"))
        self.setAccessibleName(self.windowTitle())
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Chest film"))
        name = QLabel("xrayviewer")
        name.setObjectName("title")
        version = QLabel(self.tr("Version {0}, Qt {1}").format(__version__, qVersion()))
        version.setObjectName("muted")
        purpose = QLabel(
            self.tr(
                "Research use only. Not for diagnosis. The program is not a medical device; "
                "do not base decisions about patients on what it shows."
            )
        )
        purpose.setObjectName("warning")
        licence = QLabel(
            self.tr(
                "Free software under the Apache License 2.0. The licences of the libraries it "
                "is built on come with it, in THIRD_PARTY_LICENCES."
            )
        )
        privacy = QLabel(
            self.tr("Films stay on this computer. The program does not use the network.")
        )
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(name)
        column.addWidget(version)
        column.addSpacing(6)
        for label in (purpose, licence, privacy):
            label.setWordWrap(True)
            label.setMinimumWidth(380)
            column.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(22)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 22, 24, 18)
        page.setSpacing(20)
        page.addLayout(head)
        page.addStretch()
        page.addWidget(close_button(self))
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def _take_theme(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("film", 72, "accent"))
