"""Which training a model came from.

A model may be renamed, or exported and imported again, and another one may get its old name. What
stays are its figures: its card states what the record of its training states, to the last digit.
"""

import json
import math
from collections.abc import Mapping
from typing import Any, Final

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.model_card import ModelCard
from xrayviewer.store.evaluation_files import EVALUATION
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.runs import finished_runs

FIGURES: Final = ("auroc", "brier", "ece")
"""The latter two hang on every probability, so no two networks share them by chance."""
EXACT: Final = 1e-9

Stated = Mapping[str, tuple[int, Mapping[str, float | None]]]
"""By label: how many films were measured, and the figures."""


def training_of(card: ModelCard) -> str | None:
    """Return the training on this computer that a model came from, None where there is none."""
    names = finished_runs()
    for name in sorted(names, key=lambda one: one != card.model_id):
        run = RunFolder(runs_folder() / name)
        for split in (Split.TEST, Split.VALIDATION):
            path = run.record / split.value / EVALUATION
            try:
                described: dict[str, Any] = json.loads(path.read_bytes())
                stated = {
                    label: (figures["n"], {one: figures[one] for one in FIGURES})
                    for label, figures in described["labels"].items()
                }
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                # A record that cannot be read says nothing of any model.
                continue
            if _states(card, stated):
                return name
    return None


def came_from(card: ModelCard, evaluation: Evaluation) -> bool:
    """Whether a model states just these figures."""
    return _states(
        card,
        {
            one.label: (one.n, {name: getattr(one, name).value for name in FIGURES})
            for one in evaluation.labels
        },
    )


def _states(card: ModelCard, stated: Stated) -> bool:
    return bool(stated) and all(
        any(
            (one.label, one.name, one.n) == (label, name, films) and _same(one.value.value, value)
            for one in card.metrics
        )
        for label, (films, figures) in stated.items()
        for name, value in figures.items()
    )


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=0, abs_tol=EXACT)
