"""Which model spoke, in which version, on which device and how fast; a click opens its card."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.domain.analysis import Analysis
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.shell import Request, ShellSession
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_text import provenance_line

FRAME_PX: Final = 16
"""What border and padding take from the text of a button, left and right."""


class ModelButton(QPushButton):
    """Title of a model, shortened to the room there is; the whole of it is the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setObjectName("link")
        self.setAccessibleName(self.tr("Model card"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_title(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.setAccessibleName(self.tr("Model card of {0}").format(title))
        self.setToolTip(self.tr("{0}\nOpens the model card.").format(title))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the new width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters' width only."""
        return QSize(FRAME_PX * 3, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.width() - FRAME_PX
        elided = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))


class ProvenanceView(QWidget):
    """The model's title as a button, and below it version, digest, device and milliseconds."""

    def __init__(self, analysis: AnalysisSession, shell: ShellSession) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Where the findings come from"))
        self.model = ModelButton()
        self.model.clicked.connect(lambda: shell.ask(Request.SHOW_MODEL_CARD))
        self._line = FindingsLabel(style="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.model)
        column.addWidget(self._line)
        analysis.analysis_changed.connect(self._refresh)
        self._refresh(analysis.analysis)

    def _refresh(self, analysis: Analysis | None) -> None:
        model = None if analysis is None else analysis.model
        self.setVisible(model is not None)
        if analysis is not None and model is not None:
            self.model.show_title(model.title)
            self._line.setText(provenance_line(analysis))
