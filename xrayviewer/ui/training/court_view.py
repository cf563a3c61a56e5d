"""The label court: a film, a question, and only after the answer what its label says."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xrayviewer.session.label_court import CourtStage, LabelAnswer
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.court_picture import CourtPicture
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, scrolled, text_label

SIDE_PX = 330
NUMBERED = 9


class CourtView(QWidget):
    """Votes by the keys 1 to 9, 0 for a reader who cannot tell; Enter goes on.

    Signals
    -------
    opened(FilmLocation)
        A film is to be shown in the viewer.
    """

    opened = Signal(object)

    def __init__(self, desk: TrainingDesk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Label court"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._court = desk.court
        self._data = desk.data
        self.picture = CourtPicture(theme)
        self._title = text_label("", "large")
        self._count = text_label("", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Films looked at"))
        self.reveal = text_label("")
        self._votes = QVBoxLayout()
        self._votes.setSpacing(6)
        self.answers: list[QPushButton] = []
        self.unsure_button = button(self.tr("0  I cannot tell"), partial(self._vote, None))
        self.relabel_button = button(self.tr("Change the label"), self._court.relabel, "primary")
        self.keep_button = button(self.tr("&Keep the label, next film"), self._court.go_on)
        self.leave_button = button(self.tr("&Leave this film out"), self._court.leave_out)
        self.open_button = button(self.tr("Show in &viewer"), self._open)
        self.undo_button = button(self.tr("&Undo last change"), self._data.undo)
        self.close_button = button(self.tr("&Back to the films"), self._court.close)
        self.again_button = button(self.tr("&Try again"), self._court.open, "primary")
        self._arrange()
        self._court.changed.connect(self._follow)
        self._court.progressed.connect(self._show_progress)
        self._court.pictures.arrived.connect(self._show_picture)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Vote by a digit; Enter leaves the label and goes on."""
        key, court = event.key(), self._court
        if court.stage is CourtStage.ASKING and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            place = key - Qt.Key.Key_0
            if place == 0:
                self._vote(None)
            elif place <= len(court.answers):
                self._vote(court.answers[place - 1])
        elif court.stage is CourtStage.REVEALED and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            court.go_on()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(GAP_PX, 0, 8, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self._title)
        column.addWidget(self._count)
        column.addWidget(self._bar)
        column.addLayout(self._votes)
        column.addWidget(self.unsure_button)
        column.addWidget(self.reveal)
        column.addWidget(self.relabel_button)
        column.addWidget(self.keep_button)
        column.addWidget(self.leave_button)
        column.addWidget(self.open_button)
        column.addWidget(self.again_button)
        column.addStretch(1)
        area = scrolled(side, self.tr("Question"))
        area.setFixedWidth(SIDE_PX)
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.undo_button)
        row = QHBoxLayout()
        row.addWidget(self.picture, 1)
        row.addWidget(area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        outer.setSpacing(GAP_PX)
        outer.addLayout(row, 1)
        outer.addLayout(foot)

    def _follow(self) -> None:
        court = self._court
        stage = court.stage
        is_asking, is_revealed = stage is CourtStage.ASKING, stage is CourtStage.REVEALED
        self._title.setText(self._heading())
        self._count.setText(self._counted())
        self._count.setVisible(bool(self._count.text()))
        self._bar.setVisible(stage is CourtStage.LOOKING)
        self._offer_answers(is_asking)
        self.unsure_button.setVisible(is_asking)
        self.reveal.setText(self._revealed() if is_revealed else "")
        differs = is_revealed and court.vote is not None and not court.agrees
        if differs and court.vote is not None:
            self.relabel_button.setText(
                self.tr("&Change the label to “{0}”").format(_named(court.vote.labels))
            )
        self.relabel_button.setVisible(differs)
        for widget in (self.reveal, self.keep_button, self.leave_button, self.open_button):
            widget.setVisible(is_revealed)
        self.again_button.setVisible(stage is CourtStage.FAILED)
        self.undo_button.setEnabled(self._data.can_undo)
        self._show_picture()
        if is_asking or is_revealed:
            self.setFocus()

    def _heading(self) -> str:
        court = self._court
        if court.stage is CourtStage.LOOKING:
            return self.tr("Labels are being compared…")
        if court.stage is CourtStage.FAILED:
            return said(court.message)
        if court.stage is CourtStage.DONE and not court.has_voted:
            return self.tr("No label is likely wrong.")
        if court.stage is CourtStage.DONE:
            return self.tr("Every film with a doubtful label has been voted on.")
        if court.film is not None and court.film.question:
            return self.tr("Does this film show “{0}”?").format(court.film.question)
        return self.tr("What does this film show?")

    def _counted(self) -> str:
        court = self._court
        if court.stage in {CourtStage.ASKING, CourtStage.REVEALED}:
            words = self._suspected()
            if court.stage is CourtStage.ASKING:
                words += " " + self.tr(
                    "Some films that nobody doubts are among those you are asked about. Label and "
                    "score are shown once you have answered."
                )
            return words
        if court.stage is CourtStage.DONE and court.asked:
            return self.tr("You have voted on {0} films.").format(local(court.asked, ","))
        if court.stage is CourtStage.DONE:
            return self.tr(
                "Quick heads that had not seen a film agree with its label, or are not sure "
                "enough to doubt it. That does not prove the labels right."
            )
        return ""

    def _suspected(self) -> str:
        """Say how many labels are doubted; whether that of the film shown is, must not show."""
        count = self._court.suspected
        if not count:
            return self.tr("No film that waits for a vote has a label that is likely wrong.")
        if count == 1:
            return self.tr("One film with a label that is likely wrong waits for a vote.")
        return self.tr("{0} films with a label that is likely wrong wait for a vote.").format(
            local(count, ",")
        )

    def _revealed(self) -> str:
        court = self._court
        film = court.film
        if film is None:
            return ""
        sentences = [
            self.tr("The label says: {0}.").format(_named(court.given)),
            self.tr("Heads that have not seen this film give its label a score of {0}.").format(
                local(film.probability, ".2f")
            ),
        ]
        if court.vote is None:
            sentences.append(self.tr("You could not tell."))
        elif court.agrees:
            sentences.append(self.tr("You agree with the label."))
        else:
            sentences.append(self.tr("You say: {0}.").format(_named(court.vote.labels)))
        return "\n".join(sentences)

    def _offer_answers(self, is_asking: bool) -> None:
        for old in self.answers:
            old.hide()
            self._votes.removeWidget(old)
            old.deleteLater()
        self.answers = []
        for place, answer in enumerate(self._court.answers if is_asking else (), start=1):
            word = answer.label if answer.is_present else self.tr("not {0}").format(answer.label)
            number = f"{place}  " if place <= NUMBERED else ""
            made = button(f"{number}{word}".replace("&", "&&"), partial(self._vote, answer))
            self._votes.addWidget(made)
            self.answers.append(made)

    def _show_progress(self, fraction: float | None, message: str) -> None:
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        if message and self._court.stage is CourtStage.LOOKING:
            self._count.setText(said(message))
            self._count.show()

    def _show_picture(self, _location: object = None) -> None:
        place = self._court.location
        self.picture.show_film(None if place is None else self._court.pictures.get(place))

    def _vote(self, answer: LabelAnswer | None) -> None:
        self._court.give_vote(answer)

    def _open(self) -> None:
        place = self._court.location
        if place is not None:
            self.opened.emit(place)


def _named(labels: tuple[str, ...]) -> str:
    return ", ".join(labels) or QCoreApplication.translate("label court", "none of the labels")
