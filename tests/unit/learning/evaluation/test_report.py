"""A whole evaluation: figures and intervals beside scikit-learn's, and what is refused."""

import dataclasses
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special
from sklearn import metrics
from sklearn.linear_model import LogisticRegression

from tests.unit.learning.evaluation.predictions import (
    exclusive,
    noisy,
    several_labels,
    two_labels,
)
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.evaluation import ConfusionCounts, Interval
from xrayviewer.domain.model_card import ModelError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation import bootstrap, verdicts
from xrayviewer.learning.evaluation.bootstrap import patient_numbers
from xrayviewer.learning.evaluation.report import evaluate

CONTEXT = DirectContext()
HALF = (0.5, 0.5)


def naive_interval(predictions, figure, resamples=400, seed=0):
    """The bootstrap as one would write it down: repeat the films, ask scikit-learn, again."""
    patient = patient_numbers(predictions.names, predictions.patients)
    count = patient.max() + 1
    films = [np.flatnonzero(patient == number) for number in range(count)]
    drawn = np.random.default_rng(seed).integers(0, count, size=(resamples, count))
    found = [figure(np.concatenate([films[number] for number in row])) for row in drawn]
    return np.percentile(found, (2.5, 97.5)).tolist()


def test_every_interval_is_that_of_a_plain_bootstrap_with_scikit_learn():
    truth, probability, patients = noisy(120, patients=40)
    predictions = two_labels(truth[:, 0], probability[:, 0], patients)
    label = evaluate(predictions, HALF, CONTEXT, resamples=400).labels[0]
    carries, shares = truth[:, 0], probability[:, 0]
    verdict = shares >= 0.5
    for found, figure in {
        label.auroc: lambda films: metrics.roc_auc_score(carries[films], shares[films]),
        label.auprc: lambda films: metrics.average_precision_score(carries[films], shares[films]),
        label.accuracy: lambda films: metrics.accuracy_score(carries[films], verdict[films]),
        label.sensitivity: lambda films: metrics.recall_score(carries[films], verdict[films]),
        label.specificity: lambda films: metrics.recall_score(~carries[films], ~verdict[films]),
        label.precision: lambda films: metrics.precision_score(carries[films], verdict[films]),
        label.f1: lambda films: metrics.f1_score(carries[films], verdict[films]),
        label.brier: lambda films: metrics.brier_score_loss(carries[films], shares[films]),
    }.items():
        assert found.value == pytest.approx(figure(np.arange(120)), abs=1e-12)
        expected = naive_interval(predictions, figure)
        assert [found.low, found.high] == pytest.approx(expected, abs=1e-12)


def test_the_slope_of_calibration_has_the_interval_of_a_plain_bootstrap_with_scikit_learn():
    truth, probability, patients = noisy(120, patients=40)
    predictions = two_labels(truth[:, 0], probability[:, 0], patients)
    regression = LogisticRegression(C=np.inf, tol=1e-8, solver="newton-cholesky")
    logits = special.logit(probability)

    def slope(films):
        return regression.fit(logits[films], truth[films, 0]).coef_[0, 0]

    label = evaluate(predictions, HALF, CONTEXT, resamples=100).labels[0]
    found = label.calibration_slope
    assert found.value == pytest.approx(slope(np.arange(120)), rel=1e-5)
    expected = naive_interval(predictions, slope, 100)
    assert [found.low, found.high] == pytest.approx(expected, rel=1e-5)


def test_the_prevalence_alone_is_what_a_brier_score_stands_beside():
    truth, probability, patients = noisy(120, patients=40)
    predictions = two_labels(truth[:, 0], probability[:, 0], patients)
    found = evaluate(predictions, HALF, CONTEXT, resamples=100).labels[0].prevalence_brier
    carries = truth[:, 0]

    def brier(films):
        share = carries[films].mean()
        return metrics.brier_score_loss(carries[films], np.full(len(films), share))

    assert found.value == pytest.approx(brier(np.arange(120)), abs=1e-12)
    expected = naive_interval(predictions, brier, 100)
    assert [found.low, found.high] == pytest.approx(expected, abs=1e-12)


