"""The findings panel in each of its states."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.findings import made_up
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.session.analysis import ModelChoice, Stage
from xrayviewer.ui.panel.findings_list import bar_share
from xrayviewer.ui.panel.findings_text import score_text
from xrayviewer.ui.panel.findings_view import FindingsView


@pytest.fixture
def panel(qtbot, desk, theme):
    """The panel, 300 pixels wide, dressed like the window."""
    panel = FindingsView(desk, theme)
    qtbot.addWidget(panel)
    panel.setStyleSheet(theme.style_sheet())
    panel.resize(300, 820)
    panel.show()
    return panel


@pytest.fixture
def analyse(desk, learning, open_film, settle):
    """Open a film, have it painted, and wait for what the models say."""

    def run(verdict=GateVerdict.OK, name="one.dcm", **changes):
        learning.answer = partial(made_up, verdict=verdict, **changes)
        desk.analysis.take_painted(open_film(name))
        settle()

    return run


def seen(panel):
    """All text in sight."""
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def labels_of(rows):
    return [finding.label for finding in rows.findings]


def test_without_a_film_it_says_so_and_always_what_it_is_for(panel):
    assert "No film is open." in seen(panel)
    assert "Research use only, not for diagnosis." in seen(panel)
    assert not panel.map.isVisible()


def test_until_the_film_is_painted_it_waits(panel, open_film):
    open_film()
    assert "Waiting for the film" in seen(panel)


def test_without_models_it_says_what_to_do(panel, desk, open_film, settle):
    desk.analysis.take_painted(open_film())
    settle()
    assert "The models are missing. Install them." in seen(panel)
    assert not panel.state.again.isVisible()


def test_findings_are_sorted_and_negative_ones_folded(panel, analyse):
    analyse()
    assert labels_of(panel.rows.findings) == [
        "Effusion",
        "Cardiomegaly, or an enlarged cardiac silhouette",
        "Atelectasis",
    ]
    assert labels_of(panel.rows.negatives) == ["Nodule", "Pneumothorax"]
    assert not panel.rows.negatives.isVisible()
    panel.rows.negatives_fold.click()
    assert panel.rows.negatives.isVisible()
    assert "2 negative" in panel.rows.negatives_fold.text()


def test_who_speaks_and_why_is_told(panel, analyse):
    analyse()
    text = seen(panel)
    assert panel.provenance.model.text() == "Findings of adults"
    assert "Version 3, 9f1c22ab; CPU, 0 ms" in text
    assert "The film looks like one of adults" in text
    assert "Cardiothoracic ratio 0.47" in text


def test_the_chosen_finding_tells_its_operating_point_and_on_what(panel, analyse, desk):
    analyse()
    assert desk.evidence.chosen == "Effusion"
    assert "sensitivity 0.85 (0.79\N{EN DASH}0.90)" in seen(panel)
    assert "on the test films" in seen(panel)


def test_arrow_keys_choose_and_a_chosen_negative_unfolds(panel, analyse, desk, qtbot):
    analyse()
    qtbot.keyClick(panel.rows.findings, Qt.Key.Key_Down)
    assert desk.evidence.chosen.startswith("Cardiomegaly")
    desk.evidence.choose("Nodule")
    assert panel.rows.negatives.isVisible()
    assert panel.rows.negatives.currentIndex().row() == 0
    assert not panel.rows.findings.currentIndex().isValid()
    assert "below the operating point" in seen(panel)
    panel.map.below.click()
    assert desk.evidence.overlay.finding.label == "Nodule"


def test_a_chosen_row_comes_into_sight(panel, analyse, desk, qtbot):
    panel.resize(300, 300)
    analyse()
    desk.evidence.choose("Pneumothorax")

    def is_seen():
        row = panel.rows.negatives.visualRect(panel.rows.negatives.currentIndex()).center()
        return panel.viewport().rect().contains(panel.rows.negatives.mapTo(panel.viewport(), row))

    qtbot.waitUntil(is_seen)
    desk.evidence.choose("Effusion")
    qtbot.waitUntil(lambda: not is_seen())


def test_a_row_speaks_its_name_score_and_verdict(panel, analyse):
    analyse()
    row = panel.rows.findings.model().index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Effusion, 82 %, Positive"
    assert row.data(Qt.ItemDataRole.ToolTipRole).startswith("Effusion\nCalibrated probability.")


def test_a_refused_film_has_no_scores_until_they_are_asked_for(panel, analyse, settle):
    analyse(GateVerdict.REFUSED)
    assert "refused this picture; it has no scores" in seen(panel)
    assert "does not look like a chest film" in seen(panel)
    assert not panel.rows.findings.isVisible()
    panel.refusal.anyway.click()
    settle()
    assert "Do not trust" in seen(panel)
    row = panel.rows.findings.model().index(0, 0)
    assert "refused" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.refusal.anyway.click()
    settle()
    assert not panel.rows.findings.isVisible()


@pytest.mark.parametrize(
    ("verdict", "line", "is_open"),
    [
        (GateVerdict.OK, "Input check: all well", False),
        (GateVerdict.CAUTION, "Input check: 1 remark", False),
        (GateVerdict.REFUSED, "Input check: refused", True),
    ],
)
def test_what_is_well_is_folded_but_for_a_picture_that_is_refused(
    panel, analyse, verdict, line, is_open
):
    analyse(verdict)
    assert line in panel.gate.fold.text()
    assert panel.gate.fold.isChecked() is is_open
    assert ("View: The header does not say." in seen(panel)) is is_open


def test_what_the_input_check_objects_to_is_always_in_sight(panel, analyse):
    analyse(GateVerdict.CAUTION)
    remark = "Image kind: The picture is more unusual than most chest films."
    assert remark in seen(panel)
    panel.gate.fold.click()
    assert seen(panel).count(remark) == 1
    assert "Polarity: Bones are bright." in seen(panel)


def test_a_dead_process_is_a_sentence_and_can_be_tried_again(panel, analyse, desk, learning,
                                                            open_film, settle):  # fmt: skip
    def die(*_given):
        raise EngineDiedError(-11)

    learning.answer = die
    desk.analysis.take_painted(open_film())
    settle()
    assert "ended unexpectedly (SIGSEGV). The film is not affected." in seen(panel)
    learning.answer = made_up
    panel.state.again.click()
    settle()
    assert desk.analysis.stage is Stage.DONE


def test_the_model_can_be_changed_there(panel, analyse, desk, learning, settle):
    analyse()
    choices = panel.model.choices
    assert choices.currentText() == "Model by age"
    choices.setCurrentIndex(1)
    choices.activated.emit(1)
    settle()
    assert learning.calls[-1][0].group is AgeGroup.CHILD
    assert choices.currentText() == "Model for children of 1 to 5 years"
    desk.analysis.models = (ModelChoice("mine", "My own model"),)
    desk.analysis.models_changed.emit(desk.analysis.models)
    choices.setCurrentIndex(3)
    choices.activated.emit(3)
    settle()
    assert learning.calls[-1][0].chosen == "mine"
    assert choices.currentText() == "My own model"


def test_the_map_follows_its_controls(panel, analyse, desk):
    analyse()
    panel.map.opacity.setValue(70)
    panel.map.cut_off.setValue(55)
    panel.map.scale.click()
    panel.map.style_box.setCurrentIndex(1)
    panel.map.style_box.activated.emit(1)
    overlay = desk.evidence.overlay
    assert (overlay.opacity, overlay.cut_off) == (0.7, 0.55)
    assert (overlay.is_common_scale, overlay.style) == (False, "contour")
    panel.map.switch.click()
    assert desk.evidence.overlay is None
    assert not panel.map.opacity.isEnabled()


@pytest.mark.parametrize(
    ("score", "is_calibrated", "text"),
    [
        (0.824, True, "82 %"),
        (0.05, True, "5.0 %"),
        (0.0000001, True, "< 0.1 %"),
        (0.9999, True, "> 99 %"),
        (0.824, False, "score 0.82"),
    ],
)
def test_only_what_is_calibrated_is_called_a_probability(score, is_calibrated, text):
    assert score_text(Finding("Effusion", score, is_calibrated)) == text


def test_the_bar_is_half_full_at_the_operating_point(panel, analyse):
    analyse()
    shares = [
        bar_share(one) for one in (*panel.rows.findings.findings, *panel.rows.negatives.findings)
    ]
    assert shares == sorted(shares, reverse=True)
    assert shares[1] > 0.5 > shares[3]


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize(
    ("picture", "verdict", "shows"),
    [
        ("findings", GateVerdict.OK, False),
        ("caution", GateVerdict.CAUTION, False),
        ("refused", GateVerdict.REFUSED, False),
        ("shown_anyway", GateVerdict.REFUSED, True),
    ],
)
def test_it_looks_as_agreed(
    golden, qtbot, desk, theme, analyse, settle, picture, verdict, shows, name
):
    desk.preferences.set("look.theme", name)
    panel = FindingsView(desk, theme)
    qtbot.addWidget(panel)
    theme.dress(panel)
    panel.resize(300, 860)
    with qtbot.waitExposed(panel):
        panel.show()
    analyse(verdict, is_calibrated=picture != "caution")
    desk.analysis.show_refused(shows)
    settle()
    for _ in range(2):  # text that wraps is laid out once its width is known
        QApplication.sendPostedEvents()
    golden.check(panel.grab().toImage(), f"findings/{picture}-{name}")
