"""The recipes: published systems as their authors describe them, and our own.

A recipe is a value; nothing here runs. Published figures stand beside ours in a record, and are
compared only where their protocol can be repeated.
"""

from xrayviewer.domain.dataset import SplitRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import (
    Augmentation,
    Head,
    PublishedFigure,
    Recipe,
    Stage,
    StartWeights,
    TrainingError,
)
from xrayviewer.learning.bundled_recipes import ADULT_FINDINGS, CHILD_PNEUMONIA
from xrayviewer.learning.fields.recipe import LUNG_HEART_FIELDS
from xrayviewer.learning.gate.recipe import INPUT_GATE

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION = (0.229, 0.224, 0.225)

_OFFICIAL_TEST = "official Kermany test split, 624 films"


def _grey(size_px: int) -> Preparation:
    """Films as the plain networks take them: 0 to 1."""
    return Preparation(size_px, mean=(0.0,), deviation=(1.0,))


def _as_photograph(size_px: int) -> Preparation:
    """Films as networks for photographs take them: three equal channels, ImageNet's statistics."""
    return Preparation(size_px, channels=3, mean=IMAGENET_MEAN, deviation=IMAGENET_DEVIATION)


def _published(
    source: str, protocol: str, *, is_comparable: bool = False, **figures: float
) -> tuple[PublishedFigure, ...]:
    return tuple(
        PublishedFigure(metric, value, protocol, source, is_comparable)
        for metric, value in figures.items()
    )


FIVE_BLOCK_CNN = Recipe(
    name="five-block-cnn",
    title="Five convolution blocks from scratch",
    description=(
        "Five blocks of convolution, max-pooling and batch norm, then four dense layers with "
        "dropout; Adam, binary cross-entropy, 10 epochs of batches of 32. The network of a "
        "tutorial on children's pneumonia (A. Sagar)."
    ),
    network="five-block-cnn",
    preparation=_grey(150),
    head=Head.SIGMOID,
    dropout=0.3,
    batch=32,
    augmentation=Augmentation(
        rotation_degrees=10, shift=0.1, zoom=(0.9, 1.1), brightness=(0.9, 1.1)
    ),
    split=SplitRule(train=0.8, validation=0.1, test=0.1),
    stages=(Stage(epochs=10, optimizer="adam", rate=1e-3, patience=4),),
    published=_published(
        "A. Sagar, tutorial",
        _OFFICIAL_TEST,
        accuracy=0.9103,
        precision=0.8976,
        recall=0.9667,
        f1=0.9309,
    ),
)

RESNET50_ONE_CYCLE = Recipe(
    name="resnet50-one-cycle",
    title="ResNet-50 with the one-cycle policy",
    description=(
        "ImageNet's ResNet-50 at 299 px, batches of 64: 8 epochs of the head by one cycle, a range "
        "test, then 10 epochs of all layers with rates from 1e-6 to 1e-4 by layer group; flip, "
        "rotation, zoom, light and warp. The approach of fastai's first version."
    ),
    network="resnet50-two-layer-head",
    preparation=_as_photograph(299),
    start_weights=StartWeights.IMAGENET,
    dropout=0.5,
    batch=64,
    seed=5,
    head=Head.SOFTMAX,
    augmentation=Augmentation(
        flip=True,
        rotation_degrees=10,
        zoom=(1.0, 1.1),
        brightness=(0.8, 1.2),
        contrast=(0.8, 1.2),
        warp=0.1,
    ),
    stages=(
        Stage(
            epochs=8,
            trains="head",
            optimizer="adamw",
            rate=3e-3,
            weight_decay=1e-2,
            schedule="one-cycle",
            restore_best=False,
        ),
        Stage(
            epochs=10,
            trains="all",
            optimizer="adamw",
            rate=1e-4,
            lowest_rate=1e-6,
            weight_decay=1e-2,
            schedule="one-cycle",
            restore_best=False,
            finds_rate=True,
        ),
    ),
    published=_published(
        "tutorial on fastai",
        f"{_OFFICIAL_TEST}, also used to choose the model",
        precision=0.863,
        recall=0.987,
        accuracy=0.894,
    ),
)

