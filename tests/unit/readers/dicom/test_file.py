"""Files are parsed however they are written, and only if they are what they say."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read, Refuse
from tests.unit.readers.dicom_files import declare, dicom_bytes
from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.dicom import inflate
from xrayviewer.readers.dicom.file import open_data_set
from xrayviewer.readers.refusals import RefusedError

FILM = np.arange(12 * 10, dtype=np.uint16).reshape(12, 10)


@pytest.mark.parametrize("syntax", dicom_files.NATIVE_SYNTAXES)
def test_every_uncompressed_syntax_opens(read: Read, syntax: str) -> None:
    radiograph = read(dicom_bytes(FILM, syntax=syntax))
    assert np.array_equal(radiograph.pixels, FILM)
    assert radiograph.provenance.file_format == "DICOM"
    assert radiograph.provenance.notes == ()
    assert radiograph.identity.patient_name == "Test, Film"


def test_the_transfer_syntax_is_named(read: Read) -> None:
    names = [
        read(dicom_bytes(FILM, syntax=syntax)).provenance.transfer_syntax
        for syntax in dicom_files.NATIVE_SYNTAXES
    ]
    assert names == [
        "Implicit VR Little Endian",
        "Explicit VR Little Endian",
        "Deflated Explicit VR Little Endian",
        "Explicit VR Big Endian",
    ]


def test_implicit_big_endian_opens(read: Read) -> None:
    body = b""
    for group, element, value in (
        (0x0008, 0x0060, b"CR"),
        (0x0028, 0x0002, struct.pack(">H", 1)),
        (0x0028, 0x0004, b"MONOCHROME2 "),
        (0x0028, 0x0010, struct.pack(">H", 12)),
        (0x0028, 0x0011, struct.pack(">H", 10)),
        (0x0028, 0x0100, struct.pack(">H", 16)),
        (0x0028, 0x0101, struct.pack(">H", 16)),
        (0x0028, 0x0102, struct.pack(">H", 15)),
        (0x0028, 0x0103, struct.pack(">H", 0)),
        (0x7FE0, 0x0010, FILM.astype(">u2").tobytes()),
    ):
        body += struct.pack(">HHL", group, element, len(value)) + value
    assert np.array_equal(read(body).pixels, FILM)


@pytest.mark.parametrize("syntax", [dicom_files.IMPLICIT, dicom_files.EXPLICIT])
@pytest.mark.parametrize("with_meta", [True, False])
@pytest.mark.parametrize("preamble", [bytes(128), None])
def test_preamble_and_meta_information_may_be_missing(
    read: Read, syntax: str, with_meta: bool, preamble: bytes | None
) -> None:
    content = dicom_bytes(FILM, syntax=syntax, with_meta=with_meta, preamble=preamble)
    assert np.array_equal(read(content).pixels, FILM)


def test_big_endian_without_meta_information_opens(read: Read) -> None:
    content = dicom_bytes(FILM, syntax=dicom_files.BIG_ENDIAN, with_meta=False, preamble=None)
    assert np.array_equal(read(content).pixels, FILM)


def test_a_preamble_without_prefix_opens(read: Read) -> None:
    content = dicom_bytes(FILM, preamble=None)
    assert np.array_equal(read(bytes(128) + content).pixels, FILM)
    assert np.array_equal(read(bytes(128) + b"MCID" + content).pixels, FILM)


def test_a_prefix_without_preamble_opens(read: Read) -> None:
    assert np.array_equal(read(b"DICM" + dicom_bytes(FILM, preamble=None)).pixels, FILM)


@pytest.mark.parametrize(
    ("written", "declared"),
    [
        (dicom_files.EXPLICIT, dicom_files.IMPLICIT),
        (dicom_files.IMPLICIT, dicom_files.EXPLICIT),
        (dicom_files.EXPLICIT, dicom_files.BIG_ENDIAN),
        (dicom_files.BIG_ENDIAN, dicom_files.EXPLICIT),
        (dicom_files.EXPLICIT, dicom_files.DEFLATED),
    ],
)
def test_a_wrong_transfer_syntax_is_replaced_by_what_is_found(
    read: Read, written: str, declared: str
) -> None:
    radiograph = read(declare(dicom_bytes(FILM, syntax=written), declared))
    assert np.array_equal(radiograph.pixels, FILM)
    assert "but the file is written as" in radiograph.provenance.notes[0]


def test_an_empty_transfer_syntax_is_guessed(read: Read) -> None:
    assert np.array_equal(read(declare(dicom_bytes(FILM), "")).pixels, FILM)


def test_an_unknown_transfer_syntax_opens_when_the_pixels_have_the_right_length(
    read: Read,
) -> None:
    radiograph = read(declare(dicom_bytes(FILM), "1.2.3.4.5"))
    assert np.array_equal(radiograph.pixels, FILM)
    assert "not compressed although the header says 1.2.3.4.5" in radiograph.provenance.notes[0]


def test_acr_nema_opens_and_says_so(read: Read) -> None:
    content = dicom_bytes(
        FILM,
        syntax=dicom_files.IMPLICIT,
        with_meta=False,
        preamble=None,
        without=("SOPClassUID", "SOPInstanceUID"),
        elements={"SpecificCharacterSet": "ISO_IR 100"},
    )
    recognition = struct.pack("<HHL", 8, 0x10, 12) + b"ACR-NEMA 2.0"
    radiograph = read(content[:18] + recognition + content[18:])
    assert radiograph.provenance.file_format == "ACR-NEMA"
    assert np.array_equal(radiograph.pixels, FILM)


def test_pixels_that_are_big_endian_for_themselves_open(read: Read) -> None:
    content = dicom_bytes(
        FILM, syntax=dicom_files.IMPLICIT, elements={"PixelData": FILM.astype(">u2").tobytes()}
    )
    assert np.array_equal(read(declare(content, "1.2.840.113619.5.2")).pixels, FILM)


def test_a_private_packing_survives_another_way_of_writing(read: Read) -> None:
    content = dicom_bytes(FILM, elements={"PixelData": FILM.astype(">u2").tobytes()})
    radiograph = read(declare(content, "1.2.840.113619.5.2"))
    assert np.array_equal(radiograph.pixels, FILM)
    assert "but the file is written as" in radiograph.provenance.notes[0]


def test_a_stray_delimiter_ends_the_header(refuse: Refuse) -> None:
    content = dicom_bytes(None) + b"\xfe\xff\x0d\xe0\0\0\0\0" + bytes(40)
    assert refuse(content).code is RefusalCode.NO_PIXELS


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"plain text, nothing else in here",
        bytes(127),
        bytes(128),
        bytes(4096),
        b"\x08\0" * 40,
    ],
)
def test_what_is_no_dicom_is_refused(refuse: Refuse, content: bytes) -> None:
    assert refuse(content).code is RefusalCode.NOT_AN_IMAGE


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"MZ", "a Windows program"),
        (b"\x7fELF", "a Linux program"),
        (b"\xcf\xfa\xed\xfe", "a macOS program"),
        (b"\xca\xfe\xba\xbe", "a macOS or Java program"),
        (b"#!/bin/sh", "a script"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"%PDF-1.4", "a PDF document"),
        (b"  <!DOCTYPE html>", "a web page"),
        (b"<script>", "a web page"),
    ],
)
def test_a_film_that_is_also_a_program_is_refused(refuse: Refuse, start: bytes, kind: str) -> None:
    refusal = refuse(dicom_bytes(FILM, preamble=start.ljust(128, b"\0")))
    assert refusal.code is RefusalCode.ALSO_A_PROGRAM
    assert kind in refusal.cause


def test_a_tiff_preamble_is_legal(read: Read) -> None:
    assert np.array_equal(read(dicom_bytes(FILM, preamble=b"II*\0".ljust(128, b"\0"))).pixels, FILM)


class TestDeflated:
    def test_zlib_headers_are_tolerated(self, read: Read) -> None:
        content = dicom_bytes(FILM, syntax=dicom_files.DEFLATED)
        start = 144 + struct.unpack_from("<L", content, 140)[0]
        plain = zlib.decompress(content[start:], -zlib.MAX_WBITS)
        assert np.array_equal(read(content[:start] + zlib.compress(plain)).pixels, FILM)

    def test_damaged_data_are_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM, syntax=dicom_files.DEFLATED)
        start = 144 + struct.unpack_from("<L", content, 140)[0]
        refusal = refuse(content[:start] + b"\xff" * 100)
        assert refusal.code is RefusalCode.DAMAGED_HEADER

    def test_data_cut_short_are_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM, syntax=dicom_files.DEFLATED)
        assert refuse(content[:-40]).code is RefusalCode.TRUNCATED

    def test_a_bomb_is_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM, syntax=dicom_files.DEFLATED)
        start = 144 + struct.unpack_from("<L", content, 140)[0]
        machine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        bomb = b"".join(machine.compress(bytes(1 << 20)) for _ in range(40)) + machine.flush()
        assert refuse(content[:start] + bomb).code is RefusalCode.EXPANDS_TOO_MUCH

    def test_an_empty_film_that_deflates_a_thousandfold_opens(self, read: Read) -> None:
        film = np.zeros((2000, 2000), np.uint16)
        assert read(dicom_bytes(film, syntax=dicom_files.DEFLATED)).pixels.max() == 0

    def test_the_total_is_bounded(self, refuse: Refuse, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(inflate, "LARGEST_BYTES", 300)
        refusal = refuse(dicom_bytes(FILM, syntax=dicom_files.DEFLATED))
        assert refusal.code is RefusalCode.EXPANDS_TOO_MUCH


def nested(depth: int) -> Dataset:
    inner = Dataset()
    inner.PatientID = "deep"
    for _ in range(depth):
        outer = Dataset()
        outer.ReferencedStudySequence = Sequence([inner])
        inner = outer
    return inner


def test_deep_nesting_is_refused_not_followed(refuse: Refuse) -> None:
    item_start, sequence_end = b"\xfe\xff\x00\xe0\xff\xff\xff\xff", b"\xfe\xff\xdd\xe0\0\0\0\0"
    item_end = b"\xfe\xff\x0d\xe0\0\0\0\0"
    depth = 2000
    opening = (b"\x08\x00\x10\x11SQ\0\0\xff\xff\xff\xff" + item_start) * depth
    content = dicom_bytes(None) + opening + (item_end + sequence_end) * depth
    refusal = refuse(content)
    assert refusal.code is RefusalCode.DAMAGED_HEADER
    assert "nested" in refusal.cause


def test_a_depth_that_films_have_opens(read: Read) -> None:
    sequence = nested(20).ReferencedStudySequence
    assert read(dicom_bytes(FILM, elements={"ReferencedStudySequence": sequence})).rows == 12


@pytest.mark.parametrize("length", range(132, 480, 12))
def test_a_file_cut_anywhere_in_its_header_gets_a_verdict(refuse: Refuse, length: int) -> None:
    content = dicom_bytes(FILM)
    assert len(content) > 480
    assert refuse(content[:length]).code in (
        RefusalCode.TRUNCATED,
        RefusalCode.NO_PIXELS,
        RefusalCode.DAMAGED_HEADER,
    )


def test_the_sentence_names_the_file_and_what_to_do(refuse: Refuse) -> None:
    assert refuse(b"nothing").sentence == (
        "“film.dcm” cannot be shown: it is neither a DICOM film nor an image. "
        "Choose a file that holds a film."
    )


def test_a_refusal_without_a_file_has_a_sentence_too() -> None:
    error = RefusedError(RefusalCode.DAMAGED_HEADER, "it is torn")
    assert str(error) == "it is torn. The file is probably damaged; ask for a new copy."


def test_open_data_set_gives_header_and_meta_information() -> None:
    data_set = open_data_set(dicom_bytes(FILM), FilmLocation(Path("film.dcm")))
    assert data_set.Rows == 12
    assert data_set.file_meta.TransferSyntaxUID == dicom_files.EXPLICIT
    assert "PixelData" not in data_set


def test_open_data_set_names_the_file_it_refuses() -> None:
    with pytest.raises(UnreadableImageError, match="x\\.dcm” cannot be shown"):
        open_data_set(b"nothing", FilmLocation(Path("x.dcm")))


def test_warnings_of_the_library_do_not_leak(read: Read) -> None:
    # Warnings are errors in this test run, and pydicom warns of all three.
    elements = {
        "PatientBirthDate": "1950-13-32",
        "SpecificCharacterSet": "ISO_IR 999",
        "StudyInstanceUID": "JANE.DOE.1950",
    }
    assert read(dicom_bytes(FILM, elements=elements)).identity.birth_date == ""
