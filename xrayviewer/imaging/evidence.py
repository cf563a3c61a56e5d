"""Maps of a model laid over the film: exactly where the model saw what it names."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.evidence_overlay import heat_colours
from xrayviewer.imaging.model_input import size_in_square

CUT_OFF: Final = 0.3
"""Share of the full scale below which nothing is drawn."""
OPACITY: Final = 0.5
_FULL: Final = 255


def placed_on_film(
    found: NDArray[np.float32],
    shape: tuple[int, int],
    pixel_aspect: float,
    preparation: Preparation,
) -> NDArray[np.float32]:
    """Resample a map over a model's square to the pixels of the film that the square shows.

    It is the exact inverse of `model_input.squared`: linear between the centres of the map's cells,
    and level beyond the outermost ones.

    Parameters
    ----------
    found
        Shape (rows, columns): cells that divide the model's square evenly, turned so that they lie
        on the film as it is (`correction.map_on_film`).
    shape
        Rows and columns of the film.
    pixel_aspect
        Height of a pixel divided by its width.

    Returns
    -------
    NDArray[np.float32]
        Of the film's shape, in image frame.
    """
    side = preparation.size_px
    taken = size_in_square(shape, pixel_aspect, preparation)
    down, across = (
        _weights(pixels, length, side, cells)
        for pixels, length, cells in zip(shape, taken, found.shape, strict=True)
    )
    return np.asarray(down @ found.astype(np.float32) @ across.T, np.float32)


def _weights(pixels: int, length: int, side: int, cells: int) -> NDArray[np.float32]:
    """How much of each cell a row or column of the film gets, shape (pixels, cells).

    Parameters
    ----------
    length
        How much of the square's side the film takes, in its middle.
    """
    start = (side - length) // 2
    in_square = start + (np.arange(pixels) + 0.5) * length / pixels
    place = np.clip(in_square * cells / side - 0.5, 0.0, cells - 1.0)
    lower = np.minimum(place.astype(np.intp), max(cells - 2, 0))
    weights = np.zeros((pixels, cells), np.float32)
    row = np.arange(pixels)
    weights[row, lower] = 1.0 - (place - lower)
    if cells > 1:
        weights[row, lower + 1] = place - lower
    return weights


def heated(
    film: NDArray[np.uint8],
    heat: NDArray[np.float32],
    *,
    cut_off: float = CUT_OFF,
    opacity: float = OPACITY,
) -> NDArray[np.uint8]:
    """Draw a map over a film in colours; the more of it, the less transparent.

    Parameters
    ----------
    film
        As shown, shape (rows, columns) or (rows, columns, 3).
    heat
        Shape (rows, columns), 0 to 1; what lies outside is cut.
    cut_off
        Below it the film stays as it is.
    opacity
        Of the highest heat, 0 to 1.

    Returns
    -------
    NDArray[np.uint8], shape (rows, columns, 3)
        RGB.
    """
    shown = np.repeat(film[:, :, None], 3, axis=2) if film.ndim == 2 else film
    level = np.clip(heat, 0.0, 1.0)
    alpha = np.clip((level - cut_off) / (1.0 - cut_off), 0.0, 1.0) * opacity
    blended = shown + alpha[:, :, None].astype(np.float32) * (
        colours(level) - shown.astype(np.float32)
    )
    return np.asarray(np.rint(blended), np.uint8)


def colours(level: NDArray[np.float32]) -> NDArray[np.float32]:
    """RGB of some levels from 0 to 1, as in the window: shape (rows, columns, 3), 0 to 255."""
    steps = np.rint(level * _FULL).astype(np.uint8)
    return np.asarray(heat_colours().astype(np.float32)[steps])
