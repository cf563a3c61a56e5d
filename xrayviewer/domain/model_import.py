"""What has to be known to make a model of somebody else's weights."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.model_card import ModelCard
from xrayviewer.domain.preparation import Shape


@dataclass(frozen=True, slots=True)
class ModelImport:
    """A file of weights, and what such a file does not say.

    Attributes
    ----------
    file
        ``.safetensors``, ``.pt`` or ``.pth``.
    network
        Name in `learning.networks`.
    labels
        In the order of the network's outputs. With one output and two labels, the output is that
        of the second.
    size_px
        Side of the square it was trained on.
    mean, deviation
        Of its training films' grey levels from 0 to 1, one value a channel; empty: those of
        ImageNet for networks of three channels, 0.5 for the others.
    """

    file: Path
    model_id: str
    network: str
    labels: tuple[str, ...]
    size_px: int
    is_multi_label: bool = False
    shape: Shape = Shape.SQUEEZE
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ImportedModel:
    """A model read from somebody else's file, not yet written.

    Attributes
    ----------
    weights
        Content of a safetensors file, NDArray[np.uint8], shape (bytes,); read-only.
    """

    card: ModelCard
    weights: NDArray[np.uint8]

    def __post_init__(self) -> None:
        self.weights.flags.writeable = False
