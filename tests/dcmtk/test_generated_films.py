"""Made films of every kind look the same in DCMTK: depth, sign, rescale, LUTs, polarity."""

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from tests.dcmtk.conftest import explicit_window, largest_difference, read_film
from tests.unit.readers.dicom_files import BIG_ENDIAN, EXPLICIT, IMPLICIT, RLE, dicom_bytes
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.transforms import LookupTable, VoiFunction, Window
from xrayviewer.imaging.display import grey_levels, presented

pytestmark = pytest.mark.dcmtk

DEPTHS = [  # bits allocated, bits stored, signed
    (8, 8, False),
    (8, 8, True),
    (16, 8, False),
    (16, 10, False),
    (16, 12, False),
    (16, 12, True),
    (16, 14, False),
    (16, 16, False),
    (16, 16, True),
]
WHOLE_RESCALES = [None, ("1", "-1024"), ("-10", "3000")]
FRACTIONAL_RESCALES = [("0.5", "-100.25"), ("2.37", "12"), ("-0.73", "0.4")]


def ramp(allocated, bits, is_signed, side=64):
    """Values over the whole range of a depth, both ends included."""
    low = -(1 << (bits - 1)) if is_signed else 0
    values = np.linspace(low, low + (1 << bits) - 1, side * side).round()
    return values.astype(f"{'i' if is_signed else 'u'}{allocated // 8}").reshape(side, side)


def lut(first, entries, bits, *, is_signed=False):
    """An item of a Modality or VOI LUT Sequence."""
    item = Dataset()
    length = len(entries) & 0xFFFF  # 65,536 is written as 0
    item.add_new(0x00283002, "SS" if is_signed else "US", [length, first, bits])
    item.LUTExplanation = "curve"
    item.add_new(0x00283006, "OW", np.asarray(entries, "<u2").tobytes())
    return item


@pytest.fixture
def film(tmp_path):
    """Writes a film and returns its path and what our reader makes of it."""

    def write(pixels, **options):
        path = tmp_path / "film.dcm"
        path.write_bytes(dicom_bytes(pixels, **options))
        return path, read_film(path)

    return write


def value_window(radiograph, fraction=0.6):
    """A window that cuts both ends of the range off, with numbers that have no binary fraction."""
    values = np.asarray(radiograph.pixels, np.float64) * radiograph.modality.slope
    values += radiograph.modality.intercept
    width = max(round(np.ptp(values) * fraction), 2)
    return Window(round(float(values.mean())) + 0.3, float(width) + 0.7)


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize(
    ("depth", "rescale"),
    [(depth, rescale) for depth in DEPTHS for rescale in WHOLE_RESCALES]
    # DCMTK rounds modality values to whole numbers, which shows where the window is narrow; with
    # fewer bits these rescales are compared with the formula alone, in the tests of the display.
    + [(depth, rescale) for depth in DEPTHS[-4:] for rescale in FRACTIONAL_RESCALES],
)
def test_each_depth_sign_rescale_and_polarity(depth, rescale, photometric, film, dcmtk):
    allocated, bits, is_signed = depth
    elements = dict(zip(("RescaleSlope", "RescaleIntercept"), rescale or (), strict=False))
    path, radiograph = film(
        ramp(allocated, bits, is_signed),
        bits_stored=bits,
        photometric=photometric,
        elements=elements,
    )
    window = value_window(radiograph)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1
    assert theirs.min() == 0
    assert theirs.max() == 255


@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, BIG_ENDIAN, RLE])
def test_each_byte_order(syntax, film, dcmtk):
    path, radiograph = film(ramp(16, 12, False), bits_stored=12, syntax=syntax)
    window = value_window(radiograph)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1


@pytest.mark.parametrize("width", [1, 2, 3, 255, 256, 400, 100_000])
def test_narrow_and_wide_windows(width, film, dcmtk):
    path, radiograph = film(ramp(16, 12, False), bits_stored=12)
    window = Window(2047.5, float(width))
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1


