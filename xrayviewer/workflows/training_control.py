"""Trainings that were begun and have not ended: find them, end them early, throw them away."""

import re
from dataclasses import dataclass, replace
from typing import Final

from xrayviewer.domain.training import (
    EpochRecord,
    Stage,
    Task,
    TrainingError,
    TrainingSettings,
)
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.trainer import train_run

CHECKPOINT: Final = re.compile(r"epoch-(\d+)\.ckpt")


@dataclass(frozen=True, slots=True)
class UnfinishedRun:
    """A training that can go on.

    Attributes
    ----------
    epochs
        Those of its finished stages; those of the stage it was in are known to the trainer alone.
    """

    name: str
    settings: TrainingSettings
    epochs: tuple[EpochRecord, ...]


def unfinished_runs() -> tuple[UnfinishedRun, ...]:
    """Return the trainings that were started and have not ended, by name.

    One whose files were changed is passed over: going on with it says what is wrong.
    """
    root = runs_folder()
    if not root.is_dir():
        return ()
    found = []
    for folder in sorted(root.iterdir()):
        run = RunFolder(folder)
        if not run.can_go_on():
            continue
        try:
            settings = run.settings()
            found.append(UnfinishedRun(folder.name, settings, _finished_epochs(run, settings)))
        except TrainingError:
            continue
    return tuple(found)


def finish_with_best(
    trainer: Engine, name: str, models_folder: str, context: JobContext
) -> TrainingOutcome:
    """End an unfinished training now: its best epoch so far becomes the model.

    Parameters
    ----------
    trainer
        Has torch (`engine.learning`); it must not be at work on this training any more.
    models_folder
        Gets the new model's folder.

    Raises
    ------
    TrainingError
        If no epoch is finished, its recipe has no epochs, or it cannot be measured. All that was
        reached stays, so that the training can go on.
    """
    run = RunFolder(runs_folder() / name)
    with run.claim(context):
        settings = run.settings()
        recipe = settings.plan.recipe
        reached = () if recipe.task is Task.GATE else _stages_reached(run, recipe.stages)
        if not reached:
            raise TrainingError(
                f"The training “{name}” has not finished an epoch yet, so there is nothing to "
                "keep. Go on with it, or discard it."
            )
        plan = replace(settings.plan, recipe=replace(recipe, stages=reached))
        run.write_settings(replace(settings, plan=plan))
    return train_run(trainer, run, models_folder, context)


def discard_run(name: str, context: JobContext) -> None:
    """Remove an unfinished training with all it has reached.

    Raises
    ------
    TrainingError
        If another process works on it.
    """
    run = RunFolder(runs_folder() / name)
    if not run.can_go_on():
        return
    with run.claim(context):
        run.discard()


def _stages_reached(run: RunFolder, stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Stages that have an epoch, the last one cut where it stands, with its best epoch kept."""
    reached = []
    for number, stage in enumerate(stages, start=1):
        if run.stage_weights(number).exists():
            reached.append(stage)
            continue
        epochs = _epochs_kept(run, number)
        if epochs:
            reached.append(replace(stage, epochs=epochs, restore_best=True))
        break
    return tuple(reached)


def _epochs_kept(run: RunFolder, number: int) -> int:
    found = (CHECKPOINT.fullmatch(path.name) for path in run.stage_folder(number).glob("*.ckpt"))
    return max((int(match[1]) for match in found if match is not None), default=0)


def _finished_epochs(run: RunFolder, settings: TrainingSettings) -> tuple[EpochRecord, ...]:
    numbers = range(1, len(settings.plan.recipe.stages) + 1)
    return tuple(
        epoch
        for number in numbers
        if run.stage_weights(number).exists()
        for epoch in run.stage_record(number).epochs
    )
