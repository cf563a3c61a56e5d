"""Where a model's verdict on a film comes from."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.evidence import heated, placed_on_film
from xrayviewer.jobs.context import JobContext, SilentContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.films import read_model_inputs
from xrayviewer.workflows.trainer import training_failure


@dataclass(frozen=True, slots=True)
class FilmVerdict:
    """What a model said of one label of a film.

    Attributes
    ----------
    label
        Of the model.
    is_called
        Whether the model says that it holds; else the map shows what speaks against it.
    """

    location: FilmLocation
    label: str
    is_called: bool


@dataclass(frozen=True, slots=True, eq=False)
class VerdictMap:
    """Evidence for a verdict.

    Attributes
    ----------
    cells
        NDArray[np.float32], shape (rows, columns), in logits; read-only. Above 0: for the verdict.
    """

    verdict: FilmVerdict
    cells: NDArray[np.float32]
    preparation: Preparation

    def __post_init__(self) -> None:
        self.cells.flags.writeable = False

    @property
    def peak(self) -> float:
        """Strongest evidence for the verdict; 0 where nothing speaks for it."""
        return float(np.maximum(self.cells, 0.0).max())

    def over(self, picture: NDArray[np.uint8], full: float) -> NDArray[np.uint8]:
        """Draw the map over a picture of the film.

        Parameters
        ----------
        picture
            Shape (rows, columns) or (rows, columns, 3), of any size.
        full
            Evidence that gets the last colour; the same for all films side by side.
        """
        heat = np.clip(self.cells / max(full, 1e-6), 0.0, 1.0).astype(np.float32)
        shape = (picture.shape[0], picture.shape[1])
        return heated(picture, placed_on_film(heat, shape, 1.0, self.preparation))


def map_verdict(
    decoders: Engine, learning: Engine, model: str, verdict: FilmVerdict, context: JobContext
) -> VerdictMap:
    """Read a film and compute where a verdict on it comes from.

    Parameters
    ----------
    learning
        Has torch (`engine.learning`).
    model
        Name of the model.

    Raises
    ------
    UnreadableImageError
        If the film cannot be read.
    ModelError, TrainingError
        If the model is refused, or its process fails.
    """
    folder = find_model(model)
    card = read_card(folder)
    silent = SilentContext(context)
    read = read_model_inputs(decoders, verdict.location, 0, (card.preparation,), silent)
    column = card.labels.index(verdict.label)
    try:
        evidence: NDArray[np.float32] = learning.call(
            "verdict_maps:label_evidence",
            str(folder),
            read.squares[card.preparation][None],
            column,
            context=silent,
        )
    except EngineError as error:
        raise training_failure(error) from error
    sign = 1.0 if verdict.is_called else -1.0
    return VerdictMap(verdict, np.array(sign * evidence[0], np.float32), card.preparation)
