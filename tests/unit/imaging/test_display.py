import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.imaging.films import every_value, film, lut
from xrayviewer.domain.graphics import OverlayPlane, RectangularShutter
from xrayviewer.domain.presentation import Enhancement, Orientation, Presentation
from xrayviewer.domain.transforms import Rescale, VoiFunction, Window
from xrayviewer.imaging.display import apply_table, display_table, grey_levels, presented

DTYPES = ["uint8", "uint16", "int16"]
VOIS = [
    Window(100, 180),
    Window(0, 30_000.5),
    Window(77.7, 0.5, VoiFunction.LINEAR_EXACT),
    Window(-20, 300, VoiFunction.SIGMOID),
    lut(-100, np.linspace(0, 4095, 700), bits=12),
]
MODALITIES = [Rescale(), Rescale(-10, 3000), Rescale(0.37, -11.5), lut(5, [0, 9, 90, 65535])]


def directly(radiograph, voi, is_inverted=False):
    """The pipeline once more, pixel by pixel in double precision, without tables or limits."""
    stored = np.asarray(radiograph.pixels, np.float64)
    modality = radiograph.modality
    if isinstance(modality, Rescale):
        values = stored * modality.slope + modality.intercept
    else:
        last = len(modality.entries) - 1
        index = np.clip(stored - modality.first_value, 0, last).astype(int)
        values = modality.entries[index].astype(np.float64)
    if isinstance(voi, Window):
        c, w = voi.centre, voi.width
        with np.errstate(over="ignore"):
            ramp = {
                VoiFunction.LINEAR: lambda: (values - (c - 0.5)) / max(w - 1, 1e-300) + 0.5,
                VoiFunction.LINEAR_EXACT: lambda: (values - c) / w + 0.5,
                VoiFunction.SIGMOID: lambda: 1 / (1 + np.exp(-4 * (values - c) / w)),
            }[voi.function]()
    else:
        index = np.clip(np.floor(values + 0.5) - voi.first_value, 0, len(voi.entries) - 1)
        ramp = voi.entries[index.astype(int)] / (2**voi.bits - 1)
    levels = np.floor(np.clip(ramp, 0, 1) * 255 + 0.5)
    if radiograph.is_inverted ^ is_inverted:
        levels = 255 - levels
    if radiograph.padding is not None:
        levels[(stored >= radiograph.padding[0]) & (stored <= radiograph.padding[1])] = 0
    return levels


@pytest.mark.parametrize("voi", VOIS, ids=lambda voi: type(voi).__name__)
@pytest.mark.parametrize("modality", MODALITIES, ids=lambda item: type(item).__name__)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("is_inverted", [False, True])
def test_table_gives_every_stored_value_its_exact_grey_level(dtype, modality, voi, is_inverted):
    radiograph = film(every_value(dtype), modality=modality, is_inverted=is_inverted)
    assert np.array_equal(grey_levels(radiograph, voi), directly(radiograph, voi))


@pytest.mark.parametrize("voi", VOIS, ids=lambda voi: type(voi).__name__)
def test_floating_point_pixels_follow_the_same_path(voi):
    random = np.random.default_rng(3)
    pixels = random.normal(0, 500, (600, 5)).astype(np.float32)
    radiograph = film(pixels, is_inverted=True, padding=(-3, 3))
    assert np.array_equal(grey_levels(radiograph, voi), directly(radiograph, voi))


@pytest.mark.parametrize("dtype", DTYPES)
def test_table_look_up_is_numpys(dtype):
    pixels = every_value(dtype)
    table = display_table(film(pixels), Window(50, 100))
    expected = table.entries[pixels.view("u" + dtype.removeprefix("u"))]
    assert np.array_equal(apply_table(table, pixels), expected)


def test_output_array_is_filled_and_returned():
    radiograph = film([[0, 4095]], "uint16")
    out = np.full((1, 2), 7, np.uint8)
    assert apply_table(display_table(radiograph, Window(2048, 4096)), radiograph.pixels, out) is out
    assert out.tolist() == [[0, 255]]


