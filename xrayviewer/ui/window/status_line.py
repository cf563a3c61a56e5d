"""The two lines at the foot of the window: what is under the mouse, and what the program is for."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.session.case import Reading
from xrayviewer.ui.window.elided_label import ElidedLabel

PATIENCE_MS: Final = 150
"""Work that is over sooner is not announced."""


class ResearchLine(QLabel):
    """Says that the program is no medical device. Cannot be put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("research")
        self.setText(self.tr("Research use only. Not for diagnosis."))
        self.setAccessibleName(self.text())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class StatusLine(QWidget):
    """Probe text on the left, work under way and the film's number on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Status"))
        self._desk = desk
        self._probe = ElidedLabel()
        self._probe.setAccessibleName(self.tr("Value under the mouse"))
        self._work = QLabel()
        self._work.setTextFormat(Qt.TextFormat.PlainText)
        self._work.setAccessibleName(self.tr("Work under way"))
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._bar.setFixedWidth(72)
        self._bar.setAccessibleName(self.tr("Work under way"))
        self._number = QLabel()
        self._number.setAccessibleName(self.tr("Number of the film"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(10)
        row.addWidget(self._probe, 1)
        row.addWidget(self._work)
        row.addWidget(self._bar)
        row.addWidget(self._number)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._show_work)
        desk.case.reading_changed.connect(self._take_work)
        desk.film_list.listing_changed.connect(self._take_work)
        desk.film_list.films_changed.connect(self._show_number)
        desk.film_list.current_changed.connect(self._show_number)
        self._show_work()
        self._show_number()

    def show_probe(self, text: str) -> None:
        """Show what lies under the mouse."""
        self._probe.setText(text)

    @property
    def work(self) -> str:
        """What is said to be under way, empty for nothing."""
        return self._work.text()

    def _take_work(self, _value: object) -> None:
        if self._work_text():
            self._soon.start()
        else:
            self._soon.stop()
            self._show_work()

    def _work_text(self) -> str:
        if self._desk.case.reading is Reading.READING:
            return self.tr("Reading film…")
        if self._desk.case.reading is Reading.PREVIEW:
            return self.tr("Preview, reading the full film…")
        return self.tr("Looking for films…") if self._desk.film_list.is_listing else ""

    def _show_work(self) -> None:
        text = self._work_text()
        self._work.setText(text)
        self._work.setVisible(bool(text))
        self._bar.setVisible(bool(text))

    def _show_number(self, _value: object = None) -> None:
        number = self._desk.film_list.current_number
        count = len(self._desk.film_list.films)
        self._number.setText(
            "" if number is None else self.tr("Film {0} of {1}").format(number + 1, count)
        )
