"""How well lungs and hearts were found on films whose masks are known."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.evaluation import Interval


@dataclass(frozen=True, slots=True, eq=False)
class FieldsMeasured:
    """Each film's figures.

    Attributes
    ----------
    names, patients
        One for each film; empty patients are patients of their own.
    dice
        NDArray[np.float64], shape (films, 3): overlap with the true mask, 0 to 1.
    ratio, true_ratio
        NDArray[np.float64], shape (films,): cardiothoracic ratio as found, NaN where a field was
        missing, and of the true masks.
    """

    names: tuple[str, ...]
    patients: tuple[str, ...]
    dice: NDArray[np.float64]
    ratio: NDArray[np.float64]
    true_ratio: NDArray[np.float64]

    def __post_init__(self) -> None:
        count = len(self.names)
        if self.dice.shape != (count, len(FIELD_LABELS)) or len(self.patients) != count:
            raise ValueError("one row of figures and one patient for each film")
        if not self.ratio.shape == self.true_ratio.shape == (count,):
            raise ValueError("one ratio for each film")
        for array in (self.dice, self.ratio, self.true_ratio):
            array.flags.writeable = False


@dataclass(frozen=True, slots=True)
class FieldsEvaluation:
    """Figures over films, with intervals by patient.

    Attributes
    ----------
    dice
        Mean overlap of each field, in the order of `FIELD_LABELS`.
    lungs_dice
        Mean overlap of both lungs.
    ctr_error, ctr_bias
        Mean absolute and mean difference of found and true cardiothoracic ratio, over films where
        it was found.
    ctr_found
        Share of films where it was found.
    """

    n: int
    patients: int
    dice: tuple[Interval, Interval, Interval]
    lungs_dice: Interval
    ctr_error: Interval
    ctr_bias: Interval
    ctr_found: Interval

    def overall(self) -> dict[str, Interval]:
        """Figures of no single field by name, as records and cards hold them."""
        return {
            "lungs_dice": self.lungs_dice,
            "ctr_error": self.ctr_error,
            "ctr_bias": self.ctr_bias,
            "ctr_found": self.ctr_found,
        }
