"""Everything that the training page acts on."""

from dataclasses import dataclass

from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.training import TrainingSession
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_result import TrainingResultSession
from xrayviewer.session.training_setup import TrainingSetup


@dataclass(frozen=True, slots=True)
class TrainingDesk:
    """The session objects of the training page. Lives on the GUI thread."""

    data: TrainingDataSession
    setup: TrainingSetup
    runs: TrainingSession
    result: TrainingResultSession
    library: ModelLibrary

    def look(self) -> None:
        """Find models and trainings of earlier sessions."""
        self.library.look()
        self.runs.look_for_runs()

    def start(self) -> None:
        """Start the training that is set up.

        Raises
        ------
        TrainingError
            If something is lacking.
        """
        self.runs.start(self.setup.request())
        self.setup.take_started()


def training_desk(
    jobs: JobQueue, decoders: Engine, trainer: Engine, analysis: AnalysisSession
) -> TrainingDesk:
    """Build the session objects and join them.

    Parameters
    ----------
    trainer
        Has torch, in a process of its own, so that reading goes on meanwhile.
    """
    data = TrainingDataSession(jobs, decoders)
    library = ModelLibrary(jobs, analysis)
    runs = TrainingSession(jobs, decoders, trainer)
    result = TrainingResultSession(jobs, decoders)

    def take_ended(name: str) -> None:
        library.look()
        result.show(name)

    runs.ended.connect(take_ended)
    return TrainingDesk(data, TrainingSetup(data, library), runs, result, library)
