"""Looking for shortcuts in films, and for what more of them would bring."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from xrayviewer.session.training_probes import DatasetProbes, TrainingProbes
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.parts import GAP_PX, button, scrolled, text_label
from xrayviewer.ui.training.probe_plots import ProbePlots
from xrayviewer.ui.training.waiting_words import waiting_words

STEPS = 1000


class ProbesView(QWidget):
    """A button that has the films looked at, progress, and what was found."""

    def __init__(self, probes: TrainingProbes, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Shortcuts"))
        self._probes = probes
        self._seen: DatasetProbes | None = None
        self._intro = text_label(
            self.tr(
                "Quick heads try to tell your labels from whole films, with the lungs blacked out, "
                "from the border and from the size of the file, and from growing numbers of "
                "patients. It takes a minute or a few; nothing is trained."
            ),
            "muted",
        )
        self.start_button = button(self.tr("&Look for shortcuts"), probes.start)
        self.stop_button = button(self.tr("Stop"), probes.stop)
        self.label_box = QComboBox()
        self.label_box.setAccessibleName(self.tr("Label"))
        self.label_box.activated.connect(self._show_label)
        self._doing = text_label("", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Films looked at"))
        self._message = text_label("", "alarm")
        self.plots = ProbePlots(theme)
        head = QHBoxLayout()
        head.addWidget(self.start_button)
        head.addWidget(self.stop_button)
        head.addWidget(self.label_box)
        head.addWidget(self._doing, 1)
        head.addStretch()
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(GAP_PX)
        inner.addWidget(self._intro)
        inner.addLayout(head)
        inner.addWidget(self._bar)
        inner.addWidget(self._message)
        inner.addWidget(self.plots)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_PX, 0, 0)
        column.addWidget(scrolled(content, self.tr("Shortcuts")))
        probes.changed.connect(self._follow)
        probes.progressed.connect(self._show_progress)
        self._follow()

    def _follow(self) -> None:
        probes = self._probes
        found = probes.probes
        self.start_button.setEnabled(probes.can_probe)
        self.start_button.setVisible(not probes.is_probing)
        self.start_button.setText(
            self.tr("&Look again") if found is not None else self.tr("&Look for shortcuts")
        )
        self.stop_button.setVisible(probes.is_probing)
        self._bar.setVisible(probes.is_probing)
        self._doing.setVisible(probes.is_probing)
        if probes.is_probing:
            self._show_progress(None, waiting_words(probes.waits_for))
        self._message.setText(said(probes.message))
        self._message.setVisible(bool(probes.message))
        self.plots.setVisible(found is not None)
        if found is not None and found is not self._seen:
            with QSignalBlocker(self.label_box):
                self.label_box.clear()
                self.label_box.addItems(found.labels)
        self.label_box.setVisible(found is not None and len(found.labels) > 1)
        self._seen = found
        self._show_label()

    def _show_label(self, _place: int = 0) -> None:
        if self._seen is not None:
            self.plots.show_probes(self._seen, self.label_box.currentText())

    def _show_progress(self, fraction: float | None, message: str) -> None:
        self._bar.setRange(0, 0 if fraction is None else STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * STEPS))
        self._doing.setText(said(message))
        self._doing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
