"""Which part of a film the beam reached: without collimator, frame and burned-in markers."""

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.pixels import Pixels

EXTREME_FRACTION = 0.01
"""Within this fraction of the value range of an end, a pixel counts as black or white."""
SMALLEST_FRACTION = 0.1
"""If less than this would be left, the mask is not believed."""
OUTLIER_FRACTION = 0.002
UNIFORM_SPREAD = 0.08
END_OF_RANGE = 0.15
"""A line whose middle four fifths differ by less than the first fraction of the value range, and
whose median lies in the second fraction at either end of the range, shows no anatomy."""
THINNING = 4


def exposed_mask(sample: Pixels, padding: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """Where a film shows something.

    Left out are padding; rows and columns at the film's edges that are uniformly bright or dark
    (collimator, frame); everything at either end of the value range that hangs together with a
    corner of what is left (tilted collimator, air); and everything else at exactly the highest or
    lowest value (markers and letters burned in, saturated pixels).

    Parameters
    ----------
    sample
        Grey values, shape (rows, columns); a thinned-out film of some 250,000 pixels is enough.
    padding
        Pixels outside the image, same shape.

    Returns
    -------
    NDArray[np.bool_]
        Same shape; True everywhere but in padding if less than a tenth would be left.
    """
    image = np.ones(sample.shape, np.bool_) if padding is None else ~padding
    if not image.any():
        return np.ones(sample.shape, np.bool_)
    inside = sample[image]
    between = image & (sample > inside.min()) & (sample < inside.max())
    seen = sample[between] if between.any() else inside
    fractions = (OUTLIER_FRACTION, 1.0 - OUTLIER_FRACTION)
    low, high = (float(end) for end in np.quantile(seen[::THINNING], fractions))
    tolerance = (high - low) * EXTREME_FRACTION
    filled = np.where(image, sample, inside.min())
    box = _within_uniform_edges(filled, low, high)
    mask = np.zeros_like(image)
    mask[box] = between[box]
    for extreme in (sample <= low + tolerance, sample >= high - tolerance):
        mask[box] &= ~_touching_corner((extreme | ~image)[box])
    return mask if mask.sum() >= SMALLEST_FRACTION * image.sum() else image


def without_margin(mask: NDArray[np.bool_], margin: float) -> NDArray[np.bool_]:
    """Keep of a mask what lies away from the edges of its bounding box.

    Parameters
    ----------
    margin
        Fraction of the box's height and width left out on each side.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    kept = np.zeros_like(mask)
    box = tuple(
        slice(
            int(used[0] + margin * (used[-1] + 1 - used[0])),
            int(np.ceil(used[-1] + 1 - margin * (used[-1] + 1 - used[0]))),
        )
        for used in (rows, columns)
    )
    kept[box] = mask[box]
    return kept


def _touching_corner(region: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Keep the connected parts of a region that reach a corner of the array.

    Collimators, frames and air do; the upper abdomen, often as bright as a collimator, reaches
    only the middle of the lower edge.
    """
    filled = region.astype(np.uint8)
    bottom, right = region.shape[0] - 1, region.shape[1] - 1
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        if filled[y, x] == 1:
            cv2.floodFill(filled, None, (x, y), 2)
    return np.asarray(filled == 2)


def _within_uniform_edges(sample: Pixels, low: float, high: float) -> tuple[slice, slice]:
    rows = _between_uniform_lines(sample[:, ::THINNING], low, high)
    columns = _between_uniform_lines(sample[rows][::THINNING].T, low, high)
    return rows, columns


def _between_uniform_lines(lines: Pixels, low: float, high: float) -> slice:
    """Range of lines between those at both ends that show no anatomy; all if every line does."""
    ordered = np.sort(lines, axis=1).astype(np.float64)
    tenth, middle = ordered.shape[1] // 10, ordered.shape[1] // 2
    spread = ordered[:, -1 - tenth] - ordered[:, tenth]
    level = ordered[:, middle]
    margin = END_OF_RANGE * (high - low)
    at_end = (level <= low + margin) | (level >= high - margin)
    shown = np.flatnonzero(~(at_end & (spread <= UNIFORM_SPREAD * (high - low))))
    return slice(int(shown[0]), int(shown[-1]) + 1) if shown.size else slice(0, len(lines))
