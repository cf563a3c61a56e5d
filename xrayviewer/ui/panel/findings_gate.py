"""The input check: what was looked at before any score, and what came of it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import CheckResult, GateReport, GateVerdict
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.ui.finding_names import check_name
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme

ICON_PX: Final = 16
ICONS: Final = {
    GateVerdict.OK: ("passed", "gate.passed"),
    GateVerdict.CAUTION: ("warning", "warning"),
    GateVerdict.REFUSED: ("refused", "danger"),
}


class GateChecksView(QWidget):
    """One line that sums up; below it, folded where all is well, each check with its sentence."""

    def __init__(
        self, analysis: AnalysisSession, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: GateReport | None = None
        self.setAccessibleName(self.tr("Input check"))
        self._checks = QWidget()
        self._checks.setAccessibleName(self.tr("Checks"))
        self._grid = QGridLayout(self._checks)
        self._grid.setContentsMargins(4, 0, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._fold = FoldButton(theme, self.tr("Input check"), self._checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fold)
        column.addWidget(self._checks)
        theme.changed.connect(self._refresh)
        analysis.analysis_changed.connect(self._take_analysis)
        self._take_analysis(analysis.analysis)

    @property
    def fold(self) -> QToolButton:
        """The line that folds the checks."""
        return self._fold

    def _take_analysis(self, analysis: Analysis | None) -> None:
        """Show what the gate found; folded again for a report in which all is well."""
        report = None if analysis is None else analysis.gate
        self.setVisible(report is not None)
        if report is not self._report:
            self._report = report
            self._refresh()
            self._fold.set_open(report is not None and report.verdict is not GateVerdict.OK)

    def _refresh(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        report = self._report
        if report is None:
            return
        icon, token = ICONS[report.verdict]
        self._fold.show_text(self._summary(report), icon, token)
        for row, result in enumerate(report.results):
            self._add(row, result)

    def _add(self, row: int, result: CheckResult) -> None:
        icon, token = ICONS[result.verdict] if result.is_checked else ("unjudged", "text.muted")
        picture = QLabel()
        picture.setPixmap(self._theme.pixmap(icon, ICON_PX, token))
        picture.setAccessibleName(self._word(result))
        text = QLabel(wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setObjectName("small")
        text.setText(f"{check_name(result.check)}: {said(result.sentence)}")
        if result.percentile is not None:
            text.setToolTip(
                self.tr("More unusual in this than {0} % of chest films.").format(
                    local(result.percentile, ".0f")
                )
            )
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)

    def _summary(self, report: GateReport) -> str:
        count = len(report.objections)
        if report.verdict is GateVerdict.REFUSED:
            return self.tr("Input check: refused")
        if count == 1:
            return self.tr("Input check: 1 remark")
        if count:
            return self.tr("Input check: {0} remarks").format(count)
        return self.tr("Input check: all well")

    def _word(self, result: CheckResult) -> str:
        if not result.is_checked:
            return self.tr("Not checked")
        words = {
            GateVerdict.OK: self.tr("Passed"),
            GateVerdict.CAUTION: self.tr("Caution"),
            GateVerdict.REFUSED: self.tr("Refused"),
        }
        return words[result.verdict]
