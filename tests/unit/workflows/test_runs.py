"""Trainings in short and side by side, from what their folders hold."""

import json
from pathlib import Path

import pytest

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import (
    PublishedFigure,
    Recipe,
    Stage,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.runs import comparison_remarks, finished_runs, summarise_run

PUBLISHED = (PublishedFigure("accuracy", 0.91, "other films", "somebody"),)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path))


def kept_run(
    name: str,
    *,
    by_patient: bool = True,
    fingerprint: str = "a" * 64,
    split: Split = Split.TEST,
    published: tuple[PublishedFigure, ...] = (),
) -> RunFolder:
    run = RunFolder(runs_folder() / name)
    recipe = Recipe(
        "one", "", "", "five-block-cnn", Preparation(64), (Stage(2),), published=published
    )
    films = SplitDataset(("normal", "pneumonia"), False, (), (), by_patient)
    run.write_settings(
        TrainingSettings(
            TrainingPlan(recipe, name), films, (), fingerprint, "films", "2026-01-01T00:00:00Z", {}
        )
    )
    folder = run.record / split.value
    folder.mkdir(parents=True)
    measured = {
        "n": 40,
        "label": "pneumonia",
        "auroc": 0.9,
        "accuracy": None,
        "ci95": {"auroc": [0.8, 1.0], "accuracy": None},
    }
    (folder / "evaluation.json").write_text(json.dumps(measured), "utf-8")
    (run.record / "epochs.csv").write_text("stage,epoch\n1,1\n1,2\n", "utf-8")
    return run


def test_a_run_in_short_is_what_its_record_says() -> None:
    kept_run("first", published=PUBLISHED)
    run = summarise_run("first")
    assert (run.recipe, run.epochs, run.n, run.label) == ("one", 2, 40, "pneumonia")
    assert run.figures == {"auroc": Interval(0.9, 0.8, 1.0), "accuracy": Interval(None)}
    assert (run.is_by_patient, run.measured_on) == (True, "test")
    assert run.published == PUBLISHED


def test_only_trainings_that_have_ended_are_listed() -> None:
    assert finished_runs() == ()
    kept_run("ended")
    (runs_folder() / "going-on").mkdir()
    assert finished_runs() == ("ended",)


def test_a_run_that_is_not_there_is_named_with_those_that_are() -> None:
    kept_run("first")
    with pytest.raises(TrainingError, match=r"“second”.*Finished are: first"):
        summarise_run("second")


@pytest.mark.parametrize("content", ["", "{", '{"n": 3, "auroc": 0.5, "ci95": 7}', '{"label": ""}'])
def test_a_changed_record_is_refused(content: str) -> None:
    run = kept_run("first")
    (run.record / "test" / "evaluation.json").write_text(content, "utf-8")
    with pytest.raises(TrainingError, match=r"“first”.*incomplete or was changed"):
        summarise_run("first")


def test_validation_figures_stand_in_where_no_films_were_kept_for_a_test() -> None:
    kept_run("first", split=Split.VALIDATION)
    run = summarise_run("first")
    assert run.measured_on == "val"
    assert any("measured on the validation films" in one for one in comparison_remarks([run]))


def test_a_comparison_says_what_limits_it() -> None:
    kept_run("by-patient", published=PUBLISHED)
    kept_run("at-random", by_patient=False, fingerprint="b" * 64)
    remarks = comparison_remarks([summarise_run("by-patient"), summarise_run("at-random")])
    assert remarks[0].startswith("“at-random”: patients have films on both sides")
    assert "These trainings saw different films." in remarks
    assert any("not comparable" in one for one in remarks)


def test_equal_films_split_by_patient_need_no_warning() -> None:
    kept_run("first")
    assert comparison_remarks([summarise_run("first")]) == ()
