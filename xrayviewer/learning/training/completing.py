"""After the last epoch: measure, calibrate, write the model folder and the record."""

import contextlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.domain.model_card import Calibration, ModelCard, ModelError
from xrayviewer.domain.training import Head, TrainingError, TrainingSettings
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.calibration import (
    fit_platt,
    fit_temperature,
    probabilities,
    uncalibrated,
)
from xrayviewer.learning.evaluation.operating_points import (
    choose_operating_points,
    default_thresholds,
)
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.learning.training.card import trained_card
from xrayviewer.learning.training.fitting import Fitted, Fitting
from xrayviewer.learning.training.record import write_published, write_record
from xrayviewer.learning.training.remembering import publish_films
from xrayviewer.learning.weights import packed
from xrayviewer.store.model_folder import read_card, write_model
from xrayviewer.store.training_runs import RunFolder

WELL_CALIBRATED = 0.05
"""Calibration error above which a temperature is not enough, and an offset is tried as well."""
AS_PUBLISHED = 0.5
"""Threshold of the systems whose figures stand beside ours."""


def complete(
    run: RunFolder,
    fitting: Fitting,
    fitted: Fitted,
    models_folder: Path,
    context: JobContext,
    *,
    remembers: bool = False,
) -> TrainingOutcome:
    """Measure a trained network and write its model folder and record.

    Temperature and operating points come from the validation films, figures for the card from the
    test films, or, where there are none, from the validation films with that said.

    Parameters
    ----------
    remembers
        Publish `TrainedFilms` too.

    Raises
    ------
    TrainingError, ModelError
        If the network gives no finite numbers, or the folder cannot be written.
    """
    settings = run.settings()
    context.report(None, "Measuring")
    logits = fitting.logits(fitted.network, Split.VALIDATION)
    calibration = _calibration(settings, fitted, logits)
    measured = {
        Split.VALIDATION: _predictions(settings, fitted, calibration, logits, Split.VALIDATION)
    }
    points = choose_operating_points(
        measured[Split.VALIDATION], f"validation films of {settings.films.origin(settings.source)}"
    )
    if settings.films.indices(Split.TEST):
        logits = fitting.logits(fitted.network, Split.TEST)
        measured[Split.TEST] = _predictions(settings, fitted, calibration, logits, Split.TEST)
    thresholds = default_thresholds(points, settings.films.labels)
    evaluations = {
        split: evaluate(predictions, thresholds, context) for split, predictions in measured.items()
    }
    last = max(measured, key=lambda split: split is Split.TEST)
    # Theirs is a threshold of what the network gives, before any calibration.
    plain = _predictions(settings, fitted, uncalibrated(logits.shape[1]), logits, last)
    as_published = evaluate(plain, [AS_PUBLISHED] * len(thresholds), context)
    card, weights = packed(
        trained_card(run, fitted, calibration, points, evaluations), fitted.network
    )
    try:
        write_published(run.record, settings.plan.recipe, last, as_published)
        write_record(run, fitted.stages, measured, evaluations, context)
    except OSError as error:
        raise TrainingError(
            f"The record could not be written to “{run.record}” ({error.strerror or error}). The "
            "training itself is done and kept. Free some space, then go on."
        ) from error
    card, folder = kept_model(models_folder, card, weights)
    if remembers:
        publish_films(run, folder, fitting.device, context)
    run.drop_working_files()
    return TrainingOutcome(
        card,
        str(folder),
        str(run.record),
        evaluations[Split.VALIDATION],
        evaluations.get(Split.TEST),
    )


def kept_model(models_folder: Path, card: ModelCard, weights: bytes) -> tuple[ModelCard, Path]:
    """Write the model, unless it was written before the training was ended at this very place."""
    folder = models_folder / card.model_id
    if folder.exists():
        with contextlib.suppress(ModelError):
            found = read_card(folder)
            if found.weights_sha256 == card.weights_sha256:
                return found, folder
    return card, write_model(models_folder, card, weights)


def _calibration(
    settings: TrainingSettings, fitted: Fitted, logits: NDArray[np.float64]
) -> Calibration:
    if not settings.plan.recipe.calibrates:
        return uncalibrated(logits.shape[1])
    truth = settings.films.truth()[list(settings.films.indices(Split.VALIDATION))]
    measured_on = f"validation films of {settings.films.origin(settings.source)}"
    temperature = fit_temperature(logits, truth, fitted.head, measured_on)
    error = temperature.ece_after
    if fitted.head is Head.SOFTMAX or error is None or error <= WELL_CALIBRATED:
        return temperature
    platt = fit_platt(logits, truth, measured_on, fitted.head)
    better = platt.ece_after is not None and platt.ece_after < error
    return platt if better else temperature


def _predictions(
    settings: TrainingSettings,
    fitted: Fitted,
    calibration: Calibration,
    logits: NDArray[np.float64],
    split: Split,
) -> Predictions:
    positions = list(settings.films.indices(split))
    chosen = [settings.films.films[place] for place in positions]
    return Predictions(
        names=tuple(one.film.name for one in chosen),
        patients=tuple(one.patient for one in chosen),
        labels=settings.films.labels,
        probabilities=probabilities(logits, fitted.head, calibration),
        truth=settings.films.truth()[positions],
        is_multi_label=settings.films.is_multi_label,
    )
