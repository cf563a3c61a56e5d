"""A bright blob on a film is found where it is, however film and model's square lie."""

import itertools
from dataclasses import replace

import cv2
import numpy as np
import pytest

from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.imaging.evidence import placed_on_film
from xrayviewer.imaging.evidence_overlay import SAMPLE_PX, evidence_lines, evidence_region
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.model_grid import WHOLE, cell_weights, grid_area
from xrayviewer.imaging.model_input import squared

SIDE, CELLS = 224, 14
VIEW = (900, 700)
BLOBS = ((0.2, 0.3), (0.75, 0.6), (0.5, 0.85))
FILMS = ((300, 240, 1.0), (240, 300, 1.0), (260, 200, 1.4), (500, 120, 1.0))
ORIENTATIONS = tuple(
    Orientation(quarter_turns=turns, is_flipped=flipped)
    for turns, flipped in itertools.product(range(4), (False, True))
)


def blob_film(rows, columns, aspect, place):
    """Levels of a film with one bright round blob; its place is given as fractions."""
    down, across = np.mgrid[0:rows, 0:columns]
    distance = ((down + 0.5 - place[0] * rows) * aspect) ** 2
    distance = distance + (across + 0.5 - place[1] * columns) ** 2
    return (255 * np.exp(-distance / (2 * 9.0**2))).astype(np.float32)


def evidence_of(levels, aspect, preparation, correction):
    """What a model that sees brightness would say: its grid is the mean of each cell."""
    square = corrected(squared(levels, aspect, preparation), correction)
    grid = cv2.resize(square.astype(np.float32), (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    return map_on_film(grid[None], correction)[0]


def cell_on_film(rows, columns, aspect, preparation):
    """Height and width of one cell, in pixels of the film."""
    area = grid_area((rows, columns), aspect, preparation)
    return rows / (CELLS * area.height), columns / (CELLS * area.width)


def transforms(rows, columns, aspect, orientation):
    """The film as a whole, enlarged about a point, and moved partly out of the view."""
    whole = ViewTransform.fit(rows, columns, aspect, orientation, *VIEW)
    return whole, whole.zoomed(2.3, (400.0, 330.0)), whole.panned(150.0, -90.0)


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("film", FILMS)
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_the_peak_on_screen_lies_within_one_cell_of_the_blob(shape, film, orientation):
    rows, columns, aspect = film
    turns = (orientation.quarter_turns + 1) % 4  # how the model got it has no part in this
    preparation = Preparation(SIDE, shape)
    cell = np.array(cell_on_film(*film, preparation))
    area = grid_area((rows, columns), aspect, preparation)
    for place in BLOBS:
        levels = blob_film(*film, place)
        evidence = evidence_of(levels, aspect, preparation, Correction(turns))
        for transform in transforms(*film, orientation):
            region = evidence_region(evidence, float(evidence.max()), transform, VIEW, area)
            truth = np.array([place[0] * rows, place[1] * columns])
            x, y = transform.to_view(truth)
            if not (0 <= x < VIEW[0] and 0 <= y < VIEW[1]):
                continue
            row, column = np.unravel_index(int(region.levels.argmax()), region.levels.shape)
            seen = (
                region.left + SAMPLE_PX * (column - 0.5),
                region.top + SAMPLE_PX * (row - 0.5),
            )
            assert (np.abs(transform.to_image(seen) - truth) <= cell).all()


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("film", FILMS)
def test_map_overlay_and_line_agree_on_the_place(shape, film):
    rows, columns, aspect = film
    preparation = Preparation(SIDE, shape)
    cell = np.array(cell_on_film(*film, preparation))
    area = grid_area((rows, columns), aspect, preparation)
    for place in BLOBS:
        truth = np.array([place[0] * rows, place[1] * columns])
        evidence = evidence_of(blob_film(*film, place), aspect, preparation, Correction())
        on_film = placed_on_film(evidence, (rows, columns), aspect, preparation)
        peak = np.array(np.unravel_index(int(on_film.argmax()), on_film.shape)) + 0.5
        assert (np.abs(peak - truth) <= cell).all()
        lines = evidence_lines(evidence, 0.6 * float(evidence.max()), area)
        middle = np.concatenate(lines).mean(axis=0) * (rows, columns)
        assert (np.abs(middle - truth) <= cell).all()


def test_without_the_area_a_padded_film_is_misplaced():
    """The control: what these tests would find if padding were forgotten."""
    rows, columns, aspect = FILMS[3]
    preparation = Preparation(SIDE, Shape.PAD)
    evidence = evidence_of(blob_film(rows, columns, aspect, (0.5, 0.97)), aspect, preparation,
                           Correction())  # fmt: skip
    transform = ViewTransform.fit(rows, columns, aspect, Orientation(), *VIEW)
    region = evidence_region(evidence, float(evidence.max()), transform, VIEW, WHOLE)
    _, column = np.unravel_index(int(region.levels.argmax()), region.levels.shape)
    seen = transform.to_image((region.left + SAMPLE_PX * (column - 0.5), 0.0))
    assert abs(seen[1] - 0.97 * columns) > cell_on_film(rows, columns, aspect, preparation)[1]


def test_a_squeezed_film_fills_the_square_and_so_does_one_of_which_nothing_is_told():
    assert grid_area((300, 100), 1.0, Preparation(SIDE)) == WHOLE
    assert grid_area((300, 100), 1.0, None) == WHOLE
    padded = grid_area((300, 100), 1.0, Preparation(SIDE, Shape.PAD))
    assert padded == replace(WHOLE, left=(SIDE - 75) // 2 / SIDE, width=75 / SIDE)


def test_weights_of_cells_sum_to_one_also_beyond_the_outer_centres():
    for cells in (1, 2, 7):
        weights = cell_weights(np.linspace(0.0, 1.0, 50), cells)
        assert weights.shape == (50, cells)
        assert weights.sum(axis=1) == pytest.approx(np.ones(50))
        assert (weights >= 0).all()
