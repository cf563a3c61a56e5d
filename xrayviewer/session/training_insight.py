"""What the training page can find out besides training: before it, and about its result."""

from dataclasses import dataclass

from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_probes import TrainingProbes
from xrayviewer.session.training_setup import TrainingSetup


@dataclass(frozen=True, slots=True)
class TrainingInsight:
    """Session objects that look at films, recipes and results, and change none of them."""

    probes: TrainingProbes


def training_insight(
    jobs: JobQueue,
    engines: tuple[Engine, Engine, Engine],
    data: TrainingDataSession,
    setup: TrainingSetup,
) -> TrainingInsight:
    """Build them.

    Parameters
    ----------
    engines
        Decoders, the engine of the open film, and the trainer, whose turn they wait for.
    """
    decoders, _learning, trainer = engines
    return TrainingInsight(TrainingProbes(jobs, (decoders, trainer), data, setup))
