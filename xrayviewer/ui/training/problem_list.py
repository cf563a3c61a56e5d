"""What an examination found: each in a sentence, with what will be done and another way."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayviewer.domain.dataset import Severity
from xrayviewer.session.training_problems import Problem, Remedy
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.hidden_names import without_names
from xrayviewer.ui.training.parts import button, text_label


class ProblemList(QWidget):
    """One card a problem.

    Signals
    -------
    chosen(Problem)
        Its films are wanted.
    applied(Problem)
        Its remedy is wanted.
    """

    chosen = Signal(object)
    applied = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 4, 6, 0)
        self._column.setSpacing(8)
        self._cards: list[QWidget] = []
        self._problems: tuple[Problem, ...] = ()
        self._hides_names = False
        self._column.addStretch()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self._problems = tuple(problems)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(problem) for problem in problems]
        if not problems:
            nothing = self.tr(
                "Nothing was found in files and headers that would mislead a training."
            )
            self._cards = [text_label(nothing, "muted")]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    def hide_names(self, *, hides: bool) -> None:
        """Say whether films are numbered instead of named."""
        if hides != self._hides_names:
            self._hides_names = hides
            self.show_problems(self._problems)

    def _card(self, problem: Problem) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        remark = problem.remark
        if remark.severity is Severity.ERROR:
            card.setProperty("kind", "refusal")
        sentence = said(remark.sentence)
        if self._hides_names:
            sentence = without_names(sentence, problem.films)
        card.setAccessibleName(sentence)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(text_label(severity_word(remark.severity), "heading"))
        column.addWidget(text_label(sentence))
        if problem.consequence:
            consequence = QCoreApplication.translate("training data", problem.consequence)
            column.addWidget(text_label(consequence, "muted"))
        row = QHBoxLayout()
        if problem.films:
            show = button(self.tr("Show films"), partial(self.chosen.emit, problem), "link")
            row.addWidget(show)
        if problem.remedy is not None:
            words = {
                Remedy.LEAVE_OUT: self.tr("Leave these films out"),
                Remedy.LEAVE_OUT_COPIES: self.tr("Leave the copies out"),
                Remedy.DEAL_ANEW: self.tr("Deal all films anew, by patient"),
            }
            row.addWidget(
                button(words[problem.remedy], partial(self.applied.emit, problem), "link")
            )
        row.addStretch()
        if problem.films or problem.remedy is not None:
            column.addLayout(row)
        return card


def severity_word(severity: Severity) -> str:
    """Word for how much a problem matters."""
    words = {
        Severity.ERROR: QCoreApplication.translate("training data", "The training cannot start"),
        Severity.WARNING: QCoreApplication.translate("training data", "Take care"),
        Severity.NOTE: QCoreApplication.translate("training data", "Good to know"),
    }
    return words[severity]
