"""Trainings: they queue, pause, go on, stop with the best so far, and are found again."""

import errno
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.session.training_films import Trainer, batch, epoch
from tests.unit.workflows.recorded_runs import RECIPE, films, kept_fold
from xrayviewer.dataset.corrections import Corrections
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.training import TrainingError, TrainingNotice, TrainingPlan, TrainingSettings
from xrayviewer.session.training import TrainingSession
from xrayviewer.session.training_run import RunState, best_epoch
from xrayviewer.store import waiting_trainings
from xrayviewer.store.folders import data_folder
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.store.waiting_trainings import keep_waiting, kept_waiting
from xrayviewer.workflows.training import TrainingRequest

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def trainer():
    trainer = Trainer()
    yield trainer
    if trainer.gate is not None:
        trainer.gate.set()


@pytest.fixture
def training(jobs, trainer):
    return TrainingSession(jobs, trainer, trainer, train=trainer.train, clock=lambda: NOON)


def request(name="mine"):
    return TrainingRequest(Path("/films"), TrainingPlan(RECIPE, name), user_models_folder())


def keep_unfinished(name="earlier"):
    """A training that was ended after its first epoch."""
    known = films(("a", "b"), is_multi_label=False, count=8)
    dealt = SplitDataset(("a", "b"), False, known, (Split.TRAIN,) * 8, True)
    run = RunFolder(runs_folder() / name)
    run.write_settings(
        TrainingSettings(TrainingPlan(RECIPE, name), dealt, (), "f", "films", "2026", {})
    )
    run.films.write_bytes(b"films")
    return run


def test_a_training_tells_its_epochs_and_ends(training, trainer, settle):
    trainer.partials = [TrainingNotice("Careful."), batch(1), epoch(1), epoch(2, is_best=False)]
    ended = []
    training.ended.connect(ended.append)
    training.start(request())
    settle()
    run = training.run("mine")
    assert run.state is RunState.DONE
    assert [one.epoch for one in run.epochs] == [1, 2]
    assert best_epoch(run.epochs).epoch == 1
    assert "Careful." in [line.sentence for line in run.log]
    assert {line.time for line in run.log} == {"12:00:00"}
    assert ended == ["mine"]


def test_the_second_training_waits_for_the_first(training, trainer, inbox, settle):
    trainer.gate = threading.Event()
    training.start(request("one"))
    training.start(request("two"))
    inbox.pump_until(lambda: training.run("one").state is RunState.PREPARING)
    assert training.run("two").state is RunState.WAITING
    trainer.gate.set()
    settle()
    assert [one.state for one in training.runs] == [RunState.DONE, RunState.DONE]
    assert training.selected == "two"


def test_one_name_trains_once_at_a_time(training, trainer, settle):
    trainer.gate = threading.Event()
    training.start(request())
    with pytest.raises(TrainingError, match="mine"):
        training.start(request())
    trainer.gate.set()
    settle()


def test_a_paused_training_goes_on(training, trainer, inbox, settle):
    trainer.gate = threading.Event()
    trainer.partials = [epoch(1), batch(3, epoch=2)]
    training.start(request())
    inbox.pump_until(lambda: training.run("mine").progress is not None)
    training.pause("mine")
    settle()
    assert training.run("mine").state is RunState.PAUSED
    assert training.run("mine").can_resume
    keep_unfinished("mine")
    trainer.gate.set()
    trainer.partials = [epoch(2)]
    training.resume("mine")
    settle()
    assert [one.resumes for one in trainer.requests] == [False, True]
    assert training.run("mine").state is RunState.DONE
    assert [one.epoch for one in training.run("mine").epochs] == [1, 2]


def test_a_training_that_fails_says_so_and_can_be_tried_again(training, trainer, settle):
    trainer.error = TrainingError("The disk is full. Free some space, then go on.")
    training.start(request())
    settle()
    run = training.run("mine")
    assert (run.state, run.error) == (RunState.FAILED, str(trainer.error))
    trainer.error = None
    training.resume("mine")
    settle()
    assert training.run("mine").state is RunState.DONE
    assert training.run("mine").error == ""


def test_unfinished_trainings_are_found_at_the_start(training, trainer, settle):
    keep_unfinished()
    training.look_for_runs()
    settle()
    run = training.run("earlier")
    assert (run.state, run.can_go_on, run.source) == (RunState.PAUSED, True, "films")
    assert training.selected_run is run
    training.resume("earlier")
    settle()
    assert trainer.requests[0].resumes


