"""The histogram and the handles of the window."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt

from tests.ui.hand import Hand, Key
from xrayviewer.domain.transforms import LookupTable, VoiFunction, Window
from xrayviewer.imaging.histogram import Histogram
from xrayviewer.ui.panel.histogram_plot import ValueAxis, bar_heights, count_near, grey_strip
from xrayviewer.ui.panel.histogram_view import MARGIN, Handle, HistogramView


def histogram_of(counts, first_value=0.0, bin_width=1.0):
    counts = np.array(counts, np.int64)
    return Histogram(first_value, bin_width, counts, *(counts.copy() for _ in range(3)))


# The plot


@given(st.floats(-1e4, 1e4), st.floats(1e-3, 1e4), st.floats(1, 4000), st.floats(-1e4, 1e4))
def test_values_and_places_invert_each_other(low, span, width, value):
    axis = ValueAxis(low, low + span, width)
    assert axis.value(axis.x(value)) == pytest.approx(value, abs=1e-6 * max(span, abs(low), 1))


def test_the_axis_leaves_out_a_few_outliers():
    counts = np.zeros(60_000, np.int64)
    counts[1000:2000] = 100
    counts[0] = counts[-1] = 1
    axis = ValueAxis.of(histogram_of(counts), 200)
    assert axis.low == pytest.approx(1000 - 0.08 * 999)
    assert axis.high == pytest.approx(1999 + 0.08 * 999)


def test_a_film_of_one_value_has_an_axis():
    axis = ValueAxis.of(histogram_of([9]), 200)
    assert axis.low < 0 < axis.high


def test_bars_are_logarithms_of_what_falls_into_a_pixel():
    heights = bar_heights(histogram_of([9, 0, 0, 99]), ValueAxis(0.0, 4.0, 2))
    assert heights.tolist() == pytest.approx([np.log(10) / np.log(100), 1.0])


def test_few_values_have_bars_without_gaps():
    heights = bar_heights(histogram_of([5, 5, 5]), ValueAxis(-0.5, 2.5, 60))
    assert (heights[12:48] > 0).all()


@pytest.mark.parametrize(
    ("is_inverted", "levels"), [(False, [0, 64, 191, 255]), (True, [255, 191, 64, 0])]
)
def test_the_grey_strip_is_what_the_screen_shows(is_inverted, levels):
    axis, window = ValueAxis(0.0, 4.0, 4), Window(2.0, 2.0, VoiFunction.LINEAR_EXACT)
    assert grey_strip(axis, window, is_inverted=is_inverted).tolist() == levels


def test_counting_near_a_place():
    assert count_near(histogram_of([9, 7, 99]), ValueAxis(0.0, 2.0, 200), 100) == 7


# The view


@pytest.fixture
def view(qtbot, desk, theme, open_film):
    view = HistogramView(desk, theme)
    qtbot.addWidget(view)
    view.resize(212, 130)
    with qtbot.waitExposed(view):
        view.show()
    open_film()
    desk.case.set_window(Window(2000.0, 1000.0))
    desk.case.set_window(Window(1700.0, 1000.0))
    return view


@pytest.fixture
def window(desk):
    return lambda: desk.case.view.presentation.voi


def x_of(view, value):
    return MARGIN + view._axis.x(value)


def test_handles_lie_at_the_ends_of_the_window(view, window):
    low, high = (x_of(view, value) for value in (window().low, window().high))
    assert view.handle_at(QPointF(low + 2, 40)) is Handle.LOW
    assert view.handle_at(QPointF(high - 2, 40)) is Handle.HIGH
    assert view.handle_at(QPointF((low + high) / 2, 40)) is Handle.MIDDLE
    assert view.handle_at(QPointF(low - 20, 40)) is None


@pytest.mark.parametrize(
    ("part", "moves_low", "moves_high"), [("low", 1, 0), ("high", 0, 1), ("middle", 1, 1)]
)
def test_dragging_a_handle_moves_what_it_stands_for(
    view, desk, window, part, moves_low, moves_high
):
    before = window()
    x = x_of(view, {"low": before.low, "high": before.high, "middle": before.centre}[part])
    Hand(view).drag((x, 40), (x - 10, 40), (x - 20, 40))
    step = -20 * view._axis.value_per_px
    assert window().low == pytest.approx(before.low + moves_low * step)
    assert window().high == pytest.approx(before.high + moves_high * step)
    desk.case.undo()
    assert window() == before


def test_a_handle_does_not_pass_the_other(view, window):
    high = window().high
    x = x_of(view, window().low)
    Hand(view).drag((x, 40), (x + 500, 40))
    assert window().high == pytest.approx(high)
    assert window().width == 1.0


def test_a_handle_out_of_sight_waits_at_the_edge(view, desk, window):
    desk.case.set_window(Window(0.0, 100_000.0))
    assert view.handle_at(QPointF(MARGIN + 1, 40)) is Handle.LOW
    Hand(view).drag((MARGIN + 1, 40), (MARGIN + 11, 40))
    assert window().low == pytest.approx(-50_000 + 10 * view._axis.value_per_px)


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        (Qt.Key.Key_Left, -1, -1),
        (Qt.Key.Key_Right, 1, 1),
        (Qt.Key.Key_Up, -0.5, 0.5),
        (Qt.Key.Key_Down, 0.5, -0.5),
    ],
)
def test_arrow_keys_move_level_and_width(view, desk, window, key, low, high):
    before, hand = window(), Hand(view)
    step = 0.01 * (view._axis.high - view._axis.low)
    assert hand.key_down(key)
    hand.key_down(key, is_repeat=True)
    hand.key_up(key)
    assert window().low == pytest.approx(before.low + 2 * low * step)
    assert window().high == pytest.approx(before.high + 2 * high * step)
    desk.case.undo()
    assert window() == before


def test_shift_makes_the_arrow_keys_faster(view, window):
    before = window().centre
    Hand(view).tap(Qt.Key.Key_Right, Key.ShiftModifier)
    assert window().centre - before == pytest.approx(0.05 * (view._axis.high - view._axis.low))


def test_other_keys_stay_shortcuts(view):
    assert not Hand(view).key_down(Qt.Key.Key_I)


def test_a_voi_lut_has_the_handles_of_its_ramp_and_becomes_a_window(view, desk, window):
    ramp = np.linspace(0, 255, 2000).astype(np.uint16)
    desk.case.set_voi(LookupTable(500, ramp, 8), "NORMAL")
    low = view.shown_window.low
    assert low == pytest.approx(520, abs=10)
    x = x_of(view, low)
    Hand(view).drag((x, 40), (x + 20, 40))
    assert isinstance(window(), Window)
    assert desk.case.view.presentation.voi_name == "Manual"


def test_colour_has_no_window(view, desk, decoders, open_film):
    decoders.changes = {"pixels": np.full((120, 100, 3), 90, np.uint8)}
    open_film("photo.png")
    assert view.shown_window is None
    assert view.handle_at(QPointF(100, 40)) is None
    view.grab()
    assert not Hand(view).key_down(Qt.Key.Key_Left)


def test_the_value_under_the_mouse_is_shown(view):
    before = view.grab().toImage()
    Hand(view).move((60, 40))
    assert view.grab().toImage() != before


def test_it_follows_the_window_and_tells_it(view, desk, qtbot):
    assert view.accessibleName() == "Histogram"
    qtbot.waitUntil(lambda: view.accessibleDescription() == "Window from 1200 to 2200")
    before = view.grab().toImage()
    desk.case.set_window(Window(1500.0, 1000.0))
    qtbot.waitUntil(lambda: view.accessibleDescription() == "Window from 1000 to 2000")
    assert view.grab().toImage() != before
    desk.case.close()
    assert view.accessibleDescription() == "No film is open."
