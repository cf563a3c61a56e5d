"""Runs of one cross-validation are measured together; runs that are not are refused."""

import dataclasses

import numpy as np
import pytest
from sklearn import metrics

from tests.unit.workflows.recorded_runs import COUNT, RECIPE, kept_fold, seeded
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.training import Task, TrainingError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.evaluation_files import EvaluationFileError
from xrayviewer.store.training_runs import runs_folder
from xrayviewer.workflows.pooling import pool_runs

CONTEXT = DirectContext()
LEARNING = LocalEngine("xrayviewer.learning")
NAMES = ("one", "two", "three")


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path))


def pooled(*names, resamples=40):
    return pool_runs(LEARNING, names, CONTEXT, resamples=resamples)


def refused(*names):
    with pytest.raises(TrainingError) as error:
        pooled(*names, resamples=0)
    return str(error.value)


def test_all_films_are_measured_once_with_patients_as_the_runs_knew_them():
    parts = [kept_fold(name, part) for part, name in enumerate(NAMES, start=1)]
    outcome = pooled(*NAMES)
    evaluation = outcome.evaluation
    assert (evaluation.n, evaluation.patients, outcome.untested) == (COUNT, COUNT // 2, 0)
    assert [run.name for run in outcome.runs] == list(NAMES)
    truth = np.concatenate([part.truth for part in parts])
    shares = np.concatenate([part.probabilities for part in parts])
    for place, label in enumerate(evaluation.labels):
        expected = metrics.roc_auc_score(truth[:, place], shares[:, place])
        assert label.auroc.value == pytest.approx(expected)
        assert label.auroc.low < label.auroc.value < label.auroc.high
        assert label.calibration_slope.value is not None
    assert evaluation.macro_auroc.value == pytest.approx(
        np.mean([label.auroc.value for label in evaluation.labels])
    )


def test_each_film_is_judged_by_its_run_and_apart_from_that_by_the_median():
    thresholds = {"one": (0.2, 0.5), "two": (0.4, 0.6), "three": (0.8, 0.1)}
    parts = [
        kept_fold(name, part, thresholds=thresholds[name])
        for part, name in enumerate(NAMES, start=1)
    ]
    outcome = pooled(*NAMES, resamples=0)
    truth = np.concatenate([part.truth for part in parts])
    own = np.concatenate(
        [part.probabilities >= thresholds[name] for name, part in zip(NAMES, parts, strict=True)]
    )
    together = np.concatenate([part.probabilities for part in parts]) >= (0.4, 0.5)
    for found, verdict in ((outcome.evaluation, own), (outcome.at_median, together)):
        for place, label in enumerate(found.labels):
            carries = truth[:, place]
            sensitivity = metrics.recall_score(carries, verdict[:, place])
            specificity = metrics.recall_score(~carries, ~verdict[:, place])
            assert label.threshold == (0.4, 0.5)[place]
            assert label.sensitivity.value == pytest.approx(sensitivity)
            assert label.specificity.value == pytest.approx(specificity)
    assert [run.thresholds for run in outcome.runs] == [thresholds[name] for name in NAMES]
    assert any("is the median of the runs'" in remark for remark in outcome.remarks)


def test_two_labels_that_exclude_each_other_are_pooled_too():
    for part, name in enumerate(NAMES, start=1):
        kept_fold(
            name, part, labels=("normal", "mass"), is_multi_label=False,
            thresholds=(1 - part / 4, part / 4),
        )  # fmt: skip
    outcome = pooled(*NAMES, resamples=0)
    (label,) = outcome.evaluation.labels
    assert (label.label, label.threshold, label.positives) == ("mass", 0.5, COUNT // 2)
    assert sum(map(sum, outcome.evaluation.confusion_matrix)) == COUNT


def test_missing_parts_are_said():
    kept_fold("one", 1)
    kept_fold("three", 3)
    outcome = pooled("one", "three", resamples=0)
    assert outcome.untested == COUNT // 3
    assert outcome.remarks[0].startswith("Parts are missing: 20 of 60 films were tested by none")


def test_runs_dealt_at_random_are_said_to_be_too_good():
    for part, name in enumerate(NAMES, start=1):
        kept_fold(name, part, is_by_patient=part != 2)
    remarks = pooled(*NAMES, resamples=0).remarks
    assert any(one.startswith("“two”: patients have films on both sides") for one in remarks)


def test_whole_and_sound_cross_validations_have_no_such_remarks():
    for part, name in enumerate(NAMES, start=1):
        kept_fold(name, part)
    remarks = " ".join(pooled(*NAMES, resamples=0).remarks)
    assert "Parts are missing" not in remarks
    assert "both sides" not in remarks


def test_one_run_is_no_cross_validation_nor_is_one_twice():
    kept_fold("one", 1)
    assert "at least two runs" in refused("one")
    assert "at least two runs" in refused()
    assert "“one” is named twice" in refused("one", "one")


def test_a_run_that_is_not_there_is_named():
    kept_fold("one", 1)
    assert "no finished training “two”" in refused("one", "two")


def test_runs_on_other_films_are_refused():
    kept_fold("one", 1)
    kept_fold("two", 2, fingerprint="b" * 64)
    assert "“one” and “two” were given different films" in refused("one", "two")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"recipe": dataclasses.replace(RECIPE, batch=8, dropout=0.5)}, "batch, dropout"),
        ({"pretrained_file": "other.safetensors"}, "weights to start from"),
    ],
)
def test_runs_trained_in_another_way_are_refused_with_what_differs(changes, named):
    kept_fold("one", 1)
    kept_fold("two", 2, **changes)
    assert f"trained in different ways ({named})" in refused("one", "two")


def test_words_and_the_device_may_differ():
    kept_fold("one", 1)
    kept_fold("two", 2, recipe=dataclasses.replace(RECIPE, title="Another"), device="cpu")
    assert pooled("one", "two", resamples=0).evaluation.n == 2 * COUNT // 3


def test_runs_of_other_seeds_are_refused():
    kept_fold("one", 1)
    kept_fold("two", 2, recipe=seeded(7))
    assert "“one” and “two” have different seeds (0 and 7)" in refused("one", "two")


def test_films_tested_twice_are_refused():
    kept_fold("one", 1)
    kept_fold("two", 2)
    kept_fold("again", 1)
    assert "“one” and “again” tested the same films, “000.png” and 19 more" in refused(
        "one", "two", "again"
    )


def test_a_run_without_test_films_is_refused():
    kept_fold("one", 1)
    kept_fold("two", 9)
    assert "“two” kept no films for a test" in refused("one", "two")


def test_runs_that_give_no_findings_are_refused():
    kept_fold("one", 1)
    kept_fold("two", 2, recipe=dataclasses.replace(RECIPE, task=Task.FIELDS))
    assert "“two” (recipe “one”) gives no findings" in refused("one", "two")


def test_a_changed_table_of_predictions_is_refused_by_its_path():
    for part, name in enumerate(NAMES, start=1):
        kept_fold(name, part)
    table = runs_folder() / "two/record/test/predictions.csv"
    table.write_text(table.read_text().replace("002.png", "003.png"))
    with pytest.raises(EvaluationFileError, match=r"two.record.test.predictions\.csv”"):
        pooled(*NAMES)


def test_it_stops_when_it_is_cancelled():
    for part, name in enumerate(NAMES, start=1):
        kept_fold(name, part)
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        pool_runs(LEARNING, NAMES, context)
