"""Run one stage: from its newest checkpoint, with smaller batches where memory is short."""

import contextlib
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.utils.data import DataLoader

from xrayviewer.domain.training import (
    RangeTest,
    StageRecord,
    TrainingError,
    TrainingNotice,
    TrainingPlan,
)
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.training.checkpoints import (
    DurableCheckpoints,
    KeepCheckpoints,
    last_checkpoint,
)
from xrayviewer.learning.training.lightning import EarlyStopping, Tuner, lightning
from xrayviewer.learning.training.rate_suggestion import suggested_rate, unbiased
from xrayviewer.learning.training.reporting import (
    HIGHER_IS_BETTER,
    EpochTable,
    ProgressCallback,
    load_weights,
)
from xrayviewer.learning.training.task import StageModule, StageTask
from xrayviewer.store.training_runs import RunFolder

RANGE_TEST_STEPS = 100
LOWEST_RATE = 1e-7
DIVERGED = 4.0
"""The range test ends where the loss is so many times the lowest (as fastai does)."""


@dataclass(frozen=True, slots=True)
class Trainer:
    """Where and how stages are computed: the same for all stages of a training.

    Attributes
    ----------
    rank
        Of this process among those that train together.
    """

    plan: TrainingPlan
    device: torch.device
    precision: str
    context: JobContext
    rank: int = 0

    @property
    def is_one_of_many(self) -> bool:
        """Whether several processes train together."""
        return self.plan.devices * self.plan.nodes > 1

    @property
    def is_first(self) -> bool:
        """Whether this process is the one that writes."""
        return self.rank == 0


@dataclass(frozen=True, slots=True)
class StageFiles:
    """What a stage keeps, and where it started.

    Attributes
    ----------
    start_again
        Gives the network the weights from before the stage.
    """

    run: RunFolder
    number: int
    start_again: Callable[[], None]

    @property
    def folder(self) -> Path:
        """Folder of its checkpoints."""
        return self.run.stage_folder(self.number)


Loaders = Callable[[int], tuple[DataLoader[Any], DataLoader[Any]]]
"""Training and validation batches for a number of films per batch."""


