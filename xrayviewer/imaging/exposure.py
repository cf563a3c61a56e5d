"""Which part of a film the beam reached: without collimator, frame and burned-in markers."""

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.pixels import Pixels

EXTREME_FRACTION = 0.01
"""Within this fraction of the value range of an end, a pixel counts as black or white."""
SMALLEST_FRACTION = 0.1
"""If less than this would be left, the mask is not believed."""


def exposed_mask(sample: Pixels, padding: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """Where a film shows something.

    Left out are padding, everything at either end of the value range that hangs together with the
    border of the film (collimator, black frame, air), and everything else at exactly the highest
    or lowest value (markers and letters burned in, saturated pixels).

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
    lowest, highest = float(inside.min()), float(inside.max())
    tolerance = (highest - lowest) * EXTREME_FRACTION
    mask = image & (sample > lowest) & (sample < highest)
    for extreme in (sample <= lowest + tolerance, sample >= highest - tolerance):
        mask &= ~_touching_border(extreme | ~image)
    return mask if mask.sum() >= SMALLEST_FRACTION * image.sum() else image


def _touching_border(region: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Keep the connected parts of a region that reach the border of the array."""
    framed = np.pad(region.astype(np.uint8), 1, constant_values=1)
    cv2.floodFill(framed, None, (0, 0), 2)
    return np.asarray(framed[1:-1, 1:-1] == 2)


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
