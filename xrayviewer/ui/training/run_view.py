"""The third step: a training at work, with its curves, epochs and log."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.session.training_run import LogLine, RunState, TrainingRun
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.curves import TrainingCurves
from xrayviewer.ui.training.epoch_table import EpochTable
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, text_label
from xrayviewer.ui.training.run_words import progress_sentence, state_word
from xrayviewer.ui.training.waiting_words import waiting_words


class RunView(QWidget):
    """One training; a box chooses which.

    Signals
    -------
    finished(str)
        The result of this training is wanted.
    """

    finished = Signal(str)

    def __init__(self, desk: TrainingDesk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Run"))
        self._runs = desk.runs
        self._log: tuple[LogLine, ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Training"))
        self.choice.activated.connect(lambda row: self._runs.select(self.choice.itemData(row)))
        self._state = QLabel()
        self._state.setObjectName("large")
        self._progress = text_label("", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._error = text_label("", "alarm")
        self._nothing = text_label("", "large")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.curves = TrainingCurves(theme)
        self.table = EpochTable()
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setAccessibleName(self.tr("Log"))
        self._make_buttons()
        self._arrange()
        desk.runs.run_changed.connect(self._take_run)
        desk.runs.runs_changed.connect(self._follow)
        desk.runs.selected_changed.connect(self._follow)
        self._follow()

    def _make_buttons(self) -> None:
        self.pause_button = button(self.tr("Pause"), self._pause)
        self.pause_button.setToolTip(
            self.tr("Goes on later from the last finished epoch, also after closing the program.")
        )
        self.resume_button = button(self.tr("Resume"), self._resume, "primary")
        self.stop_button = button(self.tr("Stop, keep the best"), self._stop)
        self.stop_button.setToolTip(
            self.tr("Ends the training now and makes a model of its best epoch so far.")
        )
        self.discard_button = button(self.tr("&Discard…"), self._discard)
        self.result_button = button(self.tr("See the result"), self._finish, "primary")

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addWidget(self._state, 1)
        for made in (
            self.pause_button,
            self.resume_button,
            self.stop_button,
            self.discard_button,
            self.result_button,
        ):
            head.addWidget(made)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Epochs and log"))
        tabs.addTab(self.table, self.tr("Epochs"))
        tabs.addTab(self.log, self.tr("Log"))
        self._content = QSplitter(Qt.Orientation.Vertical)
        self._content.setAccessibleName(self.tr("Curves and epochs"))
        self._content.setChildrenCollapsible(False)
        self._content.addWidget(self.curves)
        self._content.addWidget(tabs)
        self._content.setSizes([400, 180])
        self._content.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self._bar)
        column.addWidget(self._error)
        column.addWidget(self._content, 1)
        column.addWidget(self._nothing, 1)

    def _take_run(self, run: TrainingRun) -> None:
        if run.name == self._runs.selected:
            self._show(run)

    def _follow(self, _value: object = None) -> None:
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for one in self._runs.runs:
                self.choice.addItem(one.name, one.name)
            self.choice.setCurrentIndex(self.choice.findData(self._runs.selected))
        self._show(self._runs.selected_run)

    def _show(self, run: TrainingRun | None) -> None:
        is_there = run is not None
        self._nothing.setVisible(not is_there)
        self._nothing.setText(
            self.tr("No training is at work. Those that have ended are under “Result”.")
            if self._runs.finished
            else self.tr("No training yet. Choose films and a recipe, then start one.")
        )
        for widget in (self.choice, self._state, self._progress, self._bar, self._content):
            widget.setVisible(is_there)
        self.pause_button.setVisible(run is not None and run.can_pause)
        self.resume_button.setVisible(run is not None and run.can_resume)
        self.stop_button.setVisible(run is not None and run.can_stop)
        self.discard_button.setVisible(
            run is not None and run.state in {RunState.PAUSED, RunState.FAILED, RunState.WAITING}
        )
        self.result_button.setVisible(run is not None and run.state is RunState.DONE)
        self._error.setVisible(run is not None and bool(run.error))
        if run is None:
            return
        self._state.setText(state_word(run))
        is_waiting = run.state is RunState.WAITING
        ahead = self._runs.waits_for
        self._progress.setText(waiting_words(ahead) if is_waiting else progress_sentence(run))
        self._error.setText(said(run.error))
        self._show_bar(run)
        self.curves.show_epochs(run.epochs)
        self.table.show_epochs(run.epochs)
        self._show_log(run.log)

    def _show_bar(self, run: TrainingRun) -> None:
        is_unknown = run.is_active and run.fraction is None and run.state is not RunState.WAITING
        self._bar.setRange(0, 0 if is_unknown else 1000)
        if not is_unknown:
            self._bar.setValue(round((run.fraction or 0.0) * 1000))

    def _show_log(self, log: tuple[LogLine, ...]) -> None:
        known = len(self._log)
        if log[:known] != self._log:
            self.log.clear()
            known = 0
        for line in log[known:]:
            self.log.appendPlainText(f"{line.time}  {said(line.sentence)}")
        self._log = log

    def _pause(self) -> None:
        self._runs.pause(self._runs.selected)

    def _resume(self) -> None:
        self._runs.resume(self._runs.selected)

    def _stop(self) -> None:
        self._runs.stop(self._runs.selected)

    def _finish(self) -> None:
        self.finished.emit(self._runs.selected)

    def _discard(self) -> None:
        name = self._runs.selected
        answer = QMessageBox.question(
            self,
            self.tr("Discard training"),
            self.tr("Discard the training “{0}” with all epochs it has reached?").format(name),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._runs.discard(name)
