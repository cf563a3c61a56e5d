"""Folders of training runs: what a run was started with, and what it has reached."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from xrayviewer.domain.training import RangeTest, StageRecord, TrainingError, TrainingSettings
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.folder_lock import FolderInUseError, claimed
from xrayviewer.store.folders import data_folder
from xrayviewer.store.json_paths import path_to_text, text_to_path
from xrayviewer.store.safe_write import write_safely

Value = TypeVar("Value")


def runs_folder() -> Path:
    """Return the folder of all runs of this user."""
    return data_folder() / "runs"


class RunFolder:
    """One run on disk.

    ``settings.json`` is written once all films are prepared; a folder without it starts anew. The
    prepared films are removed when the run has ended, so one with both can go on.

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
    def masks(self) -> Path:
        """Prepared masks, uint8, one film's after the other's; there for films that have some."""
        return self.folder / "masks.u8"

    def features(self, rank: int = 0) -> Path:
        """Return the file of all films' features, float32; each process that trains has its own."""
        return self.folder / f"features-{rank}.f32"

    @property
    def record(self) -> Path:
        """Folder of what is kept when the run has ended: tables, plots, figures."""
        return self.folder / "record"

    def stage_folder(self, number: int) -> Path:
        """Return the folder of the checkpoints of a stage that is not finished."""
        return self.folder / f"stage-{number}"

    def stage_weights(self, number: int) -> Path:
        """Return the file of the weights after a stage, 0 for those the training starts with.

        It is there when the stage is finished.
        """
        return self.folder / f"stage-{number}.safetensors"

    def keep_stage_record(self, number: int, record: StageRecord) -> None:
        """Write the course of a stage that has ended."""
        write_safely(self._stage_record(number), _encode(record))

    def stage_record(self, number: int) -> StageRecord:
        """Read the course of a stage that has ended."""
        return _decode(self._stage_record(number), StageRecord)

    def keep_start(self, started_from: str) -> None:
        """Write, in words, what the weights before the first stage are."""
        write_safely(self.folder / "start.json", _encode(started_from))

    def started_from(self) -> str:
        """Read what the weights before the first stage are."""
        return _decode(self.folder / "start.json", str)

    def keep_range_test(self, number: int, test: RangeTest) -> None:
        """Write the range test of a stage that has not ended."""
        write_safely(self._range_test(number), _encode(test))

    def range_test(self, number: int) -> RangeTest | None:
        """Read the range test of a stage, None when there was none yet."""
        path = self._range_test(number)
        return _decode(path, RangeTest) if path.exists() else None

    def drop_checkpoints(self, number: int) -> None:
        """Remove the checkpoints of a stage whose weights are written."""
        shutil.rmtree(self.stage_folder(number), ignore_errors=True)

    def has_settings(self) -> bool:
        """Whether the films of this run are prepared and its settings fixed."""
        return (self.folder / "settings.json").exists()

    def can_go_on(self) -> bool:
        """Whether this run was started and has not ended."""
        return self.has_settings() and self.films.exists()

    @contextlib.contextmanager
    def claim(self, context: JobContext) -> Iterator[None]:
        """Keep other processes from this run while the block runs.

        Raises
        ------
        TrainingError
            If another one works on it.
        """
        try:
            with claimed(self.folder, context):
                yield
        except FolderInUseError as error:
            raise TrainingError(
                f"The training “{self.folder.name}” is running already. Wait until it has ended, "
                "or stop it first."
            ) from error

    def discard(self) -> None:
        """Remove the run with all it has reached."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def set_aside(self) -> None:
        """Rename the folder of a run that has ended after its start, so that its record stays."""
        started = "".join(sign for sign in self.settings().created if sign.isalnum())
        # No model can have a name with a tilde, so no run can either.
        self.folder.rename(self.folder.with_name(f"{self.folder.name}~{started}"))

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

    def keep_request(self, request: object) -> None:
        """Write how the run was asked for, so that the same can be asked for again."""
        write_safely(self._request, _encode(request))

    def request(self, kind: type[Value]) -> Value | None:
        """Read how the run was asked for; None where that was not kept, or cannot be read."""
        try:
            return _decode(self._request, kind)
        except TrainingError:
            return None

    def drop_working_files(self) -> None:
        """Remove what only an unfinished run needs; settings and record stay."""
        for pattern in ("*.u8", "start.json", "features-*", "stage-*", ".*.part", "*.part"):
            for path in self.folder.glob(pattern):
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)

    @property
    def _request(self) -> Path:
        return self.folder / "request.json"

    def _range_test(self, number: int) -> Path:
        return self.folder / f"stage-{number}-range.json"

    def _stage_record(self, number: int) -> Path:
        return self.folder / f"stage-{number}.json"


def _encode(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=path_to_text), indent=1)


def _decode(path: Path, kind: type[Value]) -> Value:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind, dec_hook=text_to_path)
    except (msgspec.DecodeError, OSError) as error:
        raise TrainingError(
            f"“{path.name}” of the training “{path.parent.name}” cannot be read any more, so the "
            "training cannot go on. Start it over."
        ) from error