def test_films_of_several_models_are_each_judged_by_their_own_threshold():
    probability = np.array([0.3, 0.6, 0.3, 0.6])
    predictions = two_labels([0, 1, 1, 1], probability)
    own = np.repeat([[0.5, 0.5], [0.75, 0.25]], 2, axis=0)
    evaluation = evaluate(predictions, (0.6, 0.4), CONTEXT, resamples=0, film_thresholds=own)
    (label,) = evaluation.labels
    assert label.threshold == 0.4
    assert label.confusion == ConfusionCounts(1, 0, 0, 3)
    assert evaluation.confusion_matrix == ((1, 0), (0, 3))
    assert (label.sensitivity.value, evaluation.accuracy.value) == (1.0, 1.0)
    assert evaluation.mistakes == ()
    together = evaluate(predictions, (0.6, 0.4), CONTEXT, resamples=0)
    assert together.labels[0].confusion == ConfusionCounts(1, 0, 1, 2)
    assert together.labels[0].auroc == label.auroc


def test_several_labels_of_several_models_are_judged_film_by_film():
    truth, shares, patients = noisy(60, 3)
    predictions = several_labels(truth, shares, patients)
    own = np.random.default_rng(1).random((60, 3))
    evaluation = evaluate(predictions, (0.5,) * 3, CONTEXT, resamples=0, film_thresholds=own)
    assert evaluation.accuracy.value == pytest.approx(((shares >= own) == truth).mean())
    for place, label in enumerate(evaluation.labels):
        expected = metrics.recall_score(truth[:, place], shares[:, place] >= own[:, place])
        assert label.sensitivity.value == pytest.approx(expected)


def test_two_labels_that_exclude_each_other_have_one_set_of_figures():
    predictions = two_labels([0, 0, 0, 1, 1], [0.1, 0.6, 0.2, 0.9, 0.4])
    evaluation = evaluate(predictions, (0.5, 0.5), CONTEXT, resamples=100)
    (label,) = evaluation.labels
    assert (label.label, label.n, label.positives) == ("PNEUMONIA", 5, 2)
    assert label.confusion == ConfusionCounts(2, 1, 1, 1)
    assert evaluation.confusion_matrix == ((2, 1), (1, 1))
    assert evaluation.accuracy == label.accuracy
    assert evaluation.accuracy.value == pytest.approx(0.6)
    assert label.recall == label.sensitivity
    assert evaluation.macro_auroc == Interval(None)
    assert (evaluation.n, evaluation.patients) == (5, 5)


def test_the_threshold_of_the_second_label_decides():
    predictions = two_labels([0, 1], [0.2, 0.4])
    assert evaluate(predictions, (0.5, 0.3), CONTEXT, resamples=0).accuracy.value == 1.0
    assert evaluate(predictions, (0.5, 0.4), CONTEXT, resamples=0).accuracy.value == 1.0
    assert evaluate(predictions, (0.5, 0.41), CONTEXT, resamples=0).accuracy.value == 0.5


def test_more_labels_that_exclude_each_other_go_by_the_most_probable():
    generator = np.random.default_rng(0)
    truth = generator.integers(0, 3, 200)
    shares = generator.dirichlet((1, 1, 1), 200)
    evaluation = evaluate(exclusive(truth, shares), (0.5,) * 3, CONTEXT, resamples=0)
    expected = metrics.confusion_matrix(truth, shares.argmax(axis=1))
    assert [list(row) for row in evaluation.confusion_matrix] == expected.tolist()
    assert evaluation.accuracy.value == metrics.accuracy_score(truth, shares.argmax(axis=1))
    assert [label.label for label in evaluation.labels] == ["A", "B", "C"]
    macro = metrics.roc_auc_score(truth, shares, multi_class="ovr")
    assert evaluation.macro_auroc.value == pytest.approx(macro)


def test_several_labels_a_film_have_their_own_thresholds():
    truth, shares, patients = noisy(150, 3)
    evaluation = evaluate(
        several_labels(truth, shares, patients), (0.3, 0.5, 0.7), CONTEXT, resamples=50
    )
    verdict = shares >= (0.3, 0.5, 0.7)
    assert evaluation.confusion_matrix == ()
    assert evaluation.accuracy.value == pytest.approx((verdict == truth).mean())
    for place, label in enumerate(evaluation.labels):
        assert label.threshold == (0.3, 0.5, 0.7)[place]
        expected = metrics.recall_score(truth[:, place], verdict[:, place])
        assert label.sensitivity.value == pytest.approx(expected)


