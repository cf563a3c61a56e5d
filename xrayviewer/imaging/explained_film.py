"""An analysed film with the map of one finding, ready for the checks of that map."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.explanation_checks import FieldsDoubt, MapKey
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.square_placement import SquarePlacement

PICTURE_PX: Final = 512
SMALLEST_PICTURE_PX: Final = 64


@dataclass(frozen=True, slots=True, eq=False)
class ExplainedFilm:
    """Arrays lie on the film as it is and are read-only.

    Attributes
    ----------
    key
        Which map it is that is shown.
    square
        NDArray[np.uint8], shape (size, size): the network's square.
    picture
        NDArray[np.uint8], square: the film squeezed into it, no larger than the film.
    placement
        Of the film in the network's square.
    correction
        What the network's input gets first.
    found
        NDArray[np.float32], shape (rows, columns): the map that is shown, over the network's
        square.
    evidence
        NDArray[np.float32], shape (rows, columns): what speaks for the finding and against it, in
        logits. The same map where that is what is shown.
    fields
        Lungs and heart; None where they are in doubt.
    doubt
        Why; None where they are not.
    """

    key: MapKey
    square: NDArray[np.uint8]
    picture: NDArray[np.uint8]
    placement: SquarePlacement
    correction: Correction
    found: NDArray[np.float32]
    evidence: NDArray[np.float32]
    fields: ChestFields | None
    doubt: FieldsDoubt | None

    def __post_init__(self) -> None:
        for array in (self.square, self.picture, self.found, self.evidence):
            array.flags.writeable = False


def marker_picture(radiograph: Radiograph) -> NDArray[np.uint8]:
    """Squeeze a film into a square that is no larger than the film, for markers to be found in."""
    side = min(radiograph.rows, radiograph.columns, PICTURE_PX)
    return model_input(radiograph, Preparation(max(side, SMALLEST_PICTURE_PX)))
