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
