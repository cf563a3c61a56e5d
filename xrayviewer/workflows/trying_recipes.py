"""Try recipes before a training: how long they take here, and which learning rate suits."""

import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.domain.dataset import (
    Dataset,
    DatasetExamination,
    ExaminedFilm,
    FilmSample,
    Split,
    SplitDataset,
)
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.recipe_speed import RecipeSpeed
from xrayviewer.domain.training import (
    RangeTest,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext, SilentContext
from xrayviewer.store.prepared_films import PreparedFilms
from xrayviewer.store.training_runs import RunFolder
from xrayviewer.workflows.datasets import read_dataset
from xrayviewer.workflows.films import read_training_film
from xrayviewer.workflows.trainer import training_failure
from xrayviewer.workflows.training import complete_plan

READ: Final = 6
"""Films read to see how long one takes."""
READERS: Final = 2
RATE_FILMS: Final = 256
"""Training films that a range test draws its batches from."""


def time_recipes(
    decoders: Engine,
    trainer: Engine,
    examination: DatasetExamination,
    plans: Sequence[TrainingPlan],
    context: JobContext,
) -> None:
    """Publish a `RecipeSpeed` for each plan, in order, each measured by some seconds of work.

    Raises
    ------
    UnreadableImageError
        If one of the films tried cannot be read any more.
    TrainingError, ModelError
        If a recipe lacks its start model, or cannot be tried.
    """
    dataset = examination.dataset
    films = examination.films[:: max(1, len(examination.films) // READ)][:READ]
    for place, wanted in enumerate(plans):
        context.raise_if_cancelled()
        context.report(place / len(plans), wanted.recipe.title)
        plan = complete_plan(wanted)
        read_s = _reading(decoders, films, plan.recipe.preparation, context)
        try:
            speed: RecipeSpeed = trainer.call(
                "training.timing:time_recipe",
                plan,
                len(dataset.labels),
                dataset.is_multi_label,
                context=_Quiet(context),
            )
        except EngineError as error:
            raise training_failure(error) from error
        context.publish((wanted.recipe, replace(speed, read_s=read_s)))


def find_rate(
    decoders: Engine,
    trainer: Engine,
    films: SplitDataset,
    plan: TrainingPlan,
    stage: int,
    *,
    context: JobContext,
) -> RangeTest:
    """Run the range test of one stage on some of the films to learn from.

    Parameters
    ----------
    stage
        Of the recipe, from 1.

    Raises
    ------
    TrainingError, ModelError
        If the recipe lacks what it starts from, no film can be read, or the disk is full.
    """
    plan = complete_plan(plan)
    places = films.indices(Split.TRAIN)
    drawn = np.random.default_rng(plan.recipe.seed).permutation(len(places))[:RATE_FILMS]
    chosen = [films.films[places[place]] for place in sorted(drawn)]
    try:
        with tempfile.TemporaryDirectory(prefix="xrayviewer-") as folder:
            run = RunFolder(Path(folder) / "rates")
            run.folder.mkdir()
            kept = _prepare(decoders, run, films, chosen, plan=plan, context=context)
            if not kept:
                raise TrainingError("None of these films can be read, so nothing can be tested.")
            run.write_settings(_settings(films, kept, plan))
            context.report(None, "Learning rates are being tried")
            test: RangeTest = trainer.call(
                "training.running:find_rate", str(run.folder), stage, context=context
            )
    except EngineError as error:
        raise training_failure(error) from error
    except OSError as error:
        raise TrainingError(
            f"The films for the test could not be written ({error.strerror or error}). Free some "
            "space and try again."
        ) from error
    return test


def _reading(
    decoders: Engine,
    films: Sequence[ExaminedFilm],
    preparation: Preparation,
    context: JobContext,
) -> float:
    """Seconds for one film while several are read at a time."""
    quiet = SilentContext(context)

    def read(one: ExaminedFilm) -> None:
        read_training_film(decoders, one.film, preparation, quiet)

    begun = time.perf_counter()
    with ThreadPoolExecutor(READERS, "timing") as threads:
        list(threads.map(read, films))
    return (time.perf_counter() - begun) / max(1, len(films))


def _prepare(
    decoders: Engine,
    run: RunFolder,
    films: SplitDataset,
    chosen: Sequence[ExaminedFilm],
    *,
    plan: TrainingPlan,
    context: JobContext,
) -> tuple[ExaminedFilm, ...]:
    """Write prepared films into a folder as a training does; return those that could be read."""
    dataset = Dataset(
        run.folder, films.labels, films.is_multi_label, tuple(one.film for one in chosen)
    )
    preparation = plan.recipe.preparation
    place = {film.name: number for number, film in enumerate(dataset.films)}
    with PreparedFilms(run.films, preparation.size_px) as prepared:

        def write(position: int, sample: FilmSample) -> None:
            prepared.write(position, sample.pixels)

        kept, _ = read_dataset(decoders, dataset, preparation, context, on_sample=write)
        prepared.keep([place[one.film.name] for one in kept])
    return kept


def _settings(
    films: SplitDataset, kept: tuple[ExaminedFilm, ...], plan: TrainingPlan
) -> TrainingSettings:
    all_train = replace(films, films=kept, splits=(Split.TRAIN,) * len(kept), remarks=())
    return TrainingSettings(plan, all_train, (), "", "", "", {})


class _Quiet(PassingContext):
    """What one recipe tells of its progress is none of the whole."""

    def report(self, fraction: float | None, message: str = "") -> None:
        """Drop it."""
