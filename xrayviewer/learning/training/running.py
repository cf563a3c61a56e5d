"""The operation that trains: from a run folder with prepared films to a model and its record."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import torch

from xrayviewer.domain.training import Device, RangeTest, Task, TrainingError, TrainingPlan
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.fields.completing import complete_fields
from xrayviewer.learning.fields.fitting import FieldsFitting
from xrayviewer.learning.gate.training import start_gate, train_gate
from xrayviewer.learning.torch_runtime import choose_device, use_threads
from xrayviewer.learning.training.completing import complete
from xrayviewer.learning.training.fitting import Fitting
from xrayviewer.learning.training.ranks import joined_ranks, own_rank, require_launcher
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.learning.training.start_weights import (
    checkpoint_bytes,
    fitting_head,
    start_network,
)
from xrayviewer.learning.training.teacher import load_teacher
from xrayviewer.store.training_runs import RunFolder


def check(plan: TrainingPlan, labels: int, is_multi_label: bool, context: JobContext) -> int:
    """Refuse, before any film is read, a plan that could not start; fetch weights it may fetch.

    Parameters
    ----------
    labels
        How many the films have.

    Returns
    -------
    int
        Bytes that its checkpoints will take on the disk.

    Raises
    ------
    TrainingError, ModelError
        If a device, a launcher, the network or its start weights are lacking.
    """
    require_launcher(plan)
    _precision(plan, _device(plan))
    if plan.recipe.task is Task.GATE:
        start_gate(plan, context)
        return 0
    head = fitting_head(plan.recipe, labels, is_multi_label)
    network, _ = start_network(plan, head, labels, context)
    if plan.teacher:
        load_teacher(plan.teacher, plan.recipe, head)
    return checkpoint_bytes(network)


def train_and_remember(run_folder: str, models_folder: str, context: JobContext) -> TrainingOutcome:
    """Train as `train` does; publish `TrainedFilms` at the end, where the model gives findings."""
    return train(run_folder, models_folder, context, remembers=True)


def train(
    run_folder: str, models_folder: str, context: JobContext, *, remembers: bool = False
) -> TrainingOutcome:
    """Train as the settings in a run folder say, or go on; write the model and its record.

    Parameters
    ----------
    models_folder
        Gets the new model's folder.
    remembers
        Publish `TrainedFilms` at the end, where the model gives findings.

    Raises
    ------
    TrainingError
        If the training cannot start or go on, or another process works on it.
    JobCancelledError
        If it was cancelled; the run folder stays, so that it can go on later.
    """
    run = RunFolder(Path(run_folder))
    plan = run.settings().plan
    require_launcher(plan)
    if plan.recipe.task is Task.GATE:
        with run.claim(context):
            use_threads()
            return train_gate(run, Path(models_folder), context)
    with run.claim(context), joined_ranks(run_folder, plan), _process_group_of_its_own():
        fitting = _fitting(run, context)
        fitted = fitting.run()
        if isinstance(fitting, FieldsFitting):
            return complete_fields(run, fitting, fitted, Path(models_folder), context)
        return complete(run, fitting, fitted, Path(models_folder), context, remembers=remembers)


def find_rate(run_folder: str, stage: int, context: JobContext) -> RangeTest:
    """Run the range test of one stage of the recipe, and train nothing.

    Parameters
    ----------
    run_folder
        With settings and prepared films, all for training; working files are left in it.
    stage
        From 1.

    Raises
    ------
    TrainingError, ModelError
        If the network or its start weights are lacking, or the loss is no number.
    """
    return _fitting(RunFolder(Path(run_folder)), context).find_rate(stage)


def train_beside(run_folder: str, context: JobContext) -> None:
    """Train along as a further process; the first one writes what comes of it."""
    _fitting(RunFolder(Path(run_folder)), context).run()


def _fitting(run: RunFolder, context: JobContext) -> Fitting:
    settings = run.settings()
    plan = settings.plan
    device = _device(plan)
    use_threads(plan.devices if device.type == "cpu" else 1)
    # Single precision means single precision, whatever computes it.
    torch.backends.cudnn.allow_tf32 = False
    trainer = Trainer(plan, device, _precision(plan, device), context, own_rank(plan))
    kind = FieldsFitting if plan.recipe.task is Task.FIELDS else Fitting
    return kind(run, settings.films, trainer)


def _device(plan: TrainingPlan) -> torch.device:
    device = choose_device(plan.device)
    there = {"cuda": torch.cuda.device_count(), "mps": 1}.get(device.type, plan.devices)
    if plan.devices > there:
        raise TrainingError(
            f"{plan.devices} devices are asked for, but this computer has {there} that torch can "
            f"use ({device.type.upper()}). Ask for fewer, or for another kind of device."
        )
    return device


@contextlib.contextmanager
def _process_group_of_its_own() -> Iterator[None]:
    """Leave no process group behind: the next training would talk to processes that have ended."""
    try:
        yield
    finally:
        if torch.distributed.is_initialized():
            torch.distributed.destroy_process_group()


def _precision(plan: TrainingPlan, device: torch.device) -> str:
    if plan.precision == "16-mixed" and device.type == Device.CPU:
        raise TrainingError(
            "A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto."
        )
    if plan.precision != "auto":
        return plan.precision
    if device.type != "cuda":
        return "32-true"
    return "bf16-mixed" if torch.cuda.is_bf16_supported() else "16-mixed"
