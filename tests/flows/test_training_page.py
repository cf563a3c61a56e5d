"""From a folder of films to a model that speaks: the sessions of training on real engines."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import Inbox
from tests.flows.test_training_commands import EACH, write_films
from xrayviewer.domain.training import Device
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.training_desk import TrainingDesk, training_desk
from xrayviewer.session.training_run import RunState
from xrayviewer.workflows.analysis import plan_analysis

PATIENCE_S = 400.0
"""Loading torch takes seconds, beside other work far more."""


class Speaking:
    """Stands for the analysis of the open film: remembers which model was asked to speak."""

    class Choice:
        model = ""

    def __init__(self) -> None:
        self.choice = self.Choice()

    def look_for_models(self) -> None:
        pass

    def choose_model(self, model_id: str) -> None:
        self.choice.model = model_id


@pytest.fixture
def trainer() -> Iterator[Engine]:
    engine = learning_engine()
    yield engine
    engine.close()


@pytest.fixture
def desk(jobs: JobQueue, trainer: Engine) -> Iterator[TrainingDesk]:
    decoders = decoding_pool()
    yield training_desk(jobs, (decoders, trainer, trainer), Speaking())  # type: ignore[arg-type]
    decoders.close()


@pytest.mark.timeout(900)
def test_a_training_that_is_stopped_gives_a_model_that_can_be_used(
    desk: TrainingDesk, jobs: JobQueue, inbox: Inbox, tmp_path: Path
) -> None:
    write_films(tmp_path / "films")
    desk.library.look()
    desk.data.open(tmp_path / "films")
    inbox.pump_until(lambda: not jobs.running, PATIENCE_S)
    assert desk.data.can_train
    assert len(desk.data.judged.examination.refused) == 1

    desk.setup.choose_recipe("five-block-cnn")
    stage = replace(desk.setup.recipe.stages[0], epochs=400, patience=None)
    desk.setup.recipe = replace(desk.setup.recipe, stages=(stage,), batch=2 * EACH)
    desk.setup.choose_device(Device.CPU)
    assert desk.setup.obstacle == ""
    desk.start()
    name = desk.runs.selected

    def state() -> RunState:
        return desk.runs.run(name).state

    inbox.pump_until(
        lambda: bool(desk.runs.run(name).epochs) or state() is RunState.FAILED, PATIENCE_S
    )
    desk.runs.pause(name)
    inbox.pump_all()
    assert state() is RunState.PAUSED
    kept = len(desk.runs.run(name).epochs)
    desk.runs.resume(name)
    inbox.pump_until(lambda: len(desk.runs.run(name).epochs) > kept, PATIENCE_S)
    desk.runs.stop(name)
    inbox.pump_until(lambda: state() in {RunState.DONE, RunState.FAILED}, PATIENCE_S)
    assert state() is RunState.DONE, desk.runs.run(name).error
    inbox.pump_until(lambda: not jobs.running, PATIENCE_S)

    result = desk.result.result
    assert result is not None, desk.result.message
    assert len(result.epochs) < 400
    assert result.predictions.names
    assert "cannot be told from chance" in desk.result.verdict.headline
    assert desk.library.entry(name).card.labels == ("NORMAL", "PNEUMONIA")
    assert desk.library.entry(name).card.title == name
    desk.library.use(name)
    assert desk.library.current == name
    assert plan_analysis(name, None).models.chosen
