"""Callbacks that tell how a stage goes, keep its best weights and its epoch table."""

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from xrayviewer.domain.training import BatchProgress, EpochRecord, TrainingError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.training.checkpoints import put_in_place
from xrayviewer.learning.training.lightning import lightning
from xrayviewer.learning.training.task import StageModule

BETWEEN_REPORTS_S = 0.5
HIGHER_IS_BETTER = ("val_auroc", "val_accuracy")


def is_better(monitor: str, new: float, best: float | None) -> bool:
    """Whether a value of a monitored measure beats the best so far."""
    if best is None:
        return True
    return new > best if monitor in HIGHER_IS_BETTER else new < best


class ProgressCallback(lightning.Callback):
    """Reports batches, and stops the training when it is cancelled."""

    def __init__(self, context: JobContext, stages: int) -> None:
        self._context = context
        self._stages = stages
        self._reported_s = 0.0
        self._started_s = 0.0
        self._first_step = 0

    def on_train_start(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule
    ) -> None:
        """Start the clock."""
        self._started_s = time.monotonic()
        self._first_step = _steps_done(trainer, -1)

    def on_train_batch_end(
        self,
        trainer: lightning.Trainer,
        pl_module: lightning.LightningModule,
        outputs: object,
        batch: object,
        batch_idx: int,
    ) -> None:
        """Report, at most twice a second."""
        self._context.raise_if_cancelled()
        now_s = time.monotonic()
        batches, epochs = int(trainer.num_training_batches), int(trainer.max_epochs or 1)
        if not trainer.is_global_zero:
            return
        if now_s - self._reported_s < BETWEEN_REPORTS_S and batch_idx + 1 < batches:
            return
        self._reported_s = now_s
        assert isinstance(pl_module, StageModule)
        done = _steps_done(trainer, batch_idx)
        pace_s = (now_s - self._started_s) / max(1, done - self._first_step)
        stage = pl_module.task.number
        progress = BatchProgress(
            stage=stage,
            stages=self._stages,
            epoch=trainer.current_epoch + 1,
            epochs=epochs,
            batch=batch_idx + 1,
            batches=batches,
            loss=pl_module.train_loss,
            seconds_left=pace_s * (epochs * batches - done),
        )
        fraction = (stage - 1 + done / (epochs * batches)) / self._stages
        self._context.report(min(1.0, fraction), f"Epoch {progress.epoch} of {epochs}")
        self._context.publish(progress)

    def on_validation_batch_end(self, *_arguments: object, **_named: object) -> None:
        """Stop when cancelled."""
        self._context.raise_if_cancelled()


def _steps_done(trainer: lightning.Trainer, batch: int) -> int:
    return trainer.current_epoch * int(trainer.num_training_batches) + batch + 1


class EpochTable(lightning.Callback):
    """Keeps a record of each epoch and the weights of the best one.

    Its records are part of each checkpoint, so that a resumed stage goes on with the same table.
    """

    def __init__(self, context: JobContext, monitor: str, best_weights: Path) -> None:
        self._context = context
        self._monitor = monitor
        self._best_weights = best_weights
        self._started_s = 0.0
        self.records: list[EpochRecord] = []

    def on_train_epoch_start(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule
    ) -> None:
        """Start the clock."""
        self._started_s = time.monotonic()

    def on_train_epoch_end(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule
    ) -> None:
        """Record the epoch."""
        assert isinstance(pl_module, StageModule)
        measures = {
            name: float(value)
            for name, value in trainer.callback_metrics.items()
            if name.startswith("val_")
        }
        best = [one.metrics[self._monitor] for one in self.records if one.is_best]
        record = EpochRecord(
            stage=pl_module.task.number,
            epoch=trainer.current_epoch + 1,
            train_loss=pl_module.train_loss,
            val_loss=measures["val_loss"],
            metrics=measures,
            rate=max(group["lr"] for group in trainer.optimizers[0].param_groups),
            seconds=time.monotonic() - self._started_s,
            is_best=is_better(self._monitor, measures[self._monitor], best[-1] if best else None),
        )
        self.records.append(record)
        if trainer.is_global_zero:
            if record.is_best:
                save_weights(self._best_weights, pl_module.result.state_dict())
            self._context.publish(record)

    def state_dict(self) -> dict[str, Any]:
        """Return the records as plain values."""
        return {
            "records": [
                {
                    "stage": one.stage,
                    "epoch": one.epoch,
                    "train_loss": one.train_loss,
                    "val_loss": one.val_loss,
                    "metrics": dict(one.metrics),
                    "rate": one.rate,
                    "seconds": one.seconds,
                    "is_best": one.is_best,
                }
                for one in self.records
            ]
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take the records of a checkpoint."""
        self.records = [EpochRecord(**record) for record in state_dict["records"]]


def save_weights(path: Path, weights: Mapping[str, Tensor]) -> None:
    """Write weights beside the target, wait for the disk, then move them into place.

    Raises
    ------
    OSError
        If the disk is full; what was there before is untouched.
    """
    draft = path.with_suffix(".part")
    try:
        save_file(
            {name: value.detach().cpu().contiguous() for name, value in weights.items()}, draft
        )
        put_in_place(draft, path)
    except SafetensorError as error:
        draft.unlink(missing_ok=True)
        raise OSError(str(error)) from error
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def load_weights(path: Path) -> dict[str, Tensor]:
    """Read what `save_weights` has written.

    Raises
    ------
    TrainingError
        If it is missing or damaged.
    """
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise TrainingError(
            f"“{path.name}” of the training in “{path.parent}” is missing or damaged, so the "
            "training cannot go on. Start it over."
        ) from error
