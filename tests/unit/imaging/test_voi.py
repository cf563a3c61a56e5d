"""Windows and VOI LUTs against the formulas of PS3.3 C.11.2, written down once more here."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.imaging.films import lut
from xrayviewer.domain.transforms import VoiFunction, Window
from xrayviewer.imaging.voi import voi_fractions

FUNCTIONS = list(VoiFunction)


def by_the_standard(x, window):
    """Output between 0 and 1 for one value."""
    c, w = window.centre, window.width
    if window.function is VoiFunction.SIGMOID:
        exponent = -4 * (x - c) / w
        return 0.0 if exponent > 700 else 1 / (1 + math.exp(exponent))
    if window.function is VoiFunction.LINEAR_EXACT:
        if x <= c - w / 2:
            return 0.0
        return 1.0 if x > c + w / 2 else (x - c) / w + 0.5
    if x <= c - 0.5 - (w - 1) / 2:
        return 0.0
    if x > c - 0.5 + (w - 1) / 2:
        return 1.0
    return (x - (c - 0.5)) / (w - 1) + 0.5


def levels(values, voi):
    fractions = voi_fractions(voi, np.array(values, np.float64))
    return np.floor(fractions * 255 + 0.5).astype(int).tolist()


windows = st.builds(
    Window,
    st.floats(-70_000, 70_000),
    st.floats(1, 140_000),
    st.sampled_from(FUNCTIONS),
)
values = st.lists(st.floats(-70_000, 70_000), min_size=1, max_size=50)


@given(windows, values)
def test_each_function_follows_its_formula(window, numbers):
    expected = [by_the_standard(x, window) for x in numbers]
    assert voi_fractions(window, np.array(numbers)) == pytest.approx(expected, abs=1e-9)


@given(windows, values)
def test_each_function_is_monotonic_between_black_and_white(window, numbers):
    fractions = voi_fractions(window, np.sort(numbers))
    assert (np.diff(fractions) >= 0).all()
    assert fractions.min() >= 0
    assert fractions.max() <= 1


def test_linear_vectors_at_width_400_centre_40():
    """Values a viewer with a wrong ramp showed as 23, 162 and 255 (dcm4che #1578)."""
    assert levels([-128, 65, 193], Window(40, 400)) == [20, 144, 226]


def test_linear_examples_of_the_standard():
    """C.11.2.1.2.1: centre 2048 and width 4096 map 0 to black and 4095 to white; width 1 is a
    threshold."""
    assert levels([0, 4095], Window(2048, 4096)) == [0, 255]
    assert levels([-1, 0, 1], Window(0.5, 1)) == [0, 0, 255]


def test_linear_exact_differs_from_linear_by_half_a_value():
    assert levels([0, 4096], Window(2048, 4096, VoiFunction.LINEAR_EXACT)) == [0, 255]
    assert levels([0, 1], Window(0.5, 1, VoiFunction.LINEAR_EXACT)) == [0, 255]


def test_sigmoid_is_grey_at_its_centre_and_never_overflows():
    window = Window(100, 1, VoiFunction.SIGMOID)
    assert levels([-1e9, 100, 1e9], window) == [0, 128, 255]


def test_lut_holds_its_ends_and_its_depth():
    table = lut(736, [0, 8192, 16383], bits=14)
    assert levels([0, 736, 737, 738, 99_999], table) == [0, 0, 128, 255, 255]


def test_lut_with_negative_first_value():
    assert levels([-3, -2, -1, 0], lut(-2, [0, 100, 255], bits=8)) == [0, 0, 100, 255]


def test_lut_entry_above_its_depth_is_white():
    assert levels([1], lut(0, [0, 300], bits=8)) == [255]


@given(st.lists(st.integers(0, 65535), min_size=1, max_size=30), st.integers(-40_000, 40_000))
def test_lut_is_read_entry_by_entry(entries, first):
    inputs = np.arange(first, first + len(entries), dtype=np.float64)
    expected = np.array(entries) / 65535
    assert np.array_equal(voi_fractions(lut(first, entries), inputs), expected)