def test_no_pixels_give_no_grey_levels():
    table = display_table(film([[1]], "uint16"), Window(1, 2))
    assert apply_table(table, np.empty((0, 5), np.uint16)).shape == (0, 5)


@given(
    st.integers(-32768, 32767),
    st.floats(-40_000, 40_000),
    st.floats(1, 90_000),
    st.booleans(),
    st.sampled_from(VoiFunction),
)
def test_inverting_twice_changes_nothing(value, centre, width, is_inverted, function):
    radiograph = film([[value]], "int16", is_inverted=is_inverted)
    window = Window(centre, width, function)
    plain, inverted = (int(grey_levels(radiograph, window, i)[0, 0]) for i in (False, True))
    assert inverted == 255 - plain


def test_monochrome1_is_inverted_once():
    radiograph = film([[0, 65535]], "uint16", is_inverted=True)
    assert grey_levels(radiograph, Window(32768, 65536)).tolist() == [[255, 0]]
    assert grey_levels(radiograph, Window(32768, 65536), is_inverted=True).tolist() == [[0, 255]]


@pytest.mark.parametrize("is_film_inverted", [False, True])
@pytest.mark.parametrize("is_inverted", [False, True])
def test_padding_is_black_whatever_the_polarity(is_film_inverted, is_inverted):
    radiograph = film(
        [[-2000, -1999, 0, 1000]], "int16", padding=(-2000, -1999), is_inverted=is_film_inverted
    )
    shown = grey_levels(radiograph, Window(0, 2000), is_inverted)
    assert shown[0, :2].tolist() == [0, 0]
    assert shown[0, 2] in (127, 128)


def test_colour_keeps_its_levels_and_honours_inversion():
    radiograph = film([[[1, 2, 250]]], "uint8")
    assert grey_levels(radiograph, Window(0, 1)).tolist() == [[[1, 2, 250]]]
    assert grey_levels(radiograph, Window(0, 1), is_inverted=True).tolist() == [[[254, 253, 5]]]


def test_presented_film_has_shutters_black_and_overlays_white():
    overlay = OverlayPlane(np.array([[True]]), origin=(0, 1))
    shutter = RectangularShutter(top=0, bottom=0, left=0, right=1)
    radiograph = film(
        [[10, 20, 30], [40, 50, 60]], "uint8", overlays=(overlay,), shutters=(shutter,)
    )
    shown = presented(radiograph, Presentation(Window(128, 256), ""))
    assert shown.tolist() == [[10, 255, 0], [0, 0, 0]]


def test_presented_film_lies_as_on_screen():
    radiograph = film([[1, 2], [3, 4]], "uint8")
    turned = Presentation(Window(128, 256), "", orientation=Orientation(quarter_turns=1))
    assert presented(radiograph, turned).tolist() == [[3, 1], [4, 2]]
    assert presented(radiograph, turned).flags.c_contiguous


def test_presented_colour_film_takes_overlays_too():
    overlay = OverlayPlane(np.array([[True]]), origin=(0, 0))
    radiograph = film([[[1, 2, 3], [4, 5, 6]]], "uint8", overlays=(overlay,))
    shown = presented(radiograph, Presentation(Window(128, 256), ""))
    assert shown.tolist() == [[[255, 255, 255], [4, 5, 6]]]


def test_presented_film_is_enhanced_before_shutters():
    pixels = np.full((40, 40), 100, np.uint8)
    pixels[:, 20:] = 140
    shutter = RectangularShutter(top=0, bottom=39, left=0, right=29)
    radiograph = film(pixels, shutters=(shutter,))
    sharp = Presentation(Window(128, 256), "", enhancements=frozenset({Enhancement.SHARPEN}))
    shown = presented(radiograph, sharp)
    assert shown[20, 19] < 100
    assert shown[20, 20] > 140
    assert not shown[:, 30:].any()
    assert shown[20, 29] == 140
