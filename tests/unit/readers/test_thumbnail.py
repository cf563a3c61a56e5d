"""Thumbnails: the film as it is first shown, small."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from xrayviewer.domain.errors import JobCancelledError, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.transforms import Rescale, Window
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import thumbnail
from xrayviewer.readers.thumbnail import read_thumbnail

LOCATION = FilmLocation(Path("film"))


class RecordingContext(DirectContext):
    def __init__(self) -> None:
        self.calls: list[object] = []

    def publish(self, partial):
        self.calls.append(partial)

    def report(self, fraction, message=""):
        self.calls.append((fraction, message))

    def allow_time(self, seconds):
        self.calls.append(seconds)


def film(rows: int = 400, columns: int = 200, reduction: int = 1, **changes) -> Radiograph:
    """A ramp from left to right, shown from black to white by its own window."""
    pixels = np.tile(np.linspace(0, 4095, columns), (rows, 1)).astype(np.uint16)
    radiograph = Radiograph(
        pixels=pixels,
        digest=film_digest(pixels, Rescale(), False, None),
        provenance=Provenance(LOCATION, "DICOM", bits_stored=12, reduction=reduction),
        windows=(Window(2048.0, 4096.0),),
    )
    return replace(radiograph, **changes)


@pytest.fixture
def reading(monkeypatch):
    """Stands for the reader: publishes a preview, then gives the film."""

    def arrange(radiograph: Radiograph | None, preview: Radiograph | None = None):
        def read_radiograph(location, frame, context):
            assert (location, frame) == (LOCATION, 0)
            assert not context.is_cancelled
            context.raise_if_cancelled()
            context.report(0.5, "decoding")
            context.allow_time(7.0)
            if preview is not None:
                context.publish(preview)
            assert radiograph is not None, "the full image is decoded in vain"
            return radiograph

        monkeypatch.setattr(thumbnail, "read_radiograph", read_radiograph)

    return arrange


def shown(side_px: int = 100, context=None) -> np.ndarray:
    return read_thumbnail(LOCATION, side_px, context or DirectContext())


def test_the_longest_side_is_as_asked_for(reading):
    reading(film(rows=400, columns=200))
    assert shown().shape == (100, 50)
    reading(film(rows=200, columns=400))
    assert shown().shape == (50, 100)


def test_the_film_is_seen_through_its_own_window(reading):
    reading(film())
    grey = shown()
    assert grey.dtype == np.uint8
    np.testing.assert_allclose(grey[50], np.linspace(0, 255, 50), atol=4)


def test_a_film_without_window_gets_the_automatic_one(reading):
    faint = film()
    faint = replace(faint, pixels=faint.pixels // 16 + 1000, windows=())
    reading(faint)
    assert shown().min() < 10
    assert shown().max() > 245


def test_polarity_is_that_of_the_film(reading):
    reading(film(is_inverted=True))
    grey = shown()
    assert grey[50, 0] > 245
    assert grey[50, -1] < 10


def test_a_small_film_is_not_enlarged(reading):
    reading(film(rows=40, columns=20))
    assert shown().shape == (40, 20)


def test_pixels_that_are_not_square_are_made_square(reading):
    reading(film(rows=400, columns=400, pixel_aspect=2.0))
    assert shown().shape == (100, 50)
    reading(film(rows=400, columns=400, pixel_aspect=0.5))
    assert shown().shape == (50, 100)


def test_a_line_of_a_film_has_at_least_one_pixel(reading):
    reading(film(rows=2, columns=4000))
    assert shown().shape == (1, 100)


@pytest.mark.parametrize(("asked", "given"), [(0, 1), (5000, 1024)])
def test_sizes_beyond_reason_are_moderated(reading, asked, given):
    reading(film(rows=2048, columns=2048))
    assert shown(asked).shape == (given, given)


def test_colour_stays_colour(reading):
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[..., 0] = 200
    reading(film(pixels=pixels, windows=()))
    grey = shown(30)
    assert grey.shape == (20, 30, 3)
    assert (grey == [200, 0, 0]).all()


def test_a_preview_of_sufficient_size_is_enough(reading):
    reading(None, preview=film(rows=100, columns=50, reduction=4))
    assert shown(100).shape == (100, 50)


def test_a_preview_that_is_too_small_is_passed_over(reading):
    reading(film(), preview=film(rows=99, columns=50, reduction=4, is_inverted=True))
    context = RecordingContext()
    assert shown(100, context)[50, 0] < 10
    assert context.calls == [(0.5, "decoding"), 7.0]


def test_reading_stops_when_it_is_no_longer_wanted(tmp_path):
    class Cancelled(DirectContext):
        is_cancelled = True

    Image.new("L", (8, 8)).save(tmp_path / "film.png")
    with pytest.raises(JobCancelledError):
        read_thumbnail(FilmLocation(tmp_path / "film.png"), 100, Cancelled())


def test_a_refused_film_has_no_thumbnail(tmp_path):
    with pytest.raises(UnreadableImageError):
        read_thumbnail(FilmLocation(tmp_path / "gone"), 100, DirectContext())
