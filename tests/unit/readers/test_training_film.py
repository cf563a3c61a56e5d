"""A film as training needs it."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.imaging.films import chest
from tests.unit.readers.dicom_files import LOSSLESS_SYNTAXES, NATIVE_SYNTAXES, dicom_bytes
from xrayviewer.domain.dataset import FilmSample
from xrayviewer.domain.errors import JobCancelledError, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.jobs.context import SilentContext
from xrayviewer.readers.model_inputs import read_model_inputs
from xrayviewer.readers.training_film import read_gated_film, read_training_film

SQUARE = Preparation(size_px=40)
PIXELS = np.rint(chest(90, 70) * 1000).astype(np.uint16)


def read(path: Path, context, content: bytes) -> FilmSample:
    path.write_bytes(content)
    return read_training_film(FilmLocation(path), SQUARE, context)


def png(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".png", pixels)[1].tobytes()


@pytest.mark.parametrize("syntax", [*NATIVE_SYNTAXES, *LOSSLESS_SYNTAXES])
def test_lossless_twins_of_every_syntax_give_the_same_bytes(tmp_path, context, syntax) -> None:
    expected = read(tmp_path / "film.png", context, png(PIXELS)).pixels
    twins = [
        dicom_bytes(PIXELS, bits_stored=12, syntax=syntax),
        dicom_bytes(1023 - PIXELS, bits_stored=10, syntax=syntax, photometric="MONOCHROME1"),
        dicom_bytes((PIXELS.astype(np.int16) - 700), bits_stored=12, syntax=syntax),
        dicom_bytes(
            1023 - PIXELS,
            bits_stored=10,
            syntax=syntax,
            elements={"RescaleSlope": "-0.25", "RescaleIntercept": "7", "RescaleType": "US"},
        ),
        dicom_bytes(PIXELS, syntax=syntax, elements={"PresentationLUTShape": "IDENTITY"}),
    ]
    for number, twin in enumerate(twins):
        sample = read(tmp_path / f"{number}.dcm", context, twin)
        assert np.array_equal(sample.pixels, expected), number


def test_twins_of_eight_and_sixteen_bits_give_the_same_bytes(tmp_path, context) -> None:
    eight = (PIXELS >> 2).astype(np.uint8)
    shallow = read(tmp_path / "8.png", context, png(eight))
    deep = read(tmp_path / "16.png", context, png(eight.astype(np.uint16) * 257))
    assert np.array_equal(shallow.pixels, deep.pixels)
    assert (shallow.facts.bits_stored, deep.facts.bits_stored) == (8, 16)
    assert shallow.facts.appearance == deep.facts.appearance


def test_facts_of_a_dicom_film(tmp_path, context) -> None:
    content = dicom_bytes(
        PIXELS,
        bits_stored=12,
        elements={
            "PatientAge": "061Y", "ViewPosition": "PA", "PatientSex": "F", "StudyDate": "20210305"
        },
    )  # fmt: skip
    facts = read(tmp_path / "film.dcm", context, content).facts
    assert (facts.rows, facts.columns) == (90, 70)
    assert (facts.file_format, facts.bits_stored, facts.is_colour) == ("DICOM", 12, False)
    assert (facts.age_years, facts.view_position) == (61.0, "PA")
    assert (facts.sex, facts.month) == ("F", "2021-03")
    assert len(facts.patient) == 16
    assert "T1" not in facts.patient


def test_an_image_file_names_no_patient(tmp_path, context) -> None:
    assert read(tmp_path / "film.png", context, png(PIXELS)).facts.patient == ""


def test_border_and_mean_are_of_the_prepared_film(tmp_path, context) -> None:
    framed = np.zeros((80, 80), np.uint8)
    framed[4:-4, 4:-4] = 200
    facts = read(tmp_path / "film.png", context, png(framed)).facts
    assert facts.border_level == 0.0
    assert facts.mean_level == pytest.approx(0.81, abs=0.01)


def test_colour_is_told(tmp_path, context) -> None:
    grey = (PIXELS >> 2).astype(np.uint8)
    colour = np.dstack([grey, grey // 2, grey])
    assert read(tmp_path / "film.png", context, png(colour)).facts.is_colour


def test_previews_are_not_passed_on(tmp_path, context) -> None:
    read(tmp_path / "film.dcm", context, dicom_bytes(PIXELS, bits_stored=12))
    assert context.published == []


def test_time_and_cancelling_are_passed_on(tmp_path, context) -> None:
    read(tmp_path / "film.png", context, png(PIXELS))
    assert context.allowed_s
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        read(tmp_path / "film.png", context, png(PIXELS))


def test_a_film_without_contrast_is_refused(tmp_path, context) -> None:
    with pytest.raises(UnreadableImageError, match="gets no score"):
        read(tmp_path / "flat.png", context, png(np.full((9, 9), 5, np.uint8)))


def test_progress_is_passed_on(context) -> None:
    reading = SilentContext(context)
    reading.report(0.5)
    assert reading.is_cancelled is False
    context.is_cancelled = True
    assert reading.is_cancelled is True


def test_a_film_read_for_the_input_gate_gives_what_both_ask_for(tmp_path, context) -> None:
    path = tmp_path / "film.dcm"
    alone = read(path, context, dicom_bytes(PIXELS, bits_stored=12))
    wide = Preparation(size_px=32, shape=Shape.SQUEEZE)
    both = read_gated_film(FilmLocation(path), SQUARE, wide, context)
    assert (both.pixels == alone.pixels).all()
    assert (both.facts, alone.gate) == (alone.facts, None)
    expected = read_model_inputs(FilmLocation(path), 0, (wide,), context)
    assert both.gate is not None
    assert (both.gate.square == expected.squares[wide]).all()
    assert both.gate.header == expected.header
    assert both.gate.header.modality
