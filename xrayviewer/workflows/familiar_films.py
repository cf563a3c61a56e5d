"""Films kept for a test that a model has learned from, before it is adapted or taught from."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from xrayviewer.domain.dataset import (
    DatasetRemark,
    ExaminedFilm,
    RemarkCode,
    Severity,
    Split,
    SplitDataset,
)
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.training import StartWeights, TrainingError, TrainingPlan
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.model_origin import training_of


def familiar_remarks(
    plan: TrainingPlan, films: SplitDataset, source: str
) -> Iterator[DatasetRemark]:
    """Say where a model that the training builds on knows films that are to measure it.

    A model that was trained on this computer is known film by film, any other one by the name of
    what it learned from. One that cannot be read is refused elsewhere.

    Parameters
    ----------
    source
        Name of the folder or table of the films.
    """
    split = Split.TEST if films.indices(Split.TEST) else Split.VALIDATION
    measured = [films.films[place] for place in films.indices(split)]
    starts = plan.recipe.start_weights is StartWeights.MODEL
    for folder in dict.fromkeys((plan.start_model if starts else "", plan.teacher)):
        if folder:
            with contextlib.suppress(ModelError, TrainingError):
                yield from _remarks(Path(folder), measured, source)


def _remarks(folder: Path, measured: list[ExaminedFilm], source: str) -> Iterator[DatasetRemark]:
    card = read_card(folder)
    training = training_of(card)
    if training is None:
        if source in {one.name for one in card.sources}:
            yield _warning(
                f"The model “{card.model_id}” that this training builds on has learned from films "
                f"of “{source}”, perhaps from those that measure it: the figures may be too good."
            )
        return
    known = RunFolder(runs_folder() / training).settings().films
    learned = {
        known.films[place].facts.digest
        for split in (Split.TRAIN, Split.VALIDATION)
        for place in known.indices(split)
    }
    count = sum(one.facts.digest in learned for one in measured)
    if count:
        yield _warning(
            f"The model “{card.model_id}” that this training builds on has learned from {count:,} "
            f"of the {len(measured):,} films that measure the new one: the figures are too good. "
            "Build on another model to know better."
        )


def _warning(sentence: str) -> DatasetRemark:
    return DatasetRemark(RemarkCode.FAMILIAR_FILMS, Severity.WARNING, sentence)
