"""Where a training stands, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.session.training_run import RunState, TrainingRun
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said

SOON_S: Final = 60.0


def state_word(run: TrainingRun) -> str:
    """Name of a state."""
    words = {
        RunState.WAITING: _tr("waits for its turn"),
        RunState.PREPARING: _tr("is being prepared"),
        RunState.TRAINING: _tr("trains"),
        RunState.FINISHING: _tr("is being measured"),
        RunState.PAUSED: _tr("is paused"),
        RunState.FAILED: _tr("has stopped with an error"),
        RunState.DONE: _tr("is done"),
    }
    return words[run.state]


def progress_sentence(run: TrainingRun) -> str:
    """Say how far a training is, and how long its stage still takes."""
    progress = run.progress
    if progress is None:
        return said(run.message)
    place = _tr("Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}").format(
        progress.stage,
        progress.stages,
        progress.epoch,
        progress.epochs,
        progress.batch,
        progress.batches,
        local(progress.loss, ".3f"),
    )
    if run.fraction is None and run.message:
        # Between two epochs, or after the last one, films are measured.
        return f"{place}. {said(run.message)}."
    return f"{place}. {time_left(progress.seconds_left, progress.stage < progress.stages)}"


def time_left(seconds: float, has_more_stages: bool) -> str:
    """Say how long a stage still takes at most."""
    if seconds < SOON_S:
        said = _tr("Less than a minute left")
    elif seconds < 90 * SOON_S:
        said = _tr("About {0} min left").format(max(1, round(seconds / SOON_S)))
    else:
        said = _tr("About {0} h left").format(local(seconds / 3600, ".1f"))
    return (said + _tr(" in this stage.")) if has_more_stages else said + "."


def _tr(text: str) -> str:
    return QCoreApplication.translate("run", text)
