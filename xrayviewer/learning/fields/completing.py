"""After the last epoch of a training from masks: measure, write the model folder and the record."""

from collections.abc import Mapping
from pathlib import Path

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.fields_evaluation import FieldsEvaluation, FieldsMeasured
from xrayviewer.domain.training import TrainingError
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.fields.card import fields_card
from xrayviewer.learning.fields.evaluating import evaluate_fields, measured
from xrayviewer.learning.fields.fitting import FieldsFitting
from xrayviewer.learning.networks import Network
from xrayviewer.learning.training.completing import kept_model
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.learning.training.record import write_record
from xrayviewer.learning.weights import packed
from xrayviewer.store.fields_record import write_fields
from xrayviewer.store.training_runs import RunFolder


def complete_fields(
    run: RunFolder, fitting: FieldsFitting, fitted: Fitted, models_folder: Path, context: JobContext
) -> TrainingOutcome:
    """Measure a network as it will be stored, in half precision, and write model and record.

    Raises
    ------
    TrainingError, ModelError
        If the network gives no finite numbers, or a folder cannot be written.
    """
    context.report(None, "Measuring")
    _round_to_half(fitted.network)
    films = run.settings().films
    figures: dict[Split, FieldsMeasured] = {
        split: _measured(run, fitting, fitted.network, split)
        for split in Split
        if split is not Split.TRAIN and films.indices(split)
    }
    evaluations = {split: evaluate_fields(one, context) for split, one in figures.items()}
    card, weights = packed(fields_card(run, fitted, evaluations), fitted.network, is_half=True)
    _write_record(run, fitted, figures, evaluations, context)
    card, folder = kept_model(models_folder, card, weights)
    run.drop_working_files()
    return TrainingOutcome(card, str(folder), str(run.record), None, None)


def _round_to_half(network: Network) -> None:
    """Leave the weights that a reader of the stored file gets."""
    rounded = {
        name: value.half().float() if value.is_floating_point() and value.ndim > 1 else value
        for name, value in network.state_dict().items()
    }
    network.load_state_dict(rounded)


def _measured(
    run: RunFolder, fitting: FieldsFitting, network: Network, split: Split
) -> FieldsMeasured:
    films = run.settings().films
    positions = films.indices(split)
    chosen = [films.films[place] for place in positions]
    found = (one.numpy() for one in fitting.probabilities(network, positions))
    masks = (fitting.masks.take([place])[0].numpy() for place in positions)
    return measured(
        tuple(one.film.name for one in chosen), tuple(one.patient for one in chosen), found, masks
    )


def _write_record(
    run: RunFolder,
    fitted: Fitted,
    figures: Mapping[Split, FieldsMeasured],
    evaluations: Mapping[Split, FieldsEvaluation],
    context: JobContext,
) -> None:
    try:
        for split, evaluation in evaluations.items():
            write_fields(run.record / split.value, figures[split], evaluation)
        write_record(run, fitted.stages, {}, {}, context)
    except OSError as error:
        raise TrainingError(
            f"The record could not be written to “{run.record}” ({error.strerror or error}). The "
            "training itself is done and kept. Free some space, then go on."
        ) from error
