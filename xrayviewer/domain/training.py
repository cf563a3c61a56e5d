"""What a training is to do, and what it reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from xrayviewer.domain.dataset import SplitDataset, SplitRule
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.preparation import Preparation


class TrainingError(XrayViewerError):
    """A training cannot start or go on; the message says why and what to do."""


class LackingWeightsError(TrainingError):
    """ImageNet weights are neither here nor may they be fetched or done without."""


class LackingFileError(TrainingError):
    """ImageNet weights that torchvision does not have, and no file of them."""


class LackingModelError(TrainingError):
    """The recipe adapts a model, and none is named."""


class UnfinishedTrainingError(TrainingError):
    """A training of this name was started and has not ended."""


class Task(StrEnum):
    """What a network answers."""

    FINDINGS = "findings"
    """Which labels hold for a film."""
    FIELDS = "fields"
    """Which pixels belong to each label: lungs and heart."""
    GATE = "gate"
    """Whether a picture is what the models of findings were made for."""


class Head(StrEnum):
    """What the last layer gives, and so which loss is used."""

    SIGMOID = "sigmoid"
    """One logit for the second of two labels; binary cross-entropy."""
    SOFTMAX = "softmax"
    """One logit for each of several labels that exclude each other; cross-entropy."""
    INDEPENDENT = "independent"
    """One logit for each label, any number of which may hold; binary cross-entropy."""


class StartWeights(StrEnum):
    """Where the weights of the network's body come from."""

    RANDOM = "random"
    IMAGENET = "imagenet"
    MODEL = "model"
    """A model folder; `TrainingPlan.start_model` names it."""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Random changes of training films; each film gets new ones in each epoch.

    Attributes
    ----------
    rotation_degrees
        Up to so many either way.
    shift
        Up to this fraction of the side either way.
    zoom
        Lowest and highest factor of size.
    stretch
        Lowest and highest factor of width to height; the area stays.
    bend
        Up to this fraction of the side that smooth random bending moves a point of a coarse net.
    shear_degrees
        Up to so many either way.
    warp
        Up to this fraction of the side that a corner may move (perspective).
    brightness
        Lowest and highest factor of the grey levels.
    contrast
        Lowest and highest factor of the distance to the film's mean grey level.
    gamma
        Lowest and highest exponent of the grey levels (0 to 1).
    detail
        Lowest and highest factor of the distance to the mean grey level nearby: films whose
        maker has evened out the large differences show more of the small ones.
    shading
        Up to this fraction of the grey range that a smooth random field adds or takes.
    blur
        Largest standard deviation of a Gaussian blur, in pixels.
    noise
        Largest standard deviation of Gaussian noise, as a fraction of the grey range.
    erase
        Chance that a rectangle of 2 to 10 % of the film becomes grey.
    flip
        Mirror left and right in half of the films. This moves the heart to the other side.
    """

    rotation_degrees: float = 0.0
    shift: float = 0.0
    zoom: tuple[float, float] = (1.0, 1.0)
    stretch: tuple[float, float] = (1.0, 1.0)
    bend: float = 0.0
    shear_degrees: float = 0.0
    warp: float = 0.0
    brightness: tuple[float, float] = (1.0, 1.0)
    contrast: tuple[float, float] = (1.0, 1.0)
    gamma: tuple[float, float] = (1.0, 1.0)
    detail: tuple[float, float] = (1.0, 1.0)
    shading: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    erase: float = 0.0
    flip: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Some epochs with one set of trainable layers, optimiser and course of the rate.

    Attributes
    ----------
    trains
        ``features``: the head alone, on features of the body computed once; no augmentation.
        ``head``, ``last block``, ``all``: these layers; the rest stays as it is, with its batch
        norm.
    rate
        Learning rate: of the head, and the highest of ``one-cycle``.
    lowest_rate
        Of the first layer group; groups between get rates between, evenly on a logarithmic scale.
        None: one rate for all.
    schedule
        ``constant``; ``one-cycle`` (Smith 2018, arXiv:1803.09820); ``inverse-time``: rate divided
        by (1 + epoch / epochs); ``cosine``.
    patience
        Epochs without a better `Recipe.monitor` after which the stage ends; None: never.
    restore_best
        Continue with the weights of the best epoch; else those of the last.
    finds_rate
        Run a range test first and keep its plot; with `rate` None its suggestion is used.
    frozen_blocks
        With ``all``: so many blocks next to the input stay as they are all the same. They know
        edges and textures already, and cost half of a step.
    keeps_batch_norm
        Batch norm keeps the statistics it has, instead of taking those of each batch.
    """

    epochs: int
    trains: Literal["features", "head", "last block", "all"] = "all"
    optimizer: Literal["adam", "amsgrad", "adamw", "rmsprop"] = "adam"
    rate: float | None = 1e-3
    lowest_rate: float | None = None
    weight_decay: float = 0.0
    schedule: Literal["constant", "one-cycle", "inverse-time", "cosine"] = "constant"
    patience: int | None = None
    restore_best: bool = True
    finds_rate: bool = False
    frozen_blocks: int = 0
    keeps_batch_norm: bool = False


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """What somebody reported for this recipe, for the table beside ours.

    Attributes
    ----------
    protocol
        On which films, and how they were chosen.
    is_comparable
        Whether that protocol can be repeated here.
    """

    metric: str
    value: float
    protocol: str
    source: str
    is_comparable: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to train, as a declared value.

    Attributes
    ----------
    network
        Name in `learning.networks`.
    head
        None: chosen by the labels (two: sigmoid; more: softmax; any number: independent).
    monitor
        Measured on the validation films after each epoch; decides which epoch is the best.
    imbalance
        ``weights`` weighs the loss by inverse frequency; ``threshold`` leaves it to the operating
        point.
    averages_with_start
        Average the weights with those of the start model where that is better on validation
        (Wortsman 2022, arXiv:2109.01903).
    calibrates
        Fit a temperature on the validation films (Guo 2017, arXiv:1706.04599).
    average_decay
        Weights are averaged over the steps, each mean keeping this share of the one before, and the
        mean is what is measured and kept (Polyak 1992, doi:10.1137/0330046). 0: no mean.
    mixup
        Pairs of films are mixed in shares drawn from a beta distribution with this parameter (Zhang
        2018, arXiv:1710.09412). 0: none.
    shifts
        Validation films are also measured changed so, each film the same way in every epoch:
        what a model makes of other devices and exposures says more than films like those it saw.
        None: as they are only.
    """

    name: str
    title: str
    description: str
    network: str
    preparation: Preparation
    stages: tuple[Stage, ...]
    batch: int = 32
    seed: int = 0
    start_weights: StartWeights = StartWeights.RANDOM
    head: Head | None = None
    dropout: float = 0.0
    label_smoothing: float = 0.0
    augmentation: Augmentation = field(default_factory=Augmentation)
    split: SplitRule = field(default_factory=SplitRule)
    monitor: Literal["val_loss", "val_auroc", "val_accuracy"] = "val_loss"
    imbalance: Literal["none", "weights", "threshold"] = "none"
    averages_with_start: bool = False
    calibrates: bool = True
    task: Task = Task.FINDINGS
    average_decay: float = 0.0
    mixup: float = 0.0
    shifts: Augmentation | None = None
    published: tuple[PublishedFigure, ...] = ()


class Device(StrEnum):
    """Where to compute."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """One training, complete: what the record keeps as its settings.

    Attributes
    ----------
    recipe
        With the user's changes (epochs, batch and so on) already in it.
    model_id
        Name of the new model's folder.
    start_model
        Folder of the model to start from, empty when none.
    pretrained_file
        Safetensors file of ImageNet weights with torchvision's names, empty when none.
    from_scratch
        Train all layers where pretrained weights are lacking, and say so in the card.
    allows_download
        torchvision may fetch ImageNet weights.
    devices, nodes
        Processes on this machine, and machines, that train together.
    precision
        As Lightning names them; ``auto`` chooses what the device is fast at.
    title
        What the new model is called where people read; empty: as the recipe.
    teacher
        Folder of a model whose answers are learned beside the labels, empty when none.
    """

    recipe: Recipe
    model_id: str
    device: Device = Device.AUTO
    devices: int = 1
    nodes: int = 1
    precision: Literal["auto", "32-true", "bf16-mixed", "16-mixed"] = "auto"
    start_model: str = ""
    pretrained_file: str = ""
    from_scratch: bool = False
    allows_download: bool = False
    title: str = ""
    teacher: str = ""

    def __post_init__(self) -> None:
        if self.devices < 1 or self.nodes < 1:
            raise TrainingError("A training needs at least one device and one machine.")


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far an epoch has come."""

    stage: int
    stages: int
    epoch: int
    epochs: int
    batch: int
    batches: int
    loss: float
    seconds_left: float


