"""Where in a film the score of one finding came from, by a method of the reader's choice."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Device


class ExplanationMethod(StrEnum):
    """How a map is computed from a network."""

    EVIDENCE = "evidence"
    """All findings at once, additive, in logits: evidence for and against."""
    GRAD_CAM = "grad-cam"
    GRAD_CAM_PLUS_PLUS = "grad-cam++"
    HI_RES_CAM = "hirescam"
    LAYER_CAM = "layercam"
    EIGEN_CAM = "eigencam"
    X_GRAD_CAM = "xgrad-cam"
    SCORE_CAM = "score-cam"
    ABLATION_CAM = "ablation-cam"


@dataclass(frozen=True, slots=True)
class MapLayer:
    """A layer that a map can be computed over, and the cells that such a map has."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class MapRequest:
    """Which map to compute.

    Attributes
    ----------
    folder
        Of a model of findings.
    digest
        Of the model that gave the score which is to be explained.
    layer
        Name of the layer whose feature map is weighted; empty for the last one.
    device
        Where to compute; the CPU stands in for one that is absent or fails.
    """

    folder: str
    digest: str
    label: str
    method: ExplanationMethod
    layer: str = ""
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """The map of one finding of one film.

    Attributes
    ----------
    preparation
        How the film became the model's square.
    found
        NDArray[np.float32], shape (rows, columns): the map over the model's square, turned so that
        it lies on the film as it is; its cells divide the square evenly. For `EVIDENCE` in logits,
        above 0 for the finding and below 0 against it; else 0 or more, without a unit. Read-only.
    full_scale
        Value that is drawn in the strongest colour: for `EVIDENCE` the largest one of all findings
        of this film, so that their pictures can be compared; else the largest one of this map.
    folder
        Of the model that spoke.
    layer
        Name of the layer whose feature map was weighted; empty for the last one.
    """

    analysis: Analysis
    finding: Finding
    method: ExplanationMethod
    preparation: Preparation
    found: NDArray[np.float32]
    full_scale: float
    folder: str = ""
    layer: str = ""

    def __post_init__(self) -> None:
        self.found.flags.writeable = False
