"""Which screening is on screen, how far it is, and what can be done about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening import RunState, ScreeningRun
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.session.worklist_view import RowFilter
from xrayviewer.ui.numbers import local
from xrayviewer.ui.screening.export_menu import ExportMenu
from xrayviewer.ui.screening.screening_text import listed, progress_text, run_date, run_title
from xrayviewer.ui.screening.wrapping_layout import WrappingLayout
from xrayviewer.ui.theme import ICON_PX, Theme
from xrayviewer.ui.window.elided_label import ElidedLabel

FINE: Final = 1000
SOON_MS: Final = 120


class RunBar(QWidget):
    """Title, progress and buttons of the run on screen.

    Signals
    -------
    gallery_asked(bool)
        Pictures are wanted instead of the table, or the table again.
    """

    gallery_asked = Signal(bool)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Screening"))
        self._desk = desk
        self._theme = theme
        self._title = ElidedLabel()
        self._title.setObjectName("large")
        self._title.setAccessibleName(self.tr("Screening on screen"))
        self._note = ElidedLabel()
        self._note.setObjectName("small")
        self._note.setAccessibleName(self.tr("State of the screening"))
        self.back = self._link(self.tr("&All screenings"), desk.screening.close_run)
        self.read_instead = self._link(self.tr("Read these films &one by one"), self._read)
        self.pause = self._button(self.tr("Pause"), self._pause)
        self.stop = self._button(self.tr("Stop"), desk.screening.stop)
        self.go_on = self._button(self.tr("Go on"), desk.screening.go_on)
        self.retry = self._button(self.tr("Retry failed"), desk.screening.retry_failed)
        self.export = QPushButton(self.tr("Export"))
        self.export.setAccessibleName(self.tr("Export"))
        self._export_menu = ExportMenu(desk, theme, self)
        self.export.setMenu(self._export_menu)
        self.as_table = self._switch(self.tr("Table"))
        self.as_pictures = self._switch(self.tr("Pictures"))
        self._kind = QButtonGroup(self)
        self._kind.addButton(self.as_table)
        self._kind.addButton(self.as_pictures)
        self.as_table.setChecked(True)
        self.as_pictures.toggled.connect(self.gallery_asked)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._lay_out()
        # A fast run has hundreds of new rows a second.
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show)
        desk.screening.run_changed.connect(self._show)
        desk.screening.rows_changed.connect(self._show_soon)
        desk.screening.runs_changed.connect(self._show)
        desk.screening.runner.changed.connect(self._show)
        desk.preferences.changed.connect(self._show)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._note)
        buttons = WrappingLayout()
        for button in (self.pause, self.stop, self.go_on, self.retry, self.export):
            buttons.addWidget(button)
        kinds = QWidget()
        kinds.setAccessibleName(self.tr("Table or pictures"))
        pair = QHBoxLayout(kinds)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(2)
        pair.addWidget(self.as_table)
        pair.addWidget(self.as_pictures)
        buttons.addWidget(kinds)
        links = QHBoxLayout()
        links.setSpacing(4)
        links.addWidget(self.back)
        links.addWidget(self.read_instead)
        links.addStretch()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 4)
        column.setSpacing(4)
        column.addLayout(links)
        column.addLayout(head)
        column.addWidget(self.progress)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.clicked.connect(lambda _is_on: act())
        return button

    def _link(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = self._button(text, act)
        button.setObjectName("link")
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _switch(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("kind")
        button.setCheckable(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _pause(self) -> None:
        runner = self._desk.screening.runner
        if runner.is_paused:
            runner.unpause()
        else:
            runner.pause()

    def _read(self) -> None:
        self._desk.screening.read_instead()

    def _show_soon(self, _numbers: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show(self, *_values: object) -> None:
        screening = self._desk.screening
        run = screening.run
        if run is None:
            return
        hides = self._desk.preferences.flag("privacy.hide_identity")
        self._title.setText(run_title(run, hides_identity=hides))
        is_going_on = screening.is_going_on
        is_paused = is_going_on and screening.runner.is_paused
        self.pause.setVisible(is_going_on)
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause.setIcon(self._theme.icon("resume" if is_paused else "pause"))
        self.stop.setVisible(is_going_on or screening.is_held)
        self.go_on.setVisible(screening.can_go_on and not screening.is_loading)
        failed = screening.worklist.count(RowFilter.FAILED)
        self.retry.setVisible(bool(failed) and not is_going_on)
        self.retry.setEnabled(not screening.is_loading)
        self.export.setEnabled(bool(len(screening.worklist)))
        self._show_progress(run)

    def _show_progress(self, run: ScreeningRun) -> None:
        screening = self._desk.screening
        progress = screening.runner.progress if screening.is_going_on else None
        self.progress.setVisible(screening.is_going_on)
        if progress is not None and progress.is_waiting:
            self.progress.setRange(0, FINE)
            self.progress.setValue(FINE)  # nothing moves while a watch has nothing to do
        elif progress is None or progress.fraction is None:
            self.progress.setRange(0, 0 if screening.is_going_on else FINE)
        else:
            self.progress.setRange(0, FINE)
            self.progress.setValue(round(progress.fraction * FINE))
        self._note.setText(listed((self._state_text(run), run_date(run), *self._remarks(run))))

    def _state_text(self, run: ScreeningRun) -> str:
        screening = self._desk.screening
        if screening.is_going_on:
            return self._progress_text(screening.runner.progress)
        if screening.is_loading:
            return self.tr("{0} films, taking them from the disk…").format(
                local(len(screening.worklist), ",")
            )
        left = screening.worklist.count(RowFilter.WAITING)
        parts = [self.tr("%Ln films", "", len(screening.worklist))]
        if left:
            parts.append(self.tr("{0} still to be screened").format(local(left, ",")))
        if screening.is_held:
            parts.append(self.tr("waits for its turn"))
        elif run.request.is_watching:
            parts.append(self.tr("no longer watched"))
        elif run.state is not RunState.FINISHED and not left:
            parts.append(self.tr("not all files are found yet"))
        return listed(parts)

    def _progress_text(self, progress: ScreeningProgress | None) -> str:
        if progress is None:
            return self.tr("Starting the models…")
        is_at_work = not (progress.is_paused or progress.is_waiting)
        starts = self.tr("starting the models…")
        is_starting = progress.films_per_s is None and is_at_work
        return listed((progress_text(progress), starts if is_starting else ""))

    def _remarks(self, run: ScreeningRun) -> tuple[str, ...]:
        worklist = self._desk.screening.worklist
        copies = self.tr("{0} with the pixels of another").format(worklist.duplicates)
        mixed = self.tr("screened with different versions of the models")
        return (
            copies if worklist.duplicates else "",
            mixed if run.settings_used > 1 else "",
            self._next_text(),
        )

    def _next_text(self) -> str:
        """Say which run goes on after the one on screen."""
        screening = self._desk.screening
        held = screening.runner.held
        waiting = next((one for one in screening.runs if held and one.number == held[0]), None)
        if waiting is None or not screening.is_going_on:
            return ""
        hides = self._desk.preferences.flag("privacy.hide_identity")
        return self.tr("{0} goes on afterwards").format(run_title(waiting, hides_identity=hides))

    def _take_theme(self) -> None:
        self.stop.setIcon(self._theme.icon("stop"))
        self.go_on.setIcon(self._theme.icon("resume"))
        self.export.setIcon(self._theme.icon("export"))
        self.as_table.setIcon(self._theme.icon("screen"))
        self.as_pictures.setIcon(self._theme.icon("gallery"))
        self._show()
