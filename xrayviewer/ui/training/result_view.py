"""The last step: how good the model is, without flattery, and where it is wrong."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.evaluation import LabelEvaluation, Mistake
from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.session.verdict_maps import FilmVerdict
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.comparison_view import ComparisonView
from xrayviewer.ui.training.figure_text import interval_text
from xrayviewer.ui.training.film_grid import FilmGrid, GridFilm
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, scrolled, text_label
from xrayviewer.ui.training.recipe_words import published_sentence
from xrayviewer.ui.training.report_buttons import ReportButtons
from xrayviewer.ui.training.result_plots import ResultPlots

GRID_PX = 270
DENIED = "no "
"""Before a label that was denied, see `Evaluation.mistakes`."""


class ResultView(QWidget):
    """The result of one finished training.

    Signals
    -------
    opened(FilmLocation)
        A film is to be shown in the viewer.
    relabelling(tuple[str, ...])
        Films of these names are to be shown among those to learn from.
    """

    opened = Signal(object)
    relabelling = Signal(tuple)

    def __init__(self, desk: TrainingDesk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Result"))
        self._desk = desk
        self._result = desk.result
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Training"))
        self.choice.activated.connect(lambda row: self._result.show(self.choice.itemData(row)))
        self.label_box = QComboBox()
        self.label_box.setAccessibleName(self.tr("Label"))
        self.label_box.activated.connect(self._result.choose_label)
        self.use_button = button(self.tr("&Use this model"), self._use, "primary")
        self._message = text_label("", "large")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.headline = text_label("", "large")
        self.sentences = text_label("", "muted")
        self._published = text_label("", "small")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(18)
        self._figures.setVerticalSpacing(3)
        self._cells: list[tuple[QLabel, QLabel]] = []
        self.plots = ResultPlots(desk.result, theme)
        self.comparison = ComparisonView(desk)
        self.reports = ReportButtons(desk.result)
        self._maps = desk.insight.maps
        self.grid = FilmGrid(self._maps, self.tr("Films that the model got wrong"))
        self.mapped = QCheckBox(self.tr("&Heat maps"))
        self.mapped.setChecked(self._maps.is_mapped)
        self.mapped.setToolTip(
            self.tr("Where the verdict came from, on one scale for all these films.")
        )
        self.mapped.toggled.connect(self._maps.set_mapped)
        self._maps_message = text_label("", "small")
        self.grid.opened.connect(self.opened)
        self._grid_title = text_label("", "heading")
        self._arrange()
        self.plots.point.cell_chosen.connect(self._show_cell)
        self._maps.changed.connect(self._say_maps)
        desk.result.changed.connect(self._follow)
        desk.runs.runs_changed.connect(self._list)
        desk.runs.ended.connect(self._list)
        desk.library.changed.connect(self._enable)
        desk.library.used.connect(self._enable)
        self._list()
        self._follow()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addWidget(self.label_box)
        head.addStretch(1)
        head.addWidget(self.reports)
        head.addWidget(self.use_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.headline)
        column.addWidget(self.sentences)
        column.addLayout(self._figures)
        column.addWidget(self._published)
        column.addWidget(self.plots)
        column.addWidget(self.comparison)
        films = QHBoxLayout()
        films.addWidget(self._grid_title, 1)
        films.addWidget(button(self.tr("Worst mistakes"), self._show_mistakes, "link"))
        films.addWidget(self.mapped)
        self.relabel_button = button(self.tr("Change label…"), self._relabel)
        self.relabel_button.setToolTip(
            self.tr("Shows the selected films, or the first one, among the films to learn from.")
        )
        films.addWidget(self.relabel_button)
        films.addWidget(button(self.tr("Show in viewer"), self.grid.open_selected))
        column.addLayout(films)
        column.addWidget(self._maps_message)
        self.grid.setMinimumHeight(GRID_PX)
        column.addWidget(self.grid, 1)
        self._content = scrolled(content, self.tr("Result"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        outer.setSpacing(GAP_PX)
        outer.addLayout(head)
        outer.addWidget(self._message, 1)
        outer.addWidget(self._content, 1)

    def _list(self, _value: object = None) -> None:
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for name in self._desk.runs.finished:
                self.choice.addItem(name, name)
            self.choice.setCurrentIndex(self.choice.findData(self._result.name))
        self.choice.setVisible(bool(self._desk.runs.finished))
        if self._result.label is None:
            self._message.setText(said(self._result.message) or self._waiting())

    def _follow(self) -> None:
        result = self._result
        label = result.label
        self._list()
        self._content.setVisible(label is not None)
        self._message.setVisible(label is None)
        self._message.setText(said(result.message) or self._waiting())
        with QSignalBlocker(self.label_box):
            self.label_box.clear()
            self.label_box.addItems(result.labels)
            self.label_box.setCurrentIndex(result.label_place)
        self.label_box.setVisible(len(result.labels) > 1)
        self._enable()
        if label is None or result.result is None:
            return
        verdict = result.verdict
        if verdict is not None:
            self.headline.setText(said(verdict.headline))
            self.sentences.setText("\n".join(f"• {said(one)}" for one in verdict.sentences))
        self._published.setText(published_sentence(result.result.settings.plan.recipe))
        self._published.setVisible(bool(self._published.text()))
        self._show_figures(label)
        self._show_mistakes()

    def _waiting(self) -> str:
        if self._result.name:
            return self.tr("The result is being read…")
        if self._desk.runs.finished:
            return self.tr("Choose a training above to see its result.")
        return self.tr("No training has ended yet.")

    def _show_figures(self, label: LabelEvaluation) -> None:
        figures = (
            (self.tr("AUROC"), label.auroc),
            (self.tr("Sensitivity"), label.sensitivity),
            (self.tr("Specificity"), label.specificity),
            (self.tr("Precision"), label.precision),
            (self.tr("F1"), label.f1),
            (self.tr("Accuracy"), label.accuracy),
            (self.tr("Calibration error"), label.ece),
            (self.tr("Brier score"), label.brier),
        )
        while len(self._cells) < len(figures):
            place = len(self._cells)
            name, value = QLabel(), QLabel()
            name.setObjectName("small")
            row, column = 2 * (place // 4), place % 4
            self._figures.addWidget(name, row, column)
            self._figures.addWidget(value, row + 1, column)
            self._cells.append((name, value))
        for (name, value), (word, interval) in zip(self._cells, figures, strict=True):
            name.setText(word)
            value.setText(interval_text(interval))

    def _show_mistakes(self) -> None:
        films: list[GridFilm] = []
        verdicts: list[FilmVerdict] = []
        for mistake in self._result.mistakes:
            location = self._result.location(mistake.name)
            if location is not None:
                caption = f"{mistake.predicted} {local(mistake.probability, '.2f')}"
                tip = self.tr("{0}: is “{1}”, model says “{2}” ({3})").format(
                    mistake.name,
                    ", ".join(mistake.truth),
                    mistake.predicted,
                    local(mistake.probability, ".2f"),
                )
                films.append(GridFilm(mistake.name, location, caption, tip))
                verdicts.append(_verdict(location, mistake))
        self._grid_title.setText(
            self.tr("Films that the model got most wrong, at its own threshold ({0})").format(
                len(films)
            )
        )
        self.grid.show_films(films)
        self._look_at(verdicts)

    def _show_cell(self, is_true: bool, is_called: bool) -> None:
        names = self._result.films_of(is_true=is_true, is_called=is_called)
        words = {
            (True, True): self.tr("Films that were found"),
            (True, False): self.tr("Films that were missed"),
            (False, True): self.tr("False alarms"),
            (False, False): self.tr("Films that are rightly clear"),
        }
        self._grid_title.setText(f"{words[is_true, is_called]} ({len(names)})")
        found = [(name, self._result.location(name)) for name in names]
        self.grid.show_films(
            [GridFilm(name, place, place.name, name) for name, place in found if place is not None]
        )
        label = self._result.label
        if label is not None:
            self._look_at(
                [
                    FilmVerdict(place, label.label, is_called)
                    for _, place in found
                    if place is not None
                ]
            )

    def _look_at(self, verdicts: list[FilmVerdict]) -> None:
        """Have maps made, where the model of this training is still there."""
        entry = self._result.model_among(self._desk.library.entries)
        self.mapped.setEnabled(entry is not None)
        self._maps.look_at("" if entry is None else entry.model_id, verdicts)
        self._say_maps()

    def _say_maps(self) -> None:
        self._maps_message.setText(said(self._maps.message))
        self._maps_message.setVisible(bool(self._maps.message))

    def _relabel(self) -> None:
        names = self.grid.selected or self.grid.names[:1]
        if names:
            self.relabelling.emit(names)

    def _enable(self, _value: object = None) -> None:
        entry = self._result.model_among(self._desk.library.entries)
        is_in_use = entry is not None and entry.model_id == self._desk.library.current
        self.use_button.setText(self.tr("In use") if is_in_use else self.tr("&Use this model"))
        self.use_button.setEnabled(entry is not None and not is_in_use)
        lacks_model = self._result.result is not None and entry is None
        self.use_button.setToolTip(
            self.tr("The model of this training was deleted or replaced.") if lacks_model else ""
        )

    def _use(self) -> None:
        entry = self._result.model_among(self._desk.library.entries)
        if entry is not None:
            self._desk.promotion.propose(entry.model_id)


def _verdict(location: FilmLocation, mistake: Mistake) -> FilmVerdict:
    """Return the verdict that was wrong; where a label was denied, what spoke against it."""
    denied = mistake.predicted.removeprefix(DENIED)
    is_called = denied == mistake.predicted
    return FilmVerdict(location, denied, is_called)
