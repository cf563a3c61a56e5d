"""The findings panel: what the models say about the open film, and when not to trust it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict
from xrayviewer.session.analysis import Stage
from xrayviewer.ui.panel.findings_gate import GateChecksView
from xrayviewer.ui.panel.findings_list import FindingsListView
from xrayviewer.ui.panel.findings_map import MapControls
from xrayviewer.ui.panel.findings_model import SpeakingModelView
from xrayviewer.ui.panel.findings_text import operating_text, ratio_limits, ratio_text
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.theme import Theme

NARROWEST_PX: Final = 220
BUSY: Final = {Stage.WAITING, Stage.STARTING, Stage.RUNNING}


class FindingsView(QScrollArea):
    """Banner, state, input check, model, findings, heat map and cardiothoracic ratio."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings panel"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(NARROWEST_PX)
        self._looked_at = ""
        inner = self._inner = QWidget()
        inner.setObjectName("side")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setAccessibleName(self.tr("Findings panel"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_chosen)
        self._make_parts()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(_label(self.tr("Findings"), "heading"))
        for part in (
            self._banner, self._state, self._progress, self.again, self._gate, self._alarm,
            self.anyway, self._model, self.findings, self.negatives_fold, self.negatives,
            self._detail, self.map, self._ratio, self._limits,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch()
        self.setWidget(inner)
        desk.analysis.stage_changed.connect(self._refresh)
        desk.analysis.analysis_changed.connect(self._refresh)
        desk.evidence.changed.connect(self._refresh)
        desk.evidence.changed.connect(self._scroll_to_chosen)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _make_parts(self) -> None:
        desk, theme = self._desk, self._theme
        self._banner = _label(self.tr("Research use only, not for diagnosis."), "banner")
        self._state = _label("", "muted")
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setAccessibleName(self.tr("The analysis is under way"))
        self.again = QPushButton(self.tr("Analyse again"))
        self.again.clicked.connect(desk.analysis.analyse_again)
        self._gate = GateChecksView(theme)
        self._alarm = _label("", "alarm")
        self.anyway = QPushButton(self.tr("Show scores anyway"))
        self.anyway.clicked.connect(self._show_or_hide_refused)
        self._model = SpeakingModelView(desk.analysis)
        self.findings = FindingsListView(theme)
        self.negatives = FindingsListView(theme)
        self.negatives.setAccessibleName(self.tr("Negative findings"))
        self.negatives_fold = FoldButton(theme, self.tr("Negative findings"), self.negatives)
        for rows in (self.findings, self.negatives):
            rows.chosen.connect(desk.evidence.choose)
        self._detail = _label("", "small")
        self.map = MapControls(desk)
        self._ratio = _label("", "")
        self._limits = _label("", "small")

    def _refresh(self, _value: object = None) -> None:
        analysis = self._desk.analysis.analysis
        stage = self._desk.analysis.stage
        text = self._state_text(stage, analysis)
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._progress.setVisible(stage in BUSY)
        self.again.setVisible(stage is Stage.FAILED)
        self._gate.show_report(None if analysis is None else analysis.gate)
        self._gate.setVisible(analysis is not None)
        self._show_refusal(analysis)
        self._model.show_analysis(analysis)
        self._model.setVisible(stage not in {Stage.NOTHING, Stage.NO_MODELS})
        self._show_findings(analysis)
        self._show_ratio(analysis)

    def _state_text(self, stage: Stage, analysis: Analysis | None) -> str:
        texts = {
            Stage.NOTHING: self.tr("No film is open."),
            Stage.WAITING: self.tr("Waiting for the film and its models…"),
            Stage.STARTING: self.tr("Starting the models; the first film takes a few seconds…"),
            Stage.RUNNING: self.tr("Analysing the film…"),
            Stage.FAILED: self._desk.analysis.message,
            Stage.NO_MODELS: self._desk.analysis.message,
            Stage.DONE: "",
        }
        is_silent = analysis is not None and not analysis.findings
        if is_silent and not self._desk.analysis.is_refused:
            return self.tr("No model speaks about this film until you choose one.")
        return texts[stage]

    def _show_refusal(self, analysis: Analysis | None) -> None:
        is_refused = self._desk.analysis.is_refused
        has_scores = analysis is not None and bool(analysis.findings)
        self._alarm.setVisible(is_refused)
        self.anyway.setVisible(is_refused)
        if not is_refused:
            return
        if has_scores:
            self._alarm.setText(
                self.tr("The input check refused this picture. Do not trust these scores.")
            )
            self.anyway.setText(self.tr("Hide the scores"))
        else:
            self._alarm.setText(self.tr("The input check refused this picture; it has no scores."))
            self.anyway.setText(self.tr("Show scores anyway"))

    def _show_or_hide_refused(self) -> None:
        self._desk.analysis.show_refused(not self._desk.analysis.choice.shows_refused)

    def _show_findings(self, analysis: Analysis | None) -> None:
        evidence, is_refused = self._desk.evidence, self._desk.analysis.is_refused
        findings = evidence.findings
        shown = tuple(one for one in findings if not _is_negative(one))
        folded = tuple(one for one in findings if _is_negative(one))
        self.findings.show_findings(shown, evidence.chosen, is_refused=is_refused)
        self.negatives.show_findings(folded, evidence.chosen, is_refused=is_refused)
        self.findings.setVisible(bool(shown))
        self.negatives_fold.setVisible(bool(folded))
        if any(one.label == evidence.chosen for one in folded):
            self.negatives_fold.set_open(True)
        self.negatives.setVisible(bool(folded) and self.negatives_fold.isChecked())
        count = self.tr("{0} negative").format(len(folded))
        self.negatives_fold.show_text(count, "negative", "finding.negative")
        finding = evidence.finding
        self._detail.setText("" if finding is None else operating_text(finding))
        self._detail.setVisible(finding is not None)
        self.map.setVisible(analysis is not None and bool(analysis.findings))

    def _scroll_to_chosen(self) -> None:
        """Bring another chosen row into sight, once the rows have their places."""
        chosen = self._desk.evidence.chosen
        if chosen != self._looked_at:
            self._looked_at = chosen
            self._soon.start()

    def _show_chosen(self) -> None:
        for rows in (self.findings, self.negatives):
            index = rows.currentIndex()
            if index.isValid() and rows.isVisible():
                row = rows.visualRect(index)
                middle = rows.mapTo(self._inner, row.center())
                self.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _show_ratio(self, analysis: Analysis | None) -> None:
        ratio = "" if analysis is None else ratio_text(analysis)
        self._ratio.setVisible(bool(ratio))
        self._limits.setVisible(bool(ratio))
        if analysis is not None and ratio:
            self._ratio.setText(self.tr("Cardiothoracic ratio {0}").format(ratio))
            self._limits.setText(ratio_limits(analysis))


def _is_negative(finding: Finding) -> bool:
    return finding_verdict(finding) in {FindingVerdict.NEGATIVE, FindingVerdict.UNJUDGED}


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label
