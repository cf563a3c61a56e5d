"""The way in takes any file by its content, not by its name."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import RecordingContext
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import JobCancelledError, RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.readers.radiograph import read_radiograph

FILM = np.arange(12 * 10, dtype=np.uint8).reshape(12, 10)


def read_bytes(
    folder: Path, content: bytes, name: str, context: RecordingContext | None = None
) -> Radiograph:
    path = folder / name
    path.write_bytes(content)
    return read_radiograph(FilmLocation(path), 0, context or RecordingContext())


def picture(file_format: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(FILM).save(stream, file_format)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["film.dcm", "film", "film.png", "film.zip"])
@pytest.mark.parametrize("preamble", [bytes(128), b"II*\0".ljust(128, b"\0"), None])
def test_a_dicom_film_opens_under_any_name(
    tmp_path: Path, name: str, preamble: bytes | None
) -> None:
    radiograph = read_bytes(tmp_path, dicom_bytes(FILM, preamble=preamble), name)
    assert radiograph.provenance.file_format == "DICOM"
    assert np.array_equal(radiograph.pixels, FILM)
    assert radiograph.provenance.location == FilmLocation(tmp_path / name)


@pytest.mark.parametrize("file_format", ["PNG", "TIFF", "BMP"])
@pytest.mark.parametrize("name", ["film.png", "film.dcm", "film"])
def test_an_image_opens_under_any_name(tmp_path: Path, file_format: str, name: str) -> None:
    radiograph = read_bytes(tmp_path, picture(file_format), name)
    assert radiograph.provenance.file_format == file_format
    assert np.array_equal(radiograph.pixels, FILM)


def test_an_archive_is_not_a_film(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("film.dcm", dicom_bytes(FILM))
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(tmp_path, stream.getvalue(), "films.dcm")
    assert "archive" in caught.value.refusal.cause


def test_a_film_in_an_archive_opens(tmp_path: Path) -> None:
    path = tmp_path / "films.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("folder/film.dcm", dicom_bytes(FILM))
    location = FilmLocation(path, "folder/film.dcm")
    assert np.array_equal(read_radiograph(location, 0, RecordingContext()).pixels, FILM)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"MZ" + bytes(300), "it is a Windows program, not a film"),
        (b"%PDF-1.7" + bytes(300), "it is a PDF document, not a film"),
        (b"<html><body>", "it is a web page, not a film"),
        (b"just text", "it is neither a DICOM film nor an image"),
        (bytes(1000), "it is neither a DICOM film nor an image"),
    ],
)
def test_anything_else_is_named(tmp_path: Path, content: bytes, cause: str) -> None:
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(tmp_path, content, "film.dcm")
    assert caught.value.refusal.code is RefusalCode.NOT_AN_IMAGE
    assert caught.value.refusal.cause == cause


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(tmp_path, b"", "film.dcm")
    assert caught.value.refusal.code is RefusalCode.EMPTY


def test_the_sentence_can_be_read_aloud(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(tmp_path, b"just text", "notes.txt")
    assert str(caught.value) == (
        "“notes.txt” cannot be shown: it is neither a DICOM film nor an image. "
        "Choose a file that holds a film."
    )


def test_a_cancelled_reading_stops_before_the_pixels(tmp_path: Path) -> None:
    context = RecordingContext()
    context.is_cancelled = True
    content = dicom_bytes(FILM, syntax=dicom_files.JPEG_LS)
    with pytest.raises(JobCancelledError):
        read_bytes(tmp_path, content, "film.dcm", context)
