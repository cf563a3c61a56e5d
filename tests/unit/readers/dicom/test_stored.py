"""Stored values are taken out of their container as the header says (PS3.5 8.1.1)."""

import numpy as np
import pytest
from pydicom.dataelem import DataElement

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read, Refuse
from tests.unit.readers.dicom_files import dicom_bytes, encode
from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.transforms import Rescale


def test_signed_bytes_become_int16(read: Read) -> None:
    pixels = np.arange(-60, 60, dtype=np.int8).reshape(12, 10)
    for syntax in (dicom_files.EXPLICIT, dicom_files.RLE, dicom_files.JPEG_2000_LOSSLESS):
        radiograph = read(dicom_bytes(pixels, syntax=syntax))
        assert radiograph.pixels.dtype == np.int16
        assert np.array_equal(radiograph.pixels, pixels)


@pytest.mark.parametrize("syntax", [dicom_files.EXPLICIT, dicom_files.RLE, dicom_files.JPEG_LS])
def test_values_may_sit_in_the_upper_bits(read: Read, syntax: str) -> None:
    values = np.arange(120, dtype=np.uint16).reshape(12, 10) * 34
    content = dicom_bytes(values << 4, syntax=syntax, elements={"BitsStored": 12, "HighBit": 15})
    radiograph = read(content)
    assert np.array_equal(radiograph.pixels, values)
    assert radiograph.provenance.bits_stored == 12


def test_signed_values_in_the_upper_bits_keep_their_sign(read: Read) -> None:
    values = (np.arange(120, dtype=np.int16).reshape(12, 10) - 60) * 30
    content = dicom_bytes(values << 4, elements={"BitsStored": 12, "HighBit": 15})
    assert np.array_equal(read(content).pixels, values)


@pytest.mark.parametrize("syntax", [dicom_files.EXPLICIT, dicom_files.RLE, dicom_files.JPEG_LS])
def test_what_lies_above_the_stored_bits_is_masked_off(read: Read, syntax: str) -> None:
    values = np.arange(120, dtype=np.uint16).reshape(12, 10) * 34
    marked = values | 0xA000
    radiograph = read(
        dicom_bytes(marked, syntax=syntax, elements={"BitsStored": 12, "HighBit": 11})
    )
    assert np.array_equal(radiograph.pixels, values)


@pytest.mark.parametrize("syntax", [dicom_files.EXPLICIT, dicom_files.RLE, dicom_files.JPEG_LS])
def test_the_sign_is_that_of_the_stored_bits(read: Read, syntax: str) -> None:
    values = np.arange(-60, 60, dtype=np.int16).reshape(12, 10) * 30
    twelve_bits = values & 0x0FFF
    radiograph = read(
        dicom_bytes(twelve_bits, syntax=syntax, elements={"BitsStored": 12, "HighBit": 11})
    )
    assert np.array_equal(radiograph.pixels, values)


def test_wide_integers_arrive_as_modality_values(read: Read) -> None:
    values = np.arange(120, dtype=np.uint32).reshape(12, 10) * 1_000_000
    elements = {"RescaleSlope": "0.5", "RescaleIntercept": "-100", "PixelPaddingValue": 200}
    for syntax in (dicom_files.EXPLICIT, dicom_files.BIG_ENDIAN, dicom_files.RLE):
        radiograph = read(dicom_bytes(values, syntax=syntax, elements=elements))
        assert radiograph.pixels.dtype == np.float32
        assert np.allclose(radiograph.pixels, values * 0.5 - 100)
        assert radiograph.modality == Rescale()
        assert radiograph.padding == (0, 0)


