"""Maps lie on the film exactly where the model saw what they name."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.imaging.evidence import colours, heated, placed_on_film
from xrayviewer.imaging.model_input import squared

CELLS = 7
SIDE = 224
sides = st.integers(40, 700)


@settings(max_examples=20)
@given(sides, sides)
def test_a_squeezed_film_is_an_enlarged_square(rows: int, columns: int) -> None:
    found = np.random.default_rng(rows).random((CELLS, CELLS), np.float32)
    placed = placed_on_film(found, (rows, columns), 1.0, Preparation(SIDE))
    expected = cv2.resize(found, (columns, rows), interpolation=cv2.INTER_LINEAR)
    assert placed.dtype == np.float32
    assert np.allclose(placed, expected, atol=1e-5)


@settings(max_examples=40)
@given(
    shape=st.sampled_from(Shape),
    size=st.tuples(sides, sides),
    place=st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9)),
    turns=st.integers(0, 3),
    aspect=st.sampled_from([0.7, 1.0, 1.4]),
)
def test_a_planted_blob_is_found_where_it_was_planted(shape, size, place, turns, aspect) -> None:
    """A model that sees brightness: means over cells of what it gets, turned back."""
    rows, columns = size
    row, column = place[0] * rows, place[1] * columns
    down, across = np.mgrid[:rows, :columns]
    reach = 0.08
    film = 255 * np.exp(
        -(((down - row) / (reach * rows)) ** 2) - ((across - column) / (reach * columns)) ** 2
    )
    preparation = Preparation(SIDE, shape)
    square = squared(film.astype(np.float32), aspect, preparation)
    correction = Correction(turns)
    seen = corrected(square, correction).astype(np.float32)
    cell = SIDE // CELLS
    found = map_on_film(seen.reshape(CELLS, cell, CELLS, cell).mean((1, 3)), correction)
    placed = placed_on_film(found, size, aspect, preparation)
    peak = np.unravel_index(placed.argmax(), placed.shape)
    height, width = rows * aspect, columns
    longer = max(height, width) if shape is Shape.PAD else None
    assert abs(peak[0] - row) <= (longer or height) / aspect / CELLS + 1
    assert abs(peak[1] - column) <= (longer or width) / CELLS + 1


def test_the_padding_of_a_square_lies_on_no_film() -> None:
    found = np.zeros((4, 4), np.float32)
    found[0], found[3] = 9, 9
    placed = placed_on_film(found, (100, 200), 1.0, Preparation(SIDE, Shape.PAD))
    # A film twice as wide as high fills the two rows of cells in the middle.
    assert placed[50] == pytest.approx(0)
    assert placed.max() == pytest.approx(4.5, abs=0.1)


def test_a_single_cell_covers_the_film() -> None:
    placed = placed_on_film(np.full((1, 1), 2.5, np.float32), (5, 3), 1.0, Preparation(SIDE))
    assert np.array_equal(placed, np.full((5, 3), 2.5, np.float32))


def test_where_there_is_no_heat_the_film_stays_as_it_is() -> None:
    film = np.arange(100, dtype=np.uint8).reshape(10, 10)
    heat = np.zeros((10, 10), np.float32)
    heat[0], heat[1], heat[2] = -5, 0.29, 1
    drawn = heated(film, heat)
    assert drawn.shape == (10, 10, 3)
    assert np.array_equal(np.delete(drawn, 2, 0), np.delete(np.stack([film] * 3, 2), 2, 0))
    assert (drawn[2] != film[2][:, None]).any(axis=1).all()


def test_the_hottest_place_is_half_colour_half_film() -> None:
    film = np.full((1, 1, 3), (10, 20, 30), np.uint8)
    drawn = heated(film, np.full((1, 1), 7.0, np.float32), opacity=0.5)
    expected = (colours(np.ones((1, 1), np.float32)) + film) / 2
    assert drawn == pytest.approx(expected, abs=0.5)


def test_colours_rise_in_lightness() -> None:
    rgb = colours(np.linspace(0, 1, 256, dtype=np.float32)[None])
    luminance = rgb[0] @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(luminance) > -0.5).all()
    assert luminance[-1] - luminance[0] > 150
