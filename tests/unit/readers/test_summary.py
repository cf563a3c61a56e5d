"""What the strip of films shows: the header alone, and refusals as rows."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian

from xrayviewer.domain.errors import JobCancelledError, RefusalCode
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import summary
from xrayviewer.readers.summary import summarise


class CollectingContext(DirectContext):
    def __init__(self) -> None:
        self.published: list[FilmSummary] = []

    def publish(self, partial):
        self.published.append(partial)


class CancelledContext(DirectContext):
    is_cancelled = True


def write_film(path: Path, pixel_bytes: bytes | None = b"\0" * 24, **elements) -> FilmLocation:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = ComputedRadiographyImageStorage
    meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film = Dataset()
    film.file_meta = meta
    film.update(
        {
            "SOPClassUID": meta.MediaStorageSOPClassUID,
            "Rows": 3,
            "Columns": 4,
            "BitsAllocated": 16,
            "BitsStored": 12,
            "HighBit": 11,
            "PixelRepresentation": 0,
            "SamplesPerPixel": 1,
            "PhotometricInterpretation": "MONOCHROME2",
            **elements,
        }
    )
    if pixel_bytes is not None:
        film.add_new("PixelData", "OW", pixel_bytes)
    pydicom.dcmwrite(path, film, enforce_file_format=True)
    return FilmLocation(path)


def one(location: FilmLocation) -> FilmSummary:
    (row,) = summarise((location,), DirectContext())
    return row


def test_a_dicom_film_tells_who_and_what(tmp_path):
    location = write_film(
        tmp_path / "film",
        PatientName="Doe^Jane",
        PatientID="17",
        PatientBirthDate="19700102",
        StudyDate="20240229",
        StudyDescription="Thorax",
        StudyInstanceUID="1.2.3",
        SeriesInstanceUID="1.2.3.1",
        SeriesNumber=2,
        SeriesDescription="PA",
        InstanceNumber=5,
        Modality="CR",
        ViewPosition="PA",
    )
    row = one(location)
    assert row == FilmSummary(
        location=location,
        patient_key=row.patient_key,
        patient_name="Doe, Jane",
        patient_id="17",
        study_uid="1.2.3",
        study_date="2024-02-29",
        study_description="Thorax",
        series_uid="1.2.3.1",
        series_number=2,
        series_description="PA",
        instance_number=5,
        modality="CR",
        view_position="PA",
        rows=3,
        columns=4,
    )
    assert row.patient_key


def test_films_of_one_patient_have_one_key(tmp_path):
    first = one(write_film(tmp_path / "1", PatientName="DOE^JANE", PatientID="17"))
    second = one(write_film(tmp_path / "2", PatientName="Doe^Jane", PatientID="17"))
    other = one(write_film(tmp_path / "3", PatientName="Doe^Jane", PatientID="18"))
    assert first.patient_key == second.patient_key != other.patient_key


def test_an_image_tells_its_size(tmp_path):
    Image.fromarray(np.zeros((6, 8), np.uint8)).save(tmp_path / "film.png")
    row = one(FilmLocation(tmp_path / "film.png"))
    assert (row.rows, row.columns, row.frame_count, row.refusal) == (6, 8, 1, None)
    assert row.patient_key == ""


def test_pages_of_a_tiff_are_counted(tmp_path):
    page = Image.fromarray(np.zeros((6, 8), np.uint8))
    page.save(tmp_path / "film.tif", save_all=True, append_images=[page, page])
    assert one(FilmLocation(tmp_path / "film.tif")).frame_count == 3


def test_a_member_of_an_archive_is_summarised(tmp_path):
    target = io.BytesIO()
    Image.fromarray(np.zeros((6, 8), np.uint8)).save(target, "PNG")
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        archive.writestr("film.png", target.getvalue())
    assert one(FilmLocation(tmp_path / "films.zip", "film.png")).columns == 8


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", RefusalCode.EMPTY),
        (b"no film", RefusalCode.NOT_AN_IMAGE),
        (b"\x89PNG\r\n\x1a\n", RefusalCode.TRUNCATED),
        (b"\0" * 128 + b"DICM", RefusalCode.TRUNCATED),
    ],
)
def test_a_file_that_cannot_be_shown_is_a_row_with_its_reason(tmp_path, content, code):
    (tmp_path / "film").write_bytes(content)
    row = one(FilmLocation(tmp_path / "film"))
    assert row.refusal.code is code
    assert row.refusal.file_name == "film"


def test_a_film_without_pixels_is_refused(tmp_path):
    assert one(write_film(tmp_path / "film", None)).refusal.code is RefusalCode.NO_PIXELS


def test_a_film_with_an_impossible_size_is_refused(tmp_path):
    assert one(write_film(tmp_path / "film", Rows=0)).refusal.code is RefusalCode.DAMAGED_HEADER


def test_each_row_is_published_as_soon_as_it_is_made(tmp_path):
    locations = tuple(write_film(tmp_path / name) for name in "abc")
    context = CollectingContext()
    rows = summarise(locations, context)
    assert tuple(context.published) == rows
    assert [row.location for row in rows] == list(locations)


def test_summarising_stops_when_it_is_no_longer_wanted(tmp_path):
    with pytest.raises(JobCancelledError):
        summarise((write_film(tmp_path / "film"),), CancelledContext())


class CountingReader:
    """How much of a file was read."""

    def __init__(self, monkeypatch) -> None:
        self.whole_count = 0
        self._read_bytes = summary.read_bytes
        monkeypatch.setattr(summary, "read_bytes", self.read_bytes)
        monkeypatch.setattr(summary, "START_BYTES", 1000)

    def read_bytes(self, location):
        self.whole_count += 1
        return self._read_bytes(location)


def test_pixels_are_not_read(tmp_path, monkeypatch):
    reader = CountingReader(monkeypatch)
    location = write_film(tmp_path / "film", b"\0" * 20000, Rows=100, Columns=100)
    assert one(location).rows == 100
    assert reader.whole_count == 0


def test_a_long_header_is_read_to_its_end(tmp_path, monkeypatch):
    reader = CountingReader(monkeypatch)
    location = write_film(tmp_path / "film", ImageComments="x" * 3000)
    assert one(location).rows == 3
    assert reader.whole_count == 1


def test_a_tiff_whose_header_is_its_end_is_read_to_its_end(tmp_path, monkeypatch):
    reader = CountingReader(monkeypatch)
    page = Image.fromarray(np.zeros((60, 80), np.uint8))
    page.save(tmp_path / "film.tif", save_all=True, append_images=[page])
    assert one(FilmLocation(tmp_path / "film.tif")).frame_count == 2
    assert reader.whole_count == 1


def test_a_large_file_that_is_no_film_is_not_read(tmp_path, monkeypatch):
    reader = CountingReader(monkeypatch)
    (tmp_path / "film").write_bytes(b"\x01" * 9000)
    assert one(FilmLocation(tmp_path / "film")).refusal.code is RefusalCode.NOT_AN_IMAGE
    assert reader.whole_count == 0
