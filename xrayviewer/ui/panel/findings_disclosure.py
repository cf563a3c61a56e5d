"""Why findings are not shown yet, and the button that shows them."""

from PySide6.QtWidgets import QPushButton

from xrayviewer.commands.desk import Desk
from xrayviewer.session.disclosure import Withheld
from xrayviewer.session.shell import Request
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart


class WithheldView(FindingsPart):
    """A sentence and a button; hidden while findings are shown, or there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Findings withheld"))
        self._desk = desk
        self._text = FindingsLabel()
        self.show_button = QPushButton(self.tr("Reveal the findings"))
        self.show_button.clicked.connect(self._show)
        self.column.addWidget(self._text)
        self.column.addWidget(self.show_button)
        desk.analysis.stage_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self, _stage: object = None) -> None:
        withheld = self._desk.analysis.withheld
        self.setVisible(withheld is not None)
        if withheld is Withheld.TERMS:
            self._text.setText(
                self.tr(
                    "The models have read this film. What they say is shown once you accept what "
                    "it is for."
                )
            )
            self.show_button.setText(self.tr("Read and accept…"))
        elif withheld is Withheld.READ_FIRST:
            self._text.setText(
                self.tr(
                    "Read the film first. What the models say is ready, and hidden until you ask."
                )
            )
            self.show_button.setText(self.tr("Reveal the findings"))
            self.show_button.setToolTip(self.tr("Shift+G. For this film only."))

    def _show(self) -> None:
        if self._desk.analysis.withheld is Withheld.TERMS:
            self._desk.shell.ask(Request.SHOW_TERMS)
        else:
            self._desk.analysis.reveal()
