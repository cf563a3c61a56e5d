"""What the workspace of screenings shows before one is open: an invitation, and past runs."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening import ScreeningRun, ScreeningStatus
from xrayviewer.session.shell import Request
from xrayviewer.ui.numbers import local
from xrayviewer.ui.screening.run_choice import RunChoice
from xrayviewer.ui.screening.screening_text import (
    asked_model,
    listed,
    run_date,
    run_state,
    run_title,
)
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.elided_label import ElidedLabel

WIDEST_PX: Final = 760
MOST_LISTED: Final = 100
TWO: Final = 2


class RunList(QWidget):
    """Drop a folder here; below, past screenings to open, compare and delete."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Screenings"))
        self._desk = desk
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("Many films"))
        self._chosen: dict[int, QCheckBox] = {}
        self._turns: tuple[int | None, tuple[int, ...]] = (None, ())
        self._starting = QLabel(self.tr("Starting the screening…"))
        self._starting.setAccessibleName(self._starting.text())
        self._starting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.compare = QPushButton(self.tr("&Compare"))
        self.compare.setObjectName("link")
        self.compare.setAccessibleName(self.tr("Compare two chosen screenings"))
        self.delete = QPushButton(self.tr("&Delete"))
        self.delete.setObjectName("link")
        self.delete.setAccessibleName(self.tr("Delete the chosen screenings"))
        self.compare.clicked.connect(self._compare)
        self.delete.clicked.connect(self._ask_to_delete)
        self._past = QWidget()
        self._past.setAccessibleName(self.tr("Past screenings"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.choice = RunChoice(desk)
        self._lay_out()
        desk.screening.runs_changed.connect(self._list)
        desk.screening.runner.changed.connect(self._show_state)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._list(desk.screening.runs)
        self._show_state()

    def _lay_out(self) -> None:
        past = QVBoxLayout(self._past)
        past.setContentsMargins(4, 0, 4, 0)
        past.setSpacing(0)
        past.addWidget(self._make_heading())
        past.addLayout(self._rows)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST_PX)
        inner.setAccessibleName(self.tr("Screenings"))
        column = QVBoxLayout(inner)
        column.setSpacing(22)
        column.addStretch()
        column.addWidget(self._make_dropzone())
        column.addWidget(self._starting)
        column.addWidget(self._past)
        column.addStretch()
        page = QWidget()
        page.setAccessibleName(self.tr("Screenings"))
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Screenings"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _make_dropzone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropzone")
        zone.setAccessibleName(self.tr("Drop a folder here"))
        title = QLabel(self.tr("Drop a folder here"), wordWrap=True)
        title.setObjectName("large")
        note = QLabel(
            self.tr(
                "All its films come into one list, with what the models find on each. "
                "Also a ZIP, a DICOMDIR or many files."
            ),
            wordWrap=True,
        )
        note.setObjectName("small")
        for label in (title, note):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(self.tr("Screen &folder…"))
        self.choose.setObjectName("primary")
        self.choose.setAccessibleName(self.tr("Screen folder"))
        self.choose.clicked.connect(lambda: self._desk.shell.ask(Request.SCREEN_FOLDER))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.choose)
        buttons.addStretch()
        column = QVBoxLayout(zone)
        column.setContentsMargins(28, 30, 28, 28)
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addSpacing(8)
        column.addWidget(title)
        column.addWidget(note)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addSpacing(10)
        column.addWidget(self.choice)
        return zone

    def _make_heading(self) -> QWidget:
        heading = QWidget()
        heading.setAccessibleName(self.tr("Past screenings"))
        label = QLabel(self.tr("Past screenings"))
        label.setObjectName("heading")
        row = QHBoxLayout(heading)
        row.setContentsMargins(6, 0, 0, 2)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self.compare)
        row.addWidget(self.delete)
        return heading

    def _list(self, runs: tuple[ScreeningRun, ...]) -> None:
        chosen, focused = self.chosen, self._focused_run()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chosen.clear()
        for run in runs[:MOST_LISTED]:
            self._rows.addWidget(self._make_run(run))
            self._chosen[run.number].setChecked(run.number in chosen)
            if run.number == focused:
                self._chosen[run.number].setFocus()
        self._past.setVisible(bool(runs))
        self._show_chosen()

    def _focused_run(self) -> int | None:
        """Find the run whose line has the keys."""
        focused = QApplication.focusWidget()
        line = None if focused is None else focused.parentWidget()
        lines = {box.parentWidget(): number for number, box in self._chosen.items()}
        return None if line is None else lines.get(line)

    def _make_run(self, run: ScreeningRun) -> QWidget:
        hides = self._desk.preferences.flag("privacy.hide_identity")
        title = run_title(run, hides_identity=hides)
        line = QWidget()
        line.setAccessibleName(title)
        box = QCheckBox()
        box.setAccessibleName(self.tr("Choose {0}").format(title))
        box.toggled.connect(self._show_chosen)
        self._chosen[run.number] = box
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, WIDEST_PX // 3)
        button = QPushButton(shown.replace("&", "&&"))
        button.setObjectName("link")
        button.setAccessibleName(self.tr("Open {0}").format(title))
        button.clicked.connect(lambda: self._desk.screening.open_run(run.number))
        runner = self._desk.screening.runner
        is_going_on = runner.number == run.number
        failed = run.counts.get(ScreeningStatus.FAILED, 0)
        facts = ElidedLabel(
            listed(
                (
                    run_date(run),
                    asked_model(run.request),
                    self.tr("%Ln films", "", run.total),
                    self.tr("{0} failed").format(local(failed, ",")) if failed else "",
                    run_state(run, is_going_on=is_going_on, is_held=run.number in runner.held),
                )
            )
        )
        facts.setObjectName("small")
        facts.setAccessibleName(self.tr("About {0}").format(title))
        row = QHBoxLayout(line)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(button)
        row.addWidget(facts, 1)
        return line

    @property
    def chosen(self) -> tuple[int, ...]:
        """Numbers of the runs that are ticked, the last one first."""
        return tuple(number for number, box in self._chosen.items() if box.isChecked())

    def _show_chosen(self, _is_on: object = None) -> None:
        self.compare.setEnabled(len(self.chosen) == TWO)
        self.delete.setEnabled(bool(self.chosen))

    def _compare(self) -> None:
        second, first = self.chosen
        self._desk.screening.compare(first, second)

    def _ask_to_delete(self) -> None:
        numbers = self.chosen
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Delete screenings"),
            self.tr("Delete this screening with your verdicts and notes? The films stay.")
            if len(numbers) == 1
            else self.tr(
                "Delete {0} screenings with your verdicts and notes? The films stay."
            ).format(len(numbers)),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        sure = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        sure.clicked.connect(lambda: self._desk.screening.delete_runs(numbers))
        box.finished.connect(box.deleteLater)
        box.open()

    def _show_state(self) -> None:
        runner = self._desk.screening.runner
        self._starting.setVisible(runner.is_starting and runner.number is None)
        turns = runner.number, runner.held
        if turns != self._turns:
            self._turns = turns
            self._list(self._desk.screening.runs)

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            self._list(self._desk.screening.runs)

    def _take_theme(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("screen", 64, "accent"))
