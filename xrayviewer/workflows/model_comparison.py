"""Compare a model with the current one, on films kept aside from its training or labelled ones."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import folded
from xrayviewer.domain.dataset import DatasetExamination
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.model_card import ModelCard, require_findings
from xrayviewer.domain.model_comparison import (
    ModelComparison,
    ModelComparisonError,
    PairedDifference,
)
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.workflows.analysis import FINDINGS
from xrayviewer.workflows.model_origin import training_of
from xrayviewer.workflows.paired_scoring import PairedFilms, films_kept_aside, labelled_films
from xrayviewer.workflows.training_results import read_result

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
    engines: tuple[Engine, Engine],
    new: Path,
    current: Path,
    examination: DatasetExamination | None,
    context: JobContext,
) -> ModelComparison:
    """Measure two models on the same films.

    A model that was trained here, whatever its name is now, is measured on the films that its
    training kept aside; any other one on labelled films.

    Parameters
    ----------
    engines
        Engines of `readers` and of `learning`.
    new, current
        Folders of the models.
    examination
        Labelled films for a model that was not trained here; None where there are none.

    Raises
    ------
    ModelComparisonError
        If there are no films to compare them on, the models share no label, or no film can be read.
    TrainingError, EvaluationFileError
        If the record of the training was changed.
    ModelError
        If a model is refused.
    """
    card = read_card(new)
    for one in (card, read_card(current)):
        require_findings(one)
    try:
        paired = _paired(engines, (new, card), current, examination, context)
        difference: PairedDifference = engines[1].call(
            "evaluation.pairing:compare_paired", paired.scores, SEED, context=context
        )
    except EngineError as error:
        raise ModelComparisonError(
            f"The models could not be compared: {error}. Memory may have been short. Close other "
            "programs and try again."
        ) from error
    names, patients = paired.scores.names, paired.scores.patients
    return ModelComparison(
        card.model_id,
        current.name,
        paired.labels,
        len(names),
        len({patient or film for film, patient in zip(names, patients, strict=True)}),
        difference,
        paired.remarks,
    )


def _paired(
    engines: tuple[Engine, Engine],
    new: tuple[Path, ModelCard],
    current: Path,
    examination: DatasetExamination | None,
    context: JobContext,
) -> PairedFilms:
    folder, card = new
    training = training_of(card)
    if training is not None:
        return films_kept_aside(engines, read_result(training, context), current, context)
    if examination is None:
        raise ModelComparisonError(
            f"The model “{card.model_id}” was not trained here, so there are no films that were "
            "kept aside for it. Open a folder of labelled films in the first step, then ask "
            "again: both models will be measured on those."
        )
    return labelled_films(engines, folder, current, examination, context)
