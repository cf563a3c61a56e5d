"""Scores of two models on the same films: those a training kept aside, or labelled ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.names import folded
from xrayviewer.domain.dataset import Dataset, DatasetExamination, ExaminedFilm, Split
from xrayviewer.domain.model_card import ModelCard
from xrayviewer.domain.model_comparison import ModelComparisonError, PairedScores
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.workflows.datasets import read_dataset
from xrayviewer.workflows.evaluation import choose_thresholds
from xrayviewer.workflows.film_scores import FilmScores
from xrayviewer.workflows.operating_figures import scored_columns
from xrayviewer.workflows.training_results import TrainingResult

BATCH: Final = 8
"""Films in one call, so that a film the reader opens meanwhile hardly waits."""
MOST_FILMS: Final = 500
"""Of films that were not kept aside, so that it takes minutes and not hours."""


@dataclass(frozen=True, slots=True)
class LabelledFilms:
    """Films with labels; `source` is the name of their folder or table."""

    source: str
    examination: DatasetExamination


@dataclass(frozen=True, slots=True)
class PairedFilms:
    """Scores of both models.

    Attributes
    ----------
    labels
        As the films are labelled.
    remarks
        What limits a comparison by them, as sentences.
    """

    scores: PairedScores
    labels: tuple[str, ...]
    remarks: tuple[str, ...]


def films_kept_aside(
    engines: tuple[Engine, Engine], result: TrainingResult, current: Path, context: JobContext
) -> PairedFilms:
    """Have the current model score the films that a training kept aside; its own scores are known.

    Raises
    ------
    ModelComparisonError
        If the models share no label, or no film can be read.
    ModelError
        If the current model is refused.
    """
    card = read_card(current)
    predictions = result.predictions
    labels = [predictions.labels[column] for column in scored_columns(predictions)]
    pairs = _shared(labels, card)
    films = [
        result.settings.films.films[place] for place in result.settings.films.indices(result.split)
    ]
    scored = _scored(engines, current, card, films, context)
    known = np.flatnonzero(np.isfinite(scored).all(axis=1))
    _require_films(known, len(films))
    own = [predictions.labels.index(label) for label in pairs]
    limits = {label.label: label.threshold for label in result.evaluation.labels}
    points, _ = choose_thresholds(card, None)
    scores = PairedScores(
        tuple(predictions.names[place] for place in known),
        tuple(predictions.patients[place] for place in known),
        predictions.truth[known][:, own],
        predictions.probabilities[known][:, own],
        scored[known][:, list(pairs.values())],
        tuple(limits[label] for label in pairs),
        tuple(points[card.labels[place]] for place in pairs.values()),
    )
    remarks = (*_flattering_new(result), *_familiar(card, "current", result.settings.source))
    return PairedFilms(scores, tuple(pairs), (*remarks, *_lost(len(films) - len(known))))


def labelled_films(
    engines: tuple[Engine, Engine],
    new: Path,
    current: Path,
    labelled: LabelledFilms,
    context: JobContext,
) -> PairedFilms:
    """Have both models score labelled films, evenly taken from all where there are many.

    Raises
    ------
    ModelComparisonError
        If the models and the films share no label, or no film can be read.
    ModelError
        If a model is refused.
    """
    source, examination = labelled.source, labelled.examination
    dataset, cards = examination.dataset, (read_card(new), read_card(current))
    wanted = dataset.labels
    if len(wanted) == 2 and not dataset.is_multi_label:
        # Of two that exclude each other the second says all.
        wanted = wanted[1:]
    ours = _shared(wanted, cards[0])
    theirs = _shared(list(ours), cards[1])
    step = -(-len(examination.films) // MOST_FILMS)
    films = examination.films[:: max(1, step)]
    scored = [
        _scored(engines, folder, card, films, PartContext(context, half, 2))
        for half, (folder, card) in enumerate(zip((new, current), cards, strict=True))
    ]
    known = np.flatnonzero(np.isfinite(np.concatenate(scored, axis=1)).all(axis=1))
    _require_films(known, len(films))
    places = [[shared[label] for label in theirs] for shared in (ours, theirs)]
    limits = [
        tuple(choose_thresholds(card, None)[0][card.labels[place]] for place in own)
        for card, own in zip(cards, places, strict=True)
    ]
    chosen = [films[place] for place in known]
    scores = PairedScores(
        tuple(one.film.name for one in chosen),
        tuple(one.patient for one in chosen),
        np.array([[label in one.film.labels for label in theirs] for one in chosen], np.bool_),
        scored[0][known][:, places[0]],
        scored[1][known][:, places[1]],
        *limits,
    )
    remarks = (
        f"The new model was not trained here, so both were measured on {len(known):,} films of "
        f"“{source}” from the first step. A model that has learned from them is flattered.",
        *_familiar(cards[0], "new", source),
        *_familiar(cards[1], "current", source),
        *_lost(len(films) - len(known)),
    )
    return PairedFilms(scores, tuple(theirs), remarks)


def _shared(labels: Sequence[str], card: ModelCard) -> dict[str, int]:
    """Labels that a model gives, too, with their column there."""
    places = {folded(label): place for place, label in enumerate(card.labels)}
    found = {label: places[folded(label)] for label in labels if folded(label) in places}
    if not found:
        listed = ", ".join(f"“{label}”" for label in labels)
        raise ModelComparisonError(
            f"The model “{card.model_id}” knows none of the labels {listed}, so the two cannot be "
            "compared."
        )
    return found


def _scored(
    engines: tuple[Engine, Engine],
    folder: Path,
    card: ModelCard,
    films: Sequence[ExaminedFilm],
    context: JobContext,
) -> NDArray[np.float64]:
    """Probabilities of all labels of a model; NaN for a film that cannot be read."""
    dataset = Dataset(Path(), (), is_multi_label=True, films=tuple(one.film for one in films))
    scores = FilmScores(engines[1], folder, card, len(films), context, batch=BATCH)
    read_dataset(engines[0], dataset, scores.preparation, context, scores.take)
    scores.finish()
    return scores.probabilities


def _require_films(known: NDArray[np.intp], films: int) -> None:
    if not len(known):
        raise ModelComparisonError(
            f"None of the {films:,} films that both models would be measured on can be read any "
            "more, so they cannot be compared. Put the films back where they were."
        )


def _flattering_new(result: TrainingResult) -> Sequence[str]:
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
    return remarks


def _familiar(card: ModelCard, which: str, source: str) -> Sequence[str]:
    if source not in {one.name for one in card.sources}:
        return ()
    return (
        f"The {which} model has learned from films of “{source}”, perhaps from these, which "
        "flatters it.",
    )


def _lost(films: int) -> Sequence[str]:
    if not films:
        return ()
    return (f"{films:,} of the films cannot be read any more and were left out.",)


class PartContext(PassingContext):
    """Progress of one of several equal parts, as one of the whole."""

    def __init__(self, context: JobContext, place: int, parts: int) -> None:
        super().__init__(context)
        self._place, self._parts = place, parts

    def report(self, fraction: float | None, message: str = "") -> None:
        """Pass progress on."""
        whole = None if fraction is None else (self._place + fraction) / self._parts
        super().report(whole, message)
