"""What tests of readers may use."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import Refusal, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.dicom.film import read_film

Read = Callable[..., Radiograph]
Refuse = Callable[..., Refusal]


class RecordingContext(DirectContext):
    """A context that remembers what it was told."""

    def __init__(self) -> None:
        self.published: list[object] = []
        self.allowed_s: list[float] = []

    def publish(self, partial: object) -> None:
        self.published.append(partial)

    def allow_time(self, seconds: float) -> None:
        self.allowed_s.append(seconds)


@pytest.fixture
def context() -> RecordingContext:
    return RecordingContext()


@pytest.fixture
def dicom_file() -> Callable[..., bytes]:
    """Writes a film from an array; see `dicom_bytes`."""
    return dicom_bytes


@pytest.fixture
def read(context: RecordingContext) -> Read:
    """Reads a DICOM film from bytes."""

    def run(content: bytes, frame: int = 0) -> Radiograph:
        return read_film(content, FilmLocation(Path("film.dcm")), frame, context)

    return run


@pytest.fixture
def refuse(read: Read) -> Refuse:
    """Reads a film that must be refused, and returns the verdict."""

    def run(content: bytes, frame: int = 0) -> Refusal:
        with pytest.raises(UnreadableImageError) as caught:
            read(content, frame)
        return caught.value.refusal

    return run
