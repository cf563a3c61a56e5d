"""Figures agree with scikit-learn's, and what is undefined is None."""

import math
import warnings
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn import metrics

from xrayviewer.domain.evaluation import ConfusionCounts, Interval
from xrayviewer.learning.evaluation import measures
from xrayviewer.learning.evaluation.curves import (
    precision_recall_points,
    reliability_bins,
    roc_points,
)
from xrayviewer.learning.evaluation.ranking import Ranking, equal_count_bins

# Few distinct values give ties; many give none.
probabilities = st.sampled_from([0.0, 0.125, 0.25, 0.5, 0.875, 1.0]) | st.floats(0, 1)


@st.composite
def films(draw, least=1, most=40):
    count = draw(st.integers(least, most))
    truth = draw(arrays.arrays(np.bool_, count))
    return truth, draw(arrays.arrays(np.float64, count, elements=probabilities))


@given(films())
def test_auroc_is_that_of_scikit_learn(labelled):
    truth, probability = labelled
    ours = measures.auroc(truth, probability)
    if 0 < truth.sum() < len(truth):
        assert ours == pytest.approx(metrics.roc_auc_score(truth, probability), abs=1e-12)
    else:
        assert ours is None


@given(films())
def test_auprc_is_the_average_precision_of_scikit_learn(labelled):
    truth, probability = labelled
    ours = measures.auprc(truth, probability)
    if truth.any():
        theirs = metrics.average_precision_score(truth, probability)
        assert ours == pytest.approx(theirs, abs=1e-12)
    else:
        assert ours is None


@given(films(), probabilities)
def test_rates_at_a_threshold_are_those_of_scikit_learn(labelled, threshold):
    truth, probability = labelled
    verdict = probability >= threshold
    counts = measures.confusion(truth, verdict)
    table = metrics.confusion_matrix(truth, verdict, labels=[False, True])
    assert table.ravel().tolist() == [
        counts.true_negative,
        counts.false_positive,
        counts.false_negative,
        counts.true_positive,
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        options = {"zero_division": np.nan}
        theirs = {
            "accuracy": metrics.accuracy_score(truth, verdict),
            "sensitivity": metrics.recall_score(truth, verdict, **options),
            "specificity": metrics.recall_score(~truth, ~verdict, **options),
            "precision": metrics.precision_score(truth, verdict, **options),
            "recall": metrics.recall_score(truth, verdict, **options),
            "f1": metrics.f1_score(truth, verdict, **options),
        }
    expected = {name: None if math.isnan(value) else value for name, value in theirs.items()}
    assert measures.rates_of(counts) == pytest.approx(expected, abs=1e-12)


@given(films())
def test_the_brier_score_is_that_of_scikit_learn(labelled):
    truth, probability = labelled
    theirs = metrics.brier_score_loss(truth, probability, pos_label=True, labels=[False, True])
    assert measures.brier(truth, probability) == pytest.approx(theirs, abs=1e-12)


@given(st.integers(1, 6), st.integers(0, 2**32 - 1))
def test_ece_without_ties_is_that_of_ten_equal_parts(tenth, seed):
    generator = np.random.default_rng(seed)
    probability = generator.permutation(np.linspace(0.01, 0.99, 10 * tenth))
    truth = generator.random(10 * tenth) < probability
    parts = np.array_split(np.argsort(probability), 10)
    gaps = [abs(probability[part].mean() - truth[part].mean()) for part in parts]
    assert measures.ece(truth, probability) == pytest.approx(np.mean(gaps), abs=1e-12)


@given(films())
def test_ece_is_the_mean_gap_of_the_reliability_diagram(labelled):
    bins = reliability_bins(*labelled)
    gaps = [one.count * abs(one.probability - one.frequency.value) for one in bins]
    assert sum(one.count for one in bins) == len(labelled[0])
    assert measures.ece(*labelled) == pytest.approx(sum(gaps) / len(labelled[0]), abs=1e-9)


@given(films(), st.randoms(use_true_random=False))
def test_the_order_of_films_changes_nothing(labelled, shuffler):
    truth, probability = labelled
    order = list(range(len(truth)))
    shuffler.shuffle(order)
    for measure in (measures.auroc, measures.auprc, measures.ece, measures.brier):
        both = measure(truth, probability), measure(truth[order], probability[order])
        assert both[0] == pytest.approx(both[1], abs=1e-12)


@given(arrays.arrays(np.float64, st.integers(1, 60), elements=probabilities))
def test_films_of_equal_probability_share_a_bin(probability):
    bins = equal_count_bins(probability)
    order = np.argsort(probability)
    assert (np.diff(bins[order]) >= 0).all()
    for value in np.unique(probability):
        assert len(set(bins[probability == value])) == 1
    assert bins.min() >= 0
    assert bins.max() <= 9


@given(films(), st.data())
def test_weights_count_like_repeated_films(labelled, data):
    truth, probability = labelled
    times = data.draw(arrays.arrays(np.int64, len(truth), elements=st.integers(0, 3)))
    repeated = np.repeat(truth, times), np.repeat(probability, times)
    weighted = Ranking(truth, probability).figures(np.stack([times, times]).astype(float))
    for name in ("auroc", "auprc", "ece"):
        expected = getattr(measures, name)(*repeated)
        found = [measures.defined(value) for value in weighted[name]]
        assert found == pytest.approx([expected, expected], abs=1e-9)


def test_without_films_nothing_is_defined():
    nothing = np.zeros(0, bool), np.zeros(0)
    for measure in (measures.auroc, measures.auprc, measures.ece, measures.brier):
        assert measure(*nothing) is None
    assert set(measures.rates_of(ConfusionCounts(0, 0, 0, 0)).values()) == {None}


@given(films())
def test_the_roc_curve_is_that_of_scikit_learn(labelled):
    truth, probability = labelled
    points = roc_points(truth, probability)
    if not 0 < truth.sum() < len(truth):
        assert points == ()
        return
    rate, sensitivity, _ = metrics.roc_curve(truth, probability, drop_intermediate=False)
    across, up = np.array(points).T
    # Every point of theirs is on our curve, which has corners only; corners of equal rate are
    # compared as points.
    assert set(points) <= set(zip(rate.tolist(), sensitivity.tolist(), strict=True))
    assert np.trapezoid(up, across) == pytest.approx(np.trapezoid(sensitivity, rate), abs=1e-12)
    assert points[0] == (0.0, 0.0)
    assert points[-1] == (1.0, 1.0)


@given(films())
def test_the_precision_recall_curve_is_that_of_scikit_learn(labelled):
    truth, probability = labelled
    points = precision_recall_points(truth, probability)
    if not truth.any():
        assert points == ()
        return
    precision, recall, _ = metrics.precision_recall_curve(truth, probability)
    assert set(points) <= set(zip(recall.tolist(), precision.tolist(), strict=True))
    steps = sum((after[0] - before[0]) * after[1] for before, after in pairwise(points))
    assert steps == pytest.approx(measures.auprc(truth, probability), abs=1e-12)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    # Without hits it ends at z² / (n + z²); at one half it is 1/2 ± z / (2 √(n + z²)).
    [(0, 10, 0.0, 0.27753), (10, 10, 0.72247, 1.0), (5, 10, 0.23659, 0.76341)],
)
def test_the_wilson_interval(hits, count, low, high):
    interval = measures.wilson_interval(hits, count)
    assert interval.value == hits / count
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=1e-5)


def test_a_fraction_of_nothing_has_no_interval():
    assert measures.wilson_interval(0, 0) == Interval(None)
