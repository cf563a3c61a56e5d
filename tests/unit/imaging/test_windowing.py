import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from tests.unit.imaging.films import chest, film, lut
from xrayviewer.domain.transforms import Rescale, VoiFunction, Window
from xrayviewer.imaging.display import grey_levels
from xrayviewer.imaging.histogram import film_histogram
from xrayviewer.imaging.windowing import (
    WindowPreset,
    auto_window,
    default_voi,
    dragged,
    is_saturating,
    preset_windows,
    value_range,
    window_between,
    window_from_lut,
    window_from_region,
)

CHEST = chest()
LUNG, MEDIASTINUM = (slice(150, 220), slice(90, 130)), (slice(100, 250), slice(190, 210))
RANGE = (0.0, 1000.0)


def chest_film(**meaning):
    stored = 4095 * (1 - CHEST if meaning.get("is_inverted") else CHEST)
    return film(stored, "uint16", **meaning)


def mean_level(radiograph, window, part):
    return float(grey_levels(radiograph, window)[part].mean())


class TestDefault:
    def test_the_files_first_window_is_taken_with_its_name(self):
        first = Window(2000, 4000, explanation="NORMAL")
        radiograph = chest_film(windows=(first, Window(1, 2)))
        assert default_voi(radiograph) == (first, "NORMAL")

    def test_a_window_without_a_name_is_numbered(self):
        assert default_voi(chest_film(windows=(Window(2000, 4000),)))[1] == "File 1"

    def test_without_a_window_it_is_the_robust_automatic_one(self):
        radiograph = chest_film()
        assert default_voi(radiograph) == (auto_window(radiograph), "Auto")

    @pytest.mark.parametrize(
        "bad", [Window(60_000, 10), Window(-9_000, 10), lut(0, np.full(4096, 65535))]
    )
    def test_a_window_that_leaves_nothing_to_see_is_not_taken(self, bad):
        radiograph = chest_film(windows=(bad,))
        assert is_saturating(bad, film_histogram(radiograph))
        assert default_voi(radiograph)[1] == "Auto"

    def test_colour_is_shown_as_it_is(self):
        voi, name = default_voi(film(np.zeros((3, 3, 3)), "uint8"))
        ramp = film(np.arange(256).reshape(16, 16), "uint8")
        assert name == ""
        assert np.array_equal(grey_levels(ramp, voi), ramp.pixels)


class TestAuto:
    def test_it_runs_from_half_a_percent_to_its_counterpart(self):
        # No pixel is extreme at the border, so nothing is taken for a collimator.
        pixels = np.random.default_rng(0).permutation(np.repeat(np.arange(1000), 40))
        window = auto_window(film(pixels.reshape(200, 200) + 10, "uint16"))
        assert window.centre - window.width / 2 == pytest.approx(10 + 5, abs=2)
        assert window.centre + window.width / 2 - 1 == pytest.approx(10 + 994, abs=2)

    def test_a_marker_and_a_collimator_do_not_change_it(self):
        plain = auto_window(chest_film())
        pixels = (CHEST * 4095).astype(np.uint16)
        pixels[120:140, 60:90] = 20_000
        pixels[:12] = pixels[-12:] = 6_000
        framed = auto_window(film(pixels))
        assert framed.centre == pytest.approx(plain.centre, rel=0.05)
        assert framed.width == pytest.approx(plain.width, rel=0.05)

    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
    def test_a_constant_film_gets_a_finite_window(self, dtype):
        window = auto_window(film(np.full((9, 9), 77), dtype))
        assert window.width == 1
        assert np.isfinite(window.centre)

    def test_finely_spaced_values_get_a_window_without_a_smallest_width(self):
        radiograph = film(CHEST * 4095, "uint16", modality=Rescale(1e-6, 0))
        window = auto_window(radiograph)
        assert window.function is VoiFunction.LINEAR_EXACT
        assert 0 < window.width < 0.01
        assert grey_levels(radiograph, window).std() > 20

    def test_negative_values_and_slopes(self):
        radiograph = film(CHEST * 4095 - 2000, "int16", modality=Rescale(-2, 100))
        window = auto_window(radiograph)
        assert -4300 < window.low < window.high < 4300


