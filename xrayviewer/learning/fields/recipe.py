"""How the network for lungs and heart is trained."""

from xrayviewer.domain.dataset import SplitRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Augmentation, Head, Recipe, Stage, Task

LUNG_HEART_FIELDS = Recipe(
    name="lung-heart-fields",
    title="Lung and heart fields",
    description=(
        "A small U-Net at 224 px that marks lungs and heart, from films with masks; cross-entropy "
        "and overlap of pixels. There are few such films, all of adults and of one collection, so "
        "each is moved, stretched, bent, shaded and blurred anew in every epoch, far more than "
        "films differ within the collection."
    ),
    network="fields-unet",
    preparation=Preparation(size_px=224),
    head=Head.INDEPENDENT,
    dropout=0.1,
    batch=8,
    augmentation=Augmentation(
        rotation_degrees=12,
        shift=0.08,
        zoom=(0.75, 1.3),
        stretch=(0.7, 1.4),
        bend=0.02,
        shear_degrees=6,
        warp=0.05,
        brightness=(0.7, 1.3),
        contrast=(0.6, 1.5),
        gamma=(0.6, 1.7),
        detail=(0.7, 3.0),
        shading=0.3,
        blur=2.0,
        noise=0.06,
        erase=0.3,
    ),
    split=SplitRule(train=0.7, validation=0.1, test=0.2),
    stages=(
        Stage(
            epochs=80,
            optimizer="adamw",
            rate=3e-3,
            weight_decay=1e-2,
            schedule="one-cycle",
            restore_best=False,
        ),
    ),
    calibrates=False,
    task=Task.FIELDS,
)
