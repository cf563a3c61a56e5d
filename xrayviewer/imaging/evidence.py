"""Maps of a model laid over the film: exactly where the model saw what it names."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.evidence_overlay import heat_colours
from xrayviewer.imaging.model_grid import cell_weights, centres, grid_area

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
    area = grid_area(shape, pixel_aspect, preparation)
    down = cell_weights(area.top + centres(shape[0]) * area.height, found.shape[0])
    across = cell_weights(area.left + centres(shape[1]) * area.width, found.shape[1])
    return np.asarray(down @ found.astype(np.float32) @ across.T, np.float32)


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
