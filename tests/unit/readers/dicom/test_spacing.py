"""Every millimetre says what it means; what cannot be trusted is not used."""

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.unit.readers.conftest import Read
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind

FILM = np.zeros((12, 10), np.uint8)
PIXEL = {"PixelSpacing": ["0.14", "0.15"]}
IMAGER = {"ImagerPixelSpacing": ["0.168", "0.18"]}
CALIBRATED, ESTIMATED = SpacingKind.CALIBRATED, SpacingKind.ESTIMATED
AT_DETECTOR, AT_SCANNER = SpacingKind.AT_DETECTOR, SpacingKind.AT_SCANNER


def near(actual: PixelSpacing | None, expected: PixelSpacing) -> bool:
    assert actual is not None
    return (actual.row_mm, actual.column_mm) == pytest.approx(
        (expected.row_mm, expected.column_mm)
    ) and (actual.kind, actual.note) == (expected.kind, expected.note)


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        (
            {**PIXEL, "PixelSpacingCalibrationType": "GEOMETRY"},
            PixelSpacing(0.14, 0.15, CALIBRATED, "geometry"),
        ),
        (
            {**PIXEL, **IMAGER, "PixelSpacingCalibrationType": "FIDUCIAL"},
            PixelSpacing(0.14, 0.15, CALIBRATED, "fiducial"),
        ),
        (
            {**IMAGER, "EstimatedRadiographicMagnificationFactor": "1.2"},
            PixelSpacing(0.14, 0.15, ESTIMATED, "ERMF 1.2"),
        ),
        (
            {**IMAGER, "DistanceSourceToDetector": "1800", "DistanceSourceToPatient": "1500"},
            PixelSpacing(0.14, 0.15, ESTIMATED, "SID/SOD 1.2"),
        ),
        (
            {
                **IMAGER,
                "EstimatedRadiographicMagnificationFactor": "1",
                "DistanceSourceToDetector": "1800",
                "DistanceSourceToPatient": "1500",
            },
            PixelSpacing(0.14, 0.15, ESTIMATED, "SID/SOD 1.2"),
        ),
        (
            {**PIXEL, **IMAGER},
            PixelSpacing(0.14, 0.15, ESTIMATED, "corrected in the file"),
        ),
        (PIXEL, PixelSpacing(0.14, 0.15, AT_DETECTOR)),
        (IMAGER, PixelSpacing(0.168, 0.18, AT_DETECTOR)),
        ({**PIXEL, "PixelSpacingCalibrationType": "GUESS"}, PixelSpacing(0.14, 0.15, AT_DETECTOR)),
        (
            {"NominalScannedPixelSpacing": ["0.175", "0.175"]},
            PixelSpacing(0.175, 0.175, AT_SCANNER),
        ),
        ({"PixelSpacing": ["0.5954", "0.5454"]}, PixelSpacing(0.5954, 0.5454, AT_DETECTOR)),
        ({**PIXEL, "Modality": "CT"}, PixelSpacing(0.14, 0.15, CALIBRATED, "pixel spacing")),
        ({**PIXEL, "Modality": "MR"}, PixelSpacing(0.14, 0.15, CALIBRATED, "pixel spacing")),
        (
            {**PIXEL, "Modality": "CT", "ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]},
            PixelSpacing(0.14, 0.15, ESTIMATED, "at the isocentre"),
        ),
    ],
)
def test_the_decision_table(read: Read, elements: dict[str, Any], expected: PixelSpacing) -> None:
    radiograph = read(dicom_bytes(FILM, elements=elements))
    assert near(radiograph.spacing, expected)
    assert radiograph.pixel_aspect == pytest.approx(expected.row_mm / expected.column_mm)
    assert radiograph.provenance.notes == ()


@pytest.mark.parametrize(
    "elements",
    [
        {},
        {"EstimatedRadiographicMagnificationFactor": "1.2"},
        {"DistanceSourceToDetector": "1800", "DistanceSourceToPatient": "1500"},
    ],
)
def test_without_spacing_there_are_only_pixels(read: Read, elements: dict[str, Any]) -> None:
    radiograph = read(dicom_bytes(FILM, elements=elements))
    assert radiograph.spacing is None
    assert radiograph.pixel_aspect == 1.0


