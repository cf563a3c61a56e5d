"""What is asked of the process that trains, and what became of it in words."""

from xrayviewer.domain.errors import EngineError, EngineMemoryError
from xrayviewer.domain.training import TrainingError
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.training_runs import RunFolder
from xrayviewer.workflows.film_memory import TrainingMemory, film_memory


def train_run(
    trainer: Engine, run: RunFolder, models_folder: str, context: JobContext
) -> TrainingOutcome:
    """Train a run whose films are prepared; the films are remembered where the user wants it.

    Parameters
    ----------
    models_folder
        Gets the new model's folder.

    Raises
    ------
    TrainingError, ModelError
        If the training cannot go on, or its process fails. All that was reached stays.
    """
    memory = film_memory()
    if memory is None:
        return _trained(trainer, "train", run, models_folder, context)
    remembering = TrainingMemory(context, memory, run.settings().films)
    outcome = _trained(trainer, "train_and_remember", run, models_folder, remembering)
    remembering.finish()
    return outcome


def training_failure(error: EngineError) -> TrainingError:
    """Say what became of the process that trains."""
    what = (
        "needed more memory than there is" if isinstance(error, EngineMemoryError) else str(error)
    )
    return TrainingError(
        f"The training process failed: {what}. Memory may have been short. All finished epochs are "
        "kept, so that the training can go on."
    )


def _trained(
    trainer: Engine, operation: str, run: RunFolder, models_folder: str, context: JobContext
) -> TrainingOutcome:
    try:
        outcome: TrainingOutcome = trainer.call(
            f"training.running:{operation}", str(run.folder), models_folder, context=context
        )
    except EngineError as error:
        raise training_failure(error) from error
    return outcome
