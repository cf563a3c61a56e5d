"""What a film shows outside the body: collimated borders and the air around the patient."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

UNIFORM_LEVELS: Final = 10.0
"""A line across the film whose grey levels span less than this shows no anatomy."""
LEAST_FRACTION, MOST_FRACTION = 0.1, 0.9
"""The span is taken between these fractions of a line's pixels, so that writing does not matter."""
STEP_LEVELS: Final = 20.0
"""A border ends at once, along most of its length; an evenly grey abdomen does not."""
WIDEST_BORDER: Final = 0.3
"""As a part of the film's side: a border that is wider would be the film's main part."""
AIR_LEVEL: Final = 26.0
"""Tenth of the whole range: the beam was hardly absorbed."""
AIR_SMOOTHING: Final = 1 / 64
"""Standard deviation as a part of the square's side: writing in the air does not part it."""
WRITING: Final = 0.01
"""Largest piece that counts as writing, as a part of the film."""
MIDDLE_PART: Final = (0.2, 0.8)
"""Rows and columns of the film between which nothing counts as air, lest a lung that reaches the
edge of a narrow film be taken for it."""


def film_borders(square: NDArray[np.uint8], film: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Find what lies outside the collimated field or outside the body.

    Parameters
    ----------
    square
        A corrected film, shape (size, size): bright where the beam was absorbed.
    film
        Where it lies in the square, same shape.

    Returns
    -------
    NDArray[np.bool_]
        Same shape; nothing of it lies outside `film`.
    """
    rows, columns = np.flatnonzero(film.any(axis=1)), np.flatnonzero(film.any(axis=0))
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    found = np.zeros_like(film)
    found[part] = _with_writing(_collimated(square[part]) | _air(square[part]))
    return found


def _with_writing(borders: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Add the small pieces that borders cut off from the body, shape of the film."""
    count, pieces, statistics, _ = cv2.connectedComponentsWithStats((~borders).astype(np.uint8))
    areas = statistics[:, cv2.CC_STAT_AREA]
    small = [number for number in range(1, count) if areas[number] <= WRITING * borders.size]
    return np.asarray(borders | np.isin(pieces, small))


def _collimated(film: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Bands of uniform grey along the edges, shape of the film."""
    found = np.zeros(film.shape, np.bool_)
    for turns in range(4):
        turned, marked = np.rot90(film, turns), np.rot90(found, turns)
        low, high = np.quantile(turned, (LEAST_FRACTION, MOST_FRACTION), axis=1)
        has_anatomy = np.flatnonzero(high - low >= UNIFORM_LEVELS)
        even = int(has_anatomy[0]) if has_anatomy.size else 0
        marked[: _last_step(turned[: min(even + 2, round(WIDEST_BORDER * len(turned)))])] = True
    return found


def _last_step(film: NDArray[np.uint8]) -> int:
    """Last row before which most columns change their grey, over two rows; 0 for none."""
    if len(film) <= 2:
        return 0
    change = np.abs(film[2:].astype(np.float32) - film[:-2])
    steps = np.flatnonzero(np.median(change, axis=1) >= STEP_LEVELS)
    return int(steps[-1]) + 1 if steps.size else 0


def _air(film: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Dark pieces that reach an edge, shape of the film."""
    smooth = cv2.GaussianBlur(film, (0, 0), max(0.5, AIR_SMOOTHING * max(film.shape)))
    is_dark = smooth <= AIR_LEVEL
    top, bottom = (round(part * film.shape[0]) for part in MIDDLE_PART)
    left, right = (round(part * film.shape[1]) for part in MIDDLE_PART)
    is_dark[top:bottom, left:right] = False
    _, pieces = cv2.connectedComponents(is_dark.astype(np.uint8))
    edges = np.concatenate((pieces[0], pieces[-1], pieces[:, 0], pieces[:, -1]))
    return np.asarray(np.isin(pieces, np.unique(edges[edges > 0])))
