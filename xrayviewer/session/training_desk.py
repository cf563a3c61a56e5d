"""Everything that the training page acts on."""

from dataclasses import dataclass

from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.label_court import LabelCourt
from xrayviewer.session.model_exchange import ModelExchange
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.model_promotion import ModelPromotion
from xrayviewer.session.training import TrainingSession
from xrayviewer.session.training_comparison import TrainingComparison
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_insight import TrainingInsight, training_insight
from xrayviewer.session.training_preview import TrainingPreview
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
    preview: TrainingPreview
    comparison: TrainingComparison
    court: LabelCourt
    exchange: ModelExchange
    promotion: ModelPromotion
    insight: TrainingInsight

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
    jobs: JobQueue, engines: tuple[Engine, Engine, Engine], analysis: AnalysisSession
) -> TrainingDesk:
    """Build the session objects and join them.

    Parameters
    ----------
    engines
        Decoders, the engine of the open film, and the trainer: a process of its own with torch, so
        that reading goes on meanwhile.
    """
    decoders, learning, trainer = engines
    data = TrainingDataSession(jobs, decoders)
    library = ModelLibrary(jobs, analysis)
    runs = TrainingSession(jobs, decoders, trainer)
    result = TrainingResultSession(jobs, decoders)

    def take_ended(name: str) -> None:
        library.take_new()
        result.show(name)

    runs.ended.connect(take_ended)
    setup = TrainingSetup(data, library)
    runs.runs_changed.connect(lambda known: setup.reserve(run.name for run in known))
    preview = TrainingPreview(jobs, (decoders, learning), data, setup)
    comparison = TrainingComparison(jobs)
    court = LabelCourt(jobs, (decoders, learning), data, setup)
    exchange = ModelExchange(jobs, (decoders, learning), library)
    promotion = ModelPromotion(jobs, (decoders, learning), library, data)
    insight = training_insight(jobs, engines, data, setup, result)
    insight.probes.changed.connect(lambda: result.take_probes(insight.probes.probes))
    return TrainingDesk(
        data,
        setup,
        runs,
        result,
        library,
        preview,
        comparison,
        court,
        exchange,
        promotion,
        insight,
    )
