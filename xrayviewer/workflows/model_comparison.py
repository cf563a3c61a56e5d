"""Compare a model with the current one, on films kept aside from its training or labelled ones."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import folded
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
from xrayviewer.workflows.paired_scoring import (
    LabelledFilms,
    PairedFilms,
    PartContext,
    films_kept_aside,
    labelled_films,
)
from xrayviewer.workflows.training_results import read_result

SEED: Final = 0


def current_models(
    entries: Sequence[ModelEntry], chosen: str, card: ModelCard
) -> tuple[ModelEntry, ...]:
    """Return the models that speak where a new one would: those that know most of its labels.

    Parameters
    ----------
    chosen
        Name of the model that the reader chose to speak; empty: the bundled ones do, each about
        films of its age.
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
    most = max((count for count, _ in shared), default=0)
    return tuple(entry for count, entry in shared if most and count == most)


def compare_with_current(
    engines: tuple[Engine, Engine],
    new: Path,
    current: Sequence[Path],
    labelled: LabelledFilms | None,
    context: JobContext,
) -> ModelComparison:
    """Measure a new model and the current ones on the same films; the best of these counts.

    A model that was trained here, whatever its name is now, is measured on the films that its
    training kept aside; any other one on labelled films.

    Parameters
    ----------
    engines
        Engines of `readers` and of `learning`.
    new, current
        Folders of the models.
    labelled
        Films for a model that was not trained here; None where there are none.

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
    for one in (card, *(read_card(folder) for folder in current)):
        require_findings(one)
    compared = [
        _compared(engines, (new, card), folder, labelled, PartContext(context, place, len(current)))
        for place, folder in enumerate(current)
    ]
    hardest = max(compared, key=_strength)
    if len(compared) == 1:
        return hardest
    others = ", ".join(f"“{one.current}”" for one in compared if one is not hardest)
    remark = (
        f"Of the models that speak now, “{hardest.current}” does best on these films, better than "
        f"{others}, so it is the one to beat."
    )
    return replace(hardest, remarks=(remark, *hardest.remarks))


def _strength(comparison: ModelComparison) -> float:
    """How good the current model is, or how little is gained over it."""
    auroc, gain = comparison.difference.current_auroc, comparison.decisive.value
    if auroc is not None:
        return auroc
    return -1.0 - (gain or 0.0)


def _compared(
    engines: tuple[Engine, Engine],
    new: tuple[Path, ModelCard],
    current: Path,
    labelled: LabelledFilms | None,
    context: JobContext,
) -> ModelComparison:
    try:
        paired = _paired(engines, new, current, labelled, context)
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
        new[1].model_id,
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
    labelled: LabelledFilms | None,
    context: JobContext,
) -> PairedFilms:
    folder, card = new
    training = training_of(card)
    if training is not None:
        return films_kept_aside(engines, read_result(training, context), current, context)
    if labelled is None:
        raise ModelComparisonError(
            f"The model “{card.model_id}” was not trained here, so there are no films that were "
            "kept aside for it. Open a folder of labelled films in the first step, then ask "
            "again: both models will be measured on those."
        )
    return labelled_films(engines, folder, current, labelled, context)