@pytest.mark.parametrize(
    "values",
    [
        ["0", "0"],
        ["0.14", "0"],
        ["-0.14", "-0.14"],
        ["0.0001", "0.0001"],
        ["101", "101"],
        ["0.01", "99"],
        ["0.14"],
        ["0.14", "0.14", "0.14"],
    ],
)
def test_spacing_that_is_not_plausible_is_not_trusted_and_said(
    read: Read, values: list[str]
) -> None:
    radiograph = read(dicom_bytes(FILM, elements={"PixelSpacing": values}))
    assert radiograph.spacing is None
    assert "pixel spacing" in radiograph.provenance.notes[0]


@pytest.mark.parametrize("value", ["nan", "inf", "x.yz"])
def test_spacing_that_is_no_number_is_not_trusted(read: Read, value: str) -> None:
    content = dicom_bytes(FILM, elements={"PixelSpacing": ["0.14321", "0.14321"]})
    radiograph = read(content.replace(b"0.14321", value.encode().ljust(7)))
    assert radiograph.spacing is None
    assert "pixel spacing" in radiograph.provenance.notes[0]


def test_a_bad_pixel_spacing_does_not_spoil_a_good_one_of_the_imager(read: Read) -> None:
    radiograph = read(dicom_bytes(FILM, elements={"PixelSpacing": ["0", "0"], **IMAGER}))
    assert near(radiograph.spacing, PixelSpacing(0.168, 0.18, AT_DETECTOR))


@pytest.mark.parametrize(
    ("detector", "patient"), [("1500", "1800"), ("1800", "0"), ("0", "1500"), ("1800", "100")]
)
def test_impossible_distances_give_no_magnification(
    read: Read, detector: str, patient: str
) -> None:
    elements = {**IMAGER, "DistanceSourceToDetector": detector, "DistanceSourceToPatient": patient}
    spacing = read(dicom_bytes(FILM, elements=elements)).spacing
    assert near(spacing, PixelSpacing(0.168, 0.18, AT_DETECTOR))


@pytest.mark.parametrize(
    ("ratio", "aspect"),
    [(["2", "1"], 2.0), (["1", "2"], 0.5), (["3", "4"], 0.75)],
)
def test_the_aspect_ratio_counts_without_spacing(
    read: Read, ratio: list[str], aspect: float
) -> None:
    radiograph = read(dicom_bytes(FILM, elements={"PixelAspectRatio": ratio}))
    assert radiograph.spacing is None
    assert radiograph.pixel_aspect == aspect


@pytest.mark.parametrize("ratio", [["0", "1"], ["1", "0"], ["-1", "1"], ["1"], ["1", "1000"]])
def test_an_impossible_aspect_ratio_counts_as_square(read: Read, ratio: list[str]) -> None:
    radiograph = read(dicom_bytes(FILM, elements={"PixelAspectRatio": ratio}))
    assert radiograph.pixel_aspect == 1.0


def test_spacing_wins_over_the_aspect_ratio(read: Read) -> None:
    elements = {"PixelSpacing": ["0.2", "0.1"], "PixelAspectRatio": ["1", "1"]}
    assert read(dicom_bytes(FILM, elements=elements)).pixel_aspect == 2.0


def test_frames_may_share_their_spacing(read: Read) -> None:
    measures = Dataset()
    measures.PixelSpacing = ["0.3", "0.4"]
    group = Dataset()
    group.PixelMeasuresSequence = Sequence([measures])
    elements = {"SharedFunctionalGroupsSequence": Sequence([group]), "Modality": "CT"}
    content = dicom_bytes(np.stack([FILM, FILM]), frames=2, elements=elements)
    expected = PixelSpacing(0.3, 0.4, CALIBRATED, "pixel spacing")
    assert near(read(content, 1).spacing, expected)
