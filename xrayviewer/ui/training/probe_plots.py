"""Shortcuts and the learning curve as plots."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.domain.evaluation import Interval
from xrayviewer.session.training_probes import DatasetProbes, Sight, probe_texts
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.figure_text import interval_text
from xrayviewer.ui.training.parts import text_label
from xrayviewer.ui.training.plots import AXIS, TRAINING, VALIDATION, Plot

PLOT_PX = 230
NARROW_PX = 760


class ShortcutPlot(Plot):
    """AUROC of each sight of a film, with its interval; guessing is a dashed line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Told without the lungs (AUROC)"))
        self._guessing = self.line(AXIS, width=1.0, style=Qt.PenStyle.DashLine)
        self._intervals = self.line(VALIDATION, width=2.0)
        self._points = self.line(VALIDATION, width=0.0, symbol="o")
        self._rows: list[tuple[str, Interval]] = []
        self.stand_still()

    def show_rows(self, rows: list[tuple[str, Interval]]) -> None:
        """Show figures with their names, the first at the top."""
        self._rows = [(name, one) for name, one in rows if one.value is not None]
        places = [len(self._rows) - place for place in range(len(self._rows))]
        self._points.setData([one.value for _, one in self._rows], places)
        # Dots alone: a line between different sights would mean nothing.
        self._points.setPen(None)
        ends = [
            (bound, place)
            for (_, one), place in zip(self._rows, places, strict=True)
            for bound in (one.low, one.high)
            if bound is not None
        ]
        self._intervals.setData(
            [bound for bound, _ in ends], [place for _, place in ends], connect="pairs"
        )
        self._guessing.setData([0.5, 0.5], [0.4, len(self._rows) + 0.6])
        names = [(place, name) for (name, _), place in zip(self._rows, places, strict=True)]
        self.plot.getAxis("left").setTicks([names])
        lowest = min([0.45, *(one.low or one.value or 0.5 for _, one in self._rows)])
        self.plot.setRange(xRange=(lowest, 1.0), yRange=(0.4, len(self._rows) + 0.6), padding=0.02)

    def take_theme(self) -> None:
        """Take the colours of the theme; the dots stay without a line."""
        super().take_theme()
        if hasattr(self, "_points"):
            self._points.setPen(None)

    def value_at(self, place: QPointF) -> str:
        """Say the figure of the nearest row."""
        if not self._rows:
            return ""
        number = min(max(round(len(self._rows) - place.y()), 0), len(self._rows) - 1)
        name, one = self._rows[number]
        return f"{name}: {interval_text(one)}"


class LearningCurvePlot(Plot):
    """AUROC over the number of patients, and what twice as many would bring, dashed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("What more films would bring"),
            self.tr("patients to learn from"),
            self.tr("AUROC"),
        )
        self._intervals = self.line(VALIDATION, width=1.0)
        self._curve = self.line(VALIDATION, symbol="o")
        self._ahead = self.line(TRAINING, style=Qt.PenStyle.DashLine, symbol="o")
        self._ahead_interval = self.line(TRAINING, width=1.0)
        self._said: list[tuple[int, Interval]] = []
        self.stand_still()

    def show_curve(self, probes: DatasetProbes, label: str) -> None:
        """Show the curve of a label; empty where there are too few patients."""
        curve = probes.curve(label)
        points = [] if curve is None else list(curve.points)
        ahead = None if curve is None else curve.forecast
        self._said = [(one.patients, one.auroc) for one in points]
        self._curve.setData([count for count, _ in self._said], _values(self._said))
        self._intervals.setData(*_bounds(self._said), connect="pairs")
        beyond: list[tuple[int, Interval]] = []
        if points and ahead is not None:
            beyond = [self._said[-1], (ahead.patients, ahead.auroc)]
        self._ahead.setData([count for count, _ in beyond], _values(beyond))
        self._ahead_interval.setData(*_bounds(beyond[1:]), connect="pairs")
        self._said += beyond[1:]
        self.plot.autoRange()

    def value_at(self, place: QPointF) -> str:
        """Say the nearest point."""
        if not self._said:
            return ""
        count, auroc = min(self._said, key=lambda one: abs(one[0] - place.x()))
        return self.tr("{0} patients: {1}").format(local(count, ","), interval_text(auroc, 3))


class ProbePlots(QWidget):
    """Both plots with a sentence each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Shortcuts and learning curve"))
        self.shortcuts = ShortcutPlot(theme)
        self.curve = LearningCurvePlot(theme)
        self.shortcut_text = text_label()
        self.curve_text = text_label()
        self.limits = text_label("", "small")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(14)
        for plot, text in ((self.shortcuts, self.shortcut_text), (self.curve, self.curve_text)):
            plot.setFixedHeight(PLOT_PX)
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(plot)
            side.addWidget(text)
            side.addStretch()
            plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._sides)
        column.addWidget(self.limits)

    def show_probes(
        self, probes: DatasetProbes, label: str, trained: Interval | None = None
    ) -> None:
        """Show what was found about a label, and the trained model beside it if there is one."""
        rows = [(word, probes.figure(sight, label)) for sight, word in self._words().items()]
        if trained is not None:
            rows.insert(0, (self.tr("trained model"), trained))
        self.shortcuts.show_rows(rows)
        self.curve.show_curve(probes, label)
        is_suspicious, shortcut, curve, limits = probe_texts(probes, label)
        self.shortcut_text.setText(said(shortcut))
        self.shortcut_text.setObjectName("warning" if is_suspicious else "")
        self.shortcut_text.style().polish(self.shortcut_text)
        self.curve_text.setText(said(curve))
        self.limits.setText("\n".join(said(one) for one in limits))

    def resizeEvent(self, event: object) -> None:
        """Put the plots below each other where there is little room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        is_narrow = self.width() < NARROW_PX
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )

    def _words(self) -> dict[Sight, str]:
        return {
            Sight.WHOLE: self.tr("whole film"),
            Sight.NO_LUNGS: self.tr("lungs blacked out"),
            Sight.BORDER: self.tr("border only"),
            Sight.SIZE: self.tr("size only"),
        }


def _values(points: list[tuple[int, Interval]]) -> list[float]:
    return [one.value or 0.0 for _, one in points]


def _bounds(points: list[tuple[int, Interval]]) -> tuple[list[int], list[float]]:
    ends = [
        (count, bound)
        for count, one in points
        for bound in (one.low, one.high)
        if bound is not None
    ]
    return [count for count, _ in ends], [bound for _, bound in ends]
