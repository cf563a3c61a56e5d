"""The device that failed, and the button that tries it again."""

from PySide6.QtWidgets import QPushButton

from xrayviewer.commands.desk import Desk
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.sentences import said


class DeviceNoticeView(FindingsPart):
    """Says why the CPU computes; hidden while the chosen device does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Device that failed"))
        self._device = desk.analysis.device
        self._text = FindingsLabel(style="warning")
        self.again = QPushButton(self.tr("Try the device again"))
        self.again.setObjectName("compact")
        self.again.clicked.connect(self._device.choose_again)
        self.column.addWidget(self._text)
        self.column.addWidget(self.again)
        self._device.failed.connect(self._refresh)
        self._device.chosen.connect(self._refresh)
        self._refresh()

    def _refresh(self, _value: object = None) -> None:
        notice = self._device.notice
        self._text.setText(said(notice))
        self.setVisible(bool(notice))
