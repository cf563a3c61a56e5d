"""What the training page can find out besides training: before it, and about its result."""

from dataclasses import dataclass

from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.recipe_trials import RateTrial, RecipeTimes
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_probes import TrainingProbes
from xrayviewer.session.training_result import TrainingResultSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.session.verdict_maps import VerdictThumbnails


@dataclass(frozen=True, slots=True)
class TrainingInsight:
    """Session objects that look at films, recipes and results, and change none of them."""

    probes: TrainingProbes
    maps: VerdictThumbnails
    times: RecipeTimes
    rates: RateTrial


def training_insight(
    jobs: JobQueue,
    engines: tuple[Engine, Engine, Engine],
    data: TrainingDataSession,
    setup: TrainingSetup,
    result: TrainingResultSession,
) -> TrainingInsight:
    """Build them.

    Parameters
    ----------
    engines
        Decoders, the engine of the open film, and the trainer, whose turn they wait for.
    """
    decoders, learning, trainer = engines
    return TrainingInsight(
        probes=TrainingProbes(jobs, (decoders, trainer), data, setup),
        maps=VerdictThumbnails(jobs, (decoders, learning), result.thumbnails),
        times=RecipeTimes(jobs, (decoders, trainer), data, setup),
        rates=RateTrial(jobs, (decoders, trainer), data, setup),
    )
