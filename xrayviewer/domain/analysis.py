"""What the models say about one film, and what of it they were given."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.input_gate import AgeGroup, GateReport, HeaderFacts
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.speaking_model import SpeakingModel
from xrayviewer.domain.training import Device


@dataclass(frozen=True, slots=True, eq=False)
class ModelInputs:
    """One film as all models together need it.

    Attributes
    ----------
    digest
        `Radiograph.digest` of the pixels that these squares were made from.
    squares
        By preparation: NDArray[np.uint8], shape (size_px, size_px); read-only.
    """

    digest: str
    header: HeaderFacts
    squares: Mapping[Preparation, NDArray[np.uint8]]

    def __post_init__(self) -> None:
        for square in self.squares.values():
            square.flags.writeable = False


@dataclass(frozen=True, slots=True)
class ComputingOn:
    """Published before models begin to compute on a device, which may end their process.

    Attributes
    ----------
    device
        cpu, cuda or mps.
    """

    device: str


@dataclass(frozen=True, slots=True)
class AnalysisModels:
    """Folders of the models that analyse a film.

    Attributes
    ----------
    findings
        One for each age group that has one.
    group
        Whose model the reader chose, whatever the age; None: as header and gate say.
    chosen
        Any other model of findings that the reader chose; empty for none.
    device
        Where they are to compute; the CPU stands in for one that is absent or fails.
    """

    gate: str
    fields: str
    findings: Mapping[AgeGroup, str]
    group: AgeGroup | None = None
    chosen: str = ""
    device: Device = Device.AUTO


@dataclass(frozen=True, slots=True)
class ModelReference:
    """Which model spoke: enough to find out later whether another one would now.

    Attributes
    ----------
    digest
        Of the whole model, as its card states it.
    preparation
        How the film became the model's square; None where that is not told, which means squeezed.
    """

    model_id: str
    title: str
    version: int
    digest: str
    preparation_version: int
    preparation: Preparation | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A label with its score.

    Attributes
    ----------
    score
        0 to 1; a probability only where `is_calibrated`.
    operating_point
        The model's default one; None where it has none for this label.
    """

    label: str
    score: float
    is_calibrated: bool
    operating_point: OperatingPoint | None = None

    @property
    def is_positive(self) -> bool:
        """Whether the score reaches the threshold."""
        return self.operating_point is not None and self.score >= self.operating_point.threshold


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """What the models say about one film.

    Attributes
    ----------
    digest
        Of the pixels that it was computed from; it is shown over no others.
    speaking
        Which model speaks, and why.
    model
        None where no model spoke.
    findings
        In the order of the model's labels; empty where no model spoke.
    evidence
        NDArray[np.float32], shape (findings, rows, columns): evidence for (above 0) and against
        each label over the model's grid, in logits, turned back so that it lies on the film as it
        is; rows and columns of the grid divide the model's square evenly, and
        `imaging.model_grid` says where the film lies in it. Read-only.
    heat
        NDArray[np.float32], of the same shape and frame: where each label's score came from by
        Grad-CAM++, 0 or more, without a unit. Read-only; None where no model spoke.
    fields
        Lungs and heart, on the film as it is; None where the picture was refused.
    device
        Where it was computed: cpu, cuda or mps.
    device_notice
        Why that was not the device asked for, as a sentence; else empty.
    elapsed_ms
        What the models took for this film, without reading it; of films analysed together, an
        equal share. For the first film of a process their loading is part of it.
    features
        NDArray[np.float16], shape (features,): what the head of the model that spoke gets, scaled
        to length 1, so that products of two films' features are cosines. Read-only; None where no
        model spoke.
    """

    digest: str
    gate: GateReport
    speaking: SpeakingModel
    model: ModelReference | None = None
    findings: tuple[Finding, ...] = ()
    evidence: NDArray[np.float32] | None = None
    heat: NDArray[np.float32] | None = None
    fields: ChestFields | None = None
    device: str = "cpu"
    device_notice: str = ""
    elapsed_ms: float = 0.0
    features: NDArray[np.float16] | None = None

    def __post_init__(self) -> None:
        if self.features is not None:
            self.features.flags.writeable = False
        for maps in (self.evidence, self.heat):
            if maps is None:
                if self.findings:
                    raise ValueError("findings without maps")
                continue
            if len(maps) != len(self.findings) or maps.dtype != np.float32:
                raise ValueError(f"maps of shape {maps.shape} and {maps.dtype}")
            maps.flags.writeable = False

    @property
    def cardiothoracic_ratio(self) -> float | None:
        """Width of the heart by that of the thorax; None where it was not measured.

        Nor is it given for films of children: the model of lungs and heart knows adults only, and
        was clearly wrong on nearly half of them.
        """
        looks_young = self.gate.age is not None and self.gate.age.group is AgeGroup.CHILD
        if self.fields is None or looks_young or self.speaking.group is AgeGroup.CHILD:
            return None
        return self.fields.cardiothoracic_ratio
