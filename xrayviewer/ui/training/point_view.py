"""One operating point: verdicts in a table whose cells show their films, and what they mean."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.session.training_result import OperatingFigures, TrainingResultSession
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.scrolled_controls import ScrolledNumber, ScrolledSlider
from xrayviewer.ui.training.figure_text import interval_text
from xrayviewer.ui.training.parts import text_label

STEPS: Final = 1000
CELLS: Final = ((True, True), (True, False), (False, True), (False, False))
"""Truth and verdict."""


class PointView(QWidget):
    """Threshold, table of verdicts, and false alarms and misses of a hundred patients.

    Signals
    -------
    cell_chosen(bool, bool)
        The films with this truth and this verdict are wanted.
    """

    cell_chosen = Signal(bool, bool)

    def __init__(self, result: TrainingResultSession) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Operating point"))
        self._result = result
        self.slider = ScrolledSlider()
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 20)
        self.slider.setAccessibleName(self.tr("Threshold"))
        self.slider.valueChanged.connect(lambda step: result.set_threshold(step / STEPS))
        self._threshold = QLabel()
        self.prevalence = ScrolledNumber()
        self.prevalence.setRange(0.1, 99.9)
        self.prevalence.setDecimals(1)
        self.prevalence.setSuffix(" %")
        self.prevalence.setAccessibleName(self.tr("Share of your patients with the finding"))
        self.prevalence.valueChanged.connect(lambda share: result.set_prevalence(share / 100))
        self.cells: dict[tuple[bool, bool], QPushButton] = {}
        self._rates = text_label()
        self._meaning = text_label()
        self._heads = [QLabel() for _ in range(4)]
        self._arrange()
        result.point_changed.connect(self.show_point)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (is_true, is_called) in enumerate(CELLS):
            cell = QPushButton()
            cell.setObjectName("compact")
            cell.clicked.connect(partial(self._choose, is_true, is_called))
            self.cells[is_true, is_called] = cell
            grid.addWidget(cell, 1 + place // 2, 1 + place % 2)
        for place, head in enumerate(self._heads):
            head.setObjectName("small")
            grid.addWidget(head, *((0, 1 + place) if place < 2 else (place - 1, 0)))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        line = QHBoxLayout()
        line.addWidget(self._threshold)
        line.addWidget(self.slider, 1)
        share = QHBoxLayout()
        share.addWidget(QLabel(self.tr("Of my patients have it:")))
        share.addWidget(self.prevalence)
        share.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addLayout(grid)
        column.addWidget(self._rates)
        column.addLayout(share)
        column.addWidget(self._meaning)
        column.addStretch()

    def show_point(self, point: OperatingFigures) -> None:
        """Show figures at a threshold."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(point.threshold * STEPS))
        with QSignalBlocker(self.prevalence):
            self.prevalence.setValue(point.prevalence * 100)
        self._threshold.setText(self.tr("Threshold {0}").format(local(point.threshold, ".3f")))
        counts = point.counts
        shown = {
            (True, True): (counts.true_positive, self.tr("found")),
            (True, False): (counts.false_negative, self.tr("missed")),
            (False, True): (counts.false_positive, self.tr("false alarms")),
            (False, False): (counts.true_negative, self.tr("rightly clear")),
        }
        for key, (count, word) in shown.items():
            self.cells[key].setText(f"{local(count, ',')}\n{word}")
            self.cells[key].setAccessibleName(self.tr("{0} {1}: show films").format(count, word))
            self.cells[key].setEnabled(bool(count))
        words = (
            self.tr("model says yes"),
            self.tr("model says no"),
            self.tr("with “{0}”").format(point.label),
            self.tr("without"),
        )
        for head, word in zip(self._heads, words, strict=True):
            head.setText(word)
        self._rates.setText(
            self.tr("Sensitivity {0}, specificity {1}.").format(
                interval_text(point.sensitivity), interval_text(point.specificity)
            )
        )
        self._meaning.setText(self._meant(point))

    def _meant(self, point: OperatingFigures) -> str:
        if point.false_alarms is None or point.misses is None:
            return self.tr("Films of both kinds are needed to say what this means.")
        said = self.tr("Of 100 patients: {0} false alarms, {1} missed.").format(
            local(point.false_alarms, ".1f"), local(point.misses, ".1f")
        )
        if point.right_alarms is None:
            return said
        return (
            said
            + " "
            + self.tr("{0} of its alarms are right.").format(local(point.right_alarms, ".0%"))
        )

    def _choose(self, is_true: bool, is_called: bool) -> None:
        self.cell_chosen.emit(is_true, is_called)
