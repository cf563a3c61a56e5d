import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from tests.unit.imaging.films import chest, film, lut
from xrayviewer.domain.transforms import Rescale
from xrayviewer.imaging.histogram import film_histogram
from xrayviewer.imaging.modality import modality_values

MODALITIES = [Rescale(), Rescale(0.25, -3.5), Rescale(-10, 3000), lut(-5, [7, 500, 30, 30, 9])]


def counted_by_hand(values):
    found, counts = np.unique(values, return_counts=True)
    return dict(zip(found.tolist(), counts.tolist(), strict=True))


def counted(histogram):
    used = histogram.counts > 0
    return dict(zip(histogram.values[used].tolist(), histogram.counts[used].tolist(), strict=True))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16"])
@pytest.mark.parametrize("modality", MODALITIES, ids=lambda item: type(item).__name__)
def test_every_modality_value_is_counted(dtype, modality):
    random = np.random.default_rng(0)
    limits = np.iinfo(dtype)
    pixels = random.integers(limits.min, limits.max, (40, 50), dtype, endpoint=True)
    radiograph = film(pixels, modality=modality)
    assert counted(film_histogram(radiograph)) == counted_by_hand(modality_values(radiograph))


def test_padding_is_not_counted():
    radiograph = film([[-2000, -1999, 5, 6]], "int16", padding=(-2000, -1999))
    assert counted(film_histogram(radiograph)) == {5.0: 1, 6.0: 1}


@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_a_film_of_nothing_but_padding_is_counted_after_all(dtype):
    radiograph = film(np.full((3, 4), -2000), dtype, padding=(-2000, -2000))
    histogram = film_histogram(radiograph)
    assert counted(histogram) == {-2000.0: 12}
    assert histogram.exposed_quantile(0.5) == -2000


def test_the_few_pixels_between_padding_are_counted_even_if_the_sample_misses_them():
    pixels = np.full((1500, 1500), 4000)
    pixels[1, 1] = 17
    histogram = film_histogram(film(pixels, "uint16", padding=(4000, 4000)))
    assert (histogram.low, histogram.high) == (17, 17)
    assert histogram.exposed_quantile(0.9) == 17


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_a_film_with_nothing_in_its_middle_has_its_edges_for_a_core(dtype):
    pixels = np.full((40, 40), 9000)
    pixels[:4, :4] = np.arange(16).reshape(4, 4)
    pixels[-4:, -4:] = np.arange(16).reshape(4, 4)
    histogram = film_histogram(film(pixels, dtype, padding=(9000, 9000)))
    assert histogram.core_counts.sum() == histogram.exposed_counts.sum() > 0
    assert histogram.counts.sum() == 32


def test_colour_is_counted_by_luminance():
    histogram = film_histogram(film(np.full((5, 5, 3), 60), "uint8"))
    assert counted(histogram) == {60.0: 25}


@pytest.mark.parametrize("pixels", [[[5.0, 5.0]], [[1e9, 1e9 + 6400]], [[-0.5, 0.25]]])
def test_floating_point_films_keep_their_ends(pixels):
    histogram = film_histogram(film(pixels, "float32"))
    assert histogram.counts.sum() == 2
    assert histogram.low == np.float32(pixels[0][0])
    assert histogram.high == pytest.approx(pixels[0][1], rel=1e-6)


def test_floating_point_padding_is_left_out():
    histogram = film_histogram(film([[-9.0, 0.0, 1.0]], "float32", padding=(-9, -9)))
    assert (histogram.low, histogram.high) == (0, 1)
    assert histogram.counts.sum() == 2


@given(
    arrays.arrays(
        np.float32,
        arrays.array_shapes(min_dims=2, max_dims=2, max_side=20),
        elements=st.floats(-1e6, 1e6, width=32),
    )
)
def test_no_floating_point_pixel_is_lost(pixels):
    histogram = film_histogram(film(pixels))
    assert histogram.counts.sum() == pixels.size
    assert histogram.bin_width > 0


@given(
    arrays.arrays(np.int16, arrays.array_shapes(min_dims=2, max_dims=2, max_side=20)),
    st.floats(0.001, 1),
)
def test_a_quantile_has_that_much_of_the_film_below_or_at_it(pixels, fraction):
    histogram = film_histogram(film(pixels))
    value = histogram.quantile(fraction)
    assert (pixels <= value).sum() >= fraction * pixels.size - 1e-9
    assert (pixels < value).sum() <= fraction * pixels.size


def test_value_range_is_from_1_to_99_percent():
    pixels = np.arange(10_000).reshape(100, 100)
    assert film_histogram(film(pixels, "uint16")).value_range == (99, 9899)


def test_counts_cannot_be_changed():
    histogram = film_histogram(film(chest() * 1000, "uint16"))
    for counts in (histogram.counts, histogram.exposed_counts, histogram.core_counts):
        with pytest.raises(ValueError, match="read-only"):
            counts[0] = 1
