"""Where the analysis stands, and what can be done about one that failed."""

from typing import Final

from PySide6.QtWidgets import QProgressBar, QPushButton

from xrayviewer.commands.desk import Desk
from xrayviewer.session.analysis import Stage
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.sentences import said

BUSY: Final = {Stage.WAITING, Stage.STARTING, Stage.RUNNING}


class AnalysisStateView(FindingsPart):
    """A sentence, a bar while something is under way, and a button that tries once more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("State of the analysis"))
        self._analysis = desk.analysis
        self._text = FindingsLabel(style="muted")
        self._failure = FindingsLabel(style="warning")
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setAccessibleName(self.tr("The analysis is under way"))
        self.again = QPushButton(self.tr("Analyse again"))
        self.again.clicked.connect(desk.analysis.analyse_again)
        for widget in (self._text, self._failure, self._progress, self.again):
            self.column.addWidget(widget)
        desk.analysis.stage_changed.connect(self._refresh)
        desk.analysis.analysis_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self, _value: object = None) -> None:
        stage, text = self._analysis.stage, self._state_text()
        has_failed = stage is Stage.FAILED
        self._text.setText(text)
        self._failure.setText(text)
        self._text.setVisible(bool(text) and not has_failed)
        self._failure.setVisible(bool(text) and has_failed)
        self._progress.setVisible(stage in BUSY)
        self.again.setVisible(has_failed)
        self.setVisible(bool(text))

    def _state_text(self) -> str:
        analysis = self._analysis.analysis
        if analysis is not None and not analysis.findings and not self._analysis.is_refused:
            return self.tr("No model speaks about this film until you choose one.")
        texts = {
            Stage.NOTHING: self.tr("No film is open."),
            Stage.WAITING: self.tr("Waiting for the film and its models…"),
            Stage.STARTING: self.tr("Starting the models; the first film takes a few seconds…"),
            Stage.RUNNING: self.tr("Analysing the film…"),
            Stage.FAILED: said(self._analysis.message),
            Stage.NO_MODELS: said(self._analysis.message),
            Stage.DONE: "",
            Stage.WITHHELD: "",
        }
        return texts[self._analysis.stage]
