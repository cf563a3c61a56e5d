"""Every element is listed, and nothing in it can do harm."""

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import RecordingContext
from tests.unit.readers.dicom_files import declare, dicom_bytes
from xrayviewer.domain.errors import JobCancelledError, RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.tags import TagRow
from xrayviewer.readers.dicom import tags as tags_module
from xrayviewer.readers.dicom.tags import read_tags

FILM = np.arange(12 * 10, dtype=np.uint16).reshape(12, 10)


class Tags:
    def __init__(self, folder: Path) -> None:
        self._path = folder / "film.dcm"
        self.context = RecordingContext()

    def rows(self, content: bytes) -> tuple[TagRow, ...]:
        self._path.write_bytes(content)
        return read_tags(FilmLocation(self._path), self.context)

    def named(self, content: bytes) -> dict[str, TagRow]:
        return {row.keyword or row.path[-1]: row for row in self.rows(content)}


@pytest.fixture
def tags(tmp_path: Path) -> Tags:
    return Tags(tmp_path)


def test_meta_information_header_and_pixels_in_order(tags: Tags) -> None:
    rows = tags.rows(dicom_bytes(FILM))
    paths = [row.path[0] for row in rows]
    assert paths == sorted(paths)
    assert paths[0] == "(0002,0000)"
    assert rows[-1] == TagRow(("(7FE0,0010)",), "PixelData", "OW", "240 bytes")
    assert all(row.depth == 0 for row in rows)


@pytest.mark.parametrize("syntax", dicom_files.NATIVE_SYNTAXES)
def test_values_are_shown_as_text(tags: Tags, syntax: str) -> None:
    rows = tags.named(dicom_bytes(FILM, syntax=syntax, elements={"PixelSpacing": ["0.1", "0.2"]}))
    assert rows["Rows"] == TagRow(("(0028,0010)",), "Rows", "US", "12")
    assert rows["PatientName"].value == "Test^Film"
    assert rows["PixelSpacing"].value == "0.1\\0.2"
    assert rows["TransferSyntaxUID"].value == syntax


def test_items_are_nested(tags: Tags) -> None:
    inner = Dataset()
    inner.CodeValue = "T-1"
    outer = Dataset()
    outer.ViewCodeSequence = Sequence([inner])
    elements = {"RequestAttributesSequence": Sequence([Dataset(), outer])}
    rows = {row.path: row for row in tags.rows(dicom_bytes(FILM, elements=elements))}
    assert rows[("(0040,0275)",)].value == "2 items"
    assert rows[("(0040,0275)",)].vr == "SQ"
    deep = ("(0040,0275)", "item 2", "(0054,0220)", "item 1", "(0008,0100)")
    assert rows[deep].value == "T-1"
    assert rows[deep].keyword == "CodeValue"
    assert rows[deep].depth == 2


def test_private_elements_carry_their_creator(tags: Tags) -> None:
    elements = {
        "creator": DataElement(0x00090010, "LO", "MAKER 1.0"),
        "value": DataElement(0x00091001, "LO", "secret sauce"),
        "orphan": DataElement(0x000B1101, "LO", "nobody's"),
    }
    rows = {row.path[0]: row for row in tags.rows(dicom_bytes(FILM, elements=elements))}
    assert rows["(0009,1001)"] == TagRow(
        ("(0009,1001)",), "[MAKER 1.0]", "LO", "secret sauce", is_private=True
    )
    assert rows["(0009,0010)"].is_private
    assert rows["(0009,0010)"].keyword == ""
    assert rows["(000B,1101)"].keyword == ""
    assert not rows["(0028,0010)"].is_private


def test_bulk_data_are_their_length_and_short_ones_in_hexadecimal(tags: Tags) -> None:
    elements = {
        "long": DataElement(0x00091001, "OB", bytes(5000)),
        "short": DataElement(0x00091002, "OB", b"\x01\xff"),
        "text": DataElement(0x00091003, "UN", b"plain text "),
        "bytes": DataElement(0x00091004, "UN", b"\x00\x01" * 20),
        "empty": DataElement(0x00091005, "OB", b""),
        "unknown": DataElement(0x00085555, "UN", b"what"),
    }
    rows = {row.path[0]: row.value for row in tags.rows(dicom_bytes(FILM, elements=elements))}
    assert rows["(0009,1001)"] == "5,000 bytes"
    assert rows["(0009,1002)"] == "01 ff"
    assert rows["(0009,1003)"] == "plain text"
    assert rows["(0009,1004)"] == "40 bytes"
    assert rows["(0009,1005)"] == ""
    assert rows["(0008,5555)"] == "what"


