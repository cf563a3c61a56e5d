"""Regions of a network's square that are hidden to see what a score was made of."""

import heapq
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.evidence import placed_on_film

CELLS: Final = 32
"""Regions are made of cells, so many down and across the square: fine beside a network's own grid,
and few enough for regions to be grown cell by cell."""
ROUGHNESS: Final = 2.0
"""In cells: the larger, the smoother is the outline of random regions."""
BLUR: Final = 0.1
"""Standard deviation, as a part of the square's side. An opacity outlasts less: at 0.04 the score
of pneumonia fell in the median by 0.2 log-odds more than without a random region, at 0.1 by 0.5,
and with the region filled from its surroundings by 0.4 (91 of Kermany's films)."""
EDGE: Final = 0.01
"""The same for the region's edge, lest it be a sign of its own."""


def over_cells(found: NDArray[np.float32]) -> NDArray[np.float32]:
    """Interpolate a map over a network's square to the cells, shape (CELLS, CELLS).

    Parameters
    ----------
    found
        Shape (rows, columns), its cells divide the square evenly.
    """
    return placed_on_film(found, (CELLS, CELLS), 1.0, Preparation(CELLS))


def hottest_region(found: NDArray[np.float32], share: float) -> NDArray[np.bool_]:
    """Return the cells where a map is highest.

    Parameters
    ----------
    found
        As in `over_cells`.
    share
        Of the square's area, 0 to 1.

    Returns
    -------
    NDArray[np.bool_], shape (CELLS, CELLS)
        Exactly that share, to the next cell; of equal cells those further up, then further left.
    """
    region = np.zeros(CELLS * CELLS, np.bool_)
    order = np.argsort(-over_cells(found), axis=None, kind="stable")
    region[order[: _cell_count(share)]] = True
    return region.reshape(CELLS, CELLS)


def random_regions(count: int, share: float, seed: int) -> NDArray[np.bool_]:
    """Grow regions in one piece, each from a cell and along an outline left to chance.

    Parameters
    ----------
    share
        Of the square's area, 0 to 1, as in `hottest_region`.
    seed
        The same seed gives the same regions.

    Returns
    -------
    NDArray[np.bool_], shape (count, CELLS, CELLS)
    """
    chance = np.random.default_rng(seed)
    return np.stack([_grown(_cell_count(share), chance) for _ in range(count)])


def in_square(region: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    """Enlarge a region of cells to the pixels of a network's square, shape (side, side)."""
    large = cv2.resize(region.astype(np.uint8), (side, side), interpolation=cv2.INTER_NEAREST)
    return large.astype(np.bool_)


def without_region(square: NDArray[np.uint8], region: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Blur a part of a film until nothing of it can be told apart.

    Parameters
    ----------
    square
        Shape (size, size).
    region
        Shape (CELLS, CELLS).

    Returns
    -------
    NDArray[np.float32], shape (size, size)
        Grey levels from 0 to 255, between whole numbers.
    """
    side = len(square)
    grey = square.astype(np.float32)
    blurred = _smoothed(grey, BLUR * side)
    hidden = _smoothed(in_square(region, side).astype(np.float32), EDGE * side)
    return np.asarray(grey + hidden * (blurred - grey), np.float32)


def _smoothed(grey: NDArray[np.float32], deviation: float) -> NDArray[np.float32]:
    smooth = cv2.GaussianBlur(grey, (0, 0), deviation, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(smooth, np.float32)


def _cell_count(share: float) -> int:
    return round(share * CELLS * CELLS)


def _grown(cells: int, chance: np.random.Generator) -> NDArray[np.bool_]:
    noise = chance.standard_normal((CELLS, CELLS)).astype(np.float32)
    cost = cv2.GaussianBlur(noise, (0, 0), ROUGHNESS)
    first = int(chance.integers(CELLS)), int(chance.integers(CELLS))
    region = np.zeros((CELLS, CELLS), np.bool_)
    seen, edge = {first}, [(0.0, first)]
    for _ in range(cells):
        _, (row, column) = heapq.heappop(edge)
        region[row, column] = True
        for place in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if place not in seen and min(place) >= 0 and max(place) < CELLS:
                seen.add(place)
                heapq.heappush(edge, (float(cost[place]), place))
    return region
