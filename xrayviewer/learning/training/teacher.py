"""A model whose answers are learned beside the labels: distillation.

Several networks averaged know more than each of them, but cost as much as all of them. One network
that learns what their mean says about the same, differently changed films keeps most of it (Hinton
2015, arXiv:1503.02531; Beyer 2022, arXiv:2106.05237).
"""

from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from xrayviewer.domain.model_card import require_findings
from xrayviewer.domain.training import Head, Recipe, TrainingError
from xrayviewer.learning.networks import Network
from xrayviewer.learning.weights import load_model

TAUGHT_SHARE: Final = 0.7
"""Share of the teacher's answers in what is learned; the labels have the rest."""


class Teacher:
    """Gives for each film what the teaching model holds of its labels.

    Parameters
    ----------
    network
        Is not trained from here on.
    head
        Of the network.
    """

    def __init__(self, network: Network, head: Head) -> None:
        self._network = network.requires_grad_(False).eval()
        self._head = head

    def answers(self, inputs: Tensor) -> Tensor:
        """Compute the chance of each label, uncalibrated.

        Parameters
        ----------
        inputs
            Of the network, shape (n, channels, size, size).

        Returns
        -------
        Tensor
            Shape (n, labels).
        """
        with torch.no_grad():
            logits: Tensor = self._network.to(inputs.device)(inputs).float()
        if self._head is Head.SOFTMAX:
            return logits.softmax(1)
        if self._head is Head.SIGMOID:
            return torch.cat((torch.sigmoid(-logits), torch.sigmoid(logits)), dim=1)
        return torch.sigmoid(logits)


def load_teacher(
    folder: str, recipe: Recipe, head: Head, labels: tuple[str, ...] | None = None
) -> Teacher:
    """Load a model that teaches.

    Parameters
    ----------
    head
        Of the network that learns.
    labels
        Of the films; None where they are not known yet.

    Raises
    ------
    TrainingError
        If it takes other inputs or knows other labels than what it should teach.
    ModelError
        If it is refused.
    """
    loaded = load_model(Path(folder))
    card = loaded.card
    require_findings(card)
    differing = [
        what
        for what, differs in (
            ("other labels", labels is not None and card.labels != labels),
            ("another kind of answers", card.network.head is not head),
            ("another preparation of films", card.preparation != recipe.preparation),
        )
        if differs
    ]
    if differing:
        raise TrainingError(
            f"The model “{card.model_id}” cannot teach this network: it has "
            f"{' and '.join(differing)}. Name a model that was trained by the same recipe on films "
            "with the same labels."
        )
    return Teacher(loaded.network, card.network.head)
