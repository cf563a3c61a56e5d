import pytest

from xrayviewer.domain.measurement import Ruler
from xrayviewer.session.viewport import ViewportSession

FIRST, SECOND = Ruler((0.0, 0.0), (5.0, 5.0)), Ruler((1.0, 1.0), (9.0, 9.0))


@pytest.fixture
def viewport(case, preferences):
    return ViewportSession(case, preferences)


@pytest.fixture
def measured(viewport, case, place, settle):
    """A film with two rulers."""
    case.open(place("one.dcm"))
    settle()
    case.add_measurement(FIRST)
    case.add_measurement(SECOND)
    return viewport


def test_deleting_takes_the_selected_measurement(measured, case):
    measured.select(0)
    measured.delete_selected()
    assert case.view.measurements == (SECOND,)
    assert measured.selected is None


def test_deleting_without_a_selection_takes_the_last_drawn(measured, case):
    measured.delete_selected()
    assert case.view.measurements == (FIRST,)


def test_deleting_with_nothing_drawn_does_nothing(viewport, case, place, settle):
    case.open(place("one.dcm"))
    settle()
    viewport.delete_selected()
    assert case.undo_title == ""


def test_a_selection_is_announced_once(measured):
    told = []
    measured.selection_changed.connect(told.append)
    measured.select(1)
    measured.select(1)
    assert told == [1]


def test_another_film_has_no_selection(measured, case, place, settle):
    measured.select(1)
    case.open(place("two.dcm"))
    settle()
    assert measured.selected is None


def test_undoing_a_selected_measurement_drops_the_selection(measured, case):
    measured.select(1)
    case.undo()
    assert measured.selected is None
