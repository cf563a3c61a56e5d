"""``xrayviewer runs``: trainings listed, and those of a cross-validation pooled."""

import argparse
import json

import numpy as np
import pytest

from tests.unit.learning.evaluation.predictions import several_labels
from tests.unit.store.model_cards import CARD
from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.cli import averaging, pooling
from xrayviewer.cli import runs as command
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.store.evaluation_files import EvaluationFileError
from xrayviewer.workflows.averaging import Averaging
from xrayviewer.workflows.pooling import pool_runs


class ClosingEngine(LocalEngine):
    """Learning in this process, without plots, which take seconds."""

    def __init__(self):
        super().__init__("xrayviewer.learning")
        self.drawn = []
        self.is_closed = False

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "evaluation.figures:draw_evaluation":
            self.drawn.append(arguments[1])
            return None
        return super().call(operation, *arguments, context=context, deadline_s=deadline_s)

    def close(self):
        self.is_closed = True


@pytest.fixture(autouse=True)
def engine(tmp_path, monkeypatch):
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path / "settings"))
    made = ClosingEngine()
    monkeypatch.setattr(pooling, "learning_engine", lambda: made)

    def quicker(learning, names, context):
        return pool_runs(learning, names, context, resamples=100)

    monkeypatch.setattr(pooling, "pool_runs", quicker)
    return made


@pytest.fixture
def folds():
    for part, name in enumerate(("one", "two"), start=1):
        kept_fold(name, part, folds=2, thresholds=(0.25 * part, 0.5))


def parsed(*arguments):
    parser = argparse.ArgumentParser()
    command.add_commands(parser.add_subparsers())
    return parser.parse_args(["runs", *map(str, arguments)])


def run(*arguments):
    options = parsed(*arguments)
    options.command(options)


def test_pooled_runs_are_printed_with_every_figure_of_every_label(folds, capsys, engine):
    run("--pool", "one", "two")
    text = capsys.readouterr().out
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert lines[0] == "Runs 2: one, two"
    assert lines[1] == "Recipe one, seed 0, films of films"
    assert lines[2] == "Tested 60 films of 30 patients; 0 not tested"
    outcome = pool_runs(LocalEngine("xrayviewer.learning"), ("one", "two"), DirectContext())
    macro = outcome.evaluation.macro_auroc.value
    assert any(line.startswith(f"macro AUROC {macro:.4f} ") for line in lines)
    for label in outcome.evaluation.labels:
        for names in (
            ("auroc", "sensitivity", "specificity"),
            ("ece", "calibration_slope", "brier", "prevalence_brier"),
        ):
            values = [f"{getattr(label, name).value:.4f}" for name in names]
            (line,) = [
                one for one in lines if one.startswith(label.label) and values[0] in one.split()[2]
            ]
            assert all(f"{value} " in line for value in values)
    assert "  effusion: 0.375 (0.25, 0.5)" in text
    assert "is the median of the runs'" in " ".join(lines)
    assert lines[-1] == "Research use only, not for diagnosis."
    assert max(map(len, text.splitlines())) <= 150
    assert engine.is_closed


def test_pooled_runs_as_json(folds, capsys):
    run("--pool", "one", "two", "--json")
    described = json.loads(capsys.readouterr().out)
    assert (described["n"], described["patients"]) == (60, 30)
    assert set(described["labels"]) == {"effusion", "mass"}
    label = described["labels"]["effusion"]
    assert label["threshold"] == 0.375
    assert len(label["ci95"]["calibration_slope"]) == 2
    pooled = described["cross_validation"]
    assert pooled["runs"] == [
        {"name": "one", "n": 30, "thresholds": {"effusion": 0.25, "mass": 0.5}},
        {"name": "two", "n": 30, "thresholds": {"effusion": 0.5, "mass": 0.5}},
    ]
    assert (pooled["recipe"], pooled["seed"], pooled["untested"]) == ("one", 0, 0)
    median = pooled["at_median_threshold"]
    assert median["effusion"]["threshold"] == 0.375
    assert median["mass"]["sensitivity"] == described["labels"]["mass"]["sensitivity"]
    assert described["research_use_only"] is True


def test_an_output_folder_gets_the_files_of_an_evaluation(folds, tmp_path, capsys, engine):
    folder = tmp_path / "new" / "pooled"
    run("--pool", "one", "two", "--output", folder)
    assert {path.name for path in folder.iterdir()} >= {"evaluation.json", "predictions.csv"}
    described = json.loads((folder / "evaluation.json").read_text())
    assert described["cross_validation"]["untested"] == 0
    assert len((folder / "predictions.csv").read_text().splitlines()) == 61
    assert engine.drawn == [folder]
    assert f"written to {folder}." in capsys.readouterr().out


def test_an_output_that_cannot_be_is_refused_before_the_work(folds, tmp_path, monkeypatch):
    def never(*_arguments):
        raise AssertionError

    monkeypatch.setattr(pooling, "pool_runs", never)
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(XrayViewerError, match="is a file"):
            run("--pool", "one", "two", "--output", place)


def test_a_folder_without_pooling_is_refused(folds, tmp_path):
    with pytest.raises(XrayViewerError, match="Add --pool"):
        run("one", "two", "--output", tmp_path)


def test_processes_end_when_a_run_does_not_belong(folds, engine):
    with pytest.raises(XrayViewerError, match="no finished training"):
        run("--pool", "one", "three")
    assert engine.is_closed


def test_figures_are_printed_before_a_full_disk_is_met(folds, tmp_path, monkeypatch, capsys):
    def full_disk(*_arguments):
        raise EvaluationFileError("The disk is full.")

    monkeypatch.setattr(pooling, "write_evaluation", full_disk)
    with pytest.raises(EvaluationFileError, match="full"):
        run("--pool", "one", "two", "--output", tmp_path / "new")
    assert "macro AUROC" in capsys.readouterr().out


def test_runs_without_pooling_are_listed_and_compared_as_before(folds, capsys):
    run()
    assert "one: one on films, 1 epochs, split by patient" in capsys.readouterr().out
    run("one", "two")
    assert "films measured" in capsys.readouterr().out


def test_an_average_says_what_it_rests_on(engine, monkeypatch, tmp_path, capsys):
    asked = []
    chance = np.random.default_rng(3)
    truth = chance.random((40, 2)) < 0.5
    films = several_labels(truth, chance.random((40, 2)))
    measured = evaluate(films, (0.5, 0.5), DirectContext(), resamples=20)

    def make(decoders, learning, request, context):
        asked.append(request)
        return Averaging(CARD, tmp_path / "models" / "mean", measured, measured)

    monkeypatch.setattr(averaging, "learning_engine", lambda: engine)
    monkeypatch.setattr(averaging, "decoding_pool", ClosingEngine)
    monkeypatch.setattr(averaging, "average_runs", make)
    options = parsed("one", "two", "--average", "mean", "--models", tmp_path / "models")
    options.command(options)
    assert (asked[0].names, asked[0].model_id) == (("one", "two"), "mean")
    assert asked[0].models == tmp_path / "models"
    printed = capsys.readouterr().out
    assert printed.startswith(f"Model chest-demo, version 1: {tmp_path}")
    assert "Single networks on films that each held out" in printed
    assert "The new model on test films that none of them saw" in printed
    assert "Research use only" in printed
    assert engine.is_closed
