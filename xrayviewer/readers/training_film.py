"""A film as training needs it: the network's input, and the facts that show leaks and shortcuts."""

import dataclasses
import hashlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.names import sex_named
from xrayviewer.domain.dataset import FilmFacts, FilmSample
from xrayviewer.domain.input_gate import GateInput
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.appearance import appearance
from xrayviewer.imaging.model_input import WHITE, film_levels, squared
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.jobs.context import JobContext, SilentContext
from xrayviewer.readers.radiograph import read_radiograph

PATIENT_DIGITS: Final = 16
FRAME_FRACTION: Final = 20
MONTH_LETTERS: Final = 7
"""Of ``YYYY-MM-DD``."""


def read_training_film(
    location: FilmLocation, preparation: Preparation, context: JobContext
) -> FilmSample:
    """Read the first frame of a film and prepare it.

    Raises
    ------
    UnreadableImageError
        If the file is refused, or has nothing that a network could learn from.
    """
    return _sample(read_radiograph(location, 0, SilentContext(context)), preparation)


def read_gated_film(
    location: FilmLocation, preparation: Preparation, gate: Preparation, context: JobContext
) -> FilmSample:
    """Read the first frame of a film and prepare it, for the input gate as well.

    Parameters
    ----------
    gate
        How the gate wants the film.

    Raises
    ------
    UnreadableImageError
        As `read_training_film`.
    """
    radiograph = read_radiograph(location, 0, SilentContext(context))
    inputs = model_inputs(radiograph, (gate,))
    sample = _sample(radiograph, preparation)
    return dataclasses.replace(sample, gate=GateInput(inputs.squares[gate], inputs.header))


def _sample(radiograph: Radiograph, preparation: Preparation) -> FilmSample:
    levels = film_levels(radiograph, preparation.black_fraction, preparation.white_fraction)
    pixels = squared(levels, radiograph.pixel_aspect, preparation)
    return FilmSample(_facts(radiograph, levels, pixels), pixels)


def _facts(
    radiograph: Radiograph, levels: NDArray[np.float32], pixels: NDArray[np.uint8]
) -> FilmFacts:
    key = radiograph.identity.patient_key
    return FilmFacts(
        digest=radiograph.digest,
        appearance=appearance(levels),
        rows=radiograph.rows,
        columns=radiograph.columns,
        file_format=radiograph.provenance.file_format,
        bits_stored=radiograph.provenance.bits_stored,
        is_colour=radiograph.is_colour,
        border_level=_border_level(pixels),
        mean_level=float(pixels.mean() / WHITE),
        patient=hashlib.sha256(key.encode()).hexdigest()[:PATIENT_DIGITS] if key else "",
        age_years=radiograph.acquisition.age_years,
        view_position=radiograph.acquisition.view_position,
        sex=sex_named(radiograph.identity.sex),
        # Enough to put films in order; the day would say more of the patient than is needed.
        month=radiograph.identity.study_date[:MONTH_LETTERS],
    )


def _border_level(pixels: NDArray[np.uint8]) -> float:
    width = max(1, len(pixels) // FRAME_FRACTION)
    is_frame = np.ones(pixels.shape, np.bool_)
    is_frame[width:-width, width:-width] = False
    return float(pixels[is_frame].mean() / WHITE)