def test_what_is_undefined_is_none_and_the_rest_is_there():
    evaluation = evaluate(two_labels([0, 0, 0], [0.1, 0.2, 0.9]), HALF, CONTEXT, resamples=100)
    (label,) = evaluation.labels
    assert {label.auroc, label.auprc, label.sensitivity, label.recall} == {Interval(None)}
    assert label.precision.value == 0.0
    assert label.specificity.value == pytest.approx(2 / 3)
    assert label.roc == label.precision_recall == ()
    assert sum(one.count for one in label.reliability) == 3


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_the_order_of_films_changes_nothing(seed, shuffler):
    truth, shares, patients = noisy(60, 2, seed=seed, patients=20)
    ordered = several_labels(truth, shares, patients)
    order = list(range(60))
    shuffler.shuffle(order)
    shuffled = dataclasses.replace(
        ordered,
        names=tuple(ordered.names[place] for place in order),
        patients=tuple(ordered.patients[place] for place in order),
        probabilities=ordered.probabilities[order],
        truth=ordered.truth[order],
    )
    first, second = (evaluate(one, HALF, CONTEXT, resamples=40) for one in (ordered, shuffled))
    assert first.mistakes == second.mistakes
    for one, other in zip(first.labels, second.labels, strict=True):
        for name in ("auroc", "auprc", "ece", "brier", "f1"):
            ours, theirs = getattr(one, name), getattr(other, name)
            assert dataclasses.astuple(ours) == pytest.approx(dataclasses.astuple(theirs))


def test_the_size_of_a_portion_changes_nothing(monkeypatch):
    truth, shares, patients = noisy(80, 2)
    predictions = several_labels(truth, shares, patients)
    whole = evaluate(predictions, HALF, CONTEXT, resamples=100)
    monkeypatch.setattr(bootstrap, "PORTION", 500)
    portioned = evaluate(predictions, HALF, CONTEXT, resamples=100)
    for one, other in zip(whole.labels, portioned.labels, strict=True):
        assert dataclasses.astuple(one.auroc) == pytest.approx(dataclasses.astuple(other.auroc))
        assert dataclasses.astuple(one.ece) == pytest.approx(dataclasses.astuple(other.ece))


def test_mistakes_are_listed_the_surest_first():
    predictions = two_labels([0, 1, 0, 1, 1], [0.7, 0.05, 0.2, 0.45, 0.8])
    mistakes = evaluate(predictions, HALF, CONTEXT, resamples=0).mistakes
    assert [(one.name, one.truth, one.predicted) for one in mistakes] == [
        ("00001.png", ("PNEUMONIA",), "NORMAL"),
        ("00000.png", ("NORMAL",), "PNEUMONIA"),
        ("00003.png", ("PNEUMONIA",), "NORMAL"),
    ]
    assert [one.probability for one in mistakes] == pytest.approx([0.95, 0.7, 0.55])


def test_mistakes_of_several_labels_name_the_verdict(monkeypatch):
    predictions = several_labels([[1, 0], [0, 0]], [[0.2, 0.9], [0.6, 0.1]])
    mistakes = evaluate(predictions, HALF, CONTEXT, resamples=0).mistakes
    assert [(one.name, one.truth, one.predicted) for one in mistakes] == [
        ("00000.png", ("A",), "B"),
        ("00000.png", ("A",), "no A"),
        ("00001.png", (), "A"),
    ]
    monkeypatch.setattr(verdicts, "MOST_MISTAKES", 2)
    assert evaluate(predictions, HALF, CONTEXT, resamples=0).mistakes == mistakes[:2]


def test_no_film_is_refused():
    nothing = several_labels(np.zeros((0, 2)), np.zeros((0, 2)))
    with pytest.raises(DatasetError, match="no film"):
        evaluate(nothing, HALF, CONTEXT)


@pytest.mark.parametrize("broken", [np.nan, np.inf, -0.1, 1.1])
def test_a_probability_that_is_none_is_refused_by_name(broken):
    predictions = several_labels([[1, 0], [0, 1]], [[0.1, 0.2], [0.3, broken]])
    with pytest.raises(ModelError, match=r"“00001\.png” and 0 other films"):
        evaluate(predictions, HALF, CONTEXT)


def test_labels_that_exclude_each_other_hold_once():
    predictions = dataclasses.replace(
        several_labels([[1, 1], [0, 1]], [[0.1, 0.2], [0.3, 0.4]]), is_multi_label=False
    )
    with pytest.raises(ValueError, match="exactly one"):
        evaluate(predictions, HALF, CONTEXT)


def test_it_stops_when_it_is_cancelled():
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        evaluate(two_labels([0, 1], [0.1, 0.9]), HALF, context)


def test_an_engine_hands_over_the_same_evaluation():
    truth, shares, patients = noisy(60)
    predictions = two_labels(truth[:, 0], shares[:, 0], patients)
    direct = evaluate(predictions, HALF, CONTEXT, resamples=100, seed=3)
    called = LocalEngine("xrayviewer.learning").call(
        "evaluation.report:evaluate_resampled", predictions, HALF, 100, 3, context=CONTEXT
    )
    assert called == direct
    assert pickle.loads(pickle.dumps(called)) == direct
