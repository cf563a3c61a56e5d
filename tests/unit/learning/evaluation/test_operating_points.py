"""Thresholds do what their names say on the films they were chosen on."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn import metrics

from tests.unit.learning.evaluation.predictions import noisy, several_labels, two_labels
from xrayviewer.domain.evaluation import Interval
from xrayviewer.learning.evaluation.operating_points import choose_operating_points

values = st.sampled_from([0.0, 0.25, 0.5, 1.0]) | st.floats(0, 1)


@st.composite
def films(draw):
    count = draw(st.integers(2, 30))
    truth = draw(arrays.arrays(np.bool_, count).filter(lambda kinds: 0 < kinds.sum() < len(kinds)))
    return truth, draw(arrays.arrays(np.float64, count, elements=values))


def points_of(truth, probability):
    chosen = choose_operating_points(two_labels(truth, probability), "films", resamples=0)
    return {point.name: point for point in chosen}


@given(films())
def test_youden_is_the_best_sum_of_any_threshold(labelled):
    truth, probability = labelled
    rate, sensitivity, _ = metrics.roc_curve(truth, probability)
    point = points_of(truth, probability)["youden"]
    ours = point.sensitivity.value + point.specificity.value - 1
    reachable = [
        up - across
        for across, up, at in zip(
            rate, sensitivity, metrics.roc_curve(truth, probability)[2], strict=True
        )
        if at <= 1 or probability.max() < 1
    ]
    assert ours == pytest.approx(max(reachable), abs=1e-12)
    assert point.is_default


@given(films())
def test_a_wanted_sensitivity_is_reached_by_the_highest_threshold(labelled):
    truth, probability = labelled
    for name, point in points_of(truth, probability).items():
        assert 0 <= point.threshold <= 1
        verdict = probability >= point.threshold
        assert point.sensitivity.value == pytest.approx(verdict[truth].mean())
        assert point.specificity.value == pytest.approx((~verdict)[~truth].mean())
        if name.startswith("sensitivity"):
            goal = float(name.split()[1])
            assert point.sensitivity.value >= goal
            above = probability[probability >= point.threshold].min()
            assert (probability > above)[truth].mean() < goal
        if name.startswith("specificity"):
            assert point.specificity.value >= 0.95


@given(films())
def test_rounding_to_seven_digits_changes_few_verdicts(labelled):
    truth, probability = labelled
    rounded = np.round(probability, 7)
    if len(np.unique(rounded)) == len(np.unique(probability)):
        for point in points_of(truth, probability).values():
            gap = np.abs(probability - point.threshold).min()
            if gap > 1e-7:
                same = (probability >= point.threshold) == (rounded >= point.threshold)
                assert same.all()


def test_names_labels_and_defaults():
    truth, probability, patients = noisy(200, 3)
    chosen = choose_operating_points(
        several_labels(truth, probability, patients), "validation films", resamples=50
    )
    assert [point.label for point in chosen] == [label for label in "ABC" for _ in range(5)]
    assert [point.name for point in chosen[:5]] == [
        "youden",
        "sensitivity 0.90",
        "sensitivity 0.95",
        "sensitivity 0.98",
        "specificity 0.95",
    ]
    assert [point.label for point in chosen if point.is_default] == ["A", "B", "C"]
    assert {point.measured_on for point in chosen} == {"validation films"}
    assert all(
        point.sensitivity.low <= point.sensitivity.value <= point.sensitivity.high
        for point in chosen
    )


def test_of_two_labels_that_exclude_each_other_the_second_gets_points():
    truth, probability, _ = noisy(60)
    chosen = choose_operating_points(
        two_labels(truth[:, 0], probability[:, 0]), "films", resamples=0
    )
    assert {point.label for point in chosen} == {"PNEUMONIA"}


def test_a_label_without_films_of_both_kinds_gets_one_half():
    truth = np.stack([np.zeros(20, bool), np.arange(20) % 2 == 0], axis=1)
    chosen = choose_operating_points(
        several_labels(truth, np.linspace(0, 1, 40).reshape(20, 2)), "films", resamples=20
    )
    (only,) = [point for point in chosen if point.label == "A"]
    assert (only.name, only.threshold, only.is_default) == ("probability 0.5", 0.5, True)
    assert only.sensitivity == Interval(None)
    assert only.specificity.value == 0.5


def test_a_specificity_that_no_threshold_gives_is_left_out():
    chosen = points_of([True, False, False], [0.5, 1.0, 1.0])
    assert "specificity 0.95" not in chosen
    assert chosen["sensitivity 0.98"].sensitivity.value == 1.0


@settings(max_examples=20)
@given(st.integers(0, 1000))
def test_the_same_films_give_the_same_points(seed):
    truth, probability, patients = noisy(40, seed=seed, patients=10)
    predictions = two_labels(truth[:, 0], probability[:, 0], patients)
    first = choose_operating_points(predictions, "films", resamples=30)
    assert first == choose_operating_points(predictions, "films", resamples=30)