class TestPresets:
    @pytest.mark.parametrize("is_inverted", [False, True])
    def test_each_shows_what_it_is_for(self, is_inverted):
        radiograph = chest_film(is_inverted=is_inverted)
        windows = preset_windows(radiograph)
        assert list(windows) == list(WindowPreset)
        lung_window, soft_window = windows[WindowPreset.LUNG], windows[WindowPreset.MEDIASTINUM]
        assert 40 < mean_level(radiograph, lung_window, LUNG) < 150
        assert mean_level(radiograph, lung_window, MEDIASTINUM) > 240
        assert mean_level(radiograph, soft_window, LUNG) < 30
        assert 120 < mean_level(radiograph, soft_window, MEDIASTINUM) < 252

    def test_narrow_ones_are_narrower(self):
        windows = preset_windows(chest_film())
        widths = {preset: window.width for preset, window in windows.items()}
        assert widths[WindowPreset.BONE] < widths[WindowPreset.MEDIASTINUM]
        assert widths[WindowPreset.LINES_AND_TUBES] < widths[WindowPreset.MEDIASTINUM]
        assert widths[WindowPreset.WIDE] == max(widths.values())

    def test_wide_is_everything(self):
        radiograph = chest_film()
        wide = preset_windows(radiograph)[WindowPreset.WIDE]
        assert wide == window_between(
            float(radiograph.pixels.min()), float(radiograph.pixels.max()), 1.0
        )

    def test_polarity_does_not_change_what_is_shown(self):
        plain, inverted = chest_film(), chest_film(is_inverted=True)
        for preset in WindowPreset:
            one = grey_levels(plain, preset_windows(plain)[preset]).astype(int)
            other = grey_levels(inverted, preset_windows(inverted)[preset]).astype(int)
            assert np.abs(one - other).mean() < 3

    @given(
        arrays.arrays(
            st.sampled_from([np.uint8, np.int16, np.uint16]),
            arrays.array_shapes(min_dims=2, max_dims=2, max_side=25),
        ),
        st.booleans(),
        st.sampled_from([Rescale(), Rescale(-3, 50), Rescale(1e-4, 0)]),
    )
    def test_they_stay_within_the_values_of_any_film(self, pixels, is_inverted, modality):
        radiograph = film(pixels, is_inverted=is_inverted, modality=modality)
        histogram = film_histogram(radiograph)
        slack = 1.0 + histogram.bin_width  # a window of LINEAR counts whole values
        for window in (*preset_windows(radiograph, histogram).values(), auto_window(radiograph)):
            assert histogram.low - slack <= window.low
            assert window.high <= histogram.high + slack
            assert window.width > 0

    def test_colour_has_none(self):
        assert preset_windows(film(np.zeros((2, 2, 3)), "uint8")) == {}


class TestLut:
    def test_the_window_of_a_linear_ramp_is_its_middle_98_percent(self):
        window = window_from_lut(lut(1000, np.arange(1001), bits=10))
        assert window == window_between(1010.0, 1990.0, 1.0)

    @pytest.mark.parametrize("entries", [[5], [7, 7, 7]])
    def test_a_flat_table_gives_its_whole_length(self, entries):
        window = window_from_lut(lut(-4, entries))
        assert window.low == -4
        assert window.width == len(entries)

    def test_a_step_gives_its_whole_length(self):
        assert window_from_lut(lut(0, [0, 0, 65535, 65535])).width == 4

    @given(st.lists(st.integers(0, 65535), min_size=1, max_size=60), st.integers(-40000, 40000))
    def test_any_table_gives_a_window_within_its_inputs(self, entries, first):
        window = window_from_lut(lut(first, entries))
        assert first <= window.low < window.high <= first + len(entries)


