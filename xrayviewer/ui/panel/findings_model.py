"""Which model speaks about the film, why, and how another one is chosen."""

from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.session.analysis import AnalysisSession, Stage
from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox
from xrayviewer.ui.sentences import said

Entry: TypeAlias = tuple[str, AgeGroup | str | None]


class SpeakingModelView(QWidget):
    """Says why the model speaks, and offers the others."""

    def __init__(self, analysis: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis = analysis
        self.setAccessibleName(self.tr("Model"))
        self.choices = ScrolledComboBox()
        self.choices.setAccessibleName(self.tr("Model that speaks"))
        self.choices.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choices.setMinimumContentsLength(10)
        self.choices.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._reason = QLabel(wordWrap=True)
        self._reason.setObjectName("small")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._caution = QLabel(wordWrap=True)
        self._caution.setObjectName("warning")
        self._caution.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.choices, self._reason, self._caution):
            column.addWidget(widget)
        self._fill(analysis.models)
        self.choices.activated.connect(self._choose)
        analysis.models_changed.connect(self._fill)
        analysis.analysis_changed.connect(self._show_analysis)
        analysis.stage_changed.connect(self._take_stage)
        self._show_analysis(analysis.analysis)
        self._take_stage(analysis.stage)

    def _take_stage(self, stage: Stage) -> None:
        self.setVisible(stage not in {Stage.NOTHING, Stage.NO_MODELS})
        self._follow()

    def _show_analysis(self, analysis: Analysis | None) -> None:
        """Show who spoke and why; where nobody spoke, or may speak, only the choice is left."""
        is_silent = self._analysis.is_refused and not self._analysis.shows_refused
        told = None if is_silent or analysis is None else analysis.speaking
        sentence = "" if told is None else said(told.sentence)
        is_fine = told is None or told.verdict is GateVerdict.OK
        self._reason.setText(sentence)
        self._reason.setVisible(bool(sentence) and is_fine)
        self._caution.setText(sentence)
        self._caution.setVisible(bool(sentence) and not is_fine)
        self._follow()

    def _fill(self, _models: object) -> None:
        entries: list[tuple[str, Entry]] = [
            (self.tr("Model by age"), ("group", None)),
            (self.tr("Model for children of 1 to 5 years"), ("group", AgeGroup.CHILD)),
            (self.tr("Model for adults"), ("group", AgeGroup.ADULT)),
        ]
        entries += [(one.title, ("model", one.model_id)) for one in self._analysis.models]
        with QSignalBlocker(self.choices):
            self.choices.clear()
            for row, (text, entry) in enumerate(entries):
                self.choices.addItem(text, entry)
                self.choices.setItemData(row, text, Qt.ItemDataRole.ToolTipRole)
        self._follow()

    def _follow(self) -> None:
        choice = self._analysis.choice
        wanted: Entry = ("model", choice.model) if choice.model else ("group", choice.group)
        entries = [self.choices.itemData(row) for row in range(self.choices.count())]
        row = next((row for row, entry in enumerate(entries) if tuple(entry) == wanted), 0)
        with QSignalBlocker(self.choices):
            self.choices.setCurrentIndex(row)
        self.choices.setToolTip(self.choices.currentText())

    def _choose(self, row: int) -> None:
        kind, value = self.choices.itemData(row)
        if kind == "model":
            self._analysis.choose_model(value)
        else:
            self._analysis.choose_group(value)
