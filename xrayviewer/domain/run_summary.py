"""A finished training in short, to be set beside others."""

from collections.abc import Mapping
from dataclasses import dataclass

from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.training import PublishedFigure


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What one training reached.

    Attributes
    ----------
    epochs
        Trained, over all stages.
    is_by_patient
        Whether no known patient has films in two splits.
    apart
        What the films measured differ in besides patients.
    measured_on
        ``test`` films, or ``val`` ones where no films were kept for a test.
    label
        Whose figures these are; empty where there are several labels.
    figures
        By name; all at the model's default operating point.
    published
        What others reported for the recipe.
    """

    name: str
    recipe: str
    source: str
    fingerprint: str
    seed: int
    epochs: int
    is_by_patient: bool
    apart: Apart | None
    measured_on: str
    label: str
    n: int
    figures: Mapping[str, Interval]
    published: tuple[PublishedFigure, ...]
