"""What the card of a trained model says."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.dataset.public_collections import PUBLIC_COLLECTIONS, Collection
from xrayviewer.domain.dataset import ExaminedFilm, Split
from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.model_card import (
    Calibration,
    DataSource,
    InputRange,
    ModelCard,
    OperatingPoint,
    SelfTest,
    SplitCount,
    card_metrics,
)
from xrayviewer.domain.training import TrainingSettings
from xrayviewer.learning.self_test import PATTERN
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.learning.training.start_weights import FROM_SCRATCH
from xrayviewer.learning.training.teacher import TAUGHT_SHARE
from xrayviewer.store.training_runs import RunFolder

PERCENTILES = (1, 5, 25, 50, 75, 95, 99)
MEASURED_ON = {Split.TEST: "test films", Split.VALIDATION: "validation films"}

TAUGHT: Final = (
    "The model whose answers were learned may have been trained on the validation films, so that "
    "thresholds and calibration chosen on them are somewhat too sure."
)


def trained_card(
    run: RunFolder,
    fitted: Fitted,
    calibration: Calibration,
    points: tuple[OperatingPoint, ...],
    evaluations: dict[Split, Evaluation],
) -> ModelCard:
    """Return the card of a trained model, but for what follows from its weights as stored.

    Parameters
    ----------
    points
        Chosen on the validation films.
    evaluations
        At the default ones, on the validation films and, where some were kept, the test films.
    """
    settings = run.settings()
    films, recipe = settings.films, settings.plan.recipe
    origin = films.origin(settings.source)
    ages = [one.age_years for one in films.films if one.age_years is not None]
    views = {one.view_position for one in films.films if one.view_position}
    return ModelCard(
        model_id=settings.plan.model_id,
        title=settings.plan.title or recipe.title,
        version=1,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        network=fitted.description,
        preparation=recipe.preparation,
        labels=films.labels,
        is_multi_label=films.is_multi_label,
        calibration=calibration,
        operating_points=points,
        sources=tuple(_sources(films.films, settings.source)),
        splits=tuple(
            split_count(settings, films.indices(split), split.value)
            for split in Split
            if films.indices(split)
        ),
        is_split_by_patient=films.is_by_patient,
        metrics=tuple(
            metric
            for split, evaluation in evaluations.items()
            for metric in card_metrics(evaluation, f"{MEASURED_ON[split]} of {origin}")
        ),
        recipe=recipe.name,
        training=_in_words(settings, fitted),
        self_test=SelfTest(PATTERN, (0.0,) * len(films.labels)),
        weights_sha256="",
        limitations=_limitations(settings, evaluations),
        age_years=(min(ages), max(ages)) if ages else None,
        views=tuple(sorted(views)),
        input_ranges=_input_ranges(run, settings),
        software=dict(settings.software),
        task=recipe.task,
    )


def _patients(films: Sequence[ExaminedFilm]) -> int:
    """Count patients; a film without one counts as a patient of its own."""
    known = {one.patient for one in films if one.patient}
    return len(known) + sum(1 for one in films if not one.patient)


def _sources(films: Sequence[ExaminedFilm], folder: str) -> Iterator[DataSource]:
    """Each collection that the films say they come from; the folder for those that say nothing."""
    for name in sorted({one.film.source for one in films}):
        own = [one for one in films if one.film.source == name]
        known = PUBLIC_COLLECTIONS.get(name, Collection("", ""))
        yield DataSource(name or folder, len(own), _patients(own), known.licence, known.citation)


def split_count(settings: TrainingSettings, places: Sequence[int], name: str) -> SplitCount:
    """Return what the card says of one split, given the places of its films."""
    films = [settings.films.films[place] for place in places]
    counts = {
        label: sum(label in one.film.labels for one in films) for label in settings.films.labels
    }
    return SplitCount(name, len(films), _patients(films), counts)


def _in_words(settings: TrainingSettings, fitted: Fitted) -> str:
    epochs = sum(len(stage.epochs) for stage in fitted.stages)
    stages = len(fitted.stages)
    start = fitted.started_from
    text = (
        f"Recipe “{settings.plan.recipe.name}”, {epochs} epochs in {stages} "
        f"{'stage' if stages == 1 else 'stages'}, seed {settings.plan.recipe.seed}, "
        f"{start if start == FROM_SCRATCH else f'started from {start}'}."
    )
    if settings.plan.teacher:
        text += (
            f" Learned the labels and, for {TAUGHT_SHARE:.0%}, the answers of the model "
            f"“{Path(settings.plan.teacher).name}” about the same films."
        )
    if fitted.tuned_share < 1:
        text += f" Weights are {fitted.tuned_share:.0%} tuned ones, averaged with those before."
    return text


def _limitations(
    settings: TrainingSettings, evaluations: dict[Split, Evaluation]
) -> tuple[str, ...]:
    limits = [
        "Measured on films of the same source only; on other hospitals' films expect worse.",
    ]
    if Split.TEST not in evaluations:
        limits.append(
            "No test films: the figures are of the validation films, on which the best epoch, the "
            "temperature and the thresholds were chosen, so they are too good."
        )
    if settings.plan.teacher:
        limits.append(TAUGHT)
    if not settings.films.is_by_patient:
        limits.append(
            "Patients have films on both sides of the split, so the figures are too good."
        )
    return tuple(limits)


def _input_ranges(run: RunFolder, settings: TrainingSettings) -> tuple[InputRange, ...]:
    side = settings.plan.recipe.preparation.size_px
    shape = (len(settings.films.films), side, side)
    films = np.memmap(run.films, np.uint8, mode="r", shape=shape)
    quantities = {
        "mean grey level": [float(np.mean(films[at])) / 255 for at in _train(settings)],
        "deviation of grey levels": [float(np.std(films[at])) / 255 for at in _train(settings)],
    }
    return tuple(InputRange(name, _percentiles(values)) for name, values in quantities.items())


def _train(settings: TrainingSettings) -> tuple[int, ...]:
    return settings.films.indices(Split.TRAIN)


def _percentiles(values: Sequence[float]) -> tuple[float, float, float, float, float, float, float]:
    first, fifth, quarter, half, three, last_five, last = np.percentile(values, PERCENTILES)
    return (
        float(first), float(fifth), float(quarter), float(half),
        float(three), float(last_five), float(last),
    )  # fmt: skip
