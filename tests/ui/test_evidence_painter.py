"""The heat map over the film: on its own film only, where the evidence lies, gone when asked."""

import dataclasses
import logging
from functools import partial

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import draw_film
from tests.ui.findings import made_up
from tests.ui.golden import pixels
from tests.unit.imaging.films import chest
from xrayviewer.commands.catalog import BY_ID
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.session.viewport import CornerText
from xrayviewer.ui.film import image_view


@pytest.fixture
def phantom(place):
    film = draw_film(place("phantom.dcm"))
    return {
        "pixels": (np.round(chest(440, 400) * 20) * 200).astype(np.uint16),
        "provenance": dataclasses.replace(film.provenance, notes=()),
    }


@pytest.fixture
def view(image_view, desk):
    image_view.resize(640, 520)
    desk.preferences.set("view.corner_text", CornerText.NONE.value)
    QApplication.sendPostedEvents()
    return image_view


@pytest.fixture
def show(view, desk, decoders, learning, open_film, settle, phantom):
    def analyse(verdict=GateVerdict.OK, name="phantom.dcm"):
        decoders.changes = phantom
        learning.answer = partial(made_up, verdict=verdict)
        desk.analysis.take_painted(open_film(name))
        settle()

    return analyse


def picture(view):
    return pixels(view.grab_film().convertToFormat(QImage.Format.Format_RGB888)).astype(int)


def difference(view, desk):
    """What the map changes, without legend: shape (height, width)."""
    with_map = picture(view)
    desk.evidence.toggle_map()
    bare = picture(view)
    desk.evidence.toggle_map()
    return np.abs(with_map - bare).max(axis=2)


def hottest(view, desk):
    """Middle of what another opacity changes most, as fractions of the film; no legend does."""
    shown = []
    for opacity in (10, 90):
        desk.preferences.set("findings.opacity", opacity)
        shown.append(picture(view))
    changed = np.abs(shown[1] - shown[0]).max(axis=2)
    rows, columns = np.nonzero(changed > 0.8 * changed.max())
    transform = desk.viewport.transform
    row, column = transform.to_image((columns.mean(), rows.mean()))
    return row / transform.rows, column / transform.columns


def test_the_map_lies_where_the_evidence_is(show, view, desk):
    show()
    desk.preferences.set("findings.map", "heat")
    row, column = hottest(view, desk)
    assert row == pytest.approx(5.1 / 7, abs=1 / 7)
    assert column == pytest.approx(1.7 / 7, abs=1 / 7)


@pytest.mark.parametrize("move", ["flip_horizontally", "turn", "zoom", "pan"])
def test_it_moves_with_the_film(show, view, desk, move):
    show()
    desk.preferences.set("findings.map", "heat")
    moves = {
        "flip_horizontally": desk.case.flip_horizontally,
        "turn": lambda: desk.case.turn(1),
        "zoom": lambda: desk.viewport.zoom_by(0.6),
        "pan": lambda: desk.viewport.pan_by(60.0, -80.0),
    }
    moves[move]()
    row, column = hottest(view, desk)
    assert row == pytest.approx(5.1 / 7, abs=1 / 7)
    assert column == pytest.approx(1.7 / 7, abs=1 / 7)


def test_over_another_film_nothing_is_painted_and_that_is_logged(show, view, desk, caplog):
    show()
    bare = picture_without(desk, view)
    analysis = dataclasses.replace(desk.analysis.analysis, digest="another film's")
    desk.analysis.analysis = analysis
    desk.evidence.choose("")
    desk.evidence.choose("Effusion")
    with caplog.at_level(logging.ERROR):
        shown = picture(view)
        picture(view)
    assert np.array_equal(shown, bare)
    assert caplog.text.count("another film than the one on screen was not painted") == 1
    caplog.clear()


def picture_without(desk, view):
    desk.evidence.toggle_map()
    bare = picture(view)
    desk.evidence.toggle_map()
    return bare


def test_the_same_map_over_its_own_film_is_painted(show, view, desk):
    """Shows that the test above would see a map."""
    show()
    assert difference(view, desk).max() > 40


def test_holding_space_shows_the_bare_film(show, view, desk):
    show()
    bare = picture_without(desk, view)
    desk.viewport.set_bare(True)
    assert np.array_equal(picture(view), bare)
    desk.viewport.set_bare(False)
    assert not np.array_equal(picture(view), bare)


