"""Colours arrive as RGB, transformed exactly once (PS3.3 C.7.6.3.1.2)."""

import imagecodecs
import numpy as np
import pytest
from pydicom.dataelem import DataElement

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read, Refuse
from tests.unit.readers.dicom.test_packed import DELIMITER, even, film, item
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.transforms import Rescale
from xrayviewer.readers.dicom.colour import to_eight_bits, ybr_to_rgb
from xrayviewer.readers.dicom.palette import expand_segments
from xrayviewer.readers.refusals import RefusedError

# Red, green, blue, white, black, mid grey and what PS3.3 C.7.6.3.1.2 makes of them.
RGB = np.array(
    [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0], [128, 128, 128]], np.uint8
)
YBR = np.array(
    [[76, 85, 255], [150, 44, 21], [29, 255, 107], [255, 128, 128], [0, 128, 128], [128, 128, 128]],
    np.uint8,
)


def image(colours: np.ndarray) -> np.ndarray:
    """Each colour as a patch of 4 x 4 pixels."""
    return np.ascontiguousarray(np.repeat(np.repeat(colours.reshape(2, 3, 3), 4, 0), 4, 1))


def near(actual: np.ndarray, expected: np.ndarray, tolerance: int = 2) -> bool:
    return int(np.abs(actual.astype(int) - expected.astype(int)).max()) <= tolerance


def test_the_formula_of_the_standard() -> None:
    assert near(ybr_to_rgb(YBR.reshape(2, 3, 3)), RGB.reshape(2, 3, 3))


def test_partial_range_reaches_black_and_white() -> None:
    ends = np.array([[[16, 128, 128], [235, 128, 128]]], np.uint8)
    assert ybr_to_rgb(ends, is_partial=True).tolist() == [[[0, 0, 0], [255, 255, 255]]]


@pytest.mark.parametrize("syntax", dicom_files.NATIVE_SYNTAXES)
def test_rgb_is_left_alone(read: Read, syntax: str) -> None:
    radiograph = read(dicom_bytes(image(RGB), photometric="RGB", syntax=syntax))
    assert radiograph.is_colour
    assert np.array_equal(radiograph.pixels, image(RGB))
    assert radiograph.provenance.photometric_interpretation == "RGB"


def test_planes_are_brought_together(read: Read) -> None:
    planes = np.ascontiguousarray(np.moveaxis(image(RGB), 2, 0))
    elements = {"PlanarConfiguration": 1, "PixelData": planes.tobytes()}
    radiograph = read(dicom_bytes(image(RGB), photometric="RGB", elements=elements))
    assert np.array_equal(radiograph.pixels, image(RGB))


def test_ybr_full_becomes_rgb(read: Read) -> None:
    assert near(read(dicom_bytes(image(YBR), photometric="YBR_FULL")).pixels, image(RGB))


def halved(pixels: np.ndarray) -> bytes:
    """Y1 Y2 Cb Cr of each pair of pixels; an odd column is paired with itself."""
    if pixels.shape[1] % 2:
        pixels = np.concatenate([pixels, pixels[:, -1:]], axis=1)
    first, second = pixels[:, 0::2], pixels[:, 1::2]
    pairs = np.stack([first[..., 0], second[..., 0], first[..., 1], first[..., 2]], axis=2)
    return np.ascontiguousarray(pairs).tobytes()


@pytest.mark.parametrize("columns", [12, 11])
def test_ybr_full_422_becomes_rgb(read: Read, columns: int) -> None:
    pixels = image(YBR)[:, :columns]
    elements = {"PixelData": halved(pixels)}
    content = dicom_bytes(pixels, photometric="YBR_FULL_422", elements=elements)
    assert near(read(content).pixels, image(RGB)[:, :columns])


def test_ybr_full_422_stored_in_full_is_noticed(read: Read) -> None:
    radiograph = read(dicom_bytes(image(YBR), photometric="YBR_FULL_422"))
    assert near(radiograph.pixels, image(RGB))
    assert "in full" in radiograph.provenance.notes[0]


