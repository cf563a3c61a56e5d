"""Live curves of a training: loss, accuracy, AUROC and learning rate over the epochs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGridLayout, QWidget

from xrayviewer.domain.training import EpochRecord
from xrayviewer.session.training_run import best_epoch
from xrayviewer.ui.numbers import local
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.plots import AXIS, BEST, TRAINING, VALIDATION, Plot, nearest

MEASURES = ("val_auroc", "val_accuracy")


class EpochPlot(Plot):
    """Curves over the epochs of all stages, the best epoch marked."""

    def __init__(self, theme: Theme, title: str, names: dict[str, str]) -> None:
        super().__init__(theme, title)
        self._names = names
        self._curves = {token: self.line(token, symbol="o") for token in names}
        self._best = self.level(BEST)
        self._stages: list[Any] = []
        self._values: dict[str, list[float | None]] = {}

    def show_values(
        self, values: dict[str, list[float | None]], stages: Sequence[int], best: int | None
    ) -> None:
        """Show other values.

        Parameters
        ----------
        values
            By colour, one for each epoch; None where an epoch has none.
        stages
            Places, counted from 1, after which a stage ends.
        best
            Place of the best epoch, counted from 1.
        """
        self._values = values
        for token, curve in self._curves.items():
            known = [
                (place, value)
                for place, value in enumerate(values.get(token, []), start=1)
                if value is not None
            ]
            curve.setData([place for place, _ in known], [value for _, value in known])
        self.count_epochs(max((len(one) for one in values.values()), default=0))
        self._best.setVisible(best is not None)
        if best is not None:
            self._best.setValue(best)
        while len(self._stages) < len(stages):
            self._stages.append(self.level(AXIS))
        for number, line in enumerate(self._stages):
            line.setVisible(number < len(stages))
            if number < len(stages):
                line.setValue(stages[number] + 0.5)

    def value_at(self, place: QPointF) -> str:
        """Say the values of the nearest epoch."""
        count = max((len(values) for values in self._values.values()), default=0)
        if not count:
            return ""
        epoch = nearest(range(1, count + 1), place.x())
        said = [
            f"{name} {local(value, '.4g')}"
            for token, name in self._names.items()
            if (values := self._values.get(token)) and (value := values[epoch]) is not None
        ]
        return self.tr("epoch {0}: {1}").format(epoch + 1, ", ".join(said))


class TrainingCurves(QWidget):
    """The four plots of a training."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Curves"))
        training, validation = self.tr("learning"), self.tr("choosing")
        self.loss = EpochPlot(
            theme,
            self.tr("Loss: learning films (orange), choosing films (blue)"),
            {TRAINING: training, VALIDATION: validation},
        )
        self.auroc = EpochPlot(theme, self.tr("AUROC"), {VALIDATION: validation})
        self.accuracy = EpochPlot(theme, self.tr("Accuracy"), {VALIDATION: validation})
        self.rate = EpochPlot(theme, self.tr("Learning rate"), {TRAINING: self.tr("rate")})
        for plot in (self.auroc, self.accuracy):
            plot.limit(lowest=0.0, highest=1.02)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, plot in enumerate((self.loss, self.auroc, self.accuracy, self.rate)):
            grid.addWidget(plot, place // 2, place % 2)
            grid.setRowStretch(place // 2, 1)
            grid.setColumnStretch(place % 2, 1)

    def show_epochs(self, epochs: tuple[EpochRecord, ...]) -> None:
        """Show the epochs of a training."""
        ends = [
            place
            for place, (one, following) in enumerate(pairwise(epochs), start=1)
            if one.stage != following.stage
        ]
        best = best_epoch(epochs)
        marked = None if best is None else epochs.index(best) + 1
        auroc, accuracy = ([one.metrics.get(name) for one in epochs] for name in MEASURES)
        self.loss.show_values(
            {
                TRAINING: [one.train_loss for one in epochs],
                VALIDATION: [one.val_loss for one in epochs],
            },
            ends,
            marked,
        )
        self.auroc.show_values({VALIDATION: auroc}, ends, marked)
        self.accuracy.show_values({VALIDATION: accuracy}, ends, marked)
        highest = max((one.rate for one in epochs), default=1.0)
        self.rate.limit(lowest=0.0, highest=1.1 * highest)
        self.rate.show_values({TRAINING: [one.rate for one in epochs]}, ends, None)