def test_signed_wide_integers_keep_their_sign(read: Read) -> None:
    values = np.arange(-60, 60, dtype=np.int32).reshape(12, 10) * 1_000_000
    assert np.array_equal(read(dicom_bytes(values)).pixels, values.astype(np.float32))


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("syntax", [dicom_files.EXPLICIT, dicom_files.BIG_ENDIAN])
def test_floating_point_pixels_open(read: Read, dtype: str, syntax: str) -> None:
    values = np.linspace(-3, 7, 120, dtype=dtype).reshape(12, 10)
    radiograph = read(dicom_bytes(values, syntax=syntax))
    assert radiograph.pixels.dtype == np.float32
    assert np.allclose(radiograph.pixels, values)


def test_what_is_no_number_is_shown_like_the_lowest_value(read: Read) -> None:
    values = np.linspace(-3, 7, 120, dtype=np.float32).reshape(12, 10)
    values[0, :3] = np.nan, np.inf, -np.inf
    radiograph = read(dicom_bytes(values))
    assert np.array_equal(radiograph.pixels[0, :3], [values[0, 3]] * 3)
    assert "no numbers" in radiograph.provenance.notes[0]


def test_a_film_without_a_single_number_is_refused(refuse: Refuse) -> None:
    refusal = refuse(dicom_bytes(np.full((4, 5), np.nan, np.float32)))
    assert refusal.code is RefusalCode.DAMAGED_PIXELS


def test_values_past_the_range_of_the_screen_are_no_numbers(read: Read) -> None:
    values = np.array([[1e30, 1.0, 3e38]], np.float32).repeat(2, axis=0)
    radiograph = read(dicom_bytes(values, elements={"RescaleSlope": "100000"}))
    assert np.isfinite(radiograph.pixels).all()
    assert "no numbers" in radiograph.provenance.notes[0]


def test_one_bit_pixels_open(read: Read) -> None:
    bits = np.random.default_rng(3).integers(0, 2, (2, 5, 7), dtype=np.uint8)
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    elements = {
        "PixelData": packed + bytes(len(packed) % 2),
        "BitsAllocated": 1,
        "BitsStored": 1,
        "HighBit": 0,
    }
    content = dicom_bytes(bits, frames=2, elements=elements)
    assert np.array_equal(read(content, 0).pixels, bits[0])
    # The second frame starts in the middle of a byte.
    assert np.array_equal(read(content, 1).pixels, bits[1])


def test_one_bit_pixels_in_big_endian_words_open(read: Read) -> None:
    bits = np.random.default_rng(3).integers(0, 2, (5, 7), dtype=np.uint8)
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    packed += bytes(len(packed) % 2)
    value = np.frombuffer(packed, np.uint8).reshape(-1, 2)[:, ::-1].tobytes()
    elements = {
        "PixelData": DataElement("PixelData", "OW", value),
        "BitsAllocated": 1,
        "BitsStored": 1,
        "HighBit": 0,
    }
    content = dicom_bytes(bits, syntax=dicom_files.BIG_ENDIAN, elements=elements)
    assert np.array_equal(read(content).pixels, bits)


def test_bytes_that_a_big_endian_writer_put_into_words_are_put_right(read: Read) -> None:
    pixels = np.arange(3 * 35, dtype=np.uint8).reshape(3, 5, 7)
    content = dicom_bytes(pixels, frames=3, syntax=dicom_files.BIG_ENDIAN)
    start = content.rindex(b"\x7f\xe0\x00\x10OB")
    value = np.frombuffer(content[start + 12 :], np.uint8).reshape(-1, 2)[:, ::-1].tobytes()
    words = content[:start] + content[start : start + 12].replace(b"OB", b"OW") + value
    for frame in range(3):
        assert np.array_equal(read(content, frame).pixels, pixels[frame])
        assert np.array_equal(read(words, frame).pixels, pixels[frame])


