"""The training page: films, recipe, run, result and models in one view."""

from typing import Final

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.shell import Workspace
from xrayviewer.session.training_data import DataStage
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.data_view import DataView
from xrayviewer.ui.training.data_words import summary_sentence
from xrayviewer.ui.training.figure_text import interval_text
from xrayviewer.ui.training.film_grid import FilmGrid
from xrayviewer.ui.training.library_view import LibraryView
from xrayviewer.ui.training.parts import text_label
from xrayviewer.ui.training.preview_view import PreviewView
from xrayviewer.ui.training.problem_list import ProblemList
from xrayviewer.ui.training.promotion_dialog import PromotionDialog
from xrayviewer.ui.training.recipe_view import RecipeView
from xrayviewer.ui.training.recipe_words import recipe_title
from xrayviewer.ui.training.result_view import ResultView
from xrayviewer.ui.training.run_view import RunView
from xrayviewer.ui.training.run_words import state_word
from xrayviewer.ui.training.step_bar import StepBar
from xrayviewer.ui.window.drop_highlight import dropped_paths

FILMS, RECIPE, RUN, RESULT, MODELS = range(5)
HIDE_IDENTITY: Final = "privacy.hide_identity"


class TrainingPage(QWidget):
    """Steps above, the chosen one below. Takes folders and tables that are dropped on it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Training"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._training = desk.training
        self._has_looked = False
        self._wanted: tuple[str, ...] = ()
        self.steps = StepBar(
            [
                self.tr("&1  Films"),
                self.tr("&2  Recipe"),
                self.tr("&3  Run"),
                self.tr("&4  Result"),
                self.tr("&5  Models"),
            ]
        )
        self.data = DataView(desk.training, theme)
        self.recipe = RecipeView(desk.training, theme)
        self.run = RunView(desk.training, theme)
        self.result = ResultView(desk.training, theme)
        self.models = LibraryView(desk.training)
        self.promotion = PromotionDialog(desk.training.promotion, self)
        self.notice = text_label("", "banner")
        self.notice.hide()
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(self.tr("Step"))
        for widget in (self.data, self.recipe, self.run, self.result, self.models):
            self._pages.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notice)
        self._connect()
        self._hide_names(desk.preferences.flag(HIDE_IDENTITY))
        self._say()

    def go_to(self, step: int) -> None:
        """Show the page of a step."""
        self.steps.set_step(step)
        self._pages.setCurrentIndex(step)

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self._pages.currentIndex()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Examine what was dropped."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.go_to(FILMS)
            self._training.data.open(paths[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Look for models and earlier trainings when the page is first seen."""
        super().showEvent(event)
        if not self._has_looked:
            self._has_looked = True
            self._training.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what the steps say to their room."""
        super().resizeEvent(event)
        self._say()

    def _connect(self) -> None:
        self.steps.chosen.connect(self._pages.setCurrentIndex)
        self.data.finished.connect(lambda: self.go_to(RECIPE))
        self.recipe.started.connect(lambda: self.go_to(RUN))
        self.run.finished.connect(self._show_result)
        self.data.opened.connect(self._open)
        self.result.opened.connect(self._open)
        self.result.relabelling.connect(self._relabel)
        training = self._training
        training.data.changed.connect(self._say)
        training.data.changed.connect(self._show_wanted)
        training.setup.changed.connect(self._say)
        training.runs.run_changed.connect(self._say)
        training.runs.selected_changed.connect(self._say)
        training.result.changed.connect(self._say)
        training.library.changed.connect(self._say)
        training.result.told.connect(self._tell)
        training.library.told.connect(self._tell)
        training.data.told.connect(self._tell)
        self._desk.preferences.changed.connect(self._follow_preference)
        self._pages.currentChanged.connect(self._arrive)

    def _arrive(self, step: int) -> None:
        self.notice.hide()
        latest = self._training.runs.latest
        if step == RESULT and latest and not self._training.result.name:
            self._training.result.show(latest)

    def _tell(self, sentence: str) -> None:
        """Say something below the step, until another step is shown."""
        self.notice.setText(said(sentence))
        self.notice.show()

    def _follow_preference(self, key: str, value: object) -> None:
        if key == HIDE_IDENTITY:
            self._hide_names(bool(value))

    def _hide_names(self, hides: bool) -> None:
        """Names of files often name patients."""
        for grid in self.findChildren(FilmGrid):
            grid.hide_names(hides=hides)
        for problems in self.findChildren(ProblemList):
            problems.hide_names(hides=hides)
        for preview in self.findChildren(PreviewView):
            preview.hide_names(hides=hides)

    def _show_result(self, name: str) -> None:
        if self._training.result.name != name:
            self._training.result.show(name)
        self.go_to(RESULT)

    def _relabel(self, names: tuple[str, ...]) -> None:
        """Show films of a result among those to learn from; read these first if others are open."""
        data, source = self._training.data, self._training.result.source
        if source is None or not source.exists():
            self._tell(self.tr("The films of this training are not where they were."))
            return
        self._wanted = names
        if data.source is None or data.source.resolve() != source.resolve():
            data.open(source)
        self.go_to(FILMS)
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted and self._training.data.stage is DataStage.READY:
            names, self._wanted = self._wanted, ()
            self.data.show_named(names)

    def _open(self, location: FilmLocation) -> None:
        self._desk.film_list.show_beside(location)
        self._desk.shell.go_to(Workspace.READ)

    def _say(self, _value: object = None) -> None:
        training = self._training
        said = [""] * 5
        judged = training.data.judged
        if training.data.stage is DataStage.EXAMINING:
            said[FILMS] = self.tr("being read…")
        elif judged is not None:
            said[FILMS] = summary_sentence(judged.summary)
        said[RECIPE] = recipe_title(training.setup.recipe)
        run = training.runs.selected_run
        if run is not None:
            said[RUN] = state_word(run)
        label = training.result.label
        if label is not None:
            said[RESULT] = self.tr("AUROC {0}").format(interval_text(label.auroc))
        said[MODELS] = self.tr("%Ln models", "", len(training.library.entries))
        for place, text in enumerate(said):
            self.steps.say(place, text)
