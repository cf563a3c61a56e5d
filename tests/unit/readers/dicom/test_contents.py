"""A file without a film is named by what it holds."""

import numpy as np
import pytest

from tests.unit.readers.conftest import Read, Refuse
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import RefusalCode

STORAGE = "1.2.840.10008.5.1.4.1.1."


@pytest.mark.parametrize(
    ("uid", "cause"),
    [
        (STORAGE + "88.11", "it holds a report, not a picture"),
        (STORAGE + "88.33", "it holds a report, not a picture"),
        (STORAGE + "88.59", "it holds a list of key images, not a picture"),
        (STORAGE + "104.1", "it holds a document, not a picture"),
        (STORAGE + "9.1.1", "it holds a recorded curve, not a picture"),
        (STORAGE + "11.1", "it holds display settings for another film, not a picture"),
        (STORAGE + "481.3", "it holds a radiotherapy plan or structure, not a picture"),
        (STORAGE + "481.5", "it holds a radiotherapy plan or structure, not a picture"),
        (STORAGE + "66", "it holds raw data or a registration, not a picture"),
        (STORAGE + "66.1", "it holds raw data or a registration, not a picture"),
        (STORAGE + "66.5", "it holds a surface, not a picture"),
        (STORAGE + "67", "it holds a table of values for another film, not a picture"),
        ("1.2.840.10008.1.3.10", "it is a DICOMDIR, an index of films"),
        (STORAGE + "1", "it holds a header (Computed Radiography Image Storage) but no pixels"),
        ("1.2.3.4", "it holds no pixels"),
    ],
)
def test_files_without_pixels(refuse: Refuse, uid: str, cause: str) -> None:
    refusal = refuse(dicom_bytes(None, elements={"SOPClassUID": uid}))
    assert refusal.code is RefusalCode.NO_PIXELS
    assert refusal.cause == cause


def test_the_class_may_stand_in_the_meta_information_alone(refuse: Refuse) -> None:
    content = dicom_bytes(None, elements={"SOPClassUID": STORAGE + "88.11"})
    start = content.index(b"\x08\x00\x16\x00UI")
    end = start + 8 + int.from_bytes(content[start + 6 : start + 8], "little")
    assert refuse(content[:start] + content[end:]).cause == "it holds a report, not a picture"


@pytest.mark.parametrize("suffix", ["66.4", "66.7"])
def test_a_segmentation_is_no_film_although_it_has_pixels(refuse: Refuse, suffix: str) -> None:
    mask = np.zeros((12, 10), np.uint8)
    refusal = refuse(dicom_bytes(mask, elements={"SOPClassUID": STORAGE + suffix}))
    assert refusal.code is RefusalCode.NOT_AN_IMAGE
    assert "segmentation" in refusal.cause


def test_a_picture_opens_whatever_its_class(read: Read) -> None:
    film = np.zeros((12, 10), np.uint8)
    content = dicom_bytes(film, elements={"SOPClassUID": STORAGE + "481.2"})
    assert read(content).acquisition.sop_class == "RT Dose Storage"


def test_a_dicomdir_says_what_to_open(refuse: Refuse) -> None:
    refusal = refuse(dicom_bytes(None, elements={"SOPClassUID": "1.2.840.10008.1.3.10"}))
    assert refusal.advice == "Open the folder that holds it."


def test_a_file_that_ends_behind_its_prefix_is_truncated(refuse: Refuse) -> None:
    assert refuse(bytes(128) + b"DICM").code is RefusalCode.TRUNCATED
