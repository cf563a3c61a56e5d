"""What quick heads on ready features say about labelled films."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.training import Device

UNKNOWN: Final = Interval(None)


class Sight(StrEnum):
    """What a quick head gets to see of a film."""

    WHOLE = "whole film"
    NO_LUNGS = "lungs blacked out"
    BORDER = "border only"
    SIZE = "size only"
    """Rows, columns and bytes of the file; no pixel."""


@dataclass(frozen=True, slots=True)
class ProbeModels:
    """Folders of the model whose features are used, and of the one that finds the lungs."""

    findings: str
    lungs: str
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True, eq=False)
class HeadTrials:
    """Which films quick heads learn from, and which they are tried on.

    Attributes
    ----------
    truth
        NDArray[np.bool_], shape (films, labels).
    folds
        NDArray[np.intp], shape (repetitions, films): the part of each film, from 0. Films of a
        patient are in one part.
    order
        NDArray[np.float64], same shape: place of each film's patient, from 0 to below 1, among all
        in a drawn order. A share takes the first.
    shares
        Of the patients that a head may learn from; rising.
    """

    truth: NDArray[np.bool_]
    folds: NDArray[np.intp]
    order: NDArray[np.float64]
    shares: tuple[float, ...]

    def __post_init__(self) -> None:
        for array in (self.truth, self.folds, self.order):
            array.flags.writeable = False


@dataclass(frozen=True, slots=True)
class SightFigure:
    """How well one label is told from one sight.

    Attributes
    ----------
    auroc
        Of films kept out by patient in cross-validation, with an interval by patient.
    """

    sight: Sight
    label: str
    auroc: Interval


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How good heads are that learned from so many patients, on patients kept out."""

    patients: int
    auroc: Interval


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """One label over growing numbers of patients.

    Attributes
    ----------
    points
        Rising; empty where there are too few patients.
    forecast
        For twice the patients of the last point, by an inverse power law; None without a curve.
    gain
        How much that is above the last point, with its interval.
    """

    label: str
    points: tuple[CurvePoint, ...]
    forecast: CurvePoint | None = None
    gain: Interval = UNKNOWN


@dataclass(frozen=True, slots=True)
class DatasetProbes:
    """All that quick heads said about one dataset.

    Attributes
    ----------
    fingerprint
        Of the examined dataset, see `DatasetExamination`.
    model
        Title of the model whose features were used.
    films, patients
        Looked at; a dataset may hold more.
    without_lungs
        Films in which no lungs were found; there the middle was blacked out.
    left_out
        Labels with too few patients for figures.
    """

    fingerprint: str
    model: str
    films: int
    patients: int
    without_lungs: int
    figures: tuple[SightFigure, ...]
    curves: tuple[LearningCurve, ...]
    left_out: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels that have figures, in the order of the dataset."""
        return tuple(dict.fromkeys(one.label for one in self.figures))

    def figure(self, sight: Sight, label: str) -> Interval:
        """Return the AUROC of a label from one sight."""
        found = (one.auroc for one in self.figures if (one.sight, one.label) == (sight, label))
        return next(found, UNKNOWN)

    def curve(self, label: str) -> LearningCurve | None:
        """Return the learning curve of a label."""
        return next((one for one in self.curves if one.label == label), None)
