"""How the next screening is to be done, before there is one."""

from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox

Entry: TypeAlias = tuple[str, AgeGroup | str | None]
WIDEST_PX = 340


class RunChoice(QWidget):
    """Offers the models that may speak, and to watch the folder."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How to screen"))
        self._desk = desk
        self.model = ScrolledComboBox()
        self.model.setAccessibleName(self.tr("Model for screening"))
        self.model.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.model.setMinimumContentsLength(12)
        self.model.setMaximumWidth(WIDEST_PX)
        self.watch = QCheckBox(self.tr("&Watch for new films"))
        self.watch.setToolTip(
            self.tr("Films that come into the folder later are screened too, until you stop.")
        )
        self.watch.setAccessibleName(self.tr("Watch the folder for new films"))
        label = QLabel(self.tr("&Model"))
        label.setBuddy(self.model)
        label.setObjectName("muted")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addStretch()
        first.addWidget(label)
        first.addWidget(self.model, 1)
        first.addStretch()
        second = QHBoxLayout()
        second.addStretch()
        second.addWidget(self.watch)
        second.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        self.model.activated.connect(self._choose)
        self.watch.toggled.connect(lambda is_on: desk.screening.choice.watch(is_watching=is_on))
        desk.analysis.models_changed.connect(self._fill)
        desk.screening.choice.changed.connect(self._show)
        self._fill()

    def _fill(self, _models: object = None) -> None:
        entries: list[tuple[str, Entry]] = [
            (self.tr("By each film's age"), ("group", None)),
            (self.tr("Children's model for all"), ("group", AgeGroup.CHILD)),
            (self.tr("Adults' model for all"), ("group", AgeGroup.ADULT)),
        ]
        entries += [(one.title, ("model", one.model_id)) for one in self._desk.analysis.models]
        with QSignalBlocker(self.model):
            self.model.clear()
            for number, (text, entry) in enumerate(entries):
                self.model.addItem(text, entry)
                self.model.setItemData(number, text, Qt.ItemDataRole.ToolTipRole)
        self._show()

    def _choose(self, number: int) -> None:
        kind, value = self.model.itemData(number)
        choice = self._desk.screening.choice
        if kind == "model":
            choice.use_model(str(value))
        else:
            choice.use_bundled(None if value is None else AgeGroup(value))

    def _show(self, _request: object = None) -> None:
        request = self._desk.screening.choice.request
        wanted: Entry = ("model", request.model) if request.model else ("group", request.group)
        entries = [tuple(self.model.itemData(row)) for row in range(self.model.count())]
        with QSignalBlocker(self.model):
            self.model.setCurrentIndex(entries.index(wanted) if wanted in entries else 0)
        if wanted not in entries:
            self._desk.screening.choice.use_bundled()  # the model was deleted
        with QSignalBlocker(self.watch):
            self.watch.setChecked(request.is_watching)
