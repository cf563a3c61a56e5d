"""By which method and over which layer the heat map is computed."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QProgressBar, QSizePolicy

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.explanation import ANALYSED, ExplanationMethod, MapLayer
from xrayviewer.session.map_method import MethodStage
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.scrolled_controls import ScrolledComboBox
from xrayviewer.ui.sentences import said

SPACING_PX: Final = 5
NAMES: Final = {
    ExplanationMethod.GRAD_CAM_PLUS_PLUS: "Grad-CAM++",
    ExplanationMethod.GRAD_CAM: "Grad-CAM",
    ExplanationMethod.HI_RES_CAM: "HiResCAM",
    ExplanationMethod.LAYER_CAM: "LayerCAM",
    ExplanationMethod.X_GRAD_CAM: "XGrad-CAM",
    ExplanationMethod.EIGEN_CAM: "EigenCAM",
    ExplanationMethod.ABLATION_CAM: "Ablation-CAM",
    ExplanationMethod.SCORE_CAM: "Score-CAM",
}
"""Names that are the same in every language, the slowest last."""
SLOW: Final = {ExplanationMethod.SCORE_CAM}
"""Hundreds of runs of the whole network."""


class MapMethodControls(FindingsPart):
    """The choice of a method and of a layer, and how far the map is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._method = desk.map_method
        self.setAccessibleName(self.tr("Method of the heat map"))
        self.column.setSpacing(SPACING_PX)
        self.methods = _narrow_box(self.tr("Method of the heat map"))
        for method in (*ANALYSED, *(one for one in NAMES if one not in ANALYSED)):
            self.methods.addItem(method_text(method), method.value)
            self.methods.setItemData(
                self.methods.count() - 1, method_tip(method), Qt.ItemDataRole.ToolTipRole
            )
        self.layers = _narrow_box(self.tr("Layer of the heat map"))
        self._state = FindingsLabel(style="muted")
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setAccessibleName(self.tr("The map is being computed"))
        self._layer_caption = QLabel(self.tr("La&yer"))
        self._arrange()
        self.methods.activated.connect(self._choose_method)
        self.layers.activated.connect(self._choose_layer)
        self._method.changed.connect(self._follow)
        desk.evidence.changed.connect(self._follow)
        self._follow()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        captions = QLabel(self.tr("Metho&d")), self._layer_caption
        for row, (caption, box) in enumerate(
            zip(captions, (self.methods, self.layers), strict=True)
        ):
            caption.setObjectName("small")
            caption.setBuddy(box)
            grid.addWidget(caption, row, 0)
            grid.addWidget(box, row, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._state)
        self.column.addWidget(self._progress)

    def _follow(self) -> None:
        session, evidence = self._method, self._desk.evidence
        self.setVisible(bool(evidence.findings))
        for box in (self.methods, self.layers):
            box.setEnabled(evidence.is_on)
        self.methods.setCurrentIndex(self.methods.findData(session.method.value))
        self.methods.setToolTip(method_tip(session.method))
        has_layers = session.method is not ExplanationMethod.EVIDENCE and (
            session.method not in ANALYSED or bool(session.layers)
        )
        self._layer_caption.setVisible(has_layers)
        self.layers.setVisible(has_layers)
        self._fill_layers(session.layers, session.layer)
        is_computing = session.stage is MethodStage.COMPUTING
        text = self.tr("Computing the map…") if is_computing else said(session.message)
        if is_computing and session.method in SLOW:
            text = self.tr("Computing the map, which may take minutes…")
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._progress.setVisible(is_computing)

    def _fill_layers(self, layers: tuple[MapLayer, ...], chosen: str) -> None:
        with QSignalBlocker(self.layers):
            listed = [self.layers.itemData(row) for row in range(self.layers.count())]
            if listed != ["", *(layer.name for layer in layers)]:
                self.layers.clear()
                self.layers.addItem(self.tr("Last layer"), "")
                for layer in layers:
                    self.layers.addItem(
                        self.tr("{0}, {1} x {2}").format(layer.name, layer.rows, layer.columns),
                        layer.name,
                    )
            self.layers.setCurrentIndex(max(self.layers.findData(chosen), 0))
        self.layers.setToolTip(self.layers.currentText())

    def _choose_method(self, row: int) -> None:
        method = ExplanationMethod(self.methods.itemData(row))
        self._method.choose(method, self._method.layer)

    def _choose_layer(self, row: int) -> None:
        self._method.choose(self._method.method, self.layers.itemData(row))


def method_text(method: ExplanationMethod) -> str:
    """Name of a method."""
    return NAMES.get(method) or _tr("Evidence")


def method_tip(method: ExplanationMethod) -> str:
    """Say what is to be known before a method is chosen."""
    if method is ExplanationMethod.EVIDENCE:
        return _tr(
            "Comes with the scores, for all findings at once, and adds up to them; only it knows "
            "what speaks against a finding."
        )
    if method in ANALYSED:
        return _tr(
            "Comes with the scores, for all findings at once; it pointed best where that was "
            "measured."
        )
    if method in SLOW:
        return _tr("For this film only. Runs the model hundreds of times, which takes minutes.")
    return _tr("For this film only; its values have no unit and are scaled to this map alone.")


def _narrow_box(name: str) -> QComboBox:
    box = ScrolledComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("findings_method", text)
