"""The learning-rate range test of a recipe, with its plot and the rate it suggests."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.session.recipe_trials import RangeTest, RateTrial
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.parts import button, text_label
from xrayviewer.ui.training.plots import BEST, TRAINING, Plot, nearest
from xrayviewer.ui.training.waiting_words import waiting_words

PLOT_PX = 190
STEPS = 1000
DIVERGED = 2.0
"""Losses above so many times the first one are cut off: they would flatten the rest."""


class RatePlot(Plot):
    """Loss over the learning rate, on a logarithmic axis, the suggestion marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, self.tr("Loss by learning rate"), self.tr("learning rate"), self.tr("loss")
        )
        self._curve = self.line(TRAINING)
        self._suggestion = self.level(BEST)
        self._rates: Sequence[float] = ()
        self._losses: Sequence[float] = ()
        self.stand_still()

    def show_test(self, test: RangeTest, suggestion: float | None) -> None:
        """Show another test."""
        self._rates, self._losses = test.rates, test.losses
        self._curve.setData([math.log10(rate) for rate in test.rates], list(test.losses))
        first, last = math.log10(test.rates[0]), math.log10(test.rates[-1])
        powers = range(math.floor(first), math.ceil(last) + 1)
        self.plot.getAxis("bottom").setTicks([[(power, f"1e{power}") for power in powers]])
        highest = min(max(test.losses), DIVERGED * test.losses[0])
        lowest = min(test.losses)
        self.plot.setRange(
            xRange=(first, last),
            yRange=(lowest, max(highest, lowest + 1e-6)),
        )
        self._suggestion.setVisible(suggestion is not None)
        if suggestion is not None:
            self._suggestion.setValue(math.log10(suggestion))

    def value_at(self, place: QPointF) -> str:
        """Say rate and loss nearest to the pointer."""
        if not self._rates:
            return ""
        number = nearest([math.log10(rate) for rate in self._rates], place.x())
        return self.tr("rate {0}: loss {1}").format(
            local(self._rates[number], ".1e"), local(self._losses[number], ".3f")
        )


class RateView(QWidget):
    """Choose a stage, run its test, take what it suggests."""

    def __init__(self, trial: RateTrial, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Learning-rate test"))
        self._trial = trial
        self._note = text_label(
            self.tr(
                "Raises the rate from step to step on some of your films and watches the loss. "
                "Nothing of it stays in the model."
            ),
            "small",
        )
        self.stage_box = QComboBox()
        self.stage_box.setAccessibleName(self.tr("Stage"))
        self.stage_box.activated.connect(lambda place: trial.choose_stage(place + 1))
        self.start_button = button(self.tr("Test learning &rates"), trial.start)
        self.stop_button = button(self.tr("Stop"), trial.stop)
        self.use_button = button(self.tr("Use this rate"), trial.use)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._said = text_label("", "muted")
        self.plot = RatePlot(theme)
        self.plot.setFixedHeight(PLOT_PX)
        self.plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        for widget in (self.stage_box, self.start_button, self.stop_button):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addWidget(self.plot)
        trial.changed.connect(self._follow)
        trial.progressed.connect(self._show_progress)
        self._follow()

    def _follow(self) -> None:
        trial = self._trial
        with QSignalBlocker(self.stage_box):
            self.stage_box.clear()
            for number in range(1, trial.stages + 1):
                self.stage_box.addItem(self.tr("Stage {0}").format(number))
            self.stage_box.setCurrentIndex(trial.stage - 1)
        self.stage_box.setVisible(trial.stages > 1)
        self.stage_box.setEnabled(not trial.is_trying)
        self.start_button.setEnabled(trial.can_try)
        self.start_button.setVisible(not trial.is_trying)
        self.stop_button.setVisible(trial.is_trying)
        self._bar.setVisible(trial.is_trying)
        if trial.is_trying:
            self._show_progress(None, waiting_words(trial.waits_for))
        test, suggestion = trial.test, trial.suggestion
        has_curve = test is not None and len(test.rates) > 1
        self.plot.setVisible(has_curve)
        if test is not None and has_curve:
            self.plot.show_test(test, suggestion)
        self.use_button.setVisible(suggestion is not None and suggestion != trial.rate)
        if not trial.is_trying:
            self._said.setText(self._words())
        self._said.setVisible(bool(self._said.text()))

    def _words(self) -> str:
        trial = self._trial
        if trial.message or trial.test is None:
            return said(trial.message)
        if trial.suggestion is None:
            return self.tr("The loss hardly falls at any rate, so none can be suggested.")
        suggested = local(trial.suggestion, ".1e")
        if trial.suggestion == trial.rate:
            return self.tr("The recipe has the suggested rate, {0}.").format(suggested)
        if trial.rate is None:
            return self.tr("Suggested: {0}.").format(suggested)
        return self.tr("Suggested: {0}; the recipe has {1}.").format(
            suggested, local(trial.rate, ".1e")
        )

    def _show_progress(self, fraction: float | None, message: str) -> None:
        if self._trial.is_trying:
            self._bar.setRange(0, 0 if fraction is None else STEPS)
            if fraction is not None:
                self._bar.setValue(round(fraction * STEPS))
            self._said.setText(said(message))
