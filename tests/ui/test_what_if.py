"""What if on the film and in the panel: painting, both scores, and nothing of it in exports."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.findings import made_up
from tests.ui.hand import Hand, Key
from xrayviewer.commands.catalog import BY_ID
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.film_alteration import (
    AlterationShape,
    AlterationWay,
    AlteredScores,
    BrushRegion,
    RectangleRegion,
)
from xrayviewer.domain.finding_change import FindingChange
from xrayviewer.domain.preparation import Preparation
from xrayviewer.session.viewport import Tool
from xrayviewer.session.what_if import WhatIfStage
from xrayviewer.ui.panel.findings_view import FindingsView
from xrayviewer.ui.panel.what_if_text import change_text, scores_text
from xrayviewer.workflows import altered_films


@pytest.fixture
def model_folder(monkeypatch):
    """The model that speaks in these tests, without a folder of its own."""
    file = SimpleNamespace(digest="9f1c22ab7d", card=SimpleNamespace(preparation=Preparation(64)))
    monkeypatch.setattr(altered_films, "find_model", lambda _name: Path("adult-findings"))
    monkeypatch.setattr(altered_films, "read_card_file", lambda _folder: file)


@pytest.fixture
def analysed(model_folder, desk, learning, open_film, settle, monkeypatch):
    """A film is open and analysed; altered pictures get lower scores, the more is black."""
    analyse = learning.call

    def call(operation, *arguments, context, **more):
        if operation != "altered_films:score":
            return analyse(operation, *arguments, context=context, **more)
        lowered = tuple(_lowered(one) for one in desk.analysis.analysis.findings)
        return (AlteredScores(lowered),)

    monkeypatch.setattr(learning, "call", call)
    learning.answer = made_up
    film = open_film()
    desk.analysis.take_painted(film)
    settle()
    return film


def _lowered(finding):
    return Finding(finding.label, finding.score / 4, True, finding.operating_point)


@pytest.fixture
def hand(image_view):
    return Hand(image_view)


@pytest.fixture
def panel(qtbot, desk, theme):
    panel = FindingsView(desk, theme)
    qtbot.addWidget(panel)
    panel.setStyleSheet(theme.style_sheet())
    panel.resize(300, 1200)
    panel.show()
    return panel


def on_film(desk, place):
    return tuple(desk.viewport.transform.to_image(place))


def give(desk, identifier):
    assert BY_ID[identifier].is_enabled(desk)
    BY_ID[identifier].call(desk)


def seen(panel):
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def pixels(image):
    image = image.convertToFormat(image.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].copy()


def test_a_rectangle_is_painted_by_a_drag(analysed, image_view, hand, desk, settle):
    give(desk, "findings.what_if")
    hand.drag((150, 150), (180, 170), (250, 230))
    (alteration,) = desk.what_if.alterations
    assert alteration.region == RectangleRegion(
        pytest.approx(on_film(desk, (150, 150))), pytest.approx(on_film(desk, (250, 230)))
    )
    assert alteration.way is AlterationWay.BLUR
    settle()
    assert desk.what_if.stage is WhatIfStage.DONE


def test_a_rectangle_too_small_to_be_meant_is_none(analysed, image_view, hand, desk):
    give(desk, "findings.what_if")
    hand.click((150, 150))
    hand.drag((150, 150), (153, 250))
    assert desk.what_if.alterations == ()
    assert not desk.viewport.is_drawing


def test_a_brush_covers_its_path_and_a_click_is_a_dab(analysed, image_view, hand, desk):
    desk.what_if.choose_shape(AlterationShape.BRUSH)
    give(desk, "findings.what_if")
    hand.drag((150, 150), (200, 150), (201, 150), (250, 200))
    hand.double_click((180, 260))
    strokes = [one.region for one in desk.what_if.alterations]
    assert all(isinstance(one, BrushRegion) for one in strokes)
    assert len(strokes) == 3
    path = [pytest.approx(on_film(desk, place)) for place in ((150, 150), (200, 150), (250, 200))]
    assert strokes[0].path[:2] == tuple(path[:2])
    assert strokes[0].path[-1] == path[2]
    assert strokes[0].radius == desk.what_if.brush_radius


def test_escape_drops_the_stroke_first_and_then_ends_it(analysed, image_view, hand, desk, settle):
    give(desk, "findings.what_if")
    hand.drag((150, 150), (250, 230))
    hand.press((100, 100))
    hand.move((150, 200))
    give(desk, "view.cancel_or_reset")
    assert len(desk.what_if.alterations) == 1
    hand.release((150, 200))
    give(desk, "view.cancel_or_reset")
    assert not desk.what_if.is_on
    assert desk.viewport.tool is desk.viewport.usual_tool
    settle()


def test_shift_pans_while_painting(analysed, image_view, hand, desk):
    give(desk, "findings.what_if")
    before = desk.viewport.transform
    hand.drag((150, 150), (200, 200), keys=Key.ShiftModifier)
    assert desk.viewport.transform != before
    assert desk.what_if.alterations == ()


@pytest.mark.parametrize("is_turned", [False, True])
def test_the_changed_picture_is_on_screen_where_it_was_painted_and_in_no_export(
    analysed, image_view, hand, desk, settle, is_turned
):
    if is_turned:
        desk.case.turn(1)
        desk.case.flip_horizontally()
    desk.evidence.toggle_map()
    plain = pixels(image_view.grab_film())
    desk.what_if.choose_way(AlterationWay.FILL)
    give(desk, "findings.what_if")
    hand.drag((160, 160), (240, 230))
    settle()
    screen = pixels(image_view.grab().toImage())
    # Fill gives one grey, so the painted part is even inside its dashed edge.
    inside = screen[170:220, 3 * 170 : 3 * 230]
    assert inside.std() < 3
    assert plain[170:220, 3 * 170 : 3 * 230].std() > 3
    assert np.array_equal(pixels(image_view.grab_film()), plain)


def test_the_film_says_that_the_picture_is_changed(analysed, image_view, hand, desk, settle):
    def badges():
        image_view.grab()
        return [badge.text for _, badge in image_view._painter._annotations._badges]

    give(desk, "findings.what_if")
    assert "WHAT IF: CHANGED PICTURE" not in badges()
    hand.drag((160, 160), (240, 230))
    assert badges()[0] == "WHAT IF: CHANGED PICTURE"
    give(desk, "findings.reset_what_if")
    assert "WHAT IF: CHANGED PICTURE" not in badges()
    settle()


def test_the_panel_offers_it_only_with_scores(panel, desk, open_film):
    open_film()
    assert not panel.what_if.isVisible()
    assert not BY_ID["findings.hide_borders"].is_enabled(desk)


def test_the_panel_shows_both_scores_and_the_difference_in_words(panel, analysed, desk, settle):
    assert panel.what_if.ask.isVisible()
    panel.what_if.ask.click()
    assert desk.viewport.tool is Tool.WHAT_IF
    assert "Paint over a part of the film." in seen(panel)
    desk.what_if.paint(RectangleRegion((20.0, 20.0), (60.0, 60.0)))
    assert "What if: changed picture" in seen(panel)
    settle()
    shown = panel.what_if.changes.changes
    assert [one.before.label for one in shown] == [one.label for one in desk.evidence.findings]
    assert scores_text(shown[0]) == "82 % \N{RIGHTWARDS ARROW} 20 %"
    assert change_text(shown[0]) == "Positive, then negative; much lower"
    assert "film's own score" in seen(panel)
    assert panel.what_if.changes.height() > 100
    assert not panel.what_if.changes.grab().isNull()


def test_the_panel_takes_back_resets_and_ends(panel, analysed, desk, settle):
    panel.what_if.ask.click()
    panel.what_if.hide_button.click()
    desk.what_if.paint(RectangleRegion((20.0, 20.0), (60.0, 60.0)))
    assert not panel.what_if.hide_button.isEnabled()
    panel.what_if.take_back.click()
    assert desk.what_if.alterations == ()
    panel.what_if.reset.click()
    assert panel.what_if.hide_button.isEnabled()
    assert not panel.what_if.reset.isEnabled()
    panel.what_if.end.click()
    assert panel.what_if.ask.isVisible()
    assert not desk.what_if.is_on
    settle()


def test_how_the_next_stroke_is_painted_is_chosen_in_the_panel(panel, analysed, desk, qtbot):
    panel.what_if.ask.click()
    assert not panel.what_if.brush.isVisible()
    qtbot.keyClick(panel.what_if.shapes, Qt.Key.Key_Down)
    assert desk.what_if.shape is AlterationShape.BRUSH
    assert panel.what_if.brush.isVisible()
    panel.what_if.brush.setValue(20)
    assert desk.what_if.brush_percent == 20
    qtbot.keyClick(panel.what_if.ways, Qt.Key.Key_End)
    assert desk.what_if.way is AlterationWay.MIRROR


def test_a_change_without_another_verdict_is_told_in_one_word():
    finding = Finding("Nodule", 0.4, False)
    change = FindingChange(finding, Finding("Nodule", 0.405, False))
    assert change_text(change) == "Not judged, unchanged"
    assert scores_text(change) == "score 0.40 \N{RIGHTWARDS ARROW} score 0.41"