def test_ybr_partial_422_becomes_rgb(read: Read) -> None:
    ends = np.repeat(np.array([[[16, 128, 128]], [[235, 128, 128]]], np.uint8), 4, axis=1)
    elements = {"PixelData": halved(ends)}
    pixels = read(dicom_bytes(ends, photometric="YBR_PARTIAL_422", elements=elements)).pixels
    assert pixels[:, 0].tolist() == [[0, 0, 0], [255, 255, 255]]


@pytest.mark.parametrize("bits", [16, 32])
def test_deeper_colours_keep_their_upper_eight_bits(read: Read, bits: int) -> None:
    deep = image(RGB).astype(f"u{bits // 8}") << (bits - 8)
    assert np.array_equal(read(dicom_bytes(deep, photometric="RGB")).pixels, image(RGB))


def test_twelve_bit_colours_keep_their_upper_eight_bits(read: Read) -> None:
    deep = image(RGB).astype(np.uint16) * 16 + 15
    content = dicom_bytes(deep, photometric="RGB", bits_stored=12)
    assert np.array_equal(read(content).pixels, image(RGB))


def test_fewer_bits_are_spread() -> None:
    assert to_eight_bits(np.array([0, 1, 15], np.uint8), 4).tolist() == [0, 17, 255]


@pytest.mark.parametrize(
    "syntax",
    [
        dicom_files.RLE,
        dicom_files.JPEG_LOSSLESS_SV1,
        dicom_files.JPEG_LS,
        dicom_files.JPEG_2000_LOSSLESS,
        dicom_files.HTJ2K_LOSSLESS,
    ],
)
@pytest.mark.parametrize(("photometric", "stored"), [("RGB", RGB), ("YBR_FULL", YBR)])
def test_lossless_syntaxes_keep_the_colours(
    read: Read, syntax: str, photometric: str, stored: np.ndarray
) -> None:
    if photometric == "YBR_FULL" and syntax == dicom_files.JPEG_2000_LOSSLESS:
        packed = imagecodecs.jpeg2k_encode(
            image(stored), level=0, codecformat="j2k", reversible=True, mct=False
        )
    elif photometric == "YBR_FULL" and syntax == dicom_files.HTJ2K_LOSSLESS:
        packed = imagecodecs.htj2k_encode(image(stored), reversible=True, rgb=False)
    else:
        packed = dicom_files.encode(image(stored), 8, syntax)
    value = item(b"") + item(even(bytes(packed))) + DELIMITER
    pixels = read(film(value, syntax, pixels=image(stored), photometric=photometric)).pixels
    assert near(pixels, image(RGB), 0 if photometric == "RGB" else 2)


@pytest.mark.parametrize("photometric", ["YBR_RCT", "RGB"])
def test_the_transform_inside_jpeg_2000_is_undone_by_the_decoder_alone(
    read: Read, photometric: str
) -> None:
    content = dicom_bytes(
        image(RGB), photometric=photometric, syntax=dicom_files.JPEG_2000_LOSSLESS
    )
    assert np.array_equal(read(content).pixels, image(RGB))


