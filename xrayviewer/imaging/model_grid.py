"""Where a film lies in the grid of a model's map, and what each place of it gets of each cell."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.model_input import size_in_square


@dataclass(frozen=True, slots=True)
class GridArea:
    """The part of a model's square that shows the film, as fractions of the square's side.

    Attributes
    ----------
    top, left
        Of the film's first row and column.
    """

    top: float = 0.0
    left: float = 0.0
    height: float = 1.0
    width: float = 1.0


WHOLE: Final = GridArea()
"""Of models that see the whole film squeezed into their square."""


def grid_area(
    shape: tuple[int, int], pixel_aspect: float, preparation: Preparation | None
) -> GridArea:
    """Return where `model_input.squared` puts a film.

    Parameters
    ----------
    shape
        Rows and columns of the film.
    pixel_aspect
        Height of a pixel divided by its width.
    preparation
        None: the film was squeezed.
    """
    if preparation is None:
        return WHOLE
    side = preparation.size_px
    height, width = size_in_square(shape, pixel_aspect, preparation)
    return GridArea(
        (side - height) // 2 / side, (side - width) // 2 / side, height / side, width / side
    )


def cell_weights(places: NDArray[np.float64], cells: int) -> NDArray[np.float32]:
    """Share of each cell in each place: linear between the cells' centres, level beyond the outer.

    Parameters
    ----------
    places
        Fractions of the square's side, from 0 to 1.

    Returns
    -------
    NDArray[np.float32], shape (places, cells)
        Each row sums to 1.
    """
    place = np.clip(places * cells - 0.5, 0.0, cells - 1.0)
    lower = np.minimum(place.astype(np.intp), max(cells - 2, 0))
    upper = np.minimum(lower + 1, cells - 1)
    share = (place - lower).astype(np.float32)
    weights = np.zeros((len(place), cells), np.float32)
    every = np.arange(len(place))
    weights[every, lower] = 1.0 - share
    weights[every, upper] += share
    return weights


def centres(count: int) -> NDArray[np.float64]:
    """Middles of so many equal parts, as fractions of the whole."""
    return (np.arange(count) + 0.5) / count
