"""Films turned upright for the models, and maps turned back."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from xrayviewer.domain.input_gate import Correction
from xrayviewer.imaging.correction import corrected, map_on_film, point_on_film

CORRECTIONS = st.builds(Correction, st.integers(0, 3), st.booleans())
SQUARES = arrays(np.uint8, st.sampled_from([(7, 7), (3, 6, 6)]))


@given(SQUARES, CORRECTIONS)
def test_a_corrected_film_turned_back_is_the_film(film: np.ndarray, correction: Correction) -> None:
    back = map_on_film(corrected(film, correction), correction)
    assert np.array_equal(255 - back if correction.is_inverted else back, film)


@given(SQUARES)
def test_nothing_is_done_where_nothing_is_needed(film: np.ndarray) -> None:
    assert np.array_equal(corrected(film, Correction()), film)


@given(CORRECTIONS, st.integers(0, 8), st.integers(0, 8))
def test_points_go_with_the_pixels(correction: Correction, row: int, column: int) -> None:
    size = 9
    shown = np.zeros((size, size), np.float32)
    shown[row, column] = 1.0
    point = ((row + 0.5) / size, (column + 0.5) / size)
    at = point_on_film(point, correction)
    assert map_on_film(shown, correction)[int(at[0] * size), int(at[1] * size)] == 1.0


def test_quarter_turns_go_against_the_clock() -> None:
    film = np.array([[1, 2], [3, 4]], np.uint8)
    assert corrected(film, Correction(1)).tolist() == [[2, 4], [1, 3]]
    assert corrected(film, Correction(0, is_inverted=True)).tolist() == [[254, 253], [252, 251]]


def test_maps_keep_their_values_whatever_the_polarity() -> None:
    heat = np.array([[0.25, 0.5], [0.75, 1.0]], np.float32)
    assert map_on_film(heat, Correction(2, is_inverted=True)).tolist() == [[1.0, 0.75], [0.5, 0.25]]
