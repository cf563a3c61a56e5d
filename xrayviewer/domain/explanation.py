"""Where in a film the score of one finding came from, by a method of the reader's choice."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Device


class ExplanationMethod(StrEnum):
    """How a map is computed from a network; the first two come with every analysis."""

    GRAD_CAM_PLUS_PLUS = "grad-cam++"
    """What is painted unless another one is asked for: it pointed best where that was measured."""
    EVIDENCE = "evidence"
    """Additive, in logits: evidence for and against."""
    GRAD_CAM = "grad-cam"
    HI_RES_CAM = "hirescam"
    LAYER_CAM = "layercam"
    EIGEN_CAM = "eigencam"
    X_GRAD_CAM = "xgrad-cam"
    SCORE_CAM = "score-cam"
    ABLATION_CAM = "ablation-cam"


PAINTED: Final = ExplanationMethod.GRAD_CAM_PLUS_PLUS
ANALYSED: Final = (ExplanationMethod.GRAD_CAM_PLUS_PLUS, ExplanationMethod.EVIDENCE)


def analysed_maps(analysis: Analysis, method: ExplanationMethod) -> NDArray[np.float32] | None:
    """Return the maps of all findings that came with an analysis; None where no model spoke.

    Parameters
    ----------
    method
        One of `ANALYSED`.
    """
    if method not in ANALYSED:
        raise ValueError(f"no analysis gives maps by {method}")
    return analysis.evidence if method is ExplanationMethod.EVIDENCE else analysis.heat


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
        Value that is drawn in the strongest colour.
    folder
        Of the model that spoke.
    layer
        Name of the layer whose feature map was weighted; empty for the last one.
    is_common_scale
        `full_scale` is the largest value of all findings of this film, so that their pictures can
        be compared; else it is the largest one of this map.
    """

    analysis: Analysis
    finding: Finding
    method: ExplanationMethod
    preparation: Preparation
    found: NDArray[np.float32]
    full_scale: float
    folder: str = ""
    layer: str = ""
    is_common_scale: bool = False

    def __post_init__(self) -> None:
        self.found.flags.writeable = False
