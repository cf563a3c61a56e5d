"""Whether the heat map on the film is worth anything."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.explanation_checks import ExplanationCheck
from xrayviewer.session.explanation_checks import CheckStage
from xrayviewer.ui.panel.check_text import (
    doubt_sentence,
    failure_sentences,
    figure_rows,
    verdict_line,
)
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.panel.ledger_view import LedgerView
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme

SPACING_PX: Final = 5


class MapCheckView(FindingsPart):
    """One line with the verdict; below it reasons, figures and where the evidence lies."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._shown: ExplanationCheck | None = None
        self.setAccessibleName(self.tr("Check of the heat map"))
        self._state = FindingsLabel(style="muted")
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setAccessibleName(self.tr("The map is being checked"))
        self._why = FindingsLabel(style="small")
        self.anyway = QCheckBox(self.tr("Show the map all the same"))
        self.anyway.clicked.connect(desk.evidence.show_unreliable)
        self._details = self._make_details(theme)
        self.fold = FoldButton(theme, self.tr("Check of the heat map"), self._details)
        self.fold.set_open(True)
        for widget in (
            self._state, self._progress, self.fold, self._why, self.anyway, self._details,
        ):  # fmt: skip
            self.column.addWidget(widget)
        desk.checks.changed.connect(self._refresh)
        desk.evidence.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _make_details(self, theme: Theme) -> QWidget:
        details = QWidget()
        details.setAccessibleName(self.tr("Figures of the check"))
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(8)
        self._figures.setVerticalSpacing(2)
        self._figures.setColumnStretch(0, 1)
        self._ledger_caption = FindingsLabel(self.tr("Where the evidence lies"), "small")
        self._ledger = LedgerView(theme)
        self._doubt = FindingsLabel(style="small")
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addLayout(self._figures)
        for widget in (self._ledger_caption, self._ledger, self._doubt):
            column.addWidget(widget)
        return details

    def _refresh(self) -> None:
        checks, finding = self._desk.checks, self._desk.evidence.finding
        stage, check = checks.stage, checks.check
        self.setVisible(stage is not CheckStage.NOTHING)
        is_checking = stage is CheckStage.CHECKING
        self._state.setText(self.tr("Checking the map…") if is_checking else said(checks.message))
        self._state.setVisible(bool(self._state.text()))
        self._progress.setVisible(is_checking)
        is_known = check is not None and finding is not None
        self.fold.setVisible(is_known)
        self._details.setVisible(is_known and self.fold.isChecked())
        self._why.setVisible(is_known and bool(check and check.failures))
        self.anyway.setVisible(is_known and self._desk.evidence.is_unreliable)
        with QSignalBlocker(self.anyway):
            self.anyway.setChecked(self._desk.evidence.is_unreliable_wanted)
        if check is not None and finding is not None:
            self._show_verdict(check)
            self._show_check(check, finding)

    def _show_verdict(self, check: ExplanationCheck) -> None:
        icon, token = ("warning", "warning") if check.failures else ("passed", "gate.passed")
        self.fold.show_text(verdict_line(check), icon, token)
        self._why.setText(failure_sentences(check))

    def _show_check(self, check: ExplanationCheck, finding: Finding) -> None:
        if check is self._shown:
            return
        self._shown = check
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (caption, value, tip) in enumerate(figure_rows(check, finding)):
            labels = QLabel(caption), QLabel(value)
            for column, label in enumerate(labels):
                label.setObjectName("small")
                label.setToolTip(tip)
                self._figures.addWidget(label, row, column)
            labels[1].setAlignment(Qt.AlignmentFlag.AlignRight)
        ledger = check.ledger
        for part in (self._ledger_caption, self._ledger):
            part.setVisible(ledger is not None)
        if ledger is not None:
            self._ledger.show_ledger(ledger)
        self._doubt.setText(doubt_sentence(check.doubt))
        self._doubt.setVisible(bool(self._doubt.text()))
