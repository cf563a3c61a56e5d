import numpy as np
import pytest

from tests.unit.imaging.films import every_value, film, lut
from xrayviewer.domain.transforms import Rescale
from xrayviewer.imaging.modality import modality_value, modality_values


def test_negative_slope_of_a_computed_radiograph():
    radiograph = film([[0, 1, 300]], "uint16", modality=Rescale(-10, 3000))
    assert modality_values(radiograph).tolist() == [[3000, 2990, 0]]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_rescale_holds_for_every_stored_value(dtype):
    pixels = every_value("int16" if dtype == "float32" else dtype).astype(dtype)
    values = modality_values(film(pixels, modality=Rescale(0.5, -7)))
    assert values.dtype == np.float32
    assert np.array_equal(values, pixels.astype(np.float64) * 0.5 - 7)


def test_values_outside_a_lut_take_its_ends():
    radiograph = film([[-5, -2, -1, 0, 9]], "int16", modality=lut(-2, [100, 200, 400]))
    assert modality_values(radiograph).tolist() == [[100, 100, 200, 400, 400]]


def test_one_pixel_has_the_value_of_the_whole_film():
    radiograph = film([[1, 2], [3, 4]], "uint16", modality=Rescale(2, 1))
    assert modality_value(radiograph, 1, 0) == modality_values(radiograph)[1, 0] == 7


def test_colour_counts_as_its_luminance():
    radiograph = film([[[255, 255, 255], [255, 0, 0], [0, 0, 0]]], "uint8")
    assert modality_values(radiograph).tolist() == [[255, 76, 0]]
    assert modality_value(radiograph, 0, 1) == 76