@dataclass(frozen=True, slots=True)
class EpochRecord:
    """One epoch, as the epoch table holds it.

    Attributes
    ----------
    stage, epoch
        From 1; epochs count within their stage.
    metrics
        On the validation films: ``val_auroc``, ``val_accuracy`` and so on.
    rate
        Highest learning rate of the last batch.
    is_best
        Best `Recipe.monitor` of the stage so far.
    """

    stage: int
    epoch: int
    train_loss: float
    val_loss: float
    metrics: Mapping[str, float]
    rate: float
    seconds: float
    is_best: bool


@dataclass(frozen=True, slots=True)
class TrainingNotice:
    """Something the user should know while it trains: a smaller batch, a device that was lost."""

    sentence: str


@dataclass(frozen=True, slots=True)
class RangeTest:
    """Loss over learning rate.

    Attributes
    ----------
    suggestion
        Rate at the steepest fall, None without a clear one.
    """

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    suggestion: float | None


@dataclass(frozen=True, slots=True)
class StageRecord:
    """The course of one finished stage."""

    epochs: tuple[EpochRecord, ...]
    range_test: RangeTest | None = None


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """What a run was started with; kept in its folder, and enough to go on after a kill.

    Attributes
    ----------
    films
        With their use decided; a run keeps it whatever happens to the folder.
    refused
        Sentences on the films that were left out.
    fingerprint
        Of the examined dataset, see `DatasetExamination`.
    source
        Name of the folder or table of the films.
    created
        ISO 8601, UTC.
    """

    plan: TrainingPlan
    films: SplitDataset
    refused: tuple[str, ...]
    fingerprint: str
    source: str
    created: str
    software: Mapping[str, str]