def test_stopping_without_an_epoch_says_that_there_is_nothing_to_keep(training, settle):
    keep_unfinished()
    training.look_for_runs()
    settle()
    training.stop("earlier")
    settle()
    run = training.run("earlier")
    assert run.state is RunState.FAILED
    assert "nothing to keep" in run.error
    assert run.can_resume


def test_a_discarded_training_leaves_nothing(training, settle):
    run = keep_unfinished()
    training.look_for_runs()
    settle()
    training.discard("earlier")
    settle()
    assert training.runs == ()
    assert training.selected == ""
    assert not run.folder.exists()


def test_an_epoch_that_is_trained_again_replaces_the_old_one(training, trainer, settle):
    trainer.partials = [epoch(1), epoch(2, auroc=0.7), epoch(2, auroc=0.9)]
    training.start(request())
    settle()
    assert [one.metrics["val_auroc"] for one in training.run("mine").epochs] == [0.8, 0.9]


def test_the_twin_of_a_training_deals_its_films_at_random(training, trainer, tmp_path, settle):
    first = request()
    training.start(replace(first, films=tmp_path))
    settle()
    assert training.can_train_at_random("mine")
    training.train_at_random("mine")
    settle()
    twin = trainer.requests[-1]
    assert twin.plan.model_id == "mine-random"
    assert twin.plan.recipe == first.plan.recipe
    assert not twin.split.by_patient
    assert twin.corrections.deals_anew


def test_the_twin_of_a_training_of_an_earlier_session_is_trained_as_that_was(
    jobs, training, trainer, tmp_path, settle
):
    kept_fold("mine", 1)
    asked = replace(request(), films=tmp_path, corrections=Corrections(frozenset({"bad.png"})))
    training.start(asked)
    settle()

    again = TrainingSession(jobs, trainer, trainer, train=trainer.train, clock=lambda: NOON)
    again.look_for_runs()
    settle()
    assert again.run("mine") is None
    assert again.latest == "mine"
    assert again.can_train_at_random("mine")
    again.train_at_random("mine")
    settle()
    twin = trainer.requests[-1]
    assert (twin.plan.model_id, twin.films) == ("mine-random", tmp_path)
    assert twin.corrections.left_out == {"bad.png"}


def test_waiting_trainings_are_kept_over_a_restart(
    jobs, training, trainer, inbox, settle, tmp_path
):
    trainer.gate = threading.Event()
    training.look_for_runs()
    settle()
    corrected = replace(
        request("second"),
        films=tmp_path / "films",
        corrections=Corrections(frozenset({"bad.png"}), {"a.png": ("sick",)}),
    )
    training.start(request("first"))
    training.start(corrected)
    inbox.pump_until(lambda: len(kept_waiting(TrainingRequest)) == 2)

    again = TrainingSession(jobs, trainer, trainer, train=trainer.train, clock=lambda: NOON)
    again.look_for_runs()
    inbox.pump_until(lambda: bool(again.runs))
    assert [one.name for one in again.runs] == ["first", "second"]
    assert again.run("second").request == corrected
    assert again.run("second").can_resume
    trainer.gate.set()
    settle()
    assert kept_waiting(TrainingRequest) == ()


def test_one_that_is_discarded_or_has_begun_is_not_found_twice(training, jobs, trainer, settle):
    keep_unfinished("earlier")
    keep_waiting([request("earlier"), request("never begun")])
    training.look_for_runs()
    settle()
    assert [one.name for one in training.runs] == ["earlier", "never begun"]
    assert training.run("earlier").can_go_on
    assert training.can_train_at_random("earlier") is Path("/films").exists()
    training.discard("never begun")
    settle()
    assert [one.plan.model_id for one in kept_waiting(TrainingRequest)] == ["earlier"]


def test_a_damaged_list_of_waiting_trainings_is_set_aside(caplog):
    keep_waiting([])
    path = data_folder() / "waiting-trainings.json"
    path.write_text("[{}]", "utf-8")
    assert kept_waiting(TrainingRequest) == ()
    assert path.with_name(f"{path.name}.damaged").exists()
    caplog.clear()


def test_a_full_disk_costs_only_the_list(monkeypatch):
    def full(*_arguments):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(waiting_trainings, "write_safely", full)
    with pytest.raises(TrainingError, match="No space left"):
        keep_waiting([request()])
