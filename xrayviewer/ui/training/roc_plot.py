"""Curves with an operating point to drag, and the reliability of the scores."""

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QPointF, Qt, Signal

from xrayviewer.domain.evaluation import ReliabilityBin
from xrayviewer.ui.numbers import local
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.plots import AXIS, BEST, VALIDATION, Plot

Path = Sequence[tuple[float, float, float]]
"""Threshold, and the place on both axes; rising thresholds."""


class PointPlot(Plot):
    """A curve of operating points, one of which can be dragged.

    Signals
    -------
    moved(float)
        The user dragged the point to this threshold.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme, title: str, across: str, up: str) -> None:
        super().__init__(theme, title, across, up)
        self._path: Path = ()
        self._curve = self.line(VALIDATION)
        self.point = pyqtgraph.TargetItem((0, 0), size=14, movable=True)
        self.point.sigPositionChanged.connect(self._take_drag)
        self.plot.addItem(self.point)
        self.plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
        self.stand_still()
        self.take_theme()

    def show_path(self, path: Path) -> None:
        """Show the curve of another label."""
        self._path = path
        self._curve.setData([across for _, across, _ in path], [up for _, _, up in path])
        self.point.setVisible(bool(path))

    def show_point(self, across: float, up: float) -> None:
        """Put the point there."""
        blocked = self.point.blockSignals(True)
        self.point.setPos(across, up)
        self.point.blockSignals(blocked)

    def value_at(self, place: QPointF) -> str:
        """Say the operating point nearest to the pointer."""
        if not self._path:
            return ""
        return self.words(*self._nearest(place.x(), place.y()))

    def words(self, threshold: float, across: float, up: float) -> str:
        """Words for an operating point; a subclass knows."""
        return f"{local(threshold, '.3f')}: {local(across, '.2f')}, {local(up, '.2f')}"

    def take_theme(self) -> None:
        """Take the colours of the theme, for the point as well."""
        super().take_theme()
        if hasattr(self, "point"):
            self.point.setPen(self._theme.colour(BEST))
            self.point.setBrush(self._theme.colour(BEST))
            # Below the pointer it would be magenta otherwise, in every theme.
            self.point.setHoverPen(self._theme.colour(BEST), width=3)
            self.point.setHoverBrush(self._theme.colour(BEST))

    def _take_drag(self) -> None:
        if self._path:
            place = self.point.pos()
            threshold, across, up = self._nearest(place.x(), place.y())
            self.show_point(across, up)
            self.moved.emit(threshold)

    def _nearest(self, across: float, up: float) -> tuple[float, float, float]:
        return min(self._path, key=lambda one: (one[1] - across) ** 2 + (one[2] - up) ** 2)


class RocPlot(PointPlot):
    """Sensitivity over false alarms."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("ROC"),
            self.tr("false alarms among films without it"),
            self.tr("sensitivity"),
        )
        self._chance = self.line(AXIS, width=1.0, style=Qt.PenStyle.DashLine)
        self._chance.setData([0, 1], [0, 1])

    def words(self, threshold: float, across: float, up: float) -> str:
        """Sensitivity and specificity of an operating point."""
        return self.tr("threshold {0}: sensitivity {1}, specificity {2}").format(
            local(threshold, ".3f"), local(up, ".2f"), local(1 - across, ".2f")
        )


class PrecisionRecallPlot(PointPlot):
    """Share of the alarms that are right, over the share of the findings that are found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, self.tr("Precision and recall"), self.tr("recall"), self.tr("precision")
        )
        self._chance = self.line(AXIS, width=1.0, style=Qt.PenStyle.DashLine)

    def show_share(self, share: float) -> None:
        """Mark the share of films with the finding: what guessing gives."""
        self._chance.setData([0, 1], [share, share])

    def words(self, threshold: float, across: float, up: float) -> str:
        """Recall and precision of an operating point."""
        return self.tr("threshold {0}: recall {1}, precision {2}").format(
            local(threshold, ".3f"), local(across, ".2f"), local(up, ".2f")
        )


class ReliabilityPlot(Plot):
    """How often a label holds where the model gives it a score."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Are the scores probabilities?"),
            self.tr("score"),
            self.tr("share with the finding"),
        )
        self._even = self.line(AXIS, width=1.0, style=Qt.PenStyle.DashLine)
        self._even.setData([0, 1], [0, 1])
        self._intervals = self.line(VALIDATION, width=1.0)
        self._points = self.line(VALIDATION, symbol="o")
        self._bins: Sequence[ReliabilityBin] = ()
        self.plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
        self.stand_still()

    def show_bins(self, bins: Sequence[ReliabilityBin]) -> None:
        """Show films of similar scores."""
        self._bins = bins
        across = [one.probability for one in bins]
        self._points.setData(across, [one.frequency.value or 0.0 for one in bins])
        pairs = [
            (one.probability, bound)
            for one in bins
            for bound in (one.frequency.low or 0.0, one.frequency.high or 0.0)
        ]
        self._intervals.setData(
            [place for place, _ in pairs], [bound for _, bound in pairs], connect="pairs"
        )

    def value_at(self, place: QPointF) -> str:
        """Say the bin nearest to the pointer."""
        if not self._bins:
            return ""
        one = min(self._bins, key=lambda bin_: abs(bin_.probability - place.x()))
        return self.tr("{0} films with a score of {1}: {2} have it").format(
            one.count, local(one.probability, ".2f"), local(one.frequency.value or 0.0, ".0%")
        )
