"""How the input gate is trained."""

from xrayviewer.domain.dataset import SplitRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Recipe, Stage, StartWeights, Task

INPUT_GATE = Recipe(
    name="input-gate",
    title="Input gate",
    description=(
        "Finds out whether a picture is an upright frontal film of a chest of the right polarity, "
        "of a child or an adult, and how far it is from known films. ImageNet's MobileNetV2 stays "
        "as it is; small heads and distances are fitted to its features of each picture as it is "
        "and changed --epochs times: resampled, compressed, cropped, written on, turned, inverted. "
        "Needs a table with labels “chest film”, “chest film of a child”, “chest film of an adult” "
        "and any others, and a column “source”; drawn pictures are added. It is measured with each "
        "source left out in turn, which takes most of the time."
    ),
    network="input-gate",
    preparation=Preparation(
        size_px=224, channels=3, mean=(0.5, 0.5, 0.5), deviation=(0.5, 0.5, 0.5)
    ),
    head=Head.INDEPENDENT,
    start_weights=StartWeights.IMAGENET,
    split=SplitRule(train=0.6, validation=0.2, test=0.2),
    stages=(Stage(epochs=2, trains="features", rate=None, weight_decay=1e-4),),
    calibrates=False,
    task=Task.GATE,
)
