"""Elements are read without an exception, whatever the file says."""

import math

import pytest
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag

from xrayviewer.readers.dicom.elements import Elements


def raw(keyword_tag: int, vr: str, value: bytes) -> Elements:
    """One element exactly as it would lie in an explicit little endian file."""
    data_set = Dataset()
    tag = Tag(keyword_tag)
    data_set._dict[tag] = RawDataElement(tag, vr, len(value), value, 0, False, True)
    return Elements(data_set)


def test_what_is_absent_reads_as_nothing() -> None:
    elements = Elements(Dataset())
    assert not elements.has("Rows")
    assert elements.value("Rows") is None
    assert elements.raw("Rows") == b""
    assert elements.vr("Rows") == ""
    assert elements.text("PatientID") == ""
    assert elements.code("Modality") == ""
    assert elements.numbers("PixelSpacing") == ()
    assert elements.number("PixelSpacing") is None
    assert elements.integer("Rows") is None
    assert elements.integers("Rows") == ()
    assert elements.items("VOILUTSequence") == ()


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        (b"1.5\\2", (1.5, 2.0)),
        (b"0,143", (0.143,)),
        (b"1.5\0", (1.5,)),
        (b" 7 ", (7.0,)),
        (b"1e400", (math.inf,)),
    ],
)
def test_decimal_strings_are_read_generously(value: bytes, numbers: tuple[float, ...]) -> None:
    assert raw(0x00281050, "DS", value).numbers("WindowCenter") == numbers


@pytest.mark.parametrize("value", [b"wide", b"\xff\xfe", b"--1", b"nan", b"1.2.3"])
def test_what_is_no_number_is_not_a_number(value: bytes) -> None:
    elements = raw(0x00281050, "DS", value)
    assert all(math.isnan(number) for number in elements.numbers("WindowCenter"))
    assert elements.number("WindowCenter") is None
    assert elements.integer("WindowCenter") is None
    assert elements.integers("WindowCenter") == ()


def test_one_bad_value_does_not_move_the_others() -> None:
    first, second, third = raw(0x00281050, "DS", b"10\\x\\30").numbers("WindowCenter")
    assert (first, third) == (10.0, 30.0)
    assert math.isnan(second)


def test_a_value_of_impossible_length_reads_as_no_number() -> None:
    assert raw(0x00280010, "US", b"\x01\x02\x03").integer("Rows") is None


@pytest.mark.parametrize("vr", ["UL", "IS", "SS"])
def test_a_wrong_value_representation_does_not_matter(vr: str) -> None:
    value = {"UL": b"\x40\0\0\0", "IS": b"64", "SS": b"\x40\0"}[vr]
    assert raw(0x00280010, vr, value).integer("Rows") == 64


def test_several_values_are_not_one_integer() -> None:
    elements = raw(0x00280010, "US", b"\x01\0\x02\0")
    assert elements.integer("Rows") is None
    assert elements.integers("Rows") == (1, 2)


def test_a_fraction_is_no_integer() -> None:
    assert raw(0x00281050, "DS", b"1.5").integer("WindowCenter") is None


def test_zero_counts_as_unknown_where_only_positive_values_make_sense() -> None:
    assert raw(0x00180060, "DS", b"0").positive("KVP") is None
    assert raw(0x00180060, "DS", b"125").positive("KVP") == 125.0


def test_a_name_in_a_binary_element_is_still_text() -> None:
    assert raw(0x00100010, "OB", b"Doe^Jane").text("PatientName") == "Doe^Jane"
    assert raw(0x00100010, "OB", b"M\xfcller").text("PatientName") == "Müller"


def test_a_name_whose_characters_cannot_be_decoded_is_still_text() -> None:
    elements = raw(0x00100010, "PN", b"Doe^\xff\xfe")
    assert elements.text("PatientName").startswith("Doe^")


def test_codes_are_in_capitals_and_the_first_of_several() -> None:
    elements = raw(0x00080008, "CS", b"original\\primary")
    assert elements.code("ImageType") == "ORIGINAL"
    assert elements.texts("ImageType") == ("original", "primary")


def test_a_number_where_a_sequence_should_be_has_no_items() -> None:
    assert raw(0x00283010, "US", b"\x01\0").items("VOILUTSequence") == ()


def test_items_of_a_sequence_are_elements() -> None:
    item = Dataset()
    item.Rows = 5
    data_set = Dataset()
    data_set.add(DataElement(0x00283010, "SQ", Sequence([item])))
    assert [each.integer("Rows") for each in Elements(data_set).items("VOILUTSequence")] == [5]
    assert Elements(data_set).numbers("VOILUTSequence") == ()


def test_an_unknown_keyword_is_our_own_mistake() -> None:
    with pytest.raises(AssertionError, match="Rowz"):
        Elements(Dataset()).value("Rowz")
