"""What if: how a part of the film is painted over, and what becomes of the scores."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.film_alteration import AlterationShape, AlterationWay
from xrayviewer.session.what_if import BRUSH_LIMITS, WhatIfStage
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox, ScrolledSlider
from xrayviewer.ui.panel.what_if_rows import ChangesView
from xrayviewer.ui.panel.what_if_text import shape_words, way_words
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme


class WhatIfView(FindingsPart):
    """One button while the question is not asked; then tools, state and both scores.

    Signals
    -------
    grown()
        It has more to show than before, which may lie out of sight.
    """

    grown = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        what_if = desk.what_if
        self.setAccessibleName(self.tr("What if"))
        self.ask = _button(self.tr("&What if…"), what_if.begin)
        self.ask.setToolTip(self.tr("Paint over a part of the film and see the scores change."))
        self._box = QWidget()
        self._box.setAccessibleName(self.tr("What if, changed picture"))
        self._heading = FindingsLabel(style="heading")
        self._note = FindingsLabel(style="small")
        self._alarm = FindingsLabel(style="alarm")
        self.shapes = _box_of(shape_words(), self.tr("How a region is drawn"))
        self.ways = _box_of(way_words(), self.tr("What takes its place"))
        self.brush = ScrolledSlider()
        self.brush.setRange(*BRUSH_LIMITS)
        self.brush.setAccessibleName(self.tr("Size of the brush"))
        self.brush.setToolTip(self.tr("Size of the brush"))
        self.hide_button = _button(self.tr("Hide &markers and borders"), what_if.hide_borders)
        self.take_back = _button(self.tr("Take &back"), what_if.take_back)
        self.reset = _button(self.tr("&Reset"), what_if.reset)
        self.end = _button(self.tr("&End"), what_if.end)
        self.changes = ChangesView(theme)
        self._arrange()
        self.shapes.activated.connect(self._choose_shape)
        self.ways.activated.connect(self._choose_way)
        self.brush.valueChanged.connect(what_if.set_brush)
        what_if.changed.connect(self._follow)
        desk.analysis.analysis_changed.connect(self._follow)
        desk.case.film_changed.connect(self._follow)
        self._shown = (False, False)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.grown)
        self._follow()

    def _arrange(self) -> None:
        self.column.addWidget(self.ask)
        self.column.addWidget(self._box)
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(5)
        buttons = QHBoxLayout()
        for button in (self.take_back, self.reset, self.end):
            buttons.addWidget(button)
        for widget in (self._heading, self._note, self.changes, self._alarm,
                       self.shapes, self.brush, self.ways, self.hide_button):  # fmt: skip
            inner.addWidget(widget)
        inner.addLayout(buttons)

    def _follow(self, _value: object = None) -> None:
        what_if = self._desk.what_if
        is_on, is_altered = what_if.is_on, what_if.is_altered
        self._box.setVisible(is_on)
        if is_on and self.ask.hasFocus():
            self.shapes.setFocus()
        self.ask.setVisible(not is_on)
        self.setVisible(is_on or what_if.can_begin)
        changed, ready = self.tr("What if: changed picture"), self.tr("What if")
        self._heading.setText(changed if is_altered else ready)
        self._note.setText(self._notes()[what_if.stage])
        self.changes.show_changes(what_if.changes)
        self.changes.setVisible(bool(what_if.changes))
        self._alarm.setText(said(what_if.message))
        self._alarm.setVisible(bool(what_if.message))
        self.brush.setVisible(what_if.shape is AlterationShape.BRUSH)
        self.hide_button.setEnabled(not what_if.hides_borders)
        self.take_back.setEnabled(is_altered)
        self.reset.setEnabled(is_altered)
        self.shapes.setCurrentIndex(self.shapes.findData(what_if.shape.value))
        self.ways.setCurrentIndex(self.ways.findData(what_if.way.value))
        with QSignalBlocker(self.brush):
            self.brush.setValue(what_if.brush_percent)
        shown = is_on, bool(what_if.changes)
        if shown > self._shown:
            self._soon.start()
        self._shown = shown

    def _notes(self) -> dict[WhatIfStage, str]:
        kept = self.tr("The film, its findings and exports stay as they are.")
        return {
            WhatIfStage.OFF: "",
            WhatIfStage.READY: self.tr("Paint over a part of the film.") + " " + kept,
            WhatIfStage.SCORING: self.tr("Scoring the changed picture…"),
            WhatIfStage.DONE: self.tr(
                "The pale bar is the film's own score, and its heat map is hidden meanwhile."
            ),
            WhatIfStage.FAILED: kept,
        }

    def _choose_shape(self, row: int) -> None:
        self._desk.what_if.choose_shape(AlterationShape(self.shapes.itemData(row)))

    def _choose_way(self, row: int) -> None:
        self._desk.what_if.choose_way(AlterationWay(self.ways.itemData(row)))


def _button(text: str, call: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("compact")
    button.clicked.connect(call)
    return button


def _box_of(words: dict[AlterationShape, str] | dict[AlterationWay, str], name: str) -> QComboBox:
    box = ScrolledComboBox()
    box.setAccessibleName(name)
    for value, word in words.items():
        box.addItem(word, value.value)
    return box
