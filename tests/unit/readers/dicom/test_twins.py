"""Lossless copies of one film in every transfer syntax are one film."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.readers.conftest import Read
from tests.unit.readers.dicom_files import LOSSLESS_SYNTAXES, NATIVE_SYNTAXES, dicom_bytes

ALL = (*NATIVE_SYNTAXES, *LOSSLESS_SYNTAXES)


def film(shape: tuple[int, int], dtype: str, bits_stored: int, seed: int = 7) -> np.ndarray:
    """Smooth, noisy, and reaching both ends of its range."""
    random = np.random.default_rng(seed)
    signed = np.dtype(dtype).kind == "i"
    low = -(1 << (bits_stored - 1)) if signed else 0
    high = low + (1 << bits_stored) - 1
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    field = (np.sin(rows / 9.0) * np.cos(columns / 7.0) + 1) / 2
    noise = random.normal(0, 0.01, shape)
    pixels = (low + (field + noise) * (high - low)).clip(low, high).astype(dtype)
    pixels.flat[0], pixels.flat[-1] = low, high
    return pixels


@pytest.mark.parametrize("syntax", ALL)
@pytest.mark.parametrize(
    ("dtype", "bits_stored"),
    [("u1", 8), ("u2", 16), ("u2", 12), ("u2", 10), ("u2", 8), ("i2", 16), ("i2", 12)],
)
def test_every_lossless_syntax_gives_the_stored_values(
    read: Read, syntax: str, dtype: str, bits_stored: int
) -> None:
    pixels = film((37, 53), dtype, bits_stored)
    radiograph = read(dicom_bytes(pixels, bits_stored=bits_stored, syntax=syntax))
    assert radiograph.pixels.dtype == np.dtype(dtype)
    assert np.array_equal(radiograph.pixels, pixels)
    assert radiograph.provenance.notes == ()
    assert not radiograph.acquisition.lossy
    plain = read(dicom_bytes(pixels, bits_stored=bits_stored))
    assert radiograph.digest == plain.digest


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(
    rows=st.integers(2, 40),
    columns=st.integers(2, 40),
    bits_stored=st.integers(9, 16),
    signed=st.booleans(),
    syntax=st.sampled_from(ALL),
    seed=st.integers(0, 99),
)
def test_twins_of_any_shape_and_depth_have_one_digest(
    read: Read, rows: int, columns: int, bits_stored: int, signed: bool, syntax: str, seed: int
) -> None:
    pixels = film((rows, columns), "i2" if signed else "u2", bits_stored, seed)
    twin = read(dicom_bytes(pixels, bits_stored=bits_stored, syntax=syntax))
    assert np.array_equal(twin.pixels, pixels)
    assert twin.digest == read(dicom_bytes(pixels, bits_stored=bits_stored)).digest
