"""Checkpoints that survive a kill: each is whole or not there, and the two newest are kept."""

import hashlib
import os
import re
import sys
from pathlib import Path
from typing import Any

import torch

from xrayviewer.learning.training.lightning import TorchCheckpointIO, lightning
from xrayviewer.store.safe_write import write_safely

KEPT = 2
_NAME = re.compile(r"epoch-(\d+)\.ckpt")


class DurableCheckpoints(TorchCheckpointIO):
    """Writes beside the target, waits for the disk, then renames; a digest lies beside it."""

    def save_checkpoint(
        self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None
    ) -> None:
        """Write one checkpoint.

        Raises
        ------
        OSError
            If the disk is full; earlier checkpoints are untouched.
        """
        target = Path(path)
        draft = target.with_suffix(".part")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with draft.open("wb") as file:
                torch.save(checkpoint, file)
            write_safely(_digest_file(target), _sha256(draft).encode())
            put_in_place(draft, target)
        except RuntimeError as error:
            # torch reports a failed write so, and keeps the system's error as its context.
            draft.unlink(missing_ok=True)
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise
        except BaseException:
            draft.unlink(missing_ok=True)
            raise


def put_in_place(draft: Path, target: Path) -> None:
    """Move a written file into its place once the disk holds it.

    Raises
    ------
    OSError
        If the disk is full or its folder cannot be written.
    """
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
    if sys.platform != "win32":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


class KeepCheckpoints(lightning.Callback):
    """Writes a checkpoint after each epoch and removes those older than the last two."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def on_train_epoch_end(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule
    ) -> None:
        """Write."""
        trainer.save_checkpoint(self._folder / f"epoch-{trainer.current_epoch + 1:04d}.ckpt")
        if trainer.is_global_zero:
            for old in _newest_first(self._folder)[KEPT:]:
                old.unlink(missing_ok=True)
                _digest_file(old).unlink(missing_ok=True)


def last_checkpoint(folder: Path) -> Path | None:
    """Return the newest checkpoint that is as it was written, None when there is none."""
    for path in _newest_first(folder):
        digest = _digest_file(path)
        if digest.exists() and digest.read_text("ascii") == _sha256(path):
            return path
    return None


def _newest_first(folder: Path) -> list[Path]:
    found = (path for path in folder.glob("*.ckpt") if _NAME.fullmatch(path.name))
    return sorted(found, reverse=True)


def _digest_file(path: Path) -> Path:
    return path.with_suffix(".sha256")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
