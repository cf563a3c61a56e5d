"""One film prepared for several models at once."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from tests.unit.imaging.films import chest
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.imaging import model_input as imaging_model_input
from xrayviewer.imaging import model_inputs as module
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.readers.model_inputs import read_model_inputs
from xrayviewer.readers.radiograph import read_radiograph

PIXELS = np.rint(chest(90, 70) * 1000).astype(np.uint16)
SMALL = Preparation(32)
COLOUR = Preparation(32, channels=3, mean=(0.5,) * 3, deviation=(0.25,) * 3)
PADDED = Preparation(48, shape=Shape.PAD)
CUT = Preparation(32, black_fraction=0.05)
ALL = (SMALL, COLOUR, PADDED, CUT)


@pytest.fixture
def film(tmp_path: Path) -> FilmLocation:
    path = tmp_path / "film.dcm"
    header = {
        "Modality": "DX",
        "BodyPartExamined": "CHEST",
        "ViewPosition": "PA",
        "PatientAge": "004Y",
    }
    path.write_bytes(dicom_bytes(PIXELS, bits_stored=12, elements=header))
    return FilmLocation(path)


def test_every_square_is_the_one_that_the_model_alone_would_get(film, context) -> None:
    found = read_model_inputs(film, 0, ALL, context)
    radiograph = read_radiograph(film, 0, context)
    assert found.digest == radiograph.digest
    assert set(found.squares) == set(ALL)
    for preparation, square in found.squares.items():
        assert np.array_equal(square, model_input(radiograph, preparation))
        assert not square.flags.writeable


def test_what_models_have_in_common_is_computed_once(film, context, monkeypatch) -> None:
    radiograph = read_radiograph(film, 0, context)
    computed = Counter()

    def counting(name: str):
        original = getattr(imaging_model_input, name)

        def call(*given: object) -> np.ndarray:
            computed[name] += 1
            return original(*given)

        return call

    for name in ("film_levels", "squared"):
        monkeypatch.setattr(module, name, counting(name))
    model_inputs(radiograph, ALL)
    assert computed == {"film_levels": 2, "squared": 3}


def test_the_gate_gets_what_the_header_says(film, context) -> None:
    header = read_model_inputs(film, 0, (SMALL,), context).header
    assert header == HeaderFacts("DX", "CHEST", "PA", "MONOCHROME2", 4.0)
