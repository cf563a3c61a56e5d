"""A film as all models together need it."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.header_facts import header_facts
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.model_input import film_levels, squared


def model_inputs(radiograph: Radiograph, preparations: Iterable[Preparation]) -> ModelInputs:
    """Prepare a film for several models; what they have in common is computed once.

    Raises
    ------
    NoModelInputError
        If the film has nothing that a model could score.
    """
    levels: dict[tuple[float, float], NDArray[np.float32]] = {}
    made: dict[tuple[object, ...], NDArray[np.uint8]] = {}
    squares = {}
    for one in preparations:
        fractions = one.black_fraction, one.white_fraction
        key = *fractions, one.size_px, one.shape, one.version
        if fractions not in levels:
            levels[fractions] = film_levels(radiograph, *fractions)
        if key not in made:
            made[key] = squared(levels[fractions], radiograph.pixel_aspect, one)
        squares[one] = made[key]
    return ModelInputs(radiograph.digest, header_facts(radiograph), squares)
