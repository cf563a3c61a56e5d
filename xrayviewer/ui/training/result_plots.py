"""Curves, verdicts and groups of one label, all at one operating point."""

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.session.training_result import OperatingFigures, TrainingResultSession
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.group_table import GroupTable
from xrayviewer.ui.training.parts import text_label
from xrayviewer.ui.training.point_view import PointView
from xrayviewer.ui.training.probe_plots import ProbePlots
from xrayviewer.ui.training.roc_plot import PrecisionRecallPlot, ReliabilityPlot, RocPlot

PLOT_PX = 290


class ResultPlots(QWidget):
    """Two curves with a point to drag, what the point means, and figures of parts of the films."""

    def __init__(self, result: TrainingResultSession, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Curves"))
        self._result = result
        self.roc = RocPlot(theme)
        self.precision_recall = PrecisionRecallPlot(theme)
        self.reliability = ReliabilityPlot(theme)
        self.point = PointView(result)
        self.groups = GroupTable()
        self._groups_title = text_label(self.tr("The same in parts of the films"), "heading")
        self._probes_title = text_label(self.tr("What it may have learned instead"), "heading")
        self._no_probes = text_label(
            self.tr(
                "Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and "
                "more films” in the first step."
            ),
            "muted",
        )
        self.probes = ProbePlots(theme)
        self._arrange()
        self.roc.moved.connect(result.set_threshold)
        self.precision_recall.moved.connect(result.set_threshold)
        result.changed.connect(self._follow)
        result.point_changed.connect(self._place_point)
        self._follow()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(14)
        widgets = (self.roc, self.precision_recall, self.point, self.reliability)
        for place, widget in enumerate(widgets):
            widget.setFixedHeight(PLOT_PX)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(widget, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        for row in (
            self._groups_title,
            self.groups,
            self._probes_title,
            self._no_probes,
            self.probes,
        ):
            column.addWidget(row)

    def _follow(self) -> None:
        result, label = self._result, self._result.label
        if label is None:
            return
        self.roc.show_path(result.path)
        self.precision_recall.show_path(result.precision_recall)
        self.precision_recall.show_share(label.positives / max(1, label.n))
        self.reliability.show_bins(label.reliability)
        probes = result.probes
        has_probes = probes is not None and label.label in probes.labels
        self._no_probes.setVisible(not has_probes)
        self.probes.setVisible(has_probes)
        if probes is not None and has_probes:
            self.probes.show_probes(probes, label.label, label.auroc)
        point = result.point
        if point is not None:
            self._place_point(point)
            self.point.show_point(point)

    def _place_point(self, point: OperatingFigures) -> None:
        if point.sensitivity.value is not None and point.specificity.value is not None:
            self.roc.show_point(1 - point.specificity.value, point.sensitivity.value)
        hits, called = point.counts.true_positive, point.counts.true_positive
        called += point.counts.false_positive
        # Where nothing is called there is no precision; the curve begins at 1.
        self.precision_recall.show_point(
            point.sensitivity.value or 0.0, hits / called if called else 1.0
        )
        groups = self._result.groups
        self._groups_title.setVisible(bool(groups))
        self.groups.show_groups(groups)
