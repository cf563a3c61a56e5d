"""A model that gives the mean of what the networks of several trainings say."""

from dataclasses import dataclass

from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.model_card import ModelCard


@dataclass(frozen=True, slots=True, eq=False)
class AveragedModel:
    """What was made of several trainings, before it was measured itself.

    Attributes
    ----------
    card
        Complete, with figures of the single networks on the films that each held out.
    weights
        Content of ``weights.safetensors``.
    held_out
        These figures: each film judged by the one network that was not trained on it.
    thresholds
        The default ones, one for each label.
    """

    card: ModelCard
    weights: bytes
    held_out: Evaluation
    thresholds: tuple[float, ...]