class TestJpegBaseline:
    """What the JPEG's own markers say wins over the photometric interpretation."""

    def read_jpeg(
        self, read: Read, photometric: str, inside: str, markers: bytes | None = None
    ) -> np.ndarray:
        stored = YBR if inside == "YCBCR" else RGB
        # Encoded without any transform, so that `stored` is what lies inside.
        packed = imagecodecs.jpeg8_encode(
            image(stored), level=100, colorspace="RGB", outcolorspace="RGB", subsampling="444"
        )
        bare = packed[:2] + packed[packed.index(b"\xff\xdb") :]
        frame = bytearray(bare)
        start = frame.index(b"\xff\xc0")
        for index in range(3):  # neutral component identifiers instead of the letters R, G, B
            frame[start + 10 + 3 * index] = index + 1
        scan = frame.index(b"\xff\xda")
        for index in range(3):
            frame[scan + 5 + 2 * index] = index + 1
        content = bytes(frame[:2]) + (markers or b"") + bytes(frame[2:])
        value = item(b"") + item(even(content)) + DELIMITER
        syntax = dicom_files.JPEG_BASELINE
        whole = film(value, syntax, pixels=image(RGB), photometric=photometric)
        return read(whole).pixels

    ADOBE_RGB = b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0\x00"
    ADOBE_YBR = b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0\x01"
    JFIF = b"\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0"

    @pytest.mark.parametrize(
        ("photometric", "inside", "markers"),
        [
            ("YBR_FULL_422", "YCBCR", None),
            ("YBR_FULL", "YCBCR", None),
            ("RGB", "RGB", None),
            ("RGB", "RGB", ADOBE_RGB),
            ("RGB", "YCBCR", ADOBE_YBR),
            ("RGB", "YCBCR", JFIF),
            ("YBR_FULL", "YCBCR", JFIF),
            ("YBR_FULL", "YCBCR", ADOBE_YBR),
            ("YBR_FULL", "YCBCR", ADOBE_RGB),
        ],
    )
    def test_colours_are_right(
        self, read: Read, photometric: str, inside: str, markers: bytes | None
    ) -> None:
        assert near(self.read_jpeg(read, photometric, inside, markers), image(RGB), 6)

    def test_components_named_r_g_b_are_not_transformed(self, read: Read) -> None:
        packed = imagecodecs.jpeg8_encode(
            image(RGB), level=100, colorspace="RGB", outcolorspace="RGB", subsampling="444"
        )
        value = item(b"") + item(even(packed)) + DELIMITER
        content = film(
            value, dicom_files.JPEG_BASELINE, pixels=image(RGB), photometric="YBR_FULL_422"
        )
        assert near(read(content).pixels, image(RGB), 6)


def test_colour_has_no_window_and_no_modality_transform(read: Read) -> None:
    elements = {
        "RescaleSlope": 2,
        "RescaleIntercept": 0,
        "WindowCenter": 1,
        "WindowWidth": 2,
        "PresentationLUTShape": "INVERSE",
        "PixelPaddingValue": 0,
    }
    radiograph = read(dicom_bytes(image(RGB), photometric="RGB", elements=elements))
    assert radiograph.modality == Rescale()
    assert radiograph.windows == ()
    assert not radiograph.is_inverted
    assert radiograph.padding is None


@pytest.mark.parametrize("kind", ["i1", "f4"])
def test_impossible_colours_are_refused(refuse: Refuse, kind: str) -> None:
    content = dicom_bytes(image(RGB).astype(kind), photometric="RGB")
    assert refuse(content).code is RefusalCode.INCONSISTENT