class TestRegion:
    PIXELS = np.arange(10_000).reshape(100, 100)

    def test_edges_are_included_and_may_come_in_any_order(self):
        radiograph = film(self.PIXELS, "uint16")
        window = window_from_region(radiograph, 20, 30, 10, 5)
        assert window == window_from_region(radiograph, 10, 5, 20, 30)
        assert window.low >= 1005
        assert window.high <= 2031

    def test_of_a_large_region_a_sample_is_enough(self):
        pixels = np.random.default_rng(0).integers(100, 200, (2000, 1500))
        window = window_from_region(film(pixels, "uint16"), 0, 0, 2000, 1500)
        assert (window.centre, window.width) == pytest.approx((150, 100), abs=2)

    def test_what_lies_outside_the_film_is_cut_off(self):
        radiograph = film(self.PIXELS, "uint16")
        everything = window_from_region(radiograph, -50, -50, 500, 500)
        assert everything == window_from_region(radiograph, 0, 0, 99, 99)
        assert window_from_region(radiograph, 500, 500, 600, 600).low == pytest.approx(9999)

    def test_padding_does_not_count_unless_there_is_nothing_else(self):
        pixels = np.full((10, 10), 5)
        pixels[:5] = 60_000
        radiograph = film(pixels, "uint16", padding=(60_000, 60_000))
        assert window_from_region(radiograph, 0, 0, 9, 9).high < 10
        assert window_from_region(radiograph, 0, 0, 3, 3).low == 60_000

    def test_modality_values_count(self):
        with_table = film([[0, 1]], "uint16", modality=lut(0, [100, 900]))
        assert window_from_region(with_table, 0, 0, 0, 1).high == pytest.approx(900, abs=6)
        fine = film([[0.25, 0.75]], "float32")
        assert window_from_region(fine, 0, 0, 0, 1).function is VoiFunction.LINEAR_EXACT


class TestDrag:
    def test_a_thousand_pixels_are_the_value_range(self):
        window = dragged(Window(500, 400, explanation="x"), 100, 50, value_range=RANGE)
        assert window == Window(450, 500)

    def test_speed_multiplies(self):
        window = dragged(Window(500, 400), 10, -10, value_range=RANGE, speed=5)
        assert (window.centre, window.width) == (550, 450)

    @pytest.mark.parametrize("is_inverted", [False, True])
    @pytest.mark.parametrize("drag_up_brightens", [False, True])
    def test_down_is_brighter_on_screen_unless_up_is(self, is_inverted, drag_up_brightens):
        radiograph = film([[500]], "uint16", is_inverted=is_inverted)
        window = dragged(
            Window(500, 400),
            0,
            -40 if drag_up_brightens else 40,
            value_range=RANGE,
            is_inverted=is_inverted,
            drag_up_brightens=drag_up_brightens,
        )
        assert grey_levels(radiograph, window) > grey_levels(radiograph, Window(500, 400))

    @pytest.mark.parametrize("function", VoiFunction)
    def test_the_width_has_a_floor(self, function):
        window = dragged(Window(5, 40, function), -1e6, 0, value_range=RANGE)
        assert window.width == (1.0 if function is VoiFunction.LINEAR else 0.01)
        assert window.function is function

    def test_a_constant_film_can_still_be_windowed(self):
        assert dragged(Window(7, 100), 10, 0, value_range=(7, 7)).width == 101

    @given(st.floats(-500, 500), st.floats(-500, 500))
    def test_dragging_back_restores_the_window(self, dx, dy):
        start = Window(500, 900)
        there = dragged(start, dx, dy, value_range=RANGE)
        back = dragged(there, -dx, -dy, value_range=RANGE)
        assert (back.centre, back.width) == pytest.approx((start.centre, start.width))


@given(st.floats(-1e5, 1e5), st.floats(0, 1e5), st.sampled_from([1e-3, 1.0, 5.0]))
def test_a_window_between_two_values_shows_them_black_and_white(low, span, step):
    window = window_between(low, low + span, step)
    pixels = np.array([[low - 1e3, low + span + 1e3]], np.float32)
    assert grey_levels(film(pixels), window).tolist() == [[0, 255]]
    assert window.width >= step or window.width >= 1


def test_value_range_is_the_histograms():
    radiograph = chest_film()
    assert value_range(radiograph) == film_histogram(radiograph).value_range
