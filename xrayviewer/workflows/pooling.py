"""The runs of one cross-validation together: each film judged by a model that did not see it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.wording import counted, listed
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Evaluation, Predictions
from xrayviewer.domain.training import Task, TrainingError, TrainingPlan, TrainingSettings
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.evaluation_files import EVALUATION, PREDICTIONS
from xrayviewer.store.recorded_predictions import read_predictions, read_thresholds
from xrayviewer.workflows.evaluation import RESAMPLES
from xrayviewer.workflows.evaluation_remarks import evaluation_remarks
from xrayviewer.workflows.runs import finished_run


@dataclass(frozen=True, slots=True, eq=False)
class PooledRun:
    """One run of a cross-validation, with what its model said of its test films.

    Attributes
    ----------
    thresholds
        The defaults of its model, one for each label.
    """

    name: str
    settings: TrainingSettings
    predictions: Predictions
    thresholds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PooledEvaluation:
    """The figures of a cross-validation.

    Attributes
    ----------
    predictions
        Of the test films of all runs.
    evaluation
        Each film judged by the thresholds of the run that tested it.
    at_median
        All films judged by one threshold for each label, the median of those of the runs.
    untested
        Films of the dataset that no run tested.
    remarks
        What the reader of the figures should know, as sentences.
    """

    runs: tuple[PooledRun, ...]
    predictions: Predictions
    evaluation: Evaluation
    at_median: Evaluation
    untested: int
    remarks: tuple[str, ...]


def pool_runs(
    learning: Engine, names: Sequence[str], context: JobContext, *, resamples: int = RESAMPLES
) -> PooledEvaluation:
    """Measure the test films of all runs of a cross-validation together.

    Parameters
    ----------
    learning
        Engine of `learning`.
    names
        Of runs with one recipe, seed and set of films, each of which tested other films.
    resamples
        Of the bootstrap by patient; 0: no intervals.

    Raises
    ------
    TrainingError
        If a run has not ended, tested no film, or does not belong to the others.
    EvaluationFileError
        If the record of a run cannot be read or was changed.
    JobCancelledError
        If the context was cancelled.
    """
    _refuse_too_few(names)
    settings = {name: finished_run(name).settings() for name in names}
    _refuse_untested(settings)
    for pair in pairwise(settings.items()):
        _refuse_strangers(*pair)
    _refuse_tested_twice(settings)
    runs = tuple(_read(name, one) for name, one in settings.items())
    predictions = _joined([run.predictions for run in runs])
    own = _of_films(runs)
    medians = tuple(np.median([run.thresholds for run in runs], axis=0).tolist())
    evaluation: Evaluation = learning.call(
        "evaluation.report:evaluate_pooled", predictions, medians, own, resamples, context=context
    )
    at_median: Evaluation = learning.call(
        "evaluation.report:evaluate_resampled", predictions, medians, resamples, 0, context=context
    )
    untested = len(runs[0].settings.films.films) - len(predictions.names)
    remarks = (*_remarks(runs, untested), *evaluation_remarks(evaluation, predictions))
    return PooledEvaluation(runs, predictions, evaluation, at_median, untested, remarks)


def _refuse_too_few(names: Sequence[str]) -> None:
    if len(names) < 2:
        raise TrainingError("A cross-validation has at least two runs. Name all that belong to it.")
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise TrainingError(f"The training “{twice[0]}” is named twice. Name each one once.")


def _refuse_untested(settings: Mapping[str, TrainingSettings]) -> None:
    for name, one in settings.items():
        if one.plan.recipe.task is not Task.FINDINGS:
            raise TrainingError(
                f"The training “{name}” (recipe “{one.plan.recipe.name}”) gives no findings, so "
                "there are no scores of labels to pool. Name trainings of findings only."
            )
        if not one.films.indices(Split.TEST):
            raise TrainingError(
                f"The training “{name}” kept no films for a test, so it is no part of a "
                "cross-validation. Leave it out."
            )


def _refuse_strangers(
    first: tuple[str, TrainingSettings], second: tuple[str, TrainingSettings]
) -> None:
    (one, ours), (other, theirs) = first, second
    both = f"“{one}” and “{other}”"
    advice = "so they are no parts of one cross-validation. Pool only runs that belong together."
    if (ours.fingerprint, ours.films.labels) != (theirs.fingerprint, theirs.films.labels):
        raise TrainingError(f"{both} were given different films, {advice}")
    changed = _differences(ours.plan, theirs.plan)
    if changed:
        raise TrainingError(
            f"{both} were trained in different ways ({', '.join(changed)}), {advice}"
        )
    seeds = ours.plan.recipe.seed, theirs.plan.recipe.seed
    if seeds[0] != seeds[1]:
        raise TrainingError(
            f"{both} have different seeds ({seeds[0]} and {seeds[1]}), which deal the films "
            f"differently, {advice}"
        )


def _differences(ours: TrainingPlan, theirs: TrainingPlan) -> list[str]:
    """Name what differs, but for the seed, words, and what computes."""
    recipes = [
        replace(one.recipe, seed=0, title="", description="", published=())
        for one in (ours, theirs)
    ]
    changed = [
        field.name.replace("_", " ")
        for field in fields(recipes[0])
        if getattr(recipes[0], field.name) != getattr(recipes[1], field.name)
    ]
    starts = [(one.start_model, one.pretrained_file, one.from_scratch) for one in (ours, theirs)]
    if starts[0] != starts[1]:
        changed.append("weights to start from")
    return changed


def _refuse_tested_twice(settings: Mapping[str, TrainingSettings]) -> None:
    tested_by: dict[str, str] = {}
    for name, one in settings.items():
        tested = [one.films.films[place].film.name for place in one.films.indices(Split.TEST)]
        again = [film for film in tested if film in tested_by]
        if again:
            raise TrainingError(
                f"“{tested_by[again[0]]}” and “{name}” tested the same films, {listed(again, 1)}, "
                "so they are no parts of one cross-validation. Pool runs with another part each."
            )
        tested_by |= dict.fromkeys(tested, name)


def _read(name: str, settings: TrainingSettings) -> PooledRun:
    folder = finished_run(name).record / Split.TEST.value
    films, is_multi_label = settings.films, settings.films.is_multi_label
    tested = [films.films[place] for place in films.indices(Split.TEST)]
    return PooledRun(
        name,
        settings,
        read_predictions(folder / PREDICTIONS, tested, films.labels, is_multi_label=is_multi_label),
        read_thresholds(folder / EVALUATION, films.labels, is_multi_label=is_multi_label),
    )


def _joined(parts: Sequence[Predictions]) -> Predictions:
    return Predictions(
        names=tuple(name for part in parts for name in part.names),
        patients=tuple(patient for part in parts for patient in part.patients),
        labels=parts[0].labels,
        probabilities=np.concatenate([part.probabilities for part in parts]),
        truth=np.concatenate([part.truth for part in parts]),
        is_multi_label=parts[0].is_multi_label,
    )


def _of_films(runs: Sequence[PooledRun]) -> NDArray[np.float64]:
    """Return the thresholds that each film is judged by, shape (films, labels)."""
    counts = [len(run.predictions.names) for run in runs]
    return np.repeat(np.array([run.thresholds for run in runs]), counts, axis=0)


def _remarks(runs: Sequence[PooledRun], untested: int) -> Iterator[str]:
    if untested:
        whole = counted(len(runs[0].settings.films.films), "film")
        yield (
            f"Parts are missing: {untested:,} of {whole} were tested by none of these runs, and "
            "the figures say nothing of them."
        )
    leaking = [run.name for run in runs if not run.settings.films.is_by_patient]
    if leaking:
        yield (
            f"{listed(leaking)}: patients have films on both sides of the split, so these figures "
            "are too good."
        )
    yield (
        "Each film is judged by the thresholds of the run that tested it. The threshold given for "
        "a label is the median of the runs'; figures at it stand apart."
    )
    yield (
        "Each run has a network of its own. AUROC over all films also compares scores of different "
        "networks, so it tends to lie below that of a single network."
    )
