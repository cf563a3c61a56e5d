"""Who and what a film shows, in any writing, with whatever the header gets wrong."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.dicom.file import open_data_set
from xrayviewer.readers.dicom.identity import format_date, format_time, read_identity

FILM = np.zeros((12, 10), np.uint8)


def identity(read: Read, **elements: Any) -> Identity:
    return read(dicom_bytes(FILM, elements=elements)).identity


def acquisition(read: Read, **elements: Any) -> Acquisition:
    return read(dicom_bytes(FILM, elements=elements)).acquisition


def test_everything_is_read(read: Read) -> None:
    assert identity(
        read,
        PatientName="Doe^Jane",
        PatientID="P-1",
        PatientBirthDate="19500131",
        PatientSex="F",
        InstitutionName="Hospital",
        AccessionNumber="A-1",
        StudyDate="20240229",
        StudyTime="134501.123",
        StudyDescription="Chest",
        SeriesDescription="PA",
        SeriesNumber=3,
        InstanceNumber=4,
        StudyInstanceUID="1.2.3",
        SeriesInstanceUID="1.2.4",
        SOPInstanceUID="1.2.5",
    ) == Identity(
        patient_name="Doe, Jane",
        patient_id="P-1",
        birth_date="1950-01-31",
        sex="F",
        institution="Hospital",
        accession_number="A-1",
        study_date="2024-02-29",
        study_time="13:45:01",
        study_description="Chest",
        series_description="PA",
        series_number=3,
        instance_number=4,
        study_uid="1.2.3",
        series_uid="1.2.4",
        sop_instance_uid="1.2.5",
    )


def test_nothing_is_required() -> None:
    assert read_identity(Dataset()) == Identity()


@pytest.mark.parametrize(
    ("character_set", "name", "shown"),
    [
        ("ISO_IR 100", "Müller^Jürgen", "Müller, Jürgen"),
        ("ISO_IR 144", "Иванов^Пётр", "Иванов, Пётр"),
        ("ISO_IR 126", "Διονυσιος", "Διονυσιος"),
        ("ISO_IR 127", "قباني^لنزار", "قباني, لنزار"),
        ("ISO_IR 138", "שרון^דבורה", "שרון, דבורה"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小東", "Wang, XiaoDong"),
        ("ISO_IR 192", "=王^小東", "王, 小東"),
        ("GB18030", "=王^小东", "王, 小东"),
        (["", "ISO 2022 IR 149"], "Hong^Gildong=洪^吉洞=홍^길동", "Hong, Gildong"),
        (["", "ISO 2022 IR 87"], "やまだ^たろう", "やまだ, たろう"),
        (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎", "ﾔﾏﾀﾞ, ﾀﾛｳ"),
    ],
)
def test_names_in_every_writing(
    read: Read, character_set: str | list[str], name: str, shown: str
) -> None:
    found = identity(read, SpecificCharacterSet=character_set, PatientName=name)
    assert found.patient_name == shown


def test_names_without_a_declared_character_set(read: Read) -> None:
    content = dicom_bytes(FILM, elements={"PatientName": "xxxxxx"})
    written = content.replace(b"xxxxxx", "Иванов".encode("cp1251"))
    assert read(written).identity.patient_name == "Иванов"


def test_an_unknown_character_set_is_survived(read: Read) -> None:
    found = identity(read, SpecificCharacterSet="ISO_IR 999", PatientName="Doe^Jane")
    assert found.patient_name == "Doe, Jane"


def test_hostile_text_is_made_harmless(read: Read) -> None:
    found = identity(
        read,
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Doe\u202e^<b>Jane</b>",
        PatientID="../../etc\0\x1b[31m",
        StudyDescription="x" * 70_000,
    )
    assert found.patient_name == "Doe, <b>Jane</b>"
    assert found.patient_id == "../../etc[31m"
    assert found.study_description == "x" * 64


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("20240229", "2024-02-29"),
        ("2024.02.29", "2024-02-29"),
        ("2024-02-29", "2024-02-29"),
        ("20230229", ""),
        ("19501332", ""),
        ("99999999", ""),
        ("2024", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert format_date(text) == date


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("134501.123456", "13:45:01"),
        ("13:45:01", "13:45:01"),
        ("1345", "13:45:00"),
        ("13", "13:00:00"),
        ("240000", ""),
        ("136000", ""),
        ("-1", ""),
        ("", ""),
    ],
)
def test_times(text: str, time: str) -> None:
    assert format_time(text) == time


def test_how_the_film_was_made(read: Read) -> None:
    assert acquisition(
        read,
        Modality="DX",
        Manufacturer="Maker",
        BodyPartExamined="CHEST",
        ViewPosition="PA",
        ImageLaterality="U",
        PatientOrientation=["L", "F"],
        PatientAge="045Y",
        KVP="125",
        Exposure="2",
        LossyImageCompression="01",
        LossyImageCompressionRatio=["5", "12.5"],
        BurnedInAnnotation="YES",
    ) == Acquisition(
        modality="DX",
        sop_class="Computed Radiography Image Storage",
        manufacturer="Maker",
        body_part="CHEST",
        view_position="PA",
        laterality="U",
        row_direction="L",
        column_direction="F",
        age_years=45.0,
        kvp=125.0,
        exposure_mas=2.0,
        lossy=True,
        lossy_ratio=12.5,
        burned_in_text=True,
    )


def test_an_unknown_sop_class_has_no_name(read: Read) -> None:
    assert acquisition(read, SOPClassUID="1.2.3.4").sop_class == ""


@pytest.mark.parametrize(
    ("age", "years"),
    [
        ("045Y", 45.0),
        ("006M", 0.5),
        ("026W", 0.498),
        ("010D", 0.027),
        ("45Y", 45.0),
        ("999Y", None),
        ("Y", None),
        ("-10Y", None),
    ],
)
def test_age_in_any_unit(read: Read, age: str, years: float | None) -> None:
    found = acquisition(read, PatientAge=age).age_years
    assert found == (None if years is None else pytest.approx(years, abs=1e-3))


@pytest.mark.parametrize(
    ("birth", "study", "years"),
    [
        ("20000101", "20240101", 24.0),
        ("20240101", "20240131", 0.08),
        ("20240101", "20230101", None),
        ("18000101", "20240101", None),
        ("", "20240101", None),
        ("20000101", "", None),
        ("19501332", "20240101", None),
    ],
)
def test_age_from_dates(read: Read, birth: str, study: str, years: float | None) -> None:
    found = acquisition(read, PatientBirthDate=birth, StudyDate=study).age_years
    assert found == (None if years is None else pytest.approx(years, abs=0.005))


@pytest.mark.parametrize(
    ("orientation", "directions"),
    [
        (["L", "F"], ("L", "F")),
        (["R", "H"], ("R", "H")),
        (["LP", "FA"], ("LP", "FA")),
        (["l", "f"], ("L", "F")),
        (["P", "F"], ("P", "F")),
        (["L", "R"], ("", "")),
        (["L", "L"], ("", "")),
        (["LR", "F"], ("", "")),
        (["LL", "F"], ("", "")),
        (["LEFT", "FOOT"], ("", "")),
        (["X", "Y"], ("", "")),
        (["L"], ("", "")),
        (["L", ""], ("", "")),
        ([], ("", "")),
    ],
)
def test_orientation_is_read_or_left_open(
    read: Read, orientation: list[str], directions: tuple[str, str]
) -> None:
    found = acquisition(read, PatientOrientation=orientation)
    assert (found.row_direction, found.column_direction) == directions


@pytest.mark.parametrize(
    ("elements", "laterality"),
    [
        ({"ImageLaterality": "L"}, "L"),
        ({"Laterality": "R"}, "R"),
        ({"ImageLaterality": "B", "Laterality": "R"}, "B"),
        ({"ImageLaterality": "X", "Laterality": "R"}, "R"),
        ({"Laterality": "LEFT"}, ""),
        ({}, ""),
    ],
)
def test_laterality(read: Read, elements: dict[str, str], laterality: str) -> None:
    assert acquisition(read, **elements).laterality == laterality


def test_laterality_of_an_enhanced_film(read: Read) -> None:
    anatomy = Dataset()
    anatomy.FrameLaterality = "L"
    group = Dataset()
    group.FrameAnatomySequence = Sequence([anatomy])
    elements = {"SharedFunctionalGroupsSequence": Sequence([group])}
    assert acquisition(read, **elements).laterality == "L"


@pytest.mark.parametrize(
    ("syntax", "stated", "lossy"),
    [
        (dicom_files.EXPLICIT, None, False),
        (dicom_files.EXPLICIT, "00", False),
        (dicom_files.EXPLICIT, "01", True),
        (dicom_files.JPEG_BASELINE, None, True),
        (dicom_files.JPEG_BASELINE, "00", True),
        (dicom_files.JPEG_2000, None, True),
        (dicom_files.JPEG_2000, "00", False),
        (dicom_files.JPEG_2000, "01", True),
        (dicom_files.JPEG_2000_LOSSLESS, None, False),
    ],
)
def test_lossy_compression_is_told(
    read: Read, syntax: str, stated: str | None, lossy: bool
) -> None:
    elements = {} if stated is None else {"LossyImageCompression": stated}
    pixels = np.zeros((48, 40), np.uint8)
    content = dicom_bytes(pixels, syntax=syntax, elements=elements)
    assert read(content).acquisition.lossy is lossy


@pytest.mark.parametrize(
    ("elements", "is_synthetic"),
    [
        ({"PatientName": "SYNTHETIC^CHEST PHANTOM"}, True),
        ({"DerivationDescription": "Synthetic film, shows no patient"}, True),
        ({"ImageType": ["DERIVED", "SECONDARY", "SYNTHETIC"]}, True),
        ({"PatientName": "Synthia^Doe"}, False),
        ({}, False),
    ],
)
def test_a_synthetic_film_says_so(read: Read, elements: dict[str, Any], is_synthetic: bool) -> None:
    assert acquisition(read, **elements).is_synthetic is is_synthetic


def test_the_identity_of_the_header_alone() -> None:
    data_set = open_data_set(dicom_bytes(FILM), FilmLocation(Path("film.dcm")))
    assert read_identity(data_set).patient_name == "Test, Film"
