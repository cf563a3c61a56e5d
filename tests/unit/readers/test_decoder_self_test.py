"""Every decoder gives the made-up film its own values."""

import shutil

import numpy as np
import pytest

from xrayviewer.assets.locations import resource
from xrayviewer.domain.self_check import Health
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import decoder_self_test
from xrayviewer.readers.decoder_self_test import DEEP_BITS, FILMS, FOLDER, check_decoders, pattern


@pytest.fixture
def films(tmp_path, monkeypatch):
    """A copy of the films, to be spoilt."""
    folder = tmp_path / FOLDER
    shutil.copytree(resource(FOLDER), folder)

    def in_copy(name):
        path = tmp_path / name
        if not path.exists():
            raise decoder_self_test.MissingResourceError(path)
        return path

    monkeypatch.setattr(decoder_self_test, "resource", in_copy)
    return folder


def by_name(checks):
    return {check.name: check for check in checks}


def test_all_decoders_of_this_installation_are_sound():
    checks = check_decoders(DirectContext())
    assert [check for check in checks if check.health is not Health.SOUND] == []
    assert {film.name for film in FILMS} <= set(by_name(checks))
    assert sum(" by " in check.name for check in checks) == 8


def test_a_film_with_other_values_is_a_failure(films):
    content = bytearray((films / "uncompressed.dcm").read_bytes())
    content[-10] ^= 0x05
    (films / "uncompressed.dcm").write_bytes(content)
    checks = by_name(check_decoders(DirectContext()))
    assert checks["Uncompressed"].health is Health.FAILED
    assert checks["Uncompressed"].detail == "wrong values"
    assert checks["JPEG-LS"].health is Health.SOUND


def test_a_damaged_and_a_missing_film_are_failures(films):
    (films / "png.png").write_bytes((films / "png.png").read_bytes()[:60])
    (films / "tiff.tif").unlink()
    checks = by_name(check_decoders(DirectContext()))
    assert checks["PNG"].health is checks["TIFF"].health is Health.FAILED


def test_a_second_library_that_does_not_work_is_absent(monkeypatch):
    monkeypatch.setattr("xrayviewer.readers.dicom.decoders.jpeg_ls", None)
    checks = by_name(check_decoders(DirectContext()))
    assert checks["JPEG-LS by pyjpegls (CharLS)"].health is Health.ABSENT
    assert checks["JPEG-LS"].health is Health.SOUND


@pytest.mark.parametrize("bits", [8, DEEP_BITS, 16])
def test_the_pattern_fits_its_bits_and_differs_everywhere_near(bits):
    drawn = pattern(bits).astype(np.int64)
    assert drawn.max() < 1 << bits
    assert drawn.max() > (1 << bits) // 2
    assert (np.diff(drawn, axis=1) > 0).all()
