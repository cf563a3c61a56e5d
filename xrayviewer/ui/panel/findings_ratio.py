"""The cardiothoracic ratio, with what it holds for."""

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import Analysis
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.findings_text import ratio_limits, ratio_text


class RatioView(FindingsPart):
    """The ratio and its limits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Cardiothoracic ratio"))
        self._ratio = FindingsLabel()
        self._limits = FindingsLabel(style="small")
        self.column.addWidget(self._ratio)
        self.column.addWidget(self._limits)
        desk.analysis.analysis_changed.connect(self._refresh)
        self._refresh(desk.analysis.analysis)

    def _refresh(self, analysis: Analysis | None) -> None:
        ratio = "" if analysis is None else ratio_text(analysis)
        self.setVisible(bool(ratio))
        if analysis is not None and ratio:
            self._ratio.setText(self.tr("Cardiothoracic ratio {0}").format(ratio))
            self._limits.setText(ratio_limits(analysis))
