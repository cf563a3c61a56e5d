"""One model of several trainings by one recipe, each of which held other films out."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.wording import listed
from xrayviewer.domain.dataset import Dataset, ExaminedFilm, Split
from xrayviewer.domain.evaluation import Evaluation, Predictions
from xrayviewer.domain.model_averaging import AveragedModel
from xrayviewer.domain.model_card import ModelCard, card_metrics
from xrayviewer.domain.training import Task, TrainingError, TrainingSettings
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.evaluation_files import PREDICTIONS
from xrayviewer.store.model_folder import read_card, require_room, write_model
from xrayviewer.store.model_library import find_model
from xrayviewer.store.recorded_predictions import read_predictions
from xrayviewer.workflows.datasets import read_dataset
from xrayviewer.workflows.evaluation import RESAMPLES
from xrayviewer.workflows.film_scores import FilmScores
from xrayviewer.workflows.runs import finished_run


@dataclass(frozen=True, slots=True)
class AveragingRequest:
    """What to average.

    Attributes
    ----------
    names
        Of trainings by one recipe on the same films, with other films for validation each and the
        same ones, or none, for the test.
    model_id
        Of the new model.
    models
        Folder of models that gets it.
    replace
        Whether it may take the place of a model of this name.
    """

    names: tuple[str, ...]
    model_id: str
    models: Path
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Averaging:
    """A model that was made of several.

    Attributes
    ----------
    held_out
        Figures of the single networks, each on films that it did not see.
    test
        Figures of the new model on films that none of them saw; None where there are none.
    """

    card: ModelCard
    folder: Path
    held_out: Evaluation
    test: Evaluation | None


def average_runs(
    decoders: Engine, learning: Engine, request: AveragingRequest, context: JobContext
) -> Averaging:
    """Make one model of several trainings, calibrate it, measure it on the test films, keep it.

    Raises
    ------
    TrainingError
        If a training has not ended, gives no findings, or does not belong to the others.
    ModelError
        If a model is refused, is of another form than the others, or cannot be written.
    EvaluationFileError
        If the record of a training cannot be read or was changed.
    JobCancelledError
        If the context was cancelled.
    """
    settings = {name: finished_run(name).settings() for name in request.names}
    _require_one_set(request.names, settings)
    runs = tuple(settings.values())
    require_room(request.models, request.model_id, runs[0].films.labels, replace=request.replace)
    averaged: AveragedModel = learning.call(
        "training.averaging:average",
        tuple(str(find_model(one.plan.model_id)) for one in runs),
        runs,
        tuple(_held_out(name, one) for name, one in settings.items()),
        request.model_id,
        context=context,
    )
    card, test = averaged.card, None
    if runs[0].films.indices(Split.TEST):
        said = _scored(decoders, learning, averaged, runs[0], context)
        test = learning.call(
            "evaluation.report:evaluate_resampled",
            said, averaged.thresholds, RESAMPLES, 0, context=context,
        )  # fmt: skip
        measured = card_metrics(test, f"test films of {runs[0].films.origin(runs[0].source)}")
        card = dataclasses.replace(card, metrics=(*card.metrics, *measured))
    folder = write_model(request.models, card, averaged.weights, replace=request.replace)
    return Averaging(read_card(folder), folder, averaged.held_out, test)


def _scored(
    decoders: Engine,
    learning: Engine,
    averaged: AveragedModel,
    settings: TrainingSettings,
    context: JobContext,
) -> Predictions:
    """Have the new model score the test films; it lies in a folder of its own meanwhile."""
    films = settings.films
    tested = [films.films[place] for place in films.indices(Split.TEST)]
    dataset = Dataset(Path(), films.labels, films.is_multi_label, tuple(one.film for one in tested))
    with TemporaryDirectory(prefix="xrayviewer-averaged-") as drafts:
        folder = write_model(Path(drafts), averaged.card, averaged.weights)
        scores = FilmScores(learning, folder, averaged.card, len(tested), context)
        examined, refused = read_dataset(
            decoders, dataset, averaged.card.preparation, context, scores.take
        )
        scores.finish()
    if refused or _digests(examined) != _digests(tested):
        raise TrainingError(
            "Test films of these trainings are gone or were changed since. Put them back, then "
            "average again."
        )
    return Predictions(
        names=tuple(one.film.name for one in tested),
        patients=tuple(one.patient for one in tested),
        labels=films.labels,
        probabilities=scores.probabilities,
        truth=_truth(settings, Split.TEST),
        is_multi_label=films.is_multi_label,
    )


def _held_out(name: str, settings: TrainingSettings) -> Predictions:
    films = settings.films
    chosen = [films.films[place] for place in films.indices(Split.VALIDATION)]
    return read_predictions(
        finished_run(name).record / Split.VALIDATION.value / PREDICTIONS,
        chosen,
        films.labels,
        is_multi_label=films.is_multi_label,
    )


def _truth(settings: TrainingSettings, split: Split) -> NDArray[np.bool_]:
    return settings.films.truth()[list(settings.films.indices(split))]


def _require_one_set(names: Sequence[str], settings: Mapping[str, TrainingSettings]) -> None:
    if len(settings) < 2 or len(settings) < len(names):
        raise TrainingError("An average is made of two or more trainings. Name each of them once.")
    (first_name, first), *others = settings.items()
    validated: dict[str, str] = {}
    for name, one in ((first_name, first), *others):
        if one.plan.recipe.task is not Task.FINDINGS:
            raise TrainingError(f"The training “{name}” gives no findings. Leave it out.")
        if _films_of(one, *Split) != _films_of(first, *Split) or one.films.labels != (
            first.films.labels
        ):
            raise TrainingError(
                f"“{first_name}” and “{name}” were given other films or labels. Average trainings "
                "on the same films."
            )
        if _films_of(one, Split.TEST) != _films_of(first, Split.TEST):
            raise TrainingError(
                f"“{first_name}” and “{name}” kept other films for the test, so their average "
                "would be measured on films it learned from. Keep the same ones for all."
            )
        again = [film for film in _names(one, Split.VALIDATION) if film in validated]
        if again:
            raise TrainingError(
                f"“{validated[again[0]]}” and “{name}” both held out {listed(again, 1)}. Each film "
                "may be held out by one training."
            )
        validated |= dict.fromkeys(_names(one, Split.VALIDATION), name)


def _names(settings: TrainingSettings, split: Split) -> list[str]:
    return [settings.films.films[place].film.name for place in settings.films.indices(split)]


def _films_of(settings: TrainingSettings, *splits: Split) -> set[tuple[str, str]]:
    chosen = [settings.films.films[at] for split in splits for at in settings.films.indices(split)]
    return {(one.film.name, one.facts.digest) for one in chosen}


def _digests(films: Sequence[ExaminedFilm]) -> list[str]:
    return [one.facts.digest for one in films]
