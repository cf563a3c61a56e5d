"""The first step: films with their labels, what was found in them, and changes by hand."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.dataset import ExaminedFilm
from xrayviewer.session.training_data import DataStage, JudgedFilms
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.session.training_problems import Problem
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.court_view import CourtView
from xrayviewer.ui.training.data_words import split_sentence, summary_sentence
from xrayviewer.ui.training.film_grid import FilmGrid, GridFilm
from xrayviewer.ui.training.label_table import LabelTable
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, scrolled, text_label
from xrayviewer.ui.training.probes_view import ProbesView
from xrayviewer.ui.training.problem_list import ProblemList

SAMPLES = 36
BAR_PX = 360


class DataView(QStackedWidget):
    """A place to drop films, then what they are.

    Signals
    -------
    opened(FilmLocation)
        A film is to be shown in the viewer.
    finished()
        The user wants to go on to the recipe.
    """

    opened = Signal(object)
    finished = Signal()

    def __init__(self, desk: TrainingDesk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Films"))
        self._data = desk.data
        self._setup = desk.setup
        self._seen: JudgedFilms | None = None
        self._shown: Path | None = None
        self._problem: Problem | None = None
        self._named: tuple[str, ...] = ()
        self._empty = self._make_empty(theme)
        self._reading = self._make_reading()
        self._court = desk.court
        self.probes = ProbesView(desk.insight.probes, theme)
        self._films = self._make_films(theme)
        self.court = CourtView(desk, theme)
        self.court.opened.connect(self.opened)
        for widget in (self._empty, self._reading, self._films, self.court):
            self.addWidget(widget)
        desk.data.changed.connect(self._follow)
        desk.court.changed.connect(self._choose_page)
        desk.data.progressed.connect(self._show_progress)
        desk.setup.changed.connect(self._follow_setup)
        self._follow()

    def show_named(self, names: tuple[str, ...]) -> None:
        """Show films of these names, selected, so that their label can be changed."""
        self._named = names
        self.tabs.setCurrentIndex(0)
        labels = {} if self._seen is None else self._seen.labels
        self._grid_title.setText(self.tr("The films whose label you wanted to change"))
        self.grid.show_films(
            [
                GridFilm(name, location, ", ".join(labels.get(name, ())), name)
                for name, location in self._data.locations(names)
            ]
        )
        self.grid.select(names)
        self._enable()

    def choose_folder(self) -> None:
        """Ask for a folder of labelled films."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of labelled films"))
        if folder:
            self._data.open(Path(folder))

    def choose_table(self) -> None:
        """Ask for a table of labelled films."""
        title, kinds = self.tr("Table of labelled films"), self.tr("Tables (*.csv)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self._data.open(Path(path))

    def _make_empty(self, theme: Theme) -> QWidget:
        zone = QFrame()
        zone.setObjectName("dropzone")
        zone.setAccessibleName(self.tr("Drop labelled films here"))
        title = text_label(
            self.tr("Drop a folder with one folder of films for each label"), "large"
        )
        note = text_label(
            self.tr(
                "For example “normal” and “pneumonia”. A folder with train, val and test works "
                "too, and so does a CSV table with the columns path and label (and patient, split)."
            ),
            "small",
        )
        self._alarm = text_label("", "alarm")
        for label in (title, note):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.folder_button = button(self.tr("Choose a folder…"), self.choose_folder, "primary")
        table_button = button(self.tr("Choose a table…"), self.choose_table)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(table_button)
        buttons.addStretch()
        column = QVBoxLayout(zone)
        column.setContentsMargins(28, 30, 28, 30)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(note)
        column.addSpacing(8)
        column.addLayout(buttons)
        zone.setMaximumWidth(720)
        page = QWidget()
        page.setAccessibleName(self.tr("Films"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(zone, 100)
        row.addStretch(1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        outer.addWidget(self._alarm)
        outer.addStretch()
        outer.addLayout(row)
        outer.addStretch()
        return page

    def _make_reading(self) -> QWidget:
        page = QWidget()
        page.setAccessibleName(self.tr("Films are being read"))
        self._doing = text_label(self.tr("Looking for films…"), "large")
        self._doing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Films read"))
        self._bar.setFixedWidth(BAR_PX)
        self.stop_button = button(self.tr("Stop"), self._data.stop)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self._doing)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _make_films(self, theme: Theme) -> QWidget:
        self._summary = text_label("", "large")
        self._split = text_label("", "muted")
        self._refusal = text_label("", "alarm")
        self.labels = LabelTable()
        self.labels.chosen.connect(self._choose_label)
        self.problems = ProblemList(theme)
        self.problems.chosen.connect(self._show_problem)
        self.problems.applied.connect(self._data.apply)
        self.grid = FilmGrid(self._data.thumbnails, self.tr("Films"))
        self.grid.opened.connect(self.opened)
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.setAccessibleName(self.tr("Labels and what was found"))
        upper.setChildrenCollapsible(False)
        upper.setHandleWidth(GAP_PX)
        upper.addWidget(self.labels)
        self._found = scrolled(self.problems, self.tr("What was found"))
        upper.addWidget(self._found)
        upper.setSizes([560, 440])
        self._grid_title = text_label("", "heading")
        lower = QWidget()
        lower.setAccessibleName(self.tr("Films"))
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._grid_title)
        column.addWidget(self.grid, 1)
        column.addLayout(self._make_tools())
        both = QSplitter(Qt.Orientation.Vertical)
        both.setAccessibleName(self.tr("Films"))
        both.setChildrenCollapsible(False)
        both.addWidget(upper)
        both.addWidget(lower)
        both.setSizes([220, 300])
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 3)
        page = QWidget()
        page.setAccessibleName(self.tr("Films"))
        outer = QVBoxLayout(page)
        outer.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        outer.setSpacing(GAP_PX)
        outer.addLayout(self._make_head())
        outer.addWidget(self._refusal)
        outer.addWidget(self._split)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What to look at"))
        self.tabs.addTab(both, self.tr("Films and labels"))
        self.tabs.addTab(self.probes, self.tr("Shortcuts and more films"))
        outer.addWidget(self.tabs, 1)
        return page

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        self.court_button = button(self.tr("&Doubtful labels…"), self._court.open)
        self.court_button.setToolTip(
            self.tr("Shows the films whose label is most likely wrong, for a second vote.")
        )
        head.addWidget(self.court_button)
        head.addWidget(button(self.tr("Other folder…"), self.choose_folder))
        head.addWidget(button(self.tr("Other table…"), self.choose_table))
        self.next_button = button(self.tr("&Next: recipe"), self.finished.emit, "primary")
        head.addWidget(self.next_button)
        return head

    def _make_tools(self) -> QHBoxLayout:
        self.open_button = button(self.tr("Show in viewer"), self.grid.open_selected)
        self.leave_button = button(self.tr("Leave out"), self._leave_out)
        self.relabel_box = QComboBox()
        self.relabel_box.setAccessibleName(self.tr("Other label"))
        self.relabel_button = button(self.tr("Change label to"), self._relabel)
        self.undo_button: QPushButton = button(self.tr("&Undo"), self._data.undo)
        row = QHBoxLayout()
        for widget in (self.open_button, self.leave_button, self.relabel_button, self.relabel_box):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.undo_button)
        self.grid.selectionModel().selectionChanged.connect(self._enable)
        return row

    def _follow(self) -> None:
        data = self._data
        self._alarm.setText(said(data.message))
        self._alarm.setVisible(data.stage is DataStage.FAILED)
        self._choose_page()
        if data.stage is DataStage.EXAMINING:
            self._show_progress(None, "")
        judged = data.judged
        if judged is None or judged is self._seen:
            self._enable()
            return
        if self._shown != data.source:
            self._shown = data.source
            self._found.verticalScrollBar().setValue(0)
        had_labels, named = self._seen is not None and self._problem is None, self._named
        self._seen, self._problem = judged, None
        self._summary.setText(summary_sentence(judged.summary))
        self._split.setText(split_sentence(judged.dealt, self._setup.is_split_by_patient))
        self._refusal.setText(said(judged.refusal))
        self._refusal.setVisible(bool(judged.refusal))
        self.labels.show_labels(judged)
        self.problems.show_problems(judged.problems)
        self.relabel_box.clear()
        self.relabel_box.addItems(judged.examination.dataset.labels)
        if not had_labels or not self.labels.current:
            self.labels.choose_first()
        if named:
            self.show_named(named)
        else:
            self._show_samples(self.labels.current)
        self._enable()

    def _choose_page(self) -> None:
        ready = self.court if self._court.is_open else self._films
        pages = {DataStage.EXAMINING: self._reading, DataStage.READY: ready}
        shown, was_reading = self.currentWidget(), self.currentWidget() is self._reading
        has_focus = shown is not None and shown.isAncestorOf(QApplication.focusWidget() or self)
        self.setCurrentWidget(pages.get(self._data.stage, self._empty))
        if was_reading and has_focus and self.currentWidget() is self._films:
            # Else the key that stopped the reading would ask for another folder.
            self.next_button.setFocus()

    def _follow_setup(self) -> None:
        if self._seen is not None:
            self._split.setText(split_sentence(self._seen.dealt, self._setup.is_split_by_patient))

    def _show_progress(self, fraction: float | None, message: str) -> None:
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        self._doing.setText(said(message) or self.tr("Looking for films…"))

    def _choose_label(self, label: str) -> None:
        self._named = ()
        self._show_samples(label)

    def _show_samples(self, label: str) -> None:
        self._problem = None
        films = self._data.samples(label, SAMPLES)
        self._grid_title.setText(self.tr("Some films with “{0}”").format(label) if label else "")
        self.grid.show_films([self._grid_film(one) for one in films])

    def _show_problem(self, problem: Problem) -> None:
        self._problem, self._named = problem, ()
        judged = self._seen
        labels: dict[str, str] = {}
        reasons: dict[str, str] = {}
        if judged is not None:
            films, refused = judged.examination.films, judged.examination.refused
            labels = {one.film.name: ", ".join(one.film.labels) for one in films}
            reasons = {one.film.name: said(one.refusal.sentence) for one in refused}
        self._grid_title.setText(self.tr("The films that this is about"))
        self.grid.show_films(
            [
                # There is no picture of a film that cannot be read, so its name is all.
                GridFilm(
                    name,
                    location,
                    labels.get(name, "") or location.name,
                    f"{name}\n{reasons[name]}" if name in reasons else name,
                )
                for name, location in self._data.locations(problem.films)
            ]
        )

    def _grid_film(self, one: ExaminedFilm) -> GridFilm:
        return GridFilm(one.film.name, one.film.location, one.film.location.name, one.film.name)

    def _enable(self, *_changes: object) -> None:
        some = bool(self.grid.selected)
        for widget in (self.open_button, self.leave_button, self.relabel_button, self.relabel_box):
            widget.setEnabled(some)
        judged = self._data.judged
        is_single = judged is not None and not judged.examination.dataset.is_multi_label
        self.relabel_button.setVisible(is_single)
        self.relabel_box.setVisible(is_single)
        self.undo_button.setEnabled(self._data.can_undo)
        self.court_button.setEnabled(self._court.can_open)
        self.next_button.setEnabled(self._data.can_train)

    def _leave_out(self) -> None:
        self._data.leave_out(self.grid.selected)

    def _relabel(self) -> None:
        self._data.relabel(self.grid.selected, (self.relabel_box.currentText(),))