VGG16_FROZEN_HEAD = Recipe(
    name="vgg16-frozen-head",
    title="Frozen VGG16 with a small head",
    description=(
        "ImageNet's VGG16, frozen, at 224 px; mean over fields of 4 by 4, 64 units, dropout 0.5, "
        "softmax of two; Adam 1e-3 that falls with the epochs, 25 epochs of batches of 8, rotation "
        "by 15 degrees, stratified 80/20 with seed 42. The system of a tutorial on COVID-19."
    ),
    network="vgg16-average-pooled",
    preparation=_as_photograph(224),
    start_weights=StartWeights.IMAGENET,
    dropout=0.5,
    batch=8,
    seed=42,
    head=Head.SOFTMAX,
    augmentation=Augmentation(rotation_degrees=15),
    split=SplitRule(train=0.8, validation=0.2, seed=42),
    stages=(
        Stage(
            epochs=25,
            trains="head",
            optimizer="adam",
            rate=1e-3,
            schedule="inverse-time",
            restore_best=False,
        ),
    ),
    published=_published(
        "tutorial (PyImageSearch)",
        "10 films, COVID-19 adults against normal children",
        accuracy=0.90,
        sensitivity=1.00,
        specificity=0.80,
    ),
)

_RE_SPLIT = "re-split 70/15/15 at random of all folders together"

BASELINE_CNN = Recipe(
    name="baseline-cnn",
    title="One convolution",
    description=(
        "Grey films of 256 px, one convolution with pooling, 128 units, sigmoid; RMSprop 1e-4, "
        "early stopping after 5 epochs with the best weights restored; 70/15/15."
    ),
    network="baseline-cnn",
    preparation=_grey(256),
    head=Head.SIGMOID,
    batch=32,
    split=SplitRule(train=0.70, validation=0.15, test=0.15),
    stages=(Stage(epochs=100, optimizer="rmsprop", rate=1e-4, patience=5),),
    published=_published("tutorial (validation)", _RE_SPLIT, val_accuracy=0.94),
)

DEEP_CNN = Recipe(
    name="deep-cnn",
    title="Five convolutions with augmentation",
    description=(
        "Grey films of 256 px, five convolutions of 32 to 512 filters with pooling, 2048 units, "
        "sigmoid; Adam with AMSGrad, rotation 15 degrees, brightness 0.9 to 1.1, shear 5 degrees, "
        "zoom 0.2; early stopping after 5 epochs with the best weights restored; 70/15/15."
    ),
    network="deep-cnn",
    preparation=_grey(256),
    head=Head.SIGMOID,
    batch=32,
    augmentation=Augmentation(
        rotation_degrees=15, brightness=(0.9, 1.1), shear_degrees=5, zoom=(0.8, 1.2)
    ),
    split=SplitRule(train=0.70, validation=0.15, test=0.15),
    stages=(Stage(epochs=100, optimizer="amsgrad", rate=1e-4, patience=5),),
    published=_published("tutorial", _RE_SPLIT, accuracy=0.978, recall=0.979),
)

FINE_TUNE = Recipe(
    name="fine-tune",
    title="Adapt a model to your films",
    description=(
        "Starts from a model: first its features are computed once and a new head is fitted to "
        "them, then the last block, then all layers are trained at falling rates. No flips, so the "
        "heart stays where it is. The best mean of the start and the tuned weights is kept, "
        "probabilities are calibrated and operating points chosen on the validation films."
    ),
    network="",
    preparation=_as_photograph(224),
    start_weights=StartWeights.MODEL,
    dropout=0.2,
    batch=32,
    augmentation=Augmentation(
        rotation_degrees=8,
        shift=0.06,
        zoom=(0.9, 1.1),
        brightness=(0.85, 1.15),
        contrast=(0.8, 1.25),
        gamma=(0.8, 1.25),
        blur=1.0,
        noise=0.02,
        erase=0.15,
    ),
    stages=(
        Stage(
            epochs=40,
            trains="features",
            optimizer="adamw",
            rate=3e-3,
            weight_decay=1e-2,
            patience=6,
        ),
        Stage(
            epochs=3,
            trains="last block",
            optimizer="adamw",
            rate=3e-4,
            weight_decay=1e-2,
            schedule="cosine",
        ),
        Stage(
            epochs=8,
            trains="all",
            optimizer="adamw",
            rate=1e-4,
            lowest_rate=1e-5,
            weight_decay=1e-2,
            schedule="one-cycle",
            patience=3,
        ),
    ),
    monitor="val_auroc",
    imbalance="weights",
    averages_with_start=True,
)

RECIPES = {
    recipe.name: recipe
    for recipe in (
        FINE_TUNE,
        FIVE_BLOCK_CNN,
        RESNET50_ONE_CYCLE,
        VGG16_FROZEN_HEAD,
        BASELINE_CNN,
        DEEP_CNN,
        CHILD_PNEUMONIA,
        ADULT_FINDINGS,
        LUNG_HEART_FIELDS,
        INPUT_GATE,
    )
}


def find_recipe(name: str) -> Recipe:
    """Return a recipe by its name.

    Raises
    ------
    TrainingError
        If there is none.
    """
    if name not in RECIPES:
        raise TrainingError(f"There is no recipe “{name}”. Known are {', '.join(RECIPES)}.")
    return RECIPES[name]