class TestJpeg2000Sign:
    """Some writers store two's complement without telling the codec (J2K_pixelrep_mismatch)."""

    VALUES = (np.arange(120, dtype=np.int16).reshape(12, 10) - 60) * 60

    def film(self, packed: bytes, representation: int, bits: int = 13) -> bytes:
        content = dicom_bytes(
            self.VALUES,
            bits_stored=bits,
            syntax=dicom_files.JPEG_2000_LOSSLESS,
            elements={"PixelRepresentation": representation},
        )
        original = encode(self.VALUES, bits, dicom_files.JPEG_2000_LOSSLESS)
        padded = original + bytes(len(original) % 2)
        start = content.index(padded)
        packed += bytes(len(packed) % 2)
        head = content[: start - 4] + len(packed).to_bytes(4, "little")
        return head + packed + content[start + len(padded) :]

    def test_an_unsigned_codestream_of_signed_values(self, read: Read) -> None:
        unsigned = (self.VALUES & 0x1FFF).view(np.uint16)
        packed = dicom_files.encode_jpeg_2000(unsigned, 13)
        radiograph = read(self.film(packed, 1))
        assert np.array_equal(radiograph.pixels, self.VALUES)
        assert "another sign" in radiograph.provenance.notes[0]

    def test_a_signed_codestream_of_unsigned_values(self, read: Read) -> None:
        packed = dicom_files.encode_jpeg_2000(self.VALUES, 13)
        radiograph = read(self.film(packed, 0))
        assert radiograph.pixels.dtype == np.uint16
        assert np.array_equal(radiograph.pixels, (self.VALUES & 0x1FFF).view(np.uint16))

    def test_signed_values_past_the_announced_bits_are_taken_bit_by_bit(self, read: Read) -> None:
        packed = dicom_files.encode_jpeg_2000(self.VALUES, 13)
        radiograph = read(self.film(packed, 1, bits=12))
        expected = ((self.VALUES.astype(int) + 2048) & 4095) - 2048
        assert np.array_equal(radiograph.pixels, expected)
        assert "does not announce" in radiograph.provenance.notes[0]


class TestLossy:
    SMOOTH = (np.add.outer(np.arange(40), np.arange(50)) * 40).clip(0, 4095).astype(np.uint16)

    @pytest.mark.parametrize("syntax", dicom_files.LOSSY_SYNTAXES)
    @pytest.mark.parametrize("kind", ["u2", "i2"])
    def test_lossy_syntaxes_stay_close_and_are_flagged(
        self, read: Read, syntax: str, kind: str
    ) -> None:
        pixels = self.SMOOTH.astype(kind) - (2048 if kind == "i2" else 0)
        radiograph = read(dicom_bytes(pixels, bits_stored=12, syntax=syntax))
        assert radiograph.pixels.dtype == np.dtype(kind)
        if syntax != dicom_files.JPEG_LS_NEAR or kind == "u2":
            # JPEG-LS cannot keep two's complement close where the sign changes.
            difference = radiograph.pixels.astype(int) - pixels
            assert np.abs(difference).max() <= 64
        assert radiograph.acquisition.lossy

    def test_values_past_the_range_are_clipped_not_wrapped(self, read: Read) -> None:
        step = np.zeros((64, 64), np.uint16)
        step[:, 32:] = 1023
        packed = dicom_bytes(
            step, bits_stored=12, syntax=dicom_files.JPEG_EXTENDED, elements={"HighBit": 9}
        )
        radiograph = read(
            packed.replace(b"\x28\x00\x01\x01US\x02\x00\x0c", b"\x28\x00\x01\x01US\x02\x00\x0a")
        )
        assert radiograph.provenance.bits_stored == 10
        assert radiograph.pixels.max() <= 1023
        assert np.abs(radiograph.pixels.astype(int) - step).max() < 100

    def test_baseline_jpeg_opens(self, read: Read) -> None:
        pixels = (self.SMOOTH >> 4).astype(np.uint8)
        radiograph = read(dicom_bytes(pixels, syntax=dicom_files.JPEG_BASELINE))
        assert np.abs(radiograph.pixels.astype(int) - pixels).max() < 12
        assert radiograph.provenance.decoder == "imagecodecs (libjpeg-turbo)"
        assert radiograph.acquisition.lossy
