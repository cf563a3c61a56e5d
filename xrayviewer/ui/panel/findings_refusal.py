"""A picture that the input check refused, and its scores all the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart


class RefusalView(FindingsPart):
    """Says that there are no scores, or that they are not to be trusted, and changes that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Refused picture"))
        self._analysis = desk.analysis
        self._alarm = FindingsLabel(style="alarm")
        self.anyway = QPushButton(self.tr("Show scores anyway"))
        self.anyway.clicked.connect(self._show_or_hide)
        self.column.addWidget(self._alarm)
        self.column.addWidget(self.anyway)
        self._logged = FindingsLabel(style="small")
        self._logged.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._logged.setText(
            self.tr("Logged, without patient data, in {0}").format(desk.refusals.path.name)
        )
        self._logged.setToolTip(str(desk.refusals.path))
        self.column.addWidget(self._logged)
        desk.analysis.analysis_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self, _value: object = None) -> None:
        analysis = self._analysis.analysis
        self.setVisible(self._analysis.is_refused)
        self._logged.setVisible(self._analysis.shows_refused)
        if analysis is not None and analysis.findings:
            self._alarm.setText(
                self.tr("The input check refused this picture. Do not trust these scores.")
            )
            self.anyway.setText(self.tr("Hide the scores"))
        else:
            self._alarm.setText(self.tr("The input check refused this picture; it has no scores."))
            self.anyway.setText(self.tr("Show scores anyway"))

    def _show_or_hide(self) -> None:
        self._analysis.show_refused(not self._analysis.choice.shows_refused)
