"""What the scores of a film would be if a part of it looked otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.film_alteration import AlteredScores, AlteredSquare, FilmAlteration
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.altered_square import altered_square, filled, midline_of
from xrayviewer.imaging.burned_in_markers import burned_in_markers
from xrayviewer.imaging.correction import corrected, map_on_corrected
from xrayviewer.imaging.film_borders import film_borders
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.model_library import find_model

RIM_SHARE: Final = 1 / 75
"""How far a marker's rim reaches beyond it, as a part of the square's side."""
SURE_OF_LUNGS: Final = 0.9
"""Expected overlap below which the lungs do not decide where the body's middle lies."""


@dataclass(frozen=True, slots=True, eq=False)
class AlterableFilm:
    """A film that was analysed, ready to be altered as often as the reader likes.

    Attributes
    ----------
    folder
        Of the model that spoke.
    square
        NDArray[np.uint8], shape (size, size): the film as it is. Read-only.
    """

    analysis: Analysis
    folder: str
    square: NDArray[np.uint8]
    placement: SquarePlacement

    def __post_init__(self) -> None:
        self.square.flags.writeable = False


def alterable_film(
    radiograph: Radiograph, analysis: Analysis, context: JobContext
) -> AlterableFilm:
    """Prepare an open film for the model that spoke about it; no file of the film is read.

    Raises
    ------
    ModelError
        If no model spoke, or it is no longer there as it was.
    """
    folder, preparation = _speaker(analysis)
    context.raise_if_cancelled()
    placement = SquarePlacement(
        radiograph.rows, radiograph.columns, radiograph.pixel_aspect, preparation
    )
    return AlterableFilm(analysis, folder, model_input(radiograph, preparation), placement)


def alter(
    film: AlterableFilm, alterations: Sequence[FilmAlteration], *, hides_borders: bool
) -> AlteredSquare:
    """Apply alterations to the square of a film; some milliseconds.

    Parameters
    ----------
    hides_borders
        Burned-in markers, collimated borders and the air around the body are hidden first.
    """
    correction = film.analysis.gate.correction
    markers = borders = None
    if hides_borders:
        upright = corrected(film.square, correction)
        markers = _with_rims(burned_in_markers(upright, _lungs(film)))
        shown = map_on_corrected(film.placement.film_mask(), correction)
        # Letters in the air would be taken for a part of the body that they touch.
        borders = film_borders(filled(upright, markers & shown, shown), shown)
    return altered_square(
        film.square,
        film.placement,
        correction,
        alterations,
        markers=markers,
        borders=borders,
        midline=midline_of(film.analysis.fields, correction, SURE_OF_LUNGS),
    )


def score_altered(
    learning: Engine,
    film: AlterableFilm,
    square: AlteredSquare,
    device: Device,
    context: JobContext,
) -> AlteredScores:
    """Have the model that spoke about a film speak about it as it was altered.

    Parameters
    ----------
    device
        Where to compute; the CPU stands in for one that is absent or fails.

    Raises
    ------
    ModelError
        If the model is refused or was replaced.
    EngineError
        If the torch process fails.
    """
    assert film.analysis.model is not None
    found: tuple[AlteredScores, ...] = learning.call(
        "altered_films:score",
        film.folder,
        film.analysis.model.digest,
        square.upright[None],
        device,
        context=context,
    )
    return found[0]


def _with_rims(markers: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cover the soft rims of markers too, or their outlines would stay."""
    reach = round(RIM_SHARE * len(markers))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    return np.asarray(cv2.dilate(markers.astype(np.uint8), kernel) > 0)


def _lungs(film: AlterableFilm) -> NDArray[np.bool_] | None:
    """Pixels of the corrected square that show a lung; None where none was looked for."""
    fields = film.analysis.fields
    if fields is None:
        return None
    on_square = film.placement.laid(fields.lungs)
    return map_on_corrected(on_square, film.analysis.gate.correction)


def _speaker(analysis: Analysis) -> tuple[str, Preparation]:
    """Folder and preparation of the model that spoke."""
    if analysis.model is None:
        raise ModelError("No model spoke about this film, so there are no scores to compare with.")
    folder = find_model(analysis.model.model_id)
    file = read_card_file(Path(folder))
    if file.digest != analysis.model.digest:
        raise ModelError(
            f"The model “{analysis.model.model_id}” was replaced since the film was analysed. "
            "Open the film again."
        )
    return str(folder), file.card.preparation
