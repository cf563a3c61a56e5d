"""The findings: those to look at, the negative ones folded, and the figures of the chosen one."""

from PySide6.QtCore import QPoint, QTimer, Signal

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_list import FindingsListView
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.findings_text import operating_text
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.theme import Theme


class FindingsRows(FindingsPart):
    """Both lists and the sentence on the chosen finding's operating point.

    Signals
    -------
    chosen_placed(QPoint, int)
        Another row was chosen and has its place: its middle in this part, and its height.
    """

    chosen_placed = Signal(QPoint, int)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Findings and their figures"))
        self._desk = desk
        self._looked_at = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce_chosen)
        self.findings = FindingsListView(theme)
        self.negatives = FindingsListView(theme)
        self.negatives.setAccessibleName(self.tr("Negative findings"))
        self.negatives_fold = FoldButton(theme, self.tr("Negative findings"), self.negatives)
        self._detail = FindingsLabel(style="small")
        for rows in (self.findings, self.negatives):
            rows.chosen.connect(desk.evidence.choose)
        for widget in (self.findings, self.negatives_fold, self.negatives, self._detail):
            self.column.addWidget(widget)
        desk.evidence.changed.connect(self._refresh)
        desk.evidence.changed.connect(self._follow_chosen)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
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
        count = self.tr("%Ln negative", "", len(folded))
        self.negatives_fold.show_text(count, "negative", "finding.negative")
        finding = evidence.finding
        self._detail.setText("" if finding is None else operating_text(finding))
        self._detail.setVisible(finding is not None)
        self.setVisible(bool(findings))

    def _follow_chosen(self) -> None:
        """Tell of another chosen row, once the rows have their places."""
        chosen = self._desk.evidence.chosen
        if chosen != self._looked_at:
            self._looked_at = chosen
            self._soon.start()

    def _announce_chosen(self) -> None:
        for rows in (self.findings, self.negatives):
            index = rows.currentIndex()
            if index.isValid() and rows.isVisible():
                row = rows.visualRect(index)
                self.chosen_placed.emit(rows.mapTo(self, row.center()), row.height())


def _is_negative(finding: Finding) -> bool:
    return finding_verdict(finding) in {FindingVerdict.NEGATIVE, FindingVerdict.UNJUDGED}
