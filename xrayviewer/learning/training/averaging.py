"""One model of several trainings: the mean of what their networks say.

Where each training held other films out for validation, these films, each scored by the network
that did not see it, calibrate the model and choose its thresholds.
"""

import dataclasses
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.domain.model_averaging import AveragedModel
from xrayviewer.domain.model_card import ModelCard, ModelError, SplitCount, card_metrics
from xrayviewer.domain.training import Head, TrainingSettings
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.calibration import (
    fit_platt,
    fit_temperature,
    logits_from,
    probabilities,
)
from xrayviewer.learning.evaluation.operating_points import (
    choose_operating_points,
    default_thresholds,
)
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.learning.networks.registry import joined_name
from xrayviewer.learning.networks.side_by_side import side_by_side
from xrayviewer.learning.training.card import split_count
from xrayviewer.learning.weights import load_model, packed

HELD_OUT: Final = "held-out films of the averaged trainings"
LIMITATION: Final = (
    "An average of {count} networks. Calibration and thresholds come from films that were each "
    "scored by the one network that was not trained on them, not by all."
)


def average(
    models: tuple[str, ...],
    settings: tuple[TrainingSettings, ...],
    held_out: tuple[Predictions, ...],
    model_id: str,
    context: JobContext,
) -> AveragedModel:
    """Make one model of several that were trained alike.

    Parameters
    ----------
    models
        Folders.
    settings
        Of the training of each.
    held_out
        What each gave its own validation films.

    Raises
    ------
    ModelError
        If a model is refused, or is of another form than the first.
    """
    loaded = [load_model(Path(folder)) for folder in models]
    first = loaded[0].card
    if first.labels != settings[0].films.labels:
        raise ModelError(
            f"The model “{first.model_id}” gives other labels than its training had. It was "
            "replaced since; train again."
        )
    for other in loaded[1:]:
        _require_same_form(first, other.card)
    head = first.network.head
    logits = np.concatenate(
        [
            logits_from(said.probabilities, head, one.card.calibration)
            for one, said in zip(loaded, held_out, strict=True)
        ]
    )
    films = _joined(held_out)
    if head is Head.SOFTMAX:
        calibration = fit_temperature(logits, films.truth, head, HELD_OUT)
    else:
        calibration = fit_platt(logits, films.truth, HELD_OUT, head)
    calibrated = dataclasses.replace(films, probabilities=probabilities(logits, head, calibration))
    points = choose_operating_points(calibrated, HELD_OUT)
    thresholds = default_thresholds(points, first.labels)
    evaluation = evaluate(calibrated, thresholds, context)
    card = dataclasses.replace(
        first,
        model_id=model_id,
        network=dataclasses.replace(
            first.network, name=joined_name(first.network.name, len(loaded))
        ),
        version=1,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        calibration=calibration,
        operating_points=points,
        splits=_splits(settings),
        metrics=card_metrics(evaluation, f"{HELD_OUT}, each by its single network"),
        training=f"{len(loaded)} networks, whose logits are averaged. The first: {first.training}",
        limitations=(
            *(one for one in first.limitations if "validation films" not in one),
            LIMITATION.format(count=len(loaded)),
        ),
    )
    networks = [one.network for one in loaded]
    card, weights = packed(card, side_by_side(networks, first.network.dropout))
    return AveragedModel(card, weights, evaluation, tuple(thresholds))


def _require_same_form(first: ModelCard, other: ModelCard) -> None:
    same = ("network", "preparation", "labels", "is_multi_label", "task")
    changed = [name for name in same if getattr(first, name) != getattr(other, name)]
    if changed:
        raise ModelError(
            f"“{first.model_id}” and “{other.model_id}” differ in {' and '.join(changed)}, so "
            "they have no mean. Average trainings by one recipe on the same labels."
        )


def _splits(settings: Sequence[TrainingSettings]) -> tuple[SplitCount, ...]:
    first = settings[0].films
    test = first.indices(Split.TEST)
    rest = tuple(place for place in range(len(first.films)) if place not in set(test))
    counts = [split_count(settings[0], rest, Split.TRAIN.value)]
    if test:
        counts.append(split_count(settings[0], test, Split.TEST.value))
    return tuple(counts)


def _joined(parts: Sequence[Predictions]) -> Predictions:
    return Predictions(
        names=tuple(name for part in parts for name in part.names),
        patients=tuple(patient for part in parts for patient in part.patients),
        labels=parts[0].labels,
        probabilities=np.concatenate([part.probabilities for part in parts]),
        truth=np.concatenate([part.truth for part in parts]),
        is_multi_label=parts[0].is_multi_label,
    )
