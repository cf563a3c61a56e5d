"""How the bundled models of findings are trained."""

from xrayviewer.domain.dataset import SplitRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Augmentation, Recipe, Stage, StartWeights

# Weights of the start network take values from -1 to 1 in three equal channels.
_HALF = (0.5, 0.5, 0.5)


def _squeezed(size_px: int) -> Preparation:
    return Preparation(size_px, channels=3, mean=_HALF, deviation=_HALF)


SHIFTED = Augmentation(
    zoom=(0.8, 1.25),
    shift=0.05,
    contrast=(0.5, 1.6),
    gamma=(0.5, 2.0),
    blur=2.0,
    noise=0.06,
)
"""As films of other hospitals may differ: exposure, processing, sharpness, collimation."""

CHILD_PNEUMONIA = Recipe(
    name="child-pneumonia",
    title="Pneumonia in children of 1 to 5 years",
    description=(
        "ImageNet's MobileNetV2 at 224 px; the first four blocks and all statistics of batch norm "
        "stay as they are, the rest is trained at small rates under strong changes of exposure, "
        "sharpness, noise and collimation, so that the look of one hospital's films cannot be "
        "learned. The mean of the weights over the steps is kept; epochs, calibration and "
        "operating points are chosen on validation films that are changed as strongly."
    ),
    network="mobilenet-v2-same",
    preparation=_squeezed(224),
    start_weights=StartWeights.IMAGENET,
    dropout=0.2,
    label_smoothing=0.04,
    batch=24,
    augmentation=Augmentation(
        rotation_degrees=12,
        shift=0.08,
        zoom=(0.8, 1.3),
        shear_degrees=4,
        warp=0.05,
        brightness=(0.7, 1.3),
        contrast=(0.5, 1.6),
        gamma=(0.45, 2.2),
        blur=2.0,
        noise=0.05,
        erase=0.3,
    ),
    split=SplitRule(train=0.8, validation=0.1, test=0.1),
    stages=(
        Stage(
            epochs=2,
            optimizer="adamw",
            rate=1e-3,
            lowest_rate=1e-4,
            weight_decay=0.05,
            schedule="one-cycle",
            frozen_blocks=4,
            keeps_batch_norm=True,
        ),
    ),
    monitor="val_loss",
    average_decay=0.995,
    shifts=SHIFTED,
)

ADULT_FINDINGS = Recipe(
    name="adult-findings",
    title="Findings on frontal chest films of adults",
    description=(
        "ImageNet's MobileNetV2; its batch norm gets statistics of chest films again, the first "
        "two blocks stay as they are, the rest is trained for a few epochs under moderate changes. "
        "The mean of the weights over the steps is kept, that of the best epoch; each label is "
        "calibrated on the validation films."
    ),
    network="mobilenet-v2-same",
    preparation=_squeezed(320),
    start_weights=StartWeights.IMAGENET,
    dropout=0.2,
    batch=24,
    augmentation=Augmentation(
        rotation_degrees=8,
        shift=0.06,
        zoom=(0.9, 1.15),
        contrast=(0.75, 1.3),
        gamma=(0.75, 1.35),
    ),
    split=SplitRule(train=0.7, validation=0.15, test=0.15),
    stages=(
        Stage(
            epochs=5,
            optimizer="adamw",
            rate=1.6e-3,
            lowest_rate=2e-4,
            weight_decay=0.01,
            schedule="one-cycle",
            frozen_blocks=2,
        ),
    ),
    monitor="val_auroc",
    average_decay=0.995,
)
