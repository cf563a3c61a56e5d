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
    """One line that sums up; below it what the check objects to, and, folded, all else it saw.

    The findings stand below, so that what is well does not push them out of sight.
    """

    def __init__(
        self, analysis: AnalysisSession, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: GateReport | None = None
        self.setAccessibleName(self.tr("Input check"))
        self._remarks, self._remark_grid = _checks()
        self._remarks.setAccessibleName(self.tr("Remarks of the input check"))
        self._others, self._other_grid = _checks()
        self._others.setAccessibleName(self.tr("Checks"))
        self._fold = FoldButton(theme, self.tr("Input check"), self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._fold, self._remarks, self._others):
            column.addWidget(widget)
        theme.changed.connect(self._refresh)
        analysis.analysis_changed.connect(self._take_analysis)
        self._take_analysis(analysis.analysis)

    @property
    def fold(self) -> QToolButton:
        """The line that folds the checks."""
        return self._fold

    def _take_analysis(self, analysis: Analysis | None) -> None:
        """Show what the gate found; folded again, but for a picture that it refuses."""
        report = None if analysis is None else analysis.gate
        self.setVisible(report is not None)
        if report is not self._report:
            self._report = report
            self._refresh()
            self._fold.set_open(report is not None and report.verdict is GateVerdict.REFUSED)

    def _refresh(self) -> None:
        for grid in (self._remark_grid, self._other_grid):
            while (item := grid.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        report = self._report
        if report is None:
            return
        icon, token = ICONS[report.verdict]
        self._fold.show_text(self._summary(report), icon, token)
        self._remarks.hide()  # what is added to a widget in sight comes later than the rest
        for result in report.results:
            is_remark = result in report.objections
            self._add(self._remark_grid if is_remark else self._other_grid, result)
        self._remarks.setVisible(bool(report.objections))

    def _add(self, grid: QGridLayout, result: CheckResult) -> None:
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
        row = grid.count() // 2
        grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row, 1)

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


def _checks() -> tuple[QWidget, QGridLayout]:
    """Widget with room for checks below one another."""
    checks = QWidget()
    grid = QGridLayout(checks)
    grid.setContentsMargins(4, 0, 0, 4)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    return checks, grid
