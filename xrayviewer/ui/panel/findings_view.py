"""The findings panel: what the models say about the open film, and when not to trust it."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.panel.findings_check import MapCheckView
from xrayviewer.ui.panel.findings_device import DeviceNoticeView
from xrayviewer.ui.panel.findings_disclosure import WithheldView
from xrayviewer.ui.panel.findings_gate import GateChecksView
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_map import MapControls
from xrayviewer.ui.panel.findings_method import MapMethodControls
from xrayviewer.ui.panel.findings_model import SpeakingModelView
from xrayviewer.ui.panel.findings_part import GAP_PX
from xrayviewer.ui.panel.findings_provenance import ProvenanceView
from xrayviewer.ui.panel.findings_ratio import RatioView
from xrayviewer.ui.panel.findings_refusal import RefusalView
from xrayviewer.ui.panel.findings_rows import FindingsRows
from xrayviewer.ui.panel.findings_state import AnalysisStateView
from xrayviewer.ui.panel.similar_films_view import SimilarFilmsView
from xrayviewer.ui.panel.what_if_view import WhatIfView
from xrayviewer.ui.theme import Theme

NARROWEST_PX: Final = 220
MARGINS_PX: Final = (12, 10, 12, 12)


class FindingsView(QScrollArea):
    """Parts below one another; each follows the session by itself.

    Signals
    -------
    vacated()
        What had the keys is hidden now.
    """

    vacated = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings panel"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(NARROWEST_PX)
        self._inner = QWidget()
        self._inner.setObjectName("side")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner.setAccessibleName(self.tr("Findings panel"))
        self.state = AnalysisStateView(desk)
        self.gate = GateChecksView(desk.analysis, theme)
        self.refusal = RefusalView(desk)
        self.withheld = WithheldView(desk)
        self.device = DeviceNoticeView(desk)
        self.provenance = ProvenanceView(desk.analysis, desk.shell)
        self.model = SpeakingModelView(desk.analysis)
        self.rows = FindingsRows(desk, theme)
        self.map = MapControls(desk)
        self.method = MapMethodControls(desk)
        self.check = MapCheckView(desk, theme)
        self.what_if = WhatIfView(desk, theme)
        self.similar = SimilarFilmsView(desk, theme)
        parts: tuple[QWidget, ...] = (
            FindingsLabel(self.tr("Findings"), "heading"),
            FindingsLabel(self.tr("Research use only, not for diagnosis."), "banner"),
            self.state,
            self.withheld,
            self.device,
            self.gate,
            self.refusal,
            self.model,
            self.provenance,
            self.rows,
            self.what_if,
            self.map,
            self.method,
            self.check,
            RatioView(desk),
            self.similar,
        )
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(*MARGINS_PX)
        column.setSpacing(GAP_PX)
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        self.setWidget(self._inner)
        self.rows.chosen_placed.connect(self._show_chosen)
        self.what_if.grown.connect(self._show_what_if)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Walk on, but not to what happens to stand behind a part that was hidden.

        That may be a number or a slider, which would take the arrow keys meant for the films.
        """
        focused = QApplication.focusWidget()
        if focused is not None and not focused.isVisible():
            self.vacated.emit()
            return True
        return super().focusNextPrevChild(is_next)

    def _show_chosen(self, middle: QPoint, height_px: int) -> None:
        place = self.rows.mapTo(self._inner, middle)
        self.ensureVisible(place.x(), place.y(), 0, height_px)

    def _show_what_if(self) -> None:
        self.ensureWidgetVisible(self.what_if, 0, 0)
