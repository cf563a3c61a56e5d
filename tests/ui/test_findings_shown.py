"""The parts of the findings panel about terms, reading first, devices and the model's card."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.ui.findings import made_up
from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.session import terms
from xrayviewer.session.model_cards import ModelCardText
from xrayviewer.session.shell import Request
from xrayviewer.ui.dialogs.model_card_dialog import ModelCardDialog
from xrayviewer.ui.dialogs.terms_dialog import TermsDialog
from xrayviewer.ui.panel.findings_view import FindingsView


@pytest.fixture
def panel(qtbot, desk, theme):
    panel = FindingsView(desk, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 820)
    panel.show()
    return panel


@pytest.fixture
def analyse(desk, learning, open_film, settle):
    def run(verdict=GateVerdict.OK, name="one.dcm"):
        learning.answer = partial(made_up, verdict=verdict)
        desk.analysis.take_painted(open_film(name))
        settle()

    return run


@pytest.fixture
def requests(desk):
    asked = []
    desk.shell.requested.connect(asked.append)
    return asked


def seen(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_before_the_terms_are_accepted_the_panel_asks_for_it(panel, analyse, desk, requests):
    desk.preferences.set("terms.accepted", "")
    analyse()
    assert "once you accept what it is for" in seen(panel)
    assert not panel.rows.isVisible()
    assert not panel.provenance.isVisible()
    panel.withheld.show_button.click()
    assert requests == [Request.SHOW_TERMS]


def test_accepting_shows_the_findings_and_declining_does_not(qtbot, panel, analyse, desk):
    desk.preferences.set("terms.accepted", "")
    analyse()
    dialog = TermsDialog(desk.analysis.disclosure)
    qtbot.addWidget(dialog)
    dialog.show()
    assert terms.SENTENCES[1] in seen(dialog)
    dialog.decline_button.click()
    assert not dialog.isVisible()
    assert not panel.rows.isVisible()
    dialog.show()
    dialog.accept_button.click()
    assert panel.rows.isVisible()
    assert not panel.withheld.isVisible()


def test_read_first_says_so_and_reveals_on_a_click(panel, analyse, desk):
    desk.preferences.set("findings.read_first", True)
    analyse()
    assert "Read the film first" in seen(panel)
    assert not panel.rows.isVisible()
    assert not panel.map.isVisible()
    panel.withheld.show_button.click()
    assert panel.rows.isVisible()
    analyse(name="another.dcm")
    assert not panel.rows.isVisible()


def test_a_device_that_failed_is_named_and_can_be_tried_again(panel, desk, learning, open_film,
                                                             settle):  # fmt: skip
    def fall_back(*given):
        return replace(made_up(*given), device_notice="The CUDA device failed. The CPU computes.")

    learning.answer = fall_back
    desk.analysis.take_painted(open_film("one.dcm"))
    settle()
    assert "The CUDA device failed." in seen(panel.device)
    assert "; CPU, " in seen(panel.provenance)
    learning.answer = lambda *given: replace(made_up(*given), device="cuda", elapsed_ms=31.4)
    panel.device.again.click()
    settle()
    assert not panel.device.isVisible()
    assert "Version 3, 9f1c22ab; GPU (CUDA), 31 ms" in seen(panel.provenance)


def test_an_analysis_that_failed_says_so_in_the_colour_of_warnings(
    panel, desk, learning, open_film, settle
):
    def end(*_given):
        raise EngineDiedError(-9)

    learning.answer = end
    desk.analysis.take_painted(open_film("one.dcm"))
    settle()
    (told,) = [one for one in panel.state.findChildren(QLabel) if one.isVisible()]
    assert "was ended from outside (SIGKILL)" in told.text()
    assert told.objectName() == "warning"


def test_keys_go_to_the_film_when_what_had_them_is_hidden(panel, analyse, desk, qtbot):
    vacated = []
    panel.vacated.connect(lambda: vacated.append(True))
    analyse()
    panel.map.switch.setFocus()
    qtbot.waitUntil(panel.map.switch.hasFocus)
    qtbot.keyClick(panel.map.switch, Qt.Key.Key_Tab)
    assert vacated == []
    analyse(GateVerdict.REFUSED, "another.dcm")
    assert vacated == [True]


def test_the_keyboard_goes_on_in_what_if_where_it_was_begun(panel, analyse, desk, qtbot):
    analyse()
    panel.what_if.ask.setFocus()
    qtbot.waitUntil(panel.what_if.ask.hasFocus)
    qtbot.keyClick(panel.what_if.ask, Qt.Key.Key_Space)
    assert panel.what_if.shapes.hasFocus()


def test_the_models_name_opens_its_card(panel, analyse, requests):
    analyse()
    panel.provenance.model.click()
    assert requests == [Request.SHOW_MODEL_CARD]


def test_the_log_of_refused_pictures_is_named_once_their_scores_are_shown(
    panel, analyse, desk, settle
):
    analyse(GateVerdict.REFUSED)
    assert "Logged" not in seen(panel.refusal)
    panel.refusal.anyway.click()
    settle()
    assert "Logged, without patient data, in refused-pictures.jsonl" in seen(panel.refusal)


class Cards:
    """Answers with a card, or a failure."""

    def __init__(self, answer):
        self.answer = answer

    def read(self, model, on_card, on_failure):
        if isinstance(self.answer, Exception):
            on_failure(self.answer)
        else:
            on_card(ModelCardText(model, self.answer))


TABLE = "| Films | AUROC |\n| --- | --- |\n| 5 | 0.9 |"
TEXT = f"# A model\n\n![picture](file:///etc/hostname)\n\n{TABLE}"


def dialog_with(qtbot, desk, theme, answer):
    dialog = ModelCardDialog(replace(desk, model_cards=Cards(answer)), theme)
    qtbot.addWidget(dialog)
    dialog.show_card_of(made_up_reference())
    return dialog


def made_up_reference():
    return ModelReference("adult-findings", "Findings of adults", 3, "9f1c22ab7d", 1)


def test_the_card_is_shown_as_text_and_copied(qtbot, desk, theme, notices):
    dialog = dialog_with(qtbot, desk, theme, TEXT)
    shown = dialog.browser.toPlainText()
    assert "A model" in shown
    assert "#" not in shown
    assert "AUROC" in shown
    assert "|" not in shown
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == TEXT
    assert notices == ["The model card is on the clipboard."]


def test_a_card_fetches_nothing(qtbot, desk, theme):
    dialog = dialog_with(qtbot, desk, theme, TEXT)
    assert dialog.browser.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert not dialog.browser.openLinks()


def test_a_card_that_cannot_be_read_says_why(qtbot, desk, theme):
    dialog = dialog_with(qtbot, desk, theme, OSError("The model was replaced."))
    assert "The model was replaced." in dialog.browser.toPlainText()
