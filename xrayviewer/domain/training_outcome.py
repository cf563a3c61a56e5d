"""What comes of a training."""

from dataclasses import dataclass

from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.model_card import ModelCard


@dataclass(frozen=True, slots=True)
class TrainingOutcome:
    """What a training leaves.

    Attributes
    ----------
    model_folder, record_folder
        Paths.
    validation, test
        Figures of findings; None for a model of another task, whose figures its card holds. No test
        where no films were kept for one.
    """

    card: ModelCard
    model_folder: str
    record_folder: str
    validation: Evaluation | None
    test: Evaluation | None