def test_the_view_tells_the_session_what_is_painted(view, desk, learning, open_film, qtbot, settle):
    learning.answer = made_up
    film = open_film()
    qtbot.waitUntil(lambda: settle() or bool(learning.calls))
    settle()
    assert desk.analysis.analysis.digest == film.radiograph.digest


def test_a_film_after_one_that_was_looked_at_is_analysed_at_once(view, open_film, monkeypatch):
    monkeypatch.setattr(image_view, "LEAFING_MS", 0)
    for name in ("one.dcm", "two.dcm"):
        open_film(name)
        view.grab()
        assert view._painted.interval() == 0


def test_while_films_are_leafed_through_none_is_analysed_that_does_not_stay(
    view, open_film, monkeypatch
):
    monkeypatch.setattr(image_view, "LEAFING_MS", 3_600_000)
    open_film("one.dcm")
    view.grab()
    open_film("two.dcm")
    view.grab()
    assert view._painted.isActive()
    assert view._painted.interval() == image_view.PAINTED_MS


def test_commands_switch_the_map_and_walk_the_findings(show, view, desk):
    show()
    for identifier, check in (
        ("findings.map", lambda: desk.evidence.overlay is None),
        ("findings.map", lambda: desk.evidence.overlay is not None),
        ("findings.next", lambda: desk.evidence.chosen.startswith("Cardiomegaly")),
        ("findings.previous", lambda: desk.evidence.chosen == "Effusion"),
        ("findings.stronger", lambda: desk.evidence.overlay.opacity == 0.5),
        ("findings.weaker", lambda: desk.evidence.overlay.opacity == 0.4),
    ):
        command = BY_ID[identifier]
        assert command.is_enabled(desk)
        command.call(desk)
        assert check(), identifier


@pytest.mark.parametrize("style", ["heat", "contour", "both"])
def test_styles_look_as_agreed(golden, show, view, desk, style):
    show()
    desk.preferences.set("findings.map", style)
    golden.check(view.grab_film(), f"evidence/{style}")


def test_turned_and_refused_it_looks_as_agreed(golden, show, view, desk, settle):
    show(GateVerdict.REFUSED)
    desk.analysis.show_refused(True)
    settle()
    desk.case.turn(1)
    desk.preferences.set("findings.scale", "own")
    golden.check(view.grab_film(), "evidence/refused_turned")


def test_twice_the_pixels(golden, show, view):
    show()
    view._texts.set_unit(2.0)
    golden.check(view.grab_film(), "evidence/twice")


def test_among_random_events_no_map_of_another_film_is_painted(
    view, desk, learning, jobs, inbox, place
):
    """Films are opened, left, closed and asked about in any order; each has a map of its own."""
    chance = np.random.default_rng(7)
    names = [f"{'film' * (1 + number)}.dcm" for number in range(4)]
    learning.answer = made_up
    painted = []
    watched = view._painter._evidence

    def paint_heat(_painter, request, overlay):
        painted.append((overlay.digest, desk.case.film.radiograph.digest))

    watched._paint_heat = paint_heat
    for _ in range(300):
        match chance.integers(5):
            case 0 | 1:
                desk.case.open(place(names[chance.integers(4)]))
            case 2:
                desk.case.close()
            case 3:
                desk.analysis.choose_group([AgeGroup.CHILD, AgeGroup.ADULT][chance.integers(2)])
            case 4 if desk.case.film is not None:
                desk.analysis.take_painted(desk.case.film)
        if chance.random() < 0.7:
            inbox.pump_all()
        if chance.random() < 0.2:
            inbox.pump_until(lambda: not jobs.running)
        view.grab_film()
    assert len(painted) > 20
    assert [pair for pair in painted if len(set(pair)) > 1] == []


def test_the_comparison_at_painting_is_what_keeps_another_films_map_away(show, view, desk):
    """With the session's own checks out of the way, only the painter is left to say no."""
    show()
    painted = []
    view._painter._evidence._paint_heat = lambda *given: painted.append(given[2].digest)
    view.grab_film()
    desk.analysis.analysis = dataclasses.replace(desk.analysis.analysis, digest="of another")
    view.grab_film()
    assert painted == [desk.case.film.radiograph.digest]
