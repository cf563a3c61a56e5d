import numpy as np
import pytest

from tests.unit.imaging.films import chest, film
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.prepared import prepare
from xrayviewer.imaging.windowing import WindowPreset, auto_window


def test_a_film_is_ready_for_its_first_painting():
    radiograph = film(chest() * 4095, "uint16", windows=(Window(2000, 4000, explanation="W"),))
    prepared = prepare(radiograph)
    assert prepared.radiograph is radiograph
    assert (prepared.presentation.voi, prepared.presentation.voi_name) == (
        radiograph.windows[0],
        "W",
    )
    assert prepared.auto == auto_window(radiograph)
    assert set(prepared.presets) == set(WindowPreset)
    assert prepared.nbytes == 400 * 400 * 2 + 200 * 200 * 2


@pytest.mark.parametrize("shape", [(50, 60, 3), (1, 1, 3)])
def test_colour_is_ready_too(shape):
    prepared = prepare(film(np.zeros(shape), "uint8"))
    assert prepared.presets == {}
    assert prepared.presentation.voi_name == ""
