"""The choice of a method for the heat map, in the panel and on the film."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.findings import made_up
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.session.evidence import MapState
from xrayviewer.ui.panel.findings_map import MapControls
from xrayviewer.ui.panel.findings_method import MapMethodControls, method_text

CAM = ExplanationMethod


@pytest.fixture
def window(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(MapMethodControls(desk))
    window.show()
    return window


@pytest.fixture
def controls(window):
    return window.findChild(MapMethodControls)


@pytest.fixture
def analyse(desk, learning, open_film, settle):
    def run(name="one.dcm"):
        learning.answer = made_up
        desk.analysis.take_painted(open_film(name))
        settle()

    return run


def choose(box, data):
    """As a click on an entry does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_all_methods_are_offered_and_each_is_explained(controls):
    offered = [controls.methods.itemData(row) for row in range(controls.methods.count())]
    assert offered[0] == CAM.GRAD_CAM_PLUS_PLUS
    assert set(offered) == set(CAM)
    texts = [controls.methods.itemText(row) for row in range(len(offered))]
    assert texts[:4] == ["Grad-CAM++", "Evidence", "Grad-CAM", "HiResCAM"]
    tips = [
        controls.methods.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(len(offered))
    ]
    assert all(tips)
    assert "minutes" in tips[-1]


def test_before_anything_is_said_about_a_film_there_is_no_choice(controls, analyse):
    assert not controls.isVisible()
    analyse()
    assert controls.isVisible()
    assert controls.methods.currentText() == method_text(CAM.GRAD_CAM_PLUS_PLUS)
    assert not controls.layers.isVisible()


def test_a_method_and_a_layer_are_chosen(controls, desk, analyse, settle):
    analyse()
    choose(controls.methods, CAM.LAYER_CAM)
    assert controls._state.text() == "Computing the map…"
    assert desk.evidence.map_state is MapState.AWAITED
    settle()
    assert not controls._state.isVisible()
    assert controls.layers.isVisible()
    texts = [controls.layers.itemText(row) for row in range(controls.layers.count())]
    assert texts == ["Last layer", "body.0, 56 x 56", "body, 7 x 7"]
    choose(controls.layers, "body.0")
    settle()
    key = desk.evidence.map_key
    assert (key.method, key.layer) == (CAM.LAYER_CAM, "body.0")
    assert desk.checks.check.key == key
    assert desk.evidence.map_state is MapState.SHOWN


def test_layers_that_are_known_are_offered_for_the_usual_method_too(
    controls, desk, analyse, settle
):
    analyse()
    choose(controls.methods, CAM.EVIDENCE)
    settle()
    assert not controls.layers.isVisible()
    choose(controls.methods, CAM.GRAD_CAM_PLUS_PLUS)
    settle()
    assert controls.layers.isVisible()
    choose(controls.layers, "body.0")
    settle()
    key = desk.evidence.map_key
    assert (key.method, key.layer) == (CAM.GRAD_CAM_PLUS_PLUS, "body.0")


def test_a_scale_for_all_findings_is_only_for_maps_that_can_be_compared(
    qtbot, controls, desk, analyse, settle
):
    switches = MapControls(desk)
    qtbot.addWidget(switches)
    analyse()
    assert switches.scale.isEnabled()
    choose(controls.methods, CAM.GRAD_CAM)
    settle()
    assert not switches.scale.isEnabled()


def test_without_a_map_on_the_film_there_is_nothing_to_choose(controls, desk, analyse):
    analyse()
    desk.evidence.toggle_map()
    assert not controls.methods.isEnabled()
