import pytest

from xrayviewer.ui.window.elided_label import ElidedLabel
from xrayviewer.ui.window.status_line import StatusLine


@pytest.fixture
def line(qtbot, desk):
    line = StatusLine(desk)
    qtbot.addWidget(line)
    line.resize(700, 24)
    line.show()
    return line


def test_the_value_under_the_mouse_stands_on_the_left(line):
    line.show_probe("x 12  y 30  value 1024")
    assert line._probe.text() == "x 12  y 30  value 1024"


def test_work_that_lasts_is_announced_and_ends(line, desk, place, settle, qtbot):
    desk.film_list.show_beside(place("one.dcm"))
    assert line.work == ""
    qtbot.waitUntil(lambda: line.work == "Reading film…")
    settle()
    assert line.work == ""
    assert not line._bar.isVisible()


def test_the_film_s_number_is_shown(line, list_films, summary, desk, settle):
    list_films(summary("a.dcm"), summary("b.dcm"), summary("c.dcm"))
    desk.film_list.step(1)
    settle()
    assert line._number.text() == "Film 2 of 3"


def test_without_a_film_there_is_no_number(line, list_films, summary, desk):
    list_films(summary("a.dcm"), summary("b.dcm"))
    assert line._number.text() == "Film 1 of 2"
    desk.case.close()
    assert line._number.text() == ""


def test_a_text_without_room_is_shortened_and_stands_in_the_tooltip(qtbot):
    label = ElidedLabel("a rather long text that has no room here")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""
