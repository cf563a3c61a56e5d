import pytest

from tests.unit.imaging.films import film
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.domain.transforms import Rescale, Window
from xrayviewer.imaging.display import display_table
from xrayviewer.imaging.probe import probe_at

WINDOW = Window(0, 1001)


def test_stored_modality_and_shown_value_with_the_position():
    radiograph = film(
        [[0, 1, 2], [3, 4, 5]],
        "int16",
        modality=Rescale(-10, 30),
        spacing=PixelSpacing(2.0, 0.5, SpacingKind.CALIBRATED),
        is_inverted=True,
    )
    probe = probe_at(radiograph, display_table(radiograph, WINDOW), 1.9, 2.0)
    assert probe is not None
    assert (probe.row, probe.column) == (1, 2)
    assert (probe.stored, probe.modality) == ((5,), -20)
    assert probe.shown == (255 - 123,)
    assert probe.position_mm == (3.0, 1.25)


def test_colour_has_three_values_and_a_luminance():
    radiograph = film([[[255, 0, 0]]], "uint8")
    probe = probe_at(radiograph, display_table(radiograph, WINDOW, True), 0.5, 0.5)
    assert probe is not None
    assert probe.stored == (255, 0, 0)
    assert probe.shown == (0, 255, 255)
    assert probe.modality == 76
    assert probe.position_mm is None


def test_floating_point_pixels():
    radiograph = film([[0.5]], "float32")
    probe = probe_at(radiograph, display_table(radiograph, WINDOW), 0, 0)
    assert probe is not None
    assert (probe.stored, probe.shown) == ((0.5,), (128,))


@pytest.mark.parametrize("point", [(-0.1, 0), (0, -0.1), (1, 0), (0, 1)])
def test_outside_the_film_there_is_nothing(point):
    radiograph = film([[7]], "uint8")
    assert probe_at(radiograph, display_table(radiograph, WINDOW), *point) is None
