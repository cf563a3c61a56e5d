"""The check of the heat map in the panel and on the film."""

import threading
from functools import partial

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.ui.findings import BODY_ONLY, made_up, made_up_check
from tests.ui.golden import pixels
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.explanation_checks import FieldsDoubt
from xrayviewer.session.evidence import MapState
from xrayviewer.ui.panel.findings_check import MapCheckView

UNFAITHFUL = partial(made_up_check, is_faithful=False)


@pytest.fixture
def side(qtbot, desk, theme):
    """A side of the window, 300 pixels wide, with the block in it."""
    side = QWidget(objectName="side")
    qtbot.addWidget(side)
    column = QVBoxLayout(side)
    column.addWidget(MapCheckView(desk, theme))
    column.addStretch()
    side.setStyleSheet(theme.style_sheet())
    side.resize(300, 330)
    side.show()
    return side


@pytest.fixture
def block(side):
    return side.findChild(MapCheckView)


@pytest.fixture
def analyse(desk, learning, open_film, settle):
    def run(checked=made_up_check, name="one.dcm", **changes):
        learning.answer = partial(made_up, **changes)
        learning.checked = checked
        desk.analysis.take_painted(open_film(name))
        settle()
        QApplication.sendPostedEvents()

    return run


def seen(block):
    labels = block.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_without_a_map_there_is_nothing_to_see(block, desk, analyse):
    assert not block.isVisible()
    analyse()
    assert block.isVisible()
    desk.evidence.toggle_map()
    assert not block.isVisible()


def test_meanwhile_it_says_checking(block, desk, analyse, inbox, learning, settle):
    gate = threading.Event()

    def slow(key):
        assert gate.wait(20)
        return made_up_check(key)

    analyse()
    learning.checked = slow
    desk.evidence.choose("Cardiomegaly, or an enlarged cardiac silhouette")
    assert "Checking the map…" in seen(block)
    assert not block.fold.isVisible()
    gate.set()
    settle()
    assert "Checking" not in seen(block)


def test_a_sound_map_shows_its_figures_in_words(block, analyse):
    analyse()
    assert "passed its checks" in block.fold.text()
    assert not block.anyway.isVisible()
    text = seen(block)
    for line in (
        "Hottest fifth hidden\n82 % → 41 %",
        "Any fifth hidden\n82 % → 81 %",
        "Same place again\n0.98",
        "Markers hidden\n82 % → 80 %",
        "Lungs\n64 %",
        "Border and air\n4 %",
    ):
        assert line in text


def test_scores_that_are_no_probabilities_are_shown_as_numbers(block, analyse):
    analyse(is_calibrated=False)
    assert "0.82 → 0.41" in seen(block)


def test_where_lungs_are_not_known_it_says_so_instead_of_false_shares(block, analyse):
    analyse(partial(made_up_check, shares=BODY_ONLY, doubt=FieldsDoubt.CHILD, without_markers=None))
    text = seen(block)
    assert (
        "Lungs and heart are not reliably found in films of children; they count as body." in text
    )
    assert "Elsewhere on the body\n93 %" in text
    assert "Lungs\n" not in text
    assert "Markers hidden" not in text


def test_a_map_that_fails_says_why_and_a_switch_shows_it(block, desk, analyse):
    analyse(UNFAITHFUL)
    assert "No reliable location" in block.fold.text()
    assert "hardly lower than without any other" in seen(block)
    assert desk.evidence.map_state is MapState.WITHHELD
    block.anyway.click()
    assert desk.evidence.map_state is MapState.SHOWN
    assert block.anyway.isChecked()
    desk.evidence.show_unreliable(False)
    assert not block.anyway.isChecked()


def test_the_wish_to_see_it_ends_with_the_finding(block, desk, analyse, settle):
    analyse(UNFAITHFUL)
    block.anyway.click()
    desk.evidence.step(1)
    settle()
    assert not block.anyway.isChecked()
    assert desk.evidence.map_state is MapState.WITHHELD


def test_figures_can_be_folded_away(block, analyse):
    analyse()
    block.fold.click()
    assert "Hottest fifth" not in seen(block)
    assert "passed its checks" in block.fold.text()


def test_a_check_that_fails_says_so(block, analyse):
    def broken(_key):
        raise EngineError("The process ended.")

    analyse(broken)
    assert "could not be checked because the process of the models ended" in seen(block)
    assert not block.fold.isVisible()


@pytest.mark.parametrize("look", ["dark", "light"])
@pytest.mark.parametrize("kind", ["passed", "unreliable"])
def test_it_looks_as_agreed(golden, side, desk, theme, analyse, look, kind):
    desk.preferences.set("look.theme", look)
    QApplication.setPalette(theme.palette())
    side.setStyleSheet(theme.style_sheet())
    child = partial(UNFAITHFUL, shares=BODY_ONLY, doubt=FieldsDoubt.CHILD)
    analyse(made_up_check if kind == "passed" else child)
    golden.check(side.grab().toImage(), f"check/{kind}-{look}")


def picture(view):
    return pixels(view.grab_film().convertToFormat(QImage.Format.Format_RGB888)).astype(int)


def test_on_the_film_words_take_the_place_of_a_map_that_fails(
    golden, image_view, desk, analyse, settle
):
    image_view.resize(640, 520)
    analyse(UNFAITHFUL)
    withheld = picture(image_view)
    golden.check(image_view.grab_film(), "check/film_withheld")
    desk.evidence.show_unreliable(True)
    shown = picture(image_view)
    golden.check(image_view.grab_film(), "check/film_shown_anyway")
    desk.evidence.toggle_map()
    bare = picture(image_view)
    changed = np.abs(withheld - bare).max(axis=2) > 0
    assert changed.any()
    assert changed.mean() < 0.2 * (np.abs(shown - bare).max(axis=2) > 0).mean()