class TestPalette:
    INDEX = np.arange(24, dtype=np.uint8).reshape(4, 6) % 8
    TABLE = np.array([[0, 40, 80, 120, 160, 200, 240, 255]] * 3, np.uint8) // [[1], [2], [3]]

    def film(
        self,
        first: int = 0,
        bits: int = 16,
        index: np.ndarray | None = None,
        syntax: str = dicom_files.EXPLICIT,
        **changes: object,
    ) -> bytes:
        elements: dict[str, object] = {}
        for name, table in zip(("Red", "Green", "Blue"), self.TABLE, strict=True):
            stem = f"{name}PaletteColorLookupTable"
            values = [len(table), first, bits]
            elements[f"{stem}Descriptor"] = DataElement(f"{stem}Descriptor", "US", values)
            wide = table.astype(np.uint16) << (8 if bits == 16 else 0)
            order = ">u2" if syntax == dicom_files.BIG_ENDIAN else "<u2"
            elements[f"{stem}Data"] = wide.astype(order).tobytes()
        pixels = self.INDEX if index is None else index
        return dicom_bytes(
            pixels, photometric="PALETTE COLOR", syntax=syntax, elements={**elements, **changes}
        )

    def expected(self, index: np.ndarray) -> np.ndarray:
        return np.stack([table[index] for table in self.TABLE], axis=2)

    @pytest.mark.parametrize("bits", [8, 16])
    @pytest.mark.parametrize(
        "syntax",
        [
            dicom_files.EXPLICIT,
            dicom_files.IMPLICIT,
            dicom_files.BIG_ENDIAN,
            dicom_files.RLE,
            dicom_files.JPEG_LOSSLESS_SV1,
        ],
    )
    def test_each_value_gets_its_colour(self, read: Read, bits: int, syntax: str) -> None:
        radiograph = read(self.film(bits=bits, syntax=syntax))
        assert np.array_equal(radiograph.pixels, self.expected(self.INDEX))

    def test_packed_bytes_are_read(self, read: Read) -> None:
        changes = {
            f"{name}PaletteColorLookupTableData": table.astype(np.uint8).tobytes()
            for name, table in zip(("Red", "Green", "Blue"), self.TABLE, strict=True)
        }
        radiograph = read(self.film(bits=8, **changes))
        assert np.array_equal(radiograph.pixels, self.expected(self.INDEX))

    def test_eight_bits_announced_as_sixteen_are_noticed(self, read: Read) -> None:
        content = self.film(bits=8)
        changed = content.replace(b"\x08\0\0\0\x08\0", b"\x08\0\0\0\x10\0")
        assert changed != content
        assert np.array_equal(read(changed).pixels, self.expected(self.INDEX))

    def test_values_outside_take_the_first_and_last_colour(self, read: Read) -> None:
        index = np.array([[0, 2, 3, 4, 10, 200]], np.uint8).repeat(2, axis=0)
        radiograph = read(self.film(first=3, index=index))
        clipped = np.clip(index.astype(int) - 3, 0, 7)
        assert np.array_equal(radiograph.pixels, self.expected(clipped))

    def test_the_first_value_may_be_negative(self, read: Read) -> None:
        index = (np.arange(12, dtype=np.int16).reshape(2, 6) - 6).repeat(2, axis=0)
        radiograph = read(self.film(first=65_536 - 4, index=index))
        clipped = np.clip(index + 4, 0, 7)
        assert np.array_equal(radiograph.pixels, self.expected(clipped))

    @pytest.mark.parametrize(
        "changes",
        [
            {"RedPaletteColorLookupTableDescriptor": [8, 0]},
            {"GreenPaletteColorLookupTableDescriptor": None},
            {"BluePaletteColorLookupTableData": b""},
        ],
    )
    def test_a_damaged_palette_is_refused(self, refuse: Refuse, changes: dict[str, object]) -> None:
        assert refuse(self.film(**changes)).code is RefusalCode.DAMAGED_HEADER

    def test_a_palette_for_wide_integers_is_refused(self, refuse: Refuse) -> None:
        content = self.film(index=self.INDEX.astype(np.uint32))
        assert refuse(content).code is RefusalCode.INCONSISTENT

    def test_a_segmented_palette_is_unrolled(self, read: Read) -> None:
        segments = np.array([0, 2, 0, 25600, 1, 6, 64000], "<u2")
        changes = {}
        for name in ("Red", "Green", "Blue"):
            changes[f"Segmented{name}PaletteColorLookupTableData"] = segments.tobytes()
        content = self.film(**changes)
        without = tuple(f"{n}PaletteColorLookupTableData" for n in ("Red", "Green", "Blue"))
        elements = {
            f"{n}PaletteColorLookupTableDescriptor": [8, 0, 16] for n in ("Red", "Green", "Blue")
        }
        content = dicom_bytes(
            self.INDEX, photometric="PALETTE COLOR", elements={**elements, **changes}
        )
        assert without
        grey = np.array([0, 100, 125, 150, 175, 200, 225, 250])[self.INDEX]
        assert near(read(content).pixels, np.stack([grey] * 3, axis=2), 1)


class TestSegments:
    def test_points_and_lines(self) -> None:
        assert expand_segments([0, 2, 5, 7, 1, 3, 16]).tolist() == [5, 7, 10, 13, 16]

    def test_earlier_segments_are_repeated(self) -> None:
        words = [0, 2, 5, 7, 1, 3, 16, 2, 2, 0, 0]
        assert expand_segments(words).tolist() == [5, 7, 10, 13, 16] * 2

    @pytest.mark.parametrize(
        "words",
        [
            [1, 3, 16],  # a line that starts nowhere
            [3, 1, 1],  # no such segment
            [0, 1, 5, 2, 1, 6, 0],  # points at itself
            [0, 1, 5, 2, 2, 100, 0],  # points past the end
            [0, 1, 5] + [1, 65_535, 9] * 2,  # grows without bound
            [0, 1, 5] + [2, 1, 0, 0] * 70_000,
        ],
    )
    def test_damage_is_refused(self, words: list[int]) -> None:
        with pytest.raises(RefusedError):
            expand_segments(words)
