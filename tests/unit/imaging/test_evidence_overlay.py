"""Evidence over the film: in the right place, in even colours, along exact lines."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.evidence_overlay import (
    LEVELS,
    SAMPLE_PX,
    evidence_colours,
    evidence_lines,
    evidence_picture,
    evidence_region,
    heat_colours,
)
from xrayviewer.imaging.geometry import ViewTransform

GRIDS = ((7, 7), (10, 10), (1, 1), (5, 8))
SHAPES = ((2500, 3000), (900, 300), (64, 64))
VIEW = (420, 310)
ORIENTATIONS = [Orientation(turns, flip) for turns in range(4) for flip in (False, True)]


def blob(grid: tuple[int, int], cell: tuple[int, int]) -> np.ndarray:
    evidence = np.full(grid, -1.0, np.float32)
    evidence[cell] = 3.0
    return evidence


def lay(shape, orientation, aspect=1.0) -> ViewTransform:
    return ViewTransform.fit(*shape, aspect, orientation, *VIEW)


def shown_levels(region) -> np.ndarray:
    """Level at each pixel of the picture, read from its alpha."""
    picture = evidence_picture(region, np.arange(LEVELS, dtype=np.uint32) * 0x01010101)
    assert picture.shape == (region.height, region.width, 4)
    return picture[..., 3]


def peak_on_film(region, transform) -> tuple[float, float]:
    """Middle of the brightest pixels, as a point of the film."""
    levels = shown_levels(region)
    rows, columns = np.nonzero(levels == levels.max())
    x, y = region.left + columns.mean() + 0.5, region.top + rows.mean() + 0.5
    row, column = transform.to_image((x, y))
    return float(row), float(column)


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
@pytest.mark.parametrize(
    ("grid", "shape", "aspect"), list(itertools.product(GRIDS, SHAPES, (1.0, 1.4)))
)
def test_a_blob_is_found_in_its_cell_however_the_film_lies(orientation, grid, shape, aspect):
    transform = lay(shape, orientation, aspect)
    for cell in {(0, 0), (grid[0] - 1, 0), (grid[0] // 2, grid[1] - 1)}:
        region = evidence_region(blob(grid, cell), 3.0, transform, VIEW)
        row, column = peak_on_film(region, transform)
        height, width = shape[0] / grid[0], shape[1] / grid[1]
        assert abs(row / height - (cell[0] + 0.5)) <= 0.5 + 1e-6
        assert abs(column / width - (cell[1] + 0.5)) <= 0.5 + 1e-6


@settings(max_examples=40)
@given(
    orientation=st.sampled_from(ORIENTATIONS),
    factor=st.floats(0.3, 6.0),
    dx=st.floats(-150, 150),
    dy=st.floats(-150, 150),
    cell=st.tuples(st.integers(0, 6), st.integers(0, 6)),
)
def test_zoomed_and_moved_each_pixel_has_the_level_of_its_place_on_the_film(
    orientation, factor, dx, dy, cell
):
    transform = lay((300, 200), orientation).zoomed(factor, (210.0, 155.0)).panned(dx, dy)
    evidence = blob((7, 7), cell)
    region = evidence_region(evidence, 3.0, transform, VIEW)
    levels = shown_levels(region)
    for y, x in itertools.product(*(range(0, length, 71) for length in levels.shape)):
        row, column = transform.to_image((region.left + x + 0.5, region.top + y + 0.5))
        expected = bilinear(np.maximum(evidence, 0), row / 300, column / 200) / 3.0 * 255
        # A peak between samples is cut off, by half their distance along rows and columns.
        cut_off = 2 * 255 / cell_px(transform) * SAMPLE_PX / 2
        assert abs(int(levels[y, x]) - expected) <= 2.0 + cut_off


def cell_px(transform) -> float:
    return transform.zoom * 200 / 7


def bilinear(evidence: np.ndarray, row: float, column: float) -> float:
    """Written out for one point, with no matrix."""
    rows, columns = evidence.shape
    y, x = np.clip(row * rows - 0.5, 0, rows - 1), np.clip(column * columns - 0.5, 0, columns - 1)
    top, left = int(min(y, rows - 2)), int(min(x, columns - 2))
    below, right = y - top, x - left
    upper = evidence[top, left] * (1 - right) + evidence[top, left + 1] * right
    lower = evidence[top + 1, left] * (1 - right) + evidence[top + 1, left + 1] * right
    return float(upper * (1 - below) + lower * below)


def test_the_region_covers_the_film_and_nothing_else():
    transform = lay((200, 100), Orientation())
    region = evidence_region(np.ones((7, 7), np.float32), 1.0, transform, VIEW)
    assert (region.left, region.top, region.width, region.height) == (133, 0, 155, 310)
    assert shown_levels(region).min() >= LEVELS - 2


def test_a_film_out_of_sight_has_no_region():
    transform = lay((200, 100), Orientation()).panned(5000.0, 0.0)
    region = evidence_region(np.ones((7, 7), np.float32), 1.0, transform, VIEW)
    assert shown_levels(region).size == 0


def test_evidence_against_a_label_is_not_shown():
    transform = lay((200, 100), Orientation())
    region = evidence_region(np.full((7, 7), -2.0, np.float32), 1.0, transform, VIEW)
    assert not region.levels.any()


def test_a_line_runs_where_the_evidence_has_its_value():
    rows, columns = np.mgrid[0:9, 0:9] / 8.0 - 0.5
    evidence = (1.0 - 3.0 * (rows**2 + columns**2)).astype(np.float32)
    (line,) = evidence_lines(evidence, 0.7)
    values = [bilinear(evidence, row, column) for row, column in line]
    assert np.allclose(values, 0.7, atol=0.01)
    assert np.allclose(line.mean(axis=0), 0.5, atol=0.01)


def test_each_island_has_a_line_and_nothing_has_none():
    evidence = blob((7, 7), (1, 1))
    evidence[5, 5] = 3.0
    assert len(evidence_lines(evidence, 1.0)) == 2
    assert evidence_lines(evidence, 4.0) == ()


def test_lines_stay_on_the_film():
    lines = evidence_lines(np.ones((7, 7), np.float32), 0.5)
    assert len(lines) == 1
    assert lines[0].min() >= 0.0
    assert lines[0].max() <= 1.0


def test_below_the_cut_off_nothing_is_shown_and_above_it_all_is():
    alpha = evidence_colours(0.3) >> 24
    assert not alpha[: int(0.3 * 255) + 1].any()
    assert (alpha[int(0.35 * 255) + 1 :] >= 127).all()
    assert (np.diff(alpha.astype(int)) >= 0).all()
    assert alpha[-1] == 255


@pytest.mark.parametrize("cut_off", [0.0, 0.5, 1.0])
def test_no_evidence_is_never_coloured_and_colours_are_premultiplied(cut_off):
    colours = evidence_colours(cut_off)
    assert colours[0] == 0
    for shift in (0, 8, 16):
        assert (((colours >> shift) & 255) <= (colours >> 24)).all()


def test_the_colours_grow_lighter_in_even_steps():
    """Lightness L* of CIE 1976, computed here from sRGB, independently of the colours' making."""
    lightness = cie_lightness(heat_colours())
    steps = np.diff(lightness)
    assert (steps > 0).all()
    assert steps.max() < 2.5 * np.median(steps)
    assert np.ptp(lightness) > 50


def test_the_colours_keep_their_order_for_those_who_see_no_red_or_green():
    """Deuteranopia after Viénot 1999, doi:10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3."""
    linear = (heat_colours() / 255) ** 2.2
    seen = (
        linear @ np.array([[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]).T
    )
    assert (np.diff(cie_lightness(255 * np.clip(seen, 0, 1) ** (1 / 2.2))) > 0).all()


def cie_lightness(colours: np.ndarray) -> np.ndarray:
    part = colours / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return 116 * np.cbrt(linear @ [0.2126, 0.7152, 0.0722]) - 16
