import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from xrayviewer.session.shell import Pane
from xrayviewer.ui.window.window_geometry import FIRST, GRIP, SMALLEST, WindowMemory, repaired

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 2560, 1440)


def test_a_window_in_sight_stays():
    window = QRect(100, 80, 1200, 800)
    assert repaired(window, [LEFT]) == window


def test_a_window_of_a_screen_that_is_gone_comes_back():
    window = QRect(2500, 200, 1200, 800)
    assert repaired(window, [LEFT, RIGHT]) == window
    back = repaired(window, [LEFT])
    assert LEFT.contains(back)
    assert back.size() == window.size()


def test_a_window_larger_than_the_screen_shrinks():
    assert repaired(QRect(0, 0, 4000, 3000), [LEFT]).size() == LEFT.size()


def test_a_title_bar_above_the_screen_cannot_be_taken_hold_of():
    assert LEFT.contains(repaired(QRect(100, -400, 1200, 800), [LEFT]))


def test_a_window_shrunk_to_nothing_gets_a_useful_size():
    assert repaired(QRect(10, 10, 200, 40), [LEFT]).size() == SMALLEST


def test_the_first_window_is_centred():
    window = repaired(QRect(), [RIGHT, LEFT])
    assert (window.size(), window.center()) == (FIRST, RIGHT.center())


sides = st.integers(-6000, 6000)
lengths = st.integers(0, 6000)


@given(st.builds(QRect, sides, sides, lengths, lengths), st.sampled_from([[LEFT], [LEFT, RIGHT]]))
def test_whatever_is_remembered_the_title_bar_is_in_reach(window, screens):
    title = QRect(repaired(window, screens))
    title.setHeight(GRIP.height())
    seen = [title.intersected(screen).width() for screen in screens]
    assert max(seen) >= GRIP.width()


@pytest.fixture
def memory(tmp_path):
    return lambda: WindowMemory(tmp_path / "window.ini")


def test_the_window_is_remembered(memory):
    memory().save(QRect(1, 2, 800, 600), True, (200, 400, 200), {Pane.TOOLBAR})
    again = memory()
    assert again.rectangle == QRect(1, 2, 800, 600)
    assert again.is_maximised
    assert again.pane_widths == (200, 400, 200)
    assert again.is_shown(Pane.TOOLBAR)
    assert not again.is_shown(Pane.HISTOGRAM)


def test_without_a_memory_everything_is_shown(memory):
    first = memory()
    assert first.rectangle.isEmpty()
    assert first.is_shown(Pane.FILM_STRIP)
    assert (first.is_maximised, first.pane_widths) == (False, ())


@pytest.mark.parametrize("content", ["", "nonsense", "[window]\nrectangle=1\npanes=a, b\n", "\0\1"])
def test_a_damaged_memory_does_no_harm(tmp_path, memory, content):
    (tmp_path / "window.ini").write_text(content)
    assert memory().rectangle.isEmpty()
    assert memory().pane_widths == ()
