"""The header gate: what no film has is refused before any pixel is touched."""

import time
import tracemalloc
from typing import Any

import numpy as np
import pytest

from tests.unit.readers.conftest import Read, RecordingContext, Refuse
from tests.unit.readers.dicom_files import RLE, dicom_bytes
from xrayviewer.domain.errors import RefusalCode

FILM = np.arange(12 * 10, dtype=np.uint16).reshape(12, 10)
BOMB_LIMIT_S = 0.5
BOMB_LIMIT_BYTES = 300 << 20


@pytest.mark.parametrize(
    ("elements", "code"),
    [
        ({"Rows": 0}, RefusalCode.DAMAGED_HEADER),
        ({"Columns": 0}, RefusalCode.DAMAGED_HEADER),
        ({"Rows": [12, 12]}, RefusalCode.DAMAGED_HEADER),
        ({"NumberOfFrames": -1}, RefusalCode.DAMAGED_HEADER),
        ({"BitsAllocated": 12}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"BitsAllocated": 0}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"BitsAllocated": 64, "BitsStored": 64}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"BitsStored": 17}, RefusalCode.INCONSISTENT),
        ({"BitsStored": 0}, RefusalCode.INCONSISTENT),
        ({"SamplesPerPixel": 3}, RefusalCode.INCONSISTENT),
        ({"SamplesPerPixel": 4}, RefusalCode.INCONSISTENT),
        ({"PhotometricInterpretation": "RGB"}, RefusalCode.INCONSISTENT),
        ({"PhotometricInterpretation": "HSV"}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"PhotometricInterpretation": "ARGB"}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"PhotometricInterpretation": "CMYK"}, RefusalCode.UNSUPPORTED_FORMAT),
        ({"Rows": 13}, RefusalCode.TRUNCATED),
        ({"NumberOfFrames": 2}, RefusalCode.TRUNCATED),
        ({"NumberOfFrames": 1_000_000}, RefusalCode.TRUNCATED),
        ({"Rows": 6}, RefusalCode.INCONSISTENT),
        ({"Rows": 4}, RefusalCode.INCONSISTENT),
    ],
)
def test_an_impossible_header_is_refused(
    refuse: Refuse, elements: dict[str, Any], code: RefusalCode
) -> None:
    refusal = refuse(dicom_bytes(FILM, elements=elements))
    assert refusal.code is code


@pytest.mark.parametrize("keyword", ["Rows", "Columns", "BitsAllocated"])
def test_a_header_without_size_or_depth_is_refused(refuse: Refuse, keyword: str) -> None:
    assert refuse(dicom_bytes(FILM, without=(keyword,))).code is RefusalCode.DAMAGED_HEADER


@pytest.mark.parametrize(
    ("keyword", "note"),
    [
        ("BitsStored", "how many bits are used"),
        ("PixelRepresentation", "whether pixels are signed"),
        ("SamplesPerPixel", "how many samples"),
        ("PhotometricInterpretation", "no photometric interpretation"),
    ],
)
def test_what_can_be_assumed_is_assumed_and_said(read: Read, keyword: str, note: str) -> None:
    radiograph = read(dicom_bytes(FILM, without=(keyword,)))
    assert np.array_equal(radiograph.pixels, FILM)
    assert note in radiograph.provenance.notes[0]


def test_a_missing_high_bit_needs_no_word(read: Read) -> None:
    assert read(dicom_bytes(FILM, without=("HighBit",))).provenance.notes == ()


@pytest.mark.parametrize("high_bit", [3, 16, 255])
def test_an_impossible_high_bit_is_replaced_and_said(read: Read, high_bit: int) -> None:
    radiograph = read(dicom_bytes(FILM, bits_stored=12, elements={"HighBit": high_bit}))
    assert np.array_equal(radiograph.pixels, FILM)
    assert f"High Bit {high_bit} is impossible" in radiograph.provenance.notes[0]


def test_colour_without_samples_per_pixel_has_three(read: Read) -> None:
    colour = np.arange(4 * 6 * 3, dtype=np.uint8).reshape(4, 6, 3)
    radiograph = read(dicom_bytes(colour, photometric="RGB", without=("SamplesPerPixel",)))
    assert np.array_equal(radiograph.pixels, colour)


def test_no_frame_announced_counts_as_one(read: Read) -> None:
    radiograph = read(dicom_bytes(FILM, elements={"NumberOfFrames": 0}))
    assert radiograph.provenance.frame_count == 1
    assert "announces no frame" in radiograph.provenance.notes[0]