@pytest.mark.parametrize(("centre", "width"), [(2048, 4096), (1000, 300), (-50, 700)])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_sigmoid(centre, width, photometric, film, dcmtk):
    elements = {"WindowCenter": centre, "WindowWidth": width, "VOILUTFunction": "SIGMOID"}
    path, radiograph = film(
        ramp(16, 12, False), bits_stored=12, photometric=photometric, elements=elements
    )
    (window,) = radiograph.windows
    assert window.function is VoiFunction.SIGMOID
    theirs = dcmtk(path, "--no-overlays", "+Wfs", "+Wi", "1")
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1


@pytest.mark.parametrize(
    ("count", "first", "bits", "is_signed"),
    [
        (4096, 0, 12, False),
        (16384, 0, 14, False),
        (2065, 736, 16, False),
        (2065, -736, 16, True),
        (65536, 0, 16, False),
        (65536, -32768, 16, True),
        (256, 100, 8, False),
        (1000, 3000, 10, False),
    ],
)
def test_voi_lut_with_odd_descriptors(count, first, bits, is_signed, film, dcmtk):
    """16384\\0\\14 and 2065\\736\\16 are of films that other viewers showed white."""
    top = (1 << bits) - 1
    entries = np.round(top * np.linspace(0, 1, count) ** 1.7).astype(np.uint16)
    stored_bits = 16 if is_signed or bits > 12 else 12
    path, radiograph = film(
        ramp(16, stored_bits, is_signed),
        bits_stored=stored_bits,
        elements={"VOILUTSequence": [lut(first, entries, bits, is_signed=is_signed)]},
    )
    (table,) = radiograph.windows
    assert isinstance(table, LookupTable)
    assert (len(table.entries), table.first_value, table.bits) == (count, first, bits)
    theirs = dcmtk(path, "--no-overlays", "+Wl", "1")
    assert largest_difference(grey_levels(radiograph, table), theirs) <= 1


@pytest.mark.parametrize(("count", "first", "bits"), [(4096, 0, 16), (1024, 512, 12), (256, 0, 8)])
def test_modality_lut(count, first, bits, film, dcmtk):
    entries = np.round(((1 << bits) - 1) * np.linspace(0, 1, count) ** 0.6).astype(np.uint16)
    item = lut(first, entries, bits)
    item.ModalityLUTType = "OD"
    path, radiograph = film(
        ramp(16, 12, False), bits_stored=12, elements={"ModalityLUTSequence": [item]}
    )
    assert isinstance(radiograph.modality, LookupTable)
    window = Window(float(1 << (bits - 1)), float(1 << bits) * 0.7)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1


@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_presentation_lut_shape(shape, photometric, film, dcmtk):
    path, radiograph = film(
        ramp(16, 12, False),
        bits_stored=12,
        photometric=photometric,
        elements={"PresentationLUTShape": shape},
    )
    window = value_window(radiograph)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(radiograph, window), theirs) <= 1


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_is_black_and_the_rest_as_in_dcmtk(photometric, film, dcmtk):
    pixels = ramp(16, 12, True)
    pixels[:8] = -2000
    path, radiograph = film(
        pixels, bits_stored=12, photometric=photometric, elements={"PixelPaddingValue": -2000}
    )
    window = value_window(radiograph)
    ours = grey_levels(radiograph, window)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(ours[9:], theirs[9:]) <= 1
    assert not ours[pixels == -2000].any()


def test_overlay_that_leaves_the_film(film, dcmtk):
    bits = np.zeros((20, 24), np.uint8)
    bits[3:9, 1:20] = 1
    overlay = {
        0x60000010: ("US", 20),
        0x60000011: ("US", 24),
        0x60000040: ("CS", "G"),
        0x60000050: ("SS", [12, -3]),
        0x60000100: ("US", 1),
        0x60000102: ("US", 0),
        0x60003000: ("OW", np.packbits(bits, bitorder="little").tobytes()),
    }
    path, _ = film(ramp(16, 12, False), bits_stored=12)
    data = dcmread(path)
    for tag, (vr, value) in overlay.items():
        data.add_new(tag, vr, value)
    data.save_as(path)
    radiograph = read_film(path)
    window = value_window(radiograph)
    plain = explicit_window(window.centre, window.width)
    theirs = dcmtk(path, "+O", "0", "+Omr", *plain[1:])
    assert largest_difference(presented(radiograph, Presentation(window, "")), theirs) <= 1
    assert (theirs != dcmtk(path, *plain)).sum() == 6 * 16
