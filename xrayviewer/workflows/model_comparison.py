"""Compare a trained model with the current one, on the films that its training kept aside."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.dataset.names import folded
from xrayviewer.domain.dataset import Dataset, Split
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.model_card import ModelCard, require_findings
from xrayviewer.domain.model_comparison import (
    ModelComparison,
    ModelComparisonError,
    PairedDifference,
    PairedScores,
)
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.workflows.analysis import FINDINGS
from xrayviewer.workflows.datasets import read_dataset
from xrayviewer.workflows.evaluation import choose_thresholds
from xrayviewer.workflows.film_scores import FilmScores
from xrayviewer.workflows.operating_figures import scored_columns
from xrayviewer.workflows.runs import finished_runs
from xrayviewer.workflows.training_results import TrainingResult, read_result

BATCH: Final = 8
"""Films in one call, so that a film the reader opens meanwhile hardly waits."""
SEED: Final = 0


def current_model(entries: Sequence[ModelEntry], chosen: str, card: ModelCard) -> ModelEntry | None:
    """Return the model that speaks where a new one would; None where none knows its labels.

    Parameters
    ----------
    chosen
        Name of the model that the reader chose to speak; empty: the bundled ones do.
    card
        Of the new model.
    """
    own = {folded(label) for label in card.labels}
    speaking = {chosen} if chosen else set(FINDINGS.values())
    shared = [
        (len(own & {folded(label) for label in entry.card.labels}), entry)
        for entry in entries
        if entry.model_id in speaking and entry.card is not None
    ]
    most, best = max(shared, key=lambda one: one[0], default=(0, None))
    return best if most else None


def compare_with_current(
    engines: tuple[Engine, Engine], name: str, current: Path, context: JobContext
) -> ModelComparison:
    """Score the films that a training kept aside by the current model, too.

    Parameters
    ----------
    engines
        Engines of `readers` and of `learning`.
    name
        Of the training and its model.
    current
        Folder of the current model.

    Raises
    ------
    ModelComparisonError
        If the new model was not trained here, the models share no label, or no film can be read.
    TrainingError, EvaluationFileError
        If the record of the training was changed.
    ModelError
        If the current model is refused.
    """
    if name not in finished_runs():
        raise ModelComparisonError(
            f"The model “{name}” was not trained here, so there are no films that it was measured "
            "on and that the current model could be measured on, too."
        )
    result, card = read_result(name, context), read_card(current)
    require_findings(card)
    pairs = _shared_labels(result, card)
    dataset = Dataset(
        Path(),
        result.predictions.labels,
        is_multi_label=result.predictions.is_multi_label,
        films=tuple(
            result.settings.films.films[place].film
            for place in result.settings.films.indices(result.split)
        ),
    )
    scores = FilmScores(engines[1], current, card, len(dataset.films), context, batch=BATCH)
    try:
        read_dataset(engines[0], dataset, scores.preparation, context, scores.take)
        scores.finish()
        paired = _paired(result, card, pairs, scores)
        if not paired.names:
            raise ModelComparisonError(
                f"None of the {len(dataset.films):,} films that the training “{name}” kept aside "
                "can be read any more, so its model cannot be compared with the current one."
            )
        difference: PairedDifference = engines[1].call(
            "evaluation.pairing:compare_paired", paired, SEED, context=context
        )
    except EngineError as error:
        raise ModelComparisonError(
            f"The models could not be compared: {error}. Memory may have been short. Close other "
            "programs and try again."
        ) from error
    patients = {
        patient or film for film, patient in zip(paired.names, paired.patients, strict=True)
    }
    return ModelComparison(
        name,
        card.model_id,
        tuple(result.predictions.labels[own] for own, _ in pairs),
        len(paired.names),
        len(patients),
        difference,
        _remarks(result, card, len(dataset.films) - len(paired.names)),
    )


def _shared_labels(result: TrainingResult, card: ModelCard) -> list[tuple[int, int]]:
    """Columns of the labels that both give, in the new model's figures and in the card."""
    places = {folded(label): place for place, label in enumerate(card.labels)}
    labels = result.predictions.labels
    pairs = [
        (column, places[folded(labels[column])])
        for column in scored_columns(result.predictions)
        if folded(labels[column]) in places
    ]
    if not pairs:
        raise ModelComparisonError(
            f"The current model “{card.model_id}” knows none of the labels of “{result.name}”, so "
            "the two cannot be compared."
        )
    return pairs


def _paired(
    result: TrainingResult,
    card: ModelCard,
    pairs: Sequence[tuple[int, int]],
    scores: FilmScores,
) -> PairedScores:
    """Take the films that could be read, and the labels that both models give."""
    known = np.flatnonzero(np.isfinite(scores.probabilities).all(axis=1))
    predictions = result.predictions
    own, theirs = ([pair[side] for pair in pairs] for side in (0, 1))
    limits = {label.label: label.threshold for label in result.evaluation.labels}
    points, _ = choose_thresholds(card, None)
    return PairedScores(
        tuple(predictions.names[place] for place in known),
        tuple(predictions.patients[place] for place in known),
        predictions.truth[known][:, own],
        predictions.probabilities[known][:, own],
        scores.probabilities[known][:, theirs],
        tuple(limits[predictions.labels[place]] for place in own),
        tuple(points[card.labels[place]] for place in theirs),
    )


def _remarks(result: TrainingResult, card: ModelCard, lost: int) -> tuple[str, ...]:
    remarks = []
    if result.split is not Split.TEST:
        remarks.append(
            "The best epoch and the threshold of the new model were chosen on these films, which "
            "flatters it."
        )
    if not result.settings.films.is_by_patient:
        remarks.append(
            "The new model has learned from other films of these patients, which flatters it."
        )
    if result.settings.source in {source.name for source in card.sources}:
        remarks.append(
            f"The current model has learned from films of “{result.settings.source}”, perhaps from "
            "these, which flatters it."
        )
    if lost:
        remarks.append(f"{lost:,} of the films cannot be read any more and were left out.")
    return tuple(remarks)
