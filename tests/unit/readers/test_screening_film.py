"""A film read for screening: the models' squares, and whom the header names."""

import numpy as np
import pytest

from tests.unit.imaging.films import chest
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.screening import FilmIdentity
from xrayviewer.readers.model_inputs import read_model_inputs
from xrayviewer.readers.screening_film import read_screening_film

PREPARATIONS = (Preparation(32),)


def test_the_row_and_the_models_see_one_reading(tmp_path, context) -> None:
    path = tmp_path / "film.dcm"
    header = {
        "Modality": "DX", "ViewPosition": "PA", "PatientAge": "004Y", "PatientID": "17",
        "PatientName": "Lovelace^Ada", "StudyDate": "20260102",
    }  # fmt: skip
    pixels = np.rint(chest(90, 70) * 1000).astype(np.uint16)
    path.write_bytes(dicom_bytes(pixels, bits_stored=12, elements=header))
    found = read_screening_film(FilmLocation(path), PREPARATIONS, context)
    alone = read_model_inputs(FilmLocation(path), 0, PREPARATIONS, context)
    assert found.identity.patient_name.startswith("Lovelace")
    assert found.identity == FilmIdentity(found.identity.patient_name, "17", "2026-01-02", "PA")
    assert (found.inputs.digest, found.inputs.header) == (alone.digest, alone.header)
    assert found.inputs.header.age_years == 4.0
    np.testing.assert_array_equal(
        found.inputs.squares[PREPARATIONS[0]], alone.squares[PREPARATIONS[0]]
    )


def test_a_file_that_is_no_film_is_refused(tmp_path, context) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(b"no film")
    with pytest.raises(UnreadableImageError) as refused:
        read_screening_film(FilmLocation(path), PREPARATIONS, context)
    assert refused.value.refusal.code is RefusalCode.NOT_AN_IMAGE
