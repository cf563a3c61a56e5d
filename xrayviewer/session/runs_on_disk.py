"""Trainings of earlier sessions, and how they were asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.store.waiting_trainings import kept_waiting
from xrayviewer.workflows.runs import finished_runs, latest_run
from xrayviewer.workflows.training import TrainingRequest
from xrayviewer.workflows.training_control import UnfinishedRun, unfinished_runs


@dataclass(frozen=True, slots=True)
class RunsOnDisk:
    """Trainings of earlier sessions."""

    unfinished: tuple[UnfinishedRun, ...]
    finished: tuple[str, ...]
    waiting: tuple[TrainingRequest, ...] = ()
    """Asked for and not ended; those that have begun are among the unfinished ones, too."""
    asked: Mapping[str, TrainingRequest] = field(default_factory=dict)
    """How finished ones were asked for, where that was kept."""
    latest: str = ""
    """The finished one that ended last."""


def runs_on_disk() -> RunsOnDisk:
    """Look for them."""
    finished = finished_runs()
    asked = {name: RunFolder(runs_folder() / name).request(TrainingRequest) for name in finished}
    return RunsOnDisk(
        unfinished_runs(),
        finished,
        kept_waiting(TrainingRequest),
        {name: request for name, request in asked.items() if request is not None},
        latest_run(),
    )


def keep_request(name: str, request: TrainingRequest) -> None:
    """Keep how a training was asked for beside its record, if it left one.

    Raises
    ------
    OSError
        If the disk is full.
    """
    run = RunFolder(runs_folder() / name)
    if run.folder.is_dir():
        run.keep_request(request)
