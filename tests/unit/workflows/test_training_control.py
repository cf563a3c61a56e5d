"""Trainings that have not ended: found, ended early, thrown away."""

from dataclasses import replace

import pytest

from tests.unit.workflows.recorded_runs import RECIPE, films
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.training import (
    EpochRecord,
    Stage,
    StageRecord,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.training_control import discard_run, finish_with_best, unfinished_runs

STAGES = (Stage(5), Stage(8, restore_best=False), Stage(3))
EPOCH = EpochRecord(1, 1, 0.5, 0.4, {"val_loss": 0.4}, 1e-3, 1.0, True)


class Trainer:
    def __init__(self, error=None):
        self.calls = []
        self.error = error

    def call(self, operation, *arguments, context, deadline_s=None):
        self.calls.append((operation, *arguments))
        if self.error is not None:
            raise self.error
        return "outcome"


@pytest.fixture
def run():
    """A training in its second stage, two epochs of which are finished."""
    known = films(("a", "b"), is_multi_label=False, count=8)
    dealt = SplitDataset(("a", "b"), False, known, (Split.TRAIN,) * 8, True)
    run = RunFolder(runs_folder() / "mine")
    plan = TrainingPlan(replace(RECIPE, stages=STAGES), "mine")
    run.write_settings(TrainingSettings(plan, dealt, (), "f", "films", "2026", {}))
    run.films.write_bytes(b"films")
    run.stage_weights(1).write_bytes(b"weights")
    run.keep_stage_record(1, StageRecord((EPOCH,)))
    run.stage_folder(2).mkdir()
    for number in (1, 2):
        (run.stage_folder(2) / f"epoch-{number:04}.ckpt").write_bytes(b"checkpoint")
    return run


def test_an_unfinished_training_is_found_with_its_finished_stages(run):
    (found,) = unfinished_runs()
    assert (found.name, found.settings.source, found.epochs) == ("mine", "films", (EPOCH,))


def test_a_training_with_changed_settings_is_passed_over(run):
    (run.folder / "settings.json").write_text("{}", "utf-8")
    assert unfinished_runs() == ()


def test_it_ends_where_it_stands_with_its_best_epoch(run):
    trainer = Trainer()
    assert finish_with_best(trainer, "mine", "models", DirectContext()) == "outcome"
    assert run.settings().plan.recipe.stages == (
        STAGES[0],
        replace(STAGES[1], epochs=2, restore_best=True),
    )
    assert trainer.calls == [("training.running:train_and_remember", str(run.folder), "models")]


def test_without_an_epoch_there_is_nothing_to_keep(run):
    run.stage_weights(1).unlink()
    trainer = Trainer()
    with pytest.raises(TrainingError, match="nothing to keep"):
        finish_with_best(trainer, "mine", "models", DirectContext())
    assert run.settings().plan.recipe.stages == STAGES
    assert trainer.calls == []


def test_a_process_that_ends_is_told_in_words(run):
    with pytest.raises(TrainingError, match="All finished epochs are kept"):
        finish_with_best(Trainer(EngineError("it ended")), "mine", "models", DirectContext())


def test_a_discarded_training_is_gone(run):
    discard_run("mine", DirectContext())
    assert not run.folder.exists()
    assert unfinished_runs() == ()
