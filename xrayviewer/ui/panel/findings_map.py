"""How the heat map of the chosen finding is drawn."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.session.evidence import MapState
from xrayviewer.session.preferences import Preferences
from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox, ScrolledSlider

STEP = 5


class MapControls(QWidget):
    """Switch, style, opacity, cut-off and scale of the heat map, and why there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Heat map"))
        self.switch = QCheckBox(self.tr("&Heat map on the film"))
        self.switch.setToolTip(self.tr("G. Hold Space for the bare film."))
        self.style_box = ScrolledComboBox()
        self.style_box.setAccessibleName(self.tr("Style of the heat map"))
        rows = {row.key: row for row in desk.preferences.rows}
        for value, label in rows["findings.map"].choices:
            self.style_box.addItem(QCoreApplication.translate("preferences", label), value)
        self.opacity = _PreferenceSlider(desk.preferences, "findings.opacity")
        self.cut_off = _PreferenceSlider(desk.preferences, "findings.cut_off")
        self.scale = QCheckBox(self.tr("Same scale for all findings"))
        self.scale.setToolTip(
            self.tr("Off: the brightest colour is each finding's own highest value.")
        )
        self._note = QLabel(wordWrap=True)
        self._note.setObjectName("small")
        self.below = QPushButton(self.tr("Show its map all the same"))
        self.below.setObjectName("compact")
        self._arrange()
        self.switch.clicked.connect(desk.evidence.toggle_map)
        self.style_box.activated.connect(self._choose_style)
        self.scale.clicked.connect(self._choose_scale)
        self.below.clicked.connect(desk.evidence.show_below)
        desk.evidence.changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        labels = self.tr("Opa&city"), self.tr("C&ut-off")
        for row, (text, slider) in enumerate(
            zip(labels, (self.opacity, self.cut_off), strict=True)
        ):
            caption = QLabel(text)
            caption.setObjectName("small")
            caption.setBuddy(slider)
            slider.setAccessibleName(text.replace("&", ""))
            grid.addWidget(caption, row, 0)
            grid.addWidget(slider, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.switch)
        column.addWidget(self._note)
        column.addWidget(self.below)
        column.addWidget(self.style_box)
        column.addLayout(grid)
        column.addWidget(self.scale)

    def _follow(self) -> None:
        evidence, preferences = self._desk.evidence, self._desk.preferences
        state = evidence.map_state
        self.setVisible(bool(evidence.findings))
        with QSignalBlocker(self.switch):
            self.switch.setChecked(evidence.is_on)
        style = self.style_box.findData(preferences.text("findings.map"))
        self.style_box.setCurrentIndex(style)
        self.scale.setChecked(preferences.text("findings.scale") == "common")
        self.below.setVisible(state is MapState.BELOW)
        self._note.setText(self._notes()[state])
        self._note.setVisible(bool(self._note.text()))
        for widget in (self.style_box, self.opacity, self.cut_off):
            widget.setEnabled(state is not MapState.OFF)
        self.scale.setEnabled(state is not MapState.OFF and evidence.has_common_scale)

    def _notes(self) -> dict[MapState, str]:
        return {
            MapState.NONE_CHOSEN: self.tr("Choose a finding to see where its score came from."),
            MapState.OFF: "",
            MapState.BELOW: self.tr(
                "The score lies below the operating point, so no map is shown."
            ),
            MapState.AWAITED: self.tr("Where the score came from, not the outline of a lesion."),
            MapState.EMPTY: self.tr("Nothing on the film speaks for this finding."),
            MapState.WITHHELD: self.tr("The map failed its checks, so it is not shown."),
            MapState.SHOWN: self.tr("Where the score came from, not the outline of a lesion."),
        }

    def _choose_style(self, row: int) -> None:
        self._desk.preferences.set("findings.map", self.style_box.itemData(row))

    def _choose_scale(self, is_common: bool) -> None:
        self._desk.preferences.set("findings.scale", "common" if is_common else "own")


class _PreferenceSlider(ScrolledSlider):
    """A whole-number preference within its limits."""

    def __init__(self, preferences: Preferences, key: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._key = key
        row = next(row for row in preferences.rows if row.key == key)
        assert row.limits is not None
        self.setRange(int(row.limits[0]), int(row.limits[1]))
        self.setSingleStep(STEP)
        self.setPageStep(2 * STEP)
        self._follow(key)
        self.valueChanged.connect(lambda value: preferences.set(key, value))
        preferences.changed.connect(self._follow)

    def _follow(self, key: str, _value: object = None) -> None:
        if key == self._key:
            self.setValue(round(self._preferences.number(key)))
            self.setToolTip(f"{self.value()} %")
