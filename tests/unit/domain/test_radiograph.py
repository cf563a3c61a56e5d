"""A radiograph is immutable and its digest binds results to pixels, shape and meaning."""

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.transforms import LookupTable, Rescale, Window

PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)
PLACE = Provenance(FilmLocation(Path("film.dcm")), "DICOM")


IDENTITY = Rescale()


def digest(pixels=PIXELS, modality=IDENTITY, is_inverted=False, padding=None):
    return film_digest(pixels, modality, is_inverted, padding)


def make(pixels):
    return Radiograph(pixels.copy(), "0" * 64, PLACE)


def test_pixels_cannot_be_changed():
    film = make(PIXELS)
    with pytest.raises(ValueError, match="read-only"):
        film.pixels[0, 0] = 1
    with pytest.raises(FrozenInstanceError):
        film.is_inverted = True


def test_grey_and_colour_are_told_apart():
    assert not make(PIXELS).is_colour
    assert make(np.zeros((3, 4, 3), np.uint8)).is_colour
    assert (make(PIXELS).rows, make(PIXELS).columns) == (3, 4)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((3, 4), np.int32),
        np.zeros((3, 4, 3), np.uint16),
        np.zeros((3, 4, 4), np.uint8),
        np.zeros(12, np.uint8),
        np.zeros((2, 3, 4, 3), np.uint8),
    ],
)
def test_what_is_not_one_image_is_our_mistake(pixels):
    with pytest.raises(ValueError, match="not a film"):
        make(pixels)


def test_a_preview_says_so():
    film = make(PIXELS)
    assert not film.is_preview
    assert replace(film, provenance=replace(PLACE, reduction=8)).is_preview


def test_the_digest_is_64_hexadecimal_digits():
    assert len(digest()) == 64
    assert int(digest(), 16) >= 0


@pytest.mark.parametrize(
    "other",
    [
        {"pixels": PIXELS.reshape(4, 3)},
        {"pixels": PIXELS.astype(np.int16)},
        {"pixels": PIXELS + np.uint16(1)},
        {"modality": Rescale(-1.0, 3000.0)},
        {"modality": LookupTable(0, np.arange(256, dtype=np.uint16), 16)},
        {"is_inverted": True},
        {"padding": (0, 0)},
    ],
)
def test_the_digest_changes_with_pixels_shape_and_meaning(other):
    assert digest(**other) != digest()


def test_lookup_tables_that_differ_in_one_entry_give_another_digest():
    entries = np.arange(256, dtype=np.uint16)
    changed = entries.copy()
    changed[7] += 1
    one = digest(modality=LookupTable(0, entries, 16))
    assert one != digest(modality=LookupTable(0, changed, 16))


@given(st.integers(0, 11), st.integers(0, 15))
def test_any_single_bit_changes_the_digest(position, bit):
    changed = PIXELS.copy()
    changed.flat[position] ^= np.uint16(1 << bit)
    assert digest(changed) != digest()


def test_memory_layout_and_byte_order_do_not_change_the_digest():
    assert digest(np.asfortranarray(PIXELS)) == digest()
    assert digest(PIXELS.astype(">u2")) == digest()


def test_a_window_spans_its_width_around_its_centre():
    window = Window(40.0, 400.0)
    assert (window.low, window.high) == (-160.0, 240.0)
