"""Folders of training runs: what a run was started with, and what it has reached."""

import shutil
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from xrayviewer.domain.training import StageRecord, TrainingError, TrainingSettings
from xrayviewer.store.folders import data_folder
from xrayviewer.store.safe_write import write_safely

Value = TypeVar("Value")


def runs_folder() -> Path:
    """Return the folder of all runs of this user."""
    return data_folder() / "runs"


class RunFolder:
    """One run on disk.

    ``settings.json`` is written once all films are prepared; a folder without it starts anew.

    Parameters
    ----------
    folder
        Of this run alone.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def films(self) -> Path:
        """Prepared films, uint8, one after the other."""
        return self.folder / "films.u8"

    @property
    def features(self) -> Path:
        """Features of all films, float32, where a stage trains on them."""
        return self.folder / "features.f32"

    @property
    def record(self) -> Path:
        """Folder of what is kept when the run has ended: tables, plots, figures."""
        return self.folder / "record"

    def stage_folder(self, number: int) -> Path:
        """Return the folder of the checkpoints of a stage that is not finished."""
        return self.folder / f"stage-{number}"

    def stage_weights(self, number: int) -> Path:
        """Return the file of the weights after a stage; it is there when the stage is finished."""
        return self.folder / f"stage-{number}.safetensors"

    def keep_stage_record(self, number: int, record: StageRecord) -> None:
        """Write the course of a stage that has ended."""
        write_safely(self._stage_record(number), _encode(record))

    def stage_record(self, number: int) -> StageRecord:
        """Read the course of a stage that has ended."""
        return _decode(self._stage_record(number), StageRecord)

    def drop_checkpoints(self, number: int) -> None:
        """Remove the checkpoints of a stage whose weights are written."""
        shutil.rmtree(self.stage_folder(number), ignore_errors=True)

    def has_settings(self) -> bool:
        """Whether the films of this run are prepared and its settings fixed."""
        return (self.folder / "settings.json").exists()

    def write_settings(self, settings: TrainingSettings) -> None:
        """Fix what the run does."""
        write_safely(self.folder / "settings.json", _encode(settings))

    def settings(self) -> TrainingSettings:
        """Return what the run does.

        Raises
        ------
        TrainingError
            If the file was changed or damaged.
        """
        return _decode(self.folder / "settings.json", TrainingSettings)

    def drop_working_files(self) -> None:
        """Remove what only an unfinished run needs; settings and record stay."""
        self.films.unlink(missing_ok=True)
        self.features.unlink(missing_ok=True)
        for path in self.folder.glob("stage-*"):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    def _stage_record(self, number: int) -> Path:
        return self.folder / f"stage-{number}.json"


def _encode(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=_path_to_text), indent=1)


def _decode(path: Path, kind: type[Value]) -> Value:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind, dec_hook=_text_to_path)
    except (msgspec.DecodeError, OSError) as error:
        raise TrainingError(
            f"“{path.name}” of the training “{path.parent.name}” cannot be read any more, so the "
            "training cannot go on. Delete its folder and start it again."
        ) from error


def _path_to_text(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value).__name__)


def _text_to_path(kind: type[Any], text: object) -> Any:
    if issubclass(kind, Path):
        return Path(str(text))
    raise NotImplementedError(kind.__name__)