class TestFrames:
    FRAMES = np.arange(3 * 12 * 10, dtype=np.uint16).reshape(3, 12, 10)

    @pytest.mark.parametrize("frame", [0, 1, 2])
    def test_each_frame_is_read_alone(self, read: Read, frame: int) -> None:
        radiograph = read(dicom_bytes(self.FRAMES, frames=3), frame)
        assert np.array_equal(radiograph.pixels, self.FRAMES[frame])
        assert radiograph.provenance.frame_index == frame
        assert radiograph.provenance.frame_count == 3

    @pytest.mark.parametrize("frame", [-1, 3])
    def test_a_frame_that_is_not_there_is_refused(self, refuse: Refuse, frame: int) -> None:
        refusal = refuse(dicom_bytes(self.FRAMES, frames=3), frame)
        assert refusal.code is RefusalCode.INCONSISTENT

    def test_frames_that_are_not_announced_are_not_passed_over(self, refuse: Refuse) -> None:
        content = dicom_bytes(self.FRAMES, frames=3, without=("NumberOfFrames",))
        assert refuse(content).code is RefusalCode.INCONSISTENT


class TestLength:
    def test_one_byte_short_is_truncated(self, refuse: Refuse) -> None:
        refusal = refuse(dicom_bytes(FILM)[:-1])
        assert refusal.code is RefusalCode.TRUNCATED
        assert "239 of the 240 bytes" in refusal.cause

    def test_a_little_padding_is_left_out_and_said(self, read: Read) -> None:
        padded = FILM.tobytes() + bytes(20)
        radiograph = read(dicom_bytes(FILM, elements={"PixelData": padded}))
        assert np.array_equal(radiograph.pixels, FILM)
        assert radiograph.provenance.notes == ("20 bytes behind the pixels were left out.",)

    def test_one_byte_of_padding_is_what_the_standard_asks_for(self, read: Read) -> None:
        odd = np.arange(9, dtype=np.uint8).reshape(3, 3)
        radiograph = read(dicom_bytes(odd))
        assert np.array_equal(radiograph.pixels, odd)
        assert radiograph.provenance.notes == ()

    def test_more_than_padding_is_inconsistent(self, refuse: Refuse) -> None:
        surplus = FILM.tobytes() + bytes(100)
        refusal = refuse(dicom_bytes(FILM, elements={"PixelData": surplus}))
        assert refusal.code is RefusalCode.INCONSISTENT

    def test_a_length_past_the_end_of_the_file_is_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM)
        start = content.rindex(b"\xe0\x7f\x10\x00OW") + 8
        lying = content[:start] + b"\xfe\xff\xff\xff" + content[start + 4 :]
        assert refuse(lying).code is RefusalCode.INCONSISTENT

    def test_uncompressed_pixels_of_undefined_length_are_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM)
        start = content.rindex(b"\xe0\x7f\x10\x00OW") + 8
        lying = content[:start] + b"\xff\xff\xff\xff" + content[start + 4 :]
        assert refuse(lying).code is RefusalCode.DAMAGED_PIXELS

    def test_a_file_that_ends_behind_the_pixel_header_is_truncated(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM)
        assert refuse(content[: content.rindex(b"OW") + 8]).code is RefusalCode.TRUNCATED

    def test_a_file_that_ends_inside_the_pixel_header_is_damaged(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM)
        refusal = refuse(content[: content.rindex(b"OW") + 6])
        assert refusal.code is RefusalCode.DAMAGED_HEADER


@pytest.mark.parametrize(
    "elements",
    [
        {"Rows": 65535, "Columns": 65535},
        {"Rows": 65535, "Columns": 65535, "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7},
        {"Rows": 8192, "Columns": 8193},
        {"Rows": 8192, "Columns": 8192},
        {"NumberOfFrames": 2_147_483_647},
        {"Rows": 8192, "Columns": 8192, "NumberOfFrames": 2_147_483_647},
    ],
)
@pytest.mark.parametrize("syntax", [None, RLE])
def test_pixel_bombs_are_refused_at_once(
    refuse: Refuse, elements: dict[str, Any], syntax: str | None
) -> None:
    content = dicom_bytes(FILM, elements=elements, **({"syntax": syntax} if syntax else {}))
    tracemalloc.start()
    start_s = time.process_time()
    refusal = refuse(content)
    taken_s = time.process_time() - start_s
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refusal.code in (
        RefusalCode.TOO_LARGE,
        RefusalCode.TRUNCATED,
        RefusalCode.INCONSISTENT,
    )
    assert taken_s < BOMB_LIMIT_S
    assert peak < BOMB_LIMIT_BYTES


def test_time_is_asked_for_by_the_megapixel(read: Read, context: RecordingContext) -> None:
    read(dicom_bytes(FILM))
    read(dicom_bytes(np.zeros((3000, 2500), np.uint8)))
    assert context.allowed_s == [5.0, 7.5]
