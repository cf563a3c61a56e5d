"""Two models on the same films."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import Interval


class ModelComparisonError(XrayViewerError):
    """A model cannot be compared with the current one; the message says why."""


@dataclass(frozen=True, slots=True, eq=False)
class PairedScores:
    """What two models say of the same films about the labels that both know.

    Attributes
    ----------
    names, patients
        Of the films; see `domain.evaluation.Predictions`.
    truth
        NDArray[np.bool_], shape (films, labels): which labels hold.
    new, current
        NDArray[np.float64], same shape, 0 to 1.
    new_thresholds, current_thresholds
        One for each label.
    """

    names: tuple[str, ...]
    patients: tuple[str, ...]
    truth: NDArray[np.bool_]
    new: NDArray[np.float64]
    current: NDArray[np.float64]
    new_thresholds: tuple[float, ...]
    current_thresholds: tuple[float, ...]

    def __post_init__(self) -> None:
        for array in (self.truth, self.new, self.current):
            array.flags.writeable = False


@dataclass(frozen=True, slots=True)
class PairedDifference:
    """Figures of a new model less those of the current one, over the same films.

    Attributes
    ----------
    auroc, accuracy
        Means over the labels; intervals by a bootstrap in which both models meet the same patients.
    new_auroc, current_auroc
        What the first is the difference of.
    """

    auroc: Interval
    accuracy: Interval
    new_auroc: float | None
    current_auroc: float | None


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """A new model beside the current one.

    Attributes
    ----------
    new, current
        Names of the models.
    labels
        That both know and were compared on.
    films, patients
        How many it rests on.
    remarks
        What limits the comparison, as sentences.
    """

    new: str
    current: str
    labels: tuple[str, ...]
    films: int
    patients: int
    difference: PairedDifference
    remarks: tuple[str, ...] = ()

    @property
    def decisive(self) -> Interval:
        """The difference that decides: of the AUROC, or of the accuracy where there is none."""
        auroc = self.difference.auroc
        return self.difference.accuracy if auroc.value is None else auroc

    @property
    def is_gain(self) -> bool:
        """Whether the new model is better, with an interval that excludes zero."""
        return self.decisive.low is not None and self.decisive.low > 0

    @property
    def is_loss(self) -> bool:
        """Whether the new model is worse, with an interval that excludes zero."""
        return self.decisive.high is not None and self.decisive.high < 0
