"""How long recipes take on this computer: a button that measures it, and words for it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayviewer.session.recipe_trials import RecipeTimes
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.training.parts import button, text_label
from xrayviewer.ui.training.waiting_words import waiting_words

MINUTE_S = 60
HOUR_S = 3600
FEW_MINUTES = 10


class TimesBar(QWidget):
    """Starts and stops the measuring."""

    def __init__(self, times: RecipeTimes) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Time on this computer"))
        self._times = times
        self.start_button = button(self.tr("&Measure time on this computer"), times.measure)
        self.start_button.setToolTip(
            self.tr("Tries every recipe for some seconds, on the computer as busy as it is now.")
        )
        self.stop_button = button(self.tr("Stop"), times.stop)
        self._doing = text_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start_button)
        row.addWidget(self.stop_button)
        row.addWidget(self._doing, 1)
        times.changed.connect(self._follow)
        times.progressed.connect(self._show_progress)
        self._follow()

    def _follow(self) -> None:
        times = self._times
        self.start_button.setEnabled(times.can_measure)
        self.start_button.setVisible(not times.is_trying)
        self.stop_button.setVisible(times.is_trying)
        if not times.is_trying:
            self._doing.setText(said(times.message))
        elif not times.has_begun:
            self._doing.setText(waiting_words(times.waits_for))

    def _show_progress(self, _fraction: float | None, message: str) -> None:
        if self._times.is_trying:
            self._doing.setText(self.tr("Trying “{0}”…").format(message))


def time_words(seconds: float) -> str:
    """Say how long something takes, no finer than it is known."""
    if seconds < MINUTE_S:
        return _tr("less than a minute")
    if seconds < FEW_MINUTES * MINUTE_S:
        return _tr("about {0} min").format(local(seconds / MINUTE_S, ".0f"))
    if seconds < HOUR_S:
        return _tr("about {0} min").format(local(5 * round(seconds / MINUTE_S / 5), ".0f"))
    return _tr("about {0} h").format(local(seconds / HOUR_S, ".1f"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("recipes", text)
