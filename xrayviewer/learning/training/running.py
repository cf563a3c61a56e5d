"""The operation that trains: from a run folder with prepared films to a model and its record."""

from pathlib import Path

import torch

from xrayviewer.domain.training import TrainingPlan
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.torch_runtime import choose_device, use_threads
from xrayviewer.learning.training.completing import complete
from xrayviewer.learning.training.fitting import Fitting
from xrayviewer.learning.training.ranks import joined_ranks, own_rank
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.store.training_runs import RunFolder


def train(run_folder: str, models_folder: str, context: JobContext) -> TrainingOutcome:
    """Train as the settings in a run folder say, or go on; write the model and its record.

    Parameters
    ----------
    models_folder
        Gets the new model's folder.

    Raises
    ------
    TrainingError
        If the training cannot start or go on.
    JobCancelledError
        If it was cancelled; the run folder stays, so that it can go on later.
    """
    run = RunFolder(Path(run_folder))
    settings = run.settings()
    plan = settings.plan
    use_threads()
    device = choose_device(plan.device)
    with joined_ranks(run_folder, models_folder, plan):
        trainer = Trainer(plan, device, _precision(plan, device), context, own_rank())
        fitting = Fitting(run, settings.films, trainer)
        fitted = fitting.run()
        return complete(run, fitting, fitted, Path(models_folder), context)


def train_beside(run_folder: str, context: JobContext) -> None:
    """Train along as a further process; the first one writes what comes of it."""
    run = RunFolder(Path(run_folder))
    settings = run.settings()
    use_threads()
    device = choose_device(settings.plan.device)
    trainer = Trainer(settings.plan, device, _precision(settings.plan, device), context, own_rank())
    Fitting(run, settings.films, trainer).run()


def _precision(plan: TrainingPlan, device: torch.device) -> str:
    if plan.precision != "auto":
        return plan.precision
    if device.type != "cuda":
        return "32-true"
    return "bf16-mixed" if torch.cuda.is_bf16_supported() else "16-mixed"
