"""The panel beside the view: histogram, window and what is known of the film."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.transforms import LookupTable, VoiFunction, Window
from xrayviewer.ui.panel.film_facts import film_facts
from xrayviewer.ui.panel.histogram_view import HistogramView
from xrayviewer.ui.panel.number_field import NumberField
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.actions import CommandActions

PRESETS: Final = (
    "window.auto",
    "window.file_1",
    "window.lung",
    "window.mediastinum",
    "window.bone",
    "window.lines",
    "window.wide",
    "image.invert",
)
NARROWEST_PX: Final = 220
BUTTON_MARGIN_PX: Final = 15
MARGINS_PX: Final = 46
"""Around and between the buttons, and for the scroll bar."""
NARROWEST_WINDOW: Final = {VoiFunction.LINEAR: 1.0}
LEAST_WIDTH: Final = 1e-3


class WindowPanel(QScrollArea):
    """Histogram with handles, centre and width as numbers, presets, and facts of the film."""

    def __init__(
        self, desk: Desk, actions: CommandActions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Window and film"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("side")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setAccessibleName(self.tr("Window and film"))
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("Histogram")))
        self.histogram = HistogramView(desk, theme)
        self.histogram.setMinimumHeight(110)
        column.addWidget(self.histogram)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Window")))
        column.addLayout(self._make_fields())
        column.addLayout(self._make_presets())
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Film")))
        self._facts = QWidget()
        self._facts.setAccessibleName(self.tr("Facts about the film"))
        self._facts_grid = QGridLayout(self._facts)
        self._facts_grid.setContentsMargins(0, 0, 0, 0)
        self._facts_grid.setHorizontalSpacing(10)
        self._facts_grid.setVerticalSpacing(3)
        self._facts_grid.setColumnStretch(1, 1)
        column.addWidget(self._facts)
        column.addStretch()
        self.setWidget(inner)
        desk.case.film_changed.connect(self._take_film)
        desk.case.view_changed.connect(self._show_window)
        theme.changed.connect(self._keep_width)
        self._keep_width()
        self._take_film(None)

    def _keep_width(self) -> None:
        metrics = QFontMetrics(self._theme.font())
        widest = metrics.horizontalAdvance(self._actions["window.lines"].iconText())
        self.setMinimumWidth(max(NARROWEST_PX, 2 * (widest + BUTTON_MARGIN_PX) + MARGINS_PX))

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        self.centre, self.width_field = NumberField(), NumberField()
        for number, (field, label) in enumerate(
            ((self.centre, self.tr("C&entre")), (self.width_field, self.tr("Wi&dth")))
        ):
            caption = QLabel(label)
            caption.setObjectName("small")
            caption.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            field.setMinimumWidth(60)
            grid.addWidget(caption, 0, number)
            grid.addWidget(field, 1, number)
            field.entered.connect(self._take_numbers)
        return grid

    def _make_presets(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, identifier in enumerate(PRESETS):
            grid.addWidget(self._make_preset(identifier), number // 2, number % 2)
        return grid

    def _make_preset(self, identifier: str) -> QPushButton:
        action = self._actions[identifier]
        button = QPushButton(action.iconText())
        button.setObjectName("compact")
        button.setAccessibleName(action.iconText().replace("&&", "&"))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())
            button.setToolTip(action.toolTip())

        def give() -> None:
            action.trigger()
            follow()

        action.changed.connect(follow)
        button.clicked.connect(give)
        follow()
        return button

    def _take_film(self, _film: object) -> None:
        self._show_window()
        self._show_facts()

    def _show_window(self, _view: object = None) -> None:
        view = self._desk.case.view
        voi = view.presentation.voi if view is not None else None
        film = self._desk.case.film
        is_window = isinstance(voi, Window) and film is not None and not film.radiograph.is_colour
        self.centre.setEnabled(is_window)
        self.width_field.setEnabled(is_window)
        shown = voi if isinstance(voi, Window) and is_window else None
        self.centre.show_number(shown.centre if shown is not None else None)
        self.width_field.show_number(shown.width if shown is not None else None)
        hint = self.tr("VOI LUT") if isinstance(voi, LookupTable) else ""
        self.centre.setPlaceholderText(hint)
        self.width_field.setPlaceholderText(hint)

    def _take_numbers(self, number: float) -> None:
        view = self._desk.case.view
        if view is None or not isinstance(view.presentation.voi, Window):
            return
        voi = view.presentation.voi
        if self.sender() is self.centre:
            changed = Window(number, voi.width, voi.function)
        else:
            least = NARROWEST_WINDOW.get(voi.function, LEAST_WIDTH)
            changed = Window(voi.centre, max(number, least), voi.function)
        self._desk.case.set_window(changed)
        self._show_window()

    def _show_facts(self) -> None:
        while (item := self._facts_grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        film = self._desk.case.film
        if film is None:
            empty = QLabel(self.tr("No film is open."))
            empty.setObjectName("small")
            self._facts_grid.addWidget(empty, 0, 0)
            return
        facts = film_facts(film.radiograph)
        for number, (name, value) in enumerate(facts):
            self._facts_grid.addWidget(_small(name), number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts_grid.addWidget(_value(value), number, 1)
        for number, note in enumerate(
            map(said, film.radiograph.provenance.notes), start=len(facts)
        ):
            self._facts_grid.addWidget(_note(note), number, 0, 1, 2)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("small")
    return label


def _value(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _note(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("warning")
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label
