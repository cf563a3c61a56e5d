"""What a model expects and promises: the contents of ``card.json``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import Evaluation, Interval
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Task

CARD_VERSION = 1
INTENDED_USE = "Research use only, not for diagnosis."


class ModelError(XrayViewerError):
    """A model folder cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class NetworkDescription:
    """Attributes: `name` in `learning.networks`, the number of `parameters`."""

    name: str
    head: Head
    parameters: int
    dropout: float = 0.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """From logits to probabilities: sigmoid or softmax of ``scale * logit + offset``.

    Attributes
    ----------
    method
        ``none``, ``temperature`` (one scale, offset 0) or ``platt`` (scale and offset per logit).
    scale, offset
        One value for each logit of the network.
    measured_on
        Which films it was fitted on; empty for ``none``.
    ece_before, ece_after
        Expected calibration error on those films.
    """

    method: str
    scale: tuple[float, ...]
    offset: tuple[float, ...]
    measured_on: str = ""
    ece_before: float | None = None
    ece_after: float | None = None


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold for one label and what it gave.

    Attributes
    ----------
    name
        How it was chosen: ``youden``, ``sensitivity 0.95`` and so on.
    is_default
        The one that verdicts use; one for each label.
    """

    label: str
    name: str
    threshold: float
    sensitivity: Interval
    specificity: Interval
    measured_on: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class DataSource:
    """Films that went into a model."""

    name: str
    films: int
    patients: int
    licence: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class SplitCount:
    """How many films and patients of each label one split holds."""

    split: str
    films: int
    patients: int
    label_films: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CardMetric:
    """One measured figure.

    Attributes
    ----------
    measured_on
        Which films: split and source.
    """

    name: str
    label: str
    measured_on: str
    n: int
    value: Interval


@dataclass(frozen=True, slots=True)
class InputRange:
    """Percentiles 1, 5, 25, 50, 75, 95, 99 of one quantity of the prepared training films."""

    quantity: str
    percentiles: tuple[float, float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class SelfTest:
    """A made-up input and the probabilities it has to give.

    Attributes
    ----------
    pattern
        Name of the generator in `learning.self_test`, with its version.
    probabilities
        One for each label, computed on the CPU in single precision.
    tolerance
        Largest difference allowed.
    """

    pattern: str
    probabilities: tuple[float, ...]
    tolerance: float = 1e-4


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Everything about a model but its weights.

    Attributes
    ----------
    model_id
        Name of the folder.
    version
        Counts up when a model of the same name is trained again.
    created
        ISO 8601, UTC.
    labels
        In the order of the probabilities.
    is_multi_label
        Labels do not exclude each other.
    training
        In words for people: recipe, epochs, start weights, "from scratch".
    age_years
        Youngest and oldest training patient where headers or tables say so.
    views
        View positions among the training films.
    software
        Versions of what trained it.
    weights_sha256
        Of ``weights.safetensors``.
    """

    model_id: str
    title: str
    version: int
    created: str
    network: NetworkDescription
    preparation: Preparation
    labels: tuple[str, ...]
    is_multi_label: bool
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    sources: tuple[DataSource, ...]
    splits: tuple[SplitCount, ...]
    is_split_by_patient: bool
    metrics: tuple[CardMetric, ...]
    recipe: str
    training: str
    self_test: SelfTest
    weights_sha256: str
    intended_use: str = INTENDED_USE
    limitations: tuple[str, ...] = ()
    licence: str = ""
    age_years: tuple[float, float] | None = None
    views: tuple[str, ...] = ()
    input_ranges: tuple[InputRange, ...] = ()
    software: Mapping[str, str] = field(default_factory=dict)
    task: Task = Task.FINDINGS
    card_version: int = CARD_VERSION


METRICS: Final = (
    *("auroc", "auprc", "accuracy", "sensitivity", "specificity", "precision", "f1"),
    *("ece", "calibration_slope", "brier", "prevalence_brier"),
)
"""Figures of an evaluation that a card states for each label."""


def card_metrics(evaluation: Evaluation, measured_on: str) -> tuple[CardMetric, ...]:
    """Return the figures of an evaluation as a card states them."""
    return tuple(
        CardMetric(name, one.label, measured_on, one.n, getattr(one, name))
        for one in evaluation.labels
        for name in METRICS
    )


def require_findings(card: ModelCard) -> None:
    """Refuse a model that answers something else than which labels hold for a film.

    Raises
    ------
    ModelError
        For the input gate, and for the model that finds lungs and heart.
    """
    if card.task is not Task.FINDINGS:
        raise ModelError(f"The model “{card.model_id}” gives no findings. Choose another model.")
