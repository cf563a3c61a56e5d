"""A film with its masks as training needs them, all in the frame of the network's input."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import FilmFacts, FilmSample
from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.model_input import WHITE, squared
from xrayviewer.imaging.pixels import grey_pixels
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.readers.refusals import unreadable
from xrayviewer.readers.training_film import read_training_film

ASPECT_TOLERANCE: Final = 0.02
"""A mask may have another size than its film, but not another shape."""
BETWEEN: Final = (0.25, 0.75)
MOST_BETWEEN: Final = 0.05
"""Masks saved with losses have some pixels between black and white; films have more."""
DRAW_AGAIN: Final = "Draw it anew, or move the film and its masks elsewhere."


def read_masked_film(
    location: FilmLocation,
    masks: tuple[FilmLocation, ...],
    preparation: Preparation,
    context: JobContext,
) -> FilmSample:
    """Read a film and its masks and prepare all of them alike.

    Parameters
    ----------
    masks
        Images that are bright where a label holds, shaped as the film, of any size.

    Raises
    ------
    UnreadableImageError
        If the film or one of its masks is refused, or a mask has another shape than the film, marks
        nothing or everything, or is no mask.
    """
    sample = read_training_film(location, preparation, context)
    planes = [_plane(mask, sample.facts, preparation, context) for mask in masks]
    return FilmSample(sample.facts, sample.pixels, np.stack(planes))


def _plane(
    location: FilmLocation, film: FilmFacts, preparation: Preparation, context: JobContext
) -> NDArray[np.uint8]:
    radiograph = read_radiograph(location, 0, context)
    _require_shape(location, radiograph, film)
    levels = grey_pixels(radiograph).astype(np.float32)
    largest = float(levels.max())
    shares = levels / largest if largest > 0 else levels
    low, high = BETWEEN
    if ((shares > low) & (shares < high)).mean() > MOST_BETWEEN:
        raise _unusable(location, "it is no mask: it has many grey levels between black and white")
    inside = shares >= (low + high) / 2
    if not inside.any() or inside.all():
        marks = "every pixel" if inside.any() else "no pixel"
        raise _unusable(location, f"it is a mask that marks {marks}")
    return squared(
        inside.astype(np.float32) * np.float32(WHITE), radiograph.pixel_aspect, preparation
    )


def _require_shape(location: FilmLocation, mask: Radiograph, film: FilmFacts) -> None:
    ratio = (mask.rows / mask.columns) / (film.rows / film.columns)
    if abs(ratio - 1) > ASPECT_TOLERANCE:
        raise _unusable(
            location,
            f"it is a mask of {mask.columns} x {mask.rows} pixels for a film of {film.columns} x "
            f"{film.rows}, which has another shape",
        )


def _unusable(location: FilmLocation, cause: str) -> Exception:
    return unreadable(location, RefusalCode.INCONSISTENT, cause, DRAW_AGAIN)
