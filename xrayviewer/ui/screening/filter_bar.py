"""What of a screening is in sight: parts with their counts, words, order and threshold."""

from collections import Counter
from dataclasses import replace
from math import exp
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.finding_verdict import raised_point
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.session.worklist_view import RowFilter, RowOrder, WorklistView
from xrayviewer.ui.numbers import local
from xrayviewer.ui.screening.screening_text import FILTER_ICONS, filter_word
from xrayviewer.ui.screening.wrapping_layout import WrappingLayout
from xrayviewer.ui.theme import Theme

ICON_PX: Final = 15
SEARCH_FRAME_PX: Final = 44
"""Of the search field, around its words: edges, and the button that clears it."""
WIDEST_SEARCH_PX: Final = 320
ALWAYS: Final = (
    RowFilter.POSITIVE,
    RowFilter.BORDERLINE,
    RowFilter.NEGATIVE,
    RowFilter.REFUSED,
    RowFilter.FAILED,
    RowFilter.UNREAD,
)
"""Parts that are offered also where they are empty."""
STEPS: Final = 10
"""Steps of the slider for a log-odds of one."""
MOST_SHIFT: Final = 3.0
SOON_MS: Final = 120
TYPING_MS: Final = 180


class FilterBar(QWidget):
    """Chips with counts, a search field, the order, and the threshold."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Films in sight"))
        self._desk = desk
        self._theme = theme
        self._chips = {part: self._make_chip(part) for part in RowFilter}
        self.all_chip = self._make_button(self.tr("All"))
        self.all_chip.clicked.connect(self._show_all)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, patient, reason, note"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        words_px = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(min(words_px + SEARCH_FRAME_PX, WIDEST_SEARCH_PX))
        self.search.setMaximumWidth(WIDEST_SEARCH_PX)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order"))
        self.order.addItem(self.tr("As found"), RowOrder.FOUND)
        self.order.addItem(self.tr("Models, highest first"), RowOrder.MODELS)
        self.order.addItem(self.tr("By a column"))
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self.threshold.setRange(round(-MOST_SHIFT * STEPS), round(MOST_SHIFT * STEPS))
        self.threshold.setPageStep(STEPS // 2)
        self.threshold.setFixedWidth(130)
        self.threshold_text = QLabel()
        self.threshold_text.setTextFormat(Qt.TextFormat.PlainText)
        self.threshold_text.setAccessibleName(self.tr("Threshold in force"))
        self.as_model = QToolButton()
        self.as_model.setObjectName("flat")
        self.as_model.setAccessibleName(self.tr("Threshold of the model"))
        self.as_model.setToolTip(self.tr("Back to the threshold of the model"))
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show_counts)
        self._typed = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typed.timeout.connect(self._search)
        self._listen()
        self._take_theme()
        self._show_view(desk.screening.view)

    def _lay_out(self) -> None:
        chips = WrappingLayout()
        for chip in (self.all_chip, *self._chips.values()):
            chips.addWidget(chip)
        controls = WrappingLayout(spacing_px=14)
        controls.addWidget(self.search)
        controls.addWidget(self._titled(self.tr("Order"), self.order))
        controls.addWidget(
            self._titled(self.tr("Threshold"), self.threshold, self.threshold_text, self.as_model)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 8)
        column.setSpacing(8)
        column.addLayout(chips)
        column.addLayout(controls)

    def _titled(self, title: str, *widgets: QWidget) -> QWidget:
        group = QWidget()
        group.setAccessibleName(title)
        label = QLabel(title)
        label.setObjectName("muted")
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label, *widgets):
            row.addWidget(widget)
        return group

    def _listen(self) -> None:
        screening = self._desk.screening
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.order.activated.connect(self._take_order)
        self.threshold.valueChanged.connect(self._take_threshold)
        self.as_model.clicked.connect(lambda: self.threshold.setValue(0))
        screening.view_changed.connect(self._show_view)
        screening.rows_changed.connect(self._count_soon)
        screening.rows_reset.connect(self._count_soon)
        screening.run_changed.connect(self._count_soon)
        self._theme.changed.connect(self._take_theme)

    def _make_chip(self, part: RowFilter) -> QPushButton:
        chip = self._make_button(filter_word(part))
        chip.clicked.connect(lambda is_on: self._filter(part, is_on=is_on))
        return chip

    def _make_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        return button

    def _filter(self, part: RowFilter, *, is_on: bool) -> None:
        view = self._desk.screening.view
        filters = view.filters | {part} if is_on else view.filters - {part}
        self._desk.screening.look(replace(view, filters=filters))

    def _show_all(self) -> None:
        view = self._desk.screening.view
        self._desk.screening.look(replace(view, filters=frozenset()))
        self.all_chip.setChecked(True)

    def _search(self) -> None:
        self._desk.screening.look(replace(self._desk.screening.view, words=self.search.text()))

    def _take_order(self, number: int) -> None:
        order = self.order.itemData(number)
        if order is None:
            self._show_view(self._desk.screening.view)
        else:
            self._desk.screening.sort(RowOrder(order), is_descending=order == RowOrder.MODELS)

    def _take_threshold(self, steps: int) -> None:
        self._desk.screening.look(replace(self._desk.screening.view, shift=steps / STEPS))

    def _show_view(self, view: WorklistView) -> None:
        for part, chip in self._chips.items():
            chip.setChecked(part in view.filters)
        self.all_chip.setChecked(not view.filters)
        if not self._typed.isActive() and self.search.text() != view.words:
            self.search.setText(view.words)
            self._typed.stop()
        is_models = view.order is RowOrder.MODELS and view.is_descending
        is_plain = view.order is RowOrder.FOUND
        self.order.setCurrentIndex(0 if is_plain else 1 if is_models else 2)
        self.threshold.setValue(round(view.shift * STEPS))
        self.as_model.setEnabled(bool(view.shift))
        self._show_threshold()
        self._count_soon()

    def _show_threshold(self) -> None:
        points = self._points()
        self.threshold.setEnabled(bool(points))
        shift = self._desk.screening.view.shift
        if not points:
            text = self.tr("none")
        elif not shift:
            text = self.tr("as the model")
        elif len(points) == 1:
            raised = raised_point(points[0], shift)
            text = self.tr("{0} instead of {1}").format(
                local(raised.threshold, ".0%"), local(points[0].threshold, ".0%")
            )
        else:
            text = self.tr("odds \N{MULTIPLICATION SIGN} {0}").format(local(exp(shift), ".2g"))
        self.threshold_text.setText(text)

    def _points(self) -> list[OperatingPoint]:
        run = self._desk.screening.run
        if run is None:
            return []
        found = (point for model in run.setting.models for point in model.operating_points)
        return [point for point in found if point is not None]

    def _count_soon(self, _value: object = None) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show_counts(self) -> None:
        worklist = self._desk.screening.worklist
        counts: Counter[RowFilter] = worklist.counts(self._desk.screening.view.shift)
        self._name(self.all_chip, self.tr("All"), len(worklist))
        for part, chip in self._chips.items():
            self._name(chip, filter_word(part), counts[part])
            is_used = part in self._desk.screening.view.filters
            chip.setVisible(part in ALWAYS or bool(counts[part]) or is_used)
        self._show_threshold()

    def _name(self, chip: QPushButton, word: str, count: int) -> None:
        text = f"{word}  {local(count, ',')}"
        if chip.accessibleName() != text:
            # Qt leaves hardly any room between a picture and the words.
            chip.setText(text if chip.icon().isNull() else f" {text}")
            chip.setAccessibleName(text)

    def _take_theme(self) -> None:
        for part, (icon, token) in FILTER_ICONS.items():
            self._chips[part].setIcon(QIcon(self._theme.pixmap(icon, ICON_PX, token)))
        self.as_model.setIcon(self._theme.icon("reset"))