def run_stage(
    task: StageTask,
    loaders: Loaders,
    files: StageFiles,
    trainer: Trainer,
    module: type[StageModule] = StageModule,
) -> StageRecord:
    """Train one stage; afterwards the network has its final weights.

    Parameters
    ----------
    files
        Where they hold a checkpoint, the stage goes on there.
    module
        What trains: the loss and the measures of the recipe's task.

    Raises
    ------
    TrainingError
        If the loss is no number any more, or memory is short even for one film at a time.
    """
    files.folder.mkdir(parents=True, exist_ok=True)
    task.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    batch, parts = task.recipe.batch, 1
    while True:
        try:
            return _attempt(module(task), loaders(batch), parts, files, trainer)
        except RuntimeError as error:
            if not is_memory_short(error):
                raise
            if trainer.is_one_of_many:
                # The others wait inside a step of the old size and could not follow.
                raise TrainingError(
                    "Memory was short on one of the devices that train together. Start over with "
                    "smaller batches, or with one device, which then halves them by itself."
                ) from error
            if batch == 1:
                raise TrainingError(
                    "There is not enough memory to train this network, even one film at a time. "
                    "Close other programs, choose a recipe with smaller films, or use the CPU."
                ) from error
        except ValueError as error:
            if "more than 1 value per channel" not in str(error):
                raise
            raise TrainingError(
                "This network has batch norm, which cannot be trained on one film at a time. Use "
                "batches of at least two films."
            ) from error
        # Steps since the last checkpoint, or since the start, are undone.
        files.start_again()
        batch, parts = max(1, batch // 2), parts * 2
        if trainer.device.type == "cuda":
            torch.cuda.empty_cache()
        trainer.context.publish(
            TrainingNotice(
                f"Memory was short, so batches now hold {batch} films; {parts} of them count as "
                "one step, as before."
            )
        )


def is_memory_short(error: RuntimeError) -> bool:
    """Whether torch could not get the memory it needed."""
    return isinstance(error, torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)


def _attempt(
    module: StageModule,
    loaders: tuple[DataLoader[Any], DataLoader[Any]],
    parts: int,
    files: StageFiles,
    trainer: Trainer,
) -> StageRecord:
    folder, task = files.folder, module.task
    best = folder / "best.safetensors"
    table = EpochTable(trainer.context, task.recipe.monitor, best)
    callbacks: list[lightning.Callback] = [
        ProgressCallback(trainer.context, len(task.recipe.stages)),
        table,
    ]
    if task.stage.patience is not None:
        mode = "max" if task.recipe.monitor in HIGHER_IS_BETTER else "min"
        # After validation, so that the checkpoint, written after the epoch, holds its verdict.
        stop = EarlyStopping(
            task.recipe.monitor,
            patience=task.stage.patience,
            mode=mode,
            check_on_train_epoch_end=False,
        )
        callbacks.append(stop)
    callbacks.append(KeepCheckpoints(folder))
    checkpoint = last_checkpoint(folder)
    test = files.run.range_test(files.number)
    with _without_advice():
        if task.stage.finds_rate:
            if test is None:
                test = range_test(module, loaders[0], folder, trainer)
                if trainer.is_first:
                    files.run.keep_range_test(files.number, test)
            module.rate = _chosen_rate(task, test)
        if checkpoint is not None and _is_complete(checkpoint, task):
            _take(checkpoint, module, table)
        else:
            runner = _lightning_trainer(
                task, trainer, folder, parts, callbacks, epochs=task.stage.epochs
            )
            runner.fit(
                module,
                *loaders,
                ckpt_path=None if checkpoint is None else str(checkpoint),
                weights_only=True,
            )
    task.network.load_state_dict(
        load_weights(best) if task.stage.restore_best else module.result.state_dict()
    )
    return StageRecord(tuple(table.records), test)


def _lightning_trainer(
    task: StageTask,
    trainer: Trainer,
    folder: Path,
    parts: int,
    callbacks: list[lightning.Callback],
    *,
    epochs: int,
) -> lightning.Trainer:
    return lightning.Trainer(
        accelerator="gpu" if trainer.device.type == "cuda" else trainer.device.type,
        devices=trainer.plan.devices,
        num_nodes=trainer.plan.nodes,
        strategy="ddp" if trainer.is_one_of_many else "auto",
        precision=trainer.precision,  # type: ignore[arg-type]
        max_epochs=epochs,
        accumulate_grad_batches=parts,
        callbacks=callbacks,
        plugins=[DurableCheckpoints()],
        default_root_dir=folder,
        use_distributed_sampler=False,
        num_sanity_val_steps=0,
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )


def range_test(
    module: StageModule, batches: DataLoader[Any], folder: Path, trainer: Trainer
) -> RangeTest:
    """Run Lightning's range test (Smith 2017, arXiv:1506.01186); weights stay as they were."""
    trainer.context.publish(TrainingNotice("Testing learning rates."))
    module.rate = LOWEST_RATE
    callbacks: list[lightning.Callback] = [_RangeProgress(trainer.context)]
    # With few films the steps of the test take more epochs than the stage has.
    runner = _lightning_trainer(module.task, trainer, folder, 1, callbacks, epochs=RANGE_TEST_STEPS)
    with _without_advice():
        found = Tuner(runner).lr_find(
            module,
            train_dataloaders=batches,
            min_lr=LOWEST_RATE,
            max_lr=1.0,
            num_training=RANGE_TEST_STEPS,
            early_stop_threshold=DIVERGED,
            update_attr=False,
            attr_name="rate",
        )
    assert found is not None
    rates = tuple(float(rate) for rate in found.results["lr"])
    losses = unbiased([float(loss) for loss in found.results["loss"]])
    # Lightning's own suggestion takes slopes over the rate itself, so it sits at the lowest rates.
    return RangeTest(rates, tuple(losses.tolist()), suggested_rate(rates, losses))


@contextlib.contextmanager
def _without_advice() -> Iterator[None]:
    """Drop Lightning's advice on loaders and devices: it is for people who write the loop."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="pytorch_lightning")
        warnings.filterwarnings("ignore", module="lightning_utilities")
        warnings.filterwarnings("ignore", module="torch.optim")
        yield


def _chosen_rate(task: StageTask, test: RangeTest) -> float:
    rate = task.stage.rate or test.suggestion
    if rate is None:
        raise TrainingError(
            "The range test found no learning rate at which the loss falls. Start over with a rate "
            "of your own."
        )
    return rate


class _RangeProgress(lightning.Callback):
    def __init__(self, context: JobContext) -> None:
        self._context = context
        self._done = 0

    def on_train_batch_end(self, *_arguments: object, **_named: object) -> None:
        self._context.raise_if_cancelled()
        self._done += 1
        self._context.report(
            min(1.0, self._done / RANGE_TEST_STEPS),
            f"Learning rates: step {self._done} of {RANGE_TEST_STEPS}",
        )


def _is_complete(checkpoint: Path, task: StageTask) -> bool:
    """Whether a stage had ended when its newest checkpoint was written."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True, mmap=True)
    if int(state["epoch"]) + 1 >= task.stage.epochs:
        return True
    waits = [
        int(callback["wait_count"])
        for name, callback in state["callbacks"].items()
        if name.startswith("EarlyStopping")
    ]
    return any(task.stage.patience is not None and wait >= task.stage.patience for wait in waits)


def _take(checkpoint: Path, module: StageModule, table: EpochTable) -> None:
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    module.load_state_dict(state["state_dict"])
    table.load_state_dict(state["callbacks"][table.state_key])