def test_hostile_text_is_cleaned_and_cut(tags: Tags) -> None:
    elements = {
        "SpecificCharacterSet": "ISO_IR 192",
        "PatientID": "a\u202eb\x07",
        "ImageComments": "x" * 9000,
    }
    rows = tags.named(dicom_bytes(FILM, elements=elements))
    assert rows["PatientID"].value == "ab"
    assert rows["ImageComments"].value == "x" * 1000


def test_values_that_cannot_be_read_are_listed_as_they_are(tags: Tags) -> None:
    elements = {"WindowCenter": "1.23456", "InstanceNumber": "77777"}
    content = dicom_bytes(FILM, elements=elements)
    rows = tags.named(content.replace(b"1.23456", b"wide!!!").replace(b"77777", b"first"))
    assert rows["WindowCenter"].value == "wide!!!"
    assert rows["InstanceNumber"].value == "first"


def test_an_implicit_value_of_impossible_length_keeps_its_representation(tags: Tags) -> None:
    content = dicom_bytes(FILM, syntax=dicom_files.IMPLICIT)
    rows = b"\x28\0\x10\0\x02\0\0\0\x0c\0"
    assert rows in content
    changed = content.replace(rows, b"\x28\0\x10\0\x03\0\0\0\x0c\0\0")
    assert tags.named(changed)["Rows"].vr == "US"


def test_compressed_pixels_are_counted(tags: Tags) -> None:
    frames = np.stack([FILM, FILM])
    row = tags.named(dicom_bytes(frames, frames=2, syntax=dicom_files.JPEG_LS))["PixelData"]
    assert row.vr == "OB"
    assert row.value.startswith("2 fragments, ")


def test_what_follows_the_pixels_is_listed(tags: Tags) -> None:
    trailing = {"pad": DataElement(0xFFFCFFFC, "OB", bytes(40))}
    for syntax in (dicom_files.EXPLICIT, dicom_files.JPEG_LS):
        rows = tags.rows(dicom_bytes(FILM, syntax=syntax, elements=trailing))
        assert rows[-1].path == ("(FFFC,FFFC)",)
        assert rows[-1].value == "40 bytes"


def test_a_damaged_packing_does_not_hide_the_header(tags: Tags) -> None:
    content = dicom_bytes(FILM, syntax=dicom_files.JPEG_LS)
    start = content.rindex(b"OB\0\0\xff\xff\xff\xff") + 8
    rows = tags.named(content[:start] + b"nonsense" * 9)
    assert rows["Rows"].value == "12"
    assert "damaged" in rows["PixelData"].value


def test_films_that_cannot_be_decoded_have_tags(tags: Tags) -> None:
    rows = tags.named(declare(dicom_bytes(FILM), "1.2.840.10008.1.2.4.100"))
    assert rows["Rows"].value == "12"


def test_a_file_without_pixels_has_tags(tags: Tags) -> None:
    assert tags.named(dicom_bytes(None))["PatientID"].value == "T1"


def test_the_list_is_bounded(tags: Tags, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tags_module, "MOST_ROWS", 5)
    rows = tags.rows(dicom_bytes(FILM))
    assert len(rows) == 6
    assert rows[-1] == TagRow(("…",), "", "", "only the first 5 are listed")


def test_the_depth_is_bounded(tags: Tags, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tags_module, "DEEPEST", 3)
    inner = Dataset()
    for _ in range(10):
        outer = Dataset()
        outer.ReferencedStudySequence = Sequence([inner])
        inner = outer
    elements = {"ReferencedStudySequence": inner.ReferencedStudySequence}
    depths = [row.depth for row in tags.rows(dicom_bytes(FILM, elements=elements))]
    assert max(depths) == 3


def test_a_long_list_can_be_cancelled(tags: Tags) -> None:
    items = Sequence([Dataset() for _ in range(1200)])
    for item in items:
        item.CodeValue = "x"
    tags.context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        tags.rows(dicom_bytes(FILM, elements={"ViewCodeSequence": items}))


def test_what_is_no_dicom_is_refused(tags: Tags) -> None:
    with pytest.raises(UnreadableImageError) as caught:
        tags.rows(b"plain text, and nothing else")
    assert caught.value.refusal.code is RefusalCode.NOT_AN_IMAGE
